package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Resumptive pronouns: the actor, recipient or accord of a statement that a relative clause or the pronoun of a verb or preposition takes up from the words before. What pronouns of whole noun phrases mean is in {@link Pronouns}. */
final class Resumptions {
    /** The enclitic of two. */
    private static final int BOTH = 3;

    private final boolean verbFirst;
    private final Subjects subjects;

    Resumptions(boolean verbFirst, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
    }

    /** "Moscow demanded changes to the treaty التي وقعتها مع طوكيو": the signer is the subject of the main clause. */
    void resumed(Statement st) {
        Sentence s = st.sentence;
        boolean relative = verbFirst && st.actors.isEmpty() && s.isWord(st.unit - 1, "rel") && !ownSubject(s, st.unit);
        if (relative && s.unit(st.unit).enc() > 0 && st.predicate.symmetric()) {
            ActorGroup subject = subjects.before(s, st.unit - 1);
            ActorGroup addressee = subject == null ? null : addressee(s, subjects.lastVerb(), subject, st.unit);
            Entities.addAll(st.actors, addressee == null ? subject : addressee);
            st.inferredActor = !st.actors.isEmpty();
        }
    }

    /** "دعت فرنسا غانا إلى إلغاء الاتفاق الذي وقعته مع توغو": who is asked, blamed or warned has made what the pronoun takes up, where the verb agrees with him; or null. */
    static @Nullable ActorGroup addressee(Sentence s, int verb, ActorGroup subject, int deed) {
        boolean she = VerbAgreement.she(s, deed);
        boolean asks = s.isWord(verb, "urge") || ArabicSubjects.addresses(s.unit(verb));
        for (int j = subject.to; asks && j < deed; j++) {
            ActorGroup g = s.actors[j];
            boolean one = g != null && g != subject && g.members.size() == 1 && !g.adjective;
            if (g != null && one && (g.prep.isEmpty() || g.prep.equals("from"))) {
                return Entities.mayBeCalled(g.members.get(0), she) ? g : null;
            }
        }
        return null;
    }

    /** "الاتفاق الذي وقعته فصائل": a noun right behind the verb is its subject, though nobody knows whom it means. */
    private static boolean ownSubject(Sentence s, int verb) {
        int next = verb + 1;
        // "التي وقعتها أكثر من مئة دولة", "وقعتها 60 دولة".
        boolean counted = s.inside(next + 1) && s.dates[next] == null && !s.isMark(next + 1);
        if (counted && (s.isWord(next, "quantity.about") || s.isNumber(next))) {
            return true;
        }
        boolean word =
                s.inside(next) && !s.isMark(next) && !s.isLine(next) && !s.isNumber(next) && s.dates[next] == null;
        return word
                && (!s.unit(next).known() || s.isWord(next, "org.noun"))
                && s.prep(next).isEmpty()
                && !s.unit(next).has(Unit.AND);
    }

    /** "إيران التي فرضت عليها واشنطن عقوبات": whom the relative clause is about has the part of its pronoun. */
    static void takenUp(Statement st) {
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

    /** "بحث الاتفاق بعد انسحاب واشنطن منه": the accord named last that the pronoun of a preposition behind a step takes up. */
    static void accordOfPronoun(Statement st) {
        Sentence s = st.sentence;
        String needs = st.predicate.needs();
        boolean step = st.predicate.kind().equals("withdraw") && (needs.equals("accord") || needs.equals("membership"));
        boolean open = step && st.accord == null && st.recipients.isEmpty();
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 7; j++) {
            boolean from = s.reads(j, "منه") || s.reads(j, "منها");
            if (from || s.reads(j, "عنه") || s.reads(j, "عنها")) {
                String part = from ? "prep.from" : "prep.for";
                boolean it = "accord".equals(st.predicate.prepositions().get(part));
                st.accord = it ? lastAccord(s, st.unit) : null;
                return;
            }
            open = (!s.isMark(j) || s.isQuote(j)) && !Subjects.isVerb(s, j) && s.instruments[j] == null;
        }
    }

    private static @Nullable InstrumentMention lastAccord(Sentence s, int before) {
        for (int j = before - 1; j >= 0; j--) {
            if (s.instruments[j] != null) {
                return s.instruments[j];
            }
        }
        return null;
    }

    /** "مذكرة وقعها الطرفان أمس": the pronoun of the verb right behind an accord is its object. */
    static void resumedObject(Statement st) {
        int enc = st.sentence.unit(st.unit).enc();
        // In the present it tells what is done as a rule: "المعاهدات التي تبرمها الدولة".
        boolean open = st.accord == null && st.predicate.object().equals("accord") && (st.form & Term.PAST) != 0;
        onIt(st);
        // "تفاهم توصل إليه الجانبان": it hangs on the preposition right behind the verb.
        boolean to = open && enc == 0 && st.sentence.isWord(st.unit + 1, "prep.to");
        enc = to ? st.sentence.unit(st.unit + 1).enc() : enc;
        if (open && (enc == 1 || enc == 2) && !st.sentence.unit(st.unit).has(Unit.AND | Unit.SO)) {
            st.accord = accordEnding(st.sentence, st.unit - 1);
        }
    }

    /** "دخلت هدنة حيز التنفيذ بعد أن وافقت عليها كينيا": what is agreed to is the accord that the clause before is about. */
    private static void onIt(Statement st) {
        Sentence s = st.sentence;
        String role = st.accord == null ? st.predicate.prepositions().getOrDefault("prep.on", "") : "";
        int on = st.unit + 1;
        boolean clause = s.isWord(st.unit - 1, "then") || s.isWord(st.unit - 1, "sub") || s.isWord(st.unit - 1, "comp");
        boolean it = role.equals("accord") && clause && s.isWord(on, "prep.on");
        int enc = it ? s.unit(on).enc() : 0;
        InstrumentMention m = enc == 1 || enc == 2 ? lastAccord(s, st.unit) : null;
        if (m != null && s.tokens.ends(s.unit(m.from).from(), "ه") == (enc == 2)) {
            st.accord = m;
        }
    }

    /** The instrument whose words end right before a unit, a relative pronoun aside; or null. */
    static @Nullable InstrumentMention accordEnding(Sentence s, int last) {
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

    /** "مقترحا كينيا أيدته غانا", "خطة كينية رفضتها مالي": the pronoun takes up what the adjective right before says whose it is. */
    static void ofNation(Statement st) {
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

    /** "فرضت كندا عقوبات على غانا، واتهمتها بدعم المتمردين": the pronoun of a verb of words is whom the sentence named last and who does not say them. */
    void accusedHim(Statement st) {
        Sentence s = st.sentence;
        int enc = Roles.pointed(st) && st.recipients.isEmpty() && !st.actors.isEmpty()
                ? s.unit(st.unit).enc()
                : 0;
        int condition = Conditions.closedBefore(s, st.unit);
        for (int j = (condition < 0 ? st.unit : condition) - 1; (enc == 1 || enc == 2) && j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean named = g != null && g.members.size() == 1 && !g.adjective && !g.prep.equals("in");
            Actor only = g != null && named ? g.members.get(0) : null;
            Actor a = only == null || Entities.hasKey(st.actors, only.key()) ? null : only;
            boolean capital = g != null && g.place && enc == 2;
            if (a != null && (capital || Entities.mayBeCalled(a, enc == 2))) {
                st.recipients.add(a);
                return;
            }
        }
        // "أجرى اتصالين بنظيريه الهندي والباكستاني، وحثهما".
        for (int j = st.unit - 1; enc == BOTH && j >= 0 && st.recipients.isEmpty(); j--) {
            ActorGroup g = s.actors[j];
            boolean two =
                    g != null && !g.adjective && Entities.distinct(g.members).size() == 2;
            boolean others = two && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()));
            Entities.addAll(st.recipients, others ? g : null);
        }
        ActorGroup told = enc == 1 || enc == 2 ? subjects.told() : null;
        Actor last = told == null || told.members.size() != 1 ? null : told.members.get(0);
        if (last != null && Entities.mayBeCalled(last, enc == 2) && !Entities.hasKey(st.actors, last.key())) {
            st.recipients.add(last);
        }
    }

    /** "اتصل بنظيره الغاني، داعيا إياه إلى المشاركة": the pronoun that stands alone behind words at somebody is who was named last before them that it may mean. */
    static void him(Statement st) {
        Sentence s = st.sentence;
        boolean he = s.reads(st.unit + 1, "اياه");
        boolean she = s.reads(st.unit + 1, "اياها");
        boolean open =
                (he || she) && st.recipients.isEmpty() && st.predicate.object().equals("recipient");
        for (int j = st.unit - 1; open && j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean one = g != null && !g.adjective && g.members.size() == 1;
            boolean man = he && s.isWord(g == null ? -1 : g.from, "counterpart");
            if (g != null && one && (man || Entities.mayBeCalled(g.members.get(0), she))) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
    }

    /** "بدأت إثيوبيا محادثات مع إريتريا قبل أن توقع معها اتفاقا": a preposition's pronoun is whom the sentence named last and who does not do it. */
    static void meant(Statement st) {
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

    /** "Arrested the Malian envoy, accusing him": whom the object pronoun stands for is the one named last who does not act himself. */
    void pronoun(Statement st) {
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
                    || (g.prep.equals("in") && (g.place || Lists.all(g.members, Actor::isGroup)));
            boolean own = setting || Lists.any(g.members, a -> Entities.hasKey(st.actors, a.key()));
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
}
