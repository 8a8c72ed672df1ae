package org.mithaq.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Reads the predicates of a sentence and hands each the actors, instrument, date and place that stand with it. */
final class ClauseReader {
    /** Those who meet on the sidelines of a meeting need not be who meets there. */
    private static final double BESIDE = 0.5;
    /** A state of mind is no news. */
    private static final double STATE = 0.5;

    private static final int PREDICATES = Unit.bits(Kind.PREDICATE);

    private final boolean verbFirst;
    private final Discourse discourse;
    private final Entities entities;
    private final Subjects subjects;
    private final Arguments arguments;
    private final FactualityRules factuality;
    private final Attributions attributions;
    private final Background background;
    private final Digressions digressions;
    private final Sayings sayings;
    private final @Nullable Predicate blame;
    private final Proposals proposals;
    private final OwnThings ownThings;
    private final Senses senses;
    /** Of the sentence at hand. */
    private List<Statement> out = new ArrayList<>();

    /** What the sentence before told. */
    private List<Statement> told = List.of();

    private final List<Statement> open = new ArrayList<>();
    private final List<Statement> nameless = new ArrayList<>();

    ClauseReader(LanguagePack pack, Discourse discourse, Entities entities, @Nullable LocalDate published) {
        this.verbFirst = pack.verbFirst();
        this.discourse = discourse;
        this.entities = entities;
        this.subjects = new Subjects(verbFirst, discourse);
        this.arguments = new Arguments(verbFirst, subjects, entities, discourse);
        this.factuality = new FactualityRules(verbFirst);
        this.background = new Background(verbFirst, published);
        this.digressions = new Digressions(published);
        this.attributions = new Attributions(subjects, discourse);
        this.senses = new Senses(verbFirst);
        this.sayings = new Sayings(pack, subjects);
        this.blame = pack.predicate("criticise");
        this.proposals = new Proposals(verbFirst, subjects);
        this.ownThings = new OwnThings(verbFirst, subjects);
    }

    /** The first of four steps that read a sentence: finds its statements, in the order of their triggers, and who and what stands with them. */
    void fill(Sentence s) {
        subjects.begin(s);
        attributions.begin(s);
        arguments.begin(s);
        out = new ArrayList<>();
        for (int i = 0; i < s.size() && s.hasAny(PREDICATES); i++) {
            Statement st = s.is(i, Kind.PREDICATE) ? filled(s, i) : null;
            if (st != null) {
                out.add(st);
            }
        }
    }

    /** The second: whether it was done, and who says so. */
    void decide() {
        for (Statement st : out) {
            factuality.decide(st);
            Statement of = verbFirst && st.predicate.kind().equals("sanction") ? imposing(st) : null;
            if (of != null) {
                st.factuality(of.factuality, of.factualityRule, of.unit);
            }
            attributions.attribute(st);
        }
        if (verbFirst) {
            out.forEach(this::onErrand);
        }
    }

    /** "يصل الرئيس الكيني إلى غانا غدا ليوقع مع نظيره اتفاقا": what a journey is made for is still to be done. */
    private void onErrand(Statement st) {
        Sentence s = st.sentence;
        boolean purpose =
                st.isVerb() && (st.form & Term.PRESENT) != 0 && s.unit(st.unit).has(Unit.LI);
        int at = purpose && st.factuality.equals("asserted") ? out.indexOf(st) - 1 : -1;
        if (at >= 0) {
            Statement main = out.get(at);
            boolean step = st.predicate.needs().equals("accord");
            boolean going = main.isVerb() && main.predicate.kind().equals("visit");
            if (main.factuality.equals("planned") || (going && step && main.factuality.equals("asserted"))) {
                st.factuality("planned", "purpose", st.unit);
            }
        }
    }

    /** "من المتوقع أن تفرض كندا عقوبات على": the statement whose verb or verbal noun imposes the sanctions that a noun names shortly behind; null for none. */
    private @Nullable Statement imposing(Statement noun) {
        boolean sanctions = noun.predicate.id().equals("sanctions-noun");
        for (int k = out.indexOf(noun) - 1; sanctions && k >= 0; k--) {
            Statement st = out.get(k);
            if (st.predicate.kind().equals("sanction")) {
                return noun.unit - st.unit < 7 ? st : null;
            }
        }
        return null;
    }

    /** The third: whether it is news. */
    void weigh() {
        for (Statement st : out) {
            st.background = background.pointsBack(st);
            st.cues = background.cues(st);
            boolean beside = verbFirst && st.sentence.isWord(st.unit - 1, "sidelines") && Occasions.isEncounter(st);
            st.weight = beside ? BESIDE : st.weight;
        }
        out.removeIf(st -> st.predicate.needs().equals("source") && !Charges.accuse(st));
        out.removeIf(st -> st.predicate.id().equals("decide-jointly") && ToldElsewhere.decidesDeed(st, out, verbFirst));
        out.removeIf(st -> verbFirst && st.predicate.id().equals("consent") && ToldElsewhere.decidesToAct(st, out));
        out.removeIf(st -> st.factualityRule.equals("condition")
                || st.factualityRule.equals(Denials.LEFT_UNDONE)
                || Charges.answered(st));
        out.removeIf(st -> NoSteps.stipulated(st)
                || (verbFirst
                        && (ArabicNoDeeds.anyAttack(st)
                                || ArabicNoDeeds.unbound(st)
                                || ArabicNoDeeds.aroused(st)
                                || ArabicNoDeeds.aimOfPlan(st)
                                || NoSteps.ofDraft(st)
                                || NoSteps.endsOther(st))));
        if (!verbFirst) {
            dropEnglish();
        }
        out.removeIf(st -> st.predicate.id().equals("keep-accord") && !StandingAccords.broken(st));
        if (verbFirst) {
            out.forEach(st -> Demands.callOn(st, out));
            out.forEach(st -> Demands.askedDeed(st, out));
            weighArabic();
            Refusals.settle(out, subjects);
        } else {
            Refusals.settleVerbs(out);
        }
    }

    private void dropEnglish() {
        out.removeIf(st -> Charges.ofCharge(st, out));
        out.removeIf(st -> NoSteps.ofPaper(st)
                || StandingAccords.makesKnown(st)
                || Charges.warnedOf(st)
                || EnglishNoDeeds.tells(st));
        out.removeIf(st -> StandingAccords.madeKnown(st, out)
                || EnglishNoDeeds.givenUp(st, out)
                || EnglishNoDeeds.plansOf(st, out)
                || EnglishNoDeeds.isTrait(st)
                || EnglishNoDeeds.beside(st)
                || Charges.deniedSupport(st)
                || StandingAccords.over(st)
                || StandingAccords.ofOtherThing(st));
        out.removeIf(st -> st.predicate.id().equals("agree-to") && ToldElsewhere.resolvesDeed(st, out));
        out.removeIf(st -> (st.form & Term.NOUN) != 0 && Charges.rebuffed(st, out));
    }

    private void weighArabic() {
        out.forEach(NoSteps::provided);
        out.forEach(ArabicNoDeeds::withoutVictims);
        out.forEach(AccordMakers::trucesOfOthers);
        out.forEach(Demands::persuaded);
        out.forEach(AccordMakers::besides);
        out.forEach(AccordMakers::leavesAll);
        out.forEach(st -> AccordMakers.forcesOfBoth(st, out));
        out.removeIf(st -> ToldElsewhere.withheld(st, out) || ToldElsewhere.lifted(st, out));
        out.removeIf(st -> StandingAccords.evaded(st)
                || StandingAccords.onlyDiscussed(st)
                || ArabicNoDeeds.anyMediation(st)
                || ArabicNoDeeds.danger(st)
                || ArabicNoDeeds.endangers(st));
        out.removeIf(st -> ArabicNoDeeds.membership(st)
                || ArabicNoDeeds.listed(st)
                || ArabicNoDeeds.warrant(st)
                || ArabicNoDeeds.habit(st)
                || ArabicNoDeeds.braced(st)
                || ArabicNoDeeds.ofAccord(st)
                || ArabicNoDeeds.unvoiced(st)
                || ArabicNoDeeds.faced(st)
                || ArabicNoDeeds.backsStep(st)
                || ArabicNoDeeds.width(st)
                || ArabicNoDeeds.takesIn(st)
                || ArabicNoDeeds.resorts(st)
                || ArabicNoDeeds.undated(st)
                || ArabicNoDeeds.putForward(st));
        out.removeIf(st -> !HeldBreaches.settle(st, out) || ArabicNoDeeds.callOfOther(st, out));
        out.removeIf(st -> st.predicate.id().equals("expel-forces") && ArabicNoDeeds.driven(st));
        out.removeIf(st -> st.predicate.id().equals("command") && ArabicNoDeeds.ordersFor(st));
        out.forEach(st -> Demands.menace(st, out));
        out.forEach(st -> AccordMakers.makers(st, out));
    }

    /** The last: what the statements say together, and what the discourse keeps of them. */
    List<Statement> finish(Sentence s) {
        if (!verbFirst) {
            EnglishGovernment.apply(s, out);
            EnglishAddressees.settle(out, discourse);
            EnglishOffers.settle(s, out);
            EnglishSignings.settle(out);
            EnglishConjuncts.settle(s, out);
            EnglishAdmissions.settle(out);
            SpokenDays.settle(s, out, subjects);
            out = SecondObjects.tell(s, out);
        } else {
            SpokenDays.settle(s, out, subjects);
            out.removeIf(st -> ToldElsewhere.partOfTour(st, out));
            out = SecondObjects.memberships(s, out);
        }
        out.forEach(AccordMakers::talksOfOthers);
        out.forEach(AccordMakers::namesake);
        proposals.settle(s, out);
        Menaces.settle(s, out);
        ownThings.settle(out);
        for (Statement st : out) {
            st.weight *= background.isState(st) ? STATE : 1;
        }
        boolean open = out.isEmpty() || Lists.all(out, st -> st.factualityRule.equals("duty"));
        Statement said = open ? sayings.in(s) : null;
        // What others must do is asked of them, though it is told of as their deed.
        if (said != null && (out.isEmpty() || said.predicate.id().endsWith("must"))) {
            out.add(said);
        }
        out = DeniedCharges.tell(s, out, blame, subjects);
        subjects.finish(s);
        if (verbFirst) {
            Occasions.date(s, out, told, discourse);
        } else {
            LaterDays.settle(s, out, told);
            out.forEach(st -> SpokenDays.ofParticiple(st, out));
            out.forEach(st -> SpokenDays.ofWords(st, out));
            out.forEach(st -> EnglishEnvoys.sentHome(st, out));
        }
        told = out;
        out.forEach(verbFirst ? this::notePair : discourse::paired);
        discourse.groups(s, entities);
        if (!verbFirst) {
            discourse.sentence(s, entities);
        }
        return out;
    }

    /** Talks whose sides their clauses do not name, of all sentences that were read. */
    List<Statement> open() {
        return open;
    }

    /** Steps of which their clauses name nobody who took them, of all sentences that were read. */
    List<Statement> nameless() {
        return nameless;
    }

    /** Two who met, talked or agreed are "the two sides" from here on. */
    private void notePair(Statement st) {
        List<Actor> two = st.predicate.kind().equals("mediate") ? Entities.distinct(st.recipients) : List.of();
        if (two.size() == 2 && Lists.none(two, Actor::isGroup)) {
            discourse.helped(two);
        }
        List<Actor> makers = st.accord != null && st.predicate.symmetric() ? Entities.distinct(st.actors) : List.of();
        if (makers.size() == 2 && Lists.none(makers, Actor::isGroup)) {
            discourse.bound(makers);
        }
        boolean called = st.predicate.kind().equals("call");
        boolean together =
                (st.predicate.symmetric() && !called) || st.predicate.kind().equals("visit");
        // "أبدت كينيا استعدادها للوساطة بين البلدين، وسيزور وزيرها مالي": who only means to go is no side yet.
        together = together && !(st.predicate.kind().equals("visit") && st.factuality.equals("planned"));
        if (!verbFirst || !together || (!st.facilitators.isEmpty() && !st.predicate.symmetric())) {
            return;
        }
        List<Actor> sides = Entities.distinct(st.facilitators.isEmpty() ? st.everyone() : st.actors);
        if (sides.size() == 2 && Lists.none(sides, Actor::isGroup)) {
            discourse.pair(sides, digressions.tells(st));
        } else if (st.predicate.symmetric() && sides.size() > 2 && Lists.none(sides, Actor::isGroup)) {
            discourse.many(sides);
        }
    }

    /** The first meaning of a unit that finds what it needs, in Arabic the best or, where that lacks its accord, the next, or a deed of unnamed people; null when it states nothing here. */
    private @Nullable Statement filled(Sentence s, int i) {
        // "Hitachi <HIT.T>": how an exchange calls a firm.
        if (i > 0 && s.mark(i - 1) == '<') {
            return null;
        }
        boolean failed = false;
        Predicate before = null;
        for (Term term : senses.of(s, i)) {
            boolean again = i == 0
                    && before != null
                    && before.id().equals(term.as(Predicate.class).id());
            before = term.as(Predicate.class);
            // "قد قصف": behind it stands a verb.
            boolean noVerb = verbFirst && term.is(Term.NOUN) && s.isWord(i - 1, "qad");
            if (noVerb || (failed && !again && !term.as(Predicate.class).background())) {
                continue;
            }
            int form = verbFirst && VerbOrNoun.demanding(s, i, term) ? term.form() | Term.ACTIVE : term.form();
            Statement st = new Statement(s, i, term.as(Predicate.class), form);
            if (arguments.fill(st)) {
                return st;
            }
            if (st.open || st.nameless) {
                factuality.decide(st);
                attributions.attribute(st);
                (st.open ? open : nameless).add(st);
            }
            failed = failed || (verbFirst && !isBound(st.predicate));
        }
        return null;
    }

    /** Whether a predicate that lacks its company leaves the word open to its other meanings. */
    private static boolean isBound(Predicate p) {
        boolean id = switch (p.id()) {
            case "grant-loan",
                    "seek-loan",
                    "summon",
                    "submit-request",
                    "leave-membership",
                    "sanction",
                    "target-with-sanctions",
                    "back" -> true;
            default -> false;
        };
        boolean kind = p.kind().equals("break_relations") || p.kind().equals("suspend");
        return id
                || kind
                || switch (p.needs()) {
                    case "court", "fighters", "land", "accord", "chamber" -> true;
                    default -> false;
                };
    }
}
