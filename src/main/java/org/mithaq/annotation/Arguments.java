package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Fills a statement with its actors, instrument, date and place, and says whether it has what its predicate needs. */
final class Arguments {
    /** How far from its trigger a statement is read. */
    /** States whose names are masculine in Arabic. */
    /** States whose Arabic names are, or may be, in the masculine. */
    static final Set<String> MASCULINE = Set.of(
            "IRQ", "JOR", "LBN", "MAR", "SDN", "SSD", "YEM", "VAT", "SOM", "TCD", "COD", "COG", "NER", "SEN", "CMR");

    static final int REACH = 36;

    private static final char DAMMA = '\u064F';

    private final boolean verbFirst;
    private final Subjects subjects;
    private final WordsBehind behind;
    private final WordsBefore before;
    private final UnsaidActors unsaid;
    private final EnglishVictims reached;
    private final EnglishEnvoys envoys;
    private final EnglishContext context;
    private final LightVerbs lightVerbs;
    private final Victims victims;
    private final AidSides aidSides;
    private final Protests protests;
    private final Entities entities;
    private final Discourse discourse;
    private final Chambers chambers;

    Arguments(boolean verbFirst, Subjects subjects, Entities entities, Discourse discourse) {
        this.reached = new EnglishVictims(entities, subjects);
        this.envoys = new EnglishEnvoys(entities, subjects);
        this.context = new EnglishContext(subjects, discourse);
        this.entities = entities;
        this.discourse = discourse;
        this.chambers = new Chambers(entities);
        this.lightVerbs = new LightVerbs(verbFirst, subjects);
        this.victims = new Victims(verbFirst, subjects, entities);
        this.aidSides = new AidSides(entities);
        this.protests = new Protests(verbFirst);
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.behind = new WordsBehind(verbFirst, new Roles(verbFirst, subjects, entities));
        this.before = new WordsBefore(verbFirst, subjects);
        this.unsaid = new UnsaidActors(verbFirst, subjects);
    }

    /** Before the statements of a sentence. */
    void begin(Sentence s) {
        chambers.note(s);
    }

    /** False when something that the predicate needs is not there. */
    boolean fill(Statement st) {
        boolean noun = (st.form & Term.NOUN) != 0;
        st.passive = (st.form & Term.PASSIVE) != 0 && (st.form & Term.PAST) == 0;
        if (!verbFirst) {
            byte use = st.sentence.verbs[st.unit];
            st.passive = use == EnglishVerbs.PASSIVE || use == EnglishVerbs.PARTICIPLE;
        }
        st.passive = st.passive
                || (verbFirst && !noun && firedFrom(st))
                || relativePassive(st)
                || (verbFirst && !noun && vowelled(st));
        if (!noun && !st.passive) {
            boolean itself = !verbFirst && st.predicate.kind().equals("enter_force");
            boolean put = itself && st.sentence.starts(st.unit, "put");
            Entities.addAll(st.actors, itself && !put ? null : subjects.of(st.sentence, st.unit));
            resumed(st);
            reached(st);
            police(st);
            troops(st);
            if (verbFirst) {
                published(st);
            }
        }
        if (verbFirst && st.predicate.needs().equals("source")) {
            breaching(st);
        }
        st.agent = st.passive && st.sentence.isWord(st.unit + 1, "prep.by");
        if (!verbFirst && !noun && st.actors.isEmpty()) {
            context.stated(st);
        }
        if (verbFirst && !noun) {
            takenUp(st);
            ofNation(st);
            accusedHim(st);
            Rankings.settle(st, subjects);
        }
        behind.fill(st, noun);
        before.fill(st, noun);
        if (verbFirst && st.predicate.kind().equals("sanction")) {
            hit(st);
        }
        if (verbFirst && st.isVerb()) {
            sufferedBy(st);
            accompanied(st);
            asFarAs(st);
            disarmed(st);
        }
        if (!verbFirst && !noun) {
            context.announced(st);
        }
        if (verbFirst && !noun) {
            meant(st);
            resumedObject(st);
            dateOfPaper(st);
            heldBad(st);
        }
        if (verbFirst && noun && st.predicate.needs().equals("source")) {
            breaching(st);
        }
        if (verbFirst && (st.form & Term.ACTIVE) != 0 && st.predicate.kind().equals("reject")) {
            refusing(st);
        }
        if (verbFirst && noun && st.predicate.kind().equals("criticise")) {
            inProtest(st);
            told(st);
            charging(st);
        }
        if (verbFirst && !noun && st.sentence.isWord(st.unit + 1, "paper")) {
            st.recipients.removeIf(a -> Entities.hasKey(st.actors, a.key()));
        }
        if (verbFirst && !noun && st.actors.isEmpty() && st.accord != null && st.accord.from < st.unit) {
            st.passive = true;
        }
        if (!verbFirst && st.unit == 0 && !noun && st.accord == null) {
            fronted(st);
        }
        if (verbFirst) {
            Decrees.settle(st, subjects);
            patron(st);
            metThere(st);
        }
        boolean otherSide = noun && (verbFirst ? withSeveral(st) || errand(st) : with(st));
        boolean oneSided =
                noun && st.predicate.symmetric() && st.accord == null && (otherSide || Entities.count(st.actors) < 2);
        hosts(st, noun);
        pastTalks(st, noun);
        boolean told = noun && st.predicate.symmetric() && st.accord != null && st.accord.parties.size() > 1;
        boolean itself = st.predicate.kind().equals("enter_force");
        mission(st, noun);
        expelled(st, noun);
        sentHome(st);
        boolean strange = !verbFirst && !noun && st.sentence.verbs[st.unit] == EnglishVerbs.FINITE;
        if ((st.actors.isEmpty() || oneSided) && !st.passive && !told && !itself && !strange) {
            unsaid.infer(st, noun);
            sentHome(st);
        }
        if (verbFirst && st.predicate.kind().equals("mediate")) {
            st.facilitators.forEach(g -> Entities.addOne(st.actors, g));
            st.facilitators.clear();
        }
        if (verbFirst) {
            relationsOfTwo(st);
        }
        chambers.settle(st);
        acceding(st, noun);
        if (verbFirst && st.isParticiple()) {
            signedWith(st);
        }
        if (verbFirst && noun) {
            promised(st);
        }
        attended(st, noun);
        ofBloc(st, noun);
        Companions.complete(st, subjects);
        mandated(st, noun);
        if (!verbFirst && noun && !told) {
            context.infer(st);
        }
        boolean guest = !verbFirst && EnglishContext.guest(st);
        st.inferredActor = st.inferredActor || guest;
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
            named(st);
        }
        if (!verbFirst && !noun) {
            pronoun(st);
        }
        if (!noun) {
            proclaimed(st);
        }
        if (verbFirst && noun) {
            Receptions.settle(st);
        }
        if (verbFirst) {
            Echoes.settle(st);
        }
        notified(st);
        symmetric(st);
        raided(st);
        if (!verbFirst) {
            struck(st);
            reached.settle(st);
            envoys.settle(st);
            EnglishContext.setting(st);
            arrested(st, noun);
        }
        lightVerbs.settle(st, noun);
        if (verbFirst) {
            aidSides.settle(st);
        }
        if (verbFirst && st.predicate.kind().equals("detain")) {
            takenThere(st, noun);
        }
        victims.settle(st);
        protests.settle(st);
        handedOver(st);
        if (verbFirst) {
            putToSeveral(st);
        }
        Harmed.members(st);
        if (verbFirst) {
            Signings.settle(st, discourse.pair(), entities);
        }
        // "France recalled the ambassador to Italy": he is its own.
        if (st.predicate.kind().equals("break_relations")
                && st.recipients.stream().anyMatch(a -> !a.isGroup())) {
            st.recipients.removeIf(Actor::isGroup);
        }
        if (!verbFirst) {
            host(st);
        }
        return Completeness.complete(st);
    }

    /** "زار الوزير الكيني غانا ومالي حيث التقى الرئيس الغاني ورئيس وزراء مالي": behind "where" the traveller goes on; who follows is met. */
    private void metThere(Statement st) {
        Sentence s = st.sentence;
        boolean where = st.isVerb() && s.reads(st.unit - 1, "حيث") && Occasions.isEncounter(st);
        ActorGroup met = where && s.inside(st.unit + 1) ? SubjectsBehind.right(s, st.unit) : null;
        ActorGroup by = met == null || met.from > st.unit + 2 ? null : subjects.before(s, st.unit);
        Term going = by == null ? null : s.term(subjects.lastVerb(), Kind.PREDICATE);
        boolean visit = going != null && going.as(Predicate.class).kind().equals("visit");
        boolean object = met != null && s.inside(met.to) && s.actors[met.to] != null && s.actors[met.to].prep.isEmpty();
        if (by != null
                && visit
                && !object
                && by.members.size() == 1
                && !by.members.get(0).isGroup()) {
            Entities.addOne(st.actors, by.members.get(0));
        }
    }

    /** "أقرب ما وصل إليه اليمن": what somebody has come to is no journey. */
    private static void asFarAs(Statement st) {
        Sentence s = st.sentence;
        boolean reached = st.predicate.id().equals("reach") && s.reads(st.unit - 1, "ما");
        if (reached && s.isWord(st.unit + 1, "prep.to") && s.unit(st.unit + 1).enc() > 0) {
            st.actors.clear();
            st.recipients.clear();
        }
    }

    /** "دمرت كينيا صواريخ بإشراف الأمم المتحدة": weapons that a state destroys under somebody's eyes are its own. */
    private static void disarmed(Statement st) {
        Sentence s = st.sentence;
        boolean own = st.predicate.kind().equals("attack") && s.starts(st.unit, "دمر") && s.mayHave("prep.aegis");
        for (int j = st.unit + 1; own && s.inside(j) && j < st.unit + 14 && !s.isBreak(j); j++) {
            if (s.isWord(j, "prep.aegis")) {
                st.actors.clear();
                st.recipients.clear();
                return;
            }
        }
    }

    /** "وصل الرئيس الأوغندي إلى القاهرة برفقة وزير الخارجية الكيني": who goes with somebody is a visitor too, and no host. */
    private static void accompanied(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("visit") && !st.actors.isEmpty();
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.isWord(j, "companion") && s.inside(j + 1) ? s.actors[j + 1] : null;
            if (g != null) {
                st.recipients.removeIf(a -> Entities.hasKey(g.members, a.key()));
                Entities.addAll(st.actors, g);
                return;
            }
        }
    }

    /** "أبلغت كينيا السفير الغاني احتجاجها": who is told of it is whom it is against. */
    private void told(Statement st) {
        Sentence s = st.sentence;
        boolean own = s.unit(st.unit).enc() > 0 && st.recipients.isEmpty() && s.mayHave("told");
        int verb = st.unit - 1;
        while (own && verb >= 0 && verb > st.unit - 9 && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        ActorGroup by = own && verb >= 0 && s.isWord(verb, "told") ? subjects.of(s, verb) : null;
        ActorGroup to = by == null || !s.inside(by.to) || by.to >= st.unit ? null : s.actors[by.to];
        if (to != null && to.prep.isEmpty() && !to.adjective) {
            Entities.addAll(st.recipients, to);
        }
    }

    /** "عبرت كينيا عن أسفها، رافضة المبررات الغانية": behind a comma who is told of refuses what stands behind. */
    private void refusing(Statement st) {
        ActorGroup by = st.sentence.isComma(st.unit - 1) ? subjects.speakerBefore(st.sentence, st.unit) : null;
        if (by == null || by.members.isEmpty()) {
            return;
        }
        for (Actor a : List.copyOf(st.actors)) {
            if (!Entities.hasKey(by.members, a.key())) {
                st.actors.remove(a);
                Entities.addOne(st.recipients, a);
            }
        }
        Entities.addAll(st.actors, by);
        st.inferredActor = true;
    }

    /** "رد الوزير الكيني باتهام غانا بتشجيع مالي": who is charged with something stands right behind the charge, and the subject makes it. */
    private void charging(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = s.starts(st.unit, "باتهام") || s.starts(st.unit, "اتهام") ? groupBehind(s, st.unit) : null;
        boolean with = g != null && g.prep.isEmpty() && !g.adjective && s.starts(g.to, "ب");
        ActorGroup by = g != null && with && s.actors[g.to] == null ? subjects.before(s, st.unit) : null;
        if (g != null && by != null && by.members.stream().noneMatch(a -> Entities.hasKey(g.members, a.key()))) {
            st.actors.clear();
            st.recipients.clear();
            Entities.addAll(st.actors, by);
            Entities.addAll(st.recipients, g);
            st.inferredActor = true;
        }
    }

    private static @Nullable ActorGroup groupBehind(Sentence s, int unit) {
        return s.inside(unit + 1) ? s.actors[unit + 1] : null;
    }

    /** "سحبت كينيا سفيرها، احتجاجا على تصريحات لوزير الإعلام الغاني": who does the deed protests by it, against whoever stands next. */
    private void inProtest(Statement st) {
        Sentence s = st.sentence;
        boolean why = s.unit(st.unit).pro() == 0 && s.unit(st.unit).enc() == 0 && s.ends(st.unit, "ا");
        boolean at = why && s.inside(st.unit + 1);
        at = at && (s.isWord(st.unit + 1, "prep.on") || s.prep(st.unit + 1).equals("bi"));
        ActorGroup by = at ? subjects.before(s, st.unit) : null;
        if (by == null || s.isWord(subjects.lastVerb(), "light")) {
            return;
        }
        st.actors.clear();
        st.recipients.clear();
        Entities.addAll(st.actors, by);
        st.inferredActor = true;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 8 && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean other = g.members.stream().noneMatch(a -> a.isGroup() || Entities.hasKey(by.members, a.key()));
                Entities.addAll(st.recipients, other ? g : null);
                return;
            }
        }
    }

    /** "برعاية الرئيس الكيني، جرى في نيروبي توقيع اتفاق بين": under whose patronage a step is taken, told at the head of the sentence. */
    private static void patron(Statement st) {
        Sentence s = st.sentence;
        boolean step = st.predicate.symmetric() && st.predicate.object().equals("accord");
        ActorGroup g = null;
        for (int j = 0; step && g == null && j < 3 && j < st.unit; j++) {
            g = s.actors[j];
        }
        if (g == null
                || !g.prep.equals("aegis")
                || g.adjective
                || g.members.stream().anyMatch(Actor::isGroup)) {
            return;
        }
        int comma = g.to;
        while (s.inside(comma) && comma < st.unit && comma < g.to + 9 && !s.isComma(comma)) {
            if (Subjects.isVerb(s, comma)) {
                break;
            }
            comma++;
        }
        boolean opens = comma < st.unit || Subjects.isVerb(s, comma);
        for (Actor a : opens ? g.members : List.<Actor>of()) {
            st.actors.removeIf(b -> b.key().equals(a.key()) && b.start() < s.start(st.unit));
            Entities.addOne(st.facilitators, a);
            if (st.accord != null && !Entities.hasKey(st.accord.parties, a.key())) {
                Entities.addOne(st.accord.brokers, a);
            }
        }
    }

    /** "Mali expelled two officers. France decided to recall its ambassador": he was with the state that the story named last. */
    private void host(Statement st) {
        boolean open = st.predicate.id().equals("call-home")
                && st.recipients.isEmpty()
                && st.actors.size() == 1
                && InstrumentOwners.state(st.actors.get(0));
        String iso3 = open ? discourse.country(st.actors) : null;
        if (iso3 != null) {
            st.recipients.add(entities.state(iso3, st.start(), st.end()));
        }
    }

    /** "اعتقل صحفي كيني على يد الحركة": whom a verb was done to, which names its doer behind, stands right behind it. */
    private static void sufferedBy(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.object().equals("recipient") && s.mayHave("prep.by");
        open = open
                && switch (st.predicate.kind()) {
                    case "attack", "detain", "expel", "release" -> true;
                    default -> false;
                };
        int by = st.unit + 1;
        while (open && s.inside(by) && by < st.unit + 12 && !s.isWord(by, "prep.by") && !s.isBreak(by)) {
            open = !Subjects.isVerb(s, by) && !s.isWord(by, "rel") && !s.isWord(by, "comp") && !s.isComma(by);
            by++;
        }
        for (int j = st.unit + 1; open && s.isWord(by, "prep.by") && j < by && j < st.unit + 5; j++) {
            ActorGroup g = s.actors[j];
            if (g != null && (g.adjective || g.prep.isEmpty())) {
                st.actors.removeIf(a -> Entities.hasKey(g.members, a.key()));
                Entities.addAll(st.recipients, st.recipients.isEmpty() ? g : null);
                return;
            }
        }
    }

    /** "تعهدت كينيا للمنظمة بالانضمام إلى المعاهدة": to whom the step is promised. */
    private static void promised(Statement st) {
        Sentence s = st.sentence;
        boolean step = st.predicate.kind().equals("join") && st.recipients.isEmpty() && !st.actors.isEmpty();
        ActorGroup to = null;
        for (int j = st.unit - 1; step && j >= 0 && j > st.unit - 16 && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            boolean quoted = g != null && g.prep.isEmpty() && s.isQuote(j - 1) && s.reads(j - 2, "ل");
            to = g != null && (quoted || g.prep.equals("li")) && !g.adjective ? g : to;
            if (to != null && s.isWord(j, "pledge")) {
                Entities.addAll(st.recipients, to);
                return;
            }
        }
    }

    /** "عقوبات على أفراد وكيانات روسية", "على شبكة تمويل للحرس الإيراني", "مقاطعة المنتجات السويدية": the nation of the people or goods that sanctions hit, where they are told of first. */
    private static void hit(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.recipients.stream().allMatch(Actor::isNationless);
        boolean on = st.predicate.id().startsWith("boycott");
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            String prep = s.prep(j);
            on = on || prep.equals("on") || prep.equals("against");
            boolean other = !prep.isEmpty() && g == null && !prep.equals("from") && !prep.equals("li") && on;
            boolean hits = on && g != null && (g.adjective || g.prep.equals("li") || g.prep.equals("on"));
            if (g != null && hits && g.members.stream().noneMatch(Actor::isGroup)) {
                boolean own = g.members.stream().anyMatch(a -> Entities.hasKey(st.actors, a.key()));
                Entities.addAll(st.recipients, own ? null : g);
                return;
            }
            if (Subjects.isVerb(s, j) || s.isWord(j, "rel") || s.isWord(j, "comp") || (other && !prep.equals("on"))) {
                return;
            }
            j = g == null ? j : g.to - 1;
        }
    }

    /** "قالت قبرص إن الاتفاق التركي الليبي ينتهك القانون": what an accord does wrong, its parties do. */
    private static void breaching(Statement st) {
        InstrumentMention m = accordEnding(st.sentence, st.unit - 1);
        if (m != null && m.parties.size() > 1) {
            st.actors.clear();
            m.parties.forEach(a -> Entities.addOne(st.actors, a));
            return;
        }
        int comp = st.unit - 1;
        while (comp >= 0 && comp > st.unit - 14 && !st.sentence.isBreak(comp) && !st.sentence.isWord(comp, "comp")) {
            comp--;
        }
        ActorGroup g = comp >= 0 && st.sentence.isWord(comp, "comp") ? behindThat(st.sentence, comp, st.unit) : null;
        if (g != null) {
            st.actors.clear();
            Entities.addAll(st.actors, g);
        }
    }

    /** "أن التحرك الكيني", "إن ما تقوم به كينيا": whose doing a clause begins with; or null. */
    private static @Nullable ActorGroup behindThat(Sentence s, int comp, int to) {
        for (int j = comp + 1; j < to && j < comp + 6 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.prep.isEmpty() ? g : null;
            }
        }
        return null;
    }

    /** "اعتبر الوزير أن القصف الكيني خطأ": whose doing is held to be bad. */
    private static void heldBad(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("describe-ill") && st.isVerb() && st.recipients.isEmpty();
        int comp = st.unit + 1;
        while (open && s.inside(comp) && comp < st.unit + 9 && !s.isBreak(comp) && !s.isWord(comp, "comp")) {
            comp++;
        }
        ActorGroup g = open && s.isWord(comp, "comp") ? behindThat(s, comp, s.size()) : null;
        g = g == null && open && s.isWord(comp, "comp") ? doingIll(s, comp) : g;
        boolean state = g != null && g.members.stream().noneMatch(Actor::isGroup);
        if (g != null && state && g.members.stream().noneMatch(a -> Entities.hasKey(st.actors, a.key()))) {
            Entities.addAll(st.recipients, g);
        }
    }

    /** "أنه من غير المقبول أن تفرض كينيا رسوما": the subject of the deed that is called bad before it is told; or null. */
    private static @Nullable ActorGroup doingIll(Sentence s, int comp) {
        boolean bad = false;
        for (int j = comp + 1; s.inside(j + 1) && j < comp + 9 && !s.isBreak(j) && !s.isComma(j); j++) {
            bad = bad || s.isWord(j, "deplorable");
            if (s.isWord(j, "comp")) {
                return bad && Subjects.isVerb(s, j + 1) ? SubjectsBehind.right(s, j + 1) : null;
            }
        }
        return null;
    }

    /** "Signed on Thursday after three years of talks": the talks were before that day. */
    private void pastTalks(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean talks =
                !verbFirst && noun && st.date != null && st.predicate.kind().equals("negotiate");
        for (int j = st.unit - 1; talks && j > 0 && j > st.unit - 6 && !s.isMark(j); j--) {
            DateMention d = st.date;
            if (s.isWord(j, "prep.after") && d != null && d.to() <= j) {
                st.date = null;
                return;
            }
        }
    }

    /** "Signed in Oslo in 1993, the accord ..": what a participle that opens the sentence is about stands right behind the comma. */
    private static void fronted(Statement st) {
        Sentence s = st.sentence;
        boolean step = st.predicate.needs().equals("accord") && st.predicate.symmetric();
        int comma = 1;
        while (step && s.inside(comma) && comma < 16 && !s.isComma(comma)) {
            comma++;
        }
        for (int j = comma + 1; step && s.isComma(comma) && s.inside(j) && j < comma + 5; j++) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                st.accord = m;
                st.passive = true;
                return;
            }
            step = s.actors[j] == null && !Subjects.isVerb(s, j);
        }
    }

    /** "مقترحا كينيا أيدته غانا", "خطة كينية رفضتها مالي": the pronoun takes up what the adjective right before says whose it is. */
    private static void ofNation(Statement st) {
        Sentence s = st.sentence;
        int enc = st.sentence.unit(st.unit).enc();
        boolean words = switch (st.predicate.kind()) {
            case "praise", "criticise", "reject" ->
                (enc == 1 || enc == 2) && !s.unit(st.unit).has(Unit.AND | Unit.SO);
            default -> false;
        };
        // "القرار الذي استهجنته غانا": what the pronoun takes up is its object, whoever made it.
        ActorGroup behind = s.inside(st.unit + 1) ? s.actors[st.unit + 1] : null;
        boolean object = words && behind != null && behind.prep.isEmpty() && !behind.adjective;
        st.welcomed = st.welcomed || (object && !st.actors.isEmpty());
        words = words && !st.predicate.id().equals("boycott");
        int last = s.isComma(st.unit - 1) ? st.unit - 2 : st.unit - 1;
        ActorGroup of = words && st.recipients.isEmpty() && !st.actors.isEmpty() ? Subjects.endingAt(s, last) : null;
        ActorGroup by = s.inside(st.unit + 1) ? s.actors[st.unit + 1] : null;
        boolean thing = of != null && of.adjective && !s.unit(of.from).has(Unit.AL) && s.actors[of.from] == of;
        if (of != null
                && thing
                && by != null
                && by.prep.isEmpty()
                && !Entities.hasKey(st.actors, of.members.get(0).key())) {
            Entities.addAll(st.recipients, of);
        }
    }

    /** "إيران التي فرضت عليها واشنطن عقوبات": whom the relative clause is about has the part of its pronoun. */
    private static void takenUp(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = s.inside(st.unit + 1) && RelativeClauses.takenUp(s, st.unit)
                ? RelativeClauses.antecedent(s, st.unit)
                : null;
        if (g != null) {
            behindPreposition(st, st.unit + 1, g);
        }
        boolean resumed = st.accord == null && RelativeClauses.takenUp(s, st.unit);
        String part = resumed ? "prep.".concat(s.wordId(st.unit + 1, "prep.")) : "";
        if (resumed && "accord".equals(st.predicate.prepositions().get(part))) {
            st.accord = accordEnding(s, st.unit - 1);
        }
    }

    /** "مذكرة وقعها الطرفان أمس": the pronoun of the verb right behind an accord is its object. */
    private static void resumedObject(Statement st) {
        int enc = st.sentence.unit(st.unit).enc();
        // In the present it tells what is done as a rule: "المعاهدات التي تبرمها الدولة".
        boolean open = st.accord == null && st.predicate.object().equals("accord") && (st.form & Term.PAST) != 0;
        if (open && (enc == 1 || enc == 2) && !st.sentence.unit(st.unit).has(Unit.AND | Unit.SO)) {
            st.accord = accordEnding(st.sentence, st.unit - 1);
        }
    }

    /** "بدأت إثيوبيا محادثات مع إريتريا قبل أن توقع معها اتفاقا": a preposition's pronoun is whom the sentence named last and who does not do it. */
    private static void meant(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.symmetric() ? Entities.count(st.actors) == 1 : st.recipients.isEmpty();
        int prep = s.isWord(st.unit + 1, "prep") ? st.unit + 1 : st.unit + 2;
        int enc = open && !st.actors.isEmpty() && s.isWord(prep, "prep")
                ? s.unit(prep).enc()
                : 0;
        for (int j = st.unit - 1; (enc == 1 || enc == 2) && j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean named = g != null && g.members.size() == 1 && !g.adjective && !g.prep.equals("in");
            if (g == null
                    || !named
                    || Entities.hasKey(st.actors, g.members.get(0).key())) {
                continue;
            }
            if (Entities.mayBeCalled(g.members.get(0), enc == 2)) {
                behindPreposition(st, prep, g);
                return;
            }
        }
    }

    /** "فرضت كندا عقوبات على غانا، واتهمتها بدعم المتمردين": the pronoun of a verb of words is whom the sentence named last and who does not say them. */
    private void accusedHim(Statement st) {
        Sentence s = st.sentence;
        int enc = Roles.pointed(st) && st.recipients.isEmpty() && !st.actors.isEmpty()
                ? s.unit(st.unit).enc()
                : 0;
        for (int j = st.unit - 1; (enc == 1 || enc == 2) && j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean named = g != null && g.members.size() == 1 && !g.adjective && !g.prep.equals("in");
            Actor only = g != null && named ? g.members.get(0) : null;
            Actor a = only == null || Entities.hasKey(st.actors, only.key()) ? null : only;
            if (a != null && Entities.mayBeCalled(a, enc == 2)) {
                st.recipients.add(a);
                return;
            }
        }
        ActorGroup told = enc == 1 || enc == 2 ? subjects.told() : null;
        Actor last = told == null || told.members.size() != 1 ? null : told.members.get(0);
        if (last != null && Entities.mayBeCalled(last, enc == 2) && !Entities.hasKey(st.actors, last.key())) {
            st.recipients.add(last);
        }
    }

    /** Gives somebody the part in a statement that a preposition behind its verb says. */
    private static void behindPreposition(Statement st, int at, ActorGroup g) {
        String prep = st.sentence.wordId(at, "prep.");
        String part = st.predicate.prepositions().getOrDefault("prep.".concat(prep), "");
        if (part.equals("actor") || (st.predicate.symmetric() && prep.equals("with"))) {
            Entities.addAll(st.actors, g);
        } else if (part.equals("recipient")) {
            Entities.addAll(st.recipients, g);
        }
    }

    /** "وصلت طلائع القوات الكينية", "غادرت حاملة طائرات أمريكية": whose troops or ships come or go. */
    private void troops(Statement st) {
        Sentence s = st.sentence;
        boolean open =
                st.predicate.id().equals("forces-arrive") || st.predicate.id().equals("forces-leave");
        if (open) {
            st.actors.clear();
        }
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 6 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            boolean theirs = g != null && (g.adjective ? s.isWord(j - 1, "forces") : Roles.strikers(g));
            Entities.addAll(st.actors, theirs ? g : null);
            Actor men = g == null || theirs || g.members.size() != 1 ? null : g.members.get(0);
            String of = men == null || !men.isGroup() || !soldiers(s, g)
                    ? null
                    : men.entity().country();
            if (men != null && of != null) {
                st.actors.add(entities.state(of, men.start(), men.end()));
            }
            open = g == null;
        }
    }

    /** "مئة جندي روسي": whether counted people are an army's. */
    private static boolean soldiers(Sentence s, @Nullable ActorGroup g) {
        for (int j = g == null ? s.size() : g.from; g != null && j < g.to; j++) {
            Title title = s.title(j);
            if (s.isWord(j, "forces") || (title != null && title.id().equals("army"))) {
                return true;
            }
        }
        return false;
    }

    /** "قضت محكمة في أنقرة": the word for a court with its place right behind. */
    private static boolean courtIn(Sentence s, int j) {
        Title title = s.title(j);
        return title != null && title.id().equals("court") && s.actors[j] == null && s.isWord(j + 1, "prep.in");
    }

    /** "فرقت الشرطة متظاهرين في نيروبي", "قضت محكمة في أنقرة": police and courts without a nation are those of the place. */
    private void police(Statement st) {
        Sentence s = st.sentence;
        boolean force = switch (st.predicate.kind()) {
            case "attack", "detain" ->
                verbFirst
                        && st.actors.isEmpty()
                        && (SubjectsBehind.isPolice(s, st.unit + 1) || courtIn(s, st.unit + 1));
            default -> false;
        };
        int body = force ? st.unit + 1 : courtBefore(st);
        String where = force ? whereabouts(st) : body < 0 ? null : seat(s, body + 2);
        Title title = where == null ? null : s.title(body);
        if (where != null && title != null) {
            st.actors.clear();
            st.actors.add(entities.office(title, where, s.start(body), s.end(body)));
        }
    }

    private static @Nullable String seat(Sentence s, int place) {
        ActorGroup g = s.inside(place) ? s.actors[place] : null;
        String iso3 = g == null || g.members.isEmpty()
                ? null
                : g.members.get(0).entity().country();
        return iso3 == null ? s.stateOfPlace(place) : iso3;
    }

    /** Whether a verb tells what the paper right before it, which has no article, says. */
    private static boolean behindPaper(Statement st) {
        Sentence s = st.sentence;
        int paper = st.unit - 1;
        return paper > 0
                && s.isWord(paper, "paper.indefinite")
                && !s.unit(paper).has(Unit.AL);
    }

    /** "أصدرت المنظمة الخميس بيانا دعت فيه الصين": what a paper says has its day. */
    private static void dateOfPaper(Statement st) {
        Sentence s = st.sentence;
        boolean paper = st.date == null && behindPaper(st);
        for (int j = st.unit - 2; paper && j >= 0 && j > st.unit - 12 && !Subjects.isVerb(s, j); j--) {
            st.date = st.date == null ? s.dates[j] : st.date;
            paper = !s.isBreak(j);
        }
    }

    /** "نشرت المنظمة تقريرا يتهم الصين": what a paper says that somebody publishes, he says. */
    private void published(Statement st) {
        Sentence s = st.sentence;
        boolean paper = Roles.judges(st) && behindPaper(st);
        ActorGroup issuer = paper ? subjects.before(s, st.unit) : null;
        boolean other = issuer != null && issuer.prep.isEmpty() && !issuer.adjective && issuer.from > 0;
        if (issuer == null || !other || issuer.to > st.unit - 1 || !Subjects.isVerb(s, issuer.from - 1)) {
            return;
        }
        st.actors.stream()
                .filter(a -> !Entities.hasKey(issuer.members, a.key()))
                .forEach(a -> Entities.addOne(st.recipients, a));
        st.actors.clear();
        Entities.addAll(st.actors, issuer);
    }

    /** "قال إن محكمة في طهران قضت": the word for a court with its place before the verb; -1 for none. */
    private int courtBefore(Statement st) {
        Sentence s = st.sentence;
        boolean open = verbFirst && st.isVerb() && st.predicate.id().equals("sentence");
        open = open && st.actors.stream().allMatch(Actor::isGroup);
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 7 && !s.isMark(j); j--) {
            if (courtIn(s, j)) {
                return j;
            }
            open = !Subjects.isVerb(s, j);
        }
        return -1;
    }

    /** "صواريخ أطلقت من لبنان": a weapon right before a verb of firing without an object is what was fired, by nobody who is named. */
    private static boolean firedFrom(Statement st) {
        Sentence s = st.sentence;
        boolean fire = st.predicate.id().equals("fire-at") && s.isWord(st.unit + 1, "prep.from");
        for (int j = st.unit - 1; fire && j >= 0 && j > st.unit - 4 && !s.isMark(j); j--) {
            if (s.isWord(j, "weapons")) {
                return s.unit(st.unit).enc() == 0;
            }
        }
        return false;
    }

    /** "قُتل", "اعتُقل": the vowel of the passive is written behind the first letter of the root. */
    private static boolean vowelled(Statement st) {
        Sentence s = st.sentence;
        String text = s.tokens.source();
        int first = s.start(st.unit) + (s.unit(st.unit).written(Unit.AND | Unit.SO) != 0 ? 1 : 0);
        int to = first < text.length() && text.charAt(first) == 'ا' ? first + 4 : first + 3;
        for (int k = first; k < to && k < text.length(); k++) {
            if (text.charAt(k) == DAMMA) {
                return k > first && (st.form & Term.PAST) != 0;
            }
        }
        return false;
    }

    /** "الاتفاقية التي أبرمت بين": a preposition or date right behind the verb leaves no room for a subject, unless its pronoun takes up the accord, "الذي توصلت إليه كينيا". */
    private boolean relativePassive(Statement st) {
        Sentence s = st.sentence;
        int next = st.unit + 1;
        InstrumentMention m = verbFirst && st.isVerb() ? accordEnding(s, st.unit - 1) : null;
        boolean object = s.unit(st.unit).enc() > 0 || !st.predicate.object().equals("accord");
        if (m == null || object || !s.inside(next)) {
            return false;
        }
        if (s.isWord(next, "prep") && s.unit(next).enc() > 0 && SubjectsBehind.right(s, next) != null) {
            return false;
        }
        ActorGroup g = s.actors[next];
        boolean prepositional = s.isWord(next, "prep") || s.isWord(next, "ignore") || s.dates[next] != null;
        return prepositional || (g != null && g.prep.equals("between"));
    }

    /** "إغلاق القنصلية الروسية": whose mission is closed, which its adjective says. */
    private static void mission(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean open = noun && st.predicate.id().equals("close-mission") && st.recipients.isEmpty();
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 5 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean whose = g.adjective || (g.prep.isEmpty() && s.isWord(j - 1, "mission.abroad"));
                st.actors.removeIf(a -> whose && Entities.hasKey(g.members, a.key()));
                Entities.addAll(st.recipients, whose ? g : null);
                return;
            }
        }
    }

    /** "وطرد عشرة دبلوماسيين روس": diplomats are who is expelled, whatever the form of the word. */
    private void expelled(Statement st, boolean noun) {
        boolean people = verbFirst
                && st.predicate.kind().equals("expel")
                && st.recipients.isEmpty()
                && !st.actors.isEmpty()
                && st.actors.stream()
                        .allMatch(a -> a.isGroup() || a.entity().type().equals("unnamed_person"));
        if (!people) {
            return;
        }
        st.recipients.addAll(st.actors);
        st.actors.clear();
        if (!noun) {
            unsaid.infer(st, true);
        }
    }

    /** "طرد ثلاثة من موظفي السفارة الكينية": who is sent home stands for the state that sent them. */
    private void sentHome(Statement st) {
        boolean people = verbFirst
                && st.predicate.kind().equals("expel")
                && !st.actors.isEmpty()
                && st.recipients.stream().allMatch(Actor::isGroup);
        Actor state = people ? nationBehind(st) : null;
        for (Actor a : people ? st.recipients : List.<Actor>of()) {
            String country = a.entity().country();
            state = country == null ? state : entities.state(country, a.start(), a.end());
        }
        state = people && state == null ? whoseEnvoy(st) : state;
        if (state != null && !Entities.hasKey(st.actors, state.key())) {
            st.recipients.clear();
            st.recipients.add(state);
        }
    }

    /** "قطعت مالي علاقاتها مع بنين وطردت سفيرها": nobody sends home his own envoy; the pronoun is of the state named last. */
    private static @Nullable Actor whoseEnvoy(Statement st) {
        Sentence s = st.sentence;
        boolean own = s.isWord(st.unit + 1, "envoy.own");
        own = own || (s.isWord(st.unit + 1, "diplomats") && s.unit(st.unit + 1).enc() > 0);
        boolean theirs = own && s.unit(st.unit).has(Unit.AND);
        for (int j = st.unit - 1; theirs && j >= 0; j--) {
            ActorGroup g = s.actors[j];
            Actor a = g != null && g.members.size() == 1 && !g.prep.equals("in") ? g.members.get(0) : null;
            if (a != null && a.key().length() == 3 && !Entities.hasKey(st.actors, a.key())) {
                return a;
            }
        }
        return null;
    }

    /** The state that an adjective near behind names, or that has the mission. */
    private static @Nullable Actor nationBehind(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 9 && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            boolean one = g != null && g.members.size() == 1 && (g.adjective || s.isWord(j - 1, "diplomats"));
            if (g != null && one && g.members.get(0).key().length() == 3) {
                return g.members.get(0);
            }
        }
        return null;
    }

    /** "استضافت الدوحة محادثات بين": who gives the talks a place takes no part in them. */
    private void hosts(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean sides = verbFirst || Entities.count(st.actors) > 1;
        boolean talks = noun && sides && st.predicate.symmetric();
        int part = -1;
        for (int j = st.unit - 1; talks && j >= 0 && j > st.unit - 16 && !s.isBreak(j); j--) {
            part = verbFirst && s.isWord(j, "helper.part") ? j : part;
            if (Subjects.isVerb(s, j)) {
                boolean helps = verbFirst && helped(st, j, part);
                if (helps || (s.isWord(j, "host") && !s.isWord(j, "venue"))) {
                    ActorGroup host = part == j + 1 && s.isWord(j, "outcome") ? s.actors[j + 2] : subjects.of(s, j);
                    Entities.addAll(st.facilitators, host);
                    (host == null || helps || s.isWord(j, "aegis.verb") ? List.<Actor>of() : host.members)
                            .forEach(a -> st.hosts.add(a.key()));
                }
                return;
            }
        }
    }

    /** "تمسك لبنان باتفاق الهدنة الموقع مع إسرائيل": who keeps or leaves what was signed with another has signed it. */
    private void signedWith(Statement st) {
        InstrumentMention m = st.accord;
        boolean open = m != null && m.partners && m.known == null && st.predicate.symmetric();
        ActorGroup g = open && Entities.count(st.actors) < 2 ? subjects.before(st.sentence, st.unit) : null;
        int verb = subjects.lastVerb();
        boolean holds = g != null && st.sentence.isWord(verb, "holds") && g.members.size() == 1 && !g.adjective;
        Actor a = holds && g != null ? g.members.get(0) : null;
        if (m != null && a != null && !a.isGroup() && a.entity().type().equals("state")) {
            Entities.addOne(st.actors, a);
            Entities.addOne(m.parties, a);
            st.inferredActor = true;
        }
    }

    /** "ساعدت كينيا في إبرام هدنة بين", "لعبت كينيا دورا في إبرام", "أدت جهود كينية إلى تمديد": who helps in what others make of an accord. */
    private static boolean helped(Statement st, int verb, int part) {
        Sentence s = st.sentence;
        boolean step = st.predicate.object().equals("accord") && st.predicate.symmetric();
        boolean in = s.isWord(st.unit - 1, "prep.in") || s.isWord(st.unit - 1, "prep.on");
        boolean takenUp = s.isWord(verb - 1, "rel") && s.unit(verb).enc() > 0;
        boolean plays = s.isWord(verb, "plays") && (takenUp || (part > verb && (in || part == st.unit - 1)));
        boolean helps = plays || (in && s.isWord(verb, "helper.verb"));
        boolean leads =
                part == verb + 1 && s.isWord(verb, "outcome") && s.inside(verb + 2) && s.actors[verb + 2] != null;
        return step && (helps || leads);
    }

    /** "Moscow demanded changes to the treaty التي وقعتها مع طوكيو": the signer is the subject of the main clause. */
    private void resumed(Statement st) {
        Sentence s = st.sentence;
        boolean relative = verbFirst && st.actors.isEmpty() && s.isWord(st.unit - 1, "rel") && !ownSubject(s, st.unit);
        if (relative && s.unit(st.unit).enc() > 0 && st.predicate.symmetric()) {
            Entities.addAll(st.actors, subjects.before(s, st.unit - 1));
            st.inferredActor = !st.actors.isEmpty();
        }
    }

    /** "لكن هذه العلاقات قطعت", "ثم عادت العلاقات": relations of nobody whom the clause names are those of the two whom the sentence, or the story, told of last. */
    private void relationsOfTwo(Statement st) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean open = st.isVerb() && st.actors.isEmpty() && st.recipients.isEmpty() && s.mayHave("relations");
        if (!open || !(kind.equals("break_relations") || kind.equals("establish_relations"))) {
            return;
        }
        boolean told = false;
        for (int j = Math.max(0, st.unit - 2); j < st.unit + 3; j++) {
            told = told || (s.isWord(j, "relations") && s.starts(j, "العلاقات"));
        }
        List<Actor> two = discourse.pair();
        for (int j = 0; j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            two = g != null && g.prep.equals("between") && g.members.size() == 2 ? g.members : two;
        }
        if (told && two.size() == 2) {
            two.forEach(a -> Entities.addOne(st.actors, a.meantBy(st.start(), st.end())));
            st.inferredActor = true;
        }
    }

    /** "بدأت زامبيا مفاوضات الانضمام إلى منظمة التجارة العالمية": talks to join are with what is joined. */
    private void acceding(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean talks = verbFirst && noun && st.predicate.id().equals("negotiate") && Entities.count(st.actors) < 2;
        int join = st.unit + 1;
        while (join < st.unit + 3 && s.isWord(join, "prep") && s.unit(join).enc() == 0) {
            join++;
        }
        if (!talks || !s.isWord(join, "accession")) {
            return;
        }
        ActorGroup joiner = s.inside(join + 1) ? s.actors[join + 1] : null;
        boolean named = joiner != null && joiner.prep.isEmpty() && !joiner.adjective;
        Entities.addAll(st.actors, named ? joiner : null);
        int to = named && joiner != null ? joiner.to : join + 1;
        for (int j = to; s.isWord(to, "prep.to") && s.inside(j) && j < to + 3; j++) {
            InstrumentMention m = s.instruments[j];
            ActorGroup g = m == null ? s.actors[j] : null;
            st.accord = m == null ? st.accord : m;
            if (g != null && !g.adjective) {
                Entities.addAll(st.actors, g);
            }
            if (m != null || g != null) {
                return;
            }
        }
    }

    /** "عقد في لومي اجتماع بحضور وزراء كينيا ومالي": those who are present at a meeting of nobody else meet. */
    private static void attended(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean open = noun && st.actors.isEmpty() && Occasions.isEncounter(st) && s.mayHave("prep.present");
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("present")) {
                Entities.addAll(st.actors, g);
                return;
            }
        }
    }

    /** "عقدت في الدوحة القمة الخليجية", "شاركت كينيا في القمة الأفريقية": the summit of a bloc that an adjective names. */
    private void ofBloc(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean open = verbFirst && noun && st.predicate.kind().equals("summit");
        open = open && (st.inferredActor || Entities.count(st.actors) == 0);
        String org = open ? s.wordId(st.unit + 1, "bloc.") : "";
        int verb = st.unit - 1;
        while (!org.isEmpty() && verb >= 0 && verb > st.unit - 10 && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        if (!org.isEmpty() && verb >= 0 && (s.isWord(verb, "convenes") || s.isWord(verb, "takes.part"))) {
            if (s.isWord(verb, "convenes")) {
                st.actors.clear();
            }
            st.actors.add(entities.owner(org, s.start(st.unit + 1), s.end(st.unit + 1)));
            st.inferredActor = false;
        }
    }

    /** "قرر المجلس تفويض الوزير بالتباحث مع الجانب الكيني": the state whose cabinet sends him is the other side. */
    private void mandated(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean step = st.predicate.kind().equals("negotiate")
                || (st.predicate.kind().equals("sign") && st.accord != null && st.accord.partners);
        boolean talks = verbFirst
                && noun
                && step
                && Entities.count(st.actors) < 2
                && s.unit(st.unit).has(Unit.BI);
        String home = talks ? s.country : null;
        for (int j = st.unit - 1; home != null && j >= 0 && j > st.unit - REACH; j--) {
            if (s.isWord(j, "mandate")) {
                Entities.addOne(st.actors, entities.state(home, st.start(), st.end()));
                return;
            }
        }
    }

    /** "الاتفاق الذي وقعته فصائل": a noun right behind the verb is its subject, though nobody knows whom it means. */
    private static boolean ownSubject(Sentence s, int verb) {
        int next = verb + 1;
        boolean word =
                s.inside(next) && !s.isMark(next) && !s.isLine(next) && !s.isNumber(next) && s.dates[next] == null;
        return word
                && (!s.unit(next).known() || s.isWord(next, "org.noun"))
                && s.prep(next).isEmpty()
                && !s.unit(next).has(Unit.AND);
    }

    /** "يصل القاهرة اليوم وزير الخارجية السعودي", "غادر القاهرة": a capital right behind the verb is where somebody arrives, or what he leaves. */
    private void reached(Statement st) {
        Sentence s = st.sentence;
        String id = st.predicate.id();
        boolean leaves = id.equals("leave-after-visit") || (id.equals("arrive") && s.isWord(st.unit, "leave.place"));
        boolean arrives = verbFirst && (leaves || id.equals("reach"));
        ActorGroup g = arrives && s.inside(st.unit + 1) ? s.actors[st.unit + 1] : null;
        if (g == null || !g.place || !g.prep.isEmpty() || g.adjective || g.members.size() != 1) {
            return;
        }
        Entities.addAll(st.recipients, id.equals("arrive") ? null : g);
        ActorGroup before = s.unit(st.unit).has(Unit.AND | Unit.SO) ? null : Subjects.endingAt(s, st.unit - 1);
        if (before != null && before.prep.isEmpty() && !before.adjective && !before.place) {
            st.actors.clear();
            Entities.addAll(st.actors, before);
            return;
        }
        st.actors.clear();
        for (int j = g.to; s.inside(j) && j < g.to + 9 && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup who = s.actors[j];
            if (who != null) {
                Entities.addAll(st.actors, who.prep.isEmpty() && !who.adjective ? who : null);
                return;
            }
        }
    }

    /** The instrument whose words end right before a unit, a relative pronoun aside; or null. */
    private static @Nullable InstrumentMention accordEnding(Sentence s, int last) {
        int end = s.isWord(last, "rel") ? last : last + 1;
        for (int j = end - 1; j >= 0 && j > end - 12; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                return m.to == end || m.reach == end || described(s, m.to, end) ? m : null;
            }
        }
        return null;
    }

    /** "اتفاق استعادة العلاقات الذي": nothing but nouns that say what it is about. */
    private static boolean described(Sentence s, int from, int end) {
        boolean nouns = s.isWord(end, "rel");
        for (int j = from; nouns && j < end; j++) {
            nouns = !s.isMark(j) && s.actors[j] == null && !s.is(j, Kind.PREDICATE) && !Subjects.isVerb(s, j);
        }
        return nouns;
    }

    /** "Arrested the Malian envoy, accusing him": whom the object pronoun stands for is the one named last who does not act himself. */
    private void pronoun(Statement st) {
        Sentence s = st.sentence;
        boolean alone = s.reads(st.unit + 1, "it");
        boolean open = st.recipients.isEmpty()
                && !st.passive
                && st.predicate.object().equals("recipient")
                && s.isWord(st.unit + 1, "pronoun.object")
                && !(alone
                        && (st.predicate.kind().equals("praise")
                                || st.predicate.kind().equals("reject")));
        boolean many = s.reads(st.unit + 1, "them");
        // "Israel denounced the deal, while Jordan welcomed it": what is judged is rather a thing.
        boolean thing = alone && (Roles.reacts(st) || st.predicate.kind().equals("reject"));
        alone = alone && !thing;
        for (int j = st.unit - 1; open && j >= 0; j--) {
            ActorGroup g = s.actors[j];
            open = !thing
                    || ((!s.mayHaveInstruments() || s.instruments[j] == null)
                            && (g == null || !Subjects.isVerb(s, g.to)));
            boolean setting = g == null
                    || g.adjective
                    || (g.prep.equals("in") && (g.place || g.members.stream().allMatch(Actor::isGroup)));
            boolean own = setting || g.members.stream().anyMatch(a -> Entities.hasKey(st.actors, a.key()));
            if (g != null && !own && (many || g.members.size() == 1)) {
                Entities.addAll(st.recipients, g);
                return;
            }
            alone = alone && (setting || own);
        }
        // "Chad held talks. Mali has threatened it with sanctions": the state that the sentence before is about.
        ActorGroup told = open && alone ? subjects.told() : null;
        Actor one = told == null || told.members.size() != 1 ? null : told.members.get(0);
        if (one != null && one.entity().type().equals("state") && !Entities.hasKey(st.actors, one.key())) {
            st.recipients.add(one.meantBy(s.start(st.unit + 1), s.end(st.unit + 1)));
        }
    }

    /** "Mediators Togo and Benin announced a truce between Chad and Mali": who keeps it are its sides; "أعلنت كينيا هدنة مع مالي": it is of both. */
    private void proclaimed(Statement st) {
        Sentence s = st.sentence;
        boolean deal = !verbFirst && st.predicate.kind().equals("conclude") && s.is(st.unit, Kind.REPORT);
        boolean announced = (deal || st.predicate.kind().equals("ceasefire")) && s.mayHaveInstruments();
        for (int j = st.unit + 1; announced && s.inside(j) && j < st.unit + 7; j++) {
            InstrumentMention m = s.instruments[j];
            if (m == null) {
                continue;
            }
            boolean others =
                    m.parties.size() > 1 && m.parties.stream().noneMatch(a -> Entities.hasKey(st.actors, a.key()));
            boolean both = Entities.count(st.actors) > 1;
            st.accord = verbFirst && (both || !m.parties.isEmpty()) ? m : st.accord;
            if (others) {
                List<Actor> by = List.copyOf(st.actors);
                st.actors.clear();
                m.parties.forEach(a -> Entities.addOne(st.actors, a));
                by.stream().filter(a -> !deal && !a.isGroup()).forEach(a -> Entities.addOne(st.facilitators, a));
            }
            return;
        }
    }

    /** "The prisoner swap between Chad and Mali": an exchange that is an accord itself is its sides' own. */
    private static void named(Statement st) {
        InstrumentMention m = st.sentence.mayHaveInstruments() ? st.sentence.instruments[st.unit] : null;
        for (int j = st.unit - 1; m == null && j >= 0 && j > st.unit - 4 && st.sentence.mayHaveInstruments(); j--) {
            InstrumentMention x = st.sentence.instruments[j];
            m = x != null && x.to == st.unit + 1 ? x : m;
        }
        if (m != null
                && m.type.equals("release_exchange")
                && st.predicate.kind().equals("release")) {
            m.parties.forEach(a -> Entities.addOne(st.actors, a));
            st.accord = st.accord == null ? m : st.accord;
        }
    }

    /** "Notified Chad of its wish to end the treaty", "told Mali that it would quit the pact": who is told so is the accord's other side. */
    private void notified(Statement st) {
        Sentence s = st.sentence;
        InstrumentMention m = st.accord;
        boolean ends = st.predicate.kind().equals("withdraw")
                || (verbFirst && st.predicate.kind().equals("suspend"));
        boolean leaves = m != null && m.known == null && ends && !s.isWord(m.from, "of.many");
        for (int j = st.unit - 1; leaves && j >= 0 && j > st.unit - 16 && !s.isBreak(j); j--) {
            boolean tells = s.isWord(j, "told") && Subjects.isVerb(s, j);
            ActorGroup g = tells ? (verbFirst ? told(st, j) : s.actors[s.isWord(j + 1, "the") ? j + 2 : j + 1]) : null;
            if (m != null && g != null && !g.adjective && g.members.stream().noneMatch(Actor::isGroup)) {
                boolean other = m.parties.stream().allMatch(a -> Entities.hasKey(st.actors, a.key()));
                g.members.stream()
                        .filter(a -> other && !a.entity().type().equals("igo"))
                        .forEach(a -> Entities.addOne(m.parties, a));
                Entities.addAll(st.recipients, other ? g : null);
                return;
            }
        }
    }

    /** "أبلغت كينيا مالي بتعليق الاتفاق": who is told stands behind who tells. */
    private static @Nullable ActorGroup told(Statement st, int verb) {
        Sentence s = st.sentence;
        for (int j = verb + 1; j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            boolean teller = g != null && g.members.stream().anyMatch(a -> Entities.hasKey(st.actors, a.key()));
            if (g != null && !teller) {
                return g.prep.isEmpty() ? g : null;
            }
        }
        return null;
    }

    /** "Police arrested three men in Nairobi": they are those of the place; "arrested suspects in the bombing" says nothing of who bombed. */
    private void arrested(Statement st, boolean noun) {
        Sentence s = st.sentence;
        if (noun && st.predicate.kind().equals("attack")) {
            int verb = st.unit - 1;
            while (verb >= 0 && !Subjects.isVerb(s, verb) && !s.isBreak(verb)) {
                verb--;
            }
            Term deed = verb >= 0 && Subjects.isVerb(s, verb) ? s.term(verb, Kind.PREDICATE) : null;
            if (deed != null && deed.as(Predicate.class).kind().equals("detain")) {
                st.actors.removeIf(Actor::isGroup);
            }
            return;
        }
        if (st.predicate.id().equals("arrested") && st.recipients.isEmpty()) {
            Entities.addAll(st.recipients, Subjects.endingAt(s, st.unit - 1));
            st.recipients.removeIf(Actor::isGroup);
        }
        boolean held = st.predicate.kind().equals("detain")
                && (st.passive || st.predicate.id().equals("arrested"));
        if (held && st.actors.stream().allMatch(Actor::isGroup)) {
            heldThere(st);
            return;
        }
        Statement.Place place = st.place;
        Actor force = st.actors.size() == 1 && !noun && st.predicate.kind().equals("attack") ? st.actors.get(0) : null;
        boolean there = force != null
                && force.isNationless()
                && place != null
                && !place.iso3().isEmpty()
                && ofLaw(s, force);
        if (force != null && place != null && there) {
            st.actors.clear();
            st.actors.add(entities.state(place.iso3(), force.start(), force.end()));
            st.recipients.removeIf(a -> a.key().equals(place.iso3()));
            return;
        }
        boolean open = st.predicate.kind().equals("detain") && !st.passive && st.actors.size() == 1;
        Actor by = open ? st.actors.get(0) : null;
        String where = by == null ? null : whereabouts(st);
        if (by == null || where == null || !by.isGroup() || by.entity().country() != null || !ofLaw(s, by)) {
            return;
        }
        st.recipients.removeIf(a -> a.key().equals(where) && !a.isGroup());
        st.actors.clear();
        st.actors.add(entities.state(where, by.start(), by.end()));
    }

    /** "اعتقل صحافي فرنسي في الجزائر", "اعتقال ناشط في تشاد": the verb may be passive; those who arrest are the state's in which it is done. */
    private void takenThere(Statement st, boolean noun) {
        if (noun && st.predicate.id().equals("sentence")) {
            st.actors.removeIf(a -> !a.entity().id().endsWith("-court"));
        }
        boolean people = st.actors.stream()
                .allMatch(a -> a.isGroup() || a.entity().type().equals("unnamed_person"));
        boolean marked = !noun && vowelled(st) && !st.agent;
        boolean passive = !noun && st.recipients.isEmpty() && !st.actors.isEmpty() && (people || marked);
        if (passive) {
            st.recipients.addAll(st.actors);
            st.actors.clear();
        }
        String where = st.actors.isEmpty() && !st.recipients.isEmpty() ? whereabouts(st) : null;
        if (where != null && !where.equals(st.recipients.get(0).entity().country())) {
            st.actors.add(entities.state(where, st.start(), st.end()));
        }
    }

    /** "Two Malians were arrested in Chad": those who arrest are the state's in which it is done. */
    private void heldThere(Statement st) {
        String where = whereabouts(st);
        boolean known =
                where != null && st.actors.stream().allMatch(a -> a.entity().country() == null);
        // Whoever captures fights there, and need not be of that state.
        boolean fought = st.sentence.starts(st.unit, "captur");
        if (where != null && fought) {
            st.recipients.removeIf(a -> a.key().equals(where) && !a.isGroup());
        } else if (where != null && known && !st.agent) {
            st.actors.clear();
            st.recipients.removeIf(a -> a.key().equals(where) && !a.isGroup());
            st.actors.add(entities.state(where, st.start(), st.end()));
            if (st.recipients.isEmpty()) {
                Entities.addAll(st.recipients, Subjects.endingAt(st.sentence, st.unit - 1));
            }
        }
    }

    /** The state in which a deed was done that its object alone would name. */
    private static @Nullable String whereabouts(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (!inside(s, j)) {
                break;
            }
            boolean place = g != null && g.prep.equals("in") && g.members.size() == 1 && !g.adjective;
            place = place && g != null && !isMission(s, g);
            if (g != null && place && g.members.get(0).key().length() == 3) {
                return g.members.get(0).key();
            }
            String iso3 = s.prep(j).equals("in") ? s.stateOfPlace(j) : null;
            if (iso3 != null) {
                return iso3;
            }
        }
        boolean there = st.recipients.size() == 1 && st.recipients.get(0).isGroup();
        return there ? st.recipients.get(0).entity().country() : null;
    }

    /** "Sentenced to death after being captured in Chad": another deed begins, and its place is not that of the first. */
    private static boolean inside(Sentence s, int j) {
        boolean deed = s.verbs.length > 0 && (s.verbs[j] == EnglishVerbs.GERUND || s.isWord(j, "be"));
        return !deed || !s.isWord(j - 1, "prep");
    }

    /** "Outside the Iranian embassy in London": a mission is in another state than its own. */
    private static boolean isMission(Sentence s, ActorGroup g) {
        boolean within = false;
        for (int j = g.from; j <= g.to; j++) {
            within = within || s.isWord(j, "protest.site");
        }
        return within;
    }

    private static boolean ofLaw(Sentence s, Actor a) {
        for (int j = 0; s.mayHave("law") && j < s.size(); j++) {
            if (s.start(j) >= a.start() && s.end(j) <= a.end() && s.isWord(j, "law")) {
                return true;
            }
        }
        return false;
    }

    /** "Fired on targets in Gondar": a deed that may reach a place reaches the place's state. */
    private void struck(Statement st) {
        Statement.Place place = st.place;
        boolean fought = st.predicate.symmetric() && st.actors.stream().anyMatch(a -> !a.isGroup());
        boolean reaches =
                !fought && "recipient".equals(st.predicate.prepositions().get("prep.in"));
        boolean open = place != null
                && !place.iso3().isEmpty()
                && reaches
                && st.recipients.stream().allMatch(a -> a.entity().country() == null);
        if (place != null && open && st.actors.stream().noneMatch(a -> a.key().equals(place.iso3()))) {
            st.recipients.add(entities.state(place.iso3(), place.start(), place.end()));
        }
    }

    /** "الغارات التي شنتها تركيا على أربيل": a city that somebody's strikes are on stands for its state. */
    private void raided(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("attack")
                && st.recipients.stream().allMatch(a -> a.entity().country() == null && a.isGroup())
                && st.actors.stream().anyMatch(a -> !a.isGroup());
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 9 && !s.isBreak(j) && !s.isComma(j); j++) {
            boolean camp =
                    verbFirst && s.isWord(j - 1, "place.part") && s.prep(j - 1).equals("on");
            String iso3 = camp || s.prep(j).equals("on") ? s.stateOfPlace(j) : null;
            if (iso3 != null
                    && st.actors.stream().noneMatch(a -> iso3.equals(a.entity().country()))) {
                st.recipients.add(entities.state(iso3, s.start(j), s.end(j)));
                return;
            }
        }
    }

    /** "Cancelled its treaty with Chad": the other side of a pact of two is the one it is done to. */
    private static void partner(Statement st) {
        boolean leaves =
                st.predicate.kind().equals("withdraw") || st.predicate.kind().equals("suspend");
        InstrumentMention m = st.accord;
        leaves = leaves || st.predicate.id().equals("grant-loan");
        boolean known = m != null
                && m.known != null
                && (st.sentence.verbs.length == 0 || !m.known.laterality().equals("bilateral"));
        if (!leaves
                || known
                || m == null
                || m.parties.size() > 2
                || !st.recipients.isEmpty()
                || st.actors.size() != 1) {
            return;
        }
        for (Actor a : m.parties) {
            if (!Entities.hasKey(st.actors, a.key())) {
                Entities.addOne(st.recipients, a);
            }
        }
    }

    /** "يتوجه الوزير إلى آسيا للقاء مسؤولين هنود وباكستانيين": who goes to see several is one of those who meet. */
    private boolean errand(Statement st) {
        Sentence s = st.sentence;
        boolean open = s.unit(st.unit).has(Unit.LI)
                && st.predicate.kind().equals("meet")
                && s.inside(st.unit + 1)
                && s.prep(st.unit + 1).isEmpty();
        Term going = open && subjects.before(s, st.unit) != null ? s.term(subjects.lastVerb(), Kind.PREDICATE) : null;
        return going != null && going.as(Predicate.class).kind().equals("visit");
    }

    /** "فتح الاتحاد مفاوضات مع كينيا وغانا": all who are named stand behind "with"; who opens the talks is a side too. */
    private static boolean withSeveral(Statement st) {
        Sentence s = st.sentence;
        boolean call = st.predicate.kind().equals("call");
        int j = st.unit + 1;
        while (s.inside(j) && j < st.unit + 5 && s.actors[j] == null && !s.isMark(j)) {
            j++;
        }
        List<Actor> others = new ArrayList<>();
        for (ActorGroup g = s.inside(j) ? s.actors[j] : null; g != null; g = s.inside(j) ? s.actors[j] : null) {
            boolean each = call && g.prep.equals("from") && s.reads(g.from - 2, "بكل");
            if (!g.prep.equals("with") && !(call && g.prep.equals("bi")) && !each) {
                break;
            }
            others.addAll(g.members);
            j = s.isWord(g.to, "prep.with") && s.unit(g.to).has(Unit.AND) ? g.to + 1 : g.to;
        }
        return !others.isEmpty()
                && (st.predicate.kind().equals("negotiate") || Occasions.isEncounter(st))
                && st.actors.stream().allMatch(a -> Entities.hasKey(others, a.key()));
    }

    /** "Talks on Monday with Chad and Mali": whoever follows, the subject is the other side. */
    private static boolean with(Statement st) {
        Sentence s = st.sentence;
        int j = st.unit + 1;
        while (j < st.unit + 4 && (s.is(j, Kind.WEEKDAY) || s.isWord(j, "prep.on") || s.isWord(j, "prep.in"))) {
            j++;
        }
        return s.isWord(j, "prep.with");
    }

    /** "Freed them through the Red Cross": it receives nobody for itself, and who is lent to is the loan's other side. */
    private static void handedOver(Statement st) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        if (kind.equals("release") && s.verbs.length > 0) {
            for (Actor a : List.copyOf(st.recipients)) {
                if (a.key().equals("icrc")) {
                    st.recipients.remove(a);
                    Entities.addOne(st.facilitators, a);
                }
            }
        }
        boolean gift = kind.equals("aid") && s.verbs.length > 0 && st.recipients.isEmpty() && st.isVerb();
        for (int j = st.unit + 1; gift && s.mayHaveInstruments() && s.inside(j) && j < st.unit + 9; j++) {
            InstrumentMention m = s.instruments[j];
            for (Actor a : m == null ? List.<Actor>of() : m.parties) {
                if (!Entities.hasKey(st.actors, a.key())) {
                    Entities.addOne(st.recipients, a);
                }
            }
        }
    }

    /** "قدمت كندا مسودة اتفاق سلام إلى كينيا والصومال": peace that somebody proposes to several is theirs and not his. */
    private static void putToSeveral(Statement st) {
        Sentence s = st.sentence;
        String id = st.predicate.id();
        boolean puts = (id.equals("propose-accord") || id.equals("submit-proposal")) && st.isVerb();
        boolean several = puts && Entities.count(st.recipients) > 1 && s.mayHaveInstruments();
        for (int j = st.unit + 1; several && s.inside(j) && j < st.unit + 12 && !s.isBreak(j); j++) {
            InstrumentMention m = s.instruments[j];
            boolean peace = m != null && (m.type.equals("peace_agreement") || m.type.equals("ceasefire"));
            if (m != null && peace && m.parties.isEmpty() && m.known == null) {
                m.proposal = true;
                st.recipients.stream().filter(a -> !a.isGroup()).forEach(a -> Entities.addOne(m.parties, a));
                return;
            }
        }
    }

    /** "Chad and Mali discussed the Iran nuclear deal": those who talk of a known accord between others do not negotiate it. */
    private static boolean ofOthers(Statement st) {
        InstrumentMention m = st.accord;
        boolean talks = st.sentence.verbs.length > 0
                && m != null
                && m.known != null
                && st.predicate.kind().equals("negotiate")
                && Entities.count(st.actors) > 1;
        return talks
                && m != null
                && !m.parties.isEmpty()
                && m.parties.stream().noneMatch(a -> Entities.hasKey(st.actors, a.key()));
    }

    private static void symmetric(Statement st) {
        Predicate p = st.predicate;
        InstrumentMention m = ofOthers(st) ? null : st.accord;
        st.accord = m;
        if (m != null && (p.symmetric() || st.actors.isEmpty())) {
            boolean listed = p.symmetric() && !p.action().equals("join_unspecified");
            if (listed) {
                for (Actor a : m.parties) {
                    Entities.addOne(st.actors, a);
                }
            }
            for (Actor a : m.brokers) {
                Entities.addOne(st.facilitators, a);
            }
        }
        if (p.symmetric() && !st.recipients.isEmpty() && !p.kind().equals("visit")) {
            st.recipients.forEach(a -> Entities.addOne(st.actors, a));
            st.recipients.clear();
        }
        partner(st);
        st.facilitators.removeIf(f -> Entities.hasKey(st.actors, f.key()));
        if (st.predicate.kind().equals("visit")) {
            st.facilitators.removeIf(f -> Entities.hasKey(st.recipients, f.key()));
        }
        st.recipients.removeIf(r -> Entities.hasKey(st.actors, r.key()));
    }
}
