package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds the subject that stands before its verb. Those behind it are in {@link SubjectsBehind}. */
final class SubjectsBefore {
    /** How many words may open a clause before its verb. */
    private static final int OPENING = 9;

    private SubjectsBefore() {}

    /** "صورة الرئيس الكوري وهو يهاتف نظيره": the pronoun is who was named last before it that it may stand for; or null. */
    static @Nullable ActorGroup lastNamed(Sentence s, int pronoun) {
        boolean she = s.ends(pronoun, "ي");
        for (int j = pronoun - 1; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            if (g != null && !g.adjective && !g.place && Lists.all(g.members, a -> Entities.mayBeCalled(a, she))) {
                return g;
            }
        }
        return null;
    }

    /** "أما كينيا، التي شملها القرار، فقد نددت": who the sentence turns to with its first word; null for none. */
    static @Nullable ActorGroup theme(Sentence s, int from) {
        for (int j = from; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = s.isWord(j, "as.for") && s.inside(j + 1) ? s.actors[j + 1] : null;
            if (g != null) {
                return g.prep.isEmpty() && !g.adjective ? g : null;
            }
        }
        return null;
    }

    /** "سبق لكينيا أن قصفت", "على غانا أن تنسحب", "طلب من مالي أن توقف": who is right before "أن" as the one it falls to; else null. */
    static @Nullable ActorGroup boundTo(Sentence s, int verb) {
        ActorGroup g = s.isWord(verb - 1, "comp") ? Subjects.endingAt(s, verb - 2) : null;
        // "قررت كينيا أن تدعو غانا إلى", "كينيا قررت أن تدعو غانا": who decides on a deed does it.
        if (s.reads(verb - 1, "ان") && s.isPresent(verb)) {
            int will = g == null ? verb - 2 : g.from - 1;
            boolean own = s.isWord(will, "resolves") && Subjects.isVerb(s, will);
            ActorGroup by = !own ? null : g == null ? adjacentLeft(s, will) : g;
            if (by != null && by.prep.isEmpty() && !by.adjective) {
                return by;
            }
        }
        boolean falls = g != null && (g.prep.equals("li") || g.prep.equals("on") || g.prep.equals("from"));
        return falls ? g : null;
    }

    /** "كينيا أول دولة تتهم غانا بذلك": of whom a sentence without a verb says that it was the first; else null. */
    static @Nullable ActorGroup firstToDo(Sentence s, int verb) {
        int j = verb - 1;
        while (j > 1 && j > verb - 4 && !s.isWord(j, "ranked") && !s.isMark(j) && !Subjects.isVerb(s, j)) {
            j--;
        }
        boolean whole = s.isWord(j, "ranked") && s.isWord(j, "first");
        int first = whole ? j : s.isWord(j, "ranked") ? j - 1 : -1;
        ActorGroup g = first > 0 && s.isWord(first, "first") ? Subjects.endingAt(s, first - 1) : null;
        return g != null && g.prep.isEmpty() && !g.adjective ? g : null;
    }

    /** "الرياض استقبل الملك نظيره": a capital is feminine; before a verb in the masculine that opens the story it says where it was written. */
    static boolean dateline(Sentence s, ActorGroup left, int verb) {
        boolean place =
                left.place && left.from == 0 && left.to == verb && !s.unit(verb).has(Unit.AND | Unit.SO);
        boolean his = place && (VerbAgreement.mayBePresent(s.unit(verb)) ? s.starts(verb, "ي") : !s.ends(verb, "ت"));
        return his && SubjectsBehind.right(s, verb) != null;
    }

    /** "ردا على تصريحات الرئيس الكيني، اتهمت غانا مالي": whose noun stands behind a preposition before the comma is no subject where one follows the verb. */
    static boolean introduced(Sentence s, ActorGroup left, int verb) {
        int noun = left.from - 1;
        boolean of = s.isComma(verb - 1) && noun > 0 && !s.prep(noun).isEmpty() && !s.isWord(noun, "prep");
        // "خلال قمة استضافتها كينيا اتهمت غانا مالي".
        boolean host = noun > 0 && Subjects.isVerb(s, noun) && s.unit(noun).enc() > 0;
        of = of || (left.to == verb && (host || opened(s, noun)));
        ActorGroup next = of && s.inside(verb + 1) ? s.actors[verb + 1] : null;
        return next != null && next.prep.isEmpty() && !next.adjective;
    }

    /** "رغم ضغوط كينيا اتهمت غانا مالي", "ردا على موقف كينيا اتهمت غانا": whether a noun belongs to words behind a preposition with which the clause opens. */
    private static boolean opened(Sentence s, int noun) {
        boolean governed = false;
        int j = noun;
        while (j >= 0 && j > noun - OPENING && !s.isBreak(j) && !s.isComma(j)) {
            ActorGroup g = Subjects.endingAt(s, j);
            boolean bare = g != null && g.prep.isEmpty() && !g.adjective;
            boolean verb = Subjects.isVerb(s, j) && !s.isWord(j, "in.answer");
            boolean other = bare || verb || s.isWord(j, "comp") || s.isWord(j, "rel") || s.isMark(j);
            if (other || s.isWord(j, "was") || s.isWord(j, "qad")) {
                return false;
            }
            governed = governed || !s.prep(j).isEmpty() || governs(s, j);
            j = g == null ? j - 1 : g.from - 1;
        }
        return governed && j > noun - OPENING;
    }

    /** Words that stand before a noun as prepositions do: "من أجل", "منذ", "إلى جانب", "بحسب". */
    private static boolean governs(Sentence s, int j) {
        boolean aim = s.isWord(j, "plan.noun") || s.isWord(j, "beside") || s.isWord(j, "since");
        return aim || s.isWord(j, "prep") || s.isWord(j, "in.answer") || s.is(j, Kind.REPORT);
    }

    /** "أعلن الرئيس توصل كينيا ومالي إلى اتفاق": who only tells of it has his own verb right before him. */
    static boolean tells(Sentence s, ActorGroup left, int verb) {
        boolean own = left.from > 0 && Subjects.isVerb(s, left.from - 1);
        // "الاقتراح الذي قدمته كينيا رفضته غانا": and who only did what the subject is about.
        boolean apart = s.is(left.from - 1, Kind.REPORT)
                || (s.unit(verb).enc() > 0 && s.inside(verb + 1) && s.actors[verb + 1] != null);
        return own && apart && left.to == verb && !s.unit(verb).has(Unit.AND | Unit.SO);
    }

    /** "كانت كندا منذ بداية العام قد انسحبت": the subject stands right behind the auxiliary, whatever follows the verb; or null. */
    static @Nullable ActorGroup behindAuxiliary(Sentence s, int from) {
        for (int j = from; j >= 0 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j) || s.isWord(j, "was")) {
                ActorGroup g = s.isWord(j, "was") ? s.actors[j + 1] : null;
                // "كانت مسيرة إسرائيلية قد اغتالت".
                boolean armed = g == null && s.isWord(j, "was") && s.isWord(j + 1, "aircraft") && s.inside(j + 2);
                g = armed ? s.actors[j + 2] : g;
                return g != null && g.prep.isEmpty() && g.adjective == armed ? g : null;
            }
        }
        return null;
    }

    /** "وكان التنظيم قد قصف": who stands right behind the auxiliary does it, though nobody knows him. */
    static boolean strangerBehindAuxiliary(Sentence s, int verb) {
        int was = verb - 2;
        while (s.isWord(verb - 1, "qad") && was >= 0 && !s.isBreak(was) && !s.isWord(was, "was")) {
            was--;
        }
        boolean auxiliary = was >= 0
                && s.isWord(verb - 1, "qad")
                && s.isWord(was, "was")
                && s.unit(was).enc() == 0;
        return auxiliary
                && was + 1 < verb - 1
                && s.unit(was + 1).has(Unit.AL)
                && s.prep(was + 1).isEmpty()
                && s.actors[was + 1] == null
                && s.dates[was + 1] == null;
    }

    static @Nullable ActorGroup adjacentLeft(Sentence s, int verb) {
        // "تدخلت في ليبيا مما يعد خرقا": what was told before is the subject, and nobody.
        if (s.unit(verb).has(Unit.AND | Unit.SO) || s.reads(verb - 1, "مما")) {
            return null;
        }
        int j = verb - 1;
        int skipped = 0;
        boolean relative = false;
        while (j >= 0 && skipped < 9) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                if (g.place && s.isWord(g.from - 1, "gathering")) {
                    return null;
                }
                boolean bare = g.prep.isEmpty() && !g.adjective;
                if (relative && s.reads(verb - 1, "الذي") && g.members.size() > 1 && isPersons(g)) {
                    ActorGroup last = new ActorGroup(g.from, g.to, g.prep, "");
                    last.members.add(g.members.get(g.members.size() - 1));
                    return last;
                }
                if (skipped > 0 && s.isComma(verb - 1) && (subjectOfAnother(s, g) || Pronouns.isTopic(s, g))) {
                    return null;
                }
                return bare || (relative && !g.adjective) ? g : null;
            }
            Unit u = s.unit(j);
            boolean passing = u.isWord("qad")
                    || (u.isWord("was") && !u.has(Unit.AND | Unit.SO))
                    || u.isWord("fut")
                    || u.isWord("neg")
                    || u.isWord("rel")
                    || u.isWord("comp")
                    || u.isWord("ignore")
                    || s.isComma(j)
                    || s.mark(j) == ')'
                    || s.mark(j) == '('
                    || u.is(Kind.TIME)
                    || u.is(Kind.WEEKDAY)
                    || s.isNumber(j)
                    || u.is(Kind.MONTH);
            boolean apposed = relative && ((!u.known() && s.isName(j)) || u.isWord("honorific"));
            int aside = s.isComma(j) ? RelativeClauses.asideOpening(s, j) : -1;
            if (aside >= 0) {
                skipped += 1;
                j = aside - 1;
                continue;
            }
            if ((!passing && !apposed) || (u.isWord("comp") && !relative)) {
                return null;
            }
            relative = relative || u.isWord("rel");
            j--;
            skipped++;
        }
        return null;
    }

    /** ", إثر مفاوضات استمرت أربعة أيام،": where the words begin that say only when or after what, and that a comma closes; -1 where it closes none. */
    static int occasionBefore(Sentence s, int comma, int first) {
        int j = comma - 1;
        while (j > first && j > comma - 14 && !s.isComma(j) && !s.isBreak(j) && !s.is(j, Kind.REPORT)) {
            j--;
        }
        boolean when = s.isWord(j + 1, "prep.after") || s.isWord(j + 1, "prep.during") || s.isWord(j + 1, "prep.in");
        when = when || s.isWord(j + 1, "rightafter");
        return j > first && s.isComma(j) && when ? j : -1;
    }

    /** "الرئيس الكيني ووزير خارجية غانا الذي رفض": of several men the clause in the singular tells of the last. */
    private static boolean isPersons(ActorGroup g) {
        return Lists.all(g.members, a -> a.entity().type().endsWith("person"));
    }

    /** "بشروط وافق عليها المتمردون، اتهم الجيش": who has a verb right before is no subject of one behind the comma. */
    private static boolean subjectOfAnother(Sentence s, ActorGroup g) {
        int j = g.from - 1;
        int before = s.isWord(j, "prep") && s.unit(j).enc() > 0 ? j - 1 : j;
        return before >= 0 && Subjects.isVerb(s, before) && !s.is(before, Kind.REPORT) && !s.isWord(before, "was");
    }

    /** "التقى الوزير الكيني نظيره الغاني، حيث بحثا": the two that the sentence has named before a verb of two; null for none or more. */
    static @Nullable ActorGroup bothBefore(Sentence s, int verb) {
        ActorGroup both = new ActorGroup(verb, verb + 1, "", "");
        for (int j = 0; j < verb; j++) {
            ActorGroup g = s.actors[j];
            boolean side = g != null && !g.adjective && (g.prep.isEmpty() || g.prep.equals("with"));
            for (Actor a : g == null || !side ? List.<Actor>of() : g.members) {
                // "الملك حمد ملك البحرين": a title behind a name is no other side.
                boolean title = g != null
                        && s.verbs.length == 0
                        && Lists.any(both.members, b -> b.key().equals(a.key()));
                if (!a.isGroup() && !title) {
                    Entities.addOne(both.members, a);
                }
            }
        }
        return both.members.size() == 2 ? both : null;
    }
}
