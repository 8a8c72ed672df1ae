package org.mithaq.accord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Evidence;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.World;
import org.mithaq.text.Lists;

/** Who takes part in an accord, and where each stands (contract, lists party_role and participation_status). */
final class AccordParties {
    /** Rules by which a ratification is denied that nobody has refused. */
    private static final Set<String> NOT_YET = Set.of("negation", "called-off", "not-yet");

    private final AnnotatedArticle reading;
    private final World world;
    private final List<Statement> mediations;
    private final List<Statement> talks;

    AccordParties(AnnotatedArticle reading, World world) {
        this.reading = reading;
        this.world = world;
        this.mediations = reading.statements().stream()
                .filter(s -> s.predicate().kind().equals("mediate"))
                .toList();
        this.talks = reading.statements().stream()
                .filter(s -> s.predicate().kind().equals("negotiate")
                        && !s.facilitators().isEmpty())
                .toList();
    }

    List<Accord.Party> rows(AccordCluster c, String status) {
        Map<String, Accord.Party> rows = new LinkedHashMap<>();
        for (Actor a : c.parties.values()) {
            Accord.Party p = party(c, a, status);
            rows.put(p.entityId() + p.role(), p);
        }
        for (Actor a : c.bound.values()) {
            Accord.Party p = party(c, a, status);
            rows.putIfAbsent(p.entityId() + p.role(), p);
        }
        for (Actor a : brokers(c)) {
            String entity = stateOf(a);
            if (!c.hasParty(a)) {
                rows.putIfAbsent(entity + "broker", thirdParty(a, entity, "broker"));
            }
        }
        for (Actor a : hosts(c)) {
            String entity = stateOf(a);
            if (!c.hasParty(a) && !rows.containsKey(entity + "broker")) {
                rows.putIfAbsent(entity + "host", thirdParty(a, entity, "host"));
            }
        }
        for (InstrumentMention m : c.mentions) {
            for (Actor a : m.guarantors()) {
                rows.remove(stateOf(a) + "party");
                rows.putIfAbsent(stateOf(a) + "guarantor", thirdParty(a, stateOf(a), "guarantor"));
            }
        }
        return new ArrayList<>(rows.values());
    }

    /** Whether a mediator stands between the parties: one of them is named, or all are meant and have reached the accord. */
    private static boolean between(AccordCluster c, Statement mediation) {
        boolean named = false;
        boolean all = !mediation.recipients().isEmpty();
        for (Actor r : mediation.recipients()) {
            boolean party = c.parties.containsKey(r.key());
            named = named || (party && r.named());
            all = all && party;
        }
        return named || (all && Lists.any(c.statements, st -> AccordSteps.DONE.contains(st.factuality())));
    }

    private List<Actor> brokers(AccordCluster c) {
        List<Actor> out = new ArrayList<>();
        c.mentions.forEach(m -> out.addAll(m.brokers()));
        c.statements.forEach(
                s -> s.facilitators().stream().filter(a -> !s.isHost(a)).forEach(out::add));
        c.statements.stream().filter(st -> AccordSides.draftedByOthers(c, st)).forEach(st -> out.addAll(st.actors()));
        for (Statement m : mediations) {
            boolean same = Lists.any(c.mentions, x -> x.sentence() == m.sentenceIndex());
            boolean done = AccordSteps.DONE.contains(m.factuality());
            boolean other = m.accord() != null && !c.mentions.contains(m.accord());
            if (done && !other && (same || (c.known == null && between(c, m)))) {
                out.addAll(m.actors());
            }
        }
        for (Statement t : talks) {
            boolean theirs =
                    c.parties.size() > 1 && Lists.all(t.actors(), a -> a.isGroup() || c.parties.containsKey(a.key()));
            if (theirs && !c.standing()) {
                t.facilitators().stream().filter(a -> !t.isHost(a)).forEach(out::add);
            }
        }
        return out;
    }

    /** "استضافت جيبوتي توقيع الاتفاق": who gave its signing a place, or the talks that led to it. */
    private List<Actor> hosts(AccordCluster c) {
        List<Actor> out = new ArrayList<>();
        for (Statement st : reading.statements()) {
            boolean about = c.statements.contains(st);
            boolean theirs = !about
                    && talks.contains(st)
                    && !c.standing()
                    && c.parties.size() > 1
                    && Lists.all(st.actors(), a -> a.isGroup() || c.parties.containsKey(a.key()));
            if (about || theirs) {
                st.facilitators().stream().filter(st::isHost).forEach(out::add);
            }
        }
        return out;
    }

    private String stateOf(Actor a) {
        return world.state(a.key()) != null || world.organisation(a.key()) != null
                ? a.key()
                : a.entity().id();
    }

    private Accord.Party thirdParty(Actor a, String entity, String role) {
        Evidence e = new Evidence(
                "party_role", role, "party", reading.pack().tag() + ":" + role, "body", a.start(), a.end());
        return new Accord.Party(
                entity,
                role,
                "not_applicable",
                "none",
                null,
                null,
                null,
                "asserted",
                Attribution.AUTHOR,
                "explicit",
                null,
                List.of(e),
                0.8,
                null);
    }

    private Accord.Party party(AccordCluster c, Actor a, String status) {
        Statement step = stepOf(c, a);
        boolean open = step == null ? refusedByOthers(c, status) : step.isRefusedByOthersThan(a);
        String participation = open ? "unknown" : step == null ? byStatus(status) : participation(step, status);
        String action = step == null ? "none" : step.predicate().action();
        boolean joined = step != null
                && AccordSteps.DONE.contains(step.factuality())
                && !step.predicate().kind().equals("withdraw");
        DateValue date =
                step == null || step.date() == null ? null : step.date().value();
        String tag = reading.pack().tag();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence("entity_id", stateOf(a), "party", tag + ":party", "body", a.start(), a.end()));
        if (step != null) {
            evidence.add(new Evidence(
                    "participation_status",
                    participation,
                    "status",
                    tag + ":" + step.predicate().id(),
                    "body",
                    step.start(),
                    step.end()));
        }
        boolean person = !a.entity().id().equals(stateOf(a));
        return new Accord.Party(
                stateOf(a),
                "party",
                participation,
                action,
                joined ? date : null,
                joined ? null : date,
                participation.equals("withdrawn") ? date : null,
                step == null ? "asserted" : step.factuality(),
                step == null ? Attribution.AUTHOR : step.attribution(),
                a.named() ? "explicit" : "inferred",
                person ? a.entity().id() : null,
                evidence,
                step != null ? 0.9 : 0.8,
                null);
    }

    /** Whether the words say who refused it, so that the rest did not. */
    private static boolean refusedByOthers(AccordCluster c, String status) {
        return status.equals("rejected")
                && Lists.any(
                        c.statements,
                        st -> !st.actors().isEmpty()
                                && (st.predicate().kind().equals("reject")
                                        || st.factuality().equals("denied")));
    }

    /** The statement that says most of where an actor stands. */
    private static @Nullable Statement stepOf(AccordCluster c, Actor a) {
        Statement best = null;
        for (Statement st : c.statements) {
            boolean his = Lists.any(st.actors(), x -> x.key().equals(a.key()));
            boolean step = switch (st.predicate().kind()) {
                case "sign", "join", "ratify", "withdraw", "suspend", "conclude", "agree", "negotiate", "reject" ->
                    true;
                default -> false;
            };
            if (his && step && (best == null || weight(st) > weight(best))) {
                best = st;
            }
        }
        return best;
    }

    private static int weight(Statement st) {
        int kind = switch (st.predicate().kind()) {
            case "withdraw", "ratify" -> 4;
            case "sign", "join", "suspend" -> 3;
            case "reject" -> 2;
            default -> 1;
        };
        return kind * 3 + (st.isDone() ? 2 : st.factuality().equals("planned") ? 1 : 0);
    }

    private static String byStatus(String status) {
        return switch (status) {
            case "under_negotiation" -> "negotiating";
            case "proposed", "unknown" -> "unknown";
            case "rejected" -> "refused";
            default -> "participant";
        };
    }

    private static String participation(Statement st, String status) {
        boolean done = AccordSteps.DONE.contains(st.factuality());
        boolean denied = st.factuality().equals("denied");
        String planned = st.factuality().equals("planned") ? "announced_intent" : "interested";
        return switch (st.predicate().kind()) {
            case "sign" ->
                done ? "signed" : AccordSteps.calledOff(st) ? "announced_intent" : denied ? "refused" : planned;
            case "join" ->
                done
                        ? (st.predicate().action().equals("accession") ? "bound" : "participant")
                        : denied ? "refused" : planned;
            // What is not ratified yet is not refused.
            case "ratify" -> done ? "bound" : denied && !NOT_YET.contains(st.factualityRule()) ? "refused" : "signed";
            case "withdraw" ->
                done
                        ? (st.notice() ? "withdrawing" : "withdrawn")
                        : denied || st.factualityRule().equals("threat") ? "participant" : "withdrawing";
            case "suspend" -> done ? "suspended" : "participant";
            case "reject" -> "refused";
            case "negotiate" -> st.predicate().id().equals("renegotiate") ? "participant" : "negotiating";
            case "agree" ->
                st.predicate().action().equals("amendment")
                        ? "participant"
                        : done && AccordSteps.accepts(st)
                                ? "announced_intent"
                                : done ? byStatus(status) : denied && !unagreed(st) ? "refused" : "negotiating";
            default ->
                done
                        ? byStatus(status)
                        : denied && !AccordSteps.calledOff(st) && !unagreed(st) ? "refused" : "negotiating";
        };
    }

    /** "Chad and Mali failed to reach an agreement": what two do not come to together is refused by neither. */
    private static boolean unagreed(Statement st) {
        return st.predicate().symmetric()
                && st.actors().stream().filter(a -> !a.isGroup()).count() > 1;
    }
}
