package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** Whose an Arabic office or ministry is that a pronoun owns: "رحبت كينيا بالاتفاق ودعا وزير خارجيتها غانا إلى", "زار الرئيس مالي والتقى وزير دفاعها". */
final class OwnOffices {
    /** The enclitics ه and ها. */
    private static final int HIS = 1;

    private static final int HER = 2;

    private OwnOffices() {}

    /** The state that the pronoun means: of whom the sentence is, or where the office is met by him, whom it named last; null where there is no pronoun or nobody it may mean. */
    static @Nullable String owner(Sentence s, int office, Title title) {
        int enc = s.unit(office).enc();
        if ((enc != HIS && enc != HER) || !Discourse.homeOffice(title)) {
            return null;
        }
        Actor first = null;
        Actor nearest = null;
        for (int j = 0; j < office; j++) {
            ActorGroup g = s.actors[j];
            Actor one = g != null && g.members.size() == 1 && !g.prep.equals("in") ? g.members.get(0) : null;
            if (g != null && one != null && one.entity().country() != null && mayOwn(one, enc)) {
                first = first == null && g.prep.isEmpty() && !g.adjective ? one : first;
                nearest = one;
            }
        }
        boolean met = !(office > 0 && Subjects.isVerb(s, office - 1)) || meets(s, office - 1);
        Actor owner = met || first == null ? nearest : first;
        return owner == null ? null : owner.entity().country();
    }

    private static boolean mayOwn(Actor a, int enc) {
        boolean state = a.entity().type().equals("state");
        boolean person = a.entity().type().endsWith("person");
        return enc == HIS ? !state || Arguments.MASCULINE.contains(a.key()) : !person && !a.isGroup();
    }

    /** Whether whoever the sentence is of meets or visits the office, so that it is another's. */
    private static boolean meets(Sentence s, int verb) {
        for (Term t : s.unit(verb).terms()) {
            String kind = t.kind() == Kind.PREDICATE ? t.as(Predicate.class).kind() : "";
            if (kind.equals("meet") || kind.equals("visit") || kind.equals("negotiate")) {
                return true;
            }
        }
        return false;
    }
}
