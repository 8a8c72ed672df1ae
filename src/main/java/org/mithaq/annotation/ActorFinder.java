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
    private static final int REACH = 3;
    private static final int NO_ACTOR = Unit.bits(
            Kind.PREDICATE,
            Kind.REPORT,
            Kind.TIME,
            Kind.TYPE,
            Kind.SUBJECT,
            Kind.DOMAIN,
            Kind.WEEKDAY,
            Kind.INSTRUMENT);
    /** Offices that organisations have, whose name may follow with a preposition. */
    private static final Set<String> OFFICERS = Set.of("secretary-general", "director", "commissioner", "envoy");

    private static final String[] PRONOUNS = {"pair", "all", "own"};
    /** The enclitic of two. */
    private static final int BOTH = 3;

    private final World world;
    private final boolean capitals;
    private final Entities entities;
    private final Discourse discourse;

    ActorFinder(World world, LanguagePack pack, Entities entities, Discourse discourse) {
        this.world = world;
        this.capitals = pack.capitals();
        this.entities = entities;
        this.discourse = discourse;
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
            s.actors[group.from] = group;
            i = Math.max(i + 1, group.to);
        }
        if (!capitals) {
            SecondSides.join(s);
        }
    }

    /** In Arabic no actor begins with a deed or the like, nor with a word nobody knows unless it can be a family name; most units are so. */
    private boolean mayBegin(Sentence s, int i) {
        Unit u = s.unit(i);
        if (capitals) {
            return true;
        }
        return u.known() ? !u.isOnly(NO_ACTOR) : s.isNumber(i) || (discourse.hasNames() && !s.isMark(i));
    }

    private @Nullable ActorGroup groupAt(Sentence s, int i) {
        if (!mayBegin(s, i)) {
            return null;
        }
        ActorGroup pronoun = pronounAt(s, i);
        if (pronoun != null) {
            return pronoun;
        }
        ActorGroup group = new ActorGroup(i, i, s.prep(i), "");
        if (!phrase(s, i, group)) {
            return null;
        }
        boolean more = true;
        while (more) {
            more = coordinated(s, group);
        }
        return group;
    }

    private @Nullable ActorGroup pronounAt(Sentence s, int i) {
        boolean bound = s.unit(i).enc() == BOTH && (s.isWord(i, "prep.between") || s.isWord(i, "prep.with"));
        if (bound) {
            return new ActorGroup(i, i + 1, s.wordId(i, "prep."), "pair");
        }
        ActorGroup both = s.isWord(i, "pair") ? pairOfNations(s, i) : null;
        if (both != null) {
            return both;
        }
        for (String id : PRONOUNS) {
            if (s.isWord(i, id)) {
                return new ActorGroup(i, i + 1, s.prep(i), id);
            }
        }
        return null;
    }

    /** "The Japanese and the Bangladeshi side". */
    private @Nullable ActorGroup pairOfNations(Sentence s, int i) {
        Term first = s.term(i + 1, Kind.NISBA);
        Term second = s.term(i + 2, Kind.NISBA);
        if (capitals || first == null || second == null || !s.unit(i + 2).has(Unit.AND)) {
            return null;
        }
        ActorGroup g = new ActorGroup(i, i + 3, s.prep(i), "");
        g.members.add(entities.state(first.id(), s.start(i + 1), s.end(i + 1)));
        g.members.add(entities.state(second.id(), s.start(i + 2), s.end(i + 2)));
        return g;
    }

    /** Adds the next actor of a list when one follows behind "and" or a comma. */
    private boolean coordinated(Sentence s, ActorGroup group) {
        int next = group.to;
        if (!s.inside(next) || group.members.isEmpty()) {
            return false;
        }
        if (s.unit(next).has(Unit.AND) && !s.unit(next).isWord("own")) {
            boolean sameFrame = !s.unit(next).has(Unit.BI | Unit.LI) || group.prep.equals(s.prep(next));
            return sameFrame && extend(s, group, next);
        }
        if (s.isWord(next, "and")) {
            int after = s.isWord(next + 1, "the") || s.isWord(next + 1, "a") ? next + 2 : next + 1;
            boolean adjective = s.is(after + 1, Kind.NISBA) && s.is(after + 2, Kind.TITLE) && !s.isMark(after);
            after = adjective ? after + 1 : after;
            after = capitals ? overAdjectives(s, after) : after;
            if (s.inside(after) && wordPrep(s, after - 1, group.prep)) {
                after++;
            }
            return extend(s, group, after);
        }
        if (s.isComma(next) && s.inside(next + 1)) {
            if (s.unit(next + 1).has(Unit.AND)
                    && (group.prep.equals("between") || s.is(next + 1, Kind.PERSON) || s.is(next + 1, Kind.STATE))) {
                return extend(s, group, next + 1);
            }
            int after = s.isWord(next + 1, "and") ? next + 2 : next + 1;
            after = s.isWord(after, "the") ? after + 1 : after;
            return bareName(s, after) && listGoesOn(s, after) && extend(s, group, after);
        }
        return false;
    }

    private static boolean wordPrep(Sentence s, int i, String prep) {
        return !prep.isEmpty() && s.wordId(i, "prep.").equals(prep);
    }

    private boolean bareName(Sentence s, int i) {
        return s.is(i, Kind.STATE) || s.is(i, Kind.ORG) || s.is(i, Kind.CAPITAL);
    }

    /** A comma joins a list only when the list ends in "and", not in an apposition. */
    private boolean listGoesOn(Sentence s, int i) {
        for (int j = i; j < Math.min(s.size(), i + 30); j++) {
            if (s.isBreak(j) || s.isWord(j, "comp") || s.isWord(j, "rel")) {
                return false;
            }
            boolean and = s.unit(j).has(Unit.AND) || s.isWord(j, "and") || (j == i && s.isWord(j - 1, "and"));
            boolean named = s.is(j, Kind.STATE) || s.is(j, Kind.ORG) || s.is(j, Kind.CAPITAL) || s.is(j, Kind.TITLE);
            if (and && (named || (s.isWord(j, "and") && (bareName(s, j + 1) || bareName(s, j + 2))) || j == i)) {
                return true;
            }
            if (!s.isComma(j) && !named && !s.isWord(j, "the") && !s.isWord(j, "and")) {
                return false;
            }
        }
        return false;
    }

    private boolean extend(Sentence s, ActorGroup group, int at) {
        if (!s.inside(at)) {
            return false;
        }
        ActorGroup other = new ActorGroup(at, at, group.prep, "");
        if (!phrase(s, at, other) || other.adjective || (capitals && newClause(s, group, other))) {
            return false;
        }
        group.members.addAll(other.members);
        group.to = other.to;
        group.place = group.place && other.place;
        return true;
    }

    /** "And neighbouring Chad", "and 20 other states": numbers and words nobody knows may stand before the next of a list. */
    private static int overAdjectives(Sentence s, int from) {
        int j = from;
        while (s.inside(j)
                && j < from + 2
                && !s.isMark(j)
                && !s.isName(j)
                && (s.isNumber(j) || !s.unit(j).known())) {
            j++;
        }
        return j;
    }

    /** "Raided Chad and Mali answered": what follows "and" has a verb of its own, and what precedes it is an object. */
    private static boolean newClause(Sentence s, ActorGroup group, ActorGroup other) {
        int next = other.to;
        boolean finite = s.inside(next)
                && (Subjects.isVerb(s, next)
                        || s.isWord(next, "be")
                        || s.isWord(next, "have")
                        || s.isWord(next, "modal"));
        for (int j = group.from - 1; finite && j >= 0; j--) {
            if (s.isBreak(j) || s.isWord(j, "comp") || s.is(j, Kind.REPORT)) {
                return false;
            }
            if (Subjects.isVerb(s, j)) {
                return true;
            }
        }
        return false;
    }

    /** Reads one actor phrase; what it finds is added to the group. */
    private boolean phrase(Sentence s, int i, ActorGroup group) {
        Unit u = s.unit(i);
        boolean people = !capitals && ArabicPeople.mayBegin(s, i) && !u.is(Kind.PREDICATE);
        if (people && new ArabicPeople(s, i, group, entities).read()) {
            return true;
        }
        if (!u.known() || (capitals && s.isName(i))) {
            return familyName(s, i, group) || (capitals && english(s, i, group));
        }
        if (u.is(Kind.ACCORD)
                || u.is(Kind.MONTH)
                || (u.is(Kind.PREDICATE) && !u.is(Kind.TITLE))
                || u.isWord("ignore")) {
            return false;
        }
        return capitals ? english(s, i, group) : arabicPhrase(s, i, group);
    }

    private boolean english(Sentence s, int i, ActorGroup group) {
        boolean phrase = s.unit(i).known() || s.isName(i);
        return phrase && new EnglishActorPhrase(s, i, group, entities, discourse).read();
    }

    /** The last word of a name that was given in full before. */
    private boolean familyName(Sentence s, int i, ActorGroup group) {
        if (!discourse.hasNames()) {
            return false;
        }
        String word = s.word(i);
        boolean joined = !capitals && word.length() > 4 && word.charAt(0) == 'و';
        Actor known = discourse.named(word);
        known = known == null && joined ? discourse.named(word.substring(1)) : known;
        if (known == null || (capitals && !s.tokens.is(s.unit(i).from(), Tokens.CAPITAL))) {
            return false;
        }
        group.members.add(known.meantBy(s.start(i), s.end(i)));
        group.to = i + 1;
        return true;
    }

    private void named(Sentence s, int last, Actor actor) {
        discourse.name(s.word(last), actor);
    }

    // ---- Arabic

    private boolean arabicPhrase(Sentence s, int i, ActorGroup group) {
        Unit u = s.unit(i);
        if (u.isWord("counterpart")) {
            return counterpart(s, i, group);
        }
        if (shortened(s, i, group) || quoted(s, i, group)) {
            return true;
        }
        if (u.isWord("honorific")) {
            return honoured(s, i, group);
        }
        if (u.is(Kind.TITLE)) {
            return titled(s, i, group);
        }
        Term nisba = u.term(Kind.NISBA);
        if (nisba != null && (!u.is(Kind.STATE) || attributive(s, i))) {
            return nisbaAlone(s, i, group, nisba);
        }
        if (simple(s, i, group)) {
            apposition(s, group);
            return true;
        }
        return false;
    }

    /** "صاحب السمو" is "سموه" from here on, "فخامة" is "فخامته". */
    private void addressed(Sentence s, int unit, Actor actor) {
        Unit u = s.unit(unit);
        for (int token = u.from(); token < u.to(); token++) {
            String word = s.tokens.word(token);
            boolean clitic = token == u.from() && u.has(Unit.AND | Unit.SO | Unit.BI | Unit.LI);
            String bare = clitic ? word.substring(1) : word;
            String base = bare.startsWith("ال") ? bare.substring(2) : bare;
            discourse.honour(base.endsWith("ه") ? base.substring(0, base.length() - 1) + "ته" : base + "ه", actor);
        }
    }

    /** "الجمعية السعودية": behind a definite feminine noun a state's name that is its adjective too is the adjective. */
    private static boolean attributive(Sentence s, int i) {
        if (i == 0 || s.unit(i - 1).known() || !s.isName(i - 1) || !s.unit(i).has(Unit.AL)) {
            return false;
        }
        String before = s.word(i - 1);
        return s.unit(i).pro() == Unit.AL && before.startsWith("ال") && before.endsWith("ه");
    }

    /** "His Excellency the President"; or "His Excellency" alone, who is the one last called so. */
    private boolean honoured(Sentence s, int i, ActorGroup group) {
        Actor known = s.unit(i).enc() == 0 ? null : discourse.named(s.word(i));
        if (known != null) {
            group.members.add(known.meantBy(s.start(i), s.end(i)));
            group.to = i + 1;
            return true;
        }
        int j = i;
        while (s.isWord(j, "honorific") && s.unit(j).enc() == 0) {
            j++;
        }
        boolean named = j > i
                && s.inside(j)
                && !s.unit(j).has(Unit.AND)
                && arabicPhrase(s, j, group)
                && group.members.size() == 1;
        if (named && !group.adjective) {
            for (int k = i; k < j; k++) {
                addressed(s, k, group.members.get(0));
            }
        }
        return named;
    }

    /** "الحركة", "الصندوق": the organisation of that name that was told of last, unless an adjective makes it another. */
    private boolean shortened(Sentence s, int i, ActorGroup group) {
        boolean alone = s.isWord(i, "org.head") && !(s.isName(i + 1) && s.word(i + 1).startsWith("ال"));
        Actor known = alone && !s.is(i + 1, Kind.NISBA) ? discourse.named(ShortNames.of(s, i)) : null;
        if (known == null) {
            return false;
        }
        group.members.add(known.meantBy(s.start(i), s.end(i)));
        group.to = i + 1;
        return true;
    }

    /** "حركة «حماس»": the name stands in quotation marks behind what it is. */
    private boolean quoted(Sentence s, int i, ActorGroup group) {
        boolean named = s.isWord(i, "org.noun") && s.isQuote(i + 1) && s.is(i + 2, Kind.ORG) && simple(s, i + 2, group);
        if (named) {
            group.to = s.isQuote(i + 3) ? i + 4 : i + 3;
        }
        return named;
    }

    /** "The Israelis"; or an adjective that later rules may want. */
    private boolean nisbaAlone(Sentence s, int i, ActorGroup group, Term nisba) {
        Unit u = s.unit(i);
        boolean plural = nisba.is(Term.PLURAL) && !nisba.is(Term.FEMININE) && !s.isName(i - 1);
        boolean people = plural && u.has(Unit.AL);
        group.adjective = !people;
        group.members.add(entities.state(nisba.id(), s.start(i), s.end(i)));
        group.to = i + 1;
        return true;
    }

    /** Whether a name that is an everyday word too stands where only a name can: behind a verb, a preposition, another state. */
    private static boolean nameStands(Sentence s, int i) {
        boolean verb = i > 0 && Subjects.isVerb(s, i - 1);
        boolean listed = s.unit(i).has(Unit.AND) && s.is(i - 1, Kind.STATE);
        boolean opens = s.inside(i + 1) && s.unit(i + 1).has(Unit.AND) && s.is(i + 1, Kind.STATE);
        return verb || listed || opens || !s.prep(i).isEmpty();
    }

    /** "الدكتورة ليلى المشاط": a family name that others bear too, behind a first name that is not theirs. */
    private static boolean namesake(Sentence s, int i) {
        Unit u = s.unit(i);
        boolean family = u.to() - u.from() == 1 && s.word(i).startsWith("ال");
        return family && s.isName(i - 1) && s.isWord(i - 2, "honorific");
    }

    private boolean simple(Sentence s, int i, ActorGroup group) {
        Unit u = s.unit(i);
        int start = s.start(i);
        int end = s.end(i);
        for (Term t : u.terms()) {
            boolean doubtful = t.is(Term.DOUBTFUL) && t.kind() == Kind.STATE && !nameStands(s, i);
            if (doubtful || (t.kind() == Kind.PERSON && namesake(s, i))) {
                continue;
            }
            switch (t.kind()) {
                case PERSON -> group.members.add(entities.person(t.as(World.Person.class), start, end));
                case ORG -> {
                    Actor body = entities.organisation(t.as(World.Organisation.class), start, end);
                    group.members.add(body);
                    ShortNames.note(s, i, body, discourse);
                }
                case STATE, SEAT -> group.members.add(entities.state(t.id(), start, end));
                case CAPITAL -> {
                    group.members.add(entities.state(t.id(), start, end));
                    group.place = true;
                }
                default -> {
                    continue;
                }
            }
            group.to = i + 1;
            return true;
        }
        return false;
    }

    /** "His Romanian counterpart", "his counterpart from Romania", alone or with a name. */
    private boolean counterpart(Sentence s, int i, ActorGroup group) {
        int at = overHonorifics(s, i + 1);
        Term nation = s.term(at, Kind.NISBA);
        String org = nation == null ? s.wordId(at, "of.") : "";
        int name = overHonorifics(s, nation == null && org.isEmpty() ? at : at + 1);
        Term person = s.term(name, Kind.PERSON);
        if (person != null) {
            group.members.add(entities.person(person.as(World.Person.class), s.start(i), s.end(name)));
            group.to = name + 1;
            return true;
        }
        if (nation == null && org.isEmpty()) {
            return fromCountry(s, i, at, group);
        }
        group.members.add(entities.owner(nation == null ? org : nation.id(), s.start(i), s.end(at)));
        int to = swallowName(s, name);
        group.to = to > name ? to : at + 1;
        return true;
    }

    private static int overHonorifics(Sentence s, int from) {
        int j = from;
        while (s.isWord(j, "honorific") && s.unit(j).enc() == 0) {
            j++;
        }
        return j;
    }

    private boolean fromCountry(Sentence s, int i, int at, ActorGroup group) {
        boolean of = (s.isWord(at, "prep.in") || s.isWord(at, "prep.from")) && s.unit(at).enc() == 0;
        ActorGroup country = new ActorGroup(at + 1, at + 1, group.prep, "");
        if (!of || !s.inside(at + 1) || !arabicPhrase(s, at + 1, country) || country.members.size() != 1) {
            return false;
        }
        group.members.add(country.members.get(0).meantBy(s.start(i), s.end(country.to - 1)));
        group.to = swallowName(s, country.to);
        return true;
    }

    /** An office or body with nation and name, in any order behind it. */
    private boolean titled(Sentence s, int i, ActorGroup group) {
        Title title = s.title(i);
        if (title == null) {
            return false;
        }
        Reading r = new Reading();
        int j = i + 1;
        int gap = 0;
        while (s.inside(j) && gap <= REACH) {
            int office = j == i + 1 ? portfolio(s, j, title) : j;
            if (office > j) {
                j = office;
                gap = 0;
                continue;
            }
            Unit u = s.unit(j);
            if (r.owner.isEmpty() && !r.nation && belongsTo(s, j, title)) {
                j = sender(s, j, r);
                if (r.to < j) {
                    break;
                }
                continue;
            }
            boolean located = u.isWord("prep.in")
                    && u.enc() == 0
                    && r.owner.isEmpty()
                    && !title.type().equals("person");
            if (located && s.is(j + 1, Kind.STATE) && !s.unit(j + 1).has(Unit.AND) && take(s, j + 1, r)) {
                r.to = j + 2;
                break;
            }
            if (u.isWord("honorific") && u.enc() == 0 && !u.has(Unit.AND)) {
                j++;
                continue;
            }
            if (j > i + 1 && stops(s, j, r) && !heads(s, j, title, r)) {
                break;
            }
            if (u.is(Kind.TITLE) && !u.has(Unit.AND) && r.owner.isEmpty() && !u.has(Unit.BI | Unit.LI)) {
                title = title.type().equals("side") || title.id().equals("government") ? s.titleOr(j, title) : title;
                r.to = j + 1;
            } else if (take(s, j, r)) {
                r.to = j + 1;
                gap = 0;
            } else if (!(s.isName(j) || bodyOf(s, i, j)) || r.complete()) {
                break;
            } else {
                gap++;
            }
            j++;
        }
        return emit(s, i, group, title, r);
    }

    /** "وزير الشؤون الخارجية والتعاون الدولي الصومالي": where the nation stands behind all that the office is for, else where it began. */
    private static int portfolio(Sentence s, int from, Title title) {
        boolean ministry = title.id().endsWith("minister") || title.id().endsWith("ministry");
        for (int j = from; ministry && s.inside(j) && j < from + 9; j++) {
            Unit u = s.unit(j);
            boolean named = u.is(Kind.PERSON) || u.is(Kind.ORG) || u.is(Kind.STATE) || u.is(Kind.REPORT);
            if (u.is(Kind.NISBA) && !u.has(Unit.AND)) {
                return j;
            }
            boolean definite = u.has(Unit.AL) || (!u.known() && s.word(j).contains("ال"));
            if (named || s.isMark(j) || s.isLine(j) || !definite) {
                return from;
            }
        }
        return from;
    }

    /** "وفد من حماس", "the high representative in the European Union": whom the people come from or serve. */
    private static boolean belongsTo(Sentence s, int j, Title title) {
        boolean named = s.is(j + 1, Kind.ORG)
                || ((s.is(j + 1, Kind.STATE) || s.is(j + 1, Kind.TITLE)) && !s.unit(j + 1).has(Unit.AND));
        boolean sent = s.isWord(j, "prep.from") && (title.id().equals("delegation") || title.type().equals("people"));
        boolean serving = s.isWord(j, "prep.in") && OFFICERS.contains(title.id()) && s.is(j + 1, Kind.ORG);
        return named && s.unit(j).enc() == 0 && (sent || serving);
    }

    /** Reads whom they come from or serve, by name or by office; where it ends. */
    private int sender(Sentence s, int prep, Reading r) {
        if (!s.is(prep + 1, Kind.TITLE) && take(s, prep + 1, r)) {
            r.to = prep + 2;
            return r.to;
        }
        ActorGroup other = new ActorGroup(prep + 1, prep + 1, "", "");
        boolean one = s.is(prep + 1, Kind.TITLE) && titled(s, prep + 1, other) && other.members.size() == 1;
        if (one) {
            r.nation = true;
            r.owner = other.members.get(0).key();
            r.to = other.to;
            return r.to;
        }
        return prep + 1;
    }

    /** "الأمين العام للأمم المتحدة": the preposition only stands for the genitive. */
    private static boolean heads(Sentence s, int j, Title title, Reading r) {
        Unit u = s.unit(j);
        boolean genitive = u.has(Unit.LI) && u.is(Kind.ORG) && !u.has(Unit.AND);
        return genitive && OFFICERS.contains(title.id()) && r.owner.isEmpty() && !r.nation;
    }

    /** "هيئة المعارض الأوكرانية": the word of people right behind a body is what the body is for. */
    private static boolean bodyOf(Sentence s, int title, int j) {
        if (j != title + 1 || !s.is(j + 1, Kind.NISBA) || s.unit(j + 1).has(Unit.AND)) {
            return false;
        }
        Unit u = s.unit(j);
        boolean adjective = (u.is(Kind.SUBJECT) || u.is(Kind.TYPE)) && u.pro() == s.unit(j + 1).pro();
        return adjective || (u.isWord("group.people") && u.has(Unit.AL));
    }

    private static boolean stops(Sentence s, int j, Reading r) {
        Unit u = s.unit(j);
        boolean joined = u.has(Unit.AND | Unit.SO | Unit.BI | Unit.LI | Unit.KA);
        boolean clause = s.isMark(j)
                || s.isLine(j)
                || u.is(Kind.REPORT)
                || (u.is(Kind.PREDICATE) && !u.is(Kind.NISBA))
                || u.isWord("prep");
        return clause || (joined && (r.nation || r.person != null || u.known()));
    }

    /** Takes nation, organisation or person of a titled phrase. */
    private boolean take(Sentence s, int j, Reading r) {
        Unit u = s.unit(j);
        boolean state = u.is(Kind.STATE);
        String org = r.nation ? "" : s.wordId(j, "of.");
        if (!org.isEmpty()) {
            r.nation = true;
            r.owner = org;
            return true;
        }
        for (Term t : u.terms()) {
            if (state && t.kind() == Kind.CAPITAL) {
                continue;
            }
            switch (t.kind()) {
                case NISBA, STATE, SEAT, CAPITAL -> {
                    if (r.nation || (t.kind() == Kind.CAPITAL && u.has(Unit.AL | Unit.BI))) {
                        continue;
                    }
                    r.nation = true;
                    r.owner = r.person == null ? t.id() : r.owner;
                    return true;
                }
                case ORG -> {
                    if (r.nation) {
                        continue;
                    }
                    r.nation = true;
                    r.owner = t.id();
                    return true;
                }
                case PERSON -> {
                    if (r.person != null) {
                        continue;
                    }
                    r.person = t.as(World.Person.class);
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean emit(Sentence s, int i, ActorGroup group, Title title, Reading r) {
        int to = Math.max(r.to, i + 1);
        int start = s.start(i);
        int end = s.end(to - 1);
        if (r.person != null) {
            group.members.add(entities.person(r.person, start, end));
        } else if (title.type().equals("side")
                || (title.type().equals("people") && !r.owner.isEmpty() && world.organisation(r.owner) != null)) {
            if (r.owner.isEmpty()) {
                return false;
            }
            group.members.add(entities.owner(r.owner, start, end));
        } else if (!r.owner.isEmpty()) {
            int name = swallowName(s, to);
            boolean named = name > to && title.type().equals("person");
            String printed = named ? s.tokens.source().substring(s.start(to), s.end(name - 1)) : "";
            Actor actor = named
                    ? entities.unknown(printed, !capitals, r.owner, start, s.end(name - 1))
                    : entities.office(title, r.owner, start, end);
            if (named) {
                named(s, name - 1, actor);
            }
            group.members.add(actor);
            to = named ? name : alike(s, to, title, group);
            discourse.remember(title.id(), r.owner);
        } else {
            String owner = discourse.ownerOf(title.id());
            boolean inner = !capitals && s.word(i).indexOf("ال") < 0 && s.tokens.word(s.unit(i).to() - 1).startsWith("ال");
            boolean definite = s.unit(i).has(Unit.AL) || inner || (capitals && s.isWord(i - 1, "the"));
            if (owner == null || !definite) {
                return false;
            }
            group.members.add(entities.office(title, owner, start, end));
        }
        group.to = to;
        apposition(s, group);
        return true;
    }

    /** "وزارتا الخارجية الصومالية والمصرية": the same office of further nations; where they end. */
    private int alike(Sentence s, int from, Title title, ActorGroup group) {
        int to = from;
        while (!capitals && s.is(to - 1, Kind.NISBA) && s.is(to, Kind.NISBA) && s.unit(to).has(Unit.AND)) {
            Term nation = s.term(to, Kind.NISBA);
            if (nation == null || s.is(to + 1, Kind.TITLE)) {
                return to;
            }
            group.members.add(entities.office(title, nation.id(), s.start(to), s.end(to)));
            to++;
        }
        return to;
    }

    /** "Tokayev, president of Kazakhstan," is one actor. */
    private void apposition(Sentence s, ActorGroup group) {
        int next = group.to;
        if (!s.isComma(next)
                || !s.is(next + 1, Kind.TITLE)
                || group.members.isEmpty()
                || s.unit(next + 1).has(Unit.AND)) {
            return;
        }
        Actor last = group.members.get(group.members.size() - 1);
        ActorGroup other = new ActorGroup(next + 1, next + 1, group.prep, "");
        boolean same = titled(s, next + 1, other)
                && other.members.size() == 1
                && other.members.get(0).key().equals(last.key());
        if (same) {
            group.to = other.to;
        }
    }

    /** End of a run of two to four words nobody knows, which can only be a name; else where it began. */
    static int swallowName(Sentence s, int from) {
        int to = from;
        while (s.isName(to) && to - from < 5 && (to == from || !s.unit(to).has(Unit.AND)) && !looksVerbal(s, to)) {
            to++;
        }
        boolean bounded = !s.inside(to) || s.unit(to).known() || s.isMark(to) || s.isLine(to);
        return to - from >= 2 && to - from <= 4 && bounded ? to : from;
    }

    private static boolean looksVerbal(Sentence s, int i) {
        String w = s.word(i);
        char c = w.isEmpty() ? 0 : w.charAt(0);
        return c == 'و' || c == 'ف' || (w.length() > 3 && (w.startsWith("ال") && w.endsWith("ه")));
    }

    /** What a titled phrase has shown so far. */
    private static final class Reading {
        String owner = "";
        boolean nation;
        World.@Nullable Person person;
        int to;

        boolean complete() {
            return nation || person != null;
        }
    }
}
