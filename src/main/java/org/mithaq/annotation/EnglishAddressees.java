package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Finds at whom an English reaction or request is aimed where the words behind its verb say whose deed it is about: "condemned the raid by Chad", "rejecting its demands". */
final class EnglishAddressees {
    private static final int REACH = 13;
    private static final Set<String> REACTIONS = Set.of("criticise", "reject", "praise");
    private static final Set<String> WORDS = Set.of("request", "threaten", "agree", "criticise");

    /** What somebody says to another. */
    private static final Set<String> SAID = Set.of("criticise", "threaten", "request");

    private final Sentence s;
    private final Statement st;

    private EnglishAddressees(Statement st) {
        this.s = st.sentence;
        this.st = st;
    }

    /** Adds recipients to the statements of a sentence that have none. */
    static void settle(List<Statement> statements, Discourse discourse) {
        for (Statement st : statements) {
            told(st, discourse);
            Warnings.withoutSubjects(st);
            boolean verb = switch (st.sentence.verbs[st.unit]) {
                case EnglishVerbs.FINITE, EnglishVerbs.GERUND, EnglishVerbs.INFINITIVE -> !st.passive;
                default -> false;
            };
            boolean open = verb && !st.actors.isEmpty() && Lists.all(st.recipients, Actor::isGroup);
            rebuffed(st, statements);
            EnglishThirdParties.settle(st, statements);
            if (st.passive && st.agent && REACTIONS.contains(st.predicate.kind())) {
                new EnglishAddressees(st).ofSubject(statements);
                new EnglishAddressees(st).ofMove(statements);
            }
            if (open && st.predicate.id().equals("call-wrong") && st.sentence.is(st.unit, Kind.REPORT)) {
                new EnglishAddressees(st).ofClause();
            }
            if (verb && st.predicate.id().equals("draw-criticism")) {
                new EnglishAddressees(st).drawn();
            } else if (open && REACTIONS.contains(st.predicate.kind())) {
                new EnglishAddressees(st).ofReaction();
            } else if (open && st.predicate.kind().equals("request")) {
                new EnglishAddressees(st).ofRequest();
            } else if (open
                    && (st.predicate.id().equals("threaten")
                            || st.predicate.id().equals("would-retaliate"))
                    && st.recipients.isEmpty()) {
                new EnglishAddressees(st).menaced();
            } else if (open && st.predicate.kind().equals("agree")) {
                new EnglishAddressees(st).assisted();
            } else if (open && st.predicate.kind().equals("sanction")) {
                new EnglishAddressees(st).aimedAt();
            }
        }
    }

    /** "Diallo met Keita. Keita urged him to": the other of the two who were told of together just before. */
    private static void told(Statement st, Discourse discourse) {
        Sentence s = st.sentence;
        int at = st.unit + 1;
        boolean her = s.reads(at, "her") && (s.isWord(at + 1, "to") || !s.inside(at + 1) || s.isMark(at + 1));
        boolean open = SAID.contains(st.predicate.kind()) && st.recipients.isEmpty() && st.isVerb() && !st.passive;
        if (open && (her || s.reads(at, "him"))) {
            for (Actor a : discourse.together(st.actors)) {
                if (!Entities.hasKey(st.actors, a.key())) {
                    st.recipients.add(a.meantBy(s.start(at), s.end(at)));
                }
            }
        }
    }

    /** "Rejected Chad's criticism", "dismissed a threat by Chad": who will not have what another said was told it. */
    private static void rebuffed(Statement st, List<Statement> statements) {
        boolean said = SAID.contains(st.predicate.kind()) && st.sentence.verbs[st.unit] == EnglishVerbs.NOUN;
        boolean open = said && st.recipients.isEmpty() && !st.actors.isEmpty();
        for (Statement by : open ? statements : List.<Statement>of()) {
            String kind = by.predicate.kind();
            boolean refuses = (kind.equals("reject") || kind.equals("deny")) && by.isVerb() && !by.actors.isEmpty();
            boolean near = refuses && (by.passive ? subject(st, by) : by.unit < st.unit && st.unit - by.unit < 6);
            if (near && Lists.none(by.actors, a -> a.isGroup() || Entities.hasKey(st.actors, a.key()))) {
                by.actors.forEach(a -> Entities.addOne(st.recipients, a));
                (by.recipients.isEmpty() ? st.actors : List.<Actor>of())
                        .forEach(a -> Entities.addOne(by.recipients, a));
                return;
            }
        }
    }

    /** "Chad's demand for an apology was rejected": no other verb stands between the noun and its verb. */
    private static boolean subject(Statement noun, Statement verb) {
        boolean open = noun.unit < verb.unit && verb.unit - noun.unit < REACH;
        for (int j = noun.unit + 1; open && j < verb.unit; j++) {
            open = !Subjects.isVerb(noun.sentence, j) && !noun.sentence.isComma(j);
        }
        return open;
    }

    /** "Chad's decision was condemned by Mali", "the Chadian raid was praised by", "the seizure of the ship by Chad was": who decided or did what is spoken of. */
    private void ofSubject(List<Statement> statements) {
        boolean open = Lists.all(st.recipients, Actor::isGroup) && !st.actors.isEmpty();
        for (Statement deed : open ? statements : List.<Statement>of()) {
            boolean noun = s.verbs[deed.unit] == EnglishVerbs.NOUN && subject(deed, st);
            List<Actor> doers = deed.actors.stream().filter(a -> !a.isGroup()).toList();
            boolean named = noun && doers.size() == 1 && !deed.inferredActor;
            Actor by = named ? doers.get(0) : null;
            if (by != null && !Entities.hasKey(st.actors, by.key())) {
                Entities.addOne(st.recipients, by);
                return;
            }
        }
        for (int j = st.unit - 1; open && j > 0 && j > st.unit - REACH && !s.isBreak(j) && !s.isComma(j); j--) {
            ActorGroup g = s.isWord(j, "obj.move") ? Subjects.endingAt(s, j - 1) : null;
            boolean owned = g == null && s.isWord(j, "obj.move") && Subjects.possessive(s, j - 1);
            g = owned ? Subjects.endingAt(s, j - 2) : g;
            if (g != null && (owned || g.adjective)) {
                add(g);
                return;
            }
            // "Russia's silence was condemned by".
            boolean own = Subjects.possessive(s, j) && st.predicate.kind().equals("criticise");
            ActorGroup owner = own ? Subjects.endingAt(s, j - 1) : null;
            if (owner != null && Lists.none(owner.members, Actor::isGroup)) {
                add(owner);
                return;
            }
            ActorGroup by = Subjects.endingAt(s, j);
            boolean agent = by != null && by.prep.equals("by") && !by.adjective;
            if (agent && by != null && by.from > 2 && s.verbs[by.from - 2] != EnglishVerbs.PARTICIPLE) {
                add(by);
                return;
            }
            open = !Subjects.isVerb(s, j);
        }
    }

    /** "Said Mali's law was unfair", "said Chad was committing war crimes": whose the subject of what is said is. */
    private void ofClause() {
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 6 && !s.isMark(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean other = Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(st.actors, a.key()));
                if (other && g.prep.isEmpty() && st.recipients.isEmpty()) {
                    add(g);
                }
                return;
            }
        }
    }

    /** "Kenya closed the border, a move condemned by Chad": whose move it was is told before the comma. */
    private void ofMove(List<Statement> statements) {
        int article = st.unit - 2;
        boolean move = s.isWord(st.unit - 1, "obj.move") && s.isWord(article, "a") && s.isComma(article - 1);
        Statement before = null;
        for (Statement deed : move && st.recipients.isEmpty() ? statements : List.<Statement>of()) {
            boolean verb = deed.unit < article
                    && deed.isVerb()
                    && !deed.predicate.kind().equals("statement");
            before = verb && Entities.count(deed.actors) == 1 ? deed : before;
        }
        for (Actor a : before == null ? List.<Actor>of() : before.actors) {
            if (!a.isGroup() && !Entities.hasKey(st.actors, a.key())) {
                Entities.addOne(st.recipients, a);
            }
        }
    }

    /** "Chad's decision to recognise Mali drew criticism from Peru": whose the subject is. */
    private void drawn() {
        for (int j = st.unit - 1;
                j > 0 && j > st.unit - REACH && !s.isBreak(j) && !s.isComma(j) && !s.isWord(j, "comp");
                j--) {
            ActorGroup g = Subjects.possessive(s, j) ? Subjects.endingAt(s, j - 1) : null;
            boolean other = g != null && Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(st.actors, a.key()));
            if (g != null && other) {
                st.recipients.clear();
                add(g);
                return;
            }
        }
    }

    /** "Threatened to close U.S. bases": the nation of what the threatened deed would reach. */
    private void menaced() {
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 9; j++) {
            ActorGroup g = s.actors[j];
            if (s.isWord(j, "if")) {
                provoked(j);
                return;
            }
            if (s.isBreak(j) || s.isComma(j) || s.isWord(j, "prep.over") || s.is(j, Kind.REPORT)) {
                return;
            }
            if (g != null) {
                boolean noun =
                        s.inside(g.to) && !s.isMark(g.to) && !s.isWord(g.to, "prep") && !Subjects.isVerb(s, g.to);
                if ((g.adjective || noun) && (g.prep.isEmpty() || g.prep.equals("on") || g.prep.equals("against"))) {
                    add(g);
                }
                return;
            }
        }
    }

    /** "Threatened to retaliate if Chad closed the border": the state whose deed would bring it about. */
    private void provoked(int condition) {
        int at = s.isWord(condition + 1, "the") ? condition + 2 : condition + 1;
        ActorGroup g = s.inside(at) ? s.actors[at] : null;
        if (g == null || g.adjective || !g.prep.isEmpty() || !s.inside(g.to) || g.members.size() != 1) {
            return;
        }
        Actor doer = g.members.get(0);
        boolean other = InstrumentOwners.state(doer) && !Entities.hasKey(st.actors, doer.key());
        if (other && (Subjects.isVerb(s, g.to) || (s.inside(g.to + 1) && Subjects.isVerb(s, g.to + 1)))) {
            add(g);
        }
    }

    /** "Agreed to help Chad build a road": whom one agrees to help. */
    private void assisted() {
        int verb = s.isWord(st.unit + 1, "to") ? st.unit + 2 : st.unit + 1;
        int at = s.isWord(verb + 1, "the") ? verb + 2 : verb + 1;
        boolean helps = s.isWord(verb, "assists") || s.isWord(verb, "endows");
        ActorGroup g = helps && s.inside(at) ? s.actors[at] : null;
        add(g == null || g.adjective || Subjects.possessive(s, g.to) ? null : g);
        // "Agreed to buy two tonnes of Chadian wheat": whose goods they are.
        boolean trades = s.isWord(verb, "provide") && st.recipients.isEmpty();
        for (int j = verb + 1; trades && s.inside(j) && j < verb + 10 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup of = s.actors[j];
            if (of != null || Subjects.isVerb(s, j)) {
                add(of != null && (of.adjective || s.is(of.to, Kind.SUBJECT)) ? of : null);
                return;
            }
        }
    }

    /** "A rise in Chadian interest rates": a change of something that a nation has. */
    private boolean changes(ActorGroup g) {
        int prep = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        return (s.isWord(prep, "prep.in") || s.isWord(prep, "prep.of")) && s.isWord(prep - 1, "obj.change");
    }

    private void ofReaction() {
        ActorGroup meant = pronoun();
        add(meant == null ? doer() : meant);
    }

    /** "Left the bloc, denouncing it", "rejecting their demands": the organisation or the several named last. */
    private @Nullable ActorGroup pronoun() {
        int at = st.unit + 1;
        boolean owner = s.verbs[st.unit] == EnglishVerbs.GERUND && (s.reads(at, "its") || s.reads(at, "their"));
        if (!owner && !s.reads(at, "it") && !s.reads(at, "them")) {
            return null;
        }
        boolean many = s.reads(at, "their") || s.reads(at, "them");
        for (int j = st.unit - 1; j >= 0 && !s.isBreak(j) && s.instruments[j] == null; j--) {
            ActorGroup g = s.actors[j];
            if (g != null && !g.adjective && !g.prep.equals("in") && !subject(g)) {
                String type =
                        g.members.isEmpty() ? "" : g.members.get(0).entity().type();
                boolean body = g.members.size() == 1 && (type.equals("igo") || type.equals("organisation"));
                return (many ? g.members.size() > 1 : body) ? g : null;
            }
        }
        return null;
    }

    /** "The decision by Chad", "the offer from Mali", "the deal Togo signed", "what it called British meddling". */
    private @Nullable ActorGroup doer() {
        boolean called = false;
        // "Argued that Chad's claims were untrue".
        int said = s.isWord(st.unit + 1, "comp") ? st.unit + 2 : st.unit + 1;
        for (int j = said; s.inside(j) && j < st.unit + REACH && !ends(j, called); j++) {
            ActorGroup g = s.actors[j];
            boolean move = g != null && s.isWord(Subjects.possessive(s, g.to) ? g.to + 1 : g.to, "obj.move");
            boolean deed = g != null && g.to == g.from + 1 && s.inside(g.to) && s.verbs[g.to] == EnglishVerbs.NOUN;
            boolean acronym = deed
                    && (move || s.is(g.to, Kind.PREDICATE))
                    && (s.is(j, Kind.ORG) || (s.is(j, Kind.STATE) && s.is(j, Kind.NISBA)));
            if (g != null && ((g.adjective && (called || move)) || acronym || words(g))) {
                return g;
            }
            if (g != null && (g.prep.equals("by") || (g.prep.equals("from") && saidBy(g)))) {
                return g;
            }
            if (g != null && g.adjective && changes(g)) {
                return g;
            }
            boolean took = g != null && g.prep.isEmpty() && !g.adjective && s.inside(g.to) && Subjects.isVerb(s, g.to);
            if (took && j > st.unit + 2) {
                return g;
            }
            called = called || s.reads(j, "what");
            j = g == null ? j : Math.max(j, g.to - 1);
        }
        return null;
    }

    /** "Urged an end to Chadian raids", "demanded the release of pilots held by Mali", "an end to the war between Chad and Mali". */
    private void ofRequest() {
        // "Wrote to the Council to request", "summoned the envoy to demand".
        boolean purpose = s.verbs[st.unit] == EnglishVerbs.INFINITIVE && s.mayHave("reaches.out");
        ActorGroup told = purpose ? Subjects.endingAt(s, st.unit - 2) : null;
        for (int j = told == null ? -1 : told.from - 1; told != null && j >= 0 && j > told.from - 5; j--) {
            if (s.isWord(j, "reaches.out") && !told.adjective) {
                add(told);
                return;
            }
        }
        boolean end = false;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + REACH && !ends(j, false); j++) {
            ActorGroup g = s.actors[j];
            boolean side = g != null && (g.adjective || g.prep.equals("by") || g.prep.equals("between"));
            boolean two = g != null && g.prep.equals("between") && g.members.size() > 1;
            if (g != null && (two || (end && side))) {
                add(g);
                return;
            }
            end = end || s.isWord(j, "obj.cessation");
            j = g == null ? j : Math.max(j, g.to - 1);
        }
    }

    /** "New sanctions targeting Chadian officials", "tariffs in retaliation for Chad's failure", "duties on cars imported from Chad", "tariffs on a range of Chadian steel products". */
    private void aimedAt() {
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 2 * REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            boolean aimed = s.isWord(j, "aimed");
            boolean from = aimed || s.isWord(j, "imported");
            for (int k = j + 1; from && s.inside(k) && k < j + (aimed ? 7 : 3) && !s.isBreak(k); k++) {
                if (s.actors[k] != null) {
                    add(s.actors[k]);
                    return;
                }
            }
            if (g != null && g.adjective && g.from > st.unit + 1 && goods(g.to)) {
                add(g);
                return;
            }
            if (g != null && !g.adjective && g.prep.isEmpty()) {
                return;
            }
        }
    }

    /** Whether goods stand shortly behind the adjective of a nation. */
    private boolean goods(int from) {
        for (int j = from; s.inside(j) && j < from + 3 && !s.isMark(j) && !s.isWord(j, "prep"); j++) {
            if (s.isWord(j, "obj.goods") || s.isWord(j, "obj.trade")) {
                return true;
            }
        }
        return false;
    }

    /** "Said Chad's claims were unfounded", "said the Chadian demands were absurd": whose words are rejected. */
    private boolean words(ActorGroup g) {
        boolean owned = Subjects.possessive(s, g.to);
        int noun = owned ? g.to + 1 : g.to;
        boolean said = s.isWord(noun, "obj.accusation") || s.isWord(noun, "obj.proposal");
        return st.predicate.kind().equals("reject") && (owned || g.adjective) && said;
    }

    private boolean ends(int j, boolean called) {
        return s.isBreak(j)
                || s.isComma(j)
                || s.isWord(j, "comp")
                || s.isWord(j, "rel")
                || (s.actors[j] == null && !called && Subjects.isVerb(s, j));
    }

    /** Whether what stands before the preposition is something said: an offer, a warning. */
    private boolean saidBy(ActorGroup g) {
        int noun = s.isWord(g.from - 1, "the") ? g.from - 3 : g.from - 2;
        Term deed = s.term(noun, Kind.PREDICATE);
        boolean word = deed != null && WORDS.contains(deed.as(Predicate.class).kind());
        return st.predicate.kind().equals("reject") && (word || s.isWord(noun, "obj.proposal"));
    }

    private boolean subject(ActorGroup g) {
        return Lists.any(g.members, a -> Entities.hasKey(st.actors, a.key()));
    }

    private void add(@Nullable ActorGroup g) {
        if (g != null && !subject(g) && Lists.none(g.members, Actor::isGroup)) {
            g.members.forEach(a -> Entities.addOne(st.recipients, a));
        }
    }
}
