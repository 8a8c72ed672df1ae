package org.mithaq.review;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.ledger.Decision;

/** Two decisions of two reviewers that cannot both hold: neither is followed until one of them is changed or withdrawn. */
public record Contradiction(Decision one, Decision other) {

    /** Those among decisions that stand. */
    public static List<Contradiction> among(List<Decision> standing) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            for (int j = i + 1; j < standing.size(); j++) {
                if (standing.get(i).contradicts(standing.get(j))) {
                    found.add(new Contradiction(standing.get(i), standing.get(j)));
                }
            }
        }
        return found;
    }

    /** In a line for both. */
    public String words() {
        return "%s, row %s: %s, but %s. Neither is followed.".formatted(one.table(), one.row(), said(one), said(other));
    }

    private static String said(Decision decision) {
        return switch (decision.kind()) {
            case ACCEPT -> decision.initials() + " accepts it";
            case REJECT -> decision.initials() + " rejects it";
            case CORRECT -> "%s corrects %s to '%s'".formatted(decision.initials(), decision.field(), decision.value());
            case MERGE -> "%s merges it with %s".formatted(decision.initials(), decision.value());
            case NAME -> "%s names it %s".formatted(decision.initials(), decision.value());
        };
    }
}
