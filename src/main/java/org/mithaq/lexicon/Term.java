package org.mithaq.lexicon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One meaning that a word or phrase can have.
 *
 * @param kind what sort of thing it stands for
 * @param id which one: ISO code, organisation, predicate, function of a word
 * @param form how the word stands in its lexeme's paradigm; bits of this class
 * @param payload what the kind needs besides, such as a {@link Predicate}
 * @param article whether the first word must, may or must not carry the article: 1, 0, -1
 * @param upper whether it counts only when written in capitals, as short acronyms do
 */
public record Term(Kind kind, String id, int form, @Nullable Object payload, int article, boolean upper) {
    /** A finite verb in the past. */
    public static final int PAST = 1;
    /** A finite verb in the present or future. */
    public static final int PRESENT = 2;
    /** A verbal noun or other noun. */
    public static final int NOUN = 4;
    /** A passive participle used as adjective or past participle. */
    public static final int PASSIVE = 8;
    /** An active participle. */
    public static final int ACTIVE = 16;
    /** Dual. */
    public static final int DUAL = 32;
    /** Plural. */
    public static final int PLURAL = 64;
    /** An infinitive (English base form). */
    public static final int BASE = 128;
    /** Feminine singular. */
    public static final int FEMININE = 256;

    /** A form that takes no article: construct state or indefinite accusative. */
    public static final int BOUND = 512;

    /** A name that is an everyday word too: it counts only where a name must stand. */
    public static final int DOUBTFUL = 1024;

    /** Sorts of meaning. */
    public enum Kind {
        /** A state's name. */
        STATE,
        /** An adjective or people's name of a state. */
        NISBA,
        /** A capital or seat of government that stands for its state. */
        CAPITAL,
        /** A seat of government that never is a mere place. */
        SEAT,
        /** A town or region. */
        CITY,
        /** An organisation or armed group. */
        ORG,
        /** A person. */
        PERSON,
        /** An office or body of a state: minister, parliament. */
        TITLE,
        /** A noun for a kind of instrument: treaty, memorandum. */
        INSTRUMENT,
        /** The name of a known accord. */
        ACCORD,
        /** A word that fixes an instrument's type. */
        TYPE,
        /** A word that fixes a subject area. */
        SUBJECT,
        /** A word that states an event. */
        PREDICATE,
        /** A verb or phrase that reports speech. */
        REPORT,
        /** A word with a function in the sentence: preposition, negator, cue. */
        WORD,
        /** A month's name. */
        MONTH,
        /** A weekday's name. */
        WEEKDAY,
        /** A spelled number. */
        NUMBER,
        /** Another word of time. */
        TIME,
        /** A word of another field: sport, company, court. */
        DOMAIN
    }

    /** Its payload, which must be there and of this type. */
    public <T> T as(Class<T> type) {
        return type.cast(Objects.requireNonNull(payload, id));
    }

    /** Whether it is a finite verb of some kind. */
    boolean isVerb() {
        boolean can = kind == Kind.PREDICATE || kind == Kind.REPORT || kind == Kind.WORD;
        return can && (form & (PAST | PRESENT)) != 0;
    }

    // A way is what stands around a word, as five bits of a number from 0 to 31; each constant below has a bit for
    // every way with that sign.
    private static final int WITH_AL = 0xAAAAAAAA;
    private static final int WITH_SA = 0xCCCCCCCC;
    private static final int WITH_BI_OR_KA = 0xF0F0F0F0;
    private static final int WITH_LI = 0xFF00FF00;
    private static final int IN_CAPITALS = 0xFFFF0000;

    /** The way that proclitics and capitals make. */
    static int way(int pro, boolean inCapitals) {
        return ((pro & Clitics.AL) != 0 ? 1 : 0)
                | ((pro & Clitics.SA) != 0 ? 2 : 0)
                | ((pro & (Clitics.BI | Clitics.KA)) != 0 ? 4 : 0)
                | ((pro & Clitics.LI) != 0 ? 8 : 0)
                | (inCapitals ? 16 : 0);
    }

    /** One bit for every way in which it can stand. */
    int ways() {
        boolean finite = is(PAST) || is(PRESENT);
        int not = (article == 1 ? ~WITH_AL : 0) | (article == -1 || is(BOUND) ? WITH_AL : 0);
        not |= is(PRESENT) ? 0 : WITH_SA;
        not |= kind == Kind.WORD && article != 0 && !id.equals("pair") ? WITH_BI_OR_KA | WITH_LI : 0;
        not |= finite ? WITH_AL | WITH_BI_OR_KA : 0;
        not |= is(PAST) && !is(PRESENT) ? WITH_LI : 0;
        not |= upper ? ~IN_CAPITALS : 0;
        return ~not;
    }

    /** Whether a form bit is set. */
    public boolean is(int bit) {
        return (form & bit) != 0;
    }
}
