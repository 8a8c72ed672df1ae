package org.mithaq.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The one place where the machine's clock comes in. */
final class Clocks {
    private Clocks() {}

    /** A clock that stands still at this instant, or the machine's, in UTC, when null. */
    static Clock at(@Nullable Instant instant) {
        return instant == null ? Clock.systemUTC() : Clock.fixed(instant, ZoneOffset.UTC);
    }
}
