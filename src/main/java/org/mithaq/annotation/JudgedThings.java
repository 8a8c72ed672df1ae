package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** What praise and blame are about, behind their verb: the deed, measure or part that is judged and whose it is, which becomes the recipient; and who is only named in what somebody else is judged for. What is told before the verb is in {@link Verdicts}. */
final class JudgedThings {
    /** How far behind a verb of praise or blame its object may begin. */
    private static final int MATTER = 18;

    private static final int WHEN = Unit.bits(Kind.TIME, Kind.WEEKDAY, Kind.MONTH);

    private final boolean verbFirst;

    JudgedThings(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    /** "انتقدت كينيا قرارا اتخذته غانا": right behind the verb that takes up what is judged stands who made it; or null. */
    static @Nullable ActorGroup maker(Statement st, int verb) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean judges = st.isVerb() && (kind.equals("praise") || kind.equals("criticise")) && st.recipients.isEmpty();
        int enc = judges && verb > st.unit + 1 && Subjects.isVerb(s, verb)
                ? s.unit(verb).enc()
                : 0;
        boolean takesUp = (enc == 1 || enc == 2) && !s.unit(verb).has(Unit.AND | Unit.SO) && !s.isMark(verb - 1);
        ActorGroup g =
                takesUp && s.inside(verb + 1) && Subjects.endingAt(s, verb - 1) == null ? s.actors[verb + 1] : null;
        boolean other = g != null && g.prep.isEmpty() && !g.adjective && g.pronoun.isEmpty();
        // "أشاد في قمة تحضرها غانا بالوحدة": where he speaks is not what he praises.
        for (int j = st.unit + 1; other && j < verb; j++) {
            other = !s.isWord(j, "prep");
        }
        return g != null && other && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key())) ? g : null;
    }

    /** "أدانت فرنسا طرد سفيرها", "رحبت ألمانيا بالإفراج عن الصحافي": the deed that a verb of praise or blame is about, where its object is one. */
    static @Nullable Predicate judged(Statement st, int j) {
        Sentence s = st.sentence;
        boolean worry = st.predicate.id().equals("worry") && j < st.unit + 5 && s.isWord(j - 1, "prep");
        boolean open = (st.isVerb() || worry) && Roles.judges(st) && st.recipients.isEmpty() && !st.actors.isEmpty();
        boolean subject =
                Subjects.endingAt(s, j - 1) != null || (j == st.unit + 1 && Subjects.endingAt(s, st.unit - 1) != null);
        ActorGroup whole = open && subject ? Subjects.endingAt(s, j - 1) : null;
        boolean titled = whole != null && whole.from == st.unit + 1;
        boolean near = open && !s.unit(j).has(Unit.AND) && ((subject && (titled || j < st.unit + 7)) || matter(st, j));
        boolean object = worry || (near && (s.prep(j).isEmpty() || s.prep(j).equals("bi")));
        for (int k = 0; object && k < s.unit(j).terms().length; k++) {
            Term t = s.unit(j).terms()[k];
            if (t.kind() == Kind.PREDICATE && t.is(Term.NOUN)) {
                return t.as(Predicate.class);
            }
        }
        return null;
    }

    /** "رحبت باريس بالخطوة", "ورحبت به الأمم المتحدة": what is praised or blamed without its maker. */
    static boolean step(Statement st, int j) {
        Sentence s = st.sentence;
        return (s.isWord(j, "step") && (j <= st.unit + 4 || matter(st, j)))
                || (j == st.unit + 1 && s.isWord(j, "resumed"));
    }

    /** "أدانت قطر بشدة، في بيان اليوم، الهجوم": whether nothing stands between a verb and its object but the subject and how, when and where it was said. */
    private static boolean matter(Statement st, int object) {
        Sentence s = st.sentence;
        int j = st.unit + 1;
        while (j < object && j < st.unit + MATTER) {
            ActorGroup g = s.actors[j];
            DateMention d = s.dates[j];
            boolean subject = g != null
                    && Entities.hasKey(
                            st.actors,
                            g.members.isEmpty() ? "" : g.members.get(0).key());
            if (subject && g != null) {
                j = Math.max(j + 1, g.to);
            } else if (g == null && d != null) {
                j = Math.max(j + 1, d.to());
            } else if (g == null && (between(s, j) || isPaper(s, j))) {
                int issued = Math.max(Asides.behindIssued(st, j + 1), Encounters.interview(s, j));
                j = issued > j ? issued : j + 1;
            } else {
                return false;
            }
        }
        return j == object
                && (s.prep(j).isEmpty() || s.prep(j).equals("bi"))
                && !s.unit(j).has(Unit.AND);
    }

    /** What may stand between a verb and its object without being either's. */
    private static boolean between(Sentence s, int j) {
        boolean own = s.unit(j).has(Unit.LI) && s.unit(j).enc() > 0;
        boolean when = s.isAny(j, WHEN) || s.isWord(j, "ignore") || s.isWord(j, "manner");
        return when || (s.isMark(j) && !s.isBreak(j)) || (s.isWord(j, "prep.in") && isPaper(s, j + 1)) || own;
    }

    private static boolean isPaper(Sentence s, int j) {
        return s.isWord(j, "statement") || s.isWord(j, "paper.indefinite");
    }

    /** "أدانت مصر مقتل جنود في هجوم سوداني", "استهداف مدنيين بغارات سودانية": whose attack it was that killed those who are named first. */
    static void killers(Statement st, int deed) {
        Sentence s = st.sentence;
        for (int j = deed + 1; s.inside(j + 1) && j < deed + 9 && !s.isMark(j) && !Subjects.isVerb(s, j); j++) {
            boolean by = s.prep(j).equals("in") || s.prep(j).equals("bi");
            ActorGroup g = by && Roles.violent(s, j) ? s.actors[j + 1] : null;
            if (g != null && (g.adjective || g.prep.isEmpty()) && Lists.none(g.members, Actor::isGroup)) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
    }

    /** "أدانت الكويت قصف القوات الكينية مدرسة": what can be verb and noun is the noun right before whose deed it is. */
    boolean deplored(Statement st, int j) {
        Sentence s = st.sentence;
        boolean open = verbFirst && st.isVerb() && Roles.reacts(st) && st.recipients.isEmpty() && !st.actors.isEmpty();
        ActorGroup g = open && j > st.unit + 1 && s.inside(j + 1) && !s.unit(j).has(Unit.AND) ? s.actors[j + 1] : null;
        return g != null && g.prep.isEmpty() && !g.adjective && Victims.deed(s, j);
    }

    /** "أدانت الكويت واستنكرت القصف": a second verb of the same kind behind "and" has the object of both. */
    static boolean joins(Statement st, int j) {
        Sentence s = st.sentence;
        Term t = s.unit(j).has(Unit.AND) && j < st.unit + 6 ? s.term(j, Kind.PREDICATE) : null;
        // "عن شكره وتقديره لقطر".
        boolean twin = t != null
                && !st.isVerb()
                && t.is(Term.NOUN)
                && j == st.unit + 1
                && s.unit(j).enc() > 0;
        if (t != null && twin && s.unit(st.unit).enc() > 0 && Roles.reacts(st)) {
            return t.as(Predicate.class).kind().equals(st.predicate.kind());
        }
        t = st.isVerb() ? t : null;
        boolean same =
                t != null && !t.is(Term.NOUN) && t.as(Predicate.class).kind().equals(st.predicate.kind());
        // "رحبت كينيا بالقرار، ووصفته غانا": with a pronoun it has its own.
        boolean own = s.unit(j).enc() > 0;
        return same && !own && Roles.reacts(st) && Subjects.isVerb(s, j) && st.recipients.isEmpty();
    }

    /** "رحب المجلس بإعلان التحالف هدنة", "انتقدت غانا إعلان كينيا الانسحاب": the announcement is what is praised or blamed, and no words of a speaker. */
    boolean announced(Statement st, int j) {
        Sentence s = st.sentence;
        boolean object = verbFirst
                && Roles.reacts(st)
                && s.isWord(j, "step")
                && !s.unit(j).has(Unit.AND);
        return object && (!s.prep(j).isEmpty() || s.isWord(j - 1, "prep") || Subjects.endingAt(s, j - 1) != null);
    }

    /** "انتقد الوزير في تغريدة على حسابه قرار غانا": where something was written stands between the verb and its object. */
    boolean posted(Sentence s, int j) {
        Term post = verbFirst && !Subjects.isVerb(s, j) ? s.term(j, Kind.REPORT) : null;
        return post != null && post.id().equals("post");
    }

    /** "تقدير بلاده لدور مصر", "لما تشهده غانا من إصلاحات": whose the thing is that is praised or blamed behind a preposition. */
    static boolean thankedFor(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int thing = Subjects.isVerb(s, g.from - 1) ? g.from - 2 : g.from - 1;
        boolean of = s.inside(thing) && (s.unit(thing).has(Unit.LI | Unit.BI) || s.reads(thing, "لما"));
        boolean what = of && thing > st.unit && s.actors[thing] == null;
        boolean clause = thing == g.from - 1 || s.word(thing).endsWith("ما");
        boolean other = Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(st.actors, a.key()));
        return what && clause && other && Roles.judges(st) && g.prep.isEmpty() && !g.adjective;
    }

    /** "Praised Colombia's ratification", "أدانت الهجوم الروسي": the doer of the deed is the one praised or blamed. */
    void objectOf(Statement st, int deed) {
        Sentence s = st.sentence;
        ActorGroup g = s.inside(deed + 1) ? s.actors[deed + 1] : null;
        boolean voiced = s.unit(st.unit).enc() > 0 || NationRoles.voiced(s, st.unit);
        boolean doer = (!st.actors.isEmpty() || voiced) && !Roles.pointed(st);
        boolean whose = g != null && (g.prep.isEmpty() || g.adjective);
        if (g != null && whose && verbFirst && st.recipients.isEmpty() && doer) {
            Entities.addAll(st.recipients, g);
        }
        if (g == null && verbFirst && st.recipients.isEmpty() && doer) {
            measureOf(st, deed);
        }
    }

    /** "نددت كوبا بإعادة فرض العقوبات الأمريكية": whose measure it is that somebody praises, blames or refuses the imposing of. */
    private static void measureOf(Statement st, int deed) {
        Sentence s = st.sentence;
        int measure = deed + 1;
        while (measure < deed + 3
                && s.inside(measure)
                && !s.isWord(measure, "sanctions")
                && s.prep(measure).isEmpty()
                && s.actors[measure] == null
                && !s.isMark(measure)) {
            measure++;
        }
        boolean bare = s.inside(measure + 1)
                && s.isWord(measure, "sanctions")
                && s.prep(measure).isEmpty();
        ActorGroup g = bare ? s.actors[measure + 1] : null;
        boolean whose = g != null
                && g.adjective
                && s.unit(measure).has(Unit.AL) == s.unit(measure + 1).has(Unit.AL);
        if (g != null && whose && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
            Entities.addAll(st.recipients, g);
        }
    }

    /** "أشاد بالدعم الكبير الذي تقدمه غانا": whether a relative clause says whose deed it is. */
    static boolean toldOf(Sentence s, int deed) {
        int rel = deed + 1;
        while (rel < deed + 4 && s.inside(rel) && s.actors[rel] == null && !s.isMark(rel) && s.starts(rel, "ال")) {
            if (s.isWord(rel, "rel")) {
                return true;
            }
            rel++;
        }
        return false;
    }

    /** "أشاد بالدور الذي تلعبه مصر": what is praised or blamed is what the relative clause says somebody does. */
    void played(Statement st, int behind) {
        Sentence s = st.sentence;
        // "الدعم الذي ما فتئت كندا تقدمه".
        int rel = s.reads(behind + 1, "ما") && verbFirst ? behind + 1 : behind;
        // "، مثمنا الدعم الذي يقدمه العراق".
        boolean own = st.isVerb() || s.unit(st.unit).enc() > 0 || (st.form & Term.ACTIVE) != 0;
        boolean answers = Roles.reacts(st) || st.predicate.kind().equals("reject");
        boolean open =
                verbFirst && own && answers && st.recipients.isEmpty() && (rel - st.unit < 8 || ownMatter(st, rel));
        // "أشاد بمبعوثه الذي زار غانا": what he did makes nobody else praised.
        open = open
                && (s.title(rel - 1) == null
                        || !s.inside(rel + 1)
                        || s.unit(rel + 1).enc() > 0);
        boolean verb = open && s.inside(rel + 2) && !s.isMark(rel + 1) && !s.isWord(rel + 1, "prep");
        Term deed = verb ? s.term(rel + 1, Kind.PREDICATE) : null;
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        boolean judged = kind.equals("criticise") || kind.equals("praise") || kind.equals("reject");
        judged = judged && deed != null && !deed.as(Predicate.class).needs().equals("source");
        int enc = s.inside(rel + 1) ? s.unit(rel + 1).enc() : 0;
        // "العنف الذي تمارسه كينيا": its pronoun makes a verb nobody knows of the word.
        boolean its = enc == 1 || enc == 2;
        verb = verb || (open && its && s.inside(rel + 2) && !s.isMark(rel + 1));
        boolean by = open && s.inside(rel + 3) && (s.reads(rel + 2, "به") || s.reads(rel + 2, "بها"));
        ActorGroup g = by ? s.actors[rel + 3] : verb && !judged ? s.actors[rel + 2] : null;
        boolean state = g != null && (!g.adjective || (its && s.is(rel + 2, Kind.STATE)));
        if (g != null && g.prep.isEmpty() && state) {
            Entities.addAll(st.recipients, g);
        }
    }

    /** "ندد الوزير في مقابلة مع صحيفة محلية بـ«التطرف» الذي": whether the noun that a relative clause is about is what a verb far before it is about. */
    private static boolean ownMatter(Statement st, int rel) {
        Sentence s = st.sentence;
        int noun = s.beforeQuotes(rel);
        boolean open = st.isVerb() && noun > st.unit && rel - st.unit < MATTER + 4;
        // "بـ «التطرف»": the preposition stands by itself before quotation marks.
        int from = s.beforeQuotes(noun);
        boolean apart = open && s.isQuote(noun - 1) && s.reads(from, "ب");
        return open && (matter(st, apart ? from : noun) || (s.isQuote(noun - 1) && matter(st, from + 1)));
    }

    /** "Accused Chad of helping Mali", "thanked Chad for hosting Mali": what somebody is blamed or praised for names no further addressee. */
    static boolean charged(Statement st, int j) {
        Sentence s = st.sentence;
        int prep = s.beforeQuotes(j);
        boolean content = s.ends(j, "ing") && (s.isWord(prep, "prep.of") || s.isWord(prep, "prep.for"));
        boolean named = !st.recipients.isEmpty() || (prep > st.unit + 2 && !st.passive && s.isWord(prep, "prep.of"));
        return content && st.isVerb() && Roles.reacts(st) && named;
    }

    /** "اتهمت إيران فرنسا بتسليح السعودية", "رحبت مصر بقرار فرنسا الانسحاب من الاتفاق مع مالي": whom the deed concerns that somebody named is blamed or praised for. */
    static boolean ofCharge(Statement st, int actor) {
        Sentence s = st.sentence;
        boolean open = st.isVerb() && Roles.reacts(st) && Lists.any(st.recipients, a -> !a.isGroup());
        Actor last = open ? st.recipients.get(st.recipients.size() - 1) : null;
        for (int j = actor - 1; last != null && j > st.unit && s.start(j) >= last.end() && !s.isComma(j); j--) {
            Term deed = Subjects.isVerb(s, j) ? null : s.term(j, Kind.PREDICATE);
            boolean noun = (deed != null && deed.is(Term.NOUN))
                    || (s.prep(j).equals("bi") && s.unit(j).has(Unit.BI))
                    || (s.isWord(j, "prep.on") && s.unit(j).enc() == 0);
            if (noun && s.actors[j] == null && !s.unit(j).has(Unit.AND)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is no more than part of what another is praised or blamed for. */
    static boolean chargedFor(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean judges = st.isVerb() && (kind.equals("praise") || kind.equals("criticise"));
        boolean charged = judges && (st.passive || !st.recipients.isEmpty()) && g.prep.equals("of");
        for (int j = g.from - 1; charged && j > st.unit && !s.isBreak(j); j--) {
            if (s.isWord(j, "prep.for") && s.isWord(j + 1, "the") && !s.reads(j + 1, "the")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle behind a comma stands right before somebody, where what is told is said. */
    static boolean affected(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int verb = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        boolean participle = verb > 0 && s.isComma(verb - 1) && s.ends(verb, "ing") && !s.isName(verb);
        return participle
                && switch (st.predicate.kind()) {
                    case "request", "reject", "agree", "threaten", "criticise", "praise" -> st.isVerb();
                    default -> false;
                };
    }
}
