package org.mithaq.annotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Tokens;

/**
 * Finds who is named in a sentence: states by name, adjective, capital or seat, offices and bodies with their nation, persons, organisations, unnamed people; and joins what is
 * listed together. Pronouns are only marked here; {@link Discourse} says whom they mean.
 */
final class ActorFinder {
    private static final int NO_ACTOR = Unit.bits(
            Kind.PREDICATE,
            Kind.REPORT,
            Kind.TIME,
            Kind.TYPE,
            Kind.SUBJECT,
            Kind.DOMAIN,
            Kind.WEEKDAY,
            Kind.INSTRUMENT);
    private static final int ARABIC_ACTOR =
            Unit.bits(Kind.TITLE, Kind.NISBA, Kind.PERSON, Kind.ORG, Kind.STATE, Kind.SEAT, Kind.CAPITAL, Kind.NUMBER);
    private static final long ARABIC_PEOPLE = Unit.bits(Set.of(
            "people",
            "group.people",
            "quantity",
            "quantity.about",
            "counterpart",
            "org.head",
            "org.noun",
            "org.world",
            "ministry.short",
            "honorific"));
    private static final String[] PRONOUNS = {"pair", "all", "own"};
    private static final long PRONOUN = Unit.bits(Set.of("pair", "all", "own", "officers", "delegate", "latter"));
    /** Letters of "three". */
    private static final int LONGEST_NUMBER = 5;
    /** The enclitic of two. */
    private static final int BOTH = 3;

    private final boolean capitals;
    private final Entities entities;
    private final Discourse discourse;
    private final ActorList list;
    /** The group of the last phrase that was none; most are. */
    private ActorGroup spare = new ActorGroup(0, 0, "", "");

    private final ArabicActorPhrase arabic;
    private final Epithets epithets;

    ActorFinder(World world, LanguagePack pack, Entities entities, Discourse discourse) {
        this.capitals = pack.capitals();
        this.entities = entities;
        this.discourse = discourse;
        this.list = new ActorList(capitals, this);
        this.arabic = new ArabicActorPhrase(world, entities, discourse);
        this.epithets = new Epithets(world, entities, discourse);
    }

    /** Fills the sentence's actor groups. */
    void find(Sentence s) {
        int i = 0;
        while (i < s.size()) {
            ActorGroup group = groupAt(s, i);
            if (group == null) {
                i++;
                continue;
            }
            if (!capitals && i > 1 && s.isWord(i - 2, "delegate")) {
                delegates(s, group);
            }
            if (!capitals && s.isWord(i - 1, "delegate") && group.prep.equals("li") && !group.adjective) {
                group.prep = s.prep(i - 1);
            }
            if (!capitals && group.prep.isEmpty() && s.isWord(i - 1, "each")) {
                group.prep = Offices.prepOfEach(s, i - 1);
            }
            // "مع جارتها أوغندا".
            boolean called = !capitals && group.prep.isEmpty() && !group.adjective;
            if (called && s.isWord(i - 1, "neighbour")) {
                group.prep = s.prep(i - 1);
                group.place = false;
                group.from = i - 1;
            }
            if (!capitals && group.place && group.prep.isEmpty() && s.isWord(i - 1, "place.part")) {
                group.prep = s.prep(i - 1);
            }
            if (!capitals && namesInstitution(s, group)) {
                group.prep = "in";
                group.place = true;
            }
            if (!capitals && s.mayHave("house")) {
                houses(s, group);
            }
            rebels(s, group);
            s.actors[group.from] = group;
            s.changed();
            i = Math.max(i + 1, group.to);
        }
        if (capitals) {
            EnglishDelegates.settle(s);
            EnglishBlocs.settle(s);
        } else {
            SecondSides.join(s);
            s.changed();
        }
    }

    /** "رفضت شركة كينيا للطيران", "نادي \"البحرين\"": a state's name right behind a company or a club says where it is at home; nobody of the state does anything. */
    private static boolean namesInstitution(Sentence s, ActorGroup group) {
        int before = s.isQuote(group.from - 1) ? group.from - 2 : group.from - 1;
        return group.prep.isEmpty()
                && !group.adjective
                && group.pronoun.isEmpty()
                && group.members.size() == 1
                && group.members.get(0).entity().type().equals("state")
                && s.isWord(before, "institution")
                && s.unit(before).enc() == 0
                && !s.unit(before).has(Unit.AL);
    }

    /** "ممثلون عن تشاد ومالي اجتمعوا": those who come from a state or speak for it stand for it. */
    private static void delegates(Sentence s, ActorGroup group) {
        boolean sent = group.prep.equals("from") || group.prep.equals("about") || group.prep.equals("for");
        int before = group.from - 3;
        boolean opens = before < 0
                || s.isBreak(before)
                || s.isWord(before, "comp")
                || Subjects.isVerb(s, before)
                || !s.prep(before + 1).isEmpty();
        if (sent && opens && s.unit(group.from - 1).enc() == 0 && !group.adjective) {
            group.prep = s.prep(group.from - 2);
            group.place = false;
            s.actors[group.from - 2] = null;
        }
    }

    /** "وقع الاتفاق في مقر وزارة الخارجية الكينية": whose house something is done in is where it is done. */
    private static void houses(Sentence s, ActorGroup group) {
        int house = group.from - 1;
        boolean bare = house >= 0 && group.prep.isEmpty() && !group.adjective && group.pronoun.isEmpty();
        boolean built = bare
                && s.isWord(house, "house")
                && !s.unit(house).has(Unit.AL)
                && s.unit(house).enc() == 0;
        if (built && (s.prep(house).equals("in") || s.prep(house).equals("bi"))) {
            group.prep = "in";
            group.place = true;
        }
    }

    /** "The government and the rebels": nobody's rebels are those that the article names. */
    private void rebels(Sentence s, ActorGroup group) {
        Actor last = capitals && theGroup(s, group) ? discourse.lastArmed() : null;
        if (last != null) {
            Actor said = group.members.get(0);
            group.members.set(0, last.meantBy(said.start(), said.end()));
            return;
        }
        Actor only = discourse.rebels();
        for (int k = 0; only != null && k < group.members.size(); k++) {
            Actor a = group.members.get(k);
            String of = a.entity().country();
            boolean theirs =
                    only != null && (of == null || of.equals(only.entity().country()));
            if (only != null && theirs && a.isGroup() && s.calls(a, "rebel.people")) {
                group.members.set(k, only.meantBy(a.start(), a.end()));
            }
        }
    }

    /** "Talks with the group", "the militia said": a noun by itself that means the armed group named last. */
    private static boolean theGroup(Sentence s, ActorGroup group) {
        boolean alone =
                group.to == group.from + 1 && s.isWord(group.from, "group.the") && s.reads(group.from - 1, "the");
        boolean one = group.members.size() == 1 && group.members.get(0).isGroup();
        return alone
                && one
                && !s.isWord(group.to, "prep.of")
                && group.members.get(0).entity().country() == null;
    }

    /** In Arabic no actor begins with a deed or the like, nor with a word nobody knows unless it can be a family name; most units are so. */
    private boolean mayBegin(Sentence s, int i) {
        Unit u = s.unit(i);
        if (capitals) {
            return true;
        }
        boolean word = u.known() && !Surnames.begins(s, i, discourse);
        return word ? !u.isOnly(NO_ACTOR) : s.isNumber(i) || (discourse.hasNames() && !s.isMark(i));
    }

    /** Whether a name, an office, a nation or people may begin here; prepositions and the like do not. */
    boolean mayBePhrase(Sentence s, int i) {
        return capitals
                ? EnglishActorPhrase.mayBegin(s, i)
                : !s.unit(i).known()
                        || Surnames.begins(s, i, discourse)
                        || s.isAny(i, ARABIC_ACTOR)
                        || s.mayBe(i, ARABIC_PEOPLE);
    }

    private @Nullable ActorGroup groupAt(Sentence s, int i) {
        if (!mayBegin(s, i)) {
            return null;
        }
        ActorGroup pronoun = mayBePronoun(s, i) ? pronounAt(s, i) : null;
        if (pronoun != null) {
            return pronoun;
        }
        if (!mayBePhrase(s, i)) {
            return null;
        }
        ActorGroup group = spare.at(i, s.prep(i));
        if (!phrase(s, i, group)) {
            return null;
        }
        spare = new ActorGroup(0, 0, "", "");
        boolean more = true;
        while (more) {
            abbreviation(s, group);
            more = list.goesOn(s, group);
        }
        if (capitals) {
            list.names(s, group);
            entities.withoutWhole(group.members);
        }
        if (!capitals && group.place && group.prep.isEmpty() && seat(s, i)) {
            group.prep = "in";
        }
        return group;
    }

    /** "Romania's Foreign Ministry (MAE)": capitals in brackets behind a name shorten it, here and from here on; behind a person they say where he stands. */
    private void abbreviation(Sentence s, ActorGroup group) {
        if (capitals) {
            EnglishNames.suffix(s, group);
        }
        int in = group.to + 1;
        boolean shortened = capitals
                && s.mark(group.to) == '('
                && s.mark(in + 1) == ')'
                && s.tokens.is(s.unit(in).from(), Tokens.CAPITAL)
                && !group.adjective
                && !group.members.isEmpty();
        if (!shortened) {
            return;
        }
        Actor last = group.members.get(group.members.size() - 1);
        boolean body = !last.entity().type().equals("person");
        if (body && !s.unit(in).known()) {
            discourse.name(s.word(in), last);
        }
        group.to = in + 2;
    }

    /** "في العاصمة السودانية الخرطوم": the preposition before the noun governs the name. */
    private static boolean seat(Sentence s, int capital) {
        return s.is(capital - 1, Kind.NISBA) && s.prep(capital - 1).equals("in");
    }

    /** Whether a pronoun or what stands for one may begin here: false for nearly all words. */
    boolean mayBePronoun(Sentence s, int i) {
        return s.mayBe(i, PRONOUN)
                || s.unit(i).enc() == BOTH
                || (capitals && (s.is(i, Kind.TITLE) || s.reads(i, "the") || s.reads(i, "both") || s.reads(i, "them")));
    }

    /** What such words stand for, still to be resolved; null for others. */
    @Nullable
    ActorGroup pronounAt(Sentence s, int i) {
        boolean bound = s.unit(i).enc() == BOTH && (s.isWord(i, "prep.between") || s.isWord(i, "prep.with"));
        if (bound) {
            return new ActorGroup(i, i + 1, s.wordId(i, "prep."), "pair");
        }
        if (s.unit(i).enc() == BOTH && s.isWord(i, "gather")) {
            return new ActorGroup(i, i + 1, "between", "pair");
        }
        boolean the = capitals && s.reads(i, "the");
        boolean dual = !capitals && s.isWord(i, "delegate") && (s.ends(i, "ان") || s.ends(i, "ين"));
        ActorGroup both = dual || s.isWord(i, "pair") ? pairOfNations(s, i) : null;
        if (both != null) {
            return both;
        }
        boolean each = capitals && s.reads(i, "both") && s.inside(i + 1) && Subjects.isVerb(s, i + 1);
        if (each || (capitals && isPairOfOfficers(s, i))) {
            return new ActorGroup(i, i + 1, s.prep(i), "pair");
        }
        // "The ministers agreed", after those of three states met.
        if (capitals && discourse.severalLast() && ofOfficers(s, i) && (actsAt(s, i + 1) || s.isComma(i + 1))) {
            return new ActorGroup(i, i + 1, s.prep(i), "all");
        }
        ActorGroup meant = the ? behindThe(s, i) : null;
        if (meant != null || (the && !s.mayBe(i, PRONOUN))) {
            return meant;
        }
        int pairHead = capitals && s.reads(i, "both") ? pairHead(s, i + 1) : -1;
        if (pairHead > 0) {
            return new ActorGroup(i, pairHead + 1, s.prep(i), "pair");
        }
        boolean officesOf = capitals && s.is(i, Kind.TITLE) && s.isWord(i + 1, "prep.of") && s.isWord(i + 2, "pair");
        if (officesOf) {
            return new ActorGroup(i, i + 3, s.prep(i), "pair");
        }
        boolean ofTwo = capitals && s.is(i, Kind.TITLE) && s.isWord(i + 1, "prep.of") && s.reads(i + 2, "the");
        int theirs = ofTwo && s.reads(i + 3, "two") ? pairHead(s, i + 4) : -1;
        if (theirs > 0) {
            return new ActorGroup(i, theirs + 1, s.prep(i), "pair");
        }
        if (capitals && s.reads(i, "them") && (s.isWord(i - 1, "prep.between") || urged(s, i - 1))) {
            return new ActorGroup(i, i + 1, s.prep(i), s.isWord(i - 1, "prep.between") ? "pair" : "them");
        }
        ActorGroup unnamed = capitals ? null : sidesOf(s, i);
        if (unnamed != null) {
            return unnamed;
        }
        boolean own = s.isWord(i - 1, "the") && !s.reads(i - 1, "the");
        boolean officers = capitals && own && s.reads(i - 1, "their") && s.isWord(i, "officers");
        if (officers && (!s.is(i, Kind.TITLE) || Subjects.isVerb(s, i + 1))) {
            return new ActorGroup(i, i + 1, s.prep(i), "theirs");
        }
        if (capitals && own && ownOffice(s, i)) {
            return new ActorGroup(i, i + 1, "", "office");
        }
        boolean everybody = capitals && i > 1 && s.reads(i - 1, "all") && urged(s, i - 2);
        if (capitals && (own || everybody)) {
            return null;
        }
        if (s.isWord(i, "latter")) {
            return latter(s, i) ? new ActorGroup(i, i + 1, s.prep(i), "latter") : null;
        }
        // "حل الدولتين" is a solution of two states and means no two that were named.
        boolean solution = s.reads(i - 1, "حل") || s.reads(i - 1, "لحل") || s.reads(i - 1, "بحل");
        if (!capitals && solution) {
            return null;
        }
        for (String id : PRONOUNS) {
            if (s.isWord(i, id) && !(id.equals("own") && isTown(s, i))) {
                // "Both sides' negotiators".
                boolean sent =
                        capitals && id.equals("pair") && Subjects.possessive(s, i + 1) && s.is(i + 2, Kind.TITLE);
                return new ActorGroup(i, sent ? i + 3 : i + 1, s.prep(i), id);
            }
        }
        return null;
    }

    /** "The four", "the two countries", "the kingdom": what an article and the word behind it stand for; null for nearly all. */
    private @Nullable ActorGroup behindThe(Sentence s, int i) {
        int many = s.length(i + 1) > LONGEST_NUMBER ? 0 : Pronouns.number(s.word(i + 1));
        if (many > 2 && actsAt(s, i + 2) && discourse.hasStates(many)) {
            return new ActorGroup(i, i + 2, s.prep(i), "all");
        }
        boolean two = s.reads(i + 1, "two");
        int neighbours = discourse.pair().size() == 2 && !two ? pairHead(s, i + 1) : -1;
        if (neighbours > i + 1 && (s.reads(neighbours, "neighbours") || s.reads(neighbours, "neighbors"))) {
            return new ActorGroup(i, neighbours + 1, s.prep(i), "pair");
        }
        if (isHome(s, i)) {
            return new ActorGroup(i, i + 2, "", "own");
        }
        String kingdom = s.reads(i + 1, "kingdom") && !s.isWord(i + 2, "prep.of") ? discourse.kingdom() : null;
        if (kingdom != null) {
            ActorGroup realm = new ActorGroup(i, i + 2, s.prep(i), "");
            realm.members.add(entities.state(kingdom, s.start(i), s.end(i + 1)));
            realm.adjective = Subjects.owning(s, i + 2);
            return realm;
        }
        ActorGroup described = epithets.at(s, i);
        if (described != null) {
            return described;
        }
        if (s.reads(i + 1, "country") && isObject(s, i) && !Subjects.owning(s, i + 2)) {
            return new ActorGroup(i, i + 2, s.prep(i), "land");
        }
        // "Has mediated between the two since 2011".
        if (two && s.isWord(i - 1, "prep.between") && endsPhrase(s, i + 2)) {
            return new ActorGroup(i, i + 2, "between", "pair");
        }
        int head = two ? pairHead(s, i + 2) : -1;
        return head > 0 ? new ActorGroup(i, head + 1, s.prep(i), "pair") : null;
    }

    /** "لكن الأخير رفض", "وأبلغ الأخيرة", "the latter refused": not "الاجتماع الأخير", "the latter half". */
    private static boolean latter(Sentence s, int i) {
        if (s.verbs.length > 0) {
            return s.isMark(i + 1)
                    || !s.inside(i + 1)
                    || s.verbs[i + 1] == EnglishVerbs.FINITE
                    || s.isWord(i + 1, "have");
        }
        int before = i - 1;
        boolean opens = before < 0
                || s.isMark(before)
                || s.isWord(before, "sub")
                || s.isWord(before, "comp")
                || s.isWord(before, "but")
                || s.reads(before, "لكن");
        return opens || !s.prep(i).isEmpty() || Subjects.isVerb(s, before);
    }

    /** "Sanctions against the country", "urged the country": what a verb or a preposition other than of place reaches. */
    private static boolean isObject(Sentence s, int i) {
        boolean reached = s.isWord(i - 1, "prep.on")
                || s.isWord(i - 1, "prep.against")
                || s.isWord(i - 1, "prep.to")
                || s.isWord(i - 1, "prep.with")
                || s.isWord(i - 1, "prep.from");
        return reached || (i > 0 && Subjects.isVerb(s, i - 1) && s.is(i - 1, Kind.PREDICATE));
    }

    /** "Peru's president said the country would sign": right behind the verb by which a named state's officer speaks, what his country will do or has done. */
    private static boolean isHome(Sentence s, int i) {
        boolean country = s.reads(i + 1, "country") || s.reads(i + 1, "nation");
        if (!country) {
            return false;
        }
        int said = s.isWord(i - 1, "comp") ? i - 2 : i - 1;
        int verb = i + 2;
        boolean does = s.isWord(verb, "fut") || s.isWord(verb, "have") || (s.inside(verb) && Subjects.isVerb(s, verb));
        does = does || s.reads(verb, "would") || s.reads(verb, "will") || s.reads(verb, "could");
        ActorGroup by = does && s.is(said, Kind.REPORT) ? Subjects.endingAt(s, said - 1) : null;
        boolean officer = by != null && by.members.size() == 1 && !by.adjective && by.to - by.from > 1;
        for (int j = officer && by != null ? by.from : said; j < said; j++) {
            if (s.is(j, Kind.NISBA) || s.is(j, Kind.STATE)) {
                return true;
            }
        }
        return false;
    }

    /** "Iraq said its planes bombed", "said that its foreign minister would visit": an office or body of who speaks, right before its verb. */
    private static boolean ownOffice(Sentence s, int i) {
        boolean said = s.isWord(i - 2, "comp") || (s.is(i - 2, Kind.REPORT) && Subjects.isVerb(s, i - 2));
        boolean closes = s.isComma(i - 2) || (s.isQuote(i - 2) && s.isComma(i - 3));
        if (closes && s.is(i, Kind.TITLE) && s.is(i + 1, Kind.REPORT)) {
            return Subjects.isVerb(s, i + 1);
        }
        int verb = said && s.is(i, Kind.TITLE) && !s.reads(i - 1, "our") ? Subjects.overAdverbs(s, i + 1) : s.size();
        return (s.inside(verb) && Subjects.isVerb(s, verb))
                || s.isWord(verb, "have")
                || s.isWord(verb, "be")
                || s.isWord(verb, "modal")
                || s.isWord(verb, "fut");
    }

    /** "بلدة" is a town and folds to the letters of "بلده", his country. */
    private boolean isTown(Sentence s, int i) {
        return !capitals && s.tokens.source().charAt(s.end(i) - 1) == 'ة';
    }

    /** "The two ex-Soviet neighbours", "the two NATO allies": the noun that closes the phrase; -1 for none. */
    private static int pairHead(Sentence s, int from) {
        for (int j = from; j < from + 4 && s.inside(j) && !s.isMark(j) && !s.isWord(j, "prep"); j++) {
            if (s.isWord(j, "couple")) {
                return j;
            }
        }
        return -1;
    }

    private static boolean endsPhrase(Sentence s, int i) {
        boolean verb = s.inside(i) && Subjects.isVerb(s, i);
        return !s.inside(i) || s.isMark(i) || s.isLine(i) || s.dates[i] != null || s.isWord(i, "prep") || verb;
    }

    private static boolean urged(Sentence s, int verb) {
        return s.isWord(verb, "urge") && s.verbs[verb] != EnglishVerbs.NONE && s.verbs[verb] != EnglishVerbs.NOUN;
    }

    /** "The four cut off ties", "the three have agreed": whether a verb follows a number that stands alone. */
    private static boolean actsAt(Sentence s, int i) {
        boolean auxiliary = s.isWord(i, "have") || s.isWord(i, "fut") || s.isWord(i, "ignore");
        int verb = auxiliary ? i + 1 : i;
        return s.inside(verb) && Subjects.isVerb(s, verb) && s.verbs[verb] != EnglishVerbs.PARTICIPLE;
    }

    /** "The ministers" of two who have just met. */
    private boolean isPairOfOfficers(Sentence s, int i) {
        return ofOfficers(s, i) && discourse.pair().size() == 2 && !discourse.severalLast();
    }

    private static boolean ofOfficers(Sentence s, int i) {
        boolean the = s.reads(i - 1, "the") && s.isWord(i, "officers");
        return the && !s.isWord(i + 1, "prep") && !s.isName(i + 1) && !s.is(i + 1, Kind.PERSON);
    }

    /** "The Japanese and the Bangladeshi side". */
    private @Nullable ActorGroup pairOfNations(Sentence s, int i) {
        int from = !capitals && s.isName(i + 1) && s.word(i + 1).endsWith("ين") ? i + 2 : i + 1;
        Term first = s.term(from, Kind.NISBA);
        int at = capitals || first == null ? i : secondNation(s, from + 1);
        Term second = s.term(at, Kind.NISBA);
        if (first == null || second == null) {
            return null;
        }
        ActorGroup g = new ActorGroup(i, at + 1, s.prep(i), "");
        boolean named = at > from + 1;
        side(s, from, first, named, g);
        side(s, at, second, named, g);
        moreNations(s, g);
        return g;
    }

    /** "مسؤولين قطريين وعمانيين وبحرينيين": all adjectives behind the second one. */
    private void moreNations(Sentence s, ActorGroup g) {
        int j = g.to;
        for (Term t = nationAnd(s, j); t != null; t = nationAnd(s, ++j)) {
            side(s, j, t, false, g);
        }
    }

    private @Nullable Term nationAnd(Sentence s, int j) {
        return !capitals && s.inside(j) && s.unit(j).has(Unit.AND) && !s.is(j, Kind.STATE)
                ? s.term(j, Kind.NISBA)
                : null;
    }

    /** "الأطراف الليبية", "طرفا النزاع الليبي": sides without a name inside one nation; null for others. */
    private @Nullable ActorGroup sidesOf(Sentence s, int i) {
        Term nation = s.isWord(i, "all") || s.isWord(i, "pair") ? s.term(i + 1, Kind.NISBA) : null;
        boolean one = nation != null
                && s.unit(i + 1).has(Unit.AL)
                && !s.unit(i + 1).has(Unit.AND)
                && !(s.is(i + 2, Kind.NISBA) && s.unit(i + 2).has(Unit.AND));
        if (!one || nation == null) {
            return null;
        }
        ActorGroup g = new ActorGroup(i, i + 2, s.prep(i), "");
        String printed = s.tokens.source().substring(s.start(i), s.end(i + 1));
        g.members.add(entities.group(printed, nation.id(), s.start(i), s.end(i + 1)));
        return g;
    }

    /** The state that an adjective names. */
    Actor nation(Sentence s, int at, String state) {
        return entities.state(state, s.start(at), s.end(at));
    }

    /** The body that a title names, of a state. */
    Actor bodyOf(Sentence s, int at, Title title, String state) {
        return entities.office(title, state, s.start(at), s.end(at));
    }

    /** "الرئيسان الكيني وليام روتو والصومالي": the second adjective, behind the name of whom the first is said. */
    private static int secondNation(Sentence s, int from) {
        int j = from;
        while (s.inside(j) && j < from + 6 && (s.is(j, Kind.PERSON) || s.isName(j) || s.isWord(j, "honorific"))) {
            if (s.unit(j).has(Unit.AND) && s.is(j, Kind.NISBA)) {
                return j;
            }
            j++;
        }
        return s.inside(j) && s.unit(j).has(Unit.AND) && s.is(j, Kind.NISBA) ? j : -1;
    }

    private void side(Sentence s, int i, Term nation, boolean named, ActorGroup g) {
        Term person = named ? s.term(i + 1, Kind.PERSON) : null;
        int to = person != null ? i + 2 : named ? Math.max(i + 1, ArabicNames.swallowName(s, i + 1)) : i + 1;
        g.members.add(
                person != null
                        ? entities.person(person.as(World.Person.class), s.start(i), s.end(i + 1))
                        : entities.state(nation.id(), s.start(i), s.end(to - 1)));
        g.to = Math.max(g.to, to);
    }

    /** Reads one actor phrase; what it finds is added to the group. */
    boolean phrase(Sentence s, int i, ActorGroup group) {
        boolean found = read(s, i, group);
        if (found && capitals) {
            governing(s, group);
            membership(s, group);
        }
        return found;
    }

    /** "The Okello government", "the Okello administration": that of whoever leads it. */
    private void governing(Sentence s, ActorGroup group) {
        Title t = s.inside(group.to) && !group.adjective ? s.title(group.to) : null;
        Actor last = group.members.isEmpty() ? null : group.members.get(group.members.size() - 1);
        boolean leads = last != null
                && last.entity().type().equals("person")
                && Character.isUpperCase(last.key().charAt(0));
        if (t != null && last != null && leads && t.id().equals("government")) {
            group.members.set(group.members.size() - 1, entities.office(t, last.key(), last.start(), s.end(group.to)));
            group.to++;
            group.adjective = Subjects.possessive(s, group.to);
        }
    }

    /** "Officials of the African Union countries": the members of an organisation together are the organisation. */
    private static void membership(Sentence s, ActorGroup group) {
        Actor last = group.members.isEmpty() ? null : group.members.get(group.members.size() - 1);
        boolean igo = last != null
                && !last.isGroup()
                && Character.isLowerCase(last.key().charAt(0));
        if (igo && !group.adjective && s.isWord(group.to, "org.members")) {
            group.to++;
            group.adjective = Subjects.possessive(s, group.to);
        }
    }

    private boolean read(Sentence s, int i, ActorGroup group) {
        Unit u = s.unit(i);
        if (!capitals && arabic.led(s, i, group)) {
            return true;
        }
        boolean people = !capitals && ArabicPeople.mayBegin(s, i) && !u.is(Kind.PREDICATE) && !ofParty(s, i);
        if (people && new ArabicPeople(s, i, group, entities).read()) {
            Actor of = group.members.get(0);
            if (of.entity().type().equals("armed_group") && s.is(group.to - 1, Kind.ORG)) {
                ShortNames.note(s, group.to - 1, of, discourse);
            }
            return true;
        }
        if (capitals && body(s, i, group)) {
            return true;
        }
        Actor named = capitals ? null : Surnames.known(s, i, discourse);
        if (named != null) {
            group.members.add(named.meantBy(s.start(i), s.end(i)));
            group.to = i + 1;
            return true;
        }
        boolean name = capitals ? s.isName(i) : Surnames.begins(s, i, discourse);
        if (!u.known() || name) {
            return familyName(s, i, group) || (capitals && english(s, i, group));
        }
        if (u.is(Kind.ACCORD)
                || (u.is(Kind.MONTH) && (capitals || !namesake(s, i)))
                || (u.is(Kind.PREDICATE) && !u.is(Kind.TITLE) && !besideParty(s, i))
                || u.isWord("ignore")) {
            return false;
        }
        return capitals ? english(s, i, group) : arabic.read(s, i, group);
    }

    /** "وانتقدت ماي روسيا": a family name with the letters of a month, where no day, number or preposition makes it one. */
    private static boolean namesake(Sentence s, int i) {
        return s.is(i, Kind.PERSON)
                && s.dates[i] == null
                && s.prep(i).isEmpty()
                && !s.isNumber(i - 1)
                && !s.isNumber(i + 1)
                && !s.is(i + 1, Kind.MONTH)
                && i > 0
                && (Subjects.isVerb(s, i - 1) || s.isWord(i - 1, "comp"));
    }

    /** "بين فتح وحماس": beside the name of another organisation a name that is a verb too. */
    private boolean besideParty(Sentence s, int i) {
        boolean name = !capitals && s.is(i, Kind.ORG);
        boolean before = name && s.inside(i + 1) && s.unit(i + 1).has(Unit.AND) && s.is(i + 1, Kind.ORG);
        return before || (name && i > 0 && s.unit(i).has(Unit.AND) && s.is(i - 1, Kind.ORG));
    }

    /** "القيادي في حركة حماس": whoever is said to be of an organisation speaks for it. */
    private static boolean ofParty(Sentence s, int i) {
        Title t = s.title(i);
        boolean adjective = s.isName(i + 1) && s.starts(i + 1, "ال");
        int in = adjective ? i + 2 : i + 1;
        return t != null && t.id().equals("party-official") && (s.isWord(in, "prep.in") || s.is(in, Kind.ORG));
    }

    /** "The council voted", "the agency said": a noun by itself that means the organisation named last whose name ends in it. */
    private boolean body(Sentence s, int i, ActorGroup group) {
        boolean alone = s.isWord(i, "body.the")
                && s.reads(i - 1, "the")
                && s.unit(i).to() - s.unit(i).from() == 1
                && !s.isWord(i + 1, "prep.of")
                && !s.isName(i + 1);
        // "The Community" of European states, and not that of a town.
        alone = alone && (!s.reads(i, "community") || s.tokens.is(s.unit(i).from(), Tokens.CAPITAL));
        Actor known = alone ? discourse.lastBody(s.word(i)) : null;
        if (known == null) {
            return false;
        }
        group.members.add(known.meantBy(s.start(i), s.end(i)));
        group.to = i + 1;
        group.prep = s.prep(i);
        group.adjective = Subjects.possessive(s, group.to);
        return true;
    }

    private boolean english(Sentence s, int i, ActorGroup group) {
        // "Ethnic Albanians" live elsewhere than in Albania.
        boolean ethnic = s.reads(i - 1, "ethnic") && s.is(i, Kind.NISBA);
        if (ethnic && s.ends(i, "s")) {
            String people = s.tokens.source().substring(s.start(i - 1), s.end(i));
            group.members.add(entities.group(people, null, s.start(i - 1), s.end(i)));
            group.to = i + 1;
            group.prep = EnglishActorWords.prep(s, i - 1);
            return true;
        }
        boolean phrase = !ethnic && (s.unit(i).known() || s.isName(i));
        int family = phrase && !s.unit(i).known() ? familyBehind(s, i) : i;
        return phrase && new EnglishActorPhrase(s, family, group, entities, discourse).read();
    }

    /** "Sergej Lavrov", "Sergey V. Lavrov": the known family name behind a given name that no table spells so, unless another person is meant; else the place itself. */
    static int familyBehind(Sentence s, int given) {
        int j = given + 1;
        boolean initial = s.mark(j + 1) == '.' && s.word(j).length() == 1;
        j = initial ? j + 2 : j;
        Term person = s.inside(j) && s.unit(j).to() - s.unit(j).from() == 1 ? s.term(j, Kind.PERSON) : null;
        boolean meant = person != null && !person.as(World.Person.class).isNamesake(s.word(j), s.word(given));
        return meant && (given > 0 || initial) ? j : given;
    }

    /** "وأوضح موسى أن": right behind a verb, and no name goes on behind it. */
    private static boolean aloneAsSubject(Sentence s, int i) {
        boolean told = i > 0 && (Subjects.isVerb(s, i - 1) || s.is(i - 1, Kind.REPORT));
        return told && !s.isName(i + 1) && !s.is(i + 1, Kind.PERSON);
    }

    /** The last word of a name that was given in full before. */
    private boolean familyName(Sentence s, int i, ActorGroup group) {
        if (!discourse.hasNames() || (capitals && !s.tokens.is(s.unit(i).from(), Tokens.CAPITAL))) {
            return false;
        }
        int compound = capitals ? i : Surnames.compoundEnd(s, i, discourse);
        Actor bearer = compound > i ? discourse.named(ArabicNames.joined(s, i, compound)) : null;
        if (bearer != null) {
            group.members.add(bearer.meantBy(s.start(i), s.end(compound - 1)));
            group.to = compound;
            group.prep = s.unit(i).has(Unit.AND) ? "" : group.prep;
            return true;
        }
        int length = s.tokens.length(s.unit(i).from());
        char first = capitals ? 0 : s.tokens.first(s.unit(i).from());
        boolean joined = !capitals && length > 4 && (first == 'و' || first == 'ب' || first == 'ل');
        boolean whole = discourse.mayHaveName(length);
        if (!whole && !(joined && discourse.mayHaveName(length - 1))) {
            return false;
        }
        String word = s.word(i);
        Actor known = whole ? discourse.named(word) : null;
        known = known == null && whole && aloneAsSubject(s, i) ? discourse.calledByGiven(word) : known;
        known = known == null && joined ? discourse.named(word.substring(1)) : known;
        if (known == null) {
            return false;
        }
        boolean namesake =
                !capitals && s.isName(i + 1) && s.starts(i + 1, "ال") && !(i > 0 && Subjects.isVerb(s, i - 1));
        if (namesake) {
            return false;
        }
        group.members.add(known.meantBy(s.start(i), s.end(i)));
        group.to = i + 1;
        group.prep = !capitals && Surnames.likePreposition(s, i, discourse) ? "" : group.prep;
        if (joined && !known.equals(discourse.named(word)) && first != 'و') {
            group.prep = first == 'ب' ? "bi" : "li";
        }
        return true;
    }
}
