package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokens;

/** Words behind a trigger that stand aside from its clause: occasions, statements, dashes and relative clauses between commas, and participles and clauses that begin anew. Says where they end, or that the statement ends before them. */
final class Asides {
    private Asides() {}

    /** "طلبت المنظمة، في اجتماع عقدته أمس، من كينيا": the comma that closes what says on which occasion, with a verb of its own, where who or what it is about goes on behind it; -1 for none. */
    static int occasionEnd(Sentence s, int open) {
        boolean when =
                s.isWord(open + 1, "prep.in") || s.isWord(open + 1, "prep.during") || s.isWord(open + 1, "prep.after");
        boolean verb = false;
        for (int j = open + 2; when && s.inside(j + 1) && j < open + 18 && !s.isBreak(j); j++) {
            verb = verb || Subjects.isVerb(s, j);
            // "وقعا، اليوم، في نيروبي إعلانا ينهي الخلاف": behind the place the clause goes on.
            if (!verb && s.instruments[j] != null && Subjects.endingAt(s, j - 1) != null) {
                return -1;
            }
            if (s.isComma(j)) {
                boolean goesOn = !s.unit(j + 1).has(Unit.AND | Unit.SO) && !Subjects.isVerb(s, j + 1);
                goesOn = goesOn
                        && (!s.prep(j + 1).isEmpty()
                                || s.isWord(j + 1, "prep")
                                || s.actors[j + 1] != null
                                || s.instruments[j + 1] != null);
                return verb && goesOn ? j : -1;
            }
        }
        return -1;
    }

    /** "التقى الوزير على هامش اجتماعات الجمعية العامة وزيرة خارجية السويد": what lies behind the occasion of a meeting and whose it is; -1 where none begins. */
    static int behindOccasion(Statement st, int j) {
        Sentence s = st.sentence;
        boolean beside = Occasions.isEncounter(st) && s.isWord(j - 1, "sidelines") && !s.isMark(j);
        if (!beside || s.actors[j] != null || s.unit(j).has(Unit.AL)) {
            return beside && s.actors[j] == null ? j + 1 : -1;
        }
        for (int k = j + 1; s.inside(k) && k < j + 6 && !s.isMark(k) && !Subjects.isVerb(s, k); k++) {
            ActorGroup g = s.actors[k];
            if (g != null) {
                boolean whose = !s.starts(k - 1, "ال") && g.prep.isEmpty() && !g.adjective;
                return whose ? g.to : k;
            }
        }
        return -1;
    }

    /** "دعا في بيان أصدره أمس، تشاد إلى": the unit behind the comma that closes what is said of the statement in which it is said; -1 for none. */
    static int behindIssued(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean paper = s.isWord(verb - 1, "statement") || s.isWord(verb - 1, "paper") || s.reads(verb - 1, "قرار");
        boolean said = st.isVerb() && paper && s.prep(verb - 1).equals("in") && Subjects.isVerb(s, verb);
        for (int j = verb + 1; said && s.inside(j + 1) && j < verb + 9; j++) {
            if (s.isComma(j)) {
                return j + 1;
            }
        }
        // "في خطاب ألقاه الاثنين فرنسا": day, place and title close it where no comma does.
        int over = said ? overParticulars(s, verb + 1) : -1;
        return over > verb + 1 ? over : -1;
    }

    /** "أمس في جنيف بعنوان «أطفال بلا مدارس»": the unit behind the words that say of a paper when, where and under which title it came out. */
    private static int overParticulars(Sentence s, int from) {
        int j = from;
        while (s.inside(j + 1)) {
            DateMention day = s.dates[j];
            if (day != null) {
                j = day.to();
            } else if (s.isWord(j, "prep.in") || s.isWord(j, "prep.on")) {
                ActorGroup place = s.actors[j + 1];
                j = place == null ? j + 2 : place.to;
            } else if (s.reads(j, "بعنوان") && s.isQuote(j + 1)) {
                int close = j + 2;
                while (s.inside(close) && !s.isQuote(close)) {
                    close++;
                }
                j = close + 1;
            } else {
                break;
            }
        }
        return j;
    }

    /** The unit behind the dash that closes what this one opens: "ناقش - في وقت سابق - مع"; -1 for none. */
    static int dashed(Sentence s, int dash) {
        for (int j = dash + 1; s.inside(j) && j < dash + 9 && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            if (s.isDash(j)) {
                return j + 1;
            }
        }
        return -1;
    }

    /** The comma that closes an aside opened by a preposition behind this comma: "signed, after two years of talks, an agreement"; -1 for none. */
    static int closing(Sentence s, int comma) {
        boolean opens = s.isWord(comma + 1, "prep") || s.isWord(comma + 1, "rightafter");
        opens = opens
                || (s.verbs.length == 0
                        && s.inside(comma + 1)
                        && s.unit(comma + 1).has(Unit.BI));
        if (!opens) {
            return -1;
        }
        for (int j = comma + 2; j < s.size() && j < comma + 16 && !s.isBreak(j); j++) {
            if (s.isComma(j)) {
                return j;
            }
        }
        return -1;
    }

    /** "طردت كينيا، وهي عضو في الاتحاد الأفريقي، دبلوماسيا": the unit behind what is told by the way of the subject, where it begins with a comma; -1 for none. */
    static int whoIs(Sentence s, int comma) {
        boolean opens = s.isComma(comma) && (s.reads(comma + 1, "وهي") || s.reads(comma + 1, "وهو"));
        if (!opens || Subjects.endingAt(s, comma - 1) == null || Subjects.isVerb(s, comma + 2)) {
            return -1;
        }
        for (int j = comma + 2; s.inside(j) && j < comma + 16 && !s.isBreak(j); j++) {
            if (s.isComma(j)) {
                return j + 1;
            }
        }
        return -1;
    }

    static int closingComma(Sentence s, int rel) {
        if (!s.isComma(rel - 1)) {
            return -1;
        }
        for (int j = rel + 1; j < s.size() && j < rel + 20; j++) {
            if (s.isComma(j)) {
                return j + 1;
            }
        }
        return -1;
    }

    /** A comma behind which neither a further member nor a word of when or where stands. */
    static boolean closesAside(Sentence s, int comma) {
        int j = comma + 1;
        boolean goesOn = s.isWord(j, "prep") || s.dates[Math.min(j, s.size() - 1)] != null;
        return s.inside(j) && !goesOn && s.prep(j).isEmpty() && !s.unit(j).has(Unit.AND | Unit.SO);
    }

    /** "ويزور الرئيس، الذي وصل أمس إلى المنطقة، دمشق": a verb of a relative clause between commas, behind a verb and its subject. */
    static boolean ofSubject(Sentence s, int verb) {
        int rel = verb - 1;
        while (rel > verb - 4 && rel > 0 && (s.isWord(rel, "was") || s.isWord(rel, "qad"))) {
            rel--;
        }
        ActorGroup g = s.isWord(rel, "rel") && s.isComma(rel - 1) ? Subjects.endingAt(s, rel - 2) : null;
        return g != null && g.prep.isEmpty() && !g.adjective && g.from > 0 && Subjects.isVerb(s, g.from - 1);
    }

    /** "خلال جلسة تشريعية عقدت": a verb of that kind behind a preposition, its noun and perhaps an adjective. */
    static boolean ofOccasion(Sentence s, int verb) {
        return (s.isWord(verb - 2, "prep") || s.isWord(verb - 3, "prep")) && tellsOfNoun(s, verb);
    }

    /** "خلال جلسة عقدت أمس": a verb right behind a noun without the article says which one it is. */
    static boolean tellsOfNoun(Sentence s, int j) {
        boolean behind = Subjects.isVerb(s, j) && s.inside(j - 1) && Subjects.endingAt(s, j - 1) == null;
        return behind
                && !s.isWord(j - 1, "prep")
                && !s.isWord(j - 1, "this")
                && !s.unit(j - 1).has(Unit.AL)
                && !s.unit(j).has(Unit.AND | Unit.SO)
                && s.unit(j - 1).tokenKind() == Tokens.ARABIC;
    }

    /** "Struck what Chad called a camp", "what it described as": the unit behind the words of who calls it so; -1 where nobody does. */
    static int soCalled(Sentence s, int what) {
        for (int j = what + 2; s.inside(j) && j < what + 7 && !s.isMark(j); j++) {
            boolean calls = s.starts(j, "call") || s.starts(j, "describ") || s.starts(j, "term");
            calls = calls || s.reads(j + 1, "as");
            if (calls && s.verbs[j] == EnglishVerbs.FINITE) {
                return s.reads(j + 1, "as") ? j + 2 : j + 1;
            }
        }
        return -1;
    }

    /** "Signed in Zurich, Switzerland, a loan agreement": a comma before or behind the state where a place is. */
    static boolean ofPlace(Sentence s, int comma) {
        boolean opens = isPlace(s, comma - 1) && s.is(comma + 1, Kind.STATE) && s.isComma(comma + 2);
        boolean closes = s.is(comma - 1, Kind.STATE) && s.isComma(comma - 2) && isPlace(s, comma - 3);
        return opens || closes;
    }

    private static boolean isPlace(Sentence s, int i) {
        return (s.is(i, Kind.CAPITAL) || s.is(i, Kind.CITY)) && s.isWord(i - 1, "prep.in");
    }

    /** "يثير القلق، والاتحاد الأوروبي عبر عن موقفه": who is joined behind a comma and has a verb right behind begins a clause of his own. */
    static boolean beginsAnew(Sentence s, ActorGroup g) {
        boolean joined = s.isComma(g.from - 1) && s.unit(g.from).has(Unit.AND) && g.prep.isEmpty() && !g.adjective;
        int verb = s.isWord(g.to, "neg") || s.isWord(g.to, "qad") || s.isWord(g.to, "fut") ? g.to + 1 : g.to;
        boolean strange = verb > g.to && s.inside(verb) && !s.unit(verb).known();
        return joined
                && s.inside(verb)
                && s.actors[verb] == null
                && (strange || Subjects.isVerb(s, verb))
                && !s.unit(verb).has(Unit.AND | Unit.SO);
    }

    /** "قطعت كينيا علاقاتها مع غانا، متهمة إياها بالتقارب مع مالي": behind a comma a participle opens what its doer says or does besides. */
    static boolean circumstance(Sentence s, int j) {
        if (!s.isComma(j - 1) || !s.is(j, Kind.PREDICATE)) {
            return false;
        }
        for (Term t : s.unit(j).terms()) {
            if (t.kind() == Kind.PREDICATE && t.is(Term.ACTIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "انسحابها من الاتفاق، وتوقيعها شراكة مع": behind a comma a joined noun with a pronoun of its own tells of another deed. */
    static boolean anotherDeed(Sentence s, int j) {
        boolean own = s.isComma(j - 1)
                && s.unit(j).has(Unit.AND)
                && (s.unit(j).enc() == 1 || s.unit(j).enc() == 2);
        Term deed = own && s.actors[j] == null && s.prep(j).isEmpty() ? s.term(j, Kind.PREDICATE) : null;
        if (deed == null) {
            return false;
        }
        for (Term t : s.unit(j).terms()) {
            if (t.kind() == Kind.PREDICATE && t.is(Term.NOUN)) {
                return true;
            }
        }
        return Subjects.isVerb(s, j);
    }

    /** "قطعها العلاقات مع تايوان وإقامتها علاقات مع بكين": so does one that is joined without a comma, behind what the first is about. */
    static boolean anotherOfHers(Statement st, int j) {
        Sentence s = st.sentence;
        int enc = s.unit(st.unit).enc();
        boolean hers = (enc == 1 || enc == 2)
                && !st.isVerb()
                && j > st.unit + 1
                && s.unit(j).enc() == enc;
        hers = hers
                && s.unit(j).has(Unit.AND)
                && s.actors[j] == null
                && s.prep(j).isEmpty();
        for (Term t : hers ? s.unit(j).terms() : new Term[0]) {
            boolean noun = t.kind() == Kind.PREDICATE && t.is(Term.NOUN);
            if (noun && !t.as(Predicate.class).kind().equals(st.predicate.kind())) {
                return true;
            }
        }
        return false;
    }

    /** "استأنفت تشاد علاقاتها مع الصين بعد قطعها مع تايوان": where both sides have been named, what was done before or after it has sides of its own. */
    static boolean otherTime(Statement st, int j) {
        Sentence s = st.sentence;
        boolean when = s.isWord(j - 1, "prep.after") || s.isWord(j - 1, "prep.before");
        int enc = when ? s.unit(j).enc() : 0;
        boolean own = (enc == 1 || enc == 2) && s.actors[j] == null && s.is(j, Kind.PREDICATE);
        return own && st.isVerb() && st.predicate.symmetric() && Entities.count(st.everyone()) > 1;
    }

    /** "الاتفاق الموقع عام 2015، وقطعت العلاقات مع": so does a joined verb. */
    static boolean goesOnElsewhere(Sentence s, int j) {
        boolean joined = s.isComma(j - 1) && s.inside(j) && s.unit(j).has(Unit.AND) && s.actors[j] == null;
        return joined && (Subjects.isVerb(s, j) || anotherDeed(s, j));
    }

    /** "Met Putin in Moscow, angering EU leaders", "arrested the guards, prompting Mali to leave": a participle behind a comma says what came of it, and names no further side. */
    static boolean adds(Statement st, int j) {
        Sentence s = st.sentence;
        boolean behind = s.verbs[j] == EnglishVerbs.GERUND && s.isComma(j - 1);
        boolean strange = s.isComma(j - 1) && s.inside(j) && !s.unit(j).known() && s.ends(j, "ing") && !s.isName(j);
        if (strange && s.isWord(j + 1, "prep")) {
            return true;
        }
        // "Chad and Mali signed a treaty, allowing Mali to talk with Niger": both sides have been named.
        boolean both = st.predicate.symmetric() && Entities.count(st.actors) > 1 && !s.isWord(j, "prep.including");
        if (both && (strange || behind)) {
            return true;
        }
        return behind
                && (s.isWord(j, "moves")
                        || ((st.predicate.symmetric() || !st.recipients.isEmpty()) && !s.is(j, Kind.PREDICATE)));
    }

    /** "Imposed sanctions on Chad, with Mali dissenting": who does something else meanwhile has no part in it. */
    static boolean meanwhile(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean with = g.prep.equals("with") && !st.predicate.symmetric() && s.inside(g.to);
        return with && (s.verbs[g.to] == EnglishVerbs.GERUND || (!s.unit(g.to).known() && s.ends(g.to, "ing")));
    }

    /** "Refused, two delegates said", "agreed, a UN statement said": whoever stands right before another verb is its subject. */
    static boolean opensClause(Sentence s, ActorGroup g) {
        int next = Subjects.overAdverbs(s, g.to);
        boolean spoken =
                s.verbs.length > 0 && s.isComma(g.from - 2) && s.inside(next + 1) && s.is(next + 1, Kind.REPORT);
        if (s.verbs.length > 0 && EnglishClauses.bare(g) && apposed(s, g, next)) {
            return true;
        }
        if (spoken && g.prep.isEmpty() && Subjects.isVerb(s, next + 1) && s.verbs[next] == EnglishVerbs.NOUN) {
            return true;
        }
        return g.prep.isEmpty()
                && !g.adjective
                && s.inside(next)
                && (Subjects.isVerb(s, next)
                        || s.isWord(next, "modal")
                        || (s.verbs.length > 0 && s.isWord(next, "fut")));
    }

    /** "Denounced the pact, and rebels in the south fired rockets": a finite verb behind the phrase that tells of whoever stands behind ", and". */
    private static boolean behindPhrase(Sentence s, int prep) {
        for (int j = prep + 1; s.inside(j) && j < prep + 8 && !s.isMark(j); j++) {
            if (s.isWord(j, "rel") || s.isWord(j, "comp") || s.isWord(j, "and")) {
                return false;
            }
            if (s.verbs[j] == EnglishVerbs.FINITE || s.verbs[j] == EnglishVerbs.PASSIVE || s.isWord(j, "modal")) {
                return true;
            }
        }
        return false;
    }

    /** "Called for calm, and the envoy of Chad, Ali Deby, offered": who stands behind ", and" with a name between commas before a verb. */
    private static boolean apposed(Sentence s, ActorGroup g, int next) {
        int and = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        if (s.isWord(and, "and") && s.isComma(and - 1) && s.isWord(next, "prep")) {
            return behindPhrase(s, next);
        }
        boolean open = s.isWord(and, "and") && s.isComma(and - 1) && s.isComma(next);
        if (open && g.to > g.from + 1 && Subjects.isVerb(s, Subjects.overAdverbs(s, next + 1))) {
            return true;
        }
        for (int j = next + 1; open && s.inside(j + 1) && j < next + 9; j++) {
            if (s.isComma(j)) {
                return Subjects.isVerb(s, Subjects.overAdverbs(s, j + 1)) || s.isWord(j + 1, "have");
            }
            open = !s.isBreak(j) && !Subjects.isVerb(s, j);
        }
        return false;
    }
}
