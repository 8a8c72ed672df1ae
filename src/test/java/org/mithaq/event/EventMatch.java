package org.mithaq.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * How the events found in a text compare with those wanted, each paired once at most.
 *
 * @param paired how many wanted events were found, without the optional ones
 * @param missing those not found
 * @param spurious found, and neither wanted nor excused
 */
record EventMatch(int paired, List<WantedEvent> missing, List<FoundEvent> spurious) {
    /** Finding one of these is neither right nor wrong. */
    private static final Set<String> NEVER_WANTED = Set.of("announce", "confirm", "statement", "deny", "other");

    static EventMatch of(List<WantedEvent> wanted, List<FoundEvent> found, BiPredicate<WantedEvent, FoundEvent> fits) {
        List<FoundEvent> left = new ArrayList<>(found);
        List<WantedEvent> missing = new ArrayList<>();
        int paired = 0;
        for (WantedEvent w : wanted) {
            boolean hit = take(w, left, fits);
            paired += hit && !w.optional() ? 1 : 0;
            if (!hit && !w.optional()) {
                missing.add(w);
            }
        }
        left.removeIf(f -> NEVER_WANTED.contains(f.kind()) || wanted.stream().anyMatch(w -> w.excuses(f)));
        return new EventMatch(paired, missing, left);
    }

    private static boolean take(WantedEvent wanted, List<FoundEvent> left, BiPredicate<WantedEvent, FoundEvent> fits) {
        for (FoundEvent f : left) {
            if (fits.test(wanted, f)) {
                left.remove(f);
                return true;
            }
        }
        return false;
    }

    boolean right() {
        return missing.isEmpty() && spurious.isEmpty();
    }
}
