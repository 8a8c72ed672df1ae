package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds who takes part in talks whose own words do not say: the parties of an accord named before, the two that the relative clause is about. */
final class Companions {
    /** The enclitic of two. */
    private static final int BOTH = 3;

    private static final int REACH = 14;

    private Companions() {}

    /** Adds them where a statement has none or one. */
    static void complete(Statement st, Subjects subjects) {
        if (st.predicate.id().equals("in-coordination")) {
            ActorGroup doer = subjects.before(st.sentence, st.unit);
            (doer == null || doer.adjective ? List.<Actor>of() : doer.members).forEach(a -> add(st, a));
        }
        if (st.sentence.verbs.length > 0) {
            onPhone(st, subjects);
            opening(st, subjects);
            speaking(st, subjects);
            dayOfDeed(st);
            return;
        }
        visited(st);
        withBetween(st, subjects);
        anaphoric(st);
        met(st, subjects);
        both(st, subjects);
        during(st, subjects);
        theirs(st, subjects);
        between(st);
        present(st);
        takingPart(st, subjects);
        welcoming(st, subjects);
        speaker(st, subjects);
        boolean noun = (st.form & Term.NOUN) != 0;
        boolean talks = noun && st.predicate.kind().equals("negotiate");
        if (talks && Entities.distinct(st.actors).size() < 2) {
            List<Actor> sides = accordBefore(st);
            boolean open = Lists.all(st.actors, a -> Entities.hasKey(sides, a.key()));
            if (sides.isEmpty() && !st.facilitators.isEmpty() && st.actors.isEmpty()) {
                subjects.lastPair().forEach(a -> add(st, a));
            } else if (!sides.isEmpty() && (open || st.inferredActor)) {
                st.actors.clear();
                sides.forEach(a -> add(st, a));
            }
        }
    }

    /** "Chad and Mali discussed trade in a phone call", "during a phone call Chad and Mali agreed": the two of the clause spoke on the phone. */
    private static void onPhone(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        boolean open =
                (st.form & Term.NOUN) != 0 && st.predicate.kind().equals("call") && Entities.count(st.everyone()) < 2;
        int prep = st.unit - 1;
        while (open && prep >= 0 && prep > st.unit - 5 && !s.isWord(prep, "prep") && !s.isMark(prep)) {
            prep--;
        }
        open = open && (s.isWord(prep, "prep.in") || s.isWord(prep, "prep.during") || s.isWord(prep, "prep.by"));
        ActorGroup two = open ? subjects.before(s, st.unit) : null;
        for (int j = st.unit + 1; open && two == null && s.inside(j) && j < st.unit + 30 && !s.isBreak(j); j++) {
            two = Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
        }
        ActorGroup with = two != null && two.to <= st.unit && two.members.size() == 1 ? partner(s, two, st.unit) : null;
        if (two != null && with != null) {
            two.members.forEach(a -> add(st, a));
            with.members.forEach(a -> add(st, a));
        }
        if (two != null && Entities.distinct(two.members).size() == 2 && Lists.none(two.members, Actor::isGroup)) {
            two.members.forEach(a -> add(st, a));
        }
    }

    /** "Chad's president agreed with the Malian envoy in a phone call": with whom the only verb before says that its subject does it; or null. */
    private static @Nullable ActorGroup partner(Sentence s, ActorGroup subject, int before) {
        for (int j = subject.to; j < before && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean other = g.members.size() == 1 && !g.members.get(0).isGroup() && !g.adjective;
                String type =
                        g.members.isEmpty() ? "" : g.members.get(0).entity().type();
                boolean spokenTo = g.prep.isEmpty() && (type.equals("person") || type.equals("unnamed_person"));
                return other && (g.prep.equals("with") || spokenTo) ? g : null;
            }
        }
        return null;
    }

    /** "During his meeting with the envoy, the president praised": an encounter with one that opens the sentence is that of whoever acts behind the comma. */
    private static void opening(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        boolean open = encounter(st) || st.predicate.kind().equals("negotiate");
        open = open && st.unit < 5 && !st.predicate.kind().equals("visit") && Entities.count(st.everyone()) == 1;
        int prep = st.unit - 1;
        while (open && prep > 0 && !s.isWord(prep, "prep") && !s.isMark(prep)) {
            prep--;
        }
        open = open && prep == 0 && (s.isWord(0, "prep.during") || s.isWord(0, "prep.after") || s.isWord(0, "prep.in"));
        ActorGroup with = open ? s.actors[Math.min(st.unit + 1, s.size() - 1)] : null;
        int comma = with == null ? s.size() : with.to;
        while (comma < s.size() && comma < st.unit + 14 && !s.isComma(comma) && !Subjects.isVerb(s, comma)) {
            comma++;
        }
        for (int j = comma + 1; s.isComma(comma) && s.inside(j) && j < comma + 16 && !s.isBreak(j); j++) {
            if (Subjects.isVerb(s, j)) {
                ActorGroup by = subjects.of(s, j);
                List<Actor> others = new ArrayList<>(by == null || by.to <= comma ? List.of() : by.members);
                others.removeIf(a -> Entities.hasKey(st.everyone(), a.key()));
                if (others.size() == 1 && !others.get(0).isGroup()) {
                    add(st, others.get(0));
                }
                return;
            }
        }
    }

    /** "Talks with Chad are going on, Mali said", "Mali said cooperation with Chad was growing": who speaks of what is done with another does it. */
    private static void speaking(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        boolean open = (st.form & Term.NOUN) != 0
                && st.accord == null
                && (encounter(st)
                        || st.predicate.kind().equals("negotiate")
                        || st.predicate.id().equals("cooperate"))
                && Entities.count(st.everyone()) == 1;
        int with = st.unit + 1;
        while (open && s.inside(with) && with < st.unit + 4 && !s.isMark(with) && s.actors[with] == null) {
            with++;
        }
        ActorGroup g = open && s.inside(with) ? s.actors[with] : null;
        ActorGroup who = g != null && g.prep.equals("with") && !g.adjective ? speaker(s, st.unit, subjects) : null;
        Actor side = who == null || who.members.size() != 1 ? null : who.members.get(0);
        boolean known = side != null && (state(side) || side.entity().type().equals("igo"));
        if (who != null && side != null && known && !who.adjective) {
            add(st, side);
        }
    }

    private static boolean state(Actor a) {
        return !a.isGroup() && Character.isUpperCase(a.key().charAt(0));
    }

    /** Whose report a unit of an English sentence stands in; null for nobody's. */
    private static @Nullable ActorGroup speaker(Sentence s, int unit, Subjects subjects) {
        for (int j = unit - 1; j >= 0 && !s.isBreak(j); j--) {
            if (s.is(j, Kind.REPORT) && Subjects.isVerb(s, j)) {
                return subjects.of(s, j);
            }
        }
        for (int j = unit + 1; s.inside(j) && !s.isBreak(j); j++) {
            if (s.is(j, Kind.REPORT) && Subjects.isVerb(s, j)) {
                ActorGroup g = subjects.of(s, j);
                return g != null && (s.isComma(g.from - 1) || s.isComma(g.from - 2)) ? g : null;
            }
        }
        return null;
    }

    /** "اتفاق بين الحكومة والمتمردين في المفاوضات": the parties of the accord that stands right before. */
    private static List<Actor> accordBefore(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - 14 && !s.isBreak(j); j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                return m.parties.size() > 1
                                && (s.prep(st.unit).equals("in")
                                        || s.prep(st.unit).equals("during"))
                        ? List.copyOf(m.parties)
                        : List.of();
            }
        }
        return List.of();
    }

    /** "أجرى الوزير الكيني مع نظيره الغاني محادثات": who is met stands between the verb that carries the noun and the noun. */
    private static void withBetween(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        boolean talks = encounter(st) || st.predicate.kind().equals("negotiate");
        boolean open = talks && !st.isVerb() && !s.unit(st.unit).has(Unit.AL) && Entities.count(st.everyone()) < 2;
        ActorGroup with = null;
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - REACH && !s.isBreak(j) && !s.isComma(j); j--) {
            ActorGroup g = s.actors[j];
            boolean companion = with == null && g != null && g.prep.equals("with") && !g.adjective;
            with = companion ? g : with;
            if (Subjects.isVerb(s, j)) {
                ActorGroup by = s.isWord(j, "light") ? subjects.of(s, j) : null;
                if (with != null && by != null && by.prep.isEmpty() && Lists.none(by.members, Actor::isGroup)) {
                    by.members.forEach(a -> add(st, a));
                    with.members.stream().filter(a -> !a.isGroup()).forEach(a -> add(st, a));
                }
                return;
            }
        }
    }

    /** "القاهرة التي زارها وفد": what the relative clause is about is visited. */
    private static void visited(Statement st) {
        Sentence s = st.sentence;
        boolean visit = st.isVerb() && st.predicate.kind().equals("visit") && RelativeClauses.resumes(s, st.unit);
        ActorGroup place = visit ? Subjects.endingAt(s, st.unit - 2) : null;
        if (place != null && !place.adjective && !st.actors.isEmpty()) {
            st.recipients.clear();
            place.members.stream()
                    .filter(a -> !Entities.hasKey(st.actors, a.key()))
                    .forEach(st.recipients::add);
        }
    }

    /** "جرت المكالمة أمس": a meeting told of before, of which only the day is new. */
    private static void anaphoric(Statement st) {
        boolean known = (st.form & Term.NOUN) != 0 && st.sentence.unit(st.unit).has(Unit.AL);
        st.anaphoric = known && st.date != null && st.everyone().isEmpty() && encounter(st);
    }

    /** "The meeting took place on Thursday", "the expulsion was announced on Monday": a deed told of before, of which only the day is new. */
    private static void dayOfDeed(Statement st) {
        Sentence s = st.sentence;
        boolean known = (st.form & Term.NOUN) != 0
                && st.unit > 0
                && st.unit < 4
                && st.everyone().isEmpty();
        known = known && s.index() > 0 && (s.reads(st.unit - 1, "the") || s.reads(st.unit - 1, "this"));
        boolean end = !known || s.isWord(st.unit + 1, "prep.of");
        DateMention day = known ? st.date : null;
        for (int j = st.unit + 1; !end && day == null && s.inside(j) && j < st.unit + 12; j++) {
            day = s.dates[j];
            ActorGroup g = s.actors[j];
            end = s.isBreak(j)
                    || s.isComma(j)
                    || s.isWord(j, "comp")
                    || s.isWord(j, "rel")
                    || s.isWord(j, "prep.after");
            end = end || (g != null && !g.place && !g.prep.equals("by"));
        }
        if (known && day != null && day.value().day() != null && !end) {
            st.date = day;
            st.anaphoric = true;
        }
    }

    /** "زار الوزير كييف حيث التقى الرئيس": who is named behind the second verb is met by the subject of the first. */
    private static void met(Statement st, Subjects subjects) {
        boolean open = st.isVerb()
                && st.predicate.kind().equals("meet")
                && Entities.distinct(st.actors).size() == 1
                && st.recipients.isEmpty()
                && SubjectsBehind.right(st.sentence, st.unit) != null;
        Sentence s = st.sentence;
        boolean goesOn = open && (s.unit(st.unit).has(Unit.AND) || s.isWord(st.unit - 1, "sub"));
        ActorGroup before = goesOn ? subjects.before(s, st.unit) : null;
        if (before != null && before.prep.isEmpty()) {
            before.members.forEach(a -> add(st, a));
        }
    }

    /** "استقبل الرئيس نظيره السوداني حيث وقعا": a verb in the dual has two subjects, whom the words before name, or those of the sentence before. */
    private static void both(Statement st, Subjects subjects) {
        boolean dual = st.isVerb() && (st.form & Term.DUAL) != 0 && st.predicate.symmetric();
        List<Actor> known = dual ? Entities.distinct(st.everyone()) : List.of();
        if (!dual || known.size() > 1 || Lists.any(st.everyone(), Actor::isGroup)) {
            return;
        }
        Sentence s = st.sentence;
        ActorGroup subject = subjects.of(s, st.unit);
        if (subject != null && subject.pronoun.equals("pair")) {
            return;
        }
        for (int j = st.unit - 1; j >= 0 && !known.isEmpty(); j--) {
            ActorGroup g = s.actors[j];
            boolean side = g != null
                    && g.members.size() == 1
                    && !g.adjective
                    && !g.place
                    && (g.prep.isEmpty() || g.prep.equals("with"))
                    && !g.members.get(0).isGroup();
            if (g != null && side && !g.members.get(0).key().equals(known.get(0).key())) {
                add(st, g.members.get(0));
                return;
            }
        }
        List<Actor> pair = subjects.lastPair();
        boolean theirs = Lists.all(known, a -> Entities.hasKey(pair, a.key()));
        (theirs ? pair : List.<Actor>of()).forEach(a -> add(st, a));
    }

    /** "أبلغ نتنياهو بايدن خلال اتصال", "اتفق الوزير مع نظيره في اتصال": who tells and who is told speak with each other. */
    private static void during(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        String prep = s.prep(st.unit);
        boolean open = (st.form & Term.NOUN) != 0
                && encounter(st)
                && Entities.count(st.everyone()) < 2
                && !s.unit(st.unit).has(Unit.AL);
        ActorGroup teller = open && (prep.equals("during") || prep.equals("in")) ? subjects.before(s, st.unit) : null;
        ActorGroup told = teller != null && s.inside(teller.to) ? s.actors[teller.to] : null;
        if (teller == null || told == null || told.adjective || told.to > st.unit) {
            return;
        }
        boolean phone = st.predicate.kind().equals("call");
        if (told.prep.isEmpty() ? phone || st.everyone().isEmpty() : phone && told.prep.equals("with")) {
            teller.members.forEach(a -> add(st, a));
            told.members.forEach(a -> add(st, a));
        }
    }

    /** "جاء ذلك خلال لقائهما": the two who were told to act together met. */
    private static void theirs(Statement st, Subjects subjects) {
        boolean open = (st.form & Term.NOUN) != 0
                && st.predicate.symmetric()
                && st.everyone().isEmpty();
        if (open && encounter(st) && st.sentence.unit(st.unit).enc() == BOTH) {
            subjects.lastPair().forEach(a -> add(st, a));
        }
    }

    /** "جرى بين كينيا وغانا تبادل", "تقارب بين كينيا والصومال تجلى في توقيع إعلان": the two stand before the noun, behind "between". */
    private static void between(Statement st) {
        Sentence s = st.sentence;
        boolean open = (st.form & Term.NOUN) != 0
                && st.predicate.symmetric()
                && Lists.all(st.everyone(), Actor::isGroup)
                && (st.accord == null || st.accord.parties.isEmpty());
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            if (g != null
                    && g.prep.equals("between")
                    && Entities.distinct(g.members).size() > 1) {
                boolean done = s.isWord(g.from - 2, "done") || s.isWord(g.from - 2, "light");
                if (done || st.predicate.needs().equals("accord")) {
                    g.members.forEach(a -> add(st, a));
                }
                return;
            }
            open = g == null || g.place || g.adjective;
        }
    }

    /** "وفود كينيا وأوغندا في مفاوضات أديس أبابا": those who are in the talks. */
    private static void present(Statement st) {
        boolean talks = (st.form & Term.NOUN) != 0
                && st.predicate.kind().equals("negotiate")
                && Entities.count(st.actors) < 2
                && st.sentence.prep(st.unit).equals("in");
        ActorGroup g = talks ? Subjects.endingAt(st.sentence, st.unit - 2) : null;
        if (g != null && !g.adjective && Entities.distinct(g.members).size() > 1) {
            g.members.forEach(a -> add(st, a));
        }
    }

    /** "كان في استقبال الرئيس الكيني وزير خارجية غانا": who welcomes stands behind whom he welcomes. */
    private static void welcoming(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        boolean one =
                (st.form & Term.NOUN) != 0 && st.predicate.id().equals("receive") && Entities.count(st.actors) < 2;
        if (one && (s.prep(st.unit).equals("to") || s.prep(st.unit).equals("during"))) {
            guest(st, subjects);
        }
        boolean open = one && s.isWord(st.unit - 1, "prep.in") && s.isWord(st.unit - 2, "was");
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 18 && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            boolean host = g != null && g.prep.isEmpty() && !g.adjective && Lists.none(g.members, Actor::isGroup);
            if (g != null && host && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
                g.members.forEach(a -> add(st, a));
                return;
            }
        }
    }

    /** "سلم الوزير الغاني الرسالة لدى استقبال أمير قطر له": the pronoun is of who acts in the clause. */
    private static void guest(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 6 && !s.isBreak(j); j++) {
            if (s.reads(j, "له") || s.reads(j, "لها")) {
                ActorGroup g = subjects.before(s, st.unit);
                (g == null || g.adjective ? List.<Actor>of() : g.members).forEach(a -> add(st, a));
                return;
            }
        }
    }

    /** "شاركت كينيا في اجتماع الاتحاد الأفريقي", "حضر الوزير الكيني اجتماعا لدول الحوض": who takes part in others' meeting meets them. */
    private static void takingPart(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        boolean open = (st.form & Term.NOUN) != 0
                && (st.predicate.kind().equals("meet") || st.predicate.kind().equals("summit"))
                && Entities.count(st.actors) == 1
                && s.mayHave("takes.part");
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                ActorGroup g = s.isWord(j, "takes.part") ? subjects.of(s, j) : null;
                boolean named = g != null && g.prep.isEmpty() && Lists.none(g.members, Actor::isGroup);
                (g == null || !named ? List.<Actor>of() : g.members).forEach(a -> add(st, a));
                return;
            }
        }
    }

    /** "قالت الوزارة إنه تم التوصل إلى تفاهم مع الصين": who says that something was reached with another reached it. */
    private static void speaker(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        int before = s.isQuote(st.unit - 1) ? st.unit - 2 : st.unit - 1;
        boolean open = (st.form & Term.NOUN) != 0 && st.predicate.symmetric() && s.isWord(before, "done");
        List<Actor> sides = new ArrayList<>(st.actors);
        sides.addAll(open && st.accord != null ? st.accord.parties : List.of());
        if (!open || Entities.distinct(sides).size() != 1 || !st.recipients.isEmpty()) {
            return;
        }
        ActorGroup g = subjects.speakerBefore(s, st.unit);
        boolean side = g != null && g.prep.isEmpty() && !g.adjective && g.members.size() == 1;
        Actor who = g == null || !side ? null : g.members.get(0);
        boolean state = who != null && Character.isUpperCase(who.key().charAt(0)) && !who.isGroup();
        if (who != null && state && !Entities.hasKey(sides, who.key())) {
            add(st, who);
        }
    }

    private static boolean encounter(Statement st) {
        return switch (st.predicate.kind()) {
            case "meet", "summit", "call", "visit" -> true;
            default -> false;
        };
    }

    private static void add(Statement st, Actor a) {
        if (!Entities.hasKey(st.everyone(), a.key())) {
            st.actors.add(a.meantBy(st.start(), st.end()));
            st.inferredActor = true;
        }
    }
}
