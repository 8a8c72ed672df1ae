package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Finds the subject of a finite verb, and of a clause as a whole: Arabic ones by {@link ArabicSubjects}, English ones by {@link EnglishClauses}. Remembers the sentence it is at, because many predicates ask for the same subjects. */
final class Subjects {
    /** How many units a subject or an object may stand from its verb. */
    static final int REACH = 14;

    private final boolean verbFirst;
    private final Discourse discourse;
    private final FirstPersons firstPersons;
    private final ArabicSubjects arabic;
    private @Nullable ActorGroup[] found = new ActorGroup[0];
    private boolean[] looked = new boolean[0];
    private int lastVerb;

    Subjects(boolean verbFirst, Discourse discourse) {
        this.verbFirst = verbFirst;
        this.discourse = discourse;
        this.firstPersons = new FirstPersons(verbFirst, discourse, this);
        this.arabic = new ArabicSubjects(discourse, this);
    }

    void begin(Sentence s) {
        found = new ActorGroup[s.size()];
        looked = new boolean[s.size()];
    }

    /** The two sides last told of. */
    List<Actor> lastPair() {
        return discourse.pair();
    }

    /** Whom the sentence before is about; null for nobody. */
    @Nullable
    ActorGroup told() {
        return discourse.subject();
    }

    /** Leaves the sentence's main subject to the discourse. */
    void finish(Sentence s) {
        if (s.verbs.length > 0) {
            discourse.persons(persons(s));
            discourse.paperSpeaks(paperSpeaks(s) || (s.reads(0, "it") && discourse.paperSpeaks()));
        }
        // "في الوقت الذي يزور فيه الوزير غانا، ندد نظيره": whom the clause in front is about the story does not go on
        // with.
        int main = verbFirst && s.size() > 0 && s.isWord(0, "sub") ? commaBehind(s, 0) + 1 : 0;
        for (int i = main; i < s.size(); i++) {
            if (isVerb(s, i)) {
                ActorGroup g = of(s, i);
                if (g != null && !g.members.isEmpty()) {
                    discourse.subject(g);
                    return;
                }
            }
        }
    }

    /** "The statement said that Chad": whether an English sentence is about a paper, which opens it. */
    private static boolean paperSpeaks(Sentence s) {
        for (int i = 1; i < s.size() && s.mayHave("says.it") && s.actors[i - 1] == null; i++) {
            if (s.is(i, Kind.REPORT) && s.isWord(i - 1, "says.it") && isVerb(s, i)) {
                return true;
            }
        }
        return false;
    }

    private static int commaBehind(Sentence s, int from) {
        int j = from + 1;
        while (s.inside(j) && !s.isComma(j)) {
            j++;
        }
        return s.inside(j) ? j : -1;
    }

    /** The persons whom a sentence names by themselves, each once. */
    private static List<ActorGroup> persons(Sentence s) {
        List<ActorGroup> persons = new ArrayList<>();
        for (ActorGroup g : s.actors) {
            boolean person = g != null
                    && g.members.size() == 1
                    && g.members.get(0).entity().type().equals("person");
            if (g != null && person && !persons.contains(g)) {
                persons.add(g);
            }
        }
        return persons;
    }

    /** Whether a unit is a finite verb of any kind the packs know. */
    static boolean isVerb(Unit u) {
        return u.isVerb();
    }

    /** Whether a unit is a finite verb where it stands: behind a preposition the same letters are a noun. */
    static boolean isVerb(Sentence s, int i) {
        if (!s.inside(i)) {
            return false;
        }
        if (s.verbs.length > 0) {
            return s.verbs[i] == EnglishVerbs.FINITE || s.verbs[i] == EnglishVerbs.PASSIVE;
        }
        return s.isArabicVerb(i);
    }

    /** Subject of the finite verb at a unit, or null. */
    @Nullable
    ActorGroup of(Sentence s, int verb) {
        if (!looked[verb]) {
            looked[verb] = true;
            if (firstPersons.firstPerson(s, verb)) {
                found[verb] = firstPersons.spoken(s, verb);
                return found[verb];
            }
            found[verb] = verbFirst ? arabic.of(s, verb) : new EnglishClauses(s, discourse).subject(verb);
            ActorGroup one = found[verb];
            boolean open = verbFirst && (one == null || (one.to <= verb && one.members.size() == 1));
            // "قالت الأمم المتحدة إن طرفي النزاع في مالي اتفقا": who speaks is neither of the two.
            open = open && (one == null || !one.pronoun.equals("pair"));
            if (open && VerbAgreement.isDual(s.unit(verb))) {
                ActorGroup two = SubjectsBefore.bothBefore(s, verb);
                found[verb] = two == null ? one : two;
            }
        }
        return found[verb];
    }

    /** Subject of the nearest finite verb before a unit in the same clause, or null. */
    @Nullable
    ActorGroup before(Sentence s, int i) {
        boolean comma = false;
        for (int j = i - 1; j >= 0; j--) {
            int when = verbFirst && s.isComma(j) ? SubjectsBefore.occasionBefore(s, j, 0) : -1;
            if (when > 0) {
                comma = true;
                j = when;
                continue;
            }
            comma = comma || s.isComma(j);
            if (isVerb(s, j) && !(verbFirst && comma && s.isWord(j - 1, "rel"))) {
                ActorGroup g = of(s, j);
                lastVerb = j;
                if (g != null && !g.members.isEmpty()) {
                    return g;
                }
                if (verbFirst && g == null && SubjectsBehind.unknownSubject(s, j)) {
                    return null;
                }
            }
            if (s.isBreak(j) && !s.isWord(j, "sub")) {
                break;
            }
        }
        lastVerb = 0;
        return verbFirst ? topic(s, i) : null;
    }

    /** Who speaks in a clause that a circumstance is added to: "قال الوزير إن ..، داعيا": the subject of the reporting verb, else of the nearest. */
    @Nullable
    ActorGroup speakerBefore(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && !(s.isBreak(j) && !s.isWord(j, "sub")); j--) {
            if (isVerb(s, j) && (s.is(j, Kind.REPORT) || (verbFirst && s.isWord(j, "reaffirm")))) {
                ActorGroup g = of(s, j);
                lastVerb = j;
                // "قال رئيس الغرفة فلان إن ..، داعيا": who speaks and is nobody's.
                if (g == null && ofBodyOrMan(s, j + 1)) {
                    return null;
                }
                return g != null && !g.members.isEmpty() ? g : before(s, i);
            }
        }
        return before(s, i);
    }

    private static boolean ofBodyOrMan(Sentence s, int j) {
        Title title = s.inside(j) ? s.title(j) : null;
        return title != null && s.actors[j] == null && s.prep(j).isEmpty();
    }

    /** The verb whose subject {@link #before} gave last. */
    int lastVerb() {
        return lastVerb;
    }

    /** An actor that opens the sentence, as headlines have it. */
    private static @Nullable ActorGroup topic(Sentence s, int i) {
        for (int j = 0; j < Math.min(3, i); j++) {
            ActorGroup g = s.actors[j];
            boolean genitive = g != null && s.is(g.from - 1, Kind.PREDICATE);
            if (g != null && g.prep.isEmpty() && !g.adjective && !genitive) {
                return g;
            }
        }
        return null;
    }

    /** Subject of the nearest finite verb before the word right before a verb, or null. */
    @Nullable
    ActorGroup ofVerbBefore(Sentence s, int verb) {
        for (int j = verb - 2; j >= 0 && !s.isBreak(j); j--) {
            if (isVerb(s, j)) {
                return of(s, j);
            }
        }
        return null;
    }

    /** The group whose last unit this is, or null. */
    static @Nullable ActorGroup endingAt(Sentence s, int unit) {
        for (int j = unit; j >= 0 && j >= unit - 40; j--) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.to == unit + 1 ? g : null;
            }
        }
        return null;
    }

    /** The unit at or behind one that is no adverb: "Mali immediately closed". English only. */
    static int overAdverbs(Sentence s, int i) {
        int j = i;
        boolean english = s.verbs.length > 0;
        while (english && s.inside(j) && (s.isWord(j, "ignore") || (!s.unit(j).known() && s.ends(j, "ly")))) {
            j++;
        }
        return j;
    }

    /** Whether an apostrophe makes a possessive of the unit before. */
    static boolean possessive(Sentence s, int i) {
        return s.isMark(i) && s.starts(i, "'");
    }

    /** "Chad's army", "the Philippines' president": whether a mark makes an owner of the name before it, not the end of a quotation. */
    static boolean owning(Sentence s, int i) {
        if (!possessive(s, i)) {
            return false;
        }
        boolean tight = i > 0 && s.end(i - 1) == s.start(i) && s.inside(i + 1);
        boolean plural = tight && s.tokens.source().charAt(s.start(i) - 1) == 's';
        int next = plural && s.unit(i + 1).isWord("quality") ? i + 2 : i + 1;
        return s.ends(i, "s")
                || (plural
                        && s.inside(next)
                        && (s.is(next, Kind.TITLE)
                                || s.is(next, Kind.INSTRUMENT)
                                || s.is(next, Kind.SUBJECT)
                                || s.verbs[next] == EnglishVerbs.NOUN));
    }
}
