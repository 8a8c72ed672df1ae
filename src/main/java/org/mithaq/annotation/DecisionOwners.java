package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds whose the decision, plan, effort or pressure is that a deed behind it spells out. Arabic. {@link UnsaidActors} asks it before it looks for a subject. */
final class DecisionOwners {
    private final Subjects subjects;

    DecisionOwners(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Who is moved to a deed, means it or has decided it; null for nobody. */
    @Nullable
    ActorGroup of(Statement st) {
        ActorGroup driven = driven(st);
        ActorGroup meaning = driven == null ? meaning(st) : driven;
        ActorGroup resolver = meaning == null ? resolver(st) : meaning;
        return resolver == null ? bound(st) : resolver;
    }

    /** "مما دفع كينيا إلى قطع علاقاتها", "حدا بغانا إلى تعليق الاتفاق": who is moved to a deed does it; null where nobody is. */
    private static @Nullable ActorGroup driven(Statement st) {
        Sentence s = st.sentence;
        int to = st.unit - 1;
        boolean object = s.isWord(to, "prep.to") || s.isWord(to, "prep.on");
        ActorGroup g = object && s.mayHave("drives") ? Subjects.endingAt(s, to - 1) : null;
        boolean whom = g != null && g.from > 0 && !g.adjective && (g.prep.isEmpty() || g.prep.equals("bi"));
        int verb = whom && g != null ? g.from - 1 : -1;
        verb = verb > 0 && s.reads(verb, "ذلك") ? verb - 1 : verb;
        return verb >= 0 && s.isWord(verb, "drives") ? g : null;
    }

    /** "لدى كينيا خطط لسحب", "ليست لديها نية لسحب", "لا نية لكينيا لسحب", "ليس في نية كينيا سحب": who has the plan that a noun right before a deed tells of; null for none. */
    private @Nullable ActorGroup meaning(Statement st) {
        Sentence s = st.sentence;
        int plan = st.unit - 1;
        if (s.isWord(plan - 1, "plan") && s.starts(plan, "لدي") && s.unit(plan).enc() > 0) {
            return subjects.before(s, plan - 1);
        }
        ActorGroup own = s.mayHave("plan") ? Subjects.endingAt(s, plan) : null;
        plan = own == null ? plan : own.from - 1;
        if (!s.isWord(plan, "plan") || Subjects.isVerb(s, plan) || s.unit(plan).enc() > 0) {
            return null;
        }
        if (own != null) {
            return !own.adjective && (own.prep.isEmpty() || own.prep.equals("li") || own.prep.equals("in"))
                    ? own
                    : null;
        }
        int j = s.reads(plan - 1, "اي") ? plan - 2 : plan - 1;
        if (s.starts(j, "لدي") && s.inside(j) && s.unit(j).enc() > 0) {
            return subjects.before(s, j);
        }
        ActorGroup with = Subjects.endingAt(s, j);
        return with != null && with.from > 0 && s.starts(with.from - 1, "لدي") ? with : null;
    }

    /** "في إطار جهود قطر للتوسط", "المساعي المصرية لإطلاق": who strives for a deed right before it; or null. */
    static @Nullable ActorGroup striving(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = s.unit(st.unit).has(Unit.LI) && s.mayHave("effort") ? Subjects.endingAt(s, st.unit - 1) : null;
        return g != null && s.isWord(g.from - 1, "effort") && (g.adjective || g.prep.isEmpty()) ? g : null;
    }

    /** The subject of a verb nobody knows stands right before its object noun. */
    static @Nullable ActorGroup bareBefore(Sentence s, int unit) {
        ActorGroup g = Subjects.endingAt(s, beforeAside(s, unit));
        boolean plain = g != null
                && g.prep.isEmpty()
                && !g.adjective
                && (!g.place || s.isWord(g.from - 1, "decided"))
                && !s.unit(unit).has(Unit.AL | Unit.AND);
        return plain ? g : null;
    }

    /** The unit before, over a day between commas or a month: "قرار مالي، الأربعاء، بتعليق", "إعلان كينيا في مارس انسحابها". */
    private static int beforeAside(Sentence s, int unit) {
        int j = unit - 1;
        while (j > unit - 7 && j > 0 && (s.isComma(j) || ofDay(s, j) || (s.isWord(j, "prep.in") && ofDay(s, j + 1)))) {
            j--;
        }
        return j;
    }

    /** "قرار الرئيس الكيني الصادر أمس بالانسحاب", "القرار الكيني إعادة فرض العقوبات": whose decision it is that a deed behind it spells out; null for nobody's. */
    private static @Nullable ActorGroup resolver(Statement st) {
        Sentence s = st.sentence;
        Unit u = s.unit(st.unit);
        boolean step = switch (st.predicate.kind()) {
            case "withdraw", "suspend", "sanction", "expel", "break_relations" -> true;
            default -> false;
        };
        boolean open = step && (s.mayHave("decided") || s.mayHave("announcement")) && !u.has(Unit.AND | Unit.LI);
        int last = beforeAside(s, st.unit);
        // "إعادة فرض": what carries the deed.
        while (open && last > st.unit - 4 && (s.ends(last, "اعاده") || s.ends(last, "فرض"))) {
            last = beforeAside(s, last);
        }
        // "كان مصحوبا بإعادة فرض".
        last = open && s.isWord(last, "goes.with") ? (s.isWord(last - 1, "was") ? last - 2 : last - 1) : last;
        int reach = last - 3;
        while (open && last > reach && last > 0 && qualifies(s, last)) {
            last = beforeAside(s, last);
        }
        ActorGroup g = open ? Subjects.endingAt(s, last) : null;
        int noun = g == null ? -1 : g.from - 1;
        boolean whose = g != null && noun >= 0 && (g.adjective || g.prep.isEmpty()) && !Subjects.isVerb(s, noun);
        boolean decision = s.inside(noun) && (s.isWord(noun, "decided") || s.isWord(noun, "announcement"));
        return whose && decision ? g : null;
    }

    /** "استمرار كينيا في دعم غانا", "عزم بلاده على دعم مالي", "لفشله في إدارة الحرب ضد غانا": whose going on, will or failure it is that a deed behind it spells out; null for nobody's. */
    private @Nullable ActorGroup bound(Statement st) {
        Sentence s = st.sentence;
        boolean deed = switch (st.predicate.kind()) {
            case "aid", "attack", "war", "deploy" -> s.mayHave("bound.noun");
            default -> false;
        };
        int at = s.isWord(st.unit - 1, "conduct") ? st.unit - 1 : st.unit;
        boolean joined = deed
                && at > 1
                && s.unit(at).has(Unit.LI | Unit.BI)
                && !s.unit(at).has(Unit.AL);
        boolean governed = joined || (deed && (s.isWord(at - 1, "prep.in") || s.isWord(at - 1, "prep.on")));
        int last = joined ? at - 1 : at - 2;
        last = governed && qualifies(s, last) ? last - 1 : last;
        ActorGroup g = governed && last > 0 ? Subjects.endingAt(s, last) : null;
        if (g != null) {
            return g.prep.isEmpty() && !g.adjective && s.isWord(g.from - 1, "bound.noun") ? g : null;
        }
        boolean own = governed && last > 0 && s.isWord(last, "bound.noun") && !Subjects.isVerb(s, last);
        int enc = own ? s.unit(last).enc() : 0;
        // "انتقد النواب الرئيس لفشله": of whom somebody is blamed.
        boolean reason = s.inside(last) && s.unit(last).has(Unit.LI);
        ActorGroup by = (enc == 1 || enc == 2) && !reason ? subjects.before(s, last) : null;
        by = by != null && Lists.all(by.members, Actor::isGroup) ? null : by;
        for (int j = last - 1; by == null && (enc == 1 || enc == 2) && j >= 0 && j > last - 6; j--) {
            ActorGroup near = s.actors[j];
            boolean one = near != null && !near.adjective && near.members.size() == 1;
            by = one && near != null && Entities.mayBeCalled(near.members.get(0), enc == 2) ? near : null;
        }
        return by;
    }

    /** "الصادر", "الأخير", "المفاجئ": a word with the article that only says which decision. */
    private static boolean qualifies(Sentence s, int j) {
        boolean article = s.starts(j, "ال") && s.prep(j).isEmpty() && Subjects.endingAt(s, j) == null;
        return article && !s.isWord(j, "rel") && !s.isMark(j);
    }

    private static boolean ofDay(Sentence s, int j) {
        return s.is(j, Kind.WEEKDAY)
                || s.is(j, Kind.TIME)
                || (s.is(j, Kind.MONTH) && s.dates[j] != null)
                || (s.isNumber(j) && s.dates[j] != null);
    }

    /** "قرار الولايات المتحدة إلغاء المعاهدة": the decision's owner stands between it and the deed. */
    static boolean resolved(Sentence s, int unit) {
        ActorGroup g = Subjects.endingAt(s, beforeAside(s, unit));
        if (g == null) {
            return false;
        }
        Term before = s.term(g.from - 1, Kind.WORD);
        return before != null
                && before.is(Term.NOUN)
                && (s.isWord(g.from - 1, "decided")
                        || s.isWord(g.from - 1, "announcement")
                        || s.isWord(g.from - 1, "plan")
                        || s.isWord(g.from - 1, "wish"));
    }
}
