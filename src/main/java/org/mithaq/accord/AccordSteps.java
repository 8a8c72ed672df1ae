package org.mithaq.accord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.text.Lists;

/** Where an accord stands, after the steps that one article tells of (contract, list accord_status; after the Vienna Convention's life of a treaty). */
final class AccordSteps {
    private final AnnotatedArticle reading;

    AccordSteps(AnnotatedArticle reading) {
        this.reading = reading;
    }

    static final List<String> DONE = List.of("asserted", "reported");

    String status(AccordCluster c) {
        String fate = fate(c);
        if (rank(fate) > rank("in_force")) {
            return fate;
        }
        boolean plan = c.known != null && c.known.type().equals("plan_proposal");
        String status = plan ? "proposed" : c.standing() || c.first().earlier() ? "concluded" : "";
        for (Statement st : c.statements) {
            String step = refusedByAnother(c, st) ? "" : step(st, c.standing());
            // What was still to be ratified has been.
            boolean since = status.equals("ratification_pending")
                    && st.predicate().kind().equals("ratify")
                    && DONE.contains(st.factuality());
            if (!step.isEmpty() && (since || rank(step) >= rank(status))) {
                status = step;
            }
        }
        if (rank(fate) > rank(status) && !status.equals("signed")) {
            return fate;
        }
        if (!status.isEmpty()) {
            return status;
        }
        boolean talks = Lists.any(
                reading.statements(),
                s -> s.predicate().kind().equals("negotiate")
                        && !s.predicate().id().equals("renegotiate")
                        && s.accord() != null
                        && c.mentions.contains(s.accord()));
        if (!talks && Lists.all(c.mentions, reading::isWished)) {
            return "proposed";
        }
        if (!talks && onlyOffered(c)) {
            return "proposed";
        }
        boolean settled = c.first().definite() || c.parties.size() > 1;
        return talks ? "under_negotiation" : settled ? "concluded" : "unknown";
    }

    /** "أعلنت كينيا استعدادها لهدنة مع أوغندا": a truce of which its own noun tells that it is still to come. */
    private boolean onlyOffered(AccordCluster c) {
        boolean yet = false;
        for (Statement st : c.type().equals("ceasefire") ? reading.statements() : List.<Statement>of()) {
            boolean own = st.predicate().kind().equals("ceasefire")
                    && Lists.any(c.mentions, m -> st.start() >= m.start() - 2 && st.end() <= m.end());
            if (own && DONE.contains(st.factuality())) {
                return false;
            }
            yet = yet || own;
        }
        return yet;
    }

    /** What its own words say became of it, the last such words before others. */
    private static String fate(AccordCluster c) {
        String fate = "";
        for (InstrumentMention m : c.mentions) {
            fate = m.fate().isEmpty() ? fate : m.fate();
        }
        return fate;
    }

    /** Who refuses an accord of others does not undo it. */
    private static boolean refusedByAnother(AccordCluster c, Statement st) {
        return st.predicate().kind().equals("reject")
                && c.parties.size() > 1
                && Lists.none(st.actors(), a -> c.parties.containsKey(a.key()));
    }

    static int rank(String status) {
        return switch (status) {
            case "" -> -1;
            case "proposed" -> 0;
            case "under_negotiation", "rejected" -> 1;
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
                                ? (st.initialled() ? "initialled" : "signed")
                                : planned || calledOff(st) ? "agreed_in_principle" : wished ? "proposed" : "rejected";
            case "conclude", "agree" ->
                done || st.predicate().action().equals("amendment")
                        ? (accepts(st) ? "proposed" : inPrinciple(st) ? "agreed_in_principle" : "concluded")
                        : "under_negotiation";
            case "join" -> "concluded";
            case "ratify" -> known ? "concluded" : done ? "signed" : "ratification_pending";
            case "enter_force" -> done ? "in_force" : planned ? "concluded" : "signed";
            case "extend" -> done && (!known || st.isPassive()) ? "extended" : "";
            case "suspend" -> done ? "suspended" : "";
            case "violate" -> done ? "violated" : "";
            case "withdraw" -> done && st.predicate().action().equals("termination") ? "terminated" : "";
            // What is looked at once more has been made before.
            case "negotiate" -> st.predicate().id().equals("renegotiate") ? "concluded" : "under_negotiation";
            case "reject" -> "rejected";
            case "request" -> "proposed";
            case "ceasefire" -> done ? "concluded" : "proposed";
            default -> "";
        };
    }

    /** "وافقت كينيا على مقترح الهدنة": who accepts what is proposed has not made it yet. */
    static boolean accepts(Statement st) {
        InstrumentMention m = st.accord();
        return m != null && m.proposal() && !st.predicate().symmetric();
    }

    /** "ألغيت مراسم التوقيع", "has yet to sign": what is not signed for now has been refused by nobody. */
    static boolean calledOff(Statement st) {
        return st.factualityRule().equals("called-off") || st.factualityRule().equals("not-yet");
    }

    /** "توصلتا إلى اتفاق مبدئي": what is only preliminary is not made yet. */
    private static boolean inPrinciple(Statement st) {
        InstrumentMention m = st.accord();
        return st.inPrinciple() || (m != null && m.preliminary());
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
        if (c.standing() || main == null) {
            return "asserted";
        }
        return main.factuality();
    }

    /** The date of a step: the first that is told, or a later one that makes it more exact. */
    static @Nullable DateValue date(AccordCluster c, String kind) {
        DateValue best = null;
        for (Statement st : c.statements) {
            boolean told = st.predicate().kind().equals(kind) && DONE.contains(st.factuality());
            told = c.standing() ? kind.equals("sign") && ofItself(st) : told;
            if (told && st.date() != null && !st.initialled()) {
                DateValue d = st.date().value();
                best = best == null || narrows(d, best) ? d : best;
            }
        }
        return best;
    }

    /** "الاتفاق النووي الموقع عام 2015": a participle says when a standing accord was made, and not when somebody joined it. */
    private static boolean ofItself(Statement st) {
        String kind = st.predicate().kind();
        long sides = st.actors().stream().filter(a -> !a.isGroup()).count();
        boolean participle = st.isParticiple() || st.factualityRule().equals("participle");
        return participle
                && (kind.equals("sign") || kind.equals("conclude"))
                && DONE.contains(st.factuality())
                && sides != 1;
    }

    private static boolean narrows(DateValue d, DateValue wide) {
        if (d.from() == null || d.to() == null || wide.from() == null || wide.to() == null) {
            return false;
        }
        boolean inside = !d.from().isBefore(wide.from()) && !d.to().isAfter(wide.to());
        return inside && !d.edtf().equals(wide.edtf());
    }
}
