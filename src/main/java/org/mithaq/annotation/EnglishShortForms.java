package org.mithaq.annotation;

import org.mithaq.text.Tokens;

/** The short form of a name in brackets right behind it, where the phrase goes on: "European Union (EU) leaders", "officials of the Group of Seven (G-7) countries". */
final class EnglishShortForms {
    private EnglishShortForms() {}

    /** The unit behind the brackets that open at a unit; the unit itself where no short form stands there. */
    static int past(Sentence s, int open) {
        boolean shortened = s.mark(open) == '('
                && s.mark(open + 2) == ')'
                && s.tokens.is(s.unit(open + 1).from(), Tokens.CAPITAL);
        return shortened ? open + 3 : open;
    }

    /** The unit behind the members of an organisation that are named behind its short form: they are the organisation; else the unit itself. */
    static int pastMembers(Sentence s, int open) {
        int members = past(s, open);
        boolean own = members > open && (s.isWord(members, "org.members") || s.isWord(members, "member-states"));
        return own ? members + 1 : open;
    }
}
