package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Says which part an instrument, an actor or a place behind a trigger has in its statement. */
final class Roles {
    private final boolean verbFirst;
    private final Subjects subjects;
    private final Entities entities;
    private final PrepositionRoles prepositions;
    private final StandIns standIns;

    Roles(boolean verbFirst, Subjects subjects, Entities entities) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.entities = entities;
        this.prepositions = new PrepositionRoles(verbFirst, subjects);
        this.standIns = new StandIns(verbFirst, entities);
    }

    void instrument(Statement st, InstrumentMention m, String prep, boolean genitive) {
        Predicate p = st.predicate;
        // "Froze its output under a deal with Chad", "withdrew from the port under a truce": the deal is what one goes
        // by.
        boolean ends = p.kind().equals("suspend") || p.kind().equals("withdraw");
        if (!verbFirst && ends && EnglishHolders.under(st.sentence, m)) {
            return;
        }
        // "تعهدت بإلغاء بنود المعاهدة": a part of it ends, not the whole.
        if (verbFirst && p.action().equals("termination") && st.sentence.isWord(m.from - 1, "phase")) {
            return;
        }
        boolean notYet = prep.equals("after") && st.sentence.isWord(st.unit - 1, "neg");
        boolean refused = p.kind().equals("reject") && (prep.isEmpty() || prep.equals("of"));
        if (refused && st.accord == null) {
            st.accord = m;
            return;
        }
        if (verbFirst && calledFor(st, m, prep)) {
            m.proposal = true;
            boolean several = Entities.count(st.recipients) > 1 && m.parties.isEmpty();
            st.recipients.stream().filter(a -> several && !a.isGroup()).forEach(a -> Entities.addOne(m.parties, a));
        }
        String role = prep.isEmpty() || prep.equals("of") || notYet
                ? p.object()
                : p.prepositions().getOrDefault(prepId(prep), "none");
        boolean share = p.kind().equals("suspend") && prep.equals("in");
        boolean takes =
                share || role.equals("accord") || (genitive && p.object().equals("accord"));
        if (takes && st.accord == null) {
            st.accord = m;
        }
    }

    /** "دعت كينيا مالي والنيجر إلى هدنة": what somebody calls on others to make is only proposed, and they are its sides. */
    private static boolean calledFor(Statement st, InstrumentMention m, String prep) {
        boolean call = st.predicate.id().equals("request") && (prep.equals("to") || prep.equals("bi"));
        return call && !m.definite && m.known == null && st.isVerb();
    }

    void actor(Statement st, ActorGroup group, boolean first, boolean noun) {
        ActorGroup g = examples(st.sentence, group);
        if (isNoSide(st, g, noun)) {
            return;
        }
        String marked = marked(st, g, noun);
        if (marked.isEmpty() && g.adjective) {
            marked = ofNation(st, g, first, noun);
        }
        if (!marked.isEmpty()) {
            give(st, g, marked);
            return;
        }
        if (verbFirst && takenBack(st, g)) {
            return;
        }
        if (verbFirst && noun && stationed(st, g)) {
            hosts(st, g);
            return;
        }
        String role = role(st, g, first, noun);
        if (role.equals("actor") && noun && doneTo(st, g)) {
            st.recipients.forEach(a -> Entities.addOne(st.actors, a));
            st.recipients.clear();
            role = "recipient";
        }
        switch (role) {
            case "actor", "recipient", "facilitator", "giver", "accord" -> give(st, g, role);
            case "place" -> placeOf(st, g);
            default -> {
                if (g.prep.equals("in") || (g.place && g.prep.equals("bi"))) {
                    placeOf(st, g);
                }
            }
        }
    }

    /** "Allies such as Chad", "حلفاء مثل مالي": who is named as an example stands for the people; else the group itself. */
    private static ActorGroup examples(Sentence s, ActorGroup g) {
        boolean such = s.mayHave("such.as") && s.isWord(g.to, "such.as") && s.inside(g.to + 1);
        ActorGroup named = such && Lists.all(g.members, Actor::isGroup) ? s.actors[g.to + 1] : null;
        if (named == null || named.adjective) {
            return g;
        }
        ActorGroup both = new ActorGroup(g.from, named.to, g.prep, g.pronoun);
        both.members.addAll(named.members);
        return both;
    }

    /** Whether words name nobody, or somebody who has no part in it: behind a border, a purpose, a backer, those who are exchanged. */
    private boolean isNoSide(Statement st, ActorGroup g, boolean noun) {
        Sentence s = st.sentence;
        boolean border = (g.prep.equals("with") || (verbFirst && g.prep.equals("between")))
                && s.isWord(g.from - 2, "border")
                && !towards(st)
                && !st.predicate.kind().equals("war")
                && !st.predicate.id().equals("close-border");
        // "قاتلت إريتريا إلى جانب الجيش الإثيوبي": at whose side somebody fights is no foe.
        boolean ally = verbFirst && st.predicate.kind().equals("war") && beside(s, g.from - 1);
        boolean amid = ally || (verbFirst && g.prep.equals("between") && amid(st, g));
        amid = amid || (verbFirst && (charged(st, g) || matter(st, g)));
        if (g.members.isEmpty() || (noun && s.isWord(g.from, "quantity.object")) || border || amid) {
            return true;
        }
        boolean bare = verbFirst && g.prep.isEmpty() && !g.adjective;
        // "قررت غانا إرسال مئة جندي إلى مالي": who is sent sends nobody.
        boolean sent = bare && noun && st.predicate.kind().equals("deploy");
        if (sent && s.isWord(g.to - 1, "forces") && Lists.all(g.members, Actor::isGroup)) {
            return true;
        }
        boolean praised = bare && st.predicate.kind().equals("praise") && !st.recipients.isEmpty();
        boolean purpose = praised && s.inside(g.from - 1) && g.from - 1 > st.unit;
        if (purpose && s.unit(g.from - 1).has(Unit.LI)) {
            return true;
        }
        boolean exchanged = bare && st.predicate.kind().equals("release") && st.predicate.symmetric();
        return (verbFirst && backer(s, g)) || (exchanged && Lists.all(g.members, Actor::isGroup));
    }

    /** "Massed troops along its border with Chad": at whom soldiers are sent. */
    private static boolean towards(Statement st) {
        return st.predicate.kind().equals("deploy") && st.isVerb();
    }

    /** "أوقفت كينيا رجلا بتهمة التجسس لغانا": whom somebody is charged with serving is not taken up with him. */
    private static boolean charged(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean held = st.predicate.kind().equals("detain") && st.isVerb();
        for (int j = g.from - 1; held && j > st.unit && j > g.from - 5; j--) {
            if (s.isWord(j, "charge") || s.isWord(j, "belong")) {
                return true;
            }
        }
        return false;
    }

    /** "تناولت المحادثات التوتر بين الصين والهند": those between whom is what others talk about. */
    private static boolean matter(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean talks = st.isDeedNoun() && st.predicate.symmetric() && g.prep.equals("between");
        return talks && s.isWord(st.unit - 1, "deals.with") && g.from > st.unit + 2;
    }

    private static boolean beside(Sentence s, int prep) {
        return s.inside(prep) && s.tokens.ends(s.unit(prep).to() - 1, "جانب");
    }

    /** "عقدت القمة وسط خلافات بين كندا واليابان": those between whom something else is in the background. */
    private static boolean amid(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        for (int j = g.from - 2; j > st.unit && j > g.from - 7; j--) {
            if (s.reads(j, "وسط") || s.isWord(j, "prep.despite") || s.isWord(j, "because")) {
                return true;
            }
        }
        return false;
    }

    /** The part that the words around an actor give it before any preposition is asked; empty for none. */
    private String marked(Statement st, ActorGroup g, boolean noun) {
        Sentence s = st.sentence;
        if ((verbFirst && NationRoles.laidOn(st, g, noun)) || NationRoles.held(st, g, verbFirst)) {
            return "recipient";
        }
        // "رحبت كندا بإعلان هدنة من جانب غانا": whose doing it is, not who welcomes it.
        if (verbFirst && st.isVerb() && reacts(st) && g.prep.equals("by") && !st.passive && !st.actors.isEmpty()) {
            return "recipient";
        }
        if (g.prep.equals("with") && s.isWord(g.to, "onlooker")) {
            return "none";
        }
        if (g.prep.equals("with") && s.isWord(g.from - 2, "border") && towards(st)) {
            return "recipient";
        }
        if (s.isWord(g.to, "guarantor") || g.prep.equals("guarantee")) {
            return "guarantor";
        }
        if (verbFirst && jointly(st, g)) {
            return "facilitator";
        }
        if (verbFirst && partOf(st, g)) {
            return "recipient";
        }
        if (!verbFirst && suffered(st, g)) {
            return "actor";
        }
        if (verbFirst && NationRoles.takesPart(st, g)) {
            return "actor";
        }
        boolean named = g.adjective || !verbFirst;
        if ((g.adjective && g.prep.equals("aegis")) || (named && s.isWord(g.to, "aegis"))) {
            return "facilitator";
        }
        if (verbFirst && !noun && NationRoles.ofObject(st, g)) {
            return "recipient";
        }
        if (!noun && NationRoles.gives(st, g)) {
            return "giver";
        }
        if (g.adjective && g.prep.equals("for") && verbFirst && st.predicate.symmetric()) {
            return "actor";
        }
        if (verbFirst && NationRoles.sentenced(st, g)) {
            return "recipient";
        }
        if (verbFirst && NationRoles.ownSanctions(st, g)) {
            return "actor";
        }
        return verbFirst && noun && (NationRoles.ofVictim(st, g) || NationRoles.ofDealings(st, g)) ? "recipient" : "";
    }

    /** The part of a nation that only an adjective names. */
    private String ofNation(Statement st, ActorGroup g, boolean first, boolean noun) {
        if (noun && verbFirst && NationRoles.refusedOf(st, g)) {
            return "recipient";
        }
        if (noun && first) {
            // "Talks in the Ghanaian capital": where they are held.
            return !verbFirst && g.prep.equals("in") ? "none" : "actor";
        }
        if (!verbFirst && !noun && NationRoles.atBorder(st, g)) {
            return "none";
        }
        if (verbFirst) {
            boolean theirs = NationRoles.answered(st, g, noun) || (noun && NationRoles.siteOf(st, g));
            return theirs ? "recipient" : "none";
        }
        boolean open = st.recipients.isEmpty()
                && !(g.prep.equals("in") && prepositions.victimNamed(st))
                && !(g.prep.equals("of") && st.predicate.kind().equals("request"));
        return open && role(st, g, first, noun).equals("recipient") ? "recipient" : "none";
    }

    private String role(Statement st, ActorGroup g, boolean first, boolean noun) {
        String prep = verbFirst ? ArabicPrepositions.outward(st.sentence, g) : g.prep;
        return prep.isEmpty() ? BareRoles.of(st, g, first, noun, verbFirst) : prepositions.of(st, g, prep, first, noun);
    }

    private void give(Statement st, ActorGroup g, String role) {
        switch (role) {
            case "actor" -> Entities.addAll(st.actors, g);
            case "recipient" -> Entities.addAll(st.recipients, g);
            case "facilitator" -> Entities.addAll(st.facilitators, g);
            case "giver" -> receive(st, g);
            case "accord" -> membership(st, g);
            case "guarantor" -> {
                if (st.accord != null) {
                    st.accord.guarantors.addAll(g.members);
                }
            }
            default -> {}
        }
    }

    /** "وساطة مشتركة مع مصر بين لبنان وإسرائيل": with whom somebody mediates mediates too. */
    private static boolean jointly(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean with = st.predicate.kind().equals("mediate") && g.prep.equals("with") && g.from - st.unit < 5;
        // "توسطت كندا مع فرنسا في التوصل إلى".
        boolean helps = with && st.isVerb() && (s.isWord(g.to, "prep.in") || s.isWord(g.to, "prep.between"));
        return helps || (with && joint(s, g));
    }

    private static boolean joint(Sentence s, ActorGroup g) {
        return (s.starts(g.from - 2, "مشترك") || s.starts(g.from - 2, "المشترك"));
    }

    /** "المتمردون المدعومون من كينيا": who only backs those before is no side. */
    private static boolean backer(Sentence s, ActorGroup g) {
        int from = s.isWord(g.from - 1, "prep.from") ? g.from - 1 : g.from;
        boolean behind = (g.prep.isEmpty() || g.prep.equals("from")) && !g.adjective;
        return behind && (s.starts(from - 1, "مدعوم") || s.starts(from - 1, "المدعوم"));
    }

    /** "استعادت أوكرانيا 90 أسيرا من روسيا": from whom captives come back is who let them go. */
    private boolean takenBack(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        Actor a = g.members.size() == 1 ? g.members.get(0) : null;
        String from = st.predicate.prepositions().getOrDefault("prep.from", "");
        String country = a == null || !a.isGroup() ? null : a.entity().country();
        boolean gives = st.predicate.kind().equals("release") && from.equals("giver") && country != null;
        int of = g.to - 1;
        while (gives && of > g.from && !s.isWord(of, "prep.from")) {
            of--;
        }
        if (a == null || country == null || !gives || of == g.from) {
            return false;
        }
        ActorGroup giver = new ActorGroup(g.from, g.to, "from", "");
        giver.members.add(entities.state(country, a.start(), a.end()));
        receive(st, giver);
        return true;
    }

    /** "نشر قوات في أوكرانيا": troops without the article are sent to where they shall be, and are not that state's. */
    private static boolean stationed(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean sent = st.predicate.kind().equals("deploy") && g.from == st.unit + 1 && s.isWord(g.from, "forces");
        return sent
                && s.isWord(g.from + 1, "prep.in")
                && Lists.all(g.members, a -> a.entity().country() != null);
    }

    private void hosts(Statement st, ActorGroup g) {
        for (Actor a : g.members) {
            String where = a.entity().country();
            if (where != null) {
                st.recipients.add(entities.state(where, a.start(), a.end()));
            }
        }
    }

    /** A city behind the trigger. */
    void place(Statement st, int j) {
        standIns.place(st, j);
    }

    /** A word behind the trigger that says of which organisation something is. */
    void organisation(Statement st, int j) {
        standIns.organisation(st, j);
    }

    /** "موقع تابع للجيش": the word, which reads like a verb, that says whose something is. */
    static boolean owning(Sentence s, int j) {
        boolean of = s.inside(j + 1) && s.unit(j + 1).has(Unit.LI);
        return of && (s.starts(j, "تابع") || s.starts(j, "التابع"));
    }

    /** Whether all of a group are armed groups or bodies of a state, as its army is. */
    static boolean strikers(ActorGroup g) {
        return Lists.all(g.members, a -> switch (a.entity().type()) {
            case "armed_group", "government_body" -> true;
            default -> a.key().equals("nato") || a.key().endsWith("-coalition");
        });
    }

    /** "احتجزت الحركة عددا من موظفي الأمم المتحدة": of those whom a quantity is taken from. */
    private static boolean partOf(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int of = s.isWord(g.from - 1, "prep.from") ? g.from - 1 : g.from - 2;
        boolean quantity = s.isWord(of, "prep.from")
                && of - 1 > st.unit
                && s.unit(of - 1).enc() == 0
                && (s.isWord(of - 1, "quantity") || s.isNumber(of - 1));
        return quantity && st.isVerb() && st.predicate.object().equals("recipient") && st.recipients.isEmpty();
    }

    /** "Accused Chad of helping Mali", "اتهمت رواندا بلجيكا بالانحياز إلى الكونغو": words have one addressee; who is named behind is what they are about. */
    static boolean wordsAt(Predicate p) {
        return switch (p.kind()) {
            case "criticise", "threaten", "request" -> true;
            default -> false;
        };
    }

    /** "اتهمته كينيا بدعم المتمردين": a charge whose pronoun is whom it is made against; who is named behind is what it is about. */
    static boolean pointed(Statement st) {
        Sentence s = st.sentence;
        boolean charge =
                st.predicate.id().equals("criticise") || st.predicate.kind().equals("threaten");
        int enc = s.verbs.length == 0 && charge && st.isVerb() ? s.unit(st.unit).enc() : 0;
        return thanked(st) || calledOn(st) || (enc > 0 && enc < 6 && (s.starts(st.unit + 1, "ب") || startsBehind(st)));
    }

    /** "ودعتها إلى الحوار", "وطالبه بالانسحاب", "وحثه على": whom a pronoun calls on. */
    private static boolean calledOn(Statement st) {
        Sentence s = st.sentence;
        boolean call = s.verbs.length == 0 && st.predicate.id().equals("request") && st.isVerb();
        int enc = call && s.inside(st.unit + 1) ? s.unit(st.unit).enc() : 0;
        int next = st.unit + 1;
        boolean matter = enc > 0
                && enc < 6
                && (s.isWord(next, "prep.to")
                        || s.isWord(next, "prep.on")
                        || s.starts(next, "ب")
                        || s.unit(next).has(Unit.LI)
                        || s.isWord(next, "comp"));
        return matter && !s.unit(next).isWord("prep.by");
    }

    /** "وشكرته على معاملة اللاجئين": thanks whose pronoun is whom they go to; who is named behind is what they are for. */
    static boolean thanked(Statement st) {
        Sentence s = st.sentence;
        boolean thanks = s.verbs.length == 0 && st.predicate.id().equals("praise") && st.isVerb();
        int enc = thanks && s.isWord(st.unit + 1, "prep.on") ? s.unit(st.unit).enc() : 0;
        return enc > 0 && enc < 6;
    }

    private static boolean startsBehind(Statement st) {
        ActorGroup g = st.sentence.inside(st.unit + 1) ? st.sentence.actors[st.unit + 1] : null;
        return g != null && st.sentence.starts(g.to, "ب");
    }

    /** "دعا الرئيس الكيني من أكرا مالي إلى الهدوء": a city behind "from" with another right behind it is where he spoke. */
    static boolean spokenIn(Sentence s, ActorGroup g) {
        boolean city = g.prep.equals("from") && s.is(g.to - 1, Kind.CAPITAL);
        ActorGroup next = city && s.inside(g.to) ? s.actors[g.to] : null;
        return next != null
                && next.prep.isEmpty()
                && !next.adjective
                && !s.unit(g.to).has(Unit.AND);
    }

    /** "Were killed in a Russian missile strike": whose deed it was. */
    private static boolean suffered(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean deed = violent(s, g.to) || (violent(s, g.to + 1) && !violent(s, g.to));
        boolean fire = g.prep.equals("by") && (s.isWord(g.to, "weapons") || fire(s, g.to));
        boolean armed = Lists.all(g.members, a -> a.entity().type().equals("armed_group"));
        boolean owner = g.adjective || (!g.prep.isEmpty() && (armed || violent(s, g.to)));
        boolean attack = st.passive && owner && (deed || fire);
        return attack && st.actors.isEmpty() && st.predicate.kind().equals("attack");
    }

    /** "By Armenian fire on Tuesday": a noun that with the preposition behind it is spelt as a verb of violence. */
    private static boolean fire(Sentence s, int unit) {
        Term t = s.term(unit, Kind.PREDICATE);
        boolean noun = t != null && s.verbs[unit] == EnglishVerbs.NOUN;
        return noun && t != null && t.as(Predicate.class).kind().equals("attack");
    }

    /** Whether a unit can be the noun of a violent deed. */
    static boolean violent(Sentence s, int unit) {
        if (!s.inside(unit)) {
            return false;
        }
        for (Term t : s.unit(unit).terms()) {
            boolean noun = t.kind() == Kind.PREDICATE && t.is(Term.NOUN);
            if (noun && t.as(Predicate.class).kind().equals("attack")) {
                return true;
            }
        }
        return false;
    }

    /** "استدعاء باكستان السفيرة الأميركية": behind a verbal noun that takes its object as genitive its doer stands before that object, where both do. */
    private static boolean doneTo(Statement st, ActorGroup g) {
        boolean object = g.prep.isEmpty()
                && st.predicate.genitive()
                && !st.predicate.kind().equals("attack")
                && st.actors.isEmpty();
        return object && st.recipients.size() == 1 && !st.recipients.get(0).isGroup();
    }

    /** "تلقت تونس قرضا من الكويت": the subject is who receives. */
    private void receive(Statement st, ActorGroup giver) {
        if (st.recipients.isEmpty()) {
            st.actors.forEach(a -> Entities.addOne(st.recipients, a));
            if (st.actors.isEmpty()) {
                Entities.addAll(st.recipients, subjects.before(st.sentence, st.unit));
            }
            st.actors.clear();
            Entities.addAll(st.actors, giver);
        }
    }

    static String prepId(String prep) {
        return prep.equals("bi") || prep.equals("li") ? prep : "prep.".concat(prep);
    }

    /** Joining, or leaving, an organisation. */
    private static void membership(Statement st, ActorGroup g) {
        if (st.predicate.needs().equals("membership") && !st.sentence.reads(g.from - 1, "لدي")) {
            for (Actor a : g.members) {
                String type = a.entity().type();
                if (type.equals("igo") || type.equals("organisation")) {
                    st.recipients.add(a);
                }
            }
        }
    }

    private void placeOf(Statement st, ActorGroup g) {
        if (st.place == null && g.members.size() == 1) {
            Actor a = g.members.get(0);
            String type = a.entity().type();
            if (type.equals("state") && a.entity().country() != null) {
                String name = st.sentence.tokens.source().substring(a.start(), a.end());
                st.place = new Statement.Place(name, a.key(), a.start(), a.end());
            }
        }
    }

    /** Whether it is praise or blame. */
    static boolean judges(Statement st) {
        return st.predicate.kind().equals("praise") || st.predicate.kind().equals("criticise");
    }

    /** Whether it is praise, blame, a threat or a request. */
    static boolean speaks(Statement st) {
        return reacts(st) || st.predicate.kind().equals("request");
    }

    static boolean reacts(Statement st) {
        return switch (st.predicate.kind()) {
            case "praise", "criticise", "threaten" -> true;
            default -> false;
        };
    }
}
