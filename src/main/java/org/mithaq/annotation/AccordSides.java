package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** What a statement and its accord tell of each other: the parties of the accord become actors or recipients of the step, and those of the step parties of the accord. Whose an accord is by its own words alone is in {@link InstrumentOwners}. */
final class AccordSides {
    private final boolean verbFirst;
    private final Subjects subjects;
    private final Discourse discourse;

    AccordSides(boolean verbFirst, Subjects subjects, Discourse discourse) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.discourse = discourse;
    }

    /** "برعاية الرئيس الكيني، جرى في نيروبي توقيع اتفاق بين": under whose patronage a step is taken, told at the head of the sentence. */
    static void patron(Statement st) {
        Sentence s = st.sentence;
        boolean step = st.predicate.symmetric() && st.predicate.object().equals("accord");
        ActorGroup g = null;
        for (int j = 0; step && g == null && j < 3 && j < st.unit; j++) {
            g = s.actors[j];
        }
        if (g == null || !g.prep.equals("aegis") || g.adjective || Lists.any(g.members, Actor::isGroup)) {
            return;
        }
        int comma = g.to;
        while (s.inside(comma) && comma < st.unit && comma < g.to + 9 && !s.isComma(comma)) {
            if (Subjects.isVerb(s, comma)) {
                break;
            }
            comma++;
        }
        boolean opens = comma < st.unit || Subjects.isVerb(s, comma);
        for (Actor a : opens ? g.members : List.<Actor>of()) {
            st.actors.removeIf(b -> b.key().equals(a.key()) && b.start() < s.start(st.unit));
            Entities.addOne(st.facilitators, a);
            if (st.accord != null && !Entities.hasKey(st.accord.parties, a.key())) {
                Entities.addOne(st.accord.brokers, a);
            }
        }
    }

    /** "تعهدت كينيا للمنظمة بالانضمام إلى المعاهدة": to whom the step is promised. */
    static void promised(Statement st) {
        Sentence s = st.sentence;
        boolean step = st.predicate.kind().equals("join") && st.recipients.isEmpty() && !st.actors.isEmpty();
        ActorGroup to = null;
        for (int j = st.unit - 1; step && j >= 0 && j > st.unit - 16 && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            boolean quoted = g != null && g.prep.isEmpty() && s.isQuote(j - 1) && s.reads(j - 2, "ل");
            to = g != null && (quoted || g.prep.equals("li")) && !g.adjective ? g : to;
            if (to != null && s.isWord(j, "pledge")) {
                Entities.addAll(st.recipients, to);
                return;
            }
        }
    }

    /** "تمسك لبنان باتفاق الهدنة الموقع مع إسرائيل": who keeps or leaves what was signed with another has signed it. */
    void signedWith(Statement st) {
        InstrumentMention m = st.accord;
        boolean open = m != null && m.partners && m.known == null && st.predicate.symmetric();
        ActorGroup g = open && Entities.count(st.actors) < 2 ? subjects.before(st.sentence, st.unit) : null;
        int verb = subjects.lastVerb();
        boolean holds = g != null && st.sentence.isWord(verb, "holds") && g.members.size() == 1 && !g.adjective;
        Actor a = holds && g != null ? g.members.get(0) : null;
        if (m != null && a != null && !a.isGroup() && a.entity().type().equals("state")) {
            Entities.addOne(st.actors, a);
            Entities.addOne(m.parties, a);
            st.inferredActor = true;
        }
    }

    /** "توقيعها اتفاقا مع البرازيل والهند": whether a step with a pronoun stands right before an accord that names only with whom it was made. */
    static boolean ownWithSeveral(Statement st) {
        InstrumentMention m = st.accord;
        int enc = st.sentence.unit(st.unit).enc();
        return m != null && m.partners && m.from == st.unit + 1 && (enc == 1 || enc == 2);
    }

    /** "لكن هذه العلاقات قطعت", "ثم عادت العلاقات": relations of nobody whom the clause names are those of the two whom the sentence, or the story, told of last. */
    void relationsOfTwo(Statement st) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean open = st.isVerb() && st.actors.isEmpty() && st.recipients.isEmpty() && s.mayHave("relations");
        if (!open || !(kind.equals("break_relations") || kind.equals("establish_relations"))) {
            return;
        }
        boolean told = false;
        for (int j = Math.max(0, st.unit - 2); j < st.unit + 3; j++) {
            told = told || (s.isWord(j, "relations") && s.starts(j, "العلاقات"));
        }
        List<Actor> two = discourse.pair();
        for (int j = 0; j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            two = g != null && g.prep.equals("between") && g.members.size() == 2 ? g.members : two;
        }
        if (told && two.size() == 2) {
            two.forEach(a -> Entities.addOne(st.actors, a.meantBy(st.start(), st.end())));
            st.inferredActor = true;
        }
    }

    /** "Signed in Oslo in 1993, the accord ..": what a participle that opens the sentence is about stands right behind the comma. */
    static void fronted(Statement st) {
        Sentence s = st.sentence;
        boolean step = st.predicate.needs().equals("accord") && st.predicate.symmetric();
        int comma = 1;
        while (step && s.inside(comma) && comma < 16 && !s.isComma(comma)) {
            comma++;
        }
        for (int j = comma + 1; step && s.isComma(comma) && s.inside(j) && j < comma + 5; j++) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                st.accord = m;
                st.passive = true;
                return;
            }
            step = s.actors[j] == null && !Subjects.isVerb(s, j);
        }
    }

    /** "Mediators Togo and Benin announced a truce between Chad and Mali": who keeps it are its sides; "أعلنت كينيا هدنة مع مالي": it is of both. */
    void proclaimed(Statement st) {
        Sentence s = st.sentence;
        boolean deal = !verbFirst && st.predicate.kind().equals("conclude") && s.is(st.unit, Kind.REPORT);
        boolean announced = (deal || st.predicate.kind().equals("ceasefire")) && s.mayHaveInstruments();
        for (int j = st.unit + 1; announced && s.inside(j) && j < st.unit + 7; j++) {
            InstrumentMention m = s.instruments[j];
            if (m == null) {
                continue;
            }
            boolean others = m.parties.size() > 1 && Lists.none(m.parties, a -> Entities.hasKey(st.actors, a.key()));
            boolean both = Entities.count(st.actors) > 1;
            st.accord = verbFirst && (both || !m.parties.isEmpty()) ? m : st.accord;
            if (!others && deal && (both || beside(s, m)) && heraldedOf(st, m)) {
                List<Actor> heralds = new ArrayList<>(st.actors);
                heralds.addAll(m.parties);
                discourse.heralds(heralds);
                m.parties.clear();
                discourse.pair().forEach(a -> m.parties.add(a.meantBy(s.start(m.from), s.end(m.to - 1))));
                others = true;
            }
            if (others) {
                List<Actor> by = List.copyOf(st.actors);
                st.actors.clear();
                m.parties.forEach(a -> Entities.addOne(st.actors, a));
                by.stream().filter(a -> !deal && !a.isGroup()).forEach(a -> Entities.addOne(st.facilitators, a));
            }
            return;
        }
    }

    /** "Chad and Mali fought on. Egypt announced the truce alongside Qatar": who makes known the accord of two others whom the story has told of is no side of it. */
    private boolean heraldedOf(Statement st, InstrumentMention m) {
        List<Actor> two = discourse.pair();
        boolean open = m.definite && m.known == null && two.size() == 2 && !st.passive;
        return open
                && Lists.none(two, a -> Entities.hasKey(st.actors, a.key()))
                && Lists.none(two, a -> Entities.hasKey(m.parties, a.key()));
    }

    /** "Announced the agreement alongside Togo's president": who stands by when it is made known. */
    private static boolean beside(Sentence s, InstrumentMention m) {
        for (int j = m.to; s.inside(j) && !s.isBreak(j) && !m.parties.isEmpty(); j++) {
            if (s.reads(j, "alongside")) {
                return s.inside(j + 1) && s.actors[j + 1] != null;
            }
        }
        return false;
    }

    /** "The prisoner swap between Chad and Mali": an exchange that is an accord itself is its sides' own. */
    static void named(Statement st) {
        InstrumentMention m = st.sentence.mayHaveInstruments() ? st.sentence.instruments[st.unit] : null;
        for (int j = st.unit - 1; m == null && j >= 0 && j > st.unit - 4 && st.sentence.mayHaveInstruments(); j--) {
            InstrumentMention x = st.sentence.instruments[j];
            m = x != null && x.to == st.unit + 1 ? x : m;
        }
        if (m != null
                && m.type.equals("release_exchange")
                && st.predicate.kind().equals("release")) {
            m.parties.forEach(a -> Entities.addOne(st.actors, a));
            st.accord = st.accord == null ? m : st.accord;
        }
    }

    /** "Notified Chad of its wish to end the treaty", "told Mali that it would quit the pact": who is told so is the accord's other side. */
    void notified(Statement st) {
        Sentence s = st.sentence;
        InstrumentMention m = st.accord;
        boolean ends = st.predicate.kind().equals("withdraw")
                || (verbFirst && st.predicate.kind().equals("suspend"));
        boolean leaves = m != null && m.known == null && ends && !s.isWord(m.from, "of.many");
        for (int j = st.unit - 1; leaves && j >= 0 && j > st.unit - 16 && !s.isBreak(j); j--) {
            boolean tells = s.isWord(j, "told") && Subjects.isVerb(s, j);
            ActorGroup g =
                    tells ? (verbFirst ? addressee(st, j) : s.actors[s.isWord(j + 1, "the") ? j + 2 : j + 1]) : null;
            // "Told Reuters that Chad would end the treaty".
            boolean press =
                    g != null && Lists.any(g.members, a -> a.entity().type().equals("media"));
            if (m != null && g != null && !press && !g.adjective && Lists.none(g.members, Actor::isGroup)) {
                boolean other = Lists.all(m.parties, a -> Entities.hasKey(st.actors, a.key()));
                g.members.stream()
                        .filter(a -> other && !a.entity().type().equals("igo"))
                        .forEach(a -> Entities.addOne(m.parties, a));
                Entities.addAll(st.recipients, other ? g : null);
                return;
            }
        }
    }

    /** "أبلغت كينيا مالي بتعليق الاتفاق": who is told stands behind who tells. */
    private static @Nullable ActorGroup addressee(Statement st, int verb) {
        Sentence s = st.sentence;
        for (int j = verb + 1; j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            boolean teller = g != null && Lists.any(g.members, a -> Entities.hasKey(st.actors, a.key()));
            if (g != null && !teller) {
                return g.prep.isEmpty() ? g : null;
            }
        }
        return null;
    }

    /** "قدمت كندا مسودة اتفاق سلام إلى كينيا والصومال": peace that somebody proposes to several is theirs and not his. */
    static void putToSeveral(Statement st) {
        Sentence s = st.sentence;
        String id = st.predicate.id();
        boolean puts = (id.equals("propose-accord") || id.equals("submit-proposal")) && st.isVerb();
        boolean several = puts && Entities.count(st.recipients) > 1 && s.mayHaveInstruments();
        for (int j = st.unit + 1; several && s.inside(j) && j < st.unit + 12 && !s.isBreak(j); j++) {
            InstrumentMention m = s.instruments[j];
            boolean peace = m != null && (m.type.equals("peace_agreement") || m.type.equals("ceasefire"));
            if (m != null && peace && m.parties.isEmpty() && m.known == null) {
                m.proposal = true;
                st.recipients.stream().filter(a -> !a.isGroup()).forEach(a -> Entities.addOne(m.parties, a));
                return;
            }
        }
    }

    /** "Freed them through the Red Cross": it receives nobody for itself, and who is lent to is the loan's other side. */
    static void handedOver(Statement st) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        if (kind.equals("release") && s.verbs.length > 0) {
            for (Actor a : List.copyOf(st.recipients)) {
                if (a.key().equals("icrc")) {
                    st.recipients.remove(a);
                    Entities.addOne(st.facilitators, a);
                }
            }
        }
        boolean gift = kind.equals("aid") && s.verbs.length > 0 && st.recipients.isEmpty() && st.isVerb();
        for (int j = st.unit + 1; gift && s.mayHaveInstruments() && s.inside(j) && j < st.unit + 9; j++) {
            InstrumentMention m = s.instruments[j];
            for (Actor a : m == null ? List.<Actor>of() : m.parties) {
                if (!Entities.hasKey(st.actors, a.key())) {
                    Entities.addOne(st.recipients, a);
                }
            }
        }
    }

    static void symmetric(Statement st) {
        Predicate p = st.predicate;
        InstrumentMention m = ofOthers(st) ? null : st.accord;
        st.accord = m;
        if (m != null && (p.symmetric() || st.actors.isEmpty())) {
            // "اتفق الرئيسان على الإبقاء على الاتفاق النووي الإيراني": two who agree about a known accord of others.
            boolean about = m.known != null && p.kind().equals("agree") && Entities.count(st.actors) > 1;
            boolean listed = p.symmetric() && !p.action().equals("join_unspecified") && !about;
            if (listed) {
                for (Actor a : m.parties) {
                    Entities.addOne(st.actors, a);
                }
            }
            for (Actor a : m.brokers) {
                Entities.addOne(st.facilitators, a);
            }
        }
        if (p.symmetric() && !st.recipients.isEmpty() && !p.kind().equals("visit")) {
            st.recipients.forEach(a -> Entities.addOne(st.actors, a));
            st.recipients.clear();
        }
        partner(st);
        st.facilitators.removeIf(f -> Entities.hasKey(st.actors, f.key()));
        if (st.predicate.kind().equals("visit")) {
            st.facilitators.removeIf(f -> Entities.hasKey(st.recipients, f.key()));
        }
        st.recipients.removeIf(r -> Entities.hasKey(st.actors, r.key()));
    }

    /** "Chad and Mali discussed the Iran nuclear deal": those who talk of a known accord between others do not negotiate it. */
    private static boolean ofOthers(Statement st) {
        InstrumentMention m = st.accord;
        boolean talks = st.sentence.verbs.length > 0
                && m != null
                && m.known != null
                && st.predicate.kind().equals("negotiate")
                && Entities.count(st.actors) > 1;
        return talks
                && m != null
                && !m.parties.isEmpty()
                && Lists.none(m.parties, a -> Entities.hasKey(st.actors, a.key()));
    }

    /** "Cancelled its treaty with Chad": the other side of a pact of two is the one it is done to. */
    private static void partner(Statement st) {
        boolean leaves =
                st.predicate.kind().equals("withdraw") || st.predicate.kind().equals("suspend");
        InstrumentMention m = st.accord;
        leaves = leaves || st.predicate.id().equals("grant-loan");
        boolean known = m != null
                && m.known != null
                && (st.sentence.verbs.length == 0 || !m.known.laterality().equals("bilateral"));
        if (!leaves
                || known
                || m == null
                || m.parties.size() > 2
                || !st.recipients.isEmpty()
                || st.actors.size() != 1) {
            return;
        }
        for (Actor a : m.parties) {
            if (!Entities.hasKey(st.actors, a.key())) {
                Entities.addOne(st.recipients, a);
            }
        }
    }
}
