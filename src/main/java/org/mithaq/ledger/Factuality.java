package org.mithaq.ledger;

import java.util.List;

/** The contract's order of factuality, by which reports of one day yield to each other. */
final class Factuality {
    private static final List<String> ORDER = List.of("asserted", "reported", "denied", "planned", "hypothetical");

    private Factuality() {}

    /** 0 for the strongest. */
    static int rank(String factuality) {
        int rank = ORDER.indexOf(factuality);
        return rank < 0 ? ORDER.size() : rank;
    }

    /** Whether one says that it is so and the other that it is not. */
    static boolean disagree(String one, String other) {
        return (one.equals("denied") && rank(other) < 2) || (other.equals("denied") && rank(one) < 2);
    }
}
