package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;

/** Whose words an article is, where its English headline calls it somebody's statement or remarks: who says "I" and "we" in it outside quotation marks. */
final class HeadlineSpeakers {
    private HeadlineSpeakers() {}

    /** "Statement by President Okello on the truce", "President Okello's remarks": the one whose it is; null for none or several. */
    static @Nullable Actor of(Sentence headline) {
        for (ActorGroup g : headline.actors) {
            Actor one = g == null || g.members.size() != 1 ? null : g.members.get(0);
            if (g != null && one != null && !one.isGroup() && speaks(headline, g)) {
                return one;
            }
        }
        return null;
    }

    /** "كينيا توقع اتفاقا مع غانا": the state that an Arabic headline opens with, before its verb; or null. */
    static @Nullable String opener(Sentence headline) {
        ActorGroup g = headline.size() > 1 ? headline.actors[0] : null;
        Actor one = g == null || g.adjective || g.members.size() != 1 ? null : g.members.get(0);
        boolean state = one != null && one.entity().type().equals("state");
        return g != null && one != null && state && Subjects.isVerb(headline, g.to) ? one.key() : null;
    }

    private static boolean speaks(Sentence s, ActorGroup g) {
        int behind = Subjects.possessive(s, g.to) ? g.to + 1 : g.to;
        int by = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        boolean from = s.isWord(by, "prep.by") || s.reads(by, "from") || s.reads(by, "of");
        return (g.from < 2 && s.isWord(behind, "speech.head")) || (from && s.isWord(by - 1, "speech.head"));
    }
}
