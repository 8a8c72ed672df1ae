package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Says whether a statement has what its predicate needs. */
final class Completeness {
    private static final Set<String> REVISING = Set.of("renegotiate", "amend");

    private static final int DOMAIN = Unit.bits(Kind.DOMAIN);

    /** Those of an organisation who make it up when they come together. */
    private static final Set<String> MANY =
            Set.of("قاده", "زعماء", "رؤساء", "وزراء", "سفراء", "اعضاء", "مندوبو", "ممثلو");

    private Completeness() {}

    static boolean complete(Statement st) {
        Predicate p = st.predicate;
        st.actors.removeIf(a -> a.entity().type().equals("media"));
        if (p.kind().equals("visit")) {
            st.recipients.removeIf(Actor::isGroup);
        }
        if (p.id().equals("sell-arms")) {
            // "Sold twelve tanks to Chad": the arms are no crew.
            st.recipients.removeIf(Actor::isGroup);
        }
        if (p.kind().equals("aid") && st.recipients.size() > 1) {
            // "Delivered ten fighter jets to Chad": what is handed over gets nothing.
            st.recipients.removeIf(a -> a.isGroup() && st.sentence.calls(a, "obj.hardware"));
        }
        boolean step = p.needs().equals("accord") || p.needs().equals("membership");
        st.nameless = step && st.sentence.mayHave("roster") && Lists.all(st.actors, Actor::isGroup);
        boolean foes = false;
        if (!p.group()) {
            boolean groups = st.actors.removeIf(Actor::isGroup);
            st.unnamed = st.unnamed
                    || (groups
                            && st.sentence.verbs.length == 0
                            && p.symmetric()
                            && p.object().equals("accord"));
            foes = groups && st.sentence.verbs.length > 0;
        }
        if (st.anaphoric) {
            return true;
        }
        boolean english = st.sentence.verbs.length > 0;
        boolean nowhere = english && p.kind().equals("visit") && st.recipients.isEmpty() && (st.form & Term.NOUN) == 0;
        // "جولة جديدة من المشاورات": a round of something goes nowhere.
        nowhere = nowhere || (p.id().equals("tour") && !english && st.recipients.isEmpty());
        if (p.id().equals("call-session")) {
            st.recipients.removeIf(Actor::isGroup);
        }
        boolean nobody = p.id().startsWith("support")
                && !english
                && Lists.all(st.recipients, a -> a.isGroup() && a.entity().country() == null);
        if (english && (!keepsOpen(st) || claims(st) || civilians(st) || ofOutput(st) || goesOn(st))) {
            return false;
        }
        boolean aims = english && p.id().equals("show-force") && EnglishVictims.aims(st);
        if (ofFirms(st)
                || (english && callsSo(st))
                || nowhere
                || nobody
                || aims
                || (!english && (Bonds.ties(st) || attests(st)))
                || (p.id().equals("return-to-body") && !isReturn(st))) {
            return false;
        }
        // "لدى وصوله إلى المطار": a man.
        if (p.id().equals("forces-arrive")
                && !english
                && !st.isVerb()
                && st.sentence.unit(st.unit).enc() == 1) {
            return false;
        }
        if (!english && ((p.kind().equals("request") && ownCitizens(st)) || stopsThing(st))) {
            return false;
        }
        List<Actor> sides = st.actors;
        boolean two = Entities.count(sides) + Entities.count(st.recipients) >= 2;
        // "Kenya hosted talks between the Malian government and rebels": the other side is told of, though nobody names
        // it.
        boolean sought = st.inferredActor || (!st.facilitators.isEmpty() && !foes);
        if (!two && p.kind().equals("negotiate") && (st.form & Term.NOUN) != 0 && !sides.isEmpty() && !sought) {
            st.inferredActor = true;
            return sides.get(0).named();
        }
        boolean noun = (st.form & Term.NOUN) != 0;
        st.open = !two && noun && p.kind().equals("negotiate") && st.recipients.isEmpty();
        return switch (p.needs()) {
            case "accord" -> accord(st);
            case "legislature" -> Lists.any(st.actors, Completeness::mayRatify) || byLawmakers(st);
            case "chamber" ->
                st.accord != null && (st.decreed || Lists.any(st.actors, Completeness::mayRatify) || byLawmakers(st));
            case "state" -> Lists.any(st.actors, InstrumentOwners::state) && !ofPeople(st);
            case "army" -> two && Lists.any(st.actors, a -> a.entity().id().endsWith("-army"));
            case "court" -> Lists.any(st.actors, a -> a.entity().id().endsWith("-court")) || ofCourt(st);
            case "fighters" -> Lists.any(st.actors, Completeness::isArmed);
            case "land" -> outOfLand(st);
            case "politician" ->
                two && Lists.all(st.actors, Completeness::isPerson) && Lists.any(st.recipients, a -> !a.isGroup());
            case "person" -> Lists.any(st.actors, Completeness::isPerson);
            case "guest" ->
                two && st.actors.stream().filter(Completeness::isPerson).count() > 0;
            case "group" -> Lists.any(st.actors, Actor::isGroup);
            case "membership" -> (st.accord != null || !st.recipients.isEmpty() || implied(st)) && !st.actors.isEmpty();
            case "other" ->
                calls(st)
                        || (two && !(p.kind().equals("aid") && st.recipients.isEmpty()))
                        || (st.welcomed && !sides.isEmpty())
                        || gathers(st)
                        || resolves(st);
            default -> !st.actors.isEmpty();
        };
    }

    /** "وقع عليه شهودا الرئيس الكيني ونظيره الغاني": who signs as a witness is no side. */
    private static boolean attests(Statement st) {
        Sentence s = st.sentence;
        boolean signs = st.isVerb() && st.predicate.kind().equals("sign") && s.mayHave("onlooker");
        for (int j = st.unit + 1; signs && j < s.size() && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            if (s.isWord(j, "onlooker")) {
                return true;
            }
        }
        return false;
    }

    /** "OPEC agreed new quotas": what producers allow themselves punishes nobody. */
    private static boolean ofOutput(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("sanction") && st.recipients.isEmpty() && s.mayHave("obj.quota");
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 5 && !s.isBreak(j); j++) {
            if (s.isWord(j, "obj.quota")) {
                return true;
            }
        }
        return false;
    }

    /** "Announced air strikes": only who announces an end of them gives them up. */
    private static boolean goesOn(Statement st) {
        boolean on = st.predicate.id().equals("announce-halt");
        for (int j = st.unit + 1; on && st.sentence.inside(j) && j < st.unit + 4; j++) {
            on = !st.sentence.isWord(j, "obj.cessation");
        }
        return on;
    }

    /** "Called the strikes aggression": who gives them a name has not called them. */
    private static boolean callsSo(Statement st) {
        Sentence s = st.sentence;
        boolean calls = st.predicate.id().equals("stage-protest") && s.starts(st.unit, "call");
        return calls && s.reads(st.unit + 1, "the");
    }

    /** "Palestinians protested": a people that protests does so in the streets. */
    private static boolean ofPeople(Statement st) {
        Sentence s = st.sentence;
        int who = st.predicate.id().equals("protest-in-words") ? st.unit - 1 : -1;
        while (who > 0 && Subjects.endingAt(s, who) == null && !s.isMark(who)) {
            who--;
        }
        return who >= 0 && s.is(who, Kind.NISBA) && Subjects.endingAt(s, who) != null;
    }

    /** "Brought its athletes home from": only soldiers withdraw. */
    private static boolean civilians(Statement st) {
        if (st.predicate.id().equals("recall-staff")) {
            boolean staff = false;
            for (int j = st.unit + 1; st.sentence.inside(j) && j < st.unit + 8; j++) {
                staff = staff || st.sentence.isWord(j, "obj.staff");
            }
            return !staff;
        }
        boolean none =
                st.predicate.id().equals("order-home") || st.predicate.id().equals("order-off");
        boolean off = st.predicate.id().equals("order-off");
        // "Ordered the UN peacekeepers to leave": those of others are sent away.
        if (off && (!st.sentence.isWord(st.unit + 1, "the") || st.sentence.reads(st.unit + 1, "the"))) {
            return true;
        }
        for (int j = st.unit + 1; none && st.sentence.inside(j) && j < st.unit + 6; j++) {
            none = !st.sentence.isWord(j, "forces") && !(off && st.sentence.isWord(j, "own.staff"));
        }
        return none;
    }

    /** "Insists its army is small": what somebody says that it is, was or will be is no demand. */
    private static boolean claims(Statement st) {
        Sentence s = st.sentence;
        boolean insists =
                st.predicate.id().equals("demand") && s.starts(st.unit, "insist") && !s.isWord(st.unit + 1, "prep.on");
        for (int j = st.unit + 1; insists && s.inside(j) && j < st.unit + 14 && !s.isBreak(j); j++) {
            boolean state = s.reads(j, "is") || s.reads(j, "was") || s.reads(j, "are") || s.reads(j, "were");
            state = state || s.isWord(j, "have") || s.reads(j, "will") || s.reads(j, "would");
            if (state || Subjects.isVerb(s, j)) {
                return state;
            }
        }
        return false;
    }

    /** "Did not rule out sanctions" is a threat, "ruled out sanctions" is none; what is not ruled out is not rejected. */
    private static boolean keepsOpen(Statement st) {
        Sentence s = st.sentence;
        boolean threat = st.predicate.id().equals("not-rule-out");
        boolean refusal = st.predicate.kind().equals("reject");
        if (!threat && !(refusal && s.mayHave("excludes"))) {
            return true;
        }
        int verb = st.unit;
        boolean refuses = false;
        if (!threat && !s.isWord(verb, "excludes")) {
            // "Refused to rule out": the refusal is no event of its own.
            verb = s.isWord(verb + 1, "excludes") ? verb + 1 : s.isWord(verb + 2, "excludes") ? verb + 2 : -1;
            return verb < 0;
        }
        for (int j = verb - 1; j >= 0 && j > verb - 5 && !s.isMark(j) && !refuses; j--) {
            refuses = s.isWord(j, "neg") || s.isWord(j, "refuse");
        }
        return threat == refuses;
    }

    /** "عادت مالي إلى الاتحاد الأفريقي": a state, and no person, is back in a body. */
    private static boolean isReturn(Statement st) {
        boolean state = Lists.all(st.actors, a -> a.entity().type().equals("state"));
        return state
                && st.accord == null
                && !st.recipients.isEmpty()
                && st.sentence.unit(st.unit).enc() == 0;
    }

    /** "دعت البرازيل إلى وقف القتال": a call may be on nobody in particular; an order to one's own is the deed itself. */
    private static boolean calls(Statement st) {
        boolean besides = (st.form & Term.ACTIVE) != 0 && Lists.none(st.actors, Actor::isGroup);
        boolean call = st.predicate.id().equals("request")
                && (st.isVerb() || besides)
                && st.sentence.verbs.length == 0
                && !st.sentence.isWord(st.unit, "order");
        return call && st.recipients.isEmpty() && Entities.count(st.actors) > 0;
    }

    /** "اتفق قادة مجموعة العشرين": an organisation agrees with itself. */
    private static boolean resolves(Statement st) {
        boolean one = st.predicate.id().equals("agree") && st.isVerb() && st.actors.size() == 1;
        return one
                && st.sentence.verbs.length == 0
                && !Character.isUpperCase(st.actors.get(0).key().charAt(0))
                && !st.actors.get(0).isGroup();
    }

    /** "عقدت المجموعة قمتها", "leaders of the bloc gathered in Chad", "its ministers met in Oslo": the meeting of an organisation is its own. */
    private static boolean gathers(Statement st) {
        boolean own = st.sentence.verbs.length == 0
                ? st.predicate.kind().equals("summit") || convened(st) || leadersMeet(st) || sits(st)
                : st.predicate.id().equals("gather")
                        || st.predicate.id().equals("summit")
                        || (st.predicate.id().equals("discuss") && several(st))
                        || ((st.predicate.id().equals("meet")
                                        || st.predicate.id().equals("session"))
                                && (held(st) || EnglishSessions.held(st)));
        boolean of = st.sentence.verbs.length == 0
                && st.sentence.unit(st.unit).has(Unit.LI)
                && st.sentence.starts(st.unit - 1, "ال");
        boolean summit = own && !of && Entities.count(st.actors) == 1;
        Actor only = summit ? st.actors.get(0) : null;
        return only != null
                && !only.isGroup()
                && !Character.isUpperCase(only.key().charAt(0));
    }

    /** "يجتمع مجلس الأمن غدا": a body that comes together, with nobody else. */
    private static boolean sits(Statement st) {
        boolean alone = st.isVerb() && st.predicate.id().equals("meet") && st.recipients.isEmpty();
        return alone
                && st.actors.size() == 1
                && st.actors.get(0).entity().type().equals("igo")
                && ofBodies(st.sentence, st.unit);
    }

    private static boolean ofBodies(Sentence s, int verb) {
        ActorGroup g = s.inside(verb + 1) ? s.actors[verb + 1] : null;
        return g != null && g.prep.isEmpty() && !g.adjective;
    }

    /** "يلتقي قادة الاتحاد الأفريقي", "يجتمع الاثنين وزراء دول المجموعة": those of an organisation who meet one another. */
    private static boolean leadersMeet(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("meet") && st.isVerb() && st.recipients.isEmpty();
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 6 && !s.isMark(j); j++) {
            if (MANY.contains(s.tokens.word(s.unit(j).from()))) {
                return s.unit(j).enc() == 0 && s.prep(j).isEmpty();
            }
            if (s.actors[j] != null) {
                return false;
            }
        }
        return false;
    }

    /** "NATO ambassadors will discuss the affair": officers of an organisation, in the plural, do so with one another. */
    private static boolean several(Statement st) {
        Actor by = st.actors.size() == 1 && (st.form & Term.NOUN) == 0 && st.recipients.isEmpty()
                ? st.actors.get(0)
                : null;
        boolean officers = by != null && by.entity().type().equals("unnamed_person");
        return by != null && officers && st.sentence.tokens.source().charAt(by.end() - 1) == 's';
    }

    /** "Its ministers met", "will meet", "held a meeting in Oslo". */
    private static boolean held(Statement st) {
        Sentence s = st.sentence;
        int verb = st.unit;
        while (verb > 0 && verb > st.unit - 7 && s.verbs[verb] != EnglishVerbs.FINITE && s.actors[verb] == null) {
            verb--;
        }
        return s.verbs[verb] == EnglishVerbs.FINITE && (verb == st.unit || s.isWord(verb, "light"));
    }

    /** "استضافت مسقط اجتماع وزراء مجلس التعاون", "عقد الاتحاد الأفريقي اجتماعا": a meeting that is held, and of an organisation. */
    private static boolean convened(Statement st) {
        Sentence s = st.sentence;
        boolean session = st.predicate.id().equals("session");
        boolean meeting = (session || (st.predicate.id().equals("meet") && (st.form & Term.NOUN) != 0))
                && st.recipients.isEmpty()
                && s.mayHave("convenes");
        for (int j = st.unit - 1; meeting && j >= 0 && j > st.unit - 12 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "convenes");
            }
        }
        return false;
    }

    /** "The club reached an agreement with the Spanish side": a deal in words of sport or business that no two states make. */
    private static boolean ofFirms(Statement st) {
        boolean deal = st.accord != null
                && st.accord.known == null
                && st.predicate.object().equals("accord");
        return deal
                && Entities.count(st.everyone()) < 2
                && (st.sentence.verbs.length > 0
                        ? st.sentence.hasAny(DOMAIN)
                        : ofSportOrUnions(st.sentence) || withFirm(st));
    }

    /** "وقعت الوزارة بروتوكولا مع جامعة", "وقعت شركة كينية مذكرة مع": a side of the deal is no state and nobody we know. */
    private static boolean withFirm(Statement st) {
        Sentence s = st.sentence;
        boolean firm = s.isWord(st.unit + 1, "firm") || s.isWord(st.unit + 1, "domain.company");
        if (st.isVerb() && firm) {
            return true;
        }
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + Arguments.REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "prep.with") && s.isWord(j + 1, "firm")) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofSportOrUnions(Sentence s) {
        for (int j = 0; j < s.size(); j++) {
            if (s.isWord(j, "ballgame") || s.isWord(j, "union")) {
                return true;
            }
        }
        return false;
    }

    /** "أدانت محكمة في أنقرة": the word for a court right behind the verb, whose state the place says. */
    private static boolean ofCourt(Statement st) {
        Title title = st.isVerb() ? st.sentence.title(st.unit + 1) : null;
        return title != null && title.id().equals("court") && !st.actors.isEmpty();
    }

    /** An army or an armed group. */
    /** "لن تنسحب كينيا من الصومال": a state, or who speaks for it, out of another state's land. */
    private static boolean outOfLand(Statement st) {
        Sentence s = st.sentence;
        boolean state =
                !st.actors.isEmpty() && Lists.all(st.actors, a -> a.entity().country() != null && !a.isGroup());
        int land = st.unit + 1;
        while (state
                && s.inside(land)
                && land < st.unit + 6
                && !s.isMark(land)
                && !s.prep(land).equals("from")) {
            land++;
        }
        land = s.isWord(land, "place.part") ? land + 1 : land;
        boolean from = state && s.inside(land) && s.prep(land).equals("from");
        ActorGroup named = from ? s.actors[land] : null;
        boolean one = named != null
                && named.members.size() == 1
                && named.members.get(0).entity().type().equals("state");
        String iso3 = one && named != null ? named.members.get(0).key() : from ? s.stateOfPlace(land) : null;
        return iso3 != null && Lists.none(st.actors, a -> iso3.equals(a.entity().country()));
    }

    /** "دعت كندا رعاياها إلى مغادرة هايتي": what a state tells its own citizens is no affair of others. */
    private static boolean ownCitizens(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; st.recipients.isEmpty() && s.inside(j) && j < st.unit + 8 && !s.isBreak(j); j++) {
            if (s.isWord(j, "citizens.home")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArmed(Actor a) {
        return a.entity().type().equals("armed_group") || a.entity().id().endsWith("-army");
    }

    private static boolean isPerson(Actor a) {
        return a.entity().type().endsWith("person");
    }

    /** A parliament or a cabinet. */
    /** "Lawmakers in Chad voted to ratify": those of a chamber, all together. */
    private static boolean byLawmakers(Statement st) {
        return !st.actors.isEmpty() && !st.inferredActor && st.sentence.calls(st.actors.get(0), "lawmakers");
    }

    private static boolean mayRatify(Actor a) {
        boolean body = a.entity().type().equals("government_body");
        return a.entity().id().endsWith("-parliament")
                || (body
                        && ("LEG".equals(a.entity().sector()) || a.entity().id().endsWith("-government")));
    }

    /** An instrument of its own, or one that the words point back to. */
    /** "أوقفت كينيا مشروع الخط مع غانا": only people are arrested, whether we know their names or not. */
    private static boolean stopsThing(Statement st) {
        Sentence s = st.sentence;
        boolean stops = st.predicate.id().equals("stop-person") && !st.passive;
        if (!stops || Lists.any(st.recipients, a -> a.isGroup() || isPerson(a))) {
            return false;
        }
        int j = st.unit + 1;
        while (s.inside(j) && (s.actors[j] != null || s.dates[j] != null)) {
            ActorGroup g = s.actors[j];
            j = g == null ? j + 1 : g.to;
        }
        return !s.inside(j)
                || (s.unit(j).known() && !s.is(j, Kind.TITLE))
                || !s.prep(j).isEmpty();
    }

    private static boolean accord(Statement st) {
        if (st.accord != null) {
            boolean force = st.predicate.kind().equals("enter_force");
            if ((st.form & Term.NOUN) == 0 && REVISING.contains(st.predicate.id()) && byBody(st)) {
                return false;
            }
            if (st.predicate.kind().equals("violate") && Company.rulesBehind(st.sentence, st.unit)) {
                return false;
            }
            return !st.actors.isEmpty() || st.accord.definite || st.passive || force || st.isOfUnnamed();
        }
        return implied(st);
    }

    /** "Asked the OAS to review the convention": what a body of states looks at is not one that it made with others. */
    private static boolean byBody(Statement st) {
        Actor a = st.actors.size() == 1 ? st.actors.get(0) : null;
        InstrumentMention accord = st.accord;
        if (a == null || accord == null || st.sentence.verbs.length == 0) {
            return false;
        }
        boolean body = a.entity().type().equals("igo") && !a.key().equals("eu");
        return body && Lists.all(accord.parties, p -> p.key().equals(a.key()));
    }

    /** "It will be signed on Friday": a step that a pronoun is the subject of. */
    private static boolean isSigned(Statement st) {
        Sentence s = st.sentence;
        int j = st.unit - 1;
        while (st.passive && j > 0 && j > st.unit - 6 && !s.isMark(j) && !s.isWord(j, "they") && s.actors[j] == null) {
            j--;
        }
        boolean it = st.passive && j >= 0 && s.reads(j, "it");
        return it && st.predicate.object().equals("accord");
    }

    /** "المؤتمر الصحافي الذي عقدته الوزيرة", "اجتماع عقده الوفدان": what the pronoun takes up is no accord. */
    private static boolean ofMeeting(Statement st) {
        Sentence s = st.sentence;
        boolean pointed = s.verbs.length == 0 && s.unit(st.unit).enc() > 0;
        boolean takenUp = pointed && st.isVerb();
        // "سياسات تتبناها القيادة".
        boolean adopted = takenUp && st.predicate.id().equals("adopt");
        for (int j = st.unit - 1; adopted && j >= 0 && j > st.unit - 5; j--) {
            adopted = s.instruments[j] == null;
        }
        if (adopted || (pointed && st.predicate.id().equals("strike-deal"))) {
            return true;
        }
        for (int j = st.unit - 1; takenUp && j >= 0 && j > st.unit - 4 && !s.isBreak(j); j--) {
            if (s.isWord(j, "gathering")) {
                return true;
            }
        }
        return takenUp && ofLaw(s, st.unit);
    }

    /** "قانون محاسبة كينيا الذي لم يقره البرلمان": a law is no accord. */
    private static boolean ofLaw(Sentence s, int verb) {
        boolean relative = false;
        for (int j = verb - 1; s.mayHave("decree") && j >= 0 && j > verb - 8 && !s.isBreak(j); j--) {
            if (s.instruments[j] != null) {
                return false;
            }
            relative = relative || s.isWord(j, "rel");
            if (relative && s.isWord(j, "decree")) {
                return true;
            }
        }
        return false;
    }

    /** "Signed for Chad": whom the signer acts for stands right behind the verb. */
    private static boolean forOne(Statement st) {
        int at = st.sentence.isWord(st.unit + 2, "the") ? st.unit + 3 : st.unit + 2;
        ActorGroup g = st.sentence.inside(at) ? st.sentence.actors[at] : null;
        return st.predicate.id().equals("sign")
                && st.sentence.isWord(st.unit + 1, "prep.for")
                && g != null
                && g.prep.equals("for");
    }

    /** "بعد مصادقة البرلمان الكيني عليه": the pronoun of a preposition behind who takes the step. */
    private static boolean pointedBehind(Statement st) {
        Sentence s = st.sentence;
        boolean step = s.verbs.length == 0 && st.predicate.object().equals("accord");
        for (int j = st.unit + 1; step && s.inside(j) && j < st.unit + 6 && !s.isMark(j); j++) {
            int enc = s.unit(j).enc();
            if (s.isWord(j, "prep.on") && (enc == 1 || enc == 2)) {
                return true;
            }
            ActorGroup g = s.actors[j];
            if (g == null || !g.prep.isEmpty()) {
                return false;
            }
            j = g.to - 1;
        }
        return false;
    }

    /** "متمسكة بالاتفاق رغم قرار واشنطن الانسحاب": the step that somebody has resolved on is one of the accord named before. */
    private static boolean resolved(Statement st) {
        Sentence s = st.sentence;
        boolean step = s.verbs.length == 0
                && s.unit(st.unit).has(Unit.AL)
                && !st.predicate.action().isEmpty()
                && !s.isWord(st.unit + 1, "prep.from");
        int decision = -1;
        for (int j = st.unit - 1; step && j >= 0 && j > st.unit - 7 && !s.isBreak(j) && decision < 0; j--) {
            decision = s.isWord(j, "decided") && !Subjects.isVerb(s, j) ? j : -1;
        }
        for (int j = decision - 1; j >= 0; j--) {
            if (s.instruments[j] != null) {
                ActorGroup by = s.actors[decision + 1];
                if (by != null && by.prep.isEmpty() && !by.adjective) {
                    st.actors.clear();
                    Entities.addAll(st.actors, by);
                }
                return true;
            }
        }
        return false;
    }

    /** "Signed a truce. It took effect on Tuesday": the accord named just before. */
    private static boolean itself(Statement st) {
        Sentence s = st.sentence;
        boolean force = s.verbs.length > 0
                && st.predicate.kind().equals("enter_force")
                && s.verbs[st.unit] == EnglishVerbs.FINITE
                && st.accord == null;
        int j = st.unit - 1;
        while (force
                && j > 0
                && (s.isWord(j, "have") || s.isWord(j, "fut") || s.isWord(j, "modal") || s.isWord(j, "ignore"))) {
            j--;
        }
        boolean joined = s.isWord(j, "and") && s.reads(0, "it");
        return force && (s.reads(j, "it") || joined);
    }

    /** "The signing", "its accession", "signed it", "signed for Chad". */
    private static boolean implied(Statement st) {
        Unit u = st.sentence.unit(st.unit);
        boolean noun = (st.form & Term.NOUN) != 0;
        if (ofMeeting(st)) {
            return false;
        }
        boolean ceremony = st.sentence.isWord(st.unit - 1, "plan.noun") && u.has(Unit.AL);
        boolean pointed = !noun
                && st.sentence.inside(st.unit + 1)
                && st.sentence.isWord(st.unit + 1, "prep")
                && st.sentence.unit(st.unit + 1).enc() > 0;
        pointed = pointed || (noun && pointedBehind(st));
        boolean it = !noun && st.sentence.verbs.length > 0 && st.sentence.reads(st.unit + 1, "it");
        boolean part = !noun && st.sentence.isWord(st.unit + 1, "the") && st.sentence.isWord(st.unit + 2, "obj.part");
        boolean behalf = !noun && st.sentence.verbs.length > 0 && forOne(st);
        st.accordImplied = it
                || itself(st)
                || behalf
                || part
                || isSigned(st)
                || pointed
                || (noun && resolved(st))
                || (noun && (u.enc() > 0 || ceremony))
                || (!noun && (u.enc() == 1 || u.enc() == 2));
        return st.accordImplied;
    }
}
