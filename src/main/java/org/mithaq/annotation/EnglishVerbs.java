package org.mithaq.annotation;

import java.util.Set;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokens;

/**
 * Says of each word of a sentence whether it is a verb where it stands, in languages whose subject comes first and whose nouns, verbs and participles look alike: "strikes" behind
 * "air" is a noun, behind "Israel" a verb; "held" is passive behind "was".
 */
final class EnglishVerbs {
    /** No verb, or only an auxiliary of the verb behind it. */
    static final byte NONE = 0;
    /** A finite active verb, its auxiliaries before it. */
    static final byte FINITE = 1;
    /** A passive with its auxiliary. */
    static final byte PASSIVE = 2;
    /** Words that open an expression which is passive as a whole: "were arrested". */
    private static final Set<String> BEEN = Set.of("is", "are", "was", "were", "been", "be");

    /** An infinitive behind "to". */
    static final byte INFINITIVE = 3;
    /** A participle that stands with a noun: "the treaty signed in Oslo". */
    static final byte PARTICIPLE = 4;
    /** A form in -ing. */
    static final byte GERUND = 5;
    /** A word that could be a verb but is a noun here. */
    static final byte NOUN = 6;

    private static final int VERBAL = Term.PAST | Term.PRESENT | Term.BASE | Term.ACTIVE | Term.PASSIVE;

    private static final Set<String> MODALS = Set.of("will", "can", "cannot", "may", "might");

    private final Sentence s;
    /** The words before, as they are read. */
    private final byte[] read;

    private EnglishVerbs(Sentence s) {
        this.s = s;
        this.read = new byte[s.size()];
    }

    /** Marks the verbs of a sentence. */
    static byte[] of(Sentence s) {
        EnglishVerbs v = new EnglishVerbs(s);
        for (int i = 0; i < v.read.length; i++) {
            v.read[i] = v.use(i);
        }
        return v.read;
    }

    private byte use(int i) {
        Unit u = s.unit(i);
        if (!u.known()) {
            return NONE;
        }
        int forms = forms(u);
        if (name(i) || (u.is(Kind.MONTH) && s.tokens.is(u.from(), Tokens.CAPITAL))) {
            return NONE;
        }
        if (u.isWord("be") || u.isWord("have") || u.isWord("modal")) {
            return auxiliary(i) ? NONE : u.isWord("modal") ? NONE : FINITE;
        }
        if (forms == 0) {
            return isNoun(u) ? NOUN : NONE;
        }
        if (u.isWord("prep.in") && i > 0 && !s.isWord(i - 1, "to") && !s.isWord(i - 1, "modal")) {
            return NONE;
        }
        // "Go back to", "let them back without", "allow the envoys back.": where nothing follows that could be its
        // object.
        boolean last = !s.inside(i + 1) || s.isBreak(i + 1) || s.isComma(i + 1) || s.isWord(i + 1, "prep");
        if (last && s.reads(i, "back")) {
            return NONE;
        }
        if (bound(i, forms) || isFree(s, i)) {
            return NONE;
        }
        int before = back(i);
        before = carried(before);
        if (s.isWord(before, "be")) {
            return (forms & Term.PASSIVE) != 0 ? PASSIVE : (forms & Term.ACTIVE) != 0 ? FINITE : NOUN;
        }
        if (s.isWord(before, "have") && (forms & Term.PASSIVE) != 0) {
            return FINITE;
        }
        if ((forms & Term.BASE) != 0 && governed(before)) {
            return s.isWord(before, "modal") || s.isWord(before, "fut") ? FINITE : INFINITIVE;
        }
        return alone(i, before, forms);
    }

    /** "Three free trade deals": before the field of an accord nothing is set free. */
    static boolean isFree(Sentence s, int i) {
        return s.reads(i, "free") && (s.is(i + 1, Kind.TYPE) || s.is(i + 1, Kind.SUBJECT));
    }

    /** "A long-awaited pact", "a far-reaching deal": a participle that a hyphen binds to the word before is an adjective; "U.S.-brokered" says more. */
    private boolean bound(int i, int forms) {
        boolean participle = (forms & (Term.PASSIVE | Term.ACTIVE)) != 0;
        boolean hyphen = participle && s.tokens.is(s.unit(i).from(), Tokens.HYPHEN);
        boolean actor = s.is(i - 1, Kind.NISBA) || s.is(i - 1, Kind.STATE) || s.is(i - 1, Kind.ORG);
        // "Cutting-edge weapons".
        boolean first =
                participle && s.inside(i + 1) && s.tokens.is(s.unit(i + 1).from(), Tokens.HYPHEN);
        return (hyphen && !actor && !s.isName(i - 1)) || (first && s.ends(i, "ing"));
    }

    /** A verb form without an auxiliary. */
    private byte alone(int i, int before, int forms) {
        boolean noun = isNoun(s.unit(i));
        if ((forms & Term.ACTIVE) != 0) {
            // "Is maintaining and improving ties": both have the auxiliary.
            boolean both = (s.isWord(i - 1, "and") || s.reads(i - 1, "or")) && i > 1 && read[i - 2] == FINITE;
            if (both && (forms(s.unit(i - 2)) & Term.ACTIVE) != 0) {
                return FINITE;
            }
            // "The poisoning of a spy": with an article and "of" it is a thing, and says nothing of who did it.
            boolean thing = s.reads(i - 1, "the") && of(i) && harms(i);
            return thing || (noun && determined(i) && !taking(i)) || attribute(i) || ended(i) || (noun && compound(i))
                    ? NOUN
                    : GERUND;
        }
        if ((forms & (Term.PAST | Term.PASSIVE)) != 0) {
            return past(i, before, forms);
        }
        if ((forms & Term.PRESENT) != 0) {
            // "To transfer convicts": right behind an infinitive nothing is done.
            boolean nominal = determined(i)
                    || (i > 0 && read[i - 1] == INFINITIVE)
                    || (noun && s.reads(i - 1, "whose"))
                    || (noun && (opened(i) || behindName(i) || attributive(i)))
                    || s.is(i - 1, Kind.NUMBER)
                    || s.isNumber(i - 1)
                    || attributed(i)
                    || (noun && paired(i - 1))
                    || (s.is(i - 1, Kind.NISBA) && s.isWord(i - 2, "prep"))
                    || (noun && governedForce(i - 1))
                    || (s.is(i - 1, Kind.STATE) && Subjects.possessive(s, i - 2))
                    || s.isWord(i, "relations")
                    || (s.isWord(i + 1, "be") && !s.is(i, Kind.REPORT));
            return nominal || (noun && (!subjectLike(before) || owned(i, before))) || (of(i) && !inRelative(i))
                    ? NOUN
                    : FINITE;
        }
        return base(i, before, noun);
    }

    /** "Retaliated for U.S. Navy attacks on": a body of some nation that a preposition governs is no subject. */
    private boolean governedForce(int body) {
        int of = s.is(body, Kind.TITLE) && nation(body - 1) ? body - 2 : -1;
        return of >= 0 && s.isWord(s.reads(of, "the") ? of - 1 : of, "prep");
    }

    /** "Kenya-Uganda talks": two nations that a hyphen joins do nothing. */
    private boolean paired(int second) {
        boolean joined = second > 0 && s.tokens.is(s.unit(second).from(), Tokens.HYPHEN);
        return joined && nation(second) && nation(second - 1);
    }

    private boolean nation(int j) {
        return s.is(j, Kind.STATE) || s.is(j, Kind.NISBA) || s.is(j, Kind.ORG);
    }

    private boolean harms(int i) {
        for (Term t : s.unit(i).terms()) {
            String kind = t.kind() == Kind.PREDICATE ? t.as(Predicate.class).kind() : "";
            if (kind.equals("attack") || kind.equals("detain")) {
                return true;
            }
        }
        return false;
    }

    /** "Friday's mosque bombing in", "the school shooting that": the second noun of two. */
    private boolean compound(int i) {
        boolean closed = s.isWord(i + 1, "prep") || s.isWord(i + 1, "comp") || !s.inside(i + 1) || s.isMark(i + 1);
        boolean first = i > 1 && !s.ends(i - 1, "s") && (isNoun(s.unit(i - 1)) || strange(i - 1));
        return closed && first && !s.isName(i - 1) && determined(i - 1);
    }

    /** "An agreement to end fighting in", "reduced fighting", "in fighting with": a thing, where it has no object. */
    private boolean ended(int i) {
        int next = i + 1;
        boolean closed = s.isWord(next, "prep") || !s.inside(next) || s.isMark(next) || s.isWord(next, "and");
        boolean which = s.isWord(i - 1, "ends")
                || s.isWord(i - 1, "prep")
                || (s.inside(i - 1) && (forms(s.unit(i - 1)) & Term.PASSIVE) != 0);
        return closed && s.isWord(i, "obj.fighting") && which;
    }

    /** "By signing a pact", "after signing the treaty": behind a preposition and before an article it has an object. */
    private boolean taking(int i) {
        boolean article = s.isWord(i + 1, "a") || s.isWord(i + 1, "the");
        boolean whom = s.is(i + 1, Kind.NISBA) || s.is(i + 1, Kind.PERSON) || s.is(i + 1, Kind.TITLE);
        // "Retaliated by shelling southern Lebanon": how somebody does it.
        boolean how =
                s.isWord(i - 1, "prep.by") && i > 1 && read[i - 2] == FINITE && s.inside(i + 1) && !s.isMark(i + 1);
        how = how && !s.isWord(i + 1, "prep") && !s.isWord(i + 1, "and") && !isNoun(s.unit(i + 1));
        return how || (s.isWord(i - 1, "prep") && !s.isWord(i - 1, "prep.of") && (article || whom));
    }

    /** "The most pressing needs", "a grand welcoming ceremony": between an article and a noun it is an adjective. */
    private boolean attribute(int i) {
        int j = i - 1;
        while (j > i - 3 && j > 0 && (s.isWord(j, "quality") || strange(j))) {
            j--;
        }
        boolean noun = s.inside(i + 1) && (strange(i + 1) || isNoun(s.unit(i + 1))) && !s.isWord(i + 1, "prep");
        // "His meeting with President Okello": no adjective goes on with a preposition.
        boolean word = s.unit(i).to() - s.unit(i).from() == 1;
        return noun && word && (s.isWord(j, "a") || s.isWord(j, "the"));
    }

    private boolean strange(int j) {
        return !s.unit(j).known() && !s.isMark(j) && !s.isLine(j) && !s.isName(j) && !s.ends(j, "ly");
    }

    /** "Cultural fields and": behind the word of a subject a plural is a noun, unless an object follows. */
    private boolean attributed(int i) {
        boolean object = s.isWord(i + 1, "the") || s.isWord(i + 1, "a") || s.isWord(i + 1, "to");
        boolean word = s.unit(i).to() - s.unit(i).from() == 1;
        return word && (s.is(i - 1, Kind.SUBJECT) || s.is(i - 1, Kind.TYPE)) && !subjectLike(i - 1) && !object;
    }

    /** "Struck Hezbollah positions in": between a verb's object that owns it and a preposition stands a noun. */
    private boolean owned(int i, int owner) {
        int verb = s.is(owner, Kind.TITLE) && s.is(owner - 1, Kind.NISBA) ? owner - 2 : owner - 1;
        verb = s.isNumber(verb) || s.is(verb, Kind.NUMBER) ? verb - 1 : verb;
        boolean closed = s.isWord(i + 1, "prep") || !s.inside(i + 1) || s.mark(i + 1) == '.' || s.isComma(i + 1);
        boolean past = closed && owner == i - 1 && s.inside(verb) && (forms(s.unit(verb)) & Term.PAST) != 0;
        return past && s.is(verb, Kind.PREDICATE) && !s.is(verb, Kind.REPORT) && !s.isMark(owner);
    }

    private byte past(int i, int before, int forms) {
        // "Chad responded by shelling": nobody is responded.
        if (s.isWord(i, "strikes.back") && (forms & Term.PAST) != 0) {
            return FINITE;
        }
        boolean dated = s.is(i - 2, Kind.MONTH);
        boolean counted = (s.isNumber(i - 1) && !dated) || s.is(i - 1, Kind.NUMBER);
        if ((determined(i) || (counted && !s.isWord(i + 1, "prep"))) && (forms & Term.PASSIVE) != 0) {
            return PARTICIPLE;
        }
        int next = i + 1;
        while (next < i + 4 && (s.is(next, Kind.TIME) || s.is(next, Kind.WEEKDAY) || s.isWord(next, "prep.on"))) {
            next++;
        }
        boolean agent = s.isWord(next, "prep.by") && (forms & Term.PASSIVE) != 0;
        if (s.tokens.is(s.unit(i).from(), Tokens.HYPHEN) && (forms & Term.PASSIVE) != 0) {
            return PARTICIPLE;
        }
        boolean apart = s.isComma(i - 1) && s.is(i - 2, Kind.INSTRUMENT) && !hasObject(i);
        boolean instrument = s.is(before, Kind.INSTRUMENT) || apart;
        boolean charged = s.isWord(i, "reduced") && s.isWord(i + 1, "prep.of") && !inRelative(i);
        charged = charged || s.isWord(i, "charged.with");
        charged = charged || (s.isWord(before, "link") && (forms & Term.PASSIVE) != 0);
        charged = charged || ((forms & Term.PASSIVE) != 0 && before == i - 1 && doneBy(i));
        boolean reduced = agent || charged || (instrument && (forms & Term.PASSIVE) != 0);
        if ((forms & Term.PASSIVE) != 0 && suffered(i)) {
            return PASSIVE;
        }
        boolean told = (forms & Term.PASSIVE) != 0 && (ofPeople(i) || inserted(i));
        return reduced || (forms & Term.PAST) == 0 || told ? PARTICIPLE : FINITE;
    }

    /** "The ban imposed on its goods by Chad", "raids carried out against Mali by Chad": a deed or measure, whose doer stands behind whom it reaches. */
    private boolean doneBy(int i) {
        boolean deed = i > 0 && (s.isWord(i - 1, "sanctions") || read[i - 1] == NOUN);
        boolean open = deed && s.isWord(i + 1, "prep") && s.is(i, Kind.PREDICATE);
        for (int j = i + 2; open && s.inside(j) && j < i + 9 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.isWord(j, "prep.by")) {
                return (s.inside(j + 1) && !s.isNumber(j + 1) && !s.reads(j + 1, "the")) || s.is(j + 2, Kind.STATE);
            }
            open = !s.isWord(j, "be") && !s.isWord(j, "have") && !s.isWord(j, "rel") && !s.isWord(j, "modal");
        }
        return false;
    }

    /** "Chad, which was no party to the treaty, attacked Mali": what has an object tells nothing of the treaty before the comma. */
    private boolean hasObject(int i) {
        boolean day = s.dates[i + 1 < s.size() ? i + 1 : i] != null || s.reads(i + 2, "same");
        boolean named = s.is(i + 1, Kind.STATE) || s.is(i + 1, Kind.NISBA);
        return !day && (named || s.isWord(i + 1, "a") || s.isWord(i + 1, "the") || s.isWord(i + 1, "pronoun.object"));
    }

    private byte base(int i, int before, boolean noun) {
        // "Will not lift", "may retaliate" as one expression.
        Unit u = s.unit(i);
        if (u.to() - u.from() > 1 && MODALS.contains(s.tokens.word(u.from()))) {
            return FINITE;
        }
        boolean single = noun && (s.reads(i - 2, "a") || s.reads(i - 2, "an") || s.reads(i - 2, "another"));
        if (determined(i) || of(i) || (single && !s.ends(i - 1, "s"))) {
            return NOUN;
        }
        if (noun && single(before) && before == i - 1) {
            return NOUN;
        }
        boolean joined = s.isWord(before, "and") && infinitiveBefore(before);
        if (joined) {
            return INFINITIVE;
        }
        boolean speakers = s.reads(before, "we") || s.reads(before, "i") || s.reads(before, "you");
        boolean person = speakers || s.isWord(before, "they") || s.isWord(before, "rel");
        boolean open = !noun || s.isWord(i + 1, "the") || s.isWord(i + 1, "a") || s.isWord(i + 1, "prep");
        return person
                        || (noun && headline(i))
                        || (subjectLike(before) && open && !(noun && shortName(before, i)))
                        || (!noun && plural(before))
                        || (before < 0 && !noun)
                ? FINITE
                : noun ? NOUN : NONE;
    }

    /** "The US raid on", "after the NATO strike in": one state or body by its short name does not do it in the plural. */
    private boolean shortName(int before, int i) {
        boolean acronym = s.is(before, Kind.ORG) || (s.is(before, Kind.STATE) && s.is(before, Kind.NISBA));
        boolean article = s.reads(before - 1, "the") && !s.ends(before, "s");
        int list = s.reads(before - 1, "the") ? before - 2 : before - 1;
        return acronym && article && before == i - 1 && !s.isWord(list, "and") && s.isWord(i + 1, "prep");
    }

    /** "Monday's U.S. attack on", "the Soviet Union offer to": one state alone has its verb in the singular. */
    private boolean single(int j) {
        int first = s.isWord(j - 1, "the") ? j - 2 : j - 1;
        boolean joined = s.isWord(first, "and") || s.isComma(first) || s.isDash(first) || s.mark(first) == '/';
        return s.is(j, Kind.STATE) && !nations(j) && !joined;
    }

    /** "US, China hold talks", "Houthis fire missile": behind several who alone open the sentence, and before an object, where nothing else is its verb. */
    private boolean headline(int i) {
        boolean many = (s.is(i - 1, Kind.TITLE) && s.ends(i - 1, "s"))
                || nations(i - 1)
                || s.isWord(i - 1, "group.people")
                || !s.wordId(i - 1, "twins.").isEmpty()
                || (s.is(i - 1, Kind.ORG) && s.ends(i - 1, "s"));
        boolean listed = false;
        for (int j = i - 1; j >= 0; j--) {
            listed = listed || s.isComma(j) || s.isWord(j, "and");
            boolean name = titled(j) || s.is(j, Kind.CAPITAL) || s.is(j, Kind.NISBA) || s.isWord(j, "group.people");
            name = name || s.is(j, Kind.NUMBER) || !s.wordId(j, "twins.").isEmpty();
            // "Leaders of Chad and Mali hold talks".
            name = name || s.is(j, Kind.TITLE) || (s.isWord(j, "prep.of") && s.is(j - 1, Kind.TITLE));
            boolean article = s.reads(j, "the") && (titled(j + 1) || s.is(j + 1, Kind.NUMBER));
            if (!name && !article && !s.isComma(j) && !s.isWord(j, "and")) {
                return false;
            }
        }
        boolean object = s.inside(i + 1) && !s.isMark(i + 1) && !s.isWord(i + 1, "and");
        for (int j = i + 1; object && j < s.size() && !s.isBreak(j); j++) {
            Unit u = s.unit(j);
            boolean verb = u.isWord("be") || u.isWord("have") || u.isWord("modal") || u.isWord("fut");
            boolean closed = !s.inside(j + 1) || s.isMark(j + 1) || s.isWord(j + 1, "prep") || s.isWord(j + 1, "and");
            boolean things = s.ends(j, "s") && !s.is(j, Kind.REPORT) && !subjectLike(j - 1);
            boolean plural = closed && (isNoun(u) || things);
            object = !verb && (plural || (forms(u) & (Term.PAST | Term.PRESENT)) == 0);
        }
        return object && i > 0 && (many || (listed && titled(i - 1)));
    }

    /** Whether a common noun stands in the plural, as "militant groups" does. */
    private boolean many(int j) {
        return s.tokens.ends(s.unit(j).to() - 1, "s") && !s.isName(j);
    }

    /** "Freed an American woman held in Kabul", "ten Americans held in Kabul were freed": behind people and before a preposition, where the clause has another verb. */
    private boolean ofPeople(int i) {
        boolean harmed = s.isWord(i, "harmed-as")
                && (s.isWord(i - 1, "obj.people") || (s.is(i - 1, Kind.NISBA) && nations(i - 1)));
        // "Banned two groups blamed for the raid".
        boolean blamed = i > 0 && s.isWord(i, "blamed-as") && many(i - 1);
        boolean people =
                (harmed || blamed) && (s.isWord(i + 1, "prep") || s.reads(i + 1, "since") || s.reads(i + 1, "while"));
        for (int j = i - 2; people && j >= 0 && j > i - 7 && !s.isBreak(j) && !s.isComma(j); j--) {
            if ((forms(s.unit(j)) & (Term.PAST | Term.PRESENT | Term.BASE)) != 0 && !s.is(j, Kind.REPORT)) {
                return true;
            }
        }
        for (int j = i + 2; people && s.inside(j) && j < i + 6 && !s.isMark(j) && !s.isWord(j, "and"); j++) {
            if (s.isWord(j, "be") || s.isWord(j, "have")) {
                return true;
            }
        }
        // "Ten Britons captured in Mali, among them two boys, have been freed".
        for (int j = i + 2; people && s.inside(j) && j < i + 24 && !s.isBreak(j); j++) {
            if (s.isComma(j) && (s.isWord(j + 1, "be") || s.isWord(j + 1, "have"))) {
                return true;
            }
        }
        return false;
    }

    /** "Were arrested in Boston on 27 June, and charged with spying": what is done to people, joined to another passive and without an object. */
    private boolean suffered(int i) {
        boolean joined = s.isWord(i - 1, "and") && (s.isWord(i, "done-to") || s.isWord(i, "harmed-as"));
        boolean with = s.unit(i).to() - s.unit(i).from() > 1;
        boolean bare = with || s.isWord(i + 1, "prep") || s.isWord(i + 1, "to") || !s.inside(i + 1) || s.isMark(i + 1);
        for (int j = i - 2; joined && bare && j > 0 && j > i - 14 && !s.isBreak(j); j--) {
            int verb = forms(s.unit(j));
            boolean whole = s.unit(j).to() - s.unit(j).from() > 1 && BEEN.contains(s.word(j));
            if (whole || s.isWord(j, "be")) {
                return whole || (forms(s.unit(j + 1)) & Term.PASSIVE) != 0;
            }
            // "Was held in March and freed".
            boolean month = s.is(j, Kind.MONTH) || s.dates[j] != null;
            boolean other = !month && (verb & (Term.PAST | Term.PRESENT)) != 0 && (verb & Term.PASSIVE) == 0;
            joined = !other && (month || !s.isWord(j, "modal")) && !s.isWord(j, "have");
        }
        return false;
    }

    /** "Mark Hall, arrested last year in Chad, was freed": between commas behind a name, without an object and before the clause's own verb. */
    private boolean inserted(int i) {
        boolean named = s.isName(i - 2) || subjectLike(i - 2);
        boolean bare = s.isWord(i + 1, "prep")
                || s.is(i + 1, Kind.TIME)
                || s.is(i + 1, Kind.WEEKDAY)
                || s.isWord(i + 1, "ignore")
                || s.isWord(i + 1, "and");
        int j = i + 1;
        while (s.inside(j) && j < i + 24 && !s.isComma(j) && !s.isBreak(j)) {
            j++;
        }
        boolean aside = s.isComma(i - 1) && named && bare && s.isComma(j) && s.inside(j + 1);
        Unit next = aside ? s.unit(j + 1) : s.unit(i);
        boolean verb = next.isWord("be") || next.isWord("have") || next.isWord("modal") || next.isWord("fut");
        return aside && (verb || (forms(next) & (Term.PAST | Term.PRESENT)) != 0);
    }

    private boolean infinitiveBefore(int i) {
        for (int j = i - 1; j > 0 && j > i - 12 && !s.isBreak(j); j--) {
            if (endsInTo(j) || s.isWord(j, "modal")) {
                return (forms(s.unit(j + 1)) & Term.BASE) != 0;
            }
        }
        return false;
    }

    /** A noun that can be many: its last letter says so. */
    private boolean plural(int j) {
        return s.inside(j) && !s.isMark(j) && s.word(j).length() > 4 && s.ends(j, "s");
    }

    private boolean subjectLike(int j) {
        return s.is(j, Kind.STATE)
                || s.is(j, Kind.CAPITAL)
                || s.is(j, Kind.SEAT)
                || s.is(j, Kind.ORG)
                || s.is(j, Kind.PERSON)
                || s.is(j, Kind.TITLE)
                || s.isWord(j, "group.people")
                || s.isWord(j, "pair")
                || s.isWord(j, "they")
                || s.isWord(j, "rel")
                || s.isComma(j)
                || s.isName(j);
    }

    /** Behind a determiner, a preposition, a possessive or an adjective of a state there is no finite verb. */
    private boolean determined(int i) {
        int j = s.is(i - 1, Kind.WEEKDAY) && (s.isWord(i - 2, "the") || s.isWord(i - 2, "a")) ? i - 2 : i - 1;
        boolean mark = s.isMark(j) && s.ends(j, "s") && s.starts(j, "'");
        return mark
                || s.isWord(j, "the")
                || s.isWord(j, "a")
                || (s.isWord(j, "this") && !s.isWord(j, "comp"))
                || (s.isWord(j, "prep") && !s.isWord(j, "to"))
                || (s.isWord(j - 1, "a") && titled(j))
                || (s.is(j, Kind.NISBA) && !s.is(j, Kind.STATE) && !nations(j));
    }

    /** "A US demand", "an EU proposal": a name that can stand between an article and its noun. */
    private boolean titled(int j) {
        return s.is(j, Kind.STATE) || s.is(j, Kind.ORG) || s.is(j, Kind.SEAT);
    }

    /** "After US strikes on Iran": a noun between a name behind a preposition and another preposition. */
    private boolean behindName(int i) {
        boolean closed = s.isWord(i + 1, "prep") || !s.inside(i + 1) || s.isMark(i + 1);
        return closed && titled(i - 1) && s.isWord(i - 2, "prep") && !s.isWord(i - 2, "to");
    }

    /** "Is subject to UN sanctions over", "rejected US accusations that", "EU sanctions on Mali were": behind an acronym and without an object, where the clause has another verb. */
    private boolean attributive(int i) {
        boolean that = s.isWord(i + 1, "comp") && i > 1 && !s.isWord(i - 2, "the");
        boolean closed =
                that || s.isWord(i + 1, "prep") || !s.inside(i + 1) || s.isMark(i + 1) || s.is(i + 1, Kind.TIME);
        boolean acronym = s.is(i - 1, Kind.ORG) || (s.is(i - 1, Kind.STATE) && s.is(i - 1, Kind.NISBA));
        if (!closed || !acronym || s.isLine(i + 1)) {
            return false;
        }
        for (int j = i - 2; j >= 0 && !s.isMark(j) && !s.isWord(j, "comp") && !s.isWord(j, "rel"); j--) {
            boolean verb = read[j] != NONE && read[j] != NOUN;
            if (verb || s.isWord(j, "enduring")) {
                return !s.is(j, Kind.REPORT) || s.is(j, Kind.PREDICATE);
            }
            if (s.isWord(j, "and") || s.isWord(j, "sub")) {
                return false;
            }
        }
        for (int j = i + 2; s.isWord(i + 1, "prep") && s.inside(j) && j < i + 12 && !s.isMark(j); j++) {
            if (s.isWord(j, "comp") || s.isWord(j, "rel") || s.isWord(j, "and") || s.isWord(j, "sub")) {
                return false;
            }
            boolean past = (forms(s.unit(j)) & Term.PAST) != 0 && (forms(s.unit(j)) & Term.PASSIVE) == 0;
            if (past || s.isWord(j, "be") || s.isWord(j, "have") || s.isWord(j, "modal") || s.isWord(j, "fut")) {
                return true;
            }
        }
        return false;
    }

    /** "Indirect talks between": a word in capitals that only opens the sentence is nobody who acts. */
    private boolean opened(int i) {
        return i == 1 && s.isName(0) && (s.isWord(2, "prep.between") || s.isWord(2, "prep.with"));
    }

    private boolean nations(int j) {
        Term t = s.term(j, Kind.NISBA);
        return t != null && t.is(Term.PLURAL);
    }

    /** "Iran, which Chad accuses of raids": the verb of a relative clause that has a subject of its own. */
    private boolean inRelative(int i) {
        for (int j = i - 1; j > 0 && j > i - 6 && !s.isMark(j) && (read[j] == NONE || read[j] == NOUN); j--) {
            if (s.reads(j, "which") || s.reads(j, "whom")) {
                return j < i - 1;
            }
        }
        return false;
    }

    private boolean of(int i) {
        return s.isWord(i + 1, "prep.of");
    }

    private boolean governed(int j) {
        return endsInTo(j) || s.isWord(j, "modal") || s.isWord(j, "fut") || s.isWord(j, "maybe");
    }

    /** "To", "agreed to", "is expected to". */
    private boolean endsInTo(int j) {
        if (!s.inside(j)) {
            return false;
        }
        int last = s.unit(j).to() - 1;
        return s.tokens.to(last) - s.tokens.from(last) == 2
                && s.tokens.first(last) == 't'
                && s.tokens.letters()[s.tokens.from(last) + 1] == 'o';
    }

    /** Whether a verb that this auxiliary carries follows. */
    private boolean auxiliary(int i) {
        for (int j = i + 1; j < s.size() && j < i + 5; j++) {
            Unit u = s.unit(j);
            if (u.isWord("be") || u.isWord("have") || forms(u) != 0) {
                return !s.isWord(j - 1, "the") && !s.isWord(j - 1, "a");
            }
            boolean strange = !u.known() && !s.isMark(j) && !s.isName(j);
            if (!passing(j) && !strange) {
                return false;
            }
        }
        return false;
    }

    /** The auxiliary behind one or two words nobody knows, which can only be adverbs: "has once again left"; else the unit itself. */
    private int carried(int i) {
        int j = i;
        while (j > i - 2 && j > 0 && !s.unit(j).known() && !s.isMark(j) && !s.isName(j)) {
            j--;
            j = back(j + 1);
        }
        return s.isWord(j, "have") || s.isWord(j, "be") || s.isWord(j, "modal") ? j : i;
    }

    /** The unit before, over adverbs and days. */
    private int back(int i) {
        int j = i - 1;
        while (j >= 0 && passing(j)) {
            boolean day = s.is(j, Kind.WEEKDAY) || s.is(j, Kind.TIME);
            j--;
            if (day && (s.isWord(j, "prep.on") || s.is(j, Kind.TIME))) {
                j--;
            }
        }
        return j;
    }

    private boolean passing(int j) {
        return s.isWord(j, "ignore")
                || s.isWord(j, "soon")
                || s.isWord(j, "neg")
                || s.is(j, Kind.WEEKDAY)
                || s.is(j, Kind.TIME)
                || (!s.unit(j).known() && s.ends(j, "ly"));
    }

    /** A capital inside a sentence makes a name, except behind the full stop of an abbreviation. */
    private boolean name(int i) {
        if (i == 0
                || !s.tokens.is(s.unit(i).from(), Tokens.CAPITAL)
                || s.tokens.is(s.unit(i).from(), Tokens.UPPER)) {
            return false;
        }
        String source = s.tokens.source();
        char last = source.charAt(s.end(i - 1) - 1);
        // "The trade minister, Mark Vaile, said".
        boolean apposed = s.isComma(i - 1) && s.isName(i + 1) && !s.isLine(i - 1);
        return apposed || (!s.isMark(i - 1) && !s.isLine(i - 1) && last != '.');
    }

    private static int forms(Unit u) {
        int forms = 0;
        for (Term t : u.terms()) {
            boolean kind = t.kind() == Kind.PREDICATE || t.kind() == Kind.REPORT || t.kind() == Kind.WORD;
            if (kind && !t.is(Term.NOUN)) {
                forms |= t.form() & VERBAL;
            }
        }
        return forms;
    }

    private static boolean isNoun(Unit u) {
        for (Term t : u.terms()) {
            boolean kind = t.kind() == Kind.PREDICATE || t.kind() == Kind.REPORT || t.kind() == Kind.WORD;
            if ((kind && t.is(Term.NOUN)) || t.kind() == Kind.TITLE || t.kind() == Kind.INSTRUMENT) {
                return true;
            }
        }
        return u.isWord("noun") || u.isWord("obj");
    }
}
