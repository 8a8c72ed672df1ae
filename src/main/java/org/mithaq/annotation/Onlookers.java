package org.mithaq.annotation;

import java.util.Set;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Tells who only speaks of a deed or an accord, judges it, suffers it or helps others to it, and so is not its actor. {@link UnsaidActors} asks it. */
final class Onlookers {
    private final boolean verbFirst;
    private final Subjects subjects;

    Onlookers(boolean verbFirst, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
    }

    /** Who in our day brings others together, and fights none of them. */
    private static final Set<String> PEACEMAKERS =
            Set.of("QAT", "EGY", "USA", "OMN", "CHE", "NOR", "FRA", "un", "african-union", "arab-league");

    /** "أشادت تركيا بدور قطر في التوصل إلى الهدنة": whose part in an accord is spoken of has helped others to it. */
    boolean mediates(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean own =
                s.isWord(st.unit - 2, "helper.part") && s.unit(st.unit - 2).enc() > 0;
        boolean part = st.predicate.object().equals("accord")
                && st.predicate.symmetric()
                && (own || s.isWord(g.from - 1, "helper.part") || s.isWord(subjects.lastVerb(), "helper.verb"))
                && s.isWord(st.unit - 1, "prep.in");
        if (part) {
            Entities.addAll(st.facilitators, g);
        }
        return part;
    }

    /** "أكدت قطر التوصل إلى هدنة في غزة": who makes peace for others tells of their truce, not of his. */
    boolean announcesOthers(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        InstrumentMention m = st.accord;
        boolean truce = m != null
                && m.parties.isEmpty()
                && m.known == null
                && (m.type.equals("ceasefire") || m.type.equals("release_exchange"))
                && st.predicate.kind().equals("conclude")
                && st.actors.isEmpty();
        boolean told = truce && (s.is(subjects.lastVerb(), Kind.REPORT) || s.isWord(subjects.lastVerb(), "notice"));
        boolean others = told && Lists.all(g.members, a -> PEACEMAKERS.contains(a.key()));
        for (int j = m == null ? s.size() : m.to; others && j < s.size() && !s.isBreak(j); j++) {
            ActorGroup place = s.actors[j];
            String there = place != null && place.prep.equals("in")
                    ? place.members.get(0).key()
                    : s.prep(j).equals("in") ? s.stateOfPlace(j) : null;
            if (there != null) {
                st.unnamed = !Entities.hasKey(g.members, there);
                return st.unnamed;
            }
        }
        return false;
    }

    /** "أعلنت الأمم المتحدة مقتل موظف", "أحبطت الرياض هجوما", "أعربت برلين عن قلقها من اعتقال صحافيين": who tells of a deed, fears, supports or foils it does not do it. */
    boolean looksOn(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int verb = subjects.lastVerb();
        boolean moved = st.predicate.kind().equals("deploy");
        boolean deed = verbFirst && s.unit(st.unit).enc() == 0 && (moved || GovernedNouns.isDeed(st));
        boolean told = deed && s.is(verb, Kind.REPORT);
        boolean deaths = st.predicate.genitive() && !st.predicate.cause().isEmpty();
        boolean others = !st.predicate.kind().equals("sanction") && Lists.any(g.members, Onlookers::observes);
        if (told && (others || (deaths && (!killsFighters(st) || byAnother(st))))) {
            return true;
        }
        int j = st.unit - 1;
        deed = deed || (verbFirst && st.predicate.kind().equals("violate"));
        while (deed && j > 0 && j > st.unit - Arguments.REACH && !s.isBreak(j) && !s.isWord(j, "bystander")) {
            j--;
        }
        return deed && j >= 0 && s.isWord(j, "bystander");
    }

    /** "أصيب جنود في انفجار": the subject of a verb of suffering does no deed beside it. */
    boolean suffered(Sentence s, int verb) {
        Term t = verbFirst && Subjects.isVerb(s, verb) ? s.term(verb, Kind.PREDICATE) : null;
        Predicate p = t == null ? null : t.as(Predicate.class);
        return p != null && p.victim() && p.object().equals("none");
    }

    /** Organisations of states, charities and newsrooms, who tell what others do. */
    private static boolean observes(Actor a) {
        return switch (a.entity().type()) {
            case "igo", "organisation", "media" -> true;
            default -> false;
        };
    }

    /** "أعلن الجيش مقتل خمسين مسلحا": of dead fighters an army tells as of its deed. */
    private static boolean killsFighters(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 5 && !s.isMark(j); j++) {
            if (s.isWord(j, "fighter")) {
                return true;
            }
        }
        return false;
    }

    /** "أعلن الجيش مقتل مسلحين في غارات نفذها التحالف": the deed of which it tells is another's. */
    private static boolean byAnother(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j + 1) && j < st.unit + Arguments.REACH && !s.isBreak(j); j++) {
            int enc = s.isWord(j, "commit") ? s.unit(j).enc() : 0;
            if ((enc == 1 || enc == 2) && s.actors[j + 1] != null) {
                return true;
            }
        }
        return false;
    }

    /** "أدان العراق الهجوم", "أدانت فرنسا طرد سفيرها", "رحبت مصر بتوقيع الاتفاق": who judges a deed is not the one who does it, unless another does it with him. */
    boolean judged(Statement st) {
        int verb = subjects.lastVerb();
        boolean plain = verbFirst && Subjects.isVerb(st.sentence, verb) && !st.sentence.isWord(verb, "light");
        Term deed = plain ? st.sentence.term(verb, Kind.PREDICATE) : null;
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        boolean judges = kind.equals("criticise") || kind.equals("praise");
        return judges && (!st.predicate.symmetric() || !withOther(st));
    }

    private static boolean withOther(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + Arguments.REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("with")) {
                return true;
            }
        }
        return false;
    }
}
