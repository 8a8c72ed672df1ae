package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.LanguagePack.Instrument;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World.KnownAccord;
import org.mithaq.text.Tokens;

/** Finds instruments in a sentence whose actors are known: the head noun, its adjectives, its parties, its subject. */
final class InstrumentFinder {
    private static final int DAYS = Unit.bits(Kind.TIME, Kind.WEEKDAY);
    private static final int NAME = 6;

    private static final int INSTRUMENTS = Unit.bits(Kind.INSTRUMENT);
    private static final Set<String> KINDS = Set.of("agreement", "treaty", "convention");
    private static final long BALLGAME = Unit.bits(Set.of("ballgame"));

    private final boolean capitals;
    /** The last sentence that was about a game; -1 for none. */
    private int gameAt = -1;

    /** The instruments of which a list of lines tells, while it lasts. */
    private @Nullable InstrumentMention announced;

    private final InstrumentTail tail;

    /** The year of the article, or null. */
    private final @Nullable Integer year;

    InstrumentFinder(LanguagePack pack, @Nullable Integer year) {
        this.capitals = pack.capitals();
        this.year = year;
        this.tail = new InstrumentTail(capitals);
    }

    /** Takes back the actors that are no more than the place an accord is named after: "the Cairo Declaration", "اتفاق جدة". */
    void places(Sentence s) {
        for (int i = 0; i < s.size() && s.mayHaveInstruments(); i++) {
            Unit u = s.unit(i);
            if (!u.is(Kind.INSTRUMENT) || u.is(Kind.ACCORD)) {
                continue;
            }
            int place = capitals ? i - 1 : i + 1;
            ActorGroup g = s.inside(place) ? s.actors[place] : null;
            if (g != null && namesake(s, g, i)) {
                s.actors[place] = null;
            }
        }
    }

    /** A capital alone, written like a name: no second party follows or precedes. */
    private boolean namesake(Sentence s, ActorGroup g, int noun) {
        boolean bare = g.place && g.prep.isEmpty() && g.members.size() == 1 && g.to - g.from == 1;
        if (!bare || s.unit(g.from).has(Unit.AND)) {
            return false;
        }
        if (capitals) {
            // "The Bonn deal" in small letters, where nobody else is told to be a side.
            boolean alone = s.reads(g.from - 1, "the")
                    && !s.isWord(noun + 1, "prep.with")
                    && !s.isWord(noun + 1, "prep.between");
            return alone || s.tokens.is(s.unit(noun).from(), Tokens.CAPITAL);
        }
        Term t = s.term(noun, Kind.INSTRUMENT);
        boolean told = t != null && t.as(Instrument.class).named() && makesKnown(s, g.to);
        return !told && !s.isWord(g.to, "prep.with") && !s.unit(noun).has(Unit.AL);
    }

    /** Fills the sentence's instruments. */
    void find(Sentence s) {
        instruments(s);
        CountedFields.find(s);
        if (capitals) {
            lists(s);
        }
    }

    /** "The agreements signed are:" and each line below: what the lines name belongs to what the colon announced. */
    private void lists(Sentence s) {
        if (announced != null && s.size() > 0) {
            line(s, announced);
        }
        int last = s.size() - 1;
        while (last > 0 && s.isLine(last)) {
            last--;
        }
        if (s.mark(last) == ':') {
            announced = null;
            for (InstrumentMention m : s.instruments) {
                announced = m != null && m.plural ? m : announced;
            }
        }
    }

    /** "- Extradition Treaty;": one of those announced; a sentence that does not begin so ends the list. */
    private void line(Sentence s, InstrumentMention of) {
        int first = s.isMark(0) || s.isNumber(0) || s.isLine(0) ? 1 : 0;
        InstrumentMention m = null;
        for (int j = first; m == null && s.inside(j) && j < first + 8 && !Subjects.isVerb(s, j); j++) {
            m = s.instruments[j];
        }
        boolean begins = first > 0 || (m != null && m.from <= 2);
        if (m != null && begins && m.known == null) {
            m.sibling = of;
            m.definite = false;
        }
        announced = begins || s.size() < 3 ? of : null;
    }

    /** Finds the instruments that the sentence itself names. */
    private void instruments(Sentence s) {
        InstrumentMention last = null;
        boolean game = s.mayHaveInstruments() && ofGame(s);
        for (int i = 0; i < s.size() && s.mayHaveInstruments(); i++) {
            Unit u = s.unit(i);
            Term known = u.term(Kind.ACCORD);
            Term noun = doesDeal(s, i) ? null : u.term(Kind.INSTRUMENT);
            InstrumentMention m = null;
            if (known == null && noun != null && nameBehind(s, i)) {
                m = add(s, i, s.term(i + 1, Kind.ACCORD), noun);
                i++;
            } else if (known != null && !sameAsPlace(u)) {
                m = add(s, i, known, noun);
            } else if (noun != null
                    && !shortForm(s, last, i)
                    && !excluded(s, i)
                    && !game
                    && !compound(s, i)
                    && !(last != null && (i < last.titleTo || calledSo(s, last, i, noun)))
                    && !InstrumentTail.absorbed(last, i, noun)) {
                m = add(s, i, null, noun);
            }
            m = m == null && capitals && last != null && i > last.reach && another(s, last, i) ? one(s, last, i) : m;
            m = m == null && last != null && InstrumentTail.anotherOf(s, last, i) ? one(s, last, i) : m;
            m = m == null && u.isWord("byagreement") ? byAgreement(s, i) : m;
            m = !capitals && u.isWord("notes") && exchanged(s, i) ? notes(s, i) : m;
            if (m != null) {
                link(s, last, m);
                boolean same = last != null && (capitals ? apposes(s, last, m) : calledInQuotes(s, last, m));
                m.apposed = same ? last : null;
                last = m;
            }
            if (m != null && capitals) {
                m.parties.removeIf(Actor::isGroup);
            }
        }
        Fates.find(s);
    }

    /** "معاهدة نافتا": the noun before a name that has none says what bears it. */
    private boolean nameBehind(Sentence s, int i) {
        boolean name = !capitals && s.is(i + 1, Kind.ACCORD) && !s.is(i + 1, Kind.INSTRUMENT);
        Unit u = s.unit(i);
        boolean bare = name && !u.has(Unit.AL) && u.enc() == 0 && s.prep(i + 1).isEmpty();
        return bare && !s.unit(i + 1).has(Unit.AND) && !sameAsPlace(s.unit(i + 1));
    }

    /** "A trade pact with Chad and one with Mali", "and a similar one on visas": a pronoun for one more instrument of the kind before. */
    private static boolean another(Sentence s, InstrumentMention last, int i) {
        int before = s.isWord(i - 1, "similar") || s.isWord(i - 1, "new") ? i - 2 : i - 1;
        before = s.isWord(before, "a") ? before - 1 : before;
        boolean opens =
                s.isWord(before, "and") || s.isComma(before) || s.isWord(before, "wish") || concludes(s, before);
        boolean goesOn = s.isWord(i + 1, "prep.with") || s.isWord(i + 1, "prep.on") || s.isWord(i + 1, "prep.about");
        return s.reads(i, "one") && !last.plural && last.known == null && opens && goesOn;
    }

    private static boolean concludes(Sentence s, int verb) {
        Term deed = Subjects.isVerb(s, verb) ? s.term(verb, Kind.PREDICATE) : null;
        return deed != null && deed.as(Predicate.class).needs().equals("accord");
    }

    private InstrumentMention one(Sentence s, InstrumentMention last, int i) {
        InstrumentMention m = new InstrumentMention(s.index, i, i + 1, last.form);
        m.type = s.isWord(i + 1, "prep.with") ? last.type : "";
        m.weak = last.weak;
        m.further = true;
        m.sibling = capitals ? null : last;
        tail.read(s, m);
        m.start = s.start(i) + (capitals ? 0 : clitics(s.unit(i)));
        m.end = s.end(m.to - 1);
        s.instruments[i] = m;
        return m;
    }

    /** "تبادلت كينيا واليابان مذكرات بشأن منحة": notes that two states exchange about something are an agreement of theirs. */
    private static boolean exchanged(Sentence s, int i) {
        boolean about = false;
        for (int j = i + 1; s.inside(j) && j < i + 4 && !s.isMark(j); j++) {
            about = about
                    || s.isWord(j, "prep.about")
                    || s.isWord(j, "relate")
                    || s.unit(j).has(Unit.LI);
        }
        for (int j = i - 1; about && j >= 0 && j > i - NAME - NAME && !s.isBreak(j); j--) {
            if (s.isWord(j, "swap") || s.isWord(j, "swap.verb")) {
                return true;
            }
            about = !Subjects.isVerb(s, j) && s.instruments[j] == null;
        }
        return false;
    }

    private InstrumentMention notes(Sentence s, int i) {
        InstrumentMention m = new InstrumentMention(s.index, i, i + 1, "exchange_of_notes");
        m.definite = s.unit(i).has(Unit.AL);
        tail.read(s, m);
        m.start = s.start(i) + clitics(s.unit(i));
        m.end = s.end(m.to - 1);
        s.instruments[i] = m;
        return m;
    }

    /** What federations of a game sign, and what is called by the article alone after that. */
    private boolean ofGame(Sentence s) {
        boolean here = s.mayHave(BALLGAME);
        for (int j = 0; here && j < s.size(); j++) {
            if (s.isWord(j, "ballgame")) {
                gameAt = s.index();
                return true;
            }
        }
        return gameAt >= 0 && s.index() == gameAt + 1;
    }

    /** "Israel deals only with the Authority": a verb behind the name of one state and before "with", where the clause has no other. */
    private boolean doesDeal(Sentence s, int i) {
        int with = s.isWord(i + 1, "prep.with") ? i + 1 : i + 2;
        boolean deals = capitals && s.reads(i, "deals") && s.is(i - 1, Kind.STATE) && !s.is(i - 1, Kind.NISBA);
        boolean opens = i < 2 || Subjects.isVerb(s, i - 2) || s.isWord(i - 2, "comp") || s.isMark(i - 2);
        deals = deals && opens && s.isWord(with, "prep.with");
        for (int j = with + 1; deals && s.inside(j) && j < with + 9 && !s.isBreak(j); j++) {
            deals = !Subjects.isVerb(s, j) && !s.isWord(j, "be") && !s.isWord(j, "have");
        }
        return deals;
    }

    /** "The CPTPP trade pact", "the Paris climate agreement": the noun behind the name of a known accord says what it is. */
    private boolean calledSo(Sentence s, InstrumentMention last, int i, Term noun) {
        boolean same = capitals
                && last.known != null
                && s.instruments[last.from] == last
                && i - last.to <= 3
                && !s.isAny(last.to - 1, INSTRUMENTS)
                && KINDS.contains(noun.as(Instrument.class).form());
        for (int j = last.to; same && j < i; j++) {
            same = s.is(j, Kind.TYPE) || s.is(j, Kind.SUBJECT) || s.isWord(j, "new");
        }
        if (same) {
            last.to = i + 1;
            last.reach = Math.max(last.reach, last.to);
            last.end = s.end(i);
            tail.read(s, last);
        }
        return same;
    }

    /** "A memorandum of understanding (MoU)": the same instrument once more. */
    private boolean shortForm(Sentence s, @Nullable InstrumentMention last, int i) {
        return capitals && last != null && i < last.reach && InstrumentTail.abbreviated(s, i - 1) > i;
    }

    /** "A memorandum on tourism and an agreement on investment": the second is listed with the first. */
    private static void link(Sentence s, @Nullable InstrumentMention last, InstrumentMention m) {
        int before = m.from - 1;
        while (s.verbs.length > 0 && (s.isWord(before, "the") || s.isWord(before, "a") || s.isQuote(before))) {
            before--;
        }
        boolean example = last != null && last.plural && s.verbs.length > 0 && s.isWord(before, "prep.including");
        boolean and = s.unit(m.from).has(Unit.AND) || s.isWord(before, "and") || s.isComma(before) || example;
        boolean other = last != null && !last.form.equals(m.form) && (!m.subjects.isEmpty() || s.verbs.length > 0);
        boolean another = !m.definite || m.known != null || other || (last != null && m.titledOtherwise(last));
        if (last != null && last.plural && !m.plural && m.known == null && listing(s, last.reach, m.from)) {
            m.sibling = last;
            last.listed = true;
            return;
        }
        boolean near = last != null && (m.from - last.reach <= 3 || fieldsBetween(s, last.reach, before));
        boolean known = m.known == null || (s.verbs.length > 0 && (last == null || !m.known.equals(last.known)));
        boolean joined = last != null && and && another && known && near;
        if (!joined || last == null) {
            return;
        }
        for (int j = last.to; j < m.from; j++) {
            if (Subjects.isVerb(s, j) || s.isBreak(j)) {
                return;
            }
        }
        m.sibling = last;
    }

    /** "عشر اتفاقيات، من بينها اتفاقية ..", "شملت الاتفاقيات مذكرة ..": the second is one of the first. */
    private static boolean listing(Sentence s, int from, int to) {
        for (int j = from; s.verbs.length == 0 && j < to && j < from + NAME; j++) {
            if (s.isWord(j, "listing")) {
                return to - j <= 2;
            }
        }
        return false;
    }

    /** "An agreement on trade, culture and science, a memorandum": nothing but what the first is about stands between. */
    private static boolean fieldsBetween(Sentence s, int from, int to) {
        boolean fields = s.verbs.length > 0 && to - from <= 14;
        for (int j = from; fields && j < to; j++) {
            boolean field = s.is(j, Kind.SUBJECT) || s.is(j, Kind.TYPE) || s.isComma(j) || s.isWord(j, "and");
            fields = s.actors[j] == null && (field || (!s.unit(j).known() && !s.isMark(j) && !s.isName(j)));
        }
        return fields;
    }

    /** "معاهدة الحد من الأسلحة الاستراتيجية "نيو ستارت"": the name of a known accord in quotation marks or brackets behind words for it. */
    private static boolean calledInQuotes(Sentence s, InstrumentMention last, InstrumentMention m) {
        boolean named = m.known != null && last.known == null && !last.plural && last.parties.size() < 2;
        int open = m.from - 1;
        named = named && open >= last.to && open < last.to + NAME && (s.isQuote(open) || s.mark(open) == '(');
        for (int j = last.to; named && j < open; j++) {
            named = !Subjects.isVerb(s, j) && !s.isBreak(j) && !s.isWord(j, "rel") && s.actors[j] == null;
        }
        return named;
    }

    /** "A joint statement, the Oslo Declaration, ...", "an agreement known as the Oslo Declaration". */
    private static boolean apposes(Sentence s, InstrumentMention last, InstrumentMention m) {
        boolean named = m.known != null && last.known == null && !last.plural;
        if (last.known == null && !m.definite && !m.plural && !last.plural && aimedAt(s, last, m)) {
            return true;
        }
        boolean explained = m.known == null && last.known != null && !m.plural && s.isComma(last.to);
        int j = last.to;
        boolean one = named || explained;
        while (one && j < m.from && j < last.to + 5) {
            boolean passing =
                    s.isComma(j) || s.isQuote(j) || s.isWord(j, "the") || s.isWord(j, "a") || s.isWord(j, "called");
            passing = passing
                    || (explained
                            && (s.isNumber(j)
                                    || s.isWord(j, "quality")
                                    || s.is(j, Kind.SUBJECT)
                                    || s.reads(j, "regional")));
            if (!passing) {
                return false;
            }
            j++;
        }
        return one && j == m.from && j > last.to && !s.isComma(last.to - 1) && s.actors[m.from] == null;
    }

    /** "A political agreement on a trade pact": what they agreed on is the same accord. */
    private static boolean aimedAt(Sentence s, InstrumentMention last, InstrumentMention m) {
        boolean kinds = m.known == null && last.form.equals("agreement") && KINDS.contains(m.form);
        int on = s.isWord(m.from - 1, "a") ? m.from - 2 : -1;
        return kinds
                && on >= last.to
                && on <= Math.max(last.to + 1, last.reach)
                && s.isWord(on, "prep.on")
                && s.actors[m.from] == null;
    }

    private static boolean sameAsPlace(Unit u) {
        return u.is(Kind.CITY) || u.is(Kind.CAPITAL) || u.is(Kind.STATE);
    }

    /** "By agreement with Italy in 2012": a dated accord, told of by the way. */
    private static @Nullable InstrumentMention byAgreement(Sentence s, int i) {
        ActorGroup g = s.inside(i + 1) ? s.actors[i + 1] : null;
        if (g == null || g.members.isEmpty() || g.adjective) {
            return null;
        }
        InstrumentMention m = new InstrumentMention(s.index, i, g.to, "agreement");
        for (int j = g.to; j < s.size() && j < g.to + 3 && m.date == null; j++) {
            m.date = s.dates[j];
        }
        if (m.date == null) {
            return null;
        }
        m.earlier = true;
        m.parties.addAll(g.members);
        owner(s, i, m);
        m.start = s.start(i);
        m.end = s.end(g.to - 1);
        s.instruments[i] = m;
        return m;
    }

    /** The state that the sentence named first is the other side. */
    private static void owner(Sentence s, int i, InstrumentMention m) {
        for (int j = 0; j < i; j++) {
            ActorGroup g = s.actors[j];
            for (Actor a : g == null ? List.<Actor>of() : g.members) {
                boolean state = Character.isUpperCase(a.key().charAt(0));
                if (state && m.parties.stream().noneMatch(p -> p.key().equals(a.key()))) {
                    m.parties.add(a);
                    return;
                }
            }
        }
    }

    /** "A ceasefire agreement", "a ceasefire and hostage deal": the second noun is the head. */
    private boolean compound(Sentence s, int i) {
        return capitals && (s.is(i + 1, Kind.INSTRUMENT) || (s.isWord(i + 1, "and") && sharesHead(s, i)));
    }

    /** "A truce and prisoner swap deal": no article parts the truce from the head behind, so one deal is both. */
    private static boolean sharesHead(Sentence s, int truce) {
        Term noun = s.term(truce, Kind.INSTRUMENT);
        if (noun == null || !noun.as(Instrument.class).type().equals("ceasefire")) {
            return false;
        }
        for (int j = truce + 2; s.inside(j) && j < truce + 6 && modifies(s, j) && s.actors[j] == null; j++) {
            if (s.is(j, Kind.INSTRUMENT) && !s.is(j + 1, Kind.INSTRUMENT)) {
                return true;
            }
        }
        return false;
    }

    /** The club الاتفاق, "in agreement with", a company's contract, "the ceasefire resolution". */
    private static boolean excluded(Sentence s, int i) {
        return s.is(i - 1, Kind.DOMAIN)
                || s.is(i + 1, Kind.DOMAIN)
                || s.isWord(i, "notaccord")
                || (s.unit(i).has(Unit.AL) && agreeing(s, i))
                || s.isWord(i - 1, "notaccord")
                || s.isWord(i + 1, "notaccord.head")
                || s.isWord(i - 1, "neg.no")
                || (s.reads(i - 1, "لا") && !s.unit(i).has(Unit.AL))
                || s.isWord(i - 1, "nowhere")
                || (s.isWord(i - 2, "nowhere") && s.isWord(i - 1, "any"));
    }

    /** "الاتفاق على": with the article it is what somebody does, without it an agreement. */
    static boolean agreeing(Sentence s, int i) {
        Term deed = s.term(i, Kind.PREDICATE);
        return deed != null
                && s.unit(i).to() - s.unit(i).from() == 2
                && deed.as(Predicate.class).id().equals("agree");
    }

    /** "Signed a declaration on fisheries", "وقع البلدان إعلانا": what is signed needs no place in its name. */
    private boolean isSigned(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j > i - (capitals ? 4 : 7) && !s.isBreak(j) && !s.isComma(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return signs(s, j);
            }
            if (s.instruments[j] != null || (capitals && s.actors[j] != null)) {
                return false;
            }
        }
        return false;
    }

    private static boolean signs(Sentence s, int verb) {
        for (Term t : s.unit(verb).terms()) {
            if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).kind().equals("sign")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable InstrumentMention add(Sentence s, int i, @Nullable Term known, @Nullable Term noun) {
        boolean behind = known != null && !s.is(i, Kind.ACCORD);
        InstrumentMention m = new InstrumentMention(s.index, i, behind ? i + 2 : i + 1, "unspecified");
        boolean named = false;
        if (noun != null) {
            Instrument instrument = noun.as(Instrument.class);
            m.form = instrument.form();
            m.type = instrument.type();
            m.weak = instrument.weak();
            m.plural =
                    instrument.plural() || noun.is(Term.PLURAL) || noun.is(Term.DUAL) || (!capitals && counted(s, i));
            named = instrument.named();
        }
        m.definite = s.unit(i).has(Unit.AL) || innerArticle(s, i) || s.unit(i).enc() > 0;
        m.definite = (m.definite && !someOf(s, i)) || (capitals && definiteBefore(s, i));
        if (capitals && m.plural && oneOf(s, i)) {
            m.plural = false;
            m.definite = false;
        }
        m.further = capitals && further(s, i);
        // "اتفاق 2015": a bare year behind it tells which one is meant.
        m.definite = m.definite || (!capitals && s.isNumber(i + 1) && s.dates[i + 1] != null);
        boolean another = known != null && !capitals && !s.unit(i).has(Unit.AL) && s.isWord(i + 1, "new");
        boolean namesake = known != null && isYetToCome(known.as(KnownAccord.class));
        if (known != null && (another || namesake)) {
            m.form = known.as(KnownAccord.class).form();
            m.type = namesake ? "" : known.as(KnownAccord.class).type();
            m.definite = namesake;
        } else if (known != null) {
            m.known = known.as(KnownAccord.class);
            m.form = m.known.form();
            m.type = m.known.type();
            m.weak = false;
            m.definite = true;
            named = false;
        }
        boolean tells = !capitals && named && makesKnown(s, i + 2);
        boolean placed = (namesake && capitals) || (noun != null && known == null && !tells && place(s, i, m));
        if (named && !placed && !isSigned(s, i)) {
            return null;
        }
        m.weak = m.weak && !placed;
        m.placed = placed;
        if (capitals) {
            before(s, i, m);
        } else if (s.inside(i + 1)
                && s.unit(i + 1).has(Unit.AL)
                && !s.unit(i + 1).is(Kind.NISBA)
                && !s.unit(i + 1).has(Unit.AND | Unit.BI | Unit.LI | Unit.KA)) {
            m.definite = true;
        }
        tail.read(s, m);
        if (m.known != null && isOfOthers(m.known, m.parties)) {
            m.known = null;
            m.type = "";
        }
        if (!capitals && m.type.isEmpty() && m.form.equals("contract")) {
            swap(s, m);
        }
        m.proposal = !capitals && m.known == null && proposed(s, i);
        m.ordinal = !capitals && s.isWord(m.from + 1, "ordinal");
        m.start = s.start(m.from) + clitics(s.unit(m.from));
        m.end = s.end(m.to - 1);
        if (capitals && m.known == null) {
            InstrumentTitle.read(s, i, m);
        }
        s.instruments[i] = m;
        return m;
    }

    /** "The Paris accord" in a paper of 1987: what is known by the name now was made long after. */
    private boolean isYetToCome(KnownAccord accord) {
        return year != null && !accord.since().isEmpty() && year < Integer.parseInt(accord.since());
    }

    /** "ميثاق لومي الموقع بين توغو وغانا": what those have made who are not bound by the known accord only bears its name. */
    private static boolean isOfOthers(KnownAccord accord, List<Actor> parties) {
        return parties.size() > 1
                && !accord.parties().isEmpty()
                && parties.stream()
                        .noneMatch(a -> accord.parties().stream().anyMatch(id -> FormerStates.same(id, a.key())));
    }

    /** "مقترحا جديدا لهدنة", "المقترح الكيني لوقف إطلاق النار", "خطة وقف إطلاق النار": it is only laid before others. */
    static boolean proposed(Sentence s, int head) {
        String prep = s.mayHave("proposal") ? s.prep(head) : "none";
        boolean open = prep.isEmpty() || prep.equals("li") || prep.equals("about");
        for (int j = head - 1; open && j >= 0 && j > head - 5 && !s.isMark(j); j--) {
            if (s.isWord(j, "proposal")) {
                return !prep.isEmpty() || j == head - 1;
            }
            ActorGroup g = s.actors[j];
            open = !Subjects.isVerb(s, j) && (g == null || g.adjective);
        }
        return false;
    }

    /** "أفرجت مالي عن جندي ضمن صفقة تبادل مع بنين": the words before tell of those who are let go. */
    private static boolean frees(Sentence s, int swap) {
        for (int j = swap - 1; j >= 0 && !s.isBreak(j); j--) {
            Term deed = s.term(j, Kind.PREDICATE);
            if (deed != null && deed.as(Predicate.class).kind().equals("release")) {
                return true;
            }
        }
        return false;
    }

    /** "صفقة تبادل تشمل 40 أسيرا": what is exchanged stands further on. */
    private static void swap(Sentence s, InstrumentMention m) {
        boolean swap = s.isWord(m.from + 1, "swap");
        int side = s.isWord(m.from + 2, "prep") ? m.from + 3 : m.from + 2;
        ActorGroup with = swap && s.inside(side) ? s.actors[side] : null;
        if (with != null && InstrumentTail.joins(with) && frees(s, m.from)) {
            m.type = "release_exchange";
            m.weak = false;
            return;
        }
        for (int j = m.from + 2; swap && s.inside(j) && j < m.from + NAME + NAME && !s.isBreak(j); j++) {
            if (s.isWord(j, "captives")) {
                m.type = "release_exchange";
                m.to = Math.max(m.to, m.from + 2);
                m.reach = Math.max(m.reach, m.to);
                return;
            }
        }
    }

    /** "Thirteen agreements", "ثلاث عشرة اتفاقية". */
    private static boolean counted(Sentence s, int i) {
        boolean number = s.isNumber(i - 1) || s.is(i - 1, Kind.NUMBER);
        return number && !s.reads(i - 1, "1") && s.dates[i - 1] == null && !isYear(s, i - 1);
    }

    /** "A 1993 agreement": four digits that begin like a year of these centuries. */
    private static boolean isYear(Sentence s, int i) {
        String digits = s.isNumber(i) ? s.word(i) : "";
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** The place that an accord is named after becomes part of its name. */
    /** "إعلان باريس سحب سفيرها", "إعلان الدوحة أمس أنها": what a capital makes known, and no paper that is called after the town. */
    private static boolean makesKnown(Sentence s, int from) {
        int j = from;
        while (s.inside(j) && j < from + 5 && (s.isComma(j) || s.dates[j] != null || s.isAny(j, DAYS))) {
            j++;
        }
        boolean open = s.inside(j) && s.prep(j).isEmpty() && !s.unit(j).has(Unit.AL | Unit.AND);
        Term deed = open ? s.term(j, Kind.PREDICATE) : null;
        return s.isWord(j, "comp") || (deed != null && s.instruments[j] == null && !s.is(j, Kind.INSTRUMENT));
    }

    private boolean place(Sentence s, int i, InstrumentMention m) {
        int at = capitals ? i - 1 : i + 1;
        boolean town = s.is(at, Kind.CITY) || s.is(at, Kind.CAPITAL);
        boolean bare = town && s.actors[at] == null && !s.unit(at).has(Unit.AND | Unit.BI | Unit.LI);
        boolean written = capitals
                ? bare && s.tokens.is(s.unit(i).from(), Tokens.CAPITAL)
                : bare && !s.unit(i).has(Unit.AL) && !s.isWord(at + 1, "prep.with");
        if (written) {
            m.from = capitals ? at : m.from;
            m.to = capitals ? m.to : at + 1;
            m.reach = m.to;
            m.definite = true;
        }
        return written;
    }

    /** The article inside a head of several words: "مذكرة التفاهم". */
    /** "عدد من الاتفاقيات", "سلسلة من مذكرات التفاهم": some of a kind are no known ones. */
    private static boolean someOf(Sentence s, int i) {
        boolean series = s.isWord(i - 2, "quantity") || s.isWord(i - 2, "series");
        return series && s.isWord(i - 1, "prep.from");
    }

    private static boolean innerArticle(Sentence s, int i) {
        Unit u = s.unit(i);
        return u.to() - u.from() > 1 && s.tokens.starts(u.to() - 1, "ال");
    }

    /** Letters before the name itself: و, ب and the like; ل before the article has swallowed a letter of it and stays. */
    static int clitics(Unit u) {
        boolean swallowed = u.has(Unit.LI) && u.has(Unit.AL);
        int outer = u.written(Unit.AND | Unit.SO);
        int inner = swallowed ? 0 : u.pro() & (Unit.BI | Unit.KA | Unit.LI);
        return Integer.bitCount(outer) + Integer.bitCount(inner);
    }

    /** "One of the world's biggest trade deals", "one of their largest arms accords": of many only one. */
    private static boolean oneOf(Sentence s, int i) {
        for (int j = i - 1;
                j > 0 && j >= i - 9 && !s.isBreak(j) && !s.isComma(j) && s.verbs[j] != EnglishVerbs.FINITE;
                j--) {
            if (s.isWord(j, "prep.of")) {
                return s.reads(j - 1, "one");
            }
        }
        return false;
    }

    /** "Another agreement", "an agreement was also signed", "also signed a treaty": one besides those that were told of. */
    private static boolean further(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j >= i - 6 && !s.isMark(j); j--) {
            if (s.reads(j, "another") || s.reads(j, "additional") || s.reads(j, "separate") || s.reads(j, "also")) {
                return true;
            }
        }
        return s.reads(i + 2, "also") && s.isWord(i + 1, "be");
    }

    private static boolean definiteBefore(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j >= i - 5; j--) {
            if (s.isWord(j, "the") || s.isWord(j, "this")) {
                return true;
            }
            // "The Union could reach agreement", "the EU was close to agreement": an article before the verb is
            // another's.
            boolean verb = s.verbs.length > 0 && (Subjects.isVerb(s, j) || s.isWord(j, "be") || s.isWord(j, "modal"));
            if (s.isWord(j, "a") || s.isWord(j, "prep") || s.isMark(j) || verb) {
                return false;
            }
        }
        return false;
    }

    /** English modifiers stand before the noun: trade protocol, UN-brokered accord, Franco-German treaty. */
    private void before(Sentence s, int i, InstrumentMention m) {
        int j = m.from - 1;
        while (j >= 0 && i - j <= NAME) {
            Unit u = s.unit(j);
            ActorGroup actors = s.actors[j] != null ? s.actors[j] : Subjects.endingAt(s, j);
            if (j > 0 && u.isWord("and") && s.is(j - 1, Kind.INSTRUMENT) && sharesHead(s, j - 1)) {
                m.type = m.type.isEmpty() || m.type.equals("release_exchange") ? "ceasefire" : m.type;
                m.from = j - 1;
                j -= 2;
                continue;
            }
            if (!modifies(s, j) || u.isWord("prep") || u.is(Kind.REPORT)) {
                break;
            }
            if (u.isWord("brokered") && j > 0 && !hyphenated(s, j)) {
                break;
            }
            if (u.isWord("brokered") && j > 0) {
                ActorGroup broker = Subjects.endingAt(s, j - 1);
                boolean leads = s.reads(j, "led") && !m.type.equals("ceasefire") && !m.type.equals("peace_agreement");
                if (broker != null) {
                    boolean side = leads && broker.members.stream().allMatch(InstrumentOwners::state);
                    (side ? m.parties : m.brokers).addAll(broker.members);
                }
                j = broker == null ? j - 2 : broker.from - 1;
                m.from = Math.max(0, j + 1);
                continue;
            }
            boolean joined = u.is(Kind.ORG)
                    && s.inside(j + 1)
                    && s.tokens.is(s.unit(j + 1).from(), Tokens.HYPHEN);
            if (actors != null && (u.is(Kind.NISBA) || u.is(Kind.STATE) || joined || unions(s, actors, u, m))) {
                m.parties.addAll(actors.members);
                j = actors.from;
            }
            InstrumentTail.modifier(s, j, m);
            m.from = j;
            j--;
        }
        for (int k = m.from; k < i; k++) {
            boolean inName = s.actors[k] != null && s.actors[k].members.stream().allMatch(Actor::isGroup);
            s.actors[k] = inName ? null : s.actors[k];
        }
    }

    /** "The OPEC agreement", "its EC accession treaty"; a convention or truce only bears the name of who keeps it. */
    private static boolean unions(Sentence s, ActorGroup g, Unit u, InstrumentMention m) {
        boolean own = m.form.equals("agreement") || m.type.equals("constitutive") || m.type.equals("aid_finance");
        boolean with = s.isWord(m.to, "prep.with") && s.inside(m.to + 1) && s.actors[m.to + 1] != null;
        boolean certain = m.definite
                || with
                || Subjects.possessive(s, g.from - 1)
                || !m.type.isEmpty()
                || s.dates[Math.min(m.to, s.size() - 1)] != null;
        return own && certain && u.is(Kind.ORG) && InstrumentOwners.union(g);
    }

    /** "UN-brokered", not "the government negotiated". */
    private static boolean hyphenated(Sentence s, int j) {
        return s.isDash(j - 1) || s.tokens.is(s.unit(j).from(), Tokens.HYPHEN);
    }

    /** "The Visiting Forces Agreement": words written with capitals before a head that has one. */
    private static boolean titled(Sentence s, int j) {
        Unit u = s.unit(j);
        boolean capital = s.tokens.is(u.from(), Tokens.CAPITAL)
                && s.inside(j + 1)
                && s.tokens.is(s.unit(j + 1).from(), Tokens.CAPITAL);
        boolean word = !s.isMark(j)
                && !s.isLine(j)
                && !u.isWord("prep")
                && !u.isWord("and")
                && !u.isWord("the")
                && !u.isWord("a")
                && !u.isWord("this");
        boolean other = u.is(Kind.TITLE)
                || u.is(Kind.PERSON)
                || u.is(Kind.CITY)
                || u.is(Kind.CAPITAL)
                || u.is(Kind.WEEKDAY)
                || u.is(Kind.MONTH)
                || u.is(Kind.REPORT);
        return capital && word && !other;
    }

    private static boolean modifies(Sentence s, int j) {
        Unit u = s.unit(j);
        Term deed = u.term(Kind.PREDICATE);
        boolean named = deed != null && deed.is(Term.NOUN) && s.verbs[j] == EnglishVerbs.NOUN && !s.isWord(j, "light");
        named = named && !s.isWord(j, "nearing");
        boolean noun = named || (deed != null && (deed.is(Term.BASE) || deed.is(Term.NOUN)) && determined(s, j));
        return u.is(Kind.TYPE)
                || u.is(Kind.SUBJECT)
                || u.is(Kind.NISBA)
                || u.is(Kind.STATE)
                || u.is(Kind.ORG)
                || u.is(Kind.ACCORD)
                || u.is(Kind.INSTRUMENT)
                || u.isWord("new")
                || u.isWord("earlier")
                || u.isWord("similar")
                || u.isWord("brokered")
                || noun
                || EnglishVerbs.isFree(s, j)
                || titled(s, j)
                || compounded(s, j)
                || (!u.known() && !s.isMark(j) && !s.isLine(j) && !s.isNumber(j));
    }

    /** "Long-awaited", "so-called": words that a hyphen binds together. */
    private static boolean compounded(Sentence s, int j) {
        boolean bound = s.tokens.is(s.unit(j).from(), Tokens.HYPHEN);
        boolean binds = s.inside(j + 1) && s.tokens.is(s.unit(j + 1).from(), Tokens.HYPHEN);
        return (bound || binds) && !s.isMark(j) && !s.isLine(j);
    }

    /** Whether an article or possessive opens the words up to a unit: "its staff exchange". */
    private static boolean determined(Sentence s, int j) {
        for (int k = j - 1; k >= 0 && k >= j - 3; k--) {
            if (s.isWord(k, "a") || s.isWord(k, "the") || s.isWord(k, "this")) {
                return true;
            }
            boolean helps = s.isWord(k, "modal") || s.isWord(k, "be") || s.isWord(k, "have") || s.isWord(k, "fut");
            if (s.isMark(k) || s.isWord(k, "prep") || helps || Subjects.isVerb(s, k)) {
                return false;
            }
        }
        return false;
    }
}
