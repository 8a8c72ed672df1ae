package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokens;

/**
 * Armed groups that no table has, known by their names and by what is said of them: "the Sanaga Liberation Front", "the rebel Movement for Renewal", "fighters of the Sanaga
 * Brigades".
 */
final class EnglishArmedGroups {
    /** No name has more units. */
    private static final int LONGEST = 11;

    private final Sentence s;
    private final Entities entities;
    private final Discourse discourse;
    private boolean head;
    private boolean warlike;

    private EnglishArmedGroups(Sentence s, Entities entities, Discourse discourse) {
        this.s = s;
        this.entities = entities;
        this.discourse = discourse;
    }

    /** Fills the group when such a name, or people of it, begin at a unit. */
    static boolean read(Sentence s, int from, ActorGroup group, Entities entities, Discourse discourse) {
        return (s.mayHave("armed.head") || s.mayHave("armed.called"))
                && new EnglishArmedGroups(s, entities, discourse).read(from, group);
    }

    private boolean read(int from, ActorGroup group) {
        int name = from;
        boolean called = calledBefore(from);
        boolean common = from == 0 || !s.tokens.is(s.unit(from).from(), Tokens.CAPITAL);
        if (common && s.isWord(from, "armed.called")) {
            name = s.isWord(from + 1, "prep.of") || s.isWord(from + 1, "prep.from") ? from + 2 : from + 1;
            name = s.reads(name, "the") ? name + 1 : name;
            called = true;
        }
        boolean letters = initials(from);
        int end = letters ? from + 1 : end(name);
        boolean armed = letters || (end > name + 1 && head && (called || warlike || calledBehind(end)));
        if (!armed || (ofState(name) && !called && !warlike && !letters)) {
            return false;
        }
        String printed = s.tokens.source().substring(s.start(name), s.end(end - 1));
        boolean shortened = s.mark(end) == '('
                && s.mark(end + 2) == ')'
                && s.tokens.is(s.unit(end + 1).from(), Tokens.UPPER);
        Actor actor = entities.armedGroup(
                printed, shortened ? s.word(end + 1) : "", letters ? home(from) : null, s.start(from), s.end(end - 1));
        if (shortened) {
            discourse.name(s.word(end + 1), actor);
        }
        group.prep = EnglishActorWords.prep(s, from);
        group.members.add(actor);
        group.to = s.isWord(end, "armed.people") ? end + 1 : end;
        group.place = false;
        group.adjective = Subjects.possessive(s, group.to);
        return true;
    }

    /** The unit behind the name that begins at a unit: words with capitals, and "of", "for", "and" between them. */
    private int end(int from) {
        int last = from - 1;
        boolean complement = false;
        for (int j = from; s.inside(j) && j < from + LONGEST && !s.isLine(j); j++) {
            boolean capital = s.tokens.is(s.unit(j).from(), Tokens.CAPITAL) && !s.isMark(j);
            boolean joint = s.isWord(j, "prep.of") || s.isWord(j, "prep.for") || s.reads(j, "the");
            boolean owns = Subjects.possessive(s, j) && !head;
            boolean and = s.isWord(j, "and") && complement && !s.is(j + 1, Kind.STATE) && !s.is(j + 1, Kind.TITLE);
            if (capital && !s.is(j, Kind.ORG) && !s.is(j, Kind.PERSON) && !s.is(j, Kind.TIME)) {
                head = head || s.isWord(j, "armed.head");
                warlike = warlike || s.isWord(j, "armed.word");
                last = j;
            } else if (!(last >= from && (joint || and || owns))) {
                break;
            }
            complement = complement || (joint && head);
        }
        return last + 1;
    }

    /** "The country's last rebel group, the FNL, has signed": capitals alone, where the words before a comma say what they are. */
    private boolean initials(int from) {
        boolean apposed = s.reads(from - 1, "the")
                && s.isComma(from - 2)
                && s.isWord(from - 3, "armed.called")
                && s.isComma(from + 1);
        return apposed && s.tokens.is(s.unit(from).from(), Tokens.UPPER) && !s.is(from, Kind.ORG);
    }

    /** "Chad's last rebel group, the X": whose group it is; null where the words do not say. */
    private @Nullable String home(int from) {
        for (int j = from - 4; j > 0 && j > from - 9; j--) {
            if (Subjects.possessive(s, j)) {
                Term state = s.term(j - 1, Kind.STATE);
                return state == null ? null : state.id();
            }
            if (s.isMark(j)) {
                return null;
            }
        }
        return null;
    }

    /** "The rebel X", "rebel group the X". */
    private boolean calledBefore(int from) {
        int j = s.reads(from - 1, "the") ? from - 2 : from - 1;
        return s.isWord(j, "armed.called");
    }

    /** "X rebels", "X, a Chadian rebel group". */
    private boolean calledBehind(int end) {
        int j = s.isComma(end) && s.isWord(end + 1, "a") ? end + 2 : -1;
        for (int k = j; j > 0 && s.inside(k) && k < j + 4 && !s.isMark(k); k++) {
            if (s.isWord(k, "armed.called")) {
                return true;
            }
        }
        return s.isWord(end, "armed.people");
    }

    /** "The Sudanese Armed Forces", "Chad National Army": a state's own. */
    private boolean ofState(int name) {
        return s.is(name, Kind.STATE) || s.is(name, Kind.NISBA);
    }
}
