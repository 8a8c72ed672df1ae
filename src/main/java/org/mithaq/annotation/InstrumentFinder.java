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
import org.mithaq.text.Lists;
import org.mithaq.text.Tokens;

/** Finds instruments in a sentence whose actors are known: the head noun, its adjectives, its parties, its subject. */
final class InstrumentFinder {
    private static final int DAYS = Unit.bits(Kind.TIME, Kind.WEEKDAY);
    private static final int NAME = 6;

    private static final int INSTRUMENTS = Unit.bits(Kind.INSTRUMENT);
    static final Set<String> KINDS = Set.of("agreement", "treaty", "convention");
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
                s.changed();
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
            m = m == null && capitals && last != null && i > last.reach && LinkedInstruments.another(s, last, i)
                    ? one(s, last, i)
                    : m;
            m = m == null && last != null && InstrumentTail.anotherOf(s, last, i) ? one(s, last, i) : m;
            m = m == null && u.isWord("byagreement") ? HeadlessInstruments.byAgreement(s, i) : m;
            m = !capitals && u.isWord("notes") && HeadlessInstruments.exchanged(s, i)
                    ? HeadlessInstruments.of(s, i, "exchange_of_notes", tail)
                    : m;
            int amended = m == null && !capitals ? Amendments.end(s, i) : -1;
            m = amended > 0 ? Amendments.of(s, i, amended) : m;
            m = m == null && HeadlessInstruments.signedTies(s, i) ? HeadlessInstruments.of(s, i, "agreement", tail) : m;
            if (m != null) {
                Amendments.fill(last, m);
                LinkedInstruments.link(s, last, m);
                boolean same = last != null
                        && (capitals
                                ? LinkedInstruments.apposes(s, last, m)
                                : LinkedInstruments.calledInQuotes(s, last, m));
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
        boolean deals = capitals && s.reads(i, "deals") && s.is(i - 1, Kind.STATE) && !s.is(i - 1, Kind.NISBA);
        if (!deals) {
            return false;
        }
        int with = s.isWord(i + 1, "prep.with") ? i + 1 : i + 2;
        boolean opens = i < 2 || Subjects.isVerb(s, i - 2) || s.isWord(i - 2, "comp") || s.isMark(i - 2);
        deals = opens && s.isWord(with, "prep.with");
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

    private static boolean sameAsPlace(Unit u) {
        return u.is(Kind.CITY) || u.is(Kind.CAPITAL) || u.is(Kind.STATE);
    }

    /** "A ceasefire agreement", "a ceasefire and hostage deal": the second noun is the head. */
    private boolean compound(Sentence s, int i) {
        return capitals
                && (s.is(i + 1, Kind.INSTRUMENT) || (s.isWord(i + 1, "and") && EnglishModifiers.sharesHead(s, i)));
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
                || (s.verbs.length > 0 && none(s, i))
                || (s.reads(i - 1, "لا") && !s.unit(i).has(Unit.AL))
                || s.isWord(i - 1, "nowhere")
                || (s.isWord(i - 2, "nowhere") && s.isWord(i - 1, "any"));
    }

    /** "There is no extradition treaty between": the word stands before what kind it would be of. */
    private static boolean none(Sentence s, int i) {
        int j = i - 1;
        while (j > i - 4 && (s.is(j, Kind.TYPE) || s.is(j, Kind.SUBJECT) || s.isWord(j, "new"))) {
            j--;
        }
        return j < i - 1 && s.reads(j, "no");
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
        for (int j = i - 1; j >= 0 && j > i - (capitals ? 4 : 20) && !s.isBreak(j); j--) {
            if (capitals && s.isComma(j)) {
                return false;
            }
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
        if (noun != null) {
            head(s, i, m, noun);
        }
        which(s, i, m);
        boolean yet = known != null
                && (isYetToCome(known.as(KnownAccord.class), year)
                        || isYetToCome(known.as(KnownAccord.class), yearBeside(s, capitals ? i - 1 : i + 1)));
        if (known != null) {
            known(s, i, m, known.as(KnownAccord.class), yet);
        }
        boolean named =
                m.known == null && noun != null && noun.as(Instrument.class).named();
        boolean tells = !capitals && named && makesKnown(s, i + 2);
        boolean placed = (yet && capitals) || (noun != null && known == null && !tells && place(s, i, m));
        if (named && !placed && !isSigned(s, i)) {
            return null;
        }
        m.weak = m.weak && !placed;
        m.placed = placed;
        around(s, i, m);
        s.instruments[i] = m;
        return m;
    }

    private void head(Sentence s, int i, InstrumentMention m, Term noun) {
        Instrument instrument = noun.as(Instrument.class);
        m.form = instrument.form();
        m.type = instrument.type();
        m.weak = instrument.weak();
        m.plural = instrument.plural()
                || noun.is(Term.PLURAL)
                || noun.is(Term.DUAL)
                || (!capitals && OneOrMany.counted(s, i));
    }

    /** Whether a certain one is meant, several are, or one more. */
    private void which(Sentence s, int i, InstrumentMention m) {
        m.definite = s.unit(i).has(Unit.AL)
                || OneOrMany.innerArticle(s, i)
                || s.unit(i).enc() > 0;
        m.definite = (m.definite && !OneOrMany.someOf(s, i)) || (capitals && OneOrMany.definiteBefore(s, i));
        if (capitals && m.plural && OneOrMany.oneOf(s, i)) {
            m.plural = false;
            m.definite = false;
        }
        m.further = capitals && OneOrMany.further(s, i);
        // "اتفاق 2015": a bare year behind it tells which one is meant.
        m.definite = m.definite || (!capitals && s.isNumber(i + 1) && s.dates[i + 1] != null);
    }

    /** What the name of a known accord tells; a new one, or one that is yet to come, has only its form. */
    private void known(Sentence s, int i, InstrumentMention m, KnownAccord accord, boolean yet) {
        boolean another = !capitals && !s.unit(i).has(Unit.AL) && s.isWord(i + 1, "new");
        m.form = accord.form();
        m.type = yet ? "" : accord.type();
        m.definite = yet || !another;
        if (!yet && !another) {
            m.known = accord;
            m.weak = false;
        }
    }

    /** Reads the words before and behind the head. */
    private void around(Sentence s, int i, InstrumentMention m) {
        if (capitals) {
            EnglishModifiers.before(s, i, m);
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
        m.proposal = !capitals && m.known == null && (m.proposal || proposed(s, i));
        m.ordinal = !capitals && s.isWord(m.from + 1, "ordinal");
        m.start = s.start(m.from) + clitics(s.unit(m.from));
        m.end = s.end(m.to - 1);
        if (capitals && m.known == null) {
            InstrumentTitle.read(s, i, m);
        }
    }

    /** "The Paris accord" in a paper of 1987: what is known by the name now was made long after. */
    private static boolean isYetToCome(KnownAccord accord, @Nullable Integer then) {
        return then != null && !accord.since().isEmpty() && then < Integer.parseInt(accord.since());
    }

    /** "اتفاقية باريس لعام 1883", "the 1883 Paris agreement": the year beside a name; null for none. */
    private static @Nullable Integer yearBeside(Sentence s, int i) {
        DateMention date = s.inside(i) ? s.dates[i] : null;
        boolean whole = date != null && date.value().precision().equals("year");
        boolean digits = whole && date != null && date.value().edtf().length() == 4;
        digits = digits && date != null && date.value().edtf().chars().allMatch(Character::isDigit);
        return digits && date != null ? Integer.valueOf(date.value().edtf()) : null;
    }

    /** "ميثاق لومي الموقع بين توغو وغانا": what those have made who are not bound by the known accord only bears its name. */
    static boolean isOfOthers(KnownAccord accord, List<Actor> parties) {
        return Entities.count(parties) > 1
                && !accord.parties().isEmpty()
                && Lists.none(parties, a -> Lists.any(accord.parties(), id -> FormerStates.same(id, a.key())));
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

    /** The place that an accord is named after becomes part of its name. */
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

    /** Letters before the name itself: و, ب and the like; ل before the article has swallowed a letter of it and stays. */
    static int clitics(Unit u) {
        boolean swallowed = u.has(Unit.LI) && u.has(Unit.AL);
        int outer = u.written(Unit.AND | Unit.SO);
        int inner = swallowed ? 0 : u.pro() & (Unit.BI | Unit.KA | Unit.LI);
        return Integer.bitCount(outer) + Integer.bitCount(inner);
    }
}
