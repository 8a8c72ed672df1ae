package org.mithaq.accord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.text.Lists;

/** Whom statements make a side of an accord. */
final class AccordSides {
    private AccordSides() {}

    /** Adds the sides that a statement about an accord names. */
    static void add(AccordCluster c, Statement st, List<Statement> all) {
        boolean lends = c.type().equals("aid_finance");
        boolean bodies = st.predicate().symmetric() || legalStep(st) || (lends && national(st));
        if (bodies || national(st)) {
            boolean adopted = c.standing() && st.predicate().kind().equals("conclude");
            boolean drafted = draftedByOthers(c, st);
            (drafted ? List.<Actor>of() : st.actors())
                    .stream()
                            .filter(a -> (bodies && !adopted) || !isIgo(a) || ownAct(st))
                            .filter(a -> mayJoin(st, a))
                            .forEach(a -> side(c, a));
        }
        if (addressed(st)) {
            st.recipients().stream().filter(a -> !isIgo(a) && mayJoin(st, a)).forEach(a -> side(c, a));
        }
        if (st.predicate().kind().equals("reject") && c.parties.size() < 2) {
            st.actors().forEach(a -> side(c, a));
        }
        if (st.predicate().kind().equals("violate")) {
            accusers(c, st, all);
            speaker(c, st);
        }
    }

    /** "Signed a truce that was worked out by Norway": who draws up for two others what they sign is no side. */
    static boolean draftedByOthers(AccordCluster c, Statement st) {
        boolean drafted = st.predicate().kind().equals("conclude") && st.hasAgent() && c.known == null;
        return drafted
                && Lists.any(
                        c.statements,
                        o -> o != st
                                && o.sentenceIndex() == st.sentenceIndex()
                                && o.predicate().kind().equals("sign")
                                && o.actors().stream().filter(a -> !a.isGroup()).count() > 1
                                && Lists.none(
                                        o.actors(),
                                        a -> Lists.any(st.actors(), b -> b.key().equals(a.key()))));
    }

    /** Where its own words name all sides, nobody else is one because of what is only inferred or done from outside. */
    private static boolean mayJoin(Statement st, Actor a) {
        InstrumentMention m = st.accord();
        if (m == null || m.known() != null || m.parties().size() < 2) {
            return true;
        }
        boolean stated = (st.predicate().symmetric() || m.namesOnlyPartners()) && !st.inferredActor();
        return stated || ended(st) || Lists.any(m.parties(), p -> p.key().equals(a.key()));
    }

    /** Who ends an accord has been bound by it: "ألغت إيران اتفاق القاهرة مع الوكالة". */
    private static boolean ended(Statement st) {
        boolean ends = st.predicate().kind().equals("withdraw")
                || st.predicate().kind().equals("suspend");
        return ends && st.isVerb() && !st.inferredActor();
    }

    /** "علق الاتحاد الأوروبي اتفاقية مع جورجيا": what its words call an agreement with another is of who acts on it. */
    private static boolean ownAct(Statement st) {
        boolean only = st.accord() != null && st.accord().namesOnlyPartners() && !st.inferredActor();
        return only && !st.predicate().kind().equals("request");
    }

    private static void side(AccordCluster c, Actor a) {
        // A court that annuls the accord of others has not been bound by it.
        boolean closed = c.known != null && !c.known.parties().isEmpty() && !AccordCluster.isOpen(c.known);
        boolean outside =
                closed && c.known != null && isIgo(a) && !c.known.parties().contains(a.key());
        if (!a.isGroup() && !outside) {
            c.party(a);
        }
    }

    /** "Somalia annulled the memorandum that Ethiopia and Somaliland had signed": who only ends what two others have signed is no side of it. */
    static void withoutAnnuller(AccordCluster c) {
        Set<String> signed = new HashSet<>();
        Set<String> ended = new HashSet<>();
        for (Statement st : c.known == null && c.parties.size() > 2 ? c.statements : List.<Statement>of()) {
            boolean ends = st.predicate().action().equals("termination");
            boolean signs = st.predicate().kind().equals("sign") && AccordSteps.DONE.contains(st.factuality());
            st.actors().stream().filter(a -> ends || signs).forEach(a -> (ends ? ended : signed).add(a.key()));
        }
        ended.removeIf(key -> signed.contains(key)
                || Lists.any(
                        c.mentions, m -> Lists.any(m.parties(), a -> a.key().equals(key))));
        if (signed.size() == 2) {
            c.parties.keySet().removeAll(ended);
        }
    }

    private static boolean isIgo(Actor a) {
        return a.entity().type().equals("igo") || a.entity().type().equals("organisation");
    }

    private static boolean legalStep(Statement st) {
        return switch (st.predicate().kind()) {
            case "join", "ratify", "withdraw", "sign" -> true;
            default -> false;
        };
    }

    /** Steps that only a side can take, though an organisation may welcome or endorse from outside; "a framework put forward by Norway" may be for others. */
    private static boolean national(Statement st) {
        return switch (st.predicate().kind()) {
            case "suspend", "agree", "violate" -> true;
            case "request" -> !st.hasAgent();
            // "Peru reaffirmed its commitment to the treaty": it is bound by it.
            case "praise" -> st.predicate().needs().equals("accord");
            default -> false;
        };
    }

    /** "Cancelled its agreement with X", "proposed a treaty to X". */
    private static boolean addressed(Statement st) {
        return switch (st.predicate().kind()) {
            case "withdraw", "suspend", "request", "violate", "mediate" -> true;
            default -> false;
        };
    }

    /** "X accused Y of breaching the truce": both are bound by it. */
    private static void accusers(AccordCluster c, Statement breach, List<Statement> all) {
        InstrumentMention named = breach.accord();
        // "Turkey called it a breach of the accord between Kenya and Poland".
        if (named != null && named.parties().size() > 1) {
            return;
        }
        for (Statement st : all) {
            boolean here = st.sentenceIndex() == breach.sentenceIndex() && st.start() < breach.start();
            if (here && st.predicate().kind().equals("criticise")) {
                boolean outside = onlooker(st, breach);
                st.everyone().stream()
                        .filter(a -> !isIgo(a)
                                && !(outside && isState(a) && st.actors().contains(a)))
                        .forEach(a -> side(c, a));
            }
        }
    }

    /** "قالت كمبوديا إن تايلاند خرقت الهدنة": the state or group that tells of the breach of a truce keeps it with whom it names. */
    private static void speaker(AccordCluster c, Statement st) {
        Actor by = st.source();
        boolean truce = c.type().equals("ceasefire") && c.known == null && c.parties.size() == 1;
        boolean side = truce && by != null && (isState(by) || by.entity().type().equals("armed_group"));
        if (side && by != null && Lists.none(st.actors(), a -> a.key().equals(by.key()))) {
            side(c, by);
        }
    }

    private static boolean isState(Actor a) {
        return Character.isUpperCase(a.key().charAt(0));
    }

    /** "أدانت فرنسا انسحاب روسيا من المعاهدة": who praises or condemns another's step need be no side; who accuses him of one is. */
    private static boolean onlooker(Statement st, Statement step) {
        return st.isJudgement()
                && step.sentenceIndex() == st.sentenceIndex()
                && st.start() < step.start()
                && Lists.none(
                        step.actors(), a -> Lists.any(st.actors(), b -> b.key().equals(a.key())));
    }

    /** The two states that met, visited or agreed nearest to where an accord is named, no more sentences away than this; empty when no two did. */
    static List<Actor> met(AccordCluster c, List<Statement> all, int sentences) {
        List<Actor> together =
                met(c, all, sentences, Set.of("meet", "summit", "negotiate", "sign", "conclude", "agree"));
        boolean truce = c.type().equals("ceasefire");
        return together.isEmpty() && !truce ? met(c, all, sentences, Set.of("visit", "cooperate")) : together;
    }

    private static List<Actor> met(AccordCluster c, List<Statement> all, int sentences, Set<String> kinds) {
        List<Actor> best = List.of();
        int nearest = Integer.MAX_VALUE;
        for (Statement st : all) {
            List<Actor> sides = kinds.contains(st.predicate().kind()) ? sides(st) : List.of();
            int distance = Math.abs(st.start() - c.first().start());
            boolean near = Math.abs(st.sentenceIndex() - c.first().sentence()) <= sentences;
            boolean complete = sides.size() == 2
                    || (sides.size() > 2 && st.predicate().kind().equals("summit"))
                    || (sides.size() > 2
                            && sentences == 0
                            && st.predicate().kind().equals("negotiate"));
            if (near && complete && distance < nearest) {
                nearest = distance;
                best = sides;
            }
        }
        return best;
    }

    /** "The United States asked Japan to renew a pact", "asked Japan to reopen talks on a pact": who asks and who is asked are its sides. */
    static List<Actor> asked(AccordCluster c, List<Statement> all) {
        boolean renewed = Lists.any(
                c.statements,
                st -> st.predicate().kind().equals("extend")
                        || st.predicate().kind().equals("negotiate"));
        for (Statement st : all) {
            boolean here = renewed
                    && st.sentenceIndex() == c.first().sentence()
                    && st.start() < c.first().start();
            boolean request = here && st.predicate().kind().equals("request");
            if (request && Lists.any(st.recipients(), a -> c.parties.containsKey(a.key()))) {
                return st.actors().stream()
                        .filter(a -> Character.isUpperCase(a.key().charAt(0)) && !a.isGroup())
                        .toList();
            }
        }
        return List.of();
    }

    /** The states and groups that did something together, without unnamed people. */
    static List<Actor> together(Statement st) {
        Map<String, Actor> out = new LinkedHashMap<>();
        st.actors().stream().filter(a -> !a.isGroup()).forEach(a -> out.putIfAbsent(a.key(), a));
        return new ArrayList<>(out.values());
    }

    /** "Signed an agreement to supply Chad with power": the only other state that the words right behind it speak of; empty when there is none or more. */
    static List<Actor> served(AccordCluster c, List<Statement> all) {
        Map<String, Actor> others = new LinkedHashMap<>();
        int end = c.first().end();
        for (Statement st : all) {
            boolean here = st.sentenceIndex() == c.first().sentence() && st.start() > end && st.start() < end + 40;
            for (Actor a : here ? st.recipients() : List.<Actor>of()) {
                if (Character.isUpperCase(a.key().charAt(0)) && !c.parties.containsKey(a.key())) {
                    others.putIfAbsent(a.key(), a);
                }
            }
        }
        boolean made = Lists.any(c.statements, st -> st.predicate().symmetric());
        return made && others.size() == 1 ? new ArrayList<>(others.values()) : List.of();
    }

    /** "Kenya accused Chad of fraud and cancelled a trade pact": the only other state that its sentence speaks of; empty when there is none or more. */
    static List<Actor> counterparty(AccordCluster c, List<Statement> all) {
        Map<String, Actor> others = new LinkedHashMap<>();
        boolean ended = false;
        for (Statement st : all) {
            boolean here = st.sentenceIndex() == c.first().sentence();
            boolean proposed = st.predicate().kind().equals("request") && st.hasAgent();
            ended = ended || (here && c.statements.contains(st) && addressed(st) && !proposed);
            boolean judge = here && Lists.any(c.statements, step -> onlooker(st, step));
            // "رعت روسيا اتفاقا بين المعارضة والحكومة السورية", "a truce proposed by Chad": who mediates is no side.
            boolean truce = proposed && c.type().equals("ceasefire");
            boolean aside = judge || (here && (truce || st.predicate().kind().equals("mediate")));
            for (Actor a : aside ? st.recipients() : here ? st.everyone() : List.<Actor>of()) {
                if (isState(a) && !c.parties.containsKey(a.key())) {
                    others.putIfAbsent(a.key(), a);
                }
            }
        }
        return ended && others.size() == 1 ? new ArrayList<>(others.values()) : List.of();
    }

    /** "President Kiir signed the peace deal": a state makes peace with the story's only armed group, when that is its own, and that group with its state; empty where it is none of them. */
    static List<Actor> foe(AccordCluster c, @Nullable Actor rebels, @Nullable String home, List<Statement> all) {
        if (rebels == null || home == null) {
            return List.of();
        }
        if (c.parties.containsKey(home)) {
            return List.of(rebels.meantBy(c.first().start(), c.first().end()));
        }
        for (Statement st : c.parties.containsKey(rebels.key()) ? all : List.<Statement>of()) {
            for (Actor a : st.everyone()) {
                if (a.key().equals(home) && !a.isGroup()) {
                    return List.of(a);
                }
            }
        }
        return List.of();
    }

    /** The states, and where they negotiate with groups or organisations these too. */
    private static List<Actor> sides(Statement st) {
        boolean talks = (st.predicate().symmetric() || st.predicate().kind().equals("agree")) && !st.inferredActor();
        Map<String, Actor> out = new LinkedHashMap<>();
        List<Actor> own = new ArrayList<>(st.actors());
        own.addAll(st.recipients());
        own.stream()
                .filter(a ->
                        !a.isGroup() && (talks || Character.isUpperCase(a.key().charAt(0))))
                .forEach(a -> out.putIfAbsent(a.key(), a));
        return new ArrayList<>(out.values());
    }

    /** "A truce that Chad had mediated", "Chad, which brokered the deal": who stands between the sides in the sentence of an accord is none of them. */
    static boolean mediates(AccordCluster c, Actor a, List<Statement> all) {
        return Lists.any(
                all,
                st -> st.sentenceIndex() == c.first().sentence()
                        && st.predicate().kind().equals("mediate")
                        && st.isDone()
                        && Lists.any(st.actors(), b -> b.key().equals(a.key())));
    }
}
