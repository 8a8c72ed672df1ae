package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;
import org.mithaq.text.Tokens;

/** Joins the actors that are listed together: "Chad, Mali and the Niger". */
final class ActorList {
    /** Words of a person's name. */
    private static final int LONGEST_NAME = 4;

    private static final Title NONE = new Title("", "", "", "");

    private final boolean capitals;
    private final ActorFinder finder;

    ActorList(boolean capitals, ActorFinder finder) {
        this.capitals = capitals;
        this.finder = finder;
    }

    /** Adds the next actor of a list when one follows behind "and" or a comma. */
    boolean goesOn(Sentence s, ActorGroup group) {
        if (!capitals) {
            group.to = overAttributes(s, group);
        }
        int next = group.to;
        if (!s.inside(next) || group.members.isEmpty()) {
            return false;
        }
        if (!capitals && helped(s, group)) {
            return true;
        }
        if (!capitals && besideHead(s, group, s.isComma(next) ? next + 1 : next)) {
            return false;
        }
        if (!capitals && (s.isWord(next, "and") || s.isQuote(next))) {
            int quoted = behindQuote(s, group, next);
            return quoted > next && extendQuoted(s, group, quoted);
        }
        int side = capitals ? -1 : overSide(s, next);
        if (side > next && s.inside(side) && s.unit(side).has(Unit.AND)) {
            return extend(s, group, side);
        }
        // "قطعت السعودية ومعها مصر".
        if (!capitals && (s.starts(next, "ومعها") || s.starts(next, "ومعه")) && s.inside(next + 1)) {
            return s.is(next + 1, Kind.STATE) && extend(s, group, next + 1);
        }
        if (!capitals && s.unit(next).has(Unit.AND) && s.isWord(next, "neighbour")) {
            return extendQuoted(s, group, overKin(s, next + 1));
        }
        if (s.unit(next).has(Unit.AND) && !s.unit(next).isWord("own")) {
            boolean sameFrame = !s.unit(next).has(Unit.BI | Unit.LI) || group.prep.equals(s.prep(next));
            return sameFrame && extend(s, group, next);
        }
        if (capitals && possessive(s, next)) {
            return sharedOffice(s, next) && extend(s, group, next + 2);
        }
        if (s.isWord(next, "and")) {
            int after = s.isWord(next + 1, "the") || s.isWord(next + 1, "a") ? next + 2 : next + 1;
            if (capitals && counterparts(s, group, after, 0)) {
                return true;
            }
            if (capitals && ownGovernment(s, group, after)) {
                group.members.add(finder.bodyOf(s, after, s.titleOr(after, NONE), home(group)));
                group.to = after + 1;
                return true;
            }
            boolean adjective = s.is(after + 1, Kind.NISBA) && s.is(after + 2, Kind.TITLE) && !s.isMark(after);
            after = adjective ? after + 1 : after;
            after = capitals ? describedOrganisation(s, overAdjectives(s, after)) : after;
            if (s.inside(after) && wordPrep(s, after - 1, group.prep)) {
                after++;
            }
            return extend(s, group, after);
        }
        boolean his = capitals && s.isWord(group.from - 1, "the") && !s.reads(group.from - 1, "the");
        if (his && s.isComma(next) && counterparts(s, group, next + 1, 1)) {
            return true;
        }
        if (s.isComma(next) && s.inside(next + 1)) {
            if (s.unit(next + 1).has(Unit.AND)
                    && (group.prep.equals("between")
                            || s.is(next + 1, Kind.PERSON)
                            || s.is(next + 1, Kind.STATE)
                            || (!capitals && s.isWord(next + 1, "counterpart"))
                            || furtherCounterpart(s, group, next + 1)
                            || officers(s, group, next + 1))) {
                return extend(s, group, next + 1);
            }
            int after = s.isWord(next + 1, "and") ? next + 2 : next + 1;
            after = s.isWord(after, "the") ? after + 1 : after;
            // "Freed the prisoners, and Chad, the former ruler, promised": a name behind unnamed people and ", and"
            // is of another clause.
            boolean clause = capitals && after > next + 1 && s.isWord(next + 1, "and") && !s.is(after, Kind.PERSON);
            if (clause && Lists.all(group.members, Actor::isNationless)) {
                return false;
            }
            if (capitals && isSetting(group) && !s.is(after, Kind.CAPITAL)) {
                return besidePlace(s, group, after);
            }
            boolean more = listGoesOn(s, after) || (capitals && headline(s, group, after));
            boolean person = capitals && s.is(group.from, Kind.PERSON) && s.is(after, Kind.PERSON);
            // "U.S., British and French forces".
            boolean short1 =
                    capitals && s.is(group.to - 1, Kind.NISBA) && s.is(group.to - 1, Kind.STATE) && nation(s, after);
            return (bareName(s, after) || officer(s, after) || person || short1) && more && extend(s, group, after);
        }
        return false;
    }

    /** "كينيا وغانا من جهة، ومالي من جهة ثانية": the unit behind the words that say on which side those before stand, and their comma; -1 without them. */
    private static int overSide(Sentence s, int from) {
        boolean apart = s.reads(from, "من") && s.reads(from + 1, "جهه");
        boolean one = s.inside(from)
                && s.tokens.starts(s.unit(from).from(), "من")
                && s.tokens.ends(s.unit(from).to() - 1, "جهه");
        int to = apart ? from + 2 : one ? from + 1 : -1;
        return to > 0 && s.isComma(to) ? to + 1 : to;
    }

    /** "The finance ministers of Chad and Kenya, Ahmat Koko and Peter Otieno,": as many names as nations belong to the officers. */
    void names(Sentence s, ActorGroup group) {
        if (group.members.size() > 1 && ofSeveral(s, group)) {
            names(s, group, group.members.size());
        }
    }

    private static void names(Sentence s, ActorGroup group, int many) {
        int at = s.isComma(group.to) ? group.to + 1 : group.to;
        for (int named = 0; s.inside(at); at++) {
            int name = at;
            boolean known = s.is(at, Kind.PERSON);
            while ((s.isName(at) || s.is(at, Kind.PERSON)) && at < name + LONGEST_NAME) {
                known |= s.is(at, Kind.PERSON);
                at++;
            }
            named++;
            if ((at < name + 2 && !known) || named > many) {
                return;
            }
            if (named == many) {
                group.to = s.isComma(group.to) && s.isComma(at) ? at + 1 : at;
                return;
            }
            if (!s.isWord(at, "and") && !s.isComma(at)) {
                return;
            }
        }
    }

    /**
     * "Shoukry and his Greek, Cypriot and French counterparts, A, B and C": each nation is that of one, with a name of his own if any.
     *
     * @param before nations of the list that the group has already
     */
    private boolean counterparts(Sentence s, ActorGroup group, int from, int before) {
        List<Actor> others = new ArrayList<>();
        int j = from;
        for (; s.inside(j) && (s.is(j, Kind.NISBA) || s.isComma(j) || s.isWord(j, "and")); j++) {
            Term nation = s.term(j, Kind.NISBA);
            if (nation != null) {
                others.add(finder.nation(s, j, nation.id()));
            }
        }
        int state = j == from && s.isWord(j, "counterpart") ? counterpartOf(s, j + 1) : -1;
        Term home = state > 0 ? s.term(state, Kind.STATE) : null;
        if (home != null) {
            group.members.add(finder.nation(s, state, home.id()));
            group.to = state + 1;
            group.adjective = false;
            return true;
        }
        boolean listed = s.isWord(j, "counterpart") && s.isWord(j - 2, "and") && !others.isEmpty();
        if (listed) {
            group.members.addAll(others);
            group.to = j + 1;
            group.adjective = false;
            names(s, group, others.size() + before);
        }
        return listed;
    }

    /** "Its counterpart from the Republic of Chad": the unit of the state; -1 for none. */
    private static int counterpartOf(Sentence s, int prep) {
        boolean from = s.isWord(prep, "prep.from") || s.isWord(prep, "prep.of") || s.isWord(prep, "prep.in");
        int state = s.isWord(prep + 1, "the") ? prep + 2 : prep + 1;
        state = s.is(state, Kind.TITLE) && s.isWord(state + 1, "prep.of") ? state + 2 : state;
        return from && s.is(state, Kind.STATE) ? state : -1;
    }

    private static boolean ofSeveral(Sentence s, ActorGroup group) {
        for (int j = group.from; j < group.to; j++) {
            if (s.is(j, Kind.TITLE) && s.tokens.ends(s.unit(j).to() - 1, "s")) {
                return true;
            }
        }
        return false;
    }

    /** "انضمت تشاد التي وقعت مع فرنسا، ومالي التي رفضت": behind the comma stands the next of those that the clauses are about. */
    private static boolean besideHead(Sentence s, ActorGroup group, int at) {
        boolean next = s.inside(at) && s.isComma(at - 1) && s.unit(at).has(Unit.AND) && s.isWord(at + 1, "rel");
        for (int j = group.from - 1; next && j >= 0 && !s.isBreak(j); j--) {
            if (s.isWord(j, "rel")) {
                return true;
            }
        }
        return false;
    }

    /** "In Nairobi": a capital that only says where. */
    private static boolean isSetting(ActorGroup group) {
        return group.place && group.prep.equals("in") && group.members.size() == 1;
    }

    /** "In Nairobi, Kenya," goes on with the state where the capital lies; "in Nairobi, Kenya and Uganda agreed" ends with the capital. */
    private static boolean besidePlace(Sentence s, ActorGroup group, int at) {
        Term state = s.term(at, Kind.STATE);
        boolean own = state != null
                && state.id().equals(group.members.get(0).key())
                && (!s.inside(at + 1) || s.isMark(at + 1));
        group.to = own ? at + 1 : group.to;
        return own;
    }

    /** "بوساطة قطرية ومصرية", "بضمانة روسية - تركية": the adjectives of all who helped. */
    private boolean helped(Sentence s, ActorGroup group) {
        boolean help = group.adjective && (group.prep.equals("aegis") || group.prep.equals("guarantee"));
        int next = help && s.isDash(group.to) ? group.to + 1 : group.to;
        Term nation = help && !s.unit(next).has(Unit.AL) ? s.term(next, Kind.NISBA) : null;
        if (nation != null) {
            group.members.add(finder.nation(s, next, nation.id()));
            group.to = next + 1;
        }
        return nation != null;
    }

    /** "«حماس» و«فتح»", "الحكومة و«حماس»": where the next of a list stands whose name is in quotation marks, or behind one that is; -1 for nowhere. */
    private static int behindQuote(Sentence s, ActorGroup group, int next) {
        boolean closes = s.isQuote(next) && s.isQuote(group.from - 1);
        int j = closes ? next + 1 : next;
        boolean and = s.isWord(j, "and") || (s.inside(j) && s.unit(j).has(Unit.AND));
        if (!and || (!closes && s.isQuote(next))) {
            return -1;
        }
        j = s.isWord(j, "and") ? j + 1 : j;
        return s.isQuote(j) ? j + 1 : closes ? j : -1;
    }

    /** "وحليفها اللبناني جماعة \"حزب الله\"": where the name stands of whom a list calls a neighbour or an ally of the one before. */
    private static int overKin(Sentence s, int from) {
        boolean nation =
                s.is(from, Kind.NISBA) && s.inside(from + 1) && s.prep(from + 1).isEmpty();
        int at = nation ? from + 1 : from;
        at = nation && s.isWord(at, "org.noun") ? at + 1 : at;
        return s.isQuote(at) ? at + 1 : at;
    }

    private boolean extendQuoted(Sentence s, ActorGroup group, int at) {
        boolean found = extend(s, group, at);
        if (found && s.isQuote(at - 1) && s.isQuote(group.to)) {
            group.to++;
        }
        return found;
    }

    /** "France's and Germany's foreign ministers": two states whose officers are named once. */
    private static boolean sharedOffice(Sentence s, int mark) {
        return s.isWord(mark + 1, "and")
                && s.is(mark - 1, Kind.STATE)
                && s.is(mark + 2, Kind.STATE)
                && possessive(s, mark + 3)
                && s.is(mark + 4, Kind.TITLE);
    }

    /** "وزير الخارجية فلان، ووزير خارجية غانا": an officer listed behind the name of another. */
    private static boolean officers(Sentence s, ActorGroup group, int at) {
        String type = group.members.get(group.members.size() - 1).entity().type();
        return s.is(at, Kind.TITLE)
                && !s.is(at, Kind.PREDICATE)
                && type.equals("person")
                && s.titleOr(at, NONE).type().equals("person");
    }

    /** "Chadian rebels and the government": that of the country the others are from. */
    private static boolean ownGovernment(Sentence s, ActorGroup group, int at) {
        boolean body = s.reads(at - 1, "the") && s.titleOr(at, NONE).type().equals("body");
        boolean alone = !s.isWord(at + 1, "prep.of") && !s.is(at + 1, Kind.TITLE);
        return body && alone && group.members.size() == 1 && !home(group).isEmpty();
    }

    /** The state that unnamed people or an armed group are of; empty for none. */
    private static String home(ActorGroup group) {
        Actor a = group.members.get(0);
        String country = a.entity().country();
        boolean foes = a.isGroup() || a.entity().type().equals("armed_group");
        return foes && country != null ? country : "";
    }

    /** "الحكومة المعترف بها دوليا والحوثيون", "المدعومة من روسيا": what is said of one of a list stands before the next. */
    private int overAttributes(Sentence s, ActorGroup group) {
        int from = group.to;
        int behind = OfficeHolders.behind(s, group);
        if (behind > from) {
            return behind;
        }
        int j = s.isWord(from, "attribute") ? from + 1 : from;
        if (s.reads(j, "من")
                && s.reads(j + 1, "جهه")
                && s.inside(j + 2)
                && s.unit(j + 2).has(Unit.AND)) {
            return j + 2;
        }
        int quoted = s.isQuote(from) ? behindQuoted(s, from) : -1;
        if (quoted > 0) {
            return quoted;
        }
        if (!s.isWord(j, "attribute.by")) {
            return s.inside(j) && s.unit(j).has(Unit.AND) ? j : from;
        }
        ActorGroup by = new ActorGroup(j + 1, j + 1, "", "");
        boolean named = s.inside(j + 1) && finder.phrase(s, j + 1, by);
        int to = s.isComma(by.to) ? by.to + 1 : by.to;
        return named && s.inside(to) && s.unit(to).has(Unit.AND) ? by.to : from;
    }

    /** "رئيسا وزراء صربيا «فوتشيتش»، وكوسوفو": the next of a list behind a name in quotation marks; -1 for none. */
    private static int behindQuoted(Sentence s, int quote) {
        int j = quote + 1;
        while (s.inside(j) && j < quote + 5 && (s.isName(j) || s.is(j, Kind.PERSON))) {
            j++;
        }
        int to = j > quote + 1 && s.isQuote(j) ? j + 1 : -1;
        to = s.isComma(to) ? to + 1 : to;
        return to > 0 && s.inside(to) && s.unit(to).has(Unit.AND) && s.is(to, Kind.STATE) ? to : -1;
    }

    private static boolean wordPrep(Sentence s, int i, String prep) {
        return !prep.isEmpty() && s.wordId(i, "prep.").equals(prep);
    }

    private boolean bareName(Sentence s, int i) {
        return s.is(i, Kind.STATE) || s.is(i, Kind.ORG) || s.is(i, Kind.CAPITAL);
    }

    /** "French President X", "the Chadian army". */
    private boolean officer(Sentence s, int i) {
        int state = s.isWord(i + 2, "the") ? i + 3 : i + 2;
        boolean ofState = s.is(i, Kind.TITLE) && s.isWord(i + 1, "prep.of") && s.is(state, Kind.STATE);
        return capitals
                && (ofState
                        || (nation(s, i)
                                && (s.is(i + 1, Kind.TITLE)
                                        || s.is(i + 1, Kind.PERSON)
                                        || s.isWord(i + 1, "counterpart"))));
    }

    private static boolean nation(Sentence s, int i) {
        return s.is(i, Kind.NISBA) && !s.is(i, Kind.STATE);
    }

    private static boolean possessive(Sentence s, int i) {
        return Subjects.owning(s, i);
    }

    /** A comma joins a list only when the list ends in "and", not in an apposition. */
    private boolean listGoesOn(Sentence s, int i) {
        for (int j = i; j < Math.min(s.size(), i + 30); j++) {
            if (s.isBreak(j) || s.isWord(j, "comp") || s.isWord(j, "rel")) {
                return false;
            }
            boolean and = s.unit(j).has(Unit.AND)
                    || s.isWord(j, "and")
                    || (j == i && s.isWord(s.isWord(j - 1, "the") ? j - 2 : j - 1, "and"));
            boolean named = s.is(j, Kind.STATE) || s.is(j, Kind.ORG) || s.is(j, Kind.CAPITAL) || s.is(j, Kind.TITLE);
            boolean person = capitals && (s.is(j, Kind.PERSON) || s.isName(j) || possessive(s, j) || nation(s, j));
            if (and
                    && (named
                            || (s.isWord(j, "and")
                                    && (bareName(s, j + 1)
                                            || bareName(s, j + 2)
                                            || officer(s, j + 1)
                                            || s.is(j + 1, Kind.PERSON)
                                            || ExamplesOfMany.furtherOnes(s, j + 1)))
                            || j == i)) {
                return true;
            }
            boolean ofState = capitals && s.isWord(j, "prep.of") && s.is(j + 1, Kind.STATE);
            if (!s.isComma(j) && !named && !person && !ofState && !s.isWord(j, "the") && !s.isWord(j, "and")) {
                return false;
            }
        }
        return false;
    }

    /** "Chad, Mali sign pact": two alone before the comma and behind it, at the start of a sentence and before a verb that several do, or an infinitive. */
    private boolean headline(Sentence s, ActorGroup group, int at) {
        boolean opens = group.members.size() == 1 && at == group.to + 1 && bareName(s, group.from);
        boolean first = group.from == 0 || s.isBreak(group.from - 1) || s.isLine(group.from - 1);
        boolean verb = s.inside(at + 1) && (s.verbs[at + 1] == EnglishVerbs.FINITE || s.reads(at + 1, "to"));
        Term state = s.term(at, Kind.STATE);
        boolean where =
                state != null && opens && state.id().equals(group.members.get(0).key());
        return opens && first && verb && !where && bareName(s, at) && !s.ends(at + 1, "s");
    }

    /** "نظيراه الكيني روتو، والغاني ماهاما": the nation of a further one of several counterparts, behind the name of the one before. */
    private boolean furtherCounterpart(Sentence s, ActorGroup group, int at) {
        boolean nation = !capitals
                && s.is(at, Kind.NISBA)
                && s.unit(at).has(Unit.AND)
                && s.unit(at).has(Unit.AL);
        for (int j = group.from; nation && j < group.to; j++) {
            if (s.isWord(j, "counterpart")) {
                return true;
            }
        }
        return false;
    }

    private boolean extend(Sentence s, ActorGroup group, int at) {
        if (!s.inside(at)) {
            return false;
        }
        ActorGroup other = new ActorGroup(at, at, group.prep, "");
        boolean found = finder.phrase(s, at, other);
        boolean open = group.prep.equals("between") && group.members.size() == 1;
        if (!found
                || (other.adjective && !secondNation(s, group, other) && !furtherCounterpart(s, group, at))
                || (capitals && !open && newClause(s, group, other))) {
            return false;
        }
        group.members.addAll(other.members);
        group.to = other.to;
        group.place = group.place && other.place;
        group.adjective = group.adjective && !capitals;
        return true;
    }

    /** "القوات الهندية والباكستانية": a body of two nations. */
    private boolean secondNation(Sentence s, ActorGroup group, ActorGroup other) {
        Actor last = group.members.get(group.members.size() - 1);
        boolean body = last.entity().type().equals("government_body") && s.is(group.to - 1, Kind.NISBA);
        return !capitals
                && body
                && s.unit(other.from).has(Unit.AL)
                && s.unit(other.from).has(Unit.AND);
    }

    /** "And former rebel movement Renamo": the name of an organisation behind lower-case words of what it is; else where it began. */
    private static int describedOrganisation(Sentence s, int from) {
        for (int j = from; s.inside(j) && j < from + 4 && !s.isMark(j) && !s.isWord(j, "prep"); j++) {
            boolean capital = s.tokens.is(s.unit(j).from(), Tokens.CAPITAL);
            boolean other = s.is(j, Kind.REPORT) || s.isWord(j, "and") || s.isWord(j, "comp") || Subjects.isVerb(s, j);
            if (capital || other) {
                return capital && s.is(j, Kind.ORG) ? j : from;
            }
        }
        return from;
    }

    /** "And neighbouring Chad", "and 20 other states": numbers and words nobody knows may stand before the next of a list. */
    private static int overAdjectives(Sentence s, int from) {
        int j = describedBy(s, from) ? from + 2 : from;
        while (s.inside(j)
                && j < from + 2
                && !s.isMark(j)
                && !s.isName(j)
                && (s.isNumber(j)
                        || s.is(j, Kind.NUMBER)
                        || !s.unit(j).known()
                        || s.isWord(j, "visiting")
                        || ofPeople(s, j)
                        || s.isWord(j, "earlier"))) {
            j++;
        }
        return j;
    }

    /** "And seven mujahideen factions", "and 18 foreign governments": what kind of people they are that the next word tells of. */
    private static boolean ofPeople(Sentence s, int i) {
        return s.isWord(i + 1, "group.people") && (s.isWord(i, "quality") || s.isWord(i, "armed.word"));
    }

    /** "And Muslim-majority Chad", "and oil-rich Chad". */
    private static boolean describedBy(Sentence s, int i) {
        boolean hyphen = s.inside(i + 2) && s.tokens.is(s.unit(i + 1).from(), Tokens.HYPHEN);
        return hyphen && !s.is(i, Kind.STATE) && !s.is(i, Kind.NISBA) && !s.is(i, Kind.ORG) && s.is(i + 2, Kind.STATE);
    }

    /** "Raided Chad and Mali answered": what follows "and" has a verb of its own, and what precedes it is an object. */
    private static boolean newClause(Sentence s, ActorGroup group, ActorGroup other) {
        int next = Subjects.overAdverbs(s, other.to);
        boolean finite = s.inside(next)
                && (Subjects.isVerb(s, next)
                        || s.isWord(next, "be")
                        || s.isWord(next, "have")
                        || s.isWord(next, "modal"));
        boolean behindNoun = group.prep.isEmpty() && (commonNoun(s, group.from - 1) || s.isComma(group.from - 1));
        if (finite && opensClause(s, group)) {
            return false;
        }
        for (int j = group.from - 1; finite && !behindNoun && j >= 0; j--) {
            if (s.isBreak(j) || s.isWord(j, "comp") || s.is(j, Kind.REPORT)) {
                return false;
            }
            if (Subjects.isVerb(s, j)) {
                return true;
            }
        }
        return false;
    }

    /** "After Chad and Mali agreed", "the pact which Chad and Mali had signed": words that open a clause have both for its subject. */
    private static boolean opensClause(Sentence s, ActorGroup group) {
        int before = s.isWord(group.from - 1, "the") ? group.from - 2 : group.from - 1;
        boolean relative = s.isWord(before, "rel") && !s.reads(before, "whose");
        // "Called for talks, and Chad and Mali agreed", "brokered by Chad and Mali expired".
        boolean joined = (s.isWord(before, "and") || s.isWord(before, "but")) && s.isComma(before - 1);
        return relative
                || joined
                || group.prep.equals("by")
                || group.prep.equals("after")
                || group.prep.equals("before")
                || s.isWord(before, "opener");
    }

    /** A word that can only be a noun: what follows it is not the object of the verb before. */
    private static boolean commonNoun(Sentence s, int i) {
        return s.inside(i)
                && !s.isMark(i)
                && !s.isLine(i)
                && !s.isName(i)
                && (!s.unit(i).known() || s.verbs[i] == EnglishVerbs.NOUN)
                && !s.ends(i, "ly");
    }
}
