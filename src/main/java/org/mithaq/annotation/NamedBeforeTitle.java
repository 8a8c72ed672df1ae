package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** "ورحب فلان الفلاني، وزير خارجية غانا، بالاتفاق": a name that nobody knows, whose office stands behind it. Arabic. */
final class NamedBeforeTitle {
    private static final int NAME = 5;
    private static final int FAR = 8;

    private NamedBeforeTitle() {}

    /** The subject of a verb by its office; null where no name or no office follows. */
    static @Nullable ActorGroup of(Sentence s, int verb) {
        int first = s.isWord(verb + 1, "honorific") ? verb + 2 : verb + 1;
        int j = first;
        while (j < first + NAME && isName(s, j)) {
            j++;
        }
        boolean named = j > first;
        boolean apart = named && s.isComma(j);
        int office = apart ? j + 1 : j;
        ActorGroup g = named && s.inside(office) ? s.actors[office] : null;
        boolean person = g != null
                && g.prep.isEmpty()
                && !g.adjective
                && s.title(g.from) != null
                && g.members.size() == 1
                && g.members.get(0).entity().type().endsWith("person");
        boolean closed = g != null && apart && s.isComma(g.to);
        return person && (closed || (!apart && (speaks(s, verb) || another(s, verb, g)))) ? g : null;
    }

    /** "وقع فلان الفلاني وزير المالية الغاني مع السفير": what is signed is no person, and whom he meets is named behind him. */
    private static boolean another(Sentence s, int verb, @Nullable ActorGroup g) {
        boolean accord = false;
        boolean meets = false;
        for (Term t : s.unit(verb).terms()) {
            Predicate p = t.kind() == Kind.PREDICATE ? t.as(Predicate.class) : null;
            accord = accord || (p != null && p.needs().equals("accord") && p.symmetric());
            meets = meets || (p != null && p.kind().equals("meet"));
        }
        int from = g == null || !meets ? s.size() : g.to;
        for (int j = from; s.inside(j) && j < from + FAR && !s.isBreak(j); j++) {
            ActorGroup other = s.actors[j];
            if (other != null && other.prep.isEmpty() && !other.place && !other.adjective) {
                return true;
            }
            if (Subjects.isVerb(s, j)) {
                break;
            }
        }
        return accord;
    }

    private static boolean isName(Sentence s, int j) {
        boolean word = s.inside(j) && s.isName(j) && s.actors[j] == null && !s.isMark(j);
        return word && s.title(j) == null && s.prep(j).isEmpty() && !Subjects.isVerb(s, j);
    }

    private static boolean speaks(Sentence s, int verb) {
        boolean said = s.is(verb, Kind.REPORT) || s.isWord(verb, "voice");
        for (Term t : s.unit(verb).terms()) {
            said = said || (t.kind() == Kind.PREDICATE && ofSpeech(t.as(Predicate.class)));
        }
        return said;
    }

    private static boolean ofSpeech(Predicate p) {
        return switch (p.kind()) {
            case "criticise", "praise", "reject", "request", "threaten", "statement", "announce" -> true;
            default -> false;
        };
    }
}
