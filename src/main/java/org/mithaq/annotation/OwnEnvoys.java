package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.text.Lists;

/** Whoever is somebody's own envoy or minister acts for him: "أشاد الرئيس الكيني بمبعوثه الذي زار جوبا". Arabic only. */
final class OwnEnvoys {
    /** Enclitics that stand for somebody told of. */
    private static final int THEIRS = 4;

    private OwnEnvoys() {}

    /** Whose envoy the subject of a relative clause is; null where it is about somebody else. */
    static @Nullable ActorGroup of(Sentence s, int verb, Subjects subjects) {
        int head = verb - 2;
        int enc = head > 0 && s.isWord(verb - 1, "rel") ? s.unit(head).enc() : 0;
        Title title = enc > 0 && enc <= THEIRS && s.actors[head] == null ? s.title(head) : null;
        if (title == null || !title.type().equals("person") || s.unit(verb).enc() > 0) {
            return null;
        }
        for (int j = head - 1; j >= 0; j--) {
            ActorGroup by = Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
            boolean one = by != null
                    && !by.members.isEmpty()
                    && (enc > 2 || Lists.all(by.members, a -> Entities.mayBeCalled(a, enc == 2)));
            if (one) {
                return by;
            }
        }
        return null;
    }
}
