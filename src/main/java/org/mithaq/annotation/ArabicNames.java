package org.mithaq.annotation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Tokens;

/** Says how far the name of a person reaches that no table knows, in Arabic, where no capitals tell. Those with capitals are in {@link EnglishNames}. */
final class ArabicNames {
    /** Words that begin the last part of a name and never stand without what follows: "بن سلمان", "ولد حدمين". */
    private static final long[] PARTICLES = Stream.of(
                    "بن", "ابن", "ولد", "بنت", "ابو", "ابي", "ابا", "ال", "عبد", "ايت")
            .mapToLong(Tokens::shortWord)
            .toArray();

    private ArabicNames() {}

    /** What no family is called. */
    private static final int NO_FAMILY = Unit.bits(
            Kind.TITLE,
            Kind.ORG,
            Kind.NISBA,
            Kind.STATE,
            Kind.CAPITAL,
            Kind.CITY,
            Kind.SEAT,
            Kind.WEEKDAY,
            Kind.TIME,
            Kind.MONTH,
            Kind.INSTRUMENT,
            Kind.SUBJECT,
            Kind.TYPE,
            Kind.NUMBER);

    /** "جاي كارني": the family name of somebody known behind a given name nobody knows, which his name in Arabic does not begin like. */
    static boolean namesake(Sentence s, int j, World.Person person) {
        String full = person.nameAr();
        String given =
                s.isName(j - 1) && !s.unit(j - 1).known() && s.prep(j - 1).isEmpty() ? s.word(j - 1) : "";
        return given.length() > 2 && !given.startsWith("ال") && !full.isEmpty() && full.charAt(0) != given.charAt(0);
    }

    /** "وزير الدفاع الكيني الفريق جون كيماني": behind the ranks of who holds an office. */
    static int titled(Sentence s, int from) {
        int j = from;
        while (s.isWord(j, "honorific") && s.unit(j).enc() == 0 && !s.unit(j).has(Unit.AND)) {
            j++;
        }
        return j;
    }

    /**
     * End of a run of two to four words nobody knows, which can only be a name, or of one and a family name such as القضاة or that of somebody known: "جاي كارني"; else
     * where it began.
     */
    static int swallowName(Sentence s, int from) {
        int to = from;
        while (to - from < 5 && mayGoOn(s, from, to)) {
            to++;
        }
        boolean people = to == from + 1 && s.inside(to) && s.unit(to).pro() == Unit.AL && s.isWord(to, "group.people");
        boolean family = to == from + 1
                && s.is(to, Kind.PERSON)
                && s.unit(to).pro() == 0
                && s.unit(to).to() - s.unit(to).from() == 1;
        if (people || family) {
            return to + 1;
        }
        boolean bounded = !s.inside(to) || s.unit(to).known() || s.isMark(to) || s.isLine(to);
        return to - from >= 2 && to - from <= 4 && bounded ? to : from;
    }

    private static boolean mayGoOn(Sentence s, int from, int i) {
        // "يحيى ولد حدمين": the particle may be a word of another meaning too.
        boolean particle = i > from && isParticle(s, i);
        boolean verbal = looksVerbal(s, i) && !(i == from && given(s, i));
        return particle || (s.isName(i) && (i == from || !s.unit(i).has(Unit.AND)) && !verbal);
    }

    /** As {@link #swallowName}; behind the nation of the office and a given name a second nation without the article, "إيندا كيني", or a word with it, "يحيى الراعي", is a family name. */
    static int behindName(Sentence s, int from, boolean nation) {
        int to = swallowName(s, from);
        if (nation && to == from && likeNation(s, from)) {
            int name = from + 1;
            while (name < from + 4 && mayGoOn(s, from, name)) {
                name++;
            }
            return name;
        }
        boolean given = nation && to == from && s.isName(from) && !s.unit(from).known() && !looksVerbal(s, from);
        // "ندد الوزير الكيني بالحصار المفروض": with a preposition and the article it is no given name.
        given = given && !s.starts(from, "ال") && !s.starts(from, "بال") && s.inside(from + 1);
        if (!given || s.unit(from + 1).to() - s.unit(from + 1).from() > 1) {
            return to;
        }
        int pro = s.unit(from + 1).pro();
        boolean nisba = s.is(from + 1, Kind.NISBA) && pro == 0 && s.ends(from + 1, "ي");
        boolean word =
                s.unit(from + 1).known() && pro == Unit.AL && !s.isAny(from + 1, NO_FAMILY) && !s.ends(from + 1, "ه");
        return nisba || word ? from + 2 : to;
    }

    /** "الرئيس المقدوني جورجي إيفانوف": a given name that is written like a nation, before a name that nobody knows. */
    private static boolean likeNation(Sentence s, int i) {
        boolean nation = s.is(i, Kind.NISBA)
                && s.unit(i).pro() == 0
                && s.is(i - 1, Kind.NISBA)
                && s.unit(i - 1).has(Unit.AL);
        return nation && s.isName(i + 1) && !s.unit(i + 1).known() && !s.starts(i + 1, "ال") && !looksVerbal(s, i + 1);
    }

    /** "وائل كوفي", "فرانك منساه": a word that begins like a conjunction, but no verb in the present, before another that only a name can be. */
    private static boolean given(Sentence s, int i) {
        String w = s.word(i);
        boolean opens =
                w.length() > 2 && (w.charAt(0) == 'ف' || (w.charAt(0) == 'و' && "يتن".indexOf(w.charAt(1)) < 0));
        boolean next =
                opens && !s.unit(i).known() && s.isName(i + 1) && !s.unit(i + 1).known();
        return next
                && !s.starts(i + 1, "ال")
                && !looksVerbal(s, i + 1)
                && s.prep(i).isEmpty();
    }

    /** "يحيى ولد حدمين", "محمد ولد عبد العزيز": the part of a name, up to a unit, from its particle on, which is said as one; null for a name that has none. */
    static @Nullable String compound(Sentence s, int from, int to) {
        for (int j = from + 1; j < to - 1; j++) {
            if (isParticle(s, j)) {
                return joined(s, j, to);
            }
        }
        return null;
    }

    /** The words of these units with a blank between. */
    static String joined(Sentence s, int from, int to) {
        StringBuilder out = new StringBuilder(s.word(from));
        for (int j = from + 1; j < to; j++) {
            out.append(' ').append(s.word(j));
        }
        return out.toString();
    }

    /** Whether a word begins the last part of a name. */
    static boolean isParticle(Sentence s, int i) {
        return s.inside(i + 1) && !s.isMark(i + 1) && readsParticle(s, i);
    }

    private static boolean readsParticle(Sentence s, int i) {
        long word = s.inside(i) ? s.tokens.shortWord(s.unit(i).from()) : 0;
        for (int p = 0; word != 0 && p < PARTICLES.length; p++) {
            if (PARTICLES[p] == word) {
                return true;
            }
        }
        return false;
    }

    static boolean looksVerbal(Sentence s, int i) {
        if (s.starts(i, "و") || s.starts(i, "ف")) {
            return !readsParticle(s, i);
        }
        return s.length(i) > 3 && s.starts(i, "ال") && s.ends(i, "ه");
    }
}
