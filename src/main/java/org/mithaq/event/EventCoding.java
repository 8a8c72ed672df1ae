package org.mithaq.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.World.EventCode;

/**
 * The codes of an event: those of its word, else of its kind; a plan is coded as the promise or threat it is, the refusal of something friendly as a rejection.
 *
 * @param plover list plover_type, or empty
 * @param cameo CAMEO code, or empty
 * @param quad list quad_code, or empty
 * @param modes list plover_mode
 * @param intensity -10 to 10, or null
 */
record EventCoding(
        String plover,
        String cameo,
        String quad,
        List<String> modes,
        @Nullable Double intensity) {
    static EventCoding of(Predicate p, EventCode code, Statement main) {
        boolean open = main.factuality().equals("planned") || main.factuality().equals("hypothetical");
        String plover = p.plover().isEmpty() ? code.plover() : p.plover();
        String cameo = p.cameo().isEmpty() ? code.cameo() : p.cameo();
        List<String> modes = p.modes().isEmpty() ? code.modes() : p.modes();
        boolean friendly = code.quad().equals("1") || code.quad().equals("2");
        boolean refused = main.factuality().equals("denied")
                && (main.factualityRule().equals("refused-or-failed")
                        || main.factualityRule().equals("refusal"));
        if (refused && friendly && !plover.isEmpty()) {
            return new EventCoding("REJECT", "120", "3", List.of(), -4.0);
        }
        boolean speech = code.planned().equals(code.plover()) && p.plover().isEmpty();
        if (!open || speech) {
            return new EventCoding(
                    plover, cameo, code.quad(), open ? List.of() : modes, open ? null : code.intensity());
        }
        return planned(p, code);
    }

    private static EventCoding planned(Predicate p, EventCode code) {
        String quad = code.quad().equals("2") ? "1" : code.quad();
        String plover = switch (p.plover()) {
            case "AID", "COOPERATE", "CONSULT", "SUPPORT" -> "AGREE";
            case "RETREAT" -> "CONCEDE";
            case "" -> code.planned();
            default -> "THREATEN";
        };
        String cameo = switch (p.plover()) {
            case "AID", "COOPERATE", "CONSULT", "SUPPORT" -> "030";
            default -> code.plannedCameo();
        };
        return new EventCoding(plover, cameo, quad, List.of(), null);
    }
}
