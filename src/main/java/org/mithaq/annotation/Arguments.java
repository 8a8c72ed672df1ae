package org.mithaq.annotation;

import java.util.Set;
import org.mithaq.lexicon.Term;

/** Fills a statement with its actors, instrument, date and place, and says whether it has what its predicate needs. */
final class Arguments {
    /** States whose Arabic names are, or may be, in the masculine. */
    static final Set<String> MASCULINE = Set.of(
            "IRQ", "JOR", "LBN", "MAR", "SDN", "SSD", "YEM", "VAT", "SOM", "TCD", "COD", "COG", "NER", "SEN", "CMR");

    /** How far from its trigger a statement is read. */
    static final int REACH = 36;

    private final boolean verbFirst;
    private final Subjects subjects;
    private final Entities entities;
    private final Discourse discourse;
    private final WordsBehind behind;
    private final WordsBefore before;
    private final UnsaidActors unsaid;
    private final Resumptions resumptions;
    private final Verdicts verdicts;
    private final AimedWords aimedWords;
    private final Journeys journeys;
    private final Encounters encounters;
    private final AccordSides accordSides;
    private final Arrests arrests;
    private final SpokenForces spokenForces;
    private final Expulsions expulsions;
    private final Targets targets;
    private final LightVerbs lightVerbs;
    private final Victims victims;
    private final AidSides aidSides;
    private final Protests protests;
    private final Chambers chambers;
    private final EnglishVictims reached;
    private final EnglishEnvoys envoys;
    private final EnglishContext context;

    Arguments(boolean verbFirst, Subjects subjects, Entities entities, Discourse discourse) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.entities = entities;
        this.discourse = discourse;
        this.behind = new WordsBehind(verbFirst, new Roles(verbFirst, subjects, entities));
        this.before = new WordsBefore(verbFirst, subjects);
        this.unsaid = new UnsaidActors(verbFirst, subjects);
        this.resumptions = new Resumptions(verbFirst, subjects);
        this.verdicts = new Verdicts(subjects);
        this.aimedWords = new AimedWords(subjects);
        this.journeys = new Journeys(verbFirst, subjects, entities);
        this.encounters = new Encounters(verbFirst, subjects, entities);
        this.accordSides = new AccordSides(verbFirst, subjects, discourse);
        this.arrests = new Arrests(verbFirst, entities);
        this.spokenForces = new SpokenForces(subjects, entities);
        this.expulsions = new Expulsions(verbFirst, entities, discourse, unsaid);
        this.targets = new Targets(verbFirst, entities);
        this.lightVerbs = new LightVerbs(verbFirst, subjects);
        this.victims = new Victims(verbFirst, subjects, entities);
        this.aidSides = new AidSides(entities);
        this.protests = new Protests(verbFirst);
        this.chambers = new Chambers(entities);
        this.reached = new EnglishVictims(entities, subjects);
        this.envoys = new EnglishEnvoys(entities, subjects);
        this.context = new EnglishContext(subjects, discourse);
    }

    /** Before the statements of a sentence. */
    void begin(Sentence s) {
        chambers.note(s);
    }

    /** False when something that the predicate needs is not there. The order of what is asked matters: each part sees what those before it found. */
    boolean fill(Statement st) {
        boolean noun = (st.form & Term.NOUN) != 0;
        voice(st, noun);
        doer(st, noun);
        behind.fill(st, noun);
        before.fill(st, noun);
        if (!verbFirst) {
            EnglishJudged.settle(st, noun);
        }
        if (verbFirst) {
            wordsAround(st, noun);
        } else if (!noun) {
            context.announced(st);
            Journeys.here(st, entities, discourse.dateline());
        }
        object(st, noun);
        sides(st, noun);
        bySense(st, noun);
        if (!verbFirst) {
            placeInEnglish(st, noun);
        }
        lightVerbs.settle(st, noun);
        reach(st, noun);
        return Completeness.complete(st);
    }

    private void voice(Statement st, boolean noun) {
        st.passive = (st.form & Term.PASSIVE) != 0 && (st.form & Term.PAST) == 0;
        if (!verbFirst) {
            byte use = st.sentence.verbs[st.unit];
            st.passive = use == EnglishVerbs.PASSIVE || use == EnglishVerbs.PARTICIPLE;
        }
        st.passive = st.passive || (verbFirst && Voice.passive(st, noun));
    }

    /** Who does it: the subject of the verb, and what pronouns and papers before it take up. */
    private void doer(Statement st, boolean noun) {
        if (!noun && !st.passive) {
            boolean itself = !verbFirst && st.predicate.kind().equals("enter_force");
            boolean put = itself && st.sentence.starts(st.unit, "put");
            Entities.addAll(st.actors, itself && !put ? null : subjects.of(st.sentence, st.unit));
            resumptions.resumed(st);
            journeys.reached(st);
            arrests.police(st);
            if (verbFirst) {
                arrests.army(st);
                spokenForces.settle(st);
            }
            journeys.troops(st);
            if (verbFirst) {
                verdicts.published(st);
            }
        }
        if (verbFirst && st.predicate.needs().equals("source")) {
            Verdicts.breaching(st);
        }
        st.agent = st.passive && st.sentence.isWord(st.unit + 1, "prep.by");
        if (!verbFirst && !noun && st.actors.isEmpty()) {
            context.stated(st);
        }
        if (verbFirst && !noun) {
            Resumptions.takenUp(st);
            Resumptions.ofNation(st);
            resumptions.accusedHim(st);
            Verdicts.ofStep(st);
            Rankings.settle(st, subjects);
        }
    }

    /** What an Arabic verb and the words on both its sides say together. */
    private void wordsAround(Statement st, boolean noun) {
        Resumptions.accordOfPronoun(st);
        if (st.predicate.kind().equals("sanction")) {
            Targets.hit(st);
        }
        if (st.isVerb()) {
            Targets.sufferedBy(st);
            Journeys.accompanied(st);
        }
        if (st.predicate.kind().equals("request")) {
            Targets.owned(st);
        }
        Resumptions.him(st);
        if (!noun) {
            Resumptions.meant(st);
            Resumptions.resumedObject(st);
            Verdicts.dateOfPaper(st);
            Verdicts.heldBad(st);
            Verdicts.warnedOf(st);
        }
        if (noun && st.predicate.needs().equals("source")) {
            Verdicts.breaching(st);
        }
        Readiness.settle(st, subjects);
        if ((st.form & Term.ACTIVE) != 0 && st.predicate.kind().equals("reject")) {
            verdicts.refusing(st);
        }
        if (noun && st.predicate.kind().equals("criticise")) {
            verdicts.inProtest(st);
            verdicts.told(st);
            verdicts.charging(st);
            aimedWords.levelled(st);
        }
        if (noun && st.predicate.id().equals("threaten")) {
            verdicts.charging(st);
        }
    }

    /** What it is done to, where the object stands before the trigger or opens the sentence. */
    private void object(Statement st, boolean noun) {
        if (verbFirst && !noun && st.sentence.isWord(st.unit + 1, "paper")) {
            st.recipients.removeIf(a -> Entities.hasKey(st.actors, a.key()));
        }
        if (verbFirst && !noun && st.actors.isEmpty() && st.accord != null && st.accord.from < st.unit) {
            st.passive = true;
        }
        if (!verbFirst && st.unit == 0 && !noun && st.accord == null) {
            AccordSides.fronted(st);
        }
        if (verbFirst) {
            Decrees.settle(st, subjects);
            AccordSides.patron(st);
            journeys.metThere(st);
        }
    }

    /** Who takes part, and who must be meant where too few are named. */
    private void sides(Statement st, boolean noun) {
        boolean otherSide =
                noun && (verbFirst ? Encounters.withSeveral(st) || encounters.errand(st) : Encounters.with(st));
        // "تلقى الوزير اتصالات من نظرائه في كينيا وغانا".
        otherSide = otherSide || (noun && verbFirst && st.predicate.id().equals("contact"));
        boolean oneSided =
                noun && st.predicate.symmetric() && st.accord == null && (otherSide || Entities.count(st.actors) < 2);
        oneSided = oneSided || (verbFirst && noun && Encounters.withCounterpart(st));
        encounters.toSign(st, noun);
        encounters.hosts(st, noun);
        encounters.pastTalks(st, noun);
        boolean told = noun && st.predicate.symmetric() && st.accord != null && st.accord.parties.size() > 1;
        // "توقيعها اتفاقا مع البرازيل والهند": the pronoun is whose accord with these it is.
        told = told && !(verbFirst && AccordSides.ownWithSeveral(st));
        boolean itself = st.predicate.kind().equals("enter_force");
        Expulsions.mission(st, noun);
        expulsions.expelled(st, noun);
        expulsions.sentHome(st);
        boolean strange = !verbFirst && !noun && st.sentence.verbs[st.unit] == EnglishVerbs.FINITE;
        if ((st.actors.isEmpty() || oneSided) && !st.passive && !told && !itself && !strange) {
            unsaid.infer(st, noun);
            expulsions.sentHome(st);
        }
        if (verbFirst && st.predicate.kind().equals("mediate")) {
            st.facilitators.forEach(g -> Entities.addOne(st.actors, g));
            st.facilitators.clear();
        }
        if (verbFirst) {
            accordSides.relationsOfTwo(st);
        }
        chambers.settle(st, discourse.bound());
        encounters.acceding(st, noun);
        if (verbFirst && st.isParticiple()) {
            accordSides.signedWith(st);
        }
        if (noun == verbFirst) {
            ProposalOwners.asks(st, subjects);
        }
        if (verbFirst && noun) {
            AccordSides.promised(st);
        }
        Encounters.attended(st, noun);
        encounters.ofBloc(st, noun);
        Companions.complete(st, subjects);
        encounters.mandated(st, noun);
        if (!verbFirst && noun && !told) {
            context.infer(st);
        }
        boolean guest = !verbFirst && EnglishContext.guest(st);
        st.inferredActor = st.inferredActor || guest;
    }

    /** What the sense of the deed says of its sides: harm, proclaimed accords, receptions and exchanges. */
    private void bySense(Statement st, boolean noun) {
        if (verbFirst
                && st.isVerb()
                && st.recipients.isEmpty()
                && st.predicate.object().equals("recipient")) {
            Harmed.antecedent(st);
        }
        if (verbFirst
                && (st.predicate.kind().equals("attack") || st.predicate.kind().equals("detain"))) {
            Harmed.flag(st);
        }
        if (!verbFirst && noun) {
            AccordSides.named(st);
        }
        if (!verbFirst && !noun) {
            resumptions.pronoun(st);
        }
        if (!noun) {
            accordSides.proclaimed(st);
        }
        if (verbFirst && noun) {
            Receptions.settle(st);
        }
        if (verbFirst) {
            Echoes.settle(st);
        }
        accordSides.notified(st);
        AccordSides.symmetric(st);
        targets.raided(st);
    }

    /** What follows in English from the place of a deed and who is known there. */
    private void placeInEnglish(Statement st, boolean noun) {
        targets.struck(st);
        EnglishObjectRelatives.settle(st);
        reached.settle(st);
        envoys.settle(st);
        EnglishContext.setting(st);
        arrests.arrested(st, noun);
    }

    /** Last, whom it reached, when all that is said of doers is known. */
    private void reach(Statement st, boolean noun) {
        if (verbFirst) {
            aidSides.settle(st);
            aimedWords.endured(st, noun);
            AimedWords.complaint(st, noun);
        }
        if (verbFirst && st.predicate.kind().equals("detain")) {
            arrests.takenThere(st, noun);
        }
        Reprisals.settle(st);
        victims.settle(st);
        protests.settle(st);
        AccordSides.handedOver(st);
        if (verbFirst) {
            AccordSides.putToSeveral(st);
        }
        Harmed.members(st);
        if (!verbFirst) {
            Harmed.fighters(st);
        }
        if (verbFirst) {
            Signings.settle(st, discourse.pair(), entities);
            ConsentOwners.ofStep(st);
        }
        Expulsions.ownEnvoy(st);
        if (!verbFirst) {
            EnglishFollowSuit.settle(st);
            expulsions.host(st);
        }
    }
}
