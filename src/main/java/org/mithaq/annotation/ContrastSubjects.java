package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;

/** Finds who is meant by the pronoun of an Arabic "but": "رحبت كينيا بالخطوة، لكنها حذرت غانا". */
final class ContrastSubjects {
    private final Discourse discourse;
    private final Subjects subjects;

    ContrastSubjects(Discourse discourse, Subjects subjects) {
        this.discourse = discourse;
        this.subjects = subjects;
    }

    /** Whether a "but" with a pronoun stands right before the verb, whose subject it is whoever follows. */
    static boolean opens(Sentence s, int verb) {
        String word = s.isWord(verb - 1, "but") ? s.word(verb - 1) : "";
        return word.endsWith("نها") || word.endsWith("نه") || word.endsWith("نهم") || word.endsWith("نهما");
    }

    /** The subject of the nearest verb before that the pronoun may stand for, else whom the story told of last; or null. */
    @Nullable
    ActorGroup of(Sentence s, int verb) {
        if (!opens(s, verb)) {
            return null;
        }
        for (int j = verb - 2; j >= 0; j--) {
            ActorGroup g = Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
            if (g != null && !g.members.isEmpty()) {
                return fits(s, verb, g) ? g : null;
            }
        }
        ActorGroup told = verb < 3 ? discourse.subject() : null;
        return told != null && fits(s, verb, told) ? told : null;
    }

    private static boolean fits(Sentence s, int verb, ActorGroup g) {
        String word = s.word(verb - 1);
        boolean she = word.endsWith("نها");
        boolean several = word.endsWith("نهم") || word.endsWith("نهما");
        return several || g.members.size() > 1 || Entities.mayBeCalled(g.members.get(0), she);
    }
}
