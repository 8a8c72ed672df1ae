package org.mithaq.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.CodeLabels;
import org.mithaq.export.Language;
import org.mithaq.export.Words;

/**
 * What reports say in one language: their own words, and those for codes. Names of columns are the contract's.
 *
 * @param language which
 * @param own words by their names
 * @param labels of codes, or null for English, whose words the codes are made of
 */
record ReportWords(Language language, Words own, @Nullable CodeLabels labels) {
    static ReportWords of(Language language) {
        return new ReportWords(
                language, Words.of("report", language), language == Language.AR ? CodeLabels.arabic() : null);
    }

    /** Words by their name, with values in their places. */
    String of(String name, @Nullable Object... values) {
        return own.of("report." + name, values);
    }

    /** A code of a list. */
    String code(String list, String code) {
        return labels == null ? Cells.inWords(code) : labels.label(list, code);
    }

    /** A cell that holds a code. */
    String code(Cells row, String column) {
        String list = row.column(column).codeList();
        return list == null ? row.words(column) : code(list, row.text(column));
    }

    /** A number, with its thousands apart. */
    String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    boolean isArabic() {
        return language == Language.AR;
    }
}
