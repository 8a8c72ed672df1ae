package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Who claims a deed that the story has told of did it: "the group claimed responsibility for the blast". Predicates: {@code claim-deed}, {@code claimed-attack}. */
final class Claims {
    private static final int BACK = 6;
    /** Units behind a claim within which its sentence may tell of the deed. */
    private static final int NEAR = 20;

    private static final int DEEDS = Unit.bits(Kind.PREDICATE);

    private final List<Sentence> sentences;
    private final List<Statement> told;
    private final Entities entities;
    private final @Nullable String home;

    private Claims(List<Sentence> sentences, List<Statement> told, Entities entities, @Nullable String home) {
        this.sentences = sentences;
        this.told = told;
        this.entities = entities;
        this.home = home;
    }

    /** Adds the deeds to what is told. */
    static void settle(
            List<Sentence> sentences,
            List<Statement> told,
            LanguagePack pack,
            Entities entities,
            @Nullable String home) {
        Predicate deed = pack.predicate("claimed-attack");
        List<Statement> done = new ArrayList<>(0);
        for (Statement st : told) {
            boolean claims =
                    (st.predicate.id().equals("claim-deed") || st.predicate.id().equals("claim-attack"))
                            && (st.factuality.equals("asserted") || st.factuality.equals("reported"));
            claims = claims || claimsDeed(st);
            if (claims && deed != null) {
                Statement made = new Claims(sentences, told, entities, home).deed(st, deed);
                if (made != null) {
                    done.add(made);
                }
            }
        }
        if (!done.isEmpty()) {
            told.addAll(done);
            told.sort(Comparator.comparingInt(Statement::start));
        }
    }

    /** "The group claimed the attack", "has claimed that bombing": the noun of the deed right behind. */
    private static boolean claimsDeed(Statement st) {
        Sentence s = st.sentence;
        int noun = s.reads(st.unit + 1, "the") || s.isWord(st.unit + 1, "this") || s.isWord(st.unit + 1, "comp")
                ? st.unit + 2
                : st.unit + 1;
        boolean admits = s.verbs.length > 0 && st.predicate.id().equals("admit") && s.starts(st.unit, "claim");
        return admits && Roles.violent(s, noun) && st.isDone();
    }

    /** The deed that a claim points back to; null when the sentences before tell of none. */
    private @Nullable Statement deed(Statement claim, Predicate deed) {
        List<Actor> doers = new ArrayList<>(claim.actors);
        doers.removeIf(a -> a.isGroup() || Character.isUpperCase(a.key().charAt(0)));
        Statement before = before(claim);
        if (doers.isEmpty() || (before == null && !toldBefore(claim) && behind(claim) < 0)) {
            return null;
        }
        Statement st = new Statement(claim.sentence, claim.unit, deed, claim.form);
        st.actors.addAll(doers);
        Actor struck = struck(claim, before);
        if (struck != null) {
            st.recipients.add(struck.meantBy(st.start(), st.end()));
        }
        if (before != null) {
            st.date = before.date;
            st.place = before.place;
            if (Lists.all(before.actors, Actor::isGroup)) {
                before.actors.clear();
                before.actors.addAll(doers);
                before.recipients.removeIf(Actor::isGroup);
                if (before.recipients.isEmpty()) {
                    before.recipients.addAll(st.recipients);
                }
            }
        }
        st.factuality("reported", "claimed", claim.unit);
        st.attribution = claim.attribution;
        return st;
    }

    /** The attack told last before a claim, by nobody whom we know. */
    private @Nullable Statement before(Statement claim) {
        Statement last = null;
        for (Statement st : told) {
            boolean named =
                    st.sentence == claim.sentence && claim.sentence.verbs.length > 0 && st.unit < claim.unit + NEAR;
            boolean near = named || (st.start() < claim.start() && claim.sentenceIndex() - st.sentenceIndex() <= BACK);
            boolean open = st.predicate.kind().equals("attack")
                    && Lists.all(st.actors, Actor::isGroup)
                    && !st.factuality.equals("denied");
            last = near && open ? st : last;
        }
        return last;
    }

    /** Whether a sentence before has a word for an attack. */
    private boolean toldBefore(Statement claim) {
        for (int i = Math.max(0, claim.sentenceIndex() - BACK); i < claim.sentenceIndex(); i++) {
            Sentence s = sentences.get(i);
            for (int j = 0; s.hasAny(DEEDS) && j < s.size(); j++) {
                Term t = s.term(j, Kind.PREDICATE);
                if (t != null && t.as(Predicate.class).kind().equals("attack")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The state that was struck: whose people, in whose town, or where the story is told. */
    private @Nullable Actor struck(Statement claim, @Nullable Statement before) {
        for (Actor a : before == null ? List.<Actor>of() : before.recipients) {
            String country = a.entity().country();
            if (country != null) {
                return entities.state(country, claim.start(), claim.end());
            }
        }
        if (before != null && before.place != null && !before.place.iso3().isEmpty()) {
            return entities.state(before.place.iso3(), claim.start(), claim.end());
        }
        Actor there = behind(claim) < 0 ? null : place(claim.sentence, behind(claim));
        if (there != null) {
            return there;
        }
        if (home != null) {
            return entities.state(home, claim.start(), claim.end());
        }
        for (int i = claim.sentenceIndex() - 1; i >= 0 && i >= claim.sentenceIndex() - BACK; i--) {
            Actor here = place(sentences.get(i), 0);
            if (here != null) {
                return here;
            }
        }
        return null;
    }

    /** "Claimed responsibility for an attack on", "مسؤوليتها عن استهداف سفينة": the noun of the deed behind the claim; -1 for none. */
    private static int behind(Statement claim) {
        Sentence s = claim.sentence;
        for (int j = claim.unit + 1; s.inside(j) && j < claim.unit + NEAR / 2 && !s.isBreak(j); j++) {
            if (Roles.violent(s, j)) {
                return j;
            }
        }
        return -1;
    }

    /** The first state or town that is named from a unit on; null for none. */
    private @Nullable Actor place(Sentence s, int from) {
        for (int j = from; j < s.size(); j++) {
            ActorGroup g = s.actors[j];
            Actor a = g == null || g.members.size() != 1 ? null : g.members.get(0);
            boolean beyond = g != null && g.prep.equals("with") && s.isWord(g.from - 2, "border");
            if (a != null && !beyond && a.entity().country() != null && entities.mayBeSide(a)) {
                return entities.state(a.key(), s.start(j), s.end(j));
            }
            String iso3 = g == null ? s.stateOfPlace(j) : null;
            if (iso3 != null) {
                return entities.state(iso3, s.start(j), s.end(j));
            }
        }
        return null;
    }
}
