package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Unit;

/** Whose thanks, worry or refusal it is that a participle behind a comma voices: "قال الوزير إن ..، معربا عن شكره لغانا". Arabic. */
final class VoicedFeelings {
    private VoicedFeelings() {}

    /** Who speaks in the clause that the participle is added to; null where the noun is voiced by none. */
    static @Nullable ActorGroup voicedBy(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        int voice = st.actors.isEmpty() && s.mayHave("voicing") ? participle(s, st.unit) : -1;
        return voice < 0 ? null : subjects.speakerBefore(s, voice);
    }

    /** "معربا عن شكره", "معربا عن شكره وامتنانه": the participle right before the noun, or before the one that it is joined to; else -1. */
    private static int participle(Sentence s, int noun) {
        boolean joined = s.unit(noun).has(Unit.AND)
                && noun > 1
                && s.unit(noun - 1).enc() == s.unit(noun).enc();
        int first = joined ? noun - 1 : noun;
        int voice = s.isWord(first - 1, "prep.for") ? first - 2 : first - 1;
        boolean voiced = s.isWord(voice, "voicing") && s.isComma(voice - 1) && !Subjects.isVerb(s, voice);
        return voiced ? voice : -1;
    }
}
