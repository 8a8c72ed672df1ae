package org.mithaq.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Language;

/** Dates as people write them. */
final class DossierDates {
    private static final int DAY = 10;
    private static final int MONTH = 7;

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    DossierDates(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
    }

    /** A date in EDTF; days and months in words, all else as it is, because what is not sure must stay so. Empty for none. */
    String words(@Nullable String edtf) {
        if (edtf == null) {
            return "";
        }
        try {
            return switch (edtf.length()) {
                case DAY -> print(day, LocalDate.parse(edtf));
                case MONTH -> print(month, YearMonth.parse(edtf));
                default -> edtf;
            };
        } catch (DateTimeException e) {
            return edtf;
        }
    }

    private static String print(DateTimeFormatter format, TemporalAccessor date) {
        return format.format(date);
    }
}
