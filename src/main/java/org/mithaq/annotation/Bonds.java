package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Whom an Arabic sentence calls a side of an accord without telling of a step: those it binds, its members, those who are told to keep it. */
final class Bonds {
    private static final int REACH = 12;

    private Bonds() {}

    static void find(Sentence s, InstrumentMention m, Discourse discourse) {
        if (s.mayHave("bind")) {
            bound(s, m, discourse);
        }
        if (s.mayHave("accord.side")) {
            member(s, m);
        }
        if (s.mayHave("urge")) {
            toldToKeep(s, m);
        }
        if (m.known == null) {
            notKept(s, m);
        } else {
            leaving(s, m);
        }
    }

    /** "هددت إيران بالانسحاب من معاهدة حظر الانتشار": who threatens to leave one is a side of it. */
    private static void leaving(Sentence s, InstrumentMention m) {
        int deed = s.isWord(m.from - 1, "prep.from") ? m.from - 2 : -1;
        if (deed < 1 || !s.unit(deed).has(Unit.BI) || !maySay(s, deed, "withdraw")) {
            return;
        }
        int verb = deed - 1;
        // "حذرت تركيا من أن القرار القاضي بالانسحاب": who warns of another's step is none.
        boolean own = true;
        while (own && verb >= 0 && verb > deed - REACH && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            own = !s.isWord(verb, "comp");
            verb--;
        }
        if (own && verb >= 0 && Subjects.isVerb(s, verb) && maySay(s, verb, "threaten")) {
            ActorGroup right = SubjectsBehind.right(s, verb);
            ActorGroup by = right == null ? Subjects.endingAt(s, verb - 1) : right;
            Entities.addAll(m.parties, by == null || by.adjective ? null : who(by));
        }
    }

    /** Whether one of a word's meanings tells of such a deed. */
    private static boolean maySay(Sentence s, int i, String kind) {
        for (Term t : s.unit(i).terms()) {
            if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** "ترتبط كينيا وغانا باتفاقية", "تربط كينيا بغانا معاهدة", "المعاهدة التي تربط كينيا وغانا". */
    private static void bound(Sentence s, InstrumentMention m, Discourse discourse) {
        int verb = m.from - 1;
        while (verb >= 0 && verb > m.from - REACH && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        int behind = s.isWord(m.to, "rel") ? m.to + 1 : m.to;
        boolean before = binds(s, verb);
        verb = before ? verb : binds(s, behind) ? behind : -1;
        boolean subject = s.prep(m.from).isEmpty();
        if (verb < 0 || (before && !subject && !s.unit(m.from).has(Unit.BI))) {
            return;
        }
        List<Actor> sides = taken(s, verb, discourse);
        boolean first = !before || verb == m.from - 1;
        int begin = before && first ? m.to : verb + 1;
        int end = first ? Math.min(s.size(), begin + REACH) : m.from;
        int last = begin;
        for (int j = begin; j < end && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            boolean side = g != null && !g.adjective && (g.prep.isEmpty() || joins(g.prep));
            if (g == null || !side) {
                boolean over = first && (Subjects.isVerb(s, j) || (g == null && last > begin && !s.isWord(j, "prep")));
                j = over ? end : j;
                continue;
            }
            Entities.addAll(sides, g);
            j = g.to - 1;
            last = g.to;
        }
        boolean stands = first || !subject || m.from - last < 2;
        m.parties.forEach(a -> Entities.addOne(sides, a));
        if (stands && Entities.count(sides) > 1 && Lists.none(sides, Actor::isGroup)) {
            sides.forEach(a -> Entities.addOne(m.parties, a));
        }
    }

    /** "اتهمت كينيا غانا بعدم الالتزام بالهدنة": who is accused of not keeping it, and who accuses, have made it. */
    private static void notKept(Sentence s, InstrumentMention m) {
        int keep = s.isWord(m.from - 1, "phase") ? m.from - 2 : m.from - 1;
        boolean not = s.isWord(keep, "keeping") && s.ends(keep - 1, "بعدم");
        ActorGroup accused = not ? Subjects.endingAt(s, keep - 2) : null;
        ActorGroup by = accused != null && accused.prep.isEmpty() ? Subjects.endingAt(s, accused.from - 1) : null;
        Term deed = by != null && by.prep.isEmpty() ? s.term(by.from - 1, Kind.PREDICATE) : null;
        boolean blamed = deed != null && deed.as(Predicate.class).kind().equals("criticise");
        if (accused == null || by == null || !blamed || who(accused) == null) {
            return;
        }
        accused.members.forEach(a -> Entities.addOne(m.parties, a));
        boolean both = who(by) != null && m.parties.size() == 1 && !m.partners;
        (both ? by.members : List.<Actor>of()).forEach(a -> Entities.addOne(m.parties, a));
        m.fate = m.fate.isEmpty() ? "violated" : m.fate;
        m.kept = true;
        m.definite = true;
    }

    /** "طالبت كينيا بتعديل اتفاق الحدود مع الصومال": an accord "with" one is that of whoever the clause is about, where it names no third. */
    static void withOther(Sentence s, InstrumentMention m) {
        boolean open = m.partners && m.parties.size() == 1 && m.known == null && !m.weak;
        // "قال رئيس غانا إن اتفاق الدفاع مع كندا".
        int verb = s.isWord(m.from - 1, "comp") ? m.from - 2 : m.from - 1;
        while (open && verb >= 0 && verb > m.from - REACH && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            open = !s.isWord(verb, "comp") && !s.isWord(verb, "rel") && s.instruments[verb] == null;
            verb--;
        }
        ActorGroup g = open && s.inside(verb) && Subjects.isVerb(s, verb) ? SubjectsBehind.right(s, verb) : null;
        g = g == null && open && s.inside(verb) && Subjects.isVerb(s, verb) ? Subjects.endingAt(s, verb - 1) : g;
        // "صرح ترامب أنه يريد اتفاقا مع إيران": the pronoun is of who speaks.
        boolean himself = g == null && s.inside(verb) && s.isWord(verb, "wish") && s.isWord(verb - 1, "comp");
        g = himself && (s.ends(verb - 1, "ه") || s.ends(verb - 1, "ها")) ? SubjectsBefore.lastNamed(s, verb - 1) : g;
        boolean under = s.isWord(m.from - 1, "prep.under");
        boolean topic = s.isWord(m.from - 1, "comp");
        boolean told = m.definite || under || topic || s.isWord(verb, "wish") || announced(s, m, verb);
        boolean sought = told && g != null && g.prep.isEmpty();
        boolean alone = sought && g != null && g.members.size() == 1 && InstrumentOwners.state(g.members.get(0));
        for (int j = g == null ? m.from : Math.max(g.to, verb + 1); alone && j < m.from; j++) {
            alone = s.actors[j] == null;
        }
        if (g != null && alone && !Entities.hasKey(m.parties, g.members.get(0).key())) {
            m.parties.add(0, g.members.get(0));
        }
    }

    /** "أعلنت السنغال اتفاقا مع غامبيا", "تكشف عن اتفاق": whether the accord itself is what is announced. */
    private static boolean announced(Sentence s, InstrumentMention m, int verb) {
        int before = s.isWord(m.from - 1, "prep.for") ? m.from - 2 : m.from - 1;
        boolean next = before == verb || Subjects.endingAt(s, before) != null;
        return s.isWord(verb, "announcing") && next;
    }

    /** "تجمع كينيا وغانا اتفاقية": an accord that binds two brings nobody together. */
    static boolean ties(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("bring-together") && s.mayHaveInstruments();
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 6 && !s.isBreak(j); j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null && m.reach >= st.unit - 1) {
                return true;
            }
        }
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 8 && !s.isBreak(j); j++) {
            if (s.instruments[j] != null) {
                return s.prep(j).isEmpty();
            }
            open = s.actors[j] != null || Subjects.endingAt(s, j) != null || s.isWord(j, "prep");
        }
        return false;
    }

    private static boolean joins(String prep) {
        return prep.equals("bi") || prep.equals("with") || prep.equals("between");
    }

    private static boolean binds(Sentence s, int verb) {
        return s.inside(verb) && Subjects.isVerb(s, verb) && s.isWord(verb, "bind");
    }

    /** "كينيا وغانا اللتان تربطهما معاهدة", "تربطها بغانا معاهدة": whom the pronoun of the verb takes up. */
    private static List<Actor> taken(Sentence s, int verb, Discourse discourse) {
        List<Actor> out = new ArrayList<>();
        if (s.unit(verb).enc() == 0) {
            return out;
        }
        ActorGroup g = Subjects.endingAt(s, s.isWord(verb - 1, "rel") ? verb - 2 : verb - 1);
        Entities.addAll(out, g);
        if (g == null && s.ends(verb, "هما")) {
            out.addAll(discourse.lastTwo());
        }
        return out;
    }

    /** "بصفتها طرفا في اتفاقية مناهضة التعذيب", "غانا طرف في نظام روما": who is called a side of it, and not said to be none. */
    private static void member(Sentence s, InstrumentMention m) {
        int side = s.isWord(m.from - 1, "prep.in") ? m.from - 2 : s.unit(m.from).has(Unit.LI) ? m.from - 1 : -1;
        boolean open = side > 0 && s.isWord(side, "accord.side");
        for (int j = side; open && j >= 0 && j > side - REACH && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (s.isWord(j, "neg") || s.isWord(j, "neg.no") || s.isWord(j, "maybe")) {
                return;
            }
            if (g != null && !g.adjective && joinsAlone(g) && who(g) != null) {
                boolean not = s.isWord(g.from - 1, "neg");
                (not ? List.<Actor>of() : g.members).forEach(a -> Entities.addOne(m.parties, a));
                return;
            }
        }
        ActorGroup next = open ? ahead(s, m.reach) : null;
        if (next != null && s.unit(side - 1).enc() > 0) {
            next.members.forEach(a -> Entities.addOne(m.parties, a));
        }
    }

    private static boolean joinsAlone(ActorGroup g) {
        return g.prep.isEmpty() || g.prep.equals("li") || g.prep.equals("on") || g.prep.equals("for");
    }

    /** "بصفتها طرفا في الاتفاقية، على تونس": the first whom the words behind a comma name. */
    private static @Nullable ActorGroup ahead(Sentence s, int from) {
        boolean comma = false;
        for (int j = from; s.inside(j) && j < from + 6 && !s.isBreak(j); j++) {
            comma = comma || s.isComma(j);
            ActorGroup g = s.actors[j];
            if (g != null) {
                return comma && !g.adjective && who(g) != null ? g : null;
            }
        }
        return null;
    }

    /** The only states or organisations of a group; null where it has unnamed people. */
    private static @Nullable ActorGroup who(ActorGroup g) {
        return g.members.isEmpty() || Lists.any(g.members, Actor::isGroup) ? null : g;
    }

    /** "دعت فرنسا إيران إلى احترام الاتفاق", "طلبت مصر من حماس العودة إلى الهدنة": who is told to keep it has made it. */
    private static void toldToKeep(Sentence s, InstrumentMention m) {
        int keep = s.isWord(m.from - 1, "prep") && !s.unit(m.from - 1).is(Kind.PREDICATE) ? m.from - 2 : m.from - 1;
        boolean keeps = m.parties.isEmpty()
                && (s.isWord(keep, "keeping") || (keep == m.from - 2 && s.isWord(keep, "coming.back")));
        ActorGroup told = null;
        for (int j = keep - 1; keeps && j >= 0 && j > keep - REACH && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (Subjects.isVerb(s, j) || s.isWord(j, "urge")) {
                boolean asked = told != null && s.isWord(j, "urge") && SubjectsBehind.right(s, j) != told;
                (told != null && asked ? told.members : List.<Actor>of()).forEach(a -> Entities.addOne(m.parties, a));
                m.kept = asked && !m.type.isEmpty();
                m.definite = m.definite || m.kept;
                return;
            }
            if (g != null && told == null) {
                told = who(g) != null && !g.adjective ? g : null;
                keeps = told != null;
                j = g.from;
            }
        }
    }
}
