package org.mithaq.annotation;

import org.mithaq.lexicon.Unit;

/** What an organisation is called once its name has been given in full: the definite first word, "حركة ...": "الحركة". */
final class ShortNames {
    private ShortNames() {}

    /** Remembers the first word of a name of several. */
    static void note(Sentence s, int i, Actor body, Discourse discourse) {
        Unit u = s.unit(i);
        if (u.to() - u.from() > 1) {
            String bare = of(s, i);
            String alone = bare.startsWith("ال") ? bare : "ال" + bare;
            boolean reports = body.entity().type().equals("media") && discourse.named(alone) != null;
            if (!reports) {
                discourse.honour(alone, body);
            }
        }
    }

    /** The first word of a unit without what is joined to it, but with its article. */
    static String of(Sentence s, int i) {
        Unit u = s.unit(i);
        String word = s.word(i);
        word = u.written(Unit.AND | Unit.SO) != 0 && word.length() > 1 ? word.substring(1) : word;
        boolean swallowed = u.has(Unit.LI) && word.startsWith("لل");
        if (swallowed) {
            return "ال" + word.substring(2);
        }
        return u.has(Unit.BI | Unit.LI | Unit.KA) && word.length() > 1 ? word.substring(1) : word;
    }
}
