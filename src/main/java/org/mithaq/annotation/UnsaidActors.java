package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Finds whom the context leaves to be understood as the actors of a statement. */
final class UnsaidActors {
    private static final int REACH = Arguments.REACH;

    /** Who in our day brings others together, and fights none of them. */
    private static final Set<String> PEACEMAKERS =
            Set.of("QAT", "EGY", "USA", "OMN", "CHE", "NOR", "FRA", "un", "african-union", "arab-league");

    private final boolean verbFirst;
    private final Subjects subjects;

    UnsaidActors(boolean verbFirst, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
    }

    void infer(Statement st, boolean noun) {
        Sentence s = st.sentence;
        if (noun && verbFirst && addressed(st)) {
            return;
        }
        ActorGroup driven = noun && verbFirst && st.actors.isEmpty() ? driven(st) : null;
        if (driven != null) {
            Entities.addAll(st.actors, driven);
            return;
        }
        ActorGroup meaning = noun && verbFirst && st.actors.isEmpty() ? meaning(st) : null;
        if (meaning != null) {
            Entities.addAll(st.actors, meaning);
            return;
        }
        ActorGroup resolver = noun && verbFirst && st.actors.isEmpty() ? resolver(st) : null;
        if (resolver != null) {
            Entities.addAll(st.actors, resolver);
            return;
        }
        ActorGroup g =
                noun && verbFirst && (st.predicate.symmetric() || resolved(s, st.unit)) ? bareBefore(s, st.unit) : null;
        if (g != null && subjects.before(s, st.unit) == g && judged(st)) {
            g = null;
        }
        if (g == null && noun && verbFirst) {
            g = striving(st);
        }
        boolean object = g != null;
        boolean besides = verbFirst && (st.form & Term.ACTIVE) != 0;
        g = object
                ? g
                : besides
                        ? subjects.speakerBefore(s, st.unit)
                        : noun || !verbFirst ? subjects.before(s, st.unit) : null;
        if (!object && noun && verbFirst && (s.isWord(subjects.lastVerb(), "urge") || charged(st) || lauded(st))) {
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
        ActorGroup meant = g != null && noun && verbFirst && isDeed(st) ? owner(s, st.unit, g) : null;
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
        boolean both = g != null
                && verbFirst
                && noun
                && Occasions.isEncounter(st)
                && Entities.distinct(g.members).size() == 2;
        if (g != null && verbFirst && noun && (mediates(st, g) || announcesOthers(st, g))) {
            return;
        }
        if (g != null && (object || besides || both || (governs(st) && !looksOn(st, g)) || debates(st, g))) {
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
    }

    /** "فرضت الأمم المتحدة عقوبات على العراق بعد غزوه للكويت": whom the pronoun of a deed means that the subject cannot be; or null. */
    private static @Nullable ActorGroup owner(Sentence s, int deed, ActorGroup subject) {
        int enc = s.unit(deed).enc();
        boolean open =
                (enc == 1 || enc == 2) && subject.members.stream().noneMatch(a -> Entities.mayBeCalled(a, enc == 2));
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
                : next.prep.isEmpty() && st.actors.stream().allMatch(a -> Entities.hasKey(next.members, a.key()));
        String prep = Occasions.isEncounter(st) && open ? s.prep(st.unit) : "";
        ActorGroup by = prep.equals("in") || prep.equals("during") ? subjects.before(s, st.unit) : null;
        ActorGroup to = by == null || !s.inside(by.to) || by.to >= st.unit ? null : s.actors[by.to];
        for (int j = st.unit + 1; to == null && by != null && s.inside(j) && j < st.unit + 4; j++) {
            ActorGroup g = s.isWord(j, "counterpart") ? s.actors[j] : null;
            to = g != null && g.prep.isEmpty() ? g : null;
        }
        boolean two = by != null && to != null && by.members.size() == 1 && s.isWord(to.from, "counterpart");
        if (two && by != null && to != null) {
            Entities.addAll(st.actors, by);
            Entities.addAll(st.actors, to);
        }
        return two;
    }

    /** "مما دفع كينيا إلى قطع علاقاتها", "حدا بغانا إلى تعليق الاتفاق": who is moved to a deed does it; null where nobody is. */
    private static @Nullable ActorGroup driven(Statement st) {
        Sentence s = st.sentence;
        int to = st.unit - 1;
        boolean object = s.isWord(to, "prep.to") || s.isWord(to, "prep.on");
        ActorGroup g = object && s.mayHave("drives") ? Subjects.endingAt(s, to - 1) : null;
        boolean whom = g != null && g.from > 0 && !g.adjective && (g.prep.isEmpty() || g.prep.equals("bi"));
        int verb = whom && g != null ? g.from - 1 : -1;
        verb = verb > 0 && s.reads(verb, "ذلك") ? verb - 1 : verb;
        return verb >= 0 && s.isWord(verb, "drives") ? g : null;
    }

    /** "لدى كينيا خطط لسحب", "لا نية لكينيا لسحب", "ليس في نية كينيا سحب": who has the plan that a noun right before a deed tells of; null for none. */
    private @Nullable ActorGroup meaning(Statement st) {
        Sentence s = st.sentence;
        int plan = st.unit - 1;
        if (s.isWord(plan - 1, "plan") && s.starts(plan, "لدي") && s.unit(plan).enc() > 0) {
            return subjects.before(s, plan - 1);
        }
        ActorGroup own = s.mayHave("plan") ? Subjects.endingAt(s, plan) : null;
        plan = own == null ? plan : own.from - 1;
        if (!s.isWord(plan, "plan") || Subjects.isVerb(s, plan) || s.unit(plan).enc() > 0) {
            return null;
        }
        if (own != null) {
            return !own.adjective && (own.prep.isEmpty() || own.prep.equals("li") || own.prep.equals("in"))
                    ? own
                    : null;
        }
        int j = s.reads(plan - 1, "اي") ? plan - 2 : plan - 1;
        ActorGroup with = Subjects.endingAt(s, j);
        return with != null && with.from > 0 && s.starts(with.from - 1, "لدي") ? with : null;
    }

    /** "أشادت تركيا بدور قطر في التوصل إلى الهدنة": whose part in an accord is spoken of has helped others to it. */
    private boolean mediates(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean own =
                s.isWord(st.unit - 2, "helper.part") && s.unit(st.unit - 2).enc() > 0;
        boolean part = st.predicate.object().equals("accord")
                && st.predicate.symmetric()
                && (own || s.isWord(g.from - 1, "helper.part") || s.isWord(subjects.lastVerb(), "helper.verb"))
                && s.isWord(st.unit - 1, "prep.in");
        if (part) {
            Entities.addAll(st.facilitators, g);
        }
        return part;
    }

    /** "أكدت قطر التوصل إلى هدنة في غزة": who makes peace for others tells of their truce, not of his. */
    private boolean announcesOthers(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        InstrumentMention m = st.accord;
        boolean truce = m != null
                && m.parties.isEmpty()
                && m.known == null
                && (m.type.equals("ceasefire") || m.type.equals("release_exchange"))
                && st.predicate.kind().equals("conclude")
                && st.actors.isEmpty();
        boolean told = truce && (s.is(subjects.lastVerb(), Kind.REPORT) || s.isWord(subjects.lastVerb(), "notice"));
        boolean others = told && g.members.stream().allMatch(a -> PEACEMAKERS.contains(a.key()));
        for (int j = m == null ? s.size() : m.to; others && j < s.size() && !s.isBreak(j); j++) {
            ActorGroup place = s.actors[j];
            String there = place != null && place.prep.equals("in")
                    ? place.members.get(0).key()
                    : s.prep(j).equals("in") ? s.stateOfPlace(j) : null;
            if (there != null) {
                st.unnamed = !Entities.hasKey(g.members, there);
                return st.unnamed;
            }
        }
        return false;
    }

    /** "وفي اتصال هاتفي مع نظيره الكيني، أكد": an encounter that opens the sentence behind a preposition is that of who speaks next. */
    private static boolean opens(Statement st) {
        Sentence s = st.sentence;
        boolean one = Occasions.isEncounter(st) && st.unit <= 3 && Entities.count(st.actors) == 1;
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

    /** "في إطار جهود قطر للتوسط", "المساعي المصرية لإطلاق": who strives for a deed right before it; or null. */
    private static @Nullable ActorGroup striving(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = s.unit(st.unit).has(Unit.LI) && s.mayHave("effort") ? Subjects.endingAt(s, st.unit - 1) : null;
        return g != null && s.isWord(g.from - 1, "effort") && (g.adjective || g.prep.isEmpty()) ? g : null;
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

    /** The subject of a verb nobody knows stands right before its object noun. */
    private static @Nullable ActorGroup bareBefore(Sentence s, int unit) {
        ActorGroup g = Subjects.endingAt(s, beforeAside(s, unit));
        boolean plain = g != null
                && g.prep.isEmpty()
                && !g.adjective
                && (!g.place || s.isWord(g.from - 1, "decided"))
                && !s.unit(unit).has(Unit.AL | Unit.AND);
        return plain ? g : null;
    }

    /** "The Iranian parliament voted to put off the debate on joining": who debates a step may take it. */
    private static boolean debates(Statement st, ActorGroup g) {
        boolean step = st.predicate.kind().equals("join") || st.predicate.kind().equals("ratify");
        boolean body = !g.members.isEmpty() && g.members.get(0).entity().type().equals("government_body");
        st.debated =
                step && body && st.accord != null && st.sentence.unit(st.unit).has(Unit.AL);
        return st.debated;
    }

    /** The unit before, over a day between commas or a month: "قرار مالي، الأربعاء، بتعليق", "إعلان كينيا في مارس انسحابها". */
    private static int beforeAside(Sentence s, int unit) {
        int j = unit - 1;
        while (j > unit - 7 && j > 0 && (s.isComma(j) || ofDay(s, j) || (s.isWord(j, "prep.in") && ofDay(s, j + 1)))) {
            j--;
        }
        return j;
    }

    /** "قرار الرئيس الكيني الصادر أمس بالانسحاب", "القرار الكيني إعادة فرض العقوبات": whose decision it is that a deed behind it spells out; null for nobody's. */
    private static @Nullable ActorGroup resolver(Statement st) {
        Sentence s = st.sentence;
        Unit u = s.unit(st.unit);
        boolean step = switch (st.predicate.kind()) {
            case "withdraw", "suspend", "sanction", "expel", "break_relations" -> true;
            default -> false;
        };
        boolean open = step && (s.mayHave("decided") || s.mayHave("announcement")) && !u.has(Unit.AND | Unit.LI);
        int last = beforeAside(s, st.unit);
        // "إعادة فرض": what carries the deed.
        while (open && last > st.unit - 4 && (s.ends(last, "اعاده") || s.ends(last, "فرض"))) {
            last = beforeAside(s, last);
        }
        int reach = last - 3;
        while (open && last > reach && last > 0 && qualifies(s, last)) {
            last = beforeAside(s, last);
        }
        ActorGroup g = open ? Subjects.endingAt(s, last) : null;
        int noun = g == null ? -1 : g.from - 1;
        boolean whose = g != null && noun >= 0 && (g.adjective || g.prep.isEmpty()) && !Subjects.isVerb(s, noun);
        boolean decision = s.inside(noun) && (s.isWord(noun, "decided") || s.isWord(noun, "announcement"));
        return whose && decision ? g : null;
    }

    /** "الصادر", "الأخير", "المفاجئ": a word with the article that only says which decision. */
    private static boolean qualifies(Sentence s, int j) {
        boolean article = s.starts(j, "ال") && s.prep(j).isEmpty() && Subjects.endingAt(s, j) == null;
        return article && !s.isWord(j, "rel") && !s.isMark(j);
    }

    private static boolean ofDay(Sentence s, int j) {
        return s.is(j, Kind.WEEKDAY)
                || s.is(j, Kind.TIME)
                || (s.is(j, Kind.MONTH) && s.dates[j] != null)
                || (s.isNumber(j) && s.dates[j] != null);
    }

    /** "قرار الولايات المتحدة إلغاء المعاهدة": the decision's owner stands between it and the deed. */
    private static boolean resolved(Sentence s, int unit) {
        ActorGroup g = Subjects.endingAt(s, beforeAside(s, unit));
        if (g == null) {
            return false;
        }
        Term before = s.term(g.from - 1, Kind.WORD);
        return before != null
                && before.is(Term.NOUN)
                && (s.isWord(g.from - 1, "decided")
                        || s.isWord(g.from - 1, "announcement")
                        || s.isWord(g.from - 1, "plan")
                        || s.isWord(g.from - 1, "wish"));
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

    /** Whether the clause's subject may do what the noun says: unless the words before say that it only speaks of it. */
    private boolean governs(Statement st) {
        Sentence s = st.sentence;
        int first = subjects.lastVerb();
        boolean helped = verbFirst
                && s.isWord(first, "aegis.verb")
                && st.predicate.needs().equals("accord");
        if (helped && st.predicate.symmetric()) {
            return false;
        }
        boolean applied =
                verbFirst && s.isWord(first, "submit") && st.predicate.kind().equals("join");
        for (int j = st.unit - 1; j > first && j >= st.unit - 9; j--) {
            if (s.actors[j] != null && s.actors[j].to > first && !verbFirst) {
                continue;
            }
            int rel = verbFirst && s.isComma(j) ? relativeBefore(s, j, first) : -1;
            if (rel >= 0) {
                j = rel;
                continue;
            }
            int when = verbFirst && s.isComma(j) ? SubjectsBefore.occasionBefore(s, j, first) : -1;
            if (when >= 0) {
                j = when;
                continue;
            }
            ActorGroup named = verbFirst ? Subjects.endingAt(s, j) : null;
            if (named != null && named.from > first && named.to - named.from > 1 && !named.adjective) {
                j = named.from;
                continue;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel") || s.isBreak(j)) {
                return false;
            }
            // "عقد المجلس جلسة لبحث الهجوم": what is only talked of.
            boolean aim = verbFirst && isDeed(st) && s.unit(j).has(Unit.LI) && s.actors[j] == null;
            if (aim || (verbFirst && s.isWord(j, "verb"))) {
                return false;
            }
            boolean finished = verbFirst && st.predicate.kind().equals("release") && s.isWord(j, "finish");
            boolean other = (verbFirst ? s.is(j, Kind.PREDICATE) && s.dates[j] == null : tellsDeed(s, j))
                    && !besideStep(st, j)
                    && !finished
                    && !applied
                    && !s.isWord(j, "round")
                    && !s.isWord(j, "nearing")
                    && !s.isWord(j, "light")
                    && !s.isWord(j, "decided")
                    && !s.isWord(j, "plan")
                    && !s.isWord(j, "wish")
                    && !s.isWord(j, "refuse")
                    && !(s.unit(st.unit).enc() > 0 && occasion(s, j));
            if (other && !st.predicate.kind().equals("visit")) {
                return false;
            }
            boolean trip = st.predicate.kind().equals("visit") && verbFirst && !s.isWord(j, "urge");
            if (!trip && !applied && (s.isWord(j, "urge") || s.isWord(j, "factive"))) {
                return s.unit(st.unit).enc() > 0;
            }
        }
        return s.unit(st.unit).enc() > 0
                || (!judged(st)
                        && !(st.predicate.kind().equals("attack") && suffered(s, first))
                        && (first == 0 || mayGovern(st, first)));
    }

    /** "أكد الوزراء في ختام اجتماعهم رفضهم": when they said it. */
    private boolean occasion(Sentence s, int j) {
        Term t = verbFirst && !Subjects.isVerb(s, j) ? s.term(j, Kind.PREDICATE) : null;
        boolean meeting = t != null && t.as(Predicate.class).kind().equals("meet");
        return meeting
                && (s.isWord(j - 1, "rightafter")
                        || s.prep(j).equals("during")
                        || s.prep(j).equals("after")
                        || s.reads(j - 1, "ختام"));
    }

    /** Where the relative clause begins that a comma closes; -1 where it closes none. */
    private static int relativeBefore(Sentence s, int comma, int first) {
        int j = comma - 1;
        while (j > first && !s.isComma(j) && !s.isBreak(j) && !s.isWord(j, "rel")) {
            j--;
        }
        return j > first && s.isWord(j, "rel") ? j : -1;
    }

    /** "أعلنت الأمم المتحدة مقتل موظف", "أحبطت الرياض هجوما", "أعربت برلين عن قلقها من اعتقال صحافيين": who tells of a deed, fears, supports or foils it does not do it. */
    private boolean looksOn(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int verb = subjects.lastVerb();
        boolean moved = st.predicate.kind().equals("deploy");
        boolean deed = verbFirst && s.unit(st.unit).enc() == 0 && (moved || isDeed(st));
        boolean told = deed && s.is(verb, Kind.REPORT);
        boolean deaths = st.predicate.genitive() && !st.predicate.cause().isEmpty();
        boolean others =
                !st.predicate.kind().equals("sanction") && g.members.stream().anyMatch(UnsaidActors::observes);
        if (told && (others || (deaths && (!killsFighters(st) || byAnother(st))))) {
            return true;
        }
        int j = st.unit - 1;
        deed = deed || (verbFirst && st.predicate.kind().equals("violate"));
        while (deed && j > 0 && j > st.unit - REACH && !s.isBreak(j) && !s.isWord(j, "bystander")) {
            j--;
        }
        return deed && j >= 0 && s.isWord(j, "bystander");
    }

    /** "أصيب جنود في انفجار": the subject of a verb of suffering does no deed beside it. */
    private boolean suffered(Sentence s, int verb) {
        Term t = verbFirst && Subjects.isVerb(s, verb) ? s.term(verb, Kind.PREDICATE) : null;
        Predicate p = t == null ? null : t.as(Predicate.class);
        return p != null && p.victim() && p.object().equals("none");
    }

    private static boolean isDeed(Statement st) {
        return switch (st.predicate.kind()) {
            case "attack", "detain", "expel", "release", "sanction" -> true;
            default -> false;
        };
    }

    /** Organisations of states, charities and newsrooms, who tell what others do. */
    private static boolean observes(Actor a) {
        return switch (a.entity().type()) {
            case "igo", "organisation", "media" -> true;
            default -> false;
        };
    }

    /** "أعلن الجيش مقتل خمسين مسلحا": of dead fighters an army tells as of its deed. */
    private static boolean killsFighters(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 5 && !s.isMark(j); j++) {
            if (s.isWord(j, "fighter")) {
                return true;
            }
        }
        return false;
    }

    /** "أعلن الجيش مقتل مسلحين في غارات نفذها التحالف": the deed of which it tells is another's. */
    private static boolean byAnother(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j + 1) && j < st.unit + REACH && !s.isBreak(j); j++) {
            int enc = s.isWord(j, "commit") ? s.unit(j).enc() : 0;
            if ((enc == 1 || enc == 2) && s.actors[j + 1] != null) {
                return true;
            }
        }
        return false;
    }

    /** "أدان العراق الهجوم", "أدانت فرنسا طرد سفيرها", "رحبت مصر بتوقيع الاتفاق": who judges a deed is not the one who does it, unless another does it with him. */
    private boolean judged(Statement st) {
        int verb = subjects.lastVerb();
        boolean plain = verbFirst && Subjects.isVerb(st.sentence, verb) && !st.sentence.isWord(verb, "light");
        Term deed = plain ? st.sentence.term(verb, Kind.PREDICATE) : null;
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        boolean judges = kind.equals("criticise") || kind.equals("praise");
        return judges && (!st.predicate.symmetric() || !withOther(st));
    }

    private static boolean withOther(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("with")) {
                return true;
            }
        }
        return false;
    }

    /** "Is willing to", "remained on alert", "are in talks": nothing but adverbs stands between. */
    private static boolean linked(Statement st, int verb) {
        Sentence s = st.sentence;
        for (int j = verb + 1; j < st.unit; j++) {
            boolean on = st.predicate.kind().equals("visit") && s.isWord(j, "prep.on");
            boolean place = s.isWord(j, "prep") && !on && !st.predicate.kind().equals("negotiate");
            if (place || s.verbs[j] != EnglishVerbs.NONE || s.actors[j] != null) {
                return false;
            }
        }
        return true;
    }

    /** "قررت مالي خفض العلاقات مع بنين وطرد سفيرها": a verbal noun that is joined to another step has the same doer. */
    private boolean besideStep(Statement st, int unit) {
        Sentence s = st.sentence;
        boolean joined = verbFirst && s.unit(st.unit).has(Unit.AND) && unit >= 0 && isStep(st.predicate);
        for (Term t : joined ? s.unit(unit).terms() : new Term[0]) {
            if (t.kind() == Kind.PREDICATE && t.is(Term.NOUN) && isStep(t.as(Predicate.class))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStep(Predicate p) {
        return switch (p.kind()) {
            case "expel", "sanction", "break_relations", "suspend", "withdraw" -> true;
            default -> false;
        };
    }

    /** "حضر الأمين العام مراسم التوقيع": who alone looks on does not sign; two who do are the two who sign. */
    private boolean witnesses(Statement st, int verb) {
        ActorGroup g = subjects.of(st.sentence, verb);
        return g != null && Entities.distinct(g.members).size() < 2;
    }

    /** "The Kenyan and Malian presidents oversaw the signing of a pact": two who look on are the two whose accord it is, where none is named. */
    private boolean signers(Statement st, int verb) {
        InstrumentMention m = st.accord;
        boolean open = !verbFirst && m != null && m.parties.isEmpty() && st.predicate.symmetric();
        ActorGroup g = open && st.sentence.isWord(verb, "look.on") ? subjects.of(st.sentence, verb) : null;
        return g != null
                && Entities.distinct(g.members).size() == 2
                && g.members.stream().noneMatch(Actor::isGroup);
    }

    /** "Announced the signing of a treaty with Mali": who announces what has one other side is the first; two who announce it have signed it. */
    private boolean announces(Statement st, int verb) {
        InstrumentMention m = st.accord;
        boolean one = !verbFirst && m != null && m.parties.size() == 1 && Entities.count(st.actors) == 1;
        boolean none = !verbFirst && m != null && m.parties.isEmpty() && m.known == null && st.actors.isEmpty();
        ActorGroup g = (one || none) && st.predicate.symmetric() ? subjects.of(st.sentence, verb) : null;
        return g != null
                && (one || Entities.distinct(g.members).size() == 2)
                && st.sentence.isWord(verb, "light")
                && g.members.stream().noneMatch(Actor::isGroup);
    }

    /** "إن كينيا قررت طرد السفير", "وافقت على إطلاق سراح": a deed that is the object right behind the verb of deciding. */
    private boolean resolves(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean decides = verbFirst && (s.isWord(verb, "decided") || s.isWord(verb, "plan"));
        String prep = s.prep(st.unit);
        boolean object = prep.isEmpty() ? st.unit == verb + 1 : prep.equals("on") && st.unit == verb + 2;
        return decides && object && !st.predicate.kind().equals("war");
    }

    /** "Chad announced the suspension of its pact with France": a step that one side takes, right behind the verb, is that of who announces it. */
    private static boolean ownStep(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean step = switch (st.predicate.kind()) {
            case "suspend", "withdraw" ->
                st.actors.isEmpty() && st.predicate.needs().equals("accord");
            default -> false;
        };
        for (int j = verb + 1; step && j < st.unit; j++) {
            step = s.isWord(j, "the") || s.isWord(j, "a") || s.isWord(j, "ignore");
        }
        return step;
    }

    /** Whether a word tells a deed where it stands: "trade" in "trade talks" is none, though it may be a verb. */
    private static boolean tellsDeed(Sentence s, int j) {
        boolean noun = s.verbs[j] == EnglishVerbs.NOUN;
        for (Term t : s.verbs[j] == EnglishVerbs.NONE ? new Term[0] : s.unit(j).terms()) {
            if (t.kind() == Kind.PREDICATE && (!noun || t.is(Term.NOUN) || t.is(Term.ACTIVE) || t.form() == 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayGovern(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean deed = isDeed(st)
                || st.predicate.kind().equals("war")
                || st.predicate.kind().equals("protest");
        if (verbFirst && s.isWord(verb, "look.on") && st.predicate.needs().equals("accord") && witnesses(st, verb)) {
            return false;
        }
        if (s.isWord(verb, "link") && st.unit - verb <= 6) {
            return linked(st, verb);
        }
        boolean gives = s.isWord(verb, "notice") && (verbFirst || ownStep(st, verb));
        if (verbFirst && st.predicate.kind().equals("release") && s.isWord(st.unit - 1, "in.return")) {
            return true;
        }
        if (deed || s.isWord(verb, "urge")) {
            boolean beside = deed && besideStep(st, verb);
            return deed && (s.isWord(verb, "light") || gives || beside || resolves(st, verb));
        }
        boolean report = s.is(verb, Kind.REPORT) && !gives && !announces(st, verb);
        boolean any = verbFirst && (s.is(verb, Kind.PREDICATE) || s.isWord(verb, "verb"));
        return !report
                && (s.isWord(verb, "light")
                        || s.isWord(verb, "decided")
                        || s.isWord(verb, "plan")
                        || s.isWord(verb, "wish")
                        || s.isWord(verb, "refuse")
                        || s.isWord(verb, "fail")
                        || s.isWord(verb, "notice")
                        || signers(st, verb)
                        || (!verbFirst
                                && s.isWord(verb, "homeward")
                                && st.predicate.kind().equals("visit"))
                        || (!verbFirst && (s.isWord(verb, "call.off") || s.isWord(verb, "put.off")))
                        || any);
    }
}
