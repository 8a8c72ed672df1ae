package org.mithaq.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.DateValue;

/** Whether two dates can be the same: equal as written, or the days of one lie within the other's. */
final class DayRange {
    private DayRange() {}

    static boolean compatible(DateValue one, DateValue other) {
        return one.edtf().equals(other.edtf()) || contains(one, other) || contains(other, one);
    }

    private static boolean contains(DateValue outer, DateValue inner) {
        return known(outer) && known(inner) && startsBy(outer.from(), inner.from()) && endsBy(inner.to(), outer.to());
    }

    private static boolean known(DateValue date) {
        return date.from() != null || date.to() != null;
    }

    /** No earliest day means that it is open at the start. */
    private static boolean startsBy(@Nullable LocalDate outer, @Nullable LocalDate inner) {
        return outer == null || (inner != null && !outer.isAfter(inner));
    }

    private static boolean endsBy(@Nullable LocalDate inner, @Nullable LocalDate outer) {
        return outer == null || (inner != null && !inner.isAfter(outer));
    }
}
