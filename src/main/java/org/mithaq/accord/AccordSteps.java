package org.mithaq.accord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Statement;

/** Where an accord stands, after the steps that one article tells of (contract, list accord_status; after the Vienna Convention's life of a treaty). */
final class AccordSteps {
    private final AnnotatedArticle reading;

    AccordSteps(AnnotatedArticle reading) {
        this.reading = reading;
    }

    static final List<String> DONE = List.of("asserted", "reported");

    String status(AccordCluster c) {
        String status = c.known != null || c.first().earlier() ? "concluded" : "";
        for (Statement st : c.statements) {
            String step = step(st, c.known != null);
            if (!step.isEmpty() && rank(step) >= rank(status)) {
                status = step;
            }
        }
        if (!status.isEmpty()) {
            return status;
        }
        boolean talks = reading.statements().stream()
                .anyMatch(s -> s.predicate().kind().equals("negotiate")
                        && s.accord() != null
                        && c.mentions.contains(s.accord()));
        return talks ? "under_negotiation" : c.first().definite() ? "concluded" : "unknown";
    }

    static int rank(String status) {
        return switch (status) {
            case "" -> -1;
            case "proposed", "rejected" -> 0;
            case "under_negotiation" -> 1;
            case "agreed_in_principle" -> 2;
            case "concluded" -> 3;
            case "initialled" -> 4;
            case "signed", "adopted" -> 5;
            case "in_force", "extended" -> 6;
            default -> 7;
        };
    }

    /** What one statement makes of the accord. */
    static String step(Statement st, boolean known) {
        boolean done = DONE.contains(st.factuality());
        boolean planned = st.factuality().equals("planned");
        boolean wished = st.factuality().equals("hypothetical");
        return switch (st.predicate().kind()) {
            case "sign" ->
                known
                        ? "concluded"
                        : done
                                ? (st.predicate().action().equals("initialling") ? "initialled" : "signed")
                                : planned ? "agreed_in_principle" : wished ? "proposed" : "rejected";
            case "conclude", "agree" -> done ? "concluded" : "under_negotiation";
            case "join" -> "concluded";
            case "ratify" -> done ? "signed" : "ratification_pending";
            case "enter_force" -> done ? "in_force" : "signed";
            case "extend" -> done ? "extended" : "";
            case "suspend" -> done ? "suspended" : "";
            case "violate" -> done ? "violated" : "";
            case "withdraw" -> done && st.predicate().action().equals("termination") ? "terminated" : "";
            case "negotiate" -> "under_negotiation";
            case "reject" -> "rejected";
            case "request" -> "proposed";
            case "ceasefire" -> done ? "concluded" : "proposed";
            default -> "";
        };
    }

    static @Nullable Statement main(AccordCluster c) {
        Statement best = null;
        for (Statement st : c.statements) {
            if (best == null || (rank(step(st, false)) > rank(step(best, false)) && DONE.contains(st.factuality()))) {
                best = st;
            }
        }
        return best;
    }

    static String factuality(AccordCluster c, @Nullable Statement main) {
        if (c.known != null || main == null) {
            return "asserted";
        }
        return main.factuality();
    }

    static @Nullable DateValue date(AccordCluster c, String kind) {
        for (Statement st : c.statements) {
            if (st.predicate().kind().equals(kind)
                    && DONE.contains(st.factuality())
                    && st.date() != null
                    && c.known == null) {
                return st.date().value();
            }
        }
        return null;
    }
}
