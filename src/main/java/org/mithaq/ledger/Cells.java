package org.mithaq.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are printed in a cell: the same text in the ledger and in the CSV. */
final class Cells {
    private static final int DECIMALS = 3;

    private Cells() {}

    /** Plain, at most three decimals, at least one: 1.0, 0.85. */
    static String number(double value) {
        BigDecimal plain = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.setScale(Math.max(1, plain.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    static @Nullable String number(@Nullable Double value) {
        return value == null ? null : number(value.doubleValue());
    }

    static @Nullable String integer(@Nullable Integer value) {
        return value == null ? null : Integer.toString(value);
    }

    static @Nullable String date(@Nullable LocalDate value) {
        return value == null ? null : value.toString();
    }

    /** To the second, with Z. */
    static String instant(Instant value) {
        return value.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Joined by "|", which no value keeps; null when there are none. */
    static @Nullable String joined(Collection<String> values) {
        return values.isEmpty()
                ? null
                : values.stream().map(value -> value.replace('|', '/')).collect(Collectors.joining("|"));
    }

    static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
