package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Tokens;

/** A sentence as units, with the mentions found in it so far. Mutable while the annotators pass over it, one after the other. */
public final class Sentence {
    private static final int INSTRUMENTS = Unit.bits(Kind.INSTRUMENT, Kind.ACCORD);
    private static final long BREAKS = Unit.bits(Set.of("sub", "but"));

    final int index;
    final Tokens tokens;
    private final Unit[] units;
    private final @Nullable String[] preps;
    /** Of each unit, side by side, because most rules ask nothing else. */
    private final int[] kindsOf;

    private final long[] functionsOf;
    private final char[] marks;
    private final int size;
    private final int kinds;
    private final long functions;
    /** As the one before, by another hash: so that hardly any function passes both that no unit has. */
    private final long otherFunctions;

    /** What {@link Subjects#isVerb} has said of each unit since the last actor or date was found: 0 where it was not asked. */
    private final byte[] verbal;

    private final boolean numbers;
    private final boolean instrumentsPossible;
    final boolean paragraphStart;
    final @Nullable ActorGroup[] actors;
    final @Nullable InstrumentMention[] instruments;
    final @Nullable DateMention[] dates;
    /** Dates that own the noun behind them: "Monday's attack". */
    private List<DateMention> owningDates = List.of();
    /** How each unit is used, by {@link EnglishVerbs}; empty in languages whose forms say it. */
    byte[] verbs = {};
    /** The country that the paper writes for, as far as the story has shown it up to here; only in such languages. */
    @Nullable
    String country;

    Sentence(int index, Tokens tokens, List<Unit> units, boolean paragraphStart) {
        this.index = index;
        this.tokens = tokens;
        this.units = units.toArray(Unit[]::new);
        this.size = this.units.length;
        this.preps = new String[units.size()];
        this.paragraphStart = paragraphStart;
        this.actors = new ActorGroup[units.size()];
        this.instruments = new InstrumentMention[units.size()];
        this.dates = new DateMention[units.size()];
        int k = 0;
        long f = 0;
        long g = 0;
        boolean n = false;
        this.kindsOf = new int[units.size()];
        this.functionsOf = new long[units.size()];
        this.marks = new char[units.size()];
        for (int i = 0; i < this.units.length; i++) {
            Unit u = this.units[i];
            kindsOf[i] = u.kinds();
            functionsOf[i] = u.functions();
            marks[i] = u.mark();
            k |= kindsOf[i];
            f |= functionsOf[i];
            g |= u.otherFunctions();
            n |= u.tokenKind() == Tokens.NUMBER;
        }
        this.kinds = k;
        this.functions = f;
        this.otherFunctions = g;
        this.verbal = new byte[size];
        this.numbers = n;
        this.instrumentsPossible =
                hasAny(INSTRUMENTS) || mayHave("byagreement") || mayHave("notes") || mayHave("ties.signed");
    }

    /** Whether any unit can be of one of these kinds: {@link Unit#bits}. Most rules ask it first, and most sentences say no. */
    boolean hasAny(int kindBits) {
        return (kinds & kindBits) != 0;
    }

    /** False when no unit has a function; hardly ever true when none has. */
    boolean mayHave(String function) {
        return (functions & Unit.bit(function)) != 0 && (otherFunctions & Unit.otherBit(function)) != 0;
    }

    /** False when no unit has one of these functions: {@link Unit#bits}. */
    boolean mayHave(long functionBits) {
        return (functions & functionBits) != 0;
    }

    /** False when no unit before one has one of these functions. */
    boolean mayHaveBefore(int end, long functionBits) {
        for (int i = 0; i < end; i++) {
            if ((functionsOf[i] & functionBits) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit can be of one of these kinds: {@link Unit#bits}. */
    boolean isAny(int i, int kindBits) {
        return inside(i) && (kindsOf[i] & kindBits) != 0;
    }

    /** False when a unit has none of these functions: {@link Unit#bits}. */
    boolean mayBe(int i, long functionBits) {
        return inside(i) && (functionsOf[i] & functionBits) != 0;
    }

    /** Whether a number in digits stands in it. */
    boolean hasNumbers() {
        return numbers;
    }

    /** Whether a word stands in it that can make an instrument. */
    boolean mayHaveInstruments() {
        return instrumentsPossible;
    }

    /** Its place among the article's sentences. */
    public int index() {
        return index;
    }

    /** Whether it has no words. */
    public boolean isEmpty() {
        return units.length == 0;
    }

    /** UTF-16 offset of its first unit; it must have one. */
    public int start() {
        return start(0);
    }

    /** Exclusive UTF-16 offset of its last unit; it must have one. */
    public int end() {
        return end(size() - 1);
    }

    /** The actors named in it, in the text's order. */
    public List<Actor> actors() {
        return found(actors).flatMap(group -> group.members().stream()).toList();
    }

    void owningDate(DateMention d) {
        owningDates = owningDates.isEmpty() ? new ArrayList<>() : owningDates;
        owningDates.add(d);
    }

    /** The date that owns a noun, "Monday's U.S. attack": no mark, preposition or verb between; null for none. */
    @Nullable
    DateMention dateOwning(int noun) {
        for (DateMention d : owningDates) {
            boolean near = d.to() <= noun && noun - d.to() < 7;
            for (int j = d.to(); near && j < noun; j++) {
                near = (!isMark(j) || starts(j, "'")) && !isWord(j, "prep") && !Subjects.isVerb(this, j);
            }
            if (near) {
                return d;
            }
        }
        return null;
    }

    /** The dates named in it, in the text's order. */
    public List<DateMention> dates() {
        return found(dates).toList();
    }

    /** The words in it that can state an event, whether or not they do. */
    public List<SeenPredicate> predicates() {
        List<SeenPredicate> seen = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Term term = units[i].term(Kind.PREDICATE);
            if (term != null) {
                seen.add(new SeenPredicate(term.as(Predicate.class), start(i), end(i)));
            }
        }
        return seen;
    }

    /**
     * A word that can state an event.
     *
     * @param predicate what it can mean
     * @param start UTF-16 offset
     * @param end exclusive offset
     */
    public record SeenPredicate(Predicate predicate, int start, int end) {}

    private static <T> Stream<T> found(@Nullable T[] byUnit) {
        return Arrays.stream(byUnit).filter(Objects::nonNull).distinct();
    }

    int size() {
        return size;
    }

    Unit unit(int i) {
        return units[i];
    }

    /** Says which of several things a unit means. */
    void means(int i, Kind kind, String id) {
        units[i] = units[i].meaning(kind, id);
        changed();
    }

    /** Something was found, or given up, on which it depends how words are read. */
    void changed() {
        Arrays.fill(verbal, (byte) 0);
    }

    /** Whether a unit is a finite verb where it stands, in a language whose forms say it. */
    boolean isArabicVerb(int i) {
        if (verbal[i] == 0) {
            verbal[i] = (byte) (VerbalNouns.isVerb(this, i) ? 1 : -1);
        }
        return verbal[i] > 0;
    }

    boolean inside(int i) {
        return i >= 0 && i < size;
    }

    /** UTF-16 offset of a unit. */
    int start(int i) {
        return tokens.start(units[i].from());
    }

    /** Exclusive UTF-16 offset of a unit. */
    int end(int i) {
        return tokens.end(units[i].to() - 1);
    }

    boolean isWord(int i, String id) {
        long here = inside(i) ? functionsOf[i] : 0;
        return here != 0 && (here & Unit.bit(id)) != 0 && units[i].hasFunction(id);
    }

    boolean is(int i, Kind kind) {
        return inside(i) && (kindsOf[i] & Unit.bit(kind)) != 0;
    }

    @Nullable
    Term term(int i, Kind kind) {
        return is(i, kind) ? units[i].term(kind) : null;
    }

    /** The state of the town or place at a unit: null of a sea, and of a region of several states such as "المغرب العربي". */
    @Nullable
    String stateOfPlace(int i) {
        Term place = term(i, Kind.CITY);
        String iso3 = place == null ? "" : place.as(World.City.class).iso3();
        return iso3.isEmpty() ? null : iso3;
    }

    @Nullable
    Title title(int i) {
        Term t = term(i, Kind.TITLE);
        return t == null ? null : t.as(Title.class);
    }

    Title titleOr(int i, Title otherwise) {
        Title t = title(i);
        return t == null ? otherwise : t;
    }

    boolean isMark(int i) {
        return mark(i) != 0;
    }

    char mark(int i) {
        return inside(i) ? marks[i] : 0;
    }

    boolean isComma(int i) {
        char c = mark(i);
        return c == ',' || c == '،';
    }

    /** Whether one of the words that name an actor here has a function. */
    boolean calls(Actor a, String function) {
        for (int i = 0; mayHave(function) && i < size; i++) {
            if (isWord(i, function) && start(i) >= a.start() && end(i) <= a.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group stands in this sentence, not in one before. */
    boolean owns(ActorGroup g) {
        return inside(g.from) && g.equals(actors[g.from]);
    }

    /** Whether a finite verb stands in it. */
    boolean hasVerb() {
        for (int i = 0; i < units.length; i++) {
            if (Subjects.isVerb(this, i)) {
                return true;
            }
        }
        return false;
    }

    boolean isDash(int i) {
        char c = mark(i);
        return (c == '-' && !hyphen(i)) || c == '–' || c == '—';
    }

    /** Of "F-16", between a letter and a number without a space, and of "two- day", as lines break: no dash. */
    private boolean hyphen(int i) {
        boolean tight = i > 0 && inside(i + 1) && units[i - 1].tokenKind() == Tokens.LATIN && end(i - 1) == start(i);
        boolean model = tight && isNumber(i + 1) && !is(i - 1, Kind.TIME) && start(i + 1) == end(i);
        return model || (tight && start(i + 1) > end(i) && !isMark(i + 1) && !isName(i - 1));
    }

    boolean isQuote(int i) {
        char c = mark(i);
        return c != 0 && (c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„' || c == '‟');
    }

    boolean isLine(int i) {
        return inside(i) && units[i].tokenKind() == Tokens.LINE;
    }

    boolean isNumber(int i) {
        return inside(i) && units[i].tokenKind() == Tokens.NUMBER && !units[i].is(Kind.ACCORD);
    }

    boolean isName(int i) {
        if (!inside(i)) {
            return false;
        }
        Unit u = units[i];
        return u.tokenKind() == Tokens.LATIN
                ? tokens.is(u.from(), Tokens.CAPITAL) && u.isFiller()
                : !u.known() && u.tokenKind() == Tokens.ARABIC;
    }

    /** Whether any word of it is written with a capital; some archives keep none. */
    boolean hasCapitals() {
        for (Unit u : units) {
            if (tokens.is(u.from(), Tokens.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    String word(int i) {
        return inside(i) ? tokens.word(units[i].from()) : "";
    }

    /** How many letters the first word of a unit has, folded. */
    int length(int i) {
        return inside(i) ? tokens.length(units[i].from()) : 0;
    }

    /** Whether the first word of a unit is this one, folded. */
    boolean reads(int i, String word) {
        return inside(i) && tokens.length(units[i].from()) == word.length() && starts(i, word);
    }

    /** Whether the first word of a unit begins with these letters, folded. */
    boolean starts(int i, String letters) {
        return inside(i) && tokens.starts(units[i].from(), letters);
    }

    /** The unit before this one, over quotation marks: "of" in "accused of 'arming' rebels". */
    int beforeQuotes(int i) {
        int j = i - 1;
        while (isQuote(j)) {
            j--;
        }
        return j;
    }

    /** Whether the first word of a unit ends in these letters, folded. */
    boolean ends(int i, String letters) {
        return inside(i) && tokens.ends(units[i].from(), letters);
    }

    /** Preposition that stands before a unit, as clitic or as word: its id without {@code prep.}, empty for none. */
    String prep(int i) {
        String known = preps[i];
        if (known == null) {
            known = readPrep(i);
            preps[i] = known;
        }
        return known;
    }

    /** "في هذه الاتفاقية": "وردا على ذلك قطعت" points at no noun behind it. */
    private boolean pointsOn(int i) {
        return isWord(i, "this") && (verbs.length > 0 || !units[i + 1].isVerb() || units[i + 1].has(Unit.AL));
    }

    private String readPrep(int i) {
        Unit u = units[i];
        if (u.has(Unit.BI)) {
            return "bi";
        }
        if (u.has(Unit.LI)) {
            return "li";
        }
        if (u.has(Unit.KA)) {
            return "like";
        }
        int before = i - 1;
        while (before >= 0
                && (isWord(before, "each")
                        || pointsOn(before)
                        || isWord(before, "members")
                        || isWord(before, "the")
                        || isQuote(before)
                        || isWord(before, "ordinal")
                        || (verbs.length > 0 && isNumber(before) && isWord(before + 1, "ordinal"))
                        || (is(before, Kind.NUMBER) && verbs.length == 0))) {
            if (units[before].has(Unit.BI | Unit.LI)) {
                return units[before].has(Unit.BI) ? "bi" : "li";
            }
            before--;
        }
        boolean taken = before >= 0 && verbs.length == 0 && units[before].enc() > 0;
        // "وعلى الهامش وقعت": such words govern nothing.
        boolean adverb = before >= 0 && verbs.length == 0 && isWord(before, "opener");
        if (before >= 0 && !taken && !adverb && !u.has(Unit.AND)) {
            return units[before].preposition();
        }
        return "";
    }

    /** Rest of the id of a function word whose id begins so, empty for none. */
    String wordId(int i, String prefix) {
        if (is(i, Kind.WORD)) {
            for (Term t : units[i].terms()) {
                if (t.kind() == Kind.WORD && t.id().startsWith(prefix)) {
                    return t.id().substring(prefix.length());
                }
            }
        }
        return "";
    }

    /** Whether a clause cannot go on over this unit. */
    boolean isBreak(int i) {
        if (!inside(i)) {
            return false;
        }
        char c = marks[i];
        if (c != 0) {
            return (c == '.' && !afterInitial(i))
                    || c == ';'
                    || c == '؛'
                    || c == ':'
                    || c == '!'
                    || c == '?'
                    || c == '؟';
        }
        if (kindsOf[i] == 0) {
            return units[i].tokenKind() == Tokens.LINE;
        }
        return (functionsOf[i] & BREAKS) != 0
                && (isWord(i, "sub") || (isWord(i, "but") && !(isComma(i - 1) && isComma(i + 1))));
    }

    /** Whether a verb is in the present and can be nothing else. */
    boolean isPresent(int verb) {
        boolean present = false;
        for (Term t : units[verb].terms()) {
            if (t.is(Term.PAST) || t.is(Term.NOUN)) {
                return false;
            }
            present = present || t.is(Term.PRESENT);
        }
        return present;
    }

    /** Whether an English verb is in the plain present: no past form, no auxiliary before it. */
    boolean isPlainPresent(int verb) {
        boolean present = false;
        for (Term t : units[verb].terms()) {
            if (t.is(Term.PAST)) {
                return false;
            }
            present |= t.is(Term.PRESENT) || t.is(Term.BASE);
        }
        return present && !isWord(verb - 1, "have") && !isWord(verb - 1, "modal");
    }

    /** Whether a unit can be a verb in the past. */
    boolean mayBePast(int i) {
        for (Term t : units[i].terms()) {
            if (t.is(Term.PAST)) {
                return true;
            }
        }
        return false;
    }

    /** "Sergey V. Lavrov", "Jan. 9": the stop behind a letter that stands for a name or a month in short, with the rest of the sentence to come. */
    private boolean afterInitial(int stop) {
        boolean inner = inside(stop + 1) && inside(stop - 1);
        return inner && (word(stop - 1).length() == 1 || (is(stop - 1, Kind.MONTH) && isNumber(stop + 1)));
    }
}
