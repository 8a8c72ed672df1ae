package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;

/** Says which part an instrument, an actor or a place behind a trigger has in its statement. */
final class Roles {
    private final boolean verbFirst;
    private final Subjects subjects;
    private final Entities entities;

    Roles(boolean verbFirst, Subjects subjects, Entities entities) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.entities = entities;
    }

    void instrument(Statement st, InstrumentMention m, String prep, boolean genitive) {
        Predicate p = st.predicate;
        // "Froze its output under a deal with Chad": the deal is what one goes by.
        if (!verbFirst && p.kind().equals("suspend") && EnglishHolders.under(st.sentence, m)) {
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

    void actor(Statement st, ActorGroup g, boolean first, boolean noun) {
        if (g.members.isEmpty()
                || (noun && st.sentence.isWord(g.from, "quantity.object"))
                || (g.prep.equals("with")
                        && st.sentence.isWord(g.from - 2, "border")
                        && !st.predicate.kind().equals("war")
                        && !st.predicate.id().equals("close-border"))) {
            return;
        }
        boolean praised = verbFirst && st.predicate.kind().equals("praise") && !st.recipients.isEmpty();
        boolean purpose = praised && g.prep.isEmpty() && !g.adjective && st.sentence.inside(g.from - 1);
        if (purpose && g.from - 1 > st.unit && st.sentence.unit(g.from - 1).has(Unit.LI)) {
            return;
        }
        if (verbFirst && backer(st.sentence, g)) {
            return;
        }
        boolean exchanged = verbFirst
                && st.predicate.kind().equals("release")
                && st.predicate.symmetric()
                && g.prep.isEmpty()
                && !g.adjective;
        if (exchanged && g.members.stream().allMatch(Actor::isGroup)) {
            return;
        }
        boolean held = g.adjective
                && !g.prep.equals("aegis")
                && (st.sentence.is(g.from - 1, Kind.NUMBER)
                        || st.sentence.isNumber(g.from - 1)
                        || st.sentence.isWord(g.from - 1, "captives")
                        || st.sentence.isWord(g.from - 1, "casualties")
                        || (verbFirst && st.sentence.isWord(g.from - 1, "held"))
                        || (verbFirst && st.sentence.isWord(g.from - 1, "prep"))
                        || st.sentence.isWord(g.from - 1, "diplomats"));
        if (verbFirst && laidOn(st, g, noun)) {
            Entities.addAll(st.recipients, g);
            return;
        }
        if (held
                && (st.predicate.object().equals("recipient")
                        || st.predicate.kind().equals("release"))) {
            Entities.addAll(st.recipients, g);
            return;
        }
        if (g.prep.equals("with") && st.sentence.isWord(g.to, "onlooker")) {
            return;
        }
        if (st.sentence.isWord(g.to, "guarantor") || g.prep.equals("guarantee")) {
            if (st.accord != null) {
                st.accord.guarantors.addAll(g.members);
            }
            return;
        }
        if (verbFirst && jointly(st, g)) {
            Entities.addAll(st.facilitators, g);
            return;
        }
        if (verbFirst && partOf(st, g)) {
            Entities.addAll(st.recipients, g);
            return;
        }
        if (!verbFirst && suffered(st, g)) {
            Entities.addAll(st.actors, g);
            return;
        }
        boolean named = g.adjective || !verbFirst;
        if ((g.adjective && g.prep.equals("aegis")) || (named && st.sentence.isWord(g.to, "aegis"))) {
            Entities.addAll(st.facilitators, g);
            return;
        }
        if (verbFirst && !noun && stood(st, g)) {
            Entities.addAll(st.recipients, g);
            return;
        }
        boolean objects = g.adjective
                && verbFirst
                && !noun
                && st.predicate.object().equals("recipient")
                && st.recipients.isEmpty()
                && !st.actors.isEmpty()
                && st.actors.stream().noneMatch(g.members::contains)
                && !governed(st.sentence, g.from);
        if (objects || (verbFirst && !noun && partPraised(st, g))) {
            Entities.addAll(st.recipients, g);
            return;
        }
        boolean gift = g.adjective
                && !noun
                && st.predicate.object().equals("giver")
                && st.recipients.isEmpty()
                && !governed(st.sentence, g.from);
        if (gift && st.actors.stream().noneMatch(a -> Entities.hasKey(g.members, a.key()))) {
            receive(st, g);
            return;
        }
        if (g.adjective && g.prep.equals("for") && verbFirst && st.predicate.symmetric()) {
            Entities.addAll(st.actors, g);
            return;
        }
        if (verbFirst && sentenced(st, g)) {
            Entities.addAll(st.recipients, g);
            return;
        }
        if (verbFirst && ownSanctions(st, g)) {
            Entities.addAll(st.actors, g);
            return;
        }
        boolean nationOfObject = g.adjective
                && verbFirst
                && noun
                && st.predicate.kind().equals("attack")
                && st.predicate.genitive()
                && st.recipients.isEmpty()
                && g.from > st.unit + 1
                && st.sentence.prep(st.unit).isEmpty()
                && !st.sentence.isMark(g.from - 1)
                && !governed(st.sentence, g.from);
        if (nationOfObject && g.from <= st.unit + 3) {
            Entities.addAll(st.recipients, g);
            return;
        }
        if (g.adjective) {
            if (noun && verbFirst && refusedOf(st, g)) {
                Entities.addAll(st.recipients, g);
            } else if (noun && first) {
                Entities.addAll(st.actors, g);
            } else if (verbFirst && (answered(st, g, noun) || (noun && siteOf(st, g)))) {
                Entities.addAll(st.recipients, g);
            } else if (!verbFirst
                    && st.recipients.isEmpty()
                    && !(g.prep.equals("in") && victimNamed(st))
                    && !(g.prep.equals("of") && st.predicate.kind().equals("request"))
                    && role(st, g, first, noun).equals("recipient")) {
                Entities.addAll(st.recipients, g);
            }
            return;
        }
        if (verbFirst && takenBack(st, g)) {
            return;
        }
        if (verbFirst && noun && stationed(st, g)) {
            for (Actor a : g.members) {
                String where = a.entity().country();
                if (where != null) {
                    st.recipients.add(entities.state(where, a.start(), a.end()));
                }
            }
            return;
        }
        String role = role(st, g, first, noun);
        if (role.equals("actor") && noun && doneTo(st, g)) {
            st.recipients.forEach(a -> Entities.addOne(st.actors, a));
            st.recipients.clear();
            role = "recipient";
        }
        switch (role) {
            case "actor" -> Entities.addAll(st.actors, g);
            case "recipient" -> Entities.addAll(st.recipients, g);
            case "facilitator" -> Entities.addAll(st.facilitators, g);
            case "giver" -> receive(st, g);
            case "accord" -> membership(st, g);
            case "place" -> placeOf(st, g);
            default -> {
                if (g.prep.equals("in") || (g.place && g.prep.equals("bi"))) {
                    placeOf(st, g);
                }
            }
        }
    }

    /** "أعلنت كينيا رفضها القرار الأميركي": whose it is that somebody refuses, blames or praises with a noun of his own. */
    private static boolean refusedOf(Statement st, ActorGroup g) {
        boolean words = reacts(st) || st.predicate.kind().equals("reject");
        boolean own = words && st.sentence.unit(st.unit).enc() > 0 && st.recipients.isEmpty();
        return own
                && g.from == st.unit + 2
                && st.sentence.unit(st.unit + 1).has(Unit.AL)
                && st.sentence.prep(st.unit + 1).isEmpty();
    }

    /** "وساطة مشتركة مع مصر بين لبنان وإسرائيل": with whom somebody mediates mediates too. */
    private static boolean jointly(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean with = st.predicate.kind().equals("mediate") && g.prep.equals("with") && g.from - st.unit < 5;
        return with && (s.starts(g.from - 2, "مشترك") || s.starts(g.from - 2, "المشترك"));
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
                && g.members.stream().allMatch(a -> a.entity().country() != null);
    }

    /** "غارات على مواقع للحوثيين", "ضربة لإيران": whose sites a deed is on, or which state it strikes. */
    private static boolean onTheirs(Statement st, ActorGroup g) {
        boolean state = g.members.stream().allMatch(a -> a.entity().type().equals("state"));
        boolean sites =
                st.sentence.inside(g.from - 1) && st.sentence.prep(g.from - 1).equals("on");
        for (int j = g.from - 2; !sites && owning(st.sentence, g.from - 1) && j > st.unit && j > g.from - 5; j--) {
            sites = st.sentence.prep(j).equals("on");
        }
        return st.predicate.kind().equals("attack") && (state || sites);
    }

    /** "موقع تابع للجيش": the word, which reads like a verb, that says whose something is. */
    static boolean owning(Sentence s, int j) {
        boolean of = s.inside(j + 1) && s.unit(j + 1).has(Unit.LI);
        return of && (s.starts(j, "تابع") || s.starts(j, "التابع"));
    }

    /** "شنت الحركة هجوما على معسكر كيني": the nation of the site that a deed is on. */
    private static boolean siteOf(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        String prep = st.predicate.kind().equals("attack") && g.from > st.unit + 1 ? s.prep(g.from - 1) : "";
        boolean on = prep.equals("on") || prep.equals("against");
        boolean open = st.recipients.isEmpty() && g.from - st.unit < 9;
        return on && open && st.actors.stream().noneMatch(a -> Entities.hasKey(g.members, a.key()));
    }

    /** "غارات على مواقع حزب العمال", "قصف معاقل التنظيم": whose sites the noun right before names, is struck. */
    private static boolean hasSites(Statement st, ActorGroup g) {
        boolean deed =
                st.predicate.kind().equals("attack") && st.recipients.stream().allMatch(Actor::isGroup);
        return deed && st.sentence.isWord(g.from - 1, "site") && g.from - st.unit < 8;
    }

    /** "أشاد بالدور المصري": the nation of what stands behind the preposition by which a verb of praise or blame takes its object. */
    private static boolean stood(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = g.adjective && judges(st) && st.recipients.isEmpty() && !st.actors.isEmpty();
        String prep = open && g.from - st.unit < 8 ? s.prep(g.from - 1) : "";
        boolean object = prep.equals("bi") || prep.equals("on");
        return object
                && "recipient".equals(st.predicate.prepositions().get(prepId(prep)))
                && s.unit(g.from - 1).has(Unit.AL) == s.unit(g.from).has(Unit.AL)
                && !s.is(g.from - 1, Kind.WEEKDAY)
                && st.actors.stream().noneMatch(a -> Entities.hasKey(g.members, a.key()));
    }

    /** "أشاد بالدور المصري", "ندد بالموقف الكيني": the nation of what somebody praises or blames. */
    private static boolean partPraised(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = g.adjective && judges(st) && st.recipients.isEmpty() && !st.actors.isEmpty();
        boolean part = open && s.unit(g.from - 1).has(Unit.BI) && !s.is(g.from - 1, Kind.INSTRUMENT);
        part = part && (s.isWord(g.from - 1, "part.taken") || s.isWord(g.from - 1, "helper.part"));
        return part && st.actors.stream().noneMatch(a -> Entities.hasKey(g.members, a.key()));
    }

    /** "أعلنت مصر رفضها للمقترح الإسرائيلي": whose that is which somebody's own word of praise, blame or refusal is about. */
    private static boolean answered(Statement st, ActorGroup g, boolean noun) {
        Sentence s = st.sentence;
        boolean words = reacts(st) || st.predicate.kind().equals("reject");
        boolean own = noun && words && s.unit(st.unit).enc() > 0 && st.recipients.isEmpty();
        boolean worried =
                own && st.predicate.id().equals("concern") && g.from <= st.unit + 4 && s.starts(g.from - 1, "ال");
        return (own && g.from == st.unit + 2 && s.unit(g.from - 1).has(Unit.LI)) || worried;
    }

    /** "ألقي القبض على صحفي مصري", "ألقت الشرطة القبض على صحفي مصري": the nation of whom hands are laid on. */
    private static boolean laidOn(Statement st, ActorGroup g, boolean noun) {
        Sentence s = st.sentence;
        boolean open = g.adjective && st.predicate.kind().equals("detain") && st.recipients.isEmpty();
        if (!open || g.from <= st.unit || s.isMark(g.from - 1)) {
            return false;
        }
        boolean on = g.from > st.unit + 2
                && (s.prep(g.from - 1).equals("on") || s.prep(g.from - 2).equals("on"));
        return noun
                ? s.tokens.ends(s.unit(st.unit).to() - 1, "علي") && g.from <= st.unit + 3
                : st.predicate.id().equals("seize") && on;
    }

    /** "شملت العقوبات البريطانية وزير الداخلية": whom sanctions comprise or aim at. */
    private static boolean comprised(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("sanctions-noun") && !st.actors.isEmpty();
        return noun && s.isWord(st.unit - 1, "comprise") && Subjects.isVerb(s, st.unit - 1);
    }

    /** "رفع العقوبات الأمريكية عن مالي": whose sanctions are lifted lifts them. */
    private static boolean ownSanctions(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean lifted = st.predicate.id().equals("lift-sanctions") && st.actors.isEmpty() && g.adjective;
        return lifted && (s.isWord(g.from - 1, "sanctions") || s.isWord(g.from - 2, "sanctions"));
    }

    /** "قضت محكمة روسية بسجن صحفي أمريكي": the nation of who is sentenced. */
    private static boolean sentenced(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("sentence") && st.recipients.isEmpty();
        open = open && (g.adjective || g.members.stream().allMatch(Actor::isGroup));
        boolean prison = false;
        for (int j = st.unit + 1; open && j < g.from; j++) {
            prison = prison || s.isWord(j, "prison");
            boolean court = s.isWord(j, "charge") && s.is(j, Kind.TITLE);
            open = (court || !s.isWord(j, "charge")) && !(prison && s.isComma(j));
        }
        return open && !st.actors.isEmpty() && st.actors.stream().noneMatch(g.members::contains);
    }

    /** "جولة آسيوية تشمل اليابان والصين": where a tour goes stands behind the verb of what it holds. */
    private static boolean toured(Statement st, ActorGroup g) {
        return st.sentence.isWord(g.from - 1, "comprise") && g.from - st.unit < 6;
    }

    /** "خصص الاتحاد مليون يورو لدعم الأردن": whom the money is to help. */
    private static boolean helped(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean aid = st.predicate.kind().equals("aid") && st.recipients.isEmpty() && s.isWord(g.from - 1, "helping");
        return aid && s.unit(g.from - 1).has(Unit.LI);
    }

    /** "هجوم لحركة الشباب", "غارة للجيش السوداني": an armed group or an army right behind the noun of a deed has done it. */
    private static boolean strikes(Statement st, ActorGroup g) {
        boolean deed = st.predicate.kind().equals("attack") && !st.predicate.genitive();
        return deed && st.actors.isEmpty() && strikers(g);
    }

    /** Whether all of a group are armed groups or bodies of a state, as its army is. */
    static boolean strikers(ActorGroup g) {
        return g.members.stream().allMatch(a -> switch (a.entity().type()) {
            case "armed_group", "government_body" -> true;
            default -> a.key().equals("nato") || a.key().endsWith("-coalition");
        });
    }

    /** "اغتالت إسرائيل قياديا بارزا في حزب الله": whose man the victim is. */
    private static boolean ofGroup(Statement st, ActorGroup g) {
        String kind = st.predicate.kind();
        boolean leader = st.sentence.isWord(g.from - 2, "fighter") || st.sentence.isWord(g.from - 3, "fighter");
        boolean person = (kind.equals("attack") || kind.equals("detain") || kind.equals("sanction"))
                && (leader || st.predicate.object().equals("recipient"));
        boolean open = person && g.from - st.unit < 10 && st.recipients.stream().allMatch(Actor::isGroup);
        boolean own = st.predicate.victim()
                && !st.actors.isEmpty()
                && st.actors.stream().allMatch(Actor::isGroup);
        open = open && !(own && st.recipients.isEmpty() && apposed(st, g));
        return open && g.members.stream().allMatch(a -> a.entity().type().equals("armed_group"));
    }

    /** "قتل عنصران مفترضان في تنظيم القاعدة": nothing but an adjective stands between who was named and what he belongs to. */
    private static boolean apposed(Statement st, ActorGroup g) {
        int in = g.from - 1;
        return Subjects.endingAt(st.sentence, in - 1) != null || Subjects.endingAt(st.sentence, in - 2) != null;
    }

    /** "أطلق صواريخ على شمال إسرائيل": the preposition before a point of the compass, which the pack has for a preposition itself. */
    private static String outward(Sentence s, ActorGroup g) {
        boolean compass = g.prep.equals("in") && s.isWord(g.from - 1, "prep.in");
        int before = g.from - 2;
        return compass && (s.isWord(before, "prep.to") || s.isWord(before, "prep.on"))
                ? s.wordId(before, "prep.")
                : g.prep;
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
    private static boolean wordsAt(Predicate p) {
        return switch (p.kind()) {
            case "criticise", "threaten", "request" -> true;
            default -> false;
        };
    }

    /** "اتهمته كينيا بدعم المتمردين": a charge whose pronoun is whom it is made against; who is named behind is what it is about. */
    static boolean pointed(Statement st) {
        int enc = st.sentence.verbs.length == 0 && st.predicate.id().equals("criticise") && st.isVerb()
                ? st.sentence.unit(st.unit).enc()
                : 0;
        return enc > 0 && enc < 6 && (st.sentence.starts(st.unit + 1, "ب") || startsBehind(st));
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

    /** "حذرت كينيا غانا من مغبة مهاجمة مالي": behind the addressee a preposition begins what the words are about. */
    private static boolean content(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean told = pointed(st) || st.recipients.stream().anyMatch(a -> !a.isGroup());
        for (int j = g.from - 1; told && j > st.unit; j--) {
            boolean governs = s.isWord(j, "prep") || s.unit(j).has(Unit.BI | Unit.LI);
            if (Subjects.endingAt(s, j) != null || s.isMark(j)) {
                return false;
            }
            if (governs) {
                return !s.unit(j).has(Unit.AND | Unit.SO);
            }
        }
        return false;
    }

    /** "اجتمع وزراء المنظمة لمناقشة قرارات الرئيس الكيني": behind what for they meet nobody is met. */
    private static boolean discussed(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < g.from; j++) {
            Unit u = s.unit(j);
            // "لمناقشة": a purpose, though no term of ours.
            boolean strange = !u.known() && s.starts(j, "ل") && s.ends(j, "ه");
            boolean aim = (strange || (u.has(Unit.LI) && !u.has(Unit.AL))) && s.actors[j] == null && s.dates[j] == null;
            if (aim && !s.isWord(j, "first") && !u.is(Kind.TIME) && Subjects.endingAt(s, j) == null) {
                return true;
            }
        }
        return false;
    }

    /** "اجتمع قادة المنظمة لمناقشة الانسحاب من الاتفاق مع كينيا": the other side of an accord that is only talked of. */
    private static boolean ofPaper(Statement st, ActorGroup g) {
        boolean accord = false;
        for (int j = g.from - 1; st.predicate.symmetric() && !accord && j > st.unit && j > g.from - 5; j--) {
            accord = st.sentence.instruments[j] != null;
        }
        return accord && !st.sentence.isWord(g.from, "counterpart") && discussed(st, g);
    }

    /** "Were killed in a Russian missile strike": whose deed it was. */
    private static boolean suffered(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean deed = violent(s, g.to) || (violent(s, g.to + 1) && !violent(s, g.to));
        boolean fire = g.prep.equals("by") && (s.isWord(g.to, "weapons") || fire(s, g.to));
        boolean armed = g.members.stream().allMatch(a -> a.entity().type().equals("armed_group"));
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

    /** "A Hamas commander was killed in the Lebanese city of Tyre": the subject of a passive is whom it was done to, and the place is only where. */
    private boolean victimNamed(Statement st) {
        ActorGroup g = st.passive && st.predicate.kind().equals("attack") ? subjects.of(st.sentence, st.unit) : null;
        return g != null
                && g.members.stream().anyMatch(a -> !a.isGroup() || a.entity().country() != null);
    }

    /** "Clashes with the militia in Chad": where two fight is no side of it. */
    private static boolean fought(Statement st) {
        return st.predicate.symmetric() && st.actors.stream().anyMatch(a -> !a.isGroup());
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

    /** "احتجاز أنقرة للقس الأمريكي": a state is the doer of what takes its object as genitive when the object stands behind it with its own preposition. */
    private static boolean objectFollows(Sentence s, @Nullable ActorGroup g) {
        return g != null
                && s.inside(g.to)
                && s.unit(g.to).has(Unit.LI)
                && !s.is(g.to, Kind.TIME)
                && g.members.stream().allMatch(a -> a.entity().type().equals("state"));
    }

    /** "قتل الجيش المدنيين" and "قتل المدنيين الجيش" put both behind the noun; a list goes on with "and". */
    private static boolean doerBehind(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        if (st.recipients.isEmpty() || !st.actors.isEmpty()) {
            return false;
        }
        for (int j = st.unit + 1; j <= g.from; j++) {
            if (s.unit(j).has(Unit.AND) || s.isComma(j)) {
                return false;
            }
        }
        return true;
    }

    /** "محادثات الدوحة", "مفاوضات الخرطوم": talks are called after the capital where they are held. */
    private static boolean namedAfter(Statement st, ActorGroup g) {
        return g.place
                && g.members.size() == 1
                && g.from == st.unit + 1
                && (Occasions.isEncounter(st) || st.predicate.kind().equals("negotiate"))
                && !st.sentence.isWord(g.to, "prep.with");
    }

    /** "زيارة تركيا", "زيارة العاصمة السعودية الرياض": a state or capital behind the noun is where the visit goes, unless another destination follows. */
    private static boolean visited(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean near = st.predicate.id().equals("visit") && st.recipients.isEmpty() && g.from <= st.unit + 3;
        boolean goes =
                s.isWord(g.to, "prep.to") || (s.inside(g.to) && s.unit(g.to).has(Unit.LI));
        return near
                && !goes
                && g.members.stream().allMatch(a -> a.entity().type().equals("state"));
    }

    /** "استدعاء باكستان السفيرة الأميركية": behind a verbal noun that takes its object as genitive its doer stands before that object, where both do. */
    private static boolean doneTo(Statement st, ActorGroup g) {
        boolean object = g.prep.isEmpty()
                && st.predicate.genitive()
                && !st.predicate.kind().equals("attack")
                && st.actors.isEmpty();
        return object && st.recipients.size() == 1 && !st.recipients.get(0).isGroup();
    }

    /** "برصاص قوات الأمن": who stands behind a weapon is its owner. */
    private static boolean ofWeapon(Sentence s, ActorGroup g) {
        return s.isWord(g.from - 1, "weapons") && s.unit(g.from - 1).has(Unit.BI);
    }

    /** "على الطريق الصحراوي": a preposition stands before the noun of the adjective. */
    private static boolean governed(Sentence s, int adjective) {
        int noun = adjective - 1;
        while (noun > 0 && s.isName(noun) && s.isName(noun - 1)) {
            noun--;
        }
        return noun >= 0 && s.actors[noun] == null && !s.prep(noun).isEmpty();
    }

    private String role(Statement st, ActorGroup g, boolean first, boolean noun) {
        Predicate p = st.predicate;
        String prep = verbFirst ? outward(st.sentence, g) : g.prep;
        if (prep.isEmpty() && (st.form & Term.ACTIVE) != 0 && verbFirst) {
            return first ? p.object() : "none";
        }
        if (prep.isEmpty()) {
            boolean words = reacts(st) || p.kind().equals("reject");
            boolean owned =
                    noun && verbFirst && words && st.sentence.unit(st.unit).enc() > 0;
            if (owned && st.recipients.isEmpty()) {
                return "recipient";
            }
            if (noun && verbFirst && first && namedAfter(st, g)) {
                return "place";
            }
            if (verbFirst && noun && (visited(st, g) || hasSites(st, g))) {
                return "recipient";
            }
            if (verbFirst && noun && st.predicate.id().equals("tour") && toured(st, g)) {
                return "recipient";
            }
            if (verbFirst && helped(st, g)) {
                return "recipient";
            }
            if (verbFirst && comprised(st)) {
                return "recipient";
            }
            if (noun) {
                return first && verbFirst
                        ? (p.genitive() && !objectFollows(st.sentence, g) ? "recipient" : "actor")
                        : verbFirst && p.genitive() && doerBehind(st, g) ? "actor" : "none";
            }
            if (verbFirst && ofWeapon(st.sentence, g)) {
                return "none";
            }
            if (p.id().equals("reach")
                    && !g.members.stream().allMatch(a -> a.entity().type().equals("state"))) {
                return "none";
            }
            boolean subject = st.actors.stream().anyMatch(a -> g.members.contains(a));
            if (verbFirst && p.symmetric() && discussed(st, g)) {
                return "none";
            }
            if (verbFirst && wordsAt(p) && content(st, g)) {
                return "none";
            }
            boolean people = g.members.stream().allMatch(Actor::isGroup);
            boolean further = (!verbFirst || people)
                    && wordsAt(p)
                    && st.recipients.stream().anyMatch(a -> !a.isGroup());
            return subject || further ? "none" : st.actors.isEmpty() && verbFirst ? "none" : p.object();
        }
        if (verbFirst && p.id().equals("request") && spokenIn(st.sentence, g)) {
            return "place";
        }
        boolean spoken = !noun || (prep.equals("with") && p.kind().equals("criticise"));
        boolean content = verbFirst && spoken && wordsAt(p) && p.object().equals("recipient");
        if (content && st.recipients.stream().anyMatch(a -> !a.isGroup())) {
            return prep.equals("in") ? "place" : "none";
        }
        boolean complaint = p.kind().equals("criticise") && st.sentence.starts(st.unit, "شكو");
        boolean filed = verbFirst && prep.equals("to") && complaint;
        if (filed) {
            return "none";
        }
        boolean sanctioned = verbFirst && prep.equals("with") && p.kind().equals("sanction");
        if (sanctioned && st.recipients.stream().anyMatch(a -> !a.isGroup())) {
            return "none";
        }
        if (prep.equals("by") && !verbFirst && !noun && !st.passive) {
            return "none";
        }
        boolean said = !verbFirst && !noun && prep.equals("with") && wordsAt(p) && !p.symmetric();
        if (said && st.recipients.stream().anyMatch(a -> !a.isGroup())) {
            return "none";
        }
        if (verbFirst && !noun && prep.equals("with") && ofPaper(st, g)) {
            return "none";
        }
        if (prep.equals("with") && absolute(st.sentence, g)) {
            return "none";
        }
        if (prep.equals("by") && !verbFirst && noun && ofAside(st, g)) {
            return "none";
        }
        if (st.passive && prep.equals("with") && st.sentence.isWord(beforePreposition(st.sentence, g), "encounter")) {
            return "actor";
        }
        boolean reached = prep.equals("in") && !verbFirst && st.predicate.kind().equals("attack");
        if (reached && (st.recipients.stream().anyMatch(a -> !a.isGroup()) || victimNamed(st) || fought(st))) {
            return "place";
        }
        boolean behalf = prep.equals("from") || prep.equals("on") || prep.equals("for");
        if (!verbFirst && behalf && p.symmetric() && isSide(st.sentence, g)) {
            return "actor";
        }
        if (verbFirst && prep.equals("to") && p.kind().equals("criticise") && st.sentence.reads(g.from - 1, "لدي")) {
            boolean protest = st.sentence.starts(st.unit, "احتج") || st.sentence.starts(st.unit, "واحتج");
            boolean state = g.members.stream().allMatch(a -> a.entity().country() != null);
            return protest && state ? "recipient" : "none";
        }
        boolean theirs = prep.equals("in") ? ofGroup(st, g) : prep.equals("li") && noun && onTheirs(st, g);
        if (verbFirst && theirs) {
            return "recipient";
        }
        boolean dealt =
                prep.equals("li") || (prep.equals("from") && st.predicate.id().equals("attack-noun"));
        if (verbFirst && noun && first && dealt && strikes(st, g)) {
            return "actor";
        }
        if (verbFirst
                && prep.equals("bi")
                && g.place
                && Occasions.isEncounter(st)
                && !p.kind().equals("visit")) {
            return "place";
        }
        boolean before = verbFirst && noun && prep.equals("to") && st.sentence.isWord(st.unit, "complaint");
        if (before && st.sentence.mayHave("prep.against")) {
            return "none";
        }
        boolean object = verbFirst && noun && p.genitive() && prep.equals("li") && st.recipients.isEmpty();
        if (object && g.from > 0 && objectFollows(st.sentence, Subjects.endingAt(st.sentence, g.from - 1))) {
            return "recipient";
        }
        String given = p.prepositions().get(prepId(prep));
        boolean behindOf = !verbFirst && prep.equals("of");
        if (behindOf && (noun ? ofAnother(st, g) : p.symmetric() && "actor".equals(given))) {
            return "none";
        }
        // "قطعت مالي علاقاتها بتشاد وسط خلاف بين غانا وتوغو": who has a subject of his own does it alone.
        if (prep.equals("between") && "actor".equals(given) && !noun && !p.symmetric() && !st.actors.isEmpty()) {
            return "none";
        }
        if (given != null) {
            boolean person = prep.equals("li")
                    && noun
                    && st.sentence.unit(st.unit).enc() == 0
                    && st.actors.isEmpty()
                    && !g.members.get(0).entity().type().equals("state");
            return person ? "actor" : given;
        }
        return switch (prep) {
            case "with" -> p.symmetric() ? "actor" : "recipient";
            case "between" -> p.symmetric() ? "actor" : reacts(st) ? "recipient" : "none";
            case "by" -> "actor";
            case "for" -> p.symmetric() && (verbFirst || (p.id().equals("sign") && !noun)) ? "actor" : "none";
            case "including" -> p.symmetric() || p.needs().equals("accord") ? "actor" : "none";
            case "aegis" -> "facilitator";
            case "of" -> noun ? (p.genitive() ? "recipient" : "actor") : "none";
            case "in" -> "place";
            default -> "none";
        };
    }

    /** "Signed by Ram Thapa from the Nepali side". */
    private static boolean isSide(Sentence s, ActorGroup g) {
        int j = g.from;
        while (j < g.to && !s.reads(j, "side")) {
            j++;
        }
        return j < g.to;
    }

    /** "A visit to Chad at the invitation of Mali": the noun before "of" is another one, behind a preposition of its own. */
    private static boolean ofAnother(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int of = s.isWord(g.from - 1, "prep.of") ? g.from - 1 : g.from - 2;
        if (!s.isWord(of, "prep.of") || of - 1 <= st.unit || Subjects.endingAt(s, of - 1) != null) {
            return false;
        }
        int j = of - 1;
        while (j > st.unit && !s.isWord(j, "prep")) {
            j--;
        }
        return j > st.unit && of - j > 1;
    }

    /** "Were killed in clashes with the Taliban": the noun before the preposition. */
    private static int beforePreposition(Sentence s, ActorGroup g) {
        int j = g.from - 1;
        while (j > g.from - 5 && j > 0 && !s.isWord(j, "prep")) {
            j--;
        }
        return j - 1;
    }

    /** "Support for the militia, banned by Chad": who does what a participle behind a comma says. */
    private static boolean ofAside(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int j = g.from - 1;
        while (j > st.unit && s.verbs[j] != EnglishVerbs.PARTICIPLE && s.verbs[j] != EnglishVerbs.PASSIVE) {
            j--;
        }
        return j > st.unit + 1 && s.isComma(j - 1);
    }

    /** "With Britain leading the troops": what another does meanwhile. */
    private static boolean absolute(Sentence s, ActorGroup g) {
        boolean starting = s.isWord(g.to, "aspect") && (s.is(g.to + 1, Kind.TIME) || s.is(g.to + 1, Kind.WEEKDAY));
        return s.verbs.length > 0 && s.inside(g.to) && s.verbs[g.to] == EnglishVerbs.GERUND && !starting;
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

    /** "توجه إلى باليرمو", "زار أبيدجان", "arrived in Aleppo", "a visit to the port of Jeddah": a city that is no capital is visited too. */
    private boolean travelled(Statement st, String prep, int city) {
        boolean visit =
                st.predicate.kind().equals("visit") || st.predicate.kind().equals("aid");
        visit = visit || st.predicate.id().equals("cut-off");
        String role = prep.isEmpty()
                ? st.predicate.object()
                : st.predicate.prepositions().get(prepId(prep));
        boolean part = !verbFirst && prep.equals("of") && st.sentence.isWord(city - 2, "obj.town");
        return visit && ("recipient".equals(role) || part) && city - st.unit < (verbFirst ? 12 : part ? 6 : 3);
    }

    /** "زار إسرائيل والضفة الغربية", "a visit to Israel and the West Bank": a place listed behind a state that is visited. */
    private boolean visitedToo(Statement st, int city) {
        Sentence s = st.sentence;
        int and = verbFirst ? city : s.reads(city - 1, "the") ? city - 2 : city - 1;
        boolean joined = verbFirst ? s.unit(city).has(Unit.AND) : s.isWord(and, "and");
        ActorGroup before = joined && st.predicate.kind().equals("visit") ? Subjects.endingAt(s, and - 1) : null;
        return before != null && before.members.stream().allMatch(a -> Entities.hasKey(st.recipients, a.key()));
    }

    private static String prepId(String prep) {
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

    /** "قصفت القوات الروسية مدينة خاركيف": a city that is the object of an attack stands for its state. */
    private boolean struck(Statement st, int j) {
        boolean attack = verbFirst && st.isVerb() && st.predicate.kind().equals("attack");
        boolean open = st.recipients.isEmpty() && !st.actors.isEmpty();
        return attack && open && st.sentence.prep(j).isEmpty() && j - st.unit < 8;
    }

    /** A city that somebody strikes, travels to or wages war on, "الحرب على غزة", stands for its state; else it is where something is done. */
    void place(Statement st, int j) {
        Sentence s = st.sentence;
        Term city = s.term(j, Kind.CITY);
        String iso3 = s.stateOfPlace(j);
        boolean surname =
                s.prep(j).isEmpty() && s.isName(j - 1) && !s.unit(j - 1).known();
        String prep = verbFirst && s.prep(j).isEmpty() && s.isWord(j - 1, "place.part") ? s.prep(j - 1) : s.prep(j);
        boolean first = st.recipients.isEmpty() && travelled(st, prep, j);
        if (iso3 != null && !surname && (first || visitedToo(st, j))) {
            Entities.addOne(st.recipients, entities.state(iso3, s.start(j), s.end(j)));
        }
        if (iso3 != null && struck(st, j)) {
            if (st.actors.stream().noneMatch(a -> iso3.equals(a.entity().country()))) {
                st.recipients.add(entities.state(iso3, s.start(j), s.end(j)));
            }
        }
        boolean warredOn =
                verbFirst && st.predicate.kind().equals("war") && s.prep(j).equals("on");
        if (iso3 != null && warredOn && j - st.unit < 8) {
            Entities.addOne(st.actors, entities.state(iso3, s.start(j), s.end(j)));
        }
        if (st.place == null
                && city != null
                && (s.prep(j).equals("in") || s.prep(j).equals("bi"))) {
            st.place = new Statement.Place(
                    s.tokens.source().substring(s.start(j), s.end(j)),
                    city.as(World.City.class).iso3(),
                    s.start(j),
                    s.end(j));
        }
    }

    /** "نددت إيران بالعقوبات الأوروبية": the organisation whose measure or stand somebody praises, blames or rejects. */
    void organisation(Statement st, int j) {
        Sentence s = st.sentence;
        // "ردت غانا برسوم على السلع الأوروبية": who lays them is found last.
        boolean laid =
                !st.actors.isEmpty() || (!st.isVerb() && st.predicate.kind().equals("sanction"));
        String org = j > st.unit + 1 && st.recipients.isEmpty() && laid ? s.wordId(j, "of.") : "";
        boolean answers = reacts(st) || st.predicate.kind().equals("reject");
        boolean measure = s.isWord(j - 1, "sanctions") || s.isWord(j - 1, "step") || s.isWord(j - 1, "obj.accusation");
        if (st.predicate.kind().equals("detain")) {
            staff(st, j);
        }
        if (j == st.unit + 1 && st.actors.isEmpty() && st.predicate.id().equals("sanctions-noun")) {
            String own = s.wordId(j, "of.");
            st.actors.addAll(own.isEmpty() ? List.of() : List.of(entities.owner(own, s.start(j), s.end(j))));
            return;
        }
        boolean aimed = st.predicate.id().equals("threaten") && st.isVerb();
        aimed = (aimed || st.predicate.kind().equals("sanction"))
                && s.prep(j - 1).equals("on");
        if (!org.isEmpty() && aimed && !Entities.hasKey(st.actors, org)) {
            st.recipients.add(entities.owner(org, s.start(j), s.end(j)));
            return;
        }
        if (!org.isEmpty()
                && answers
                && measure
                && st.isVerb()
                && (s.unit(j).has(Unit.AL) || s.isWord(j - 1, "proposal"))
                && !Entities.hasKey(st.actors, org)) {
            st.recipients.add(entities.owner(org, s.start(j), s.end(j)));
        }
    }

    /** "احتجز الحوثيون عشرة موظفين أمميين": the organisation whose people are held. */
    private void staff(Statement st, int j) {
        Sentence s = st.sentence;
        String org = s.wordId(j, "of.");
        ActorGroup people = org.isEmpty() ? null : Subjects.endingAt(s, j - 1);
        boolean held = people != null
                && !people.members.isEmpty()
                && st.recipients.stream().allMatch(Actor::isGroup)
                && st.recipients.contains(people.members.get(0));
        if (held && !Entities.hasKey(st.actors, org)) {
            st.recipients.add(entities.owner(org, s.start(j), s.end(j)));
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
