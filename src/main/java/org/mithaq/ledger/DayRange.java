package org.mithaq.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.DateValue;

/**
 * The days that a date may mean.
 *
 * @param edtf the date as written
 * @param from earliest day, null when it is open at the start or not known
 * @param to latest day, likewise
 */
record DayRange(
        String edtf, @Nullable LocalDate from, @Nullable LocalDate to) {

    static DayRange of(DateValue date) {
        return new DayRange(date.edtf(), date.from(), date.to());
    }

    /** Whether two dates can be the same. */
    static boolean compatible(DateValue one, DateValue other) {
        return of(one).isCompatible(of(other));
    }

    /** Whether both can be the same date: equal as written, or the days of one lie within the other's. */
    boolean isCompatible(DayRange other) {
        return edtf.equals(other.edtf) || contains(other) || other.contains(this);
    }

    private boolean contains(DayRange inner) {
        return isKnown() && inner.isKnown() && startsBy(inner.from) && endsFrom(inner.to);
    }

    private boolean isKnown() {
        return from != null || to != null;
    }

    private boolean startsBy(@Nullable LocalDate inner) {
        return from == null || (inner != null && !from.isAfter(inner));
    }

    private boolean endsFrom(@Nullable LocalDate inner) {
        return to == null || (inner != null && !inner.isAfter(to));
    }
}
