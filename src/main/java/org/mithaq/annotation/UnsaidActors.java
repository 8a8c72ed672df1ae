package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds whom the context leaves to be understood as the actors of a statement: by {@link DecisionOwners} whose step it is, by {@link GovernedNouns} whether the clause's subject takes it, by {@link Onlookers} whether he only tells of it. */
final class UnsaidActors {
    private static final int REACH = Arguments.REACH;
    private final boolean verbFirst;
    private final Subjects subjects;
    private final DecisionOwners decisions;
    private final Onlookers onlookers;
    private final GovernedNouns governed;

    UnsaidActors(boolean verbFirst, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.decisions = new DecisionOwners(subjects);
        this.onlookers = new Onlookers(verbFirst, subjects);
        this.governed = new GovernedNouns(verbFirst, subjects, onlookers);
    }

    void infer(Statement st, boolean noun) {
        Sentence s = st.sentence;
        if (noun && verbFirst && (addressed(st) || (st.actors.isEmpty() && ConsentOwners.ofUnnamed(st)))) {
            return;
        }
        if (noun && verbFirst && DashedPairs.settle(st)) {
            return;
        }
        ActorGroup voice = noun && verbFirst ? VoicedFeelings.voicedBy(st, subjects) : null;
        if (voice != null) {
            add(st, voice);
            return;
        }
        boolean besides = verbFirst && (st.form & Term.ACTIVE) != 0;
        boolean alone = st.actors.isEmpty() || st.predicate.kind().equals("war");
        ActorGroup resolver = noun && verbFirst && !besides && alone ? decisions.of(st) : null;
        if (resolver != null) {
            Entities.addAll(st.actors, resolver);
            return;
        }
        ActorGroup g = noun && verbFirst && !besides ? nounBefore(st) : null;
        g = g == null && noun && verbFirst ? ofOwnForces(st) : g;
        boolean object = g != null;
        g = object
                ? g
                : besides
                        ? subjects.speakerBefore(s, st.unit)
                        : noun || !verbFirst ? subjects.before(s, st.unit) : null;
        // "دعت فرنسا إيران إلى التعاون، ملوحة بعقوبات": a circumstance is of who asks, not of who is asked.
        boolean apart = verbFirst && inCircumstance(s, st.unit);
        if (!object
                && !apart
                && noun
                && verbFirst
                && !Encounters.setting(st)
                && (s.isWord(subjects.lastVerb(), "urge") || charged(st) || lauded(st))) {
            ActorGroup asker = g;
            g = urged(st, subjects.lastVerb());
            boolean himself = g == null && st.predicate.kind().equals("join") && asksNobody(st);
            g = himself ? asker : g;
            object = g != null;
        }
        if (!object && noun && verbFirst && s.unit(st.unit).enc() > 0 && s.isWord(subjects.lastVerb(), "order")) {
            ActorGroup addressee = urged(st, subjects.lastVerb());
            object = addressee != null;
            g = object ? addressee : g;
        }
        boolean theirs = noun && verbFirst && (GovernedNouns.isDeed(st) || ofRelations(st));
        ActorGroup meant = g != null && theirs
                ? owner(
                        s,
                        st.unit,
                        ofRelations(st)
                                ? pronoun(s, st.unit + 1)
                                : s.unit(st.unit).enc(),
                        g)
                : null;
        if (meant != null) {
            g = meant;
            object = true;
        }
        boolean owned = s.unit(st.unit).enc() > 0 || opens(st);
        if (g == null && noun && verbFirst && owned && ahead(st)) {
            return;
        }
        ActorGroup topic = noun && verbFirst && !object ? topicOf(s, st.unit) : null;
        if (topic != null) {
            g = topic;
            object = true;
        }
        g = g != null && Pronouns.isMatter(s, g) ? null : g;
        if (g == null && noun && verbFirst) {
            pairOfAdjectives(st);
        }
        boolean further = Asides.anotherDeed(s, st.unit) && st.predicate.needs().equals("accord");
        boolean partner = noun && verbFirst && (further || Encounters.withCounterpart(st));
        if (g != null && takes(st, g, noun, object || besides || partner)) {
            add(st, g);
        }
    }

    /** Who stands right before the noun as its doer: the subject of a verb nobody knows, or who strives for it; or null. */
    private @Nullable ActorGroup nounBefore(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.symmetric() || DecisionOwners.resolved(s, st.unit);
        ActorGroup g = open ? DecisionOwners.bareBefore(s, st.unit) : null;
        if (g != null && subjects.before(s, st.unit) == g && onlookers.judged(st)) {
            g = null;
        }
        g = g == null ? ConsentOwners.of(st) : g;
        g = g == null ? ProposalOwners.of(st, subjects) : g;
        return g == null ? DecisionOwners.striving(st) : g;
    }

    /** Whether somebody found in the context is an actor of the statement, and not one who tells of others; {@code certain} where the words around leave no doubt. */
    private boolean takes(Statement st, ActorGroup g, boolean noun, boolean certain) {
        boolean both = verbFirst
                && noun
                && Occasions.isEncounter(st)
                && Entities.distinct(g.members).size() == 2;
        boolean apart =
                verbFirst && noun && (onlookers.mediates(st, g) || onlookers.announcesOthers(st, g) || suffered(st));
        if (apart) {
            return false;
        }
        return certain || both || (governed.governs(st) && !onlookers.looksOn(st, g)) || debates(st, g);
    }

    /** "احتجاجا على اعتقاله": the pronoun is who was taken, and behind such a preposition nobody of the clause took him. */
    private static boolean suffered(Statement st) {
        Sentence s = st.sentence;
        boolean done = st.predicate.genitive() && s.unit(st.unit).enc() > 0;
        return done && !s.prep(st.unit).isEmpty() && !s.prep(st.unit).equals("bi");
    }

    /** Adds the found as actors; who only plays host to what others do is none. */
    private void add(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean place = s.isWord(subjects.lastVerb(), "host") || s.isWord(subjects.lastVerb(), "venue");
        boolean signers = st.predicate.needs().equals("accord")
                && Entities.distinct(g.members).size() > 1;
        boolean host = verbFirst && place && st.predicate.symmetric() && !signers;
        for (Actor a : host ? List.<Actor>of() : g.members) {
            boolean taken = Entities.hasKey(st.everyone(), a.key());
            if (!taken) {
                st.actors.add(a);
                st.inferredActor = verbFirst || !s.isWord(subjects.lastVerb(), "link");
            }
        }
    }

    /** "قال الجيش الكيني إنه تم نشر قواته": whoever tells of his own forces has sent them; null for nobody. */
    private @Nullable ActorGroup ofOwnForces(Statement st) {
        Sentence s = st.sentence;
        boolean deed =
                st.predicate.kind().equals("deploy") || st.predicate.kind().equals("withdraw");
        boolean forces = deed && st.actors.isEmpty() && s.isWord(st.unit + 1, "forces");
        int word = forces ? s.tokens.end(s.unit(st.unit + 1).from()) - 1 : -1;
        boolean own = forces && (s.ends(st.unit + 1, "ها") || s.tokens.source().charAt(word) == 'ه');
        return own ? subjects.speakerBefore(s, st.unit) : null;
    }

    /** "، ملوحة بعقوبات": whether a word is a circumstance that a comma sets apart, or stands in one. */
    private static boolean inCircumstance(Sentence s, int unit) {
        int j = unit;
        while (j > 0 && j > unit - 6 && !s.isMark(j - 1) && s.actors[j] == null) {
            j--;
        }
        for (Term t : s.isComma(j - 1) ? s.unit(j).terms() : new Term[0]) {
            if (t.kind() == Kind.PREDICATE && t.is(Term.ACTIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "مقابل استئناف علاقاته مع إسرائيل": the pronoun of whose relations they are stands on the next word. */
    private static boolean ofRelations(Statement st) {
        String kind = st.predicate.kind();
        boolean relations = kind.equals("establish_relations") || kind.equals("break_relations");
        return relations && pronoun(st.sentence, st.unit + 1) > 0;
    }

    /** "علاقاته", "علاقاتها": which pronoun the word for relations ends in, as long as it has letters; 0 for none. */
    private static int pronoun(Sentence s, int at) {
        boolean ties = s.inside(at) && s.isWord(at, "relations") && s.starts(at, "علاقات");
        return !ties ? 0 : s.ends(at, "اته") ? 1 : s.ends(at, "اتها") ? 2 : 0;
    }

    /** "فرضت الأمم المتحدة عقوبات على العراق بعد غزوه للكويت": whom the pronoun of a deed means that the subject cannot be; or null. */
    private static @Nullable ActorGroup owner(Sentence s, int deed, int enc, ActorGroup subject) {
        boolean open = (enc == 1 || enc == 2) && Lists.none(subject.members, a -> Entities.mayBeCalled(a, enc == 2));
        for (int j = deed - 1; open && j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean one = g != null && g != subject && g.members.size() == 1 && !g.adjective && !g.prep.equals("in");
            if (g != null && one && Entities.mayBeCalled(g.members.get(0), enc == 2)) {
                return g;
            }
        }
        return null;
    }

    /** "أبلغ الوزير الروسي نظيره التركي في اتصال هاتفي": who speaks and the counterpart spoken to are the sides of the occasion. */
    private boolean addressed(Statement st) {
        Sentence s = st.sentence;
        ActorGroup next = s.isWord(st.unit + 1, "counterpart") ? s.actors[st.unit + 1] : null;
        boolean open = next == null
                ? st.actors.isEmpty()
                : next.prep.isEmpty() && Lists.all(st.actors, a -> Entities.hasKey(next.members, a.key()));
        String prep = Occasions.isEncounter(st) && open ? s.prep(st.unit) : "";
        ActorGroup by = prep.equals("in") || prep.equals("during") ? subjects.before(s, st.unit) : null;
        ActorGroup to = by == null || !s.inside(by.to) || by.to >= st.unit ? null : s.actors[by.to];
        for (int j = st.unit + 1; to == null && by != null && s.inside(j) && j < st.unit + 4; j++) {
            ActorGroup g = s.isWord(j, "counterpart") ? s.actors[j] : null;
            to = g != null && g.prep.isEmpty() ? g : null;
        }
        boolean two = by != null && to != null && by.members.size() == 1 && s.isWord(to.from, "counterpart");
        ActorGroup with =
                by == null || two || next != null ? null : withWhom(s, Math.max(by.to, subjects.lastVerb() + 1));
        with = with == null && by != null && !two && next == null ? hearer(st, by) : with;
        if (with != null && with.to <= st.unit) {
            to = with;
            two = true;
        }
        if (two && by != null && to != null) {
            Entities.addAll(st.actors, by);
            Entities.addAll(st.actors, to);
        }
        return two;
    }

    /** "إن الرئيس الكيني أبلغ الملك، خلال اتصال هاتفي", "أكد لأمير قطر في اتصال هاتفي": who is told something right behind the verb and its subject; or null. */
    private @Nullable ActorGroup hearer(Statement st, ActorGroup by) {
        Sentence s = st.sentence;
        int verb = subjects.lastVerb();
        int at = by.from == verb + 1 ? by.to : verb + 1;
        ActorGroup g = s.inside(at) && at < st.unit ? s.actors[at] : null;
        boolean told = g != null && g.prep.isEmpty() && s.isWord(verb, "told");
        boolean said = g != null && g.prep.equals("li") && s.is(verb, Kind.REPORT);
        boolean other = g != null && Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(by.members, a.key()));
        return g != null
                        && other
                        && !g.adjective
                        && (told || said)
                        && st.predicate.kind().equals("call")
                ? g
                : null;
    }

    /** "اتفق الملك مع نظيره الكيني في اتصال هاتفي": with whom the verb says that its subject does it; or null. */
    private static @Nullable ActorGroup withWhom(Sentence s, int behind) {
        ActorGroup g = s.isWord(behind, "prep.with") && s.inside(behind + 1) ? s.actors[behind + 1] : null;
        return g != null && g.prep.equals("with") && !g.adjective ? g : null;
    }

    /** "وفي اتصال هاتفي مع نظيره الكيني، أكد": an encounter that opens the sentence behind a preposition is that of who speaks next. */
    private static boolean opens(Statement st) {
        Sentence s = st.sentence;
        // "وفي اتصال هاتفي، اتفق الرئيسان".
        boolean two = st.predicate.kind().equals("call") && st.actors.isEmpty() && s.isComma(st.unit + 1);
        boolean one = Occasions.isEncounter(st) && st.unit <= 3 && (two || Entities.count(st.actors) == 1);
        String prep = one || visitOpens(st) ? s.prep(st.unit) : "";
        return prep.equals("in")
                || prep.equals("during")
                || prep.equals("after")
                || (visitOpens(st) && atStage(s, st.unit - 1));
    }

    /** "وفي ختام زيارة إلى غانا استمرت يومين أكد الوزير": a visit to somebody that opens the sentence is that of who speaks next. */
    private static boolean visitOpens(Statement st) {
        return st.unit <= 3 && st.predicate.kind().equals("visit") && st.actors.isEmpty() && !st.recipients.isEmpty();
    }

    private static boolean atStage(Sentence s, int i) {
        return s.isWord(i, "rightafter") || s.isWord(i, "outset");
    }

    /** "During his meeting with X, Y stressed": the owner is the subject of the clause that follows the comma. */
    private boolean ahead(Statement st) {
        Sentence s = st.sentence;
        boolean comma = false;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + REACH && !s.isBreak(j); j++) {
            comma = comma || s.isComma(j);
            boolean next = comma || (visitOpens(st) && s.inside(j + 1) && s.actors[j + 1] != null);
            if (next && Subjects.isVerb(s, j)) {
                ActorGroup g = SubjectsBehind.right(s, j);
                if (g != null) {
                    Entities.addAll(st.actors, g);
                    st.inferredActor = true;
                }
                return g != null;
            }
        }
        return false;
    }

    /** "طلبت الأرجنتين الانضمام إلى الحلف": nobody of whom it is asked stands between the verb and what is asked. */
    private boolean asksNobody(Statement st) {
        Sentence s = st.sentence;
        boolean asks = s.isWord(subjects.lastVerb(), "urge");
        for (int j = subjects.lastVerb() + 1; asks && j < st.unit; j++) {
            asks = s.actors[j] == null || !s.actors[j].prep.equals("from");
        }
        return asks;
    }

    /** "The Iranian parliament voted to put off the debate on joining": who debates a step may take it. */
    private static boolean debates(Statement st, ActorGroup g) {
        boolean step = st.predicate.kind().equals("join") || st.predicate.kind().equals("ratify");
        boolean body = !g.members.isEmpty() && g.members.get(0).entity().type().equals("government_body");
        st.debated =
                step && body && st.accord != null && st.sentence.unit(st.unit).has(Unit.AL);
        return st.debated;
    }

    /** "اتهمت الهند باكستان بخرق الهدنة", "بقصف مواقعها", "انتقدت الهند باكستان لرفضها الهدنة": the breach or the deed is that of whoever is charged with it. */
    private boolean charged(Statement st) {
        Term verb = st.sentence.term(subjects.lastVerb(), Kind.PREDICATE);
        boolean charge = verb != null && verb.as(Predicate.class).kind().equals("criticise");
        boolean deed = st.sentence.unit(st.unit).has(Unit.BI);
        boolean whose = charge && verbFirst && st.sentence.unit(st.unit).enc() > 0 && !Occasions.isEncounter(st);
        boolean given = whose && st.sentence.unit(st.unit).has(Unit.LI);
        if (whose
                && (given
                        || st.sentence.isWord(st.unit - 1, "because")
                        || st.sentence.isWord(st.unit - 1, "prep.through")
                        || st.sentence.isWord(st.unit - 1, "prep.on"))) {
            return true;
        }
        return charge && (deed || st.predicate.kind().equals("violate"));
    }

    /** "هنأت تونس غانا على توقيع الاتفاق": who is praised for a step has taken it, not who praises. */
    private boolean lauded(Statement st) {
        Term verb = st.sentence.term(subjects.lastVerb(), Kind.PREDICATE);
        boolean praise = verb != null && verb.as(Predicate.class).kind().equals("praise");
        return praise
                && st.predicate.needs().equals("accord")
                && !st.sentence.prep(st.unit).isEmpty();
    }

    /** "Called on Myanmar to join": the one who is asked is the one who would do it. */
    private @Nullable ActorGroup urged(Statement st, int verb) {
        Sentence s = st.sentence;
        ActorGroup asker = subjects.of(s, verb);
        for (int j = verb + 1; j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            boolean asked = g != null && (g.prep.isEmpty() || (g.prep.equals("from") && s.isWord(verb, "urge")));
            asked = asked && !Roles.spokenIn(s, g);
            if (g != null && asked && g != asker && !g.adjective) {
                return g;
            }
        }
        return null;
    }

    /** "إن لاوس مستعدة لإبرام": the topic of a clause without a verb. */
    private static @Nullable ActorGroup topicOf(Sentence s, int unit) {
        for (int j = unit - 1; j > 0 && j > unit - 6 && !s.isBreak(j) && !Subjects.isVerb(s, j); j--) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return s.isWord(g.from - 1, "comp") && !g.adjective && g.to < unit ? g : null;
            }
        }
        return null;
    }

    /** "The first meeting of the joint Russian-Pakistani committee": two adjectives of states side by side. */
    private static void pairOfAdjectives(Statement st) {
        Sentence s = st.sentence;
        boolean step = st.predicate.needs().equals("accord") && s.unit(st.unit).has(Unit.BI);
        for (int j = st.unit - 2; step && j > 0 && j > st.unit - 6 && !s.isBreak(j); j--) {
            ActorGroup a = s.actors[j];
            ActorGroup b = s.actors[j + 1];
            if (a != null && b != null && a.adjective && b.adjective) {
                Entities.addAll(st.actors, a);
                Entities.addAll(st.actors, b);
                return;
            }
        }
        for (int j = st.unit + 1; j < s.size() - 1 && j < st.unit + 8 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup a = s.actors[j];
            ActorGroup b = s.actors[j + 1];
            if (a != null && b != null && a.adjective && b.adjective && st.predicate.symmetric()) {
                Entities.addAll(st.actors, a);
                Entities.addAll(st.actors, b);
                return;
            }
        }
    }
}
