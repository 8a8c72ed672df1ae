package org.mithaq.annotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as the text gives it.
 *
 * @param edtf EDTF level 1, or {@code [..D]}, {@code [D..]}
 * @param from earliest day, or null when unknown
 * @param to latest day, or null when unknown
 * @param precision code of the contract's list {@code date_precision}
 * @param basis code of the contract's list {@code date_basis}
 * @param text the date words as printed, or null
 */
public record DateValue(
        String edtf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String precision,
        String basis,
        @Nullable String text) {

    /** The day, when exactly one day is meant. */
    public @Nullable LocalDate day() {
        return precision.equals("day") ? from : null;
    }
}
