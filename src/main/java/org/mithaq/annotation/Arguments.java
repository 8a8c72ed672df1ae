package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;

/** Fills a statement with its actors, instrument, date and place, and says whether it has what its predicate needs. */
final class Arguments {
    private static final int REACH = 36;

    private final boolean verbFirst;
    private final Subjects subjects;
    private final Victims victims;
    private final Entities entities;

    Arguments(boolean verbFirst, Subjects subjects, Entities entities) {
        this.entities = entities;
        this.victims = new Victims(verbFirst, entities);
        this.verbFirst = verbFirst;
        this.subjects = subjects;
    }

    /** False when something that the predicate needs is not there. */
    boolean fill(Statement st) {
        boolean noun = (st.form & Term.NOUN) != 0;
        st.passive = (st.form & Term.PASSIVE) != 0 && (st.form & Term.PAST) == 0;
        if (!verbFirst) {
            byte use = st.sentence.verbs[st.unit];
            st.passive = use == EnglishVerbs.PASSIVE || use == EnglishVerbs.PARTICIPLE;
        }
        st.passive = st.passive || relativePassive(st);
        if (!noun && !st.passive) {
            addAll(st.actors, subjects.of(st.sentence, st.unit));
            resumed(st);
        }
        right(st, noun);
        left(st, noun);
        if (verbFirst && !noun && st.actors.isEmpty() && st.accord != null && st.accord.from < st.unit) {
            st.passive = true;
        }
        boolean oneSided = noun
                && st.predicate.symmetric()
                && st.accord == null
                && Entities.distinct(st.actors).size() < 2;
        hosts(st, noun);
        boolean told = noun && st.predicate.symmetric() && st.accord != null && st.accord.parties.size() > 1;
        boolean itself = st.predicate.kind().equals("enter_force");
        expelled(st, noun);
        if ((st.actors.isEmpty() || oneSided) && !st.passive && !told && !itself) {
            infer(st, noun);
        }
        Companions.complete(st, subjects);
        symmetric(st);
        if (!verbFirst) {
            struck(st);
        }
        victims.settle(st);
        return complete(st);
    }

    /** "الاتفاقية التي أبرمت بين": a preposition or date right behind the verb leaves no room for a subject. */
    private boolean relativePassive(Statement st) {
        Sentence s = st.sentence;
        int next = st.unit + 1;
        InstrumentMention m = verbFirst && st.isVerb() ? accordEnding(s, st.unit - 1) : null;
        boolean object = s.unit(st.unit).enc() > 0 || !st.predicate.object().equals("accord");
        if (m == null || object || !s.inside(next)) {
            return false;
        }
        ActorGroup g = s.actors[next];
        boolean prepositional = s.isWord(next, "prep") || s.isWord(next, "ignore") || s.dates[next] != null;
        return prepositional || (g != null && g.prep.equals("between"));
    }

    /** "وطرد عشرة دبلوماسيين روس": diplomats are who is expelled, whatever the form of the word. */
    private void expelled(Statement st, boolean noun) {
        boolean people = verbFirst
                && st.predicate.kind().equals("expel")
                && st.recipients.isEmpty()
                && !st.actors.isEmpty()
                && st.actors.stream().allMatch(a -> a.isGroup() || a.entity().type().equals("unnamed_person"));
        if (!people) {
            return;
        }
        st.recipients.addAll(st.actors);
        st.actors.clear();
        if (!noun) {
            infer(st, true);
        }
    }

    /** "استضافت الدوحة محادثات بين": who gives the talks a place takes no part in them. */
    private void hosts(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean talks = noun && verbFirst && st.predicate.symmetric();
        for (int j = st.unit - 1; talks && j >= 0 && j > st.unit - 9 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                if (s.isWord(j, "host")) {
                    addAll(st.facilitators, subjects.of(s, j));
                }
                return;
            }
        }
    }

    /** "Moscow demanded changes to the treaty التي وقعتها مع طوكيو": the signer is the subject of the main clause. */
    private void resumed(Statement st) {
        Sentence s = st.sentence;
        boolean relative = verbFirst && st.actors.isEmpty() && s.isWord(st.unit - 1, "rel");
        if (relative && s.unit(st.unit).enc() > 0 && st.predicate.symmetric()) {
            addAll(st.actors, subjects.before(s, st.unit - 1));
            st.inferredActor = !st.actors.isEmpty();
        }
    }

    /** The instrument whose words end right before a unit, a relative pronoun aside; or null. */
    private static @Nullable InstrumentMention accordEnding(Sentence s, int last) {
        int end = s.isWord(last, "rel") ? last : last + 1;
        for (int j = end - 1; j >= 0 && j > end - 12; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                return m.to == end || m.reach == end ? m : null;
            }
        }
        return null;
    }

    // ---- what stands behind the trigger

    private void right(Statement st, boolean noun) {
        Sentence s = st.sentence;
        InstrumentMention owned = null;
        boolean comma = false;
        boolean nested = false;
        boolean first = true;
        int aside = -1;
        boolean hosted = false;
        int j = st.unit + 1;
        while (s.inside(j) && j - st.unit < REACH) {
            Unit u = s.unit(j);
            ActorGroup g = s.actors[j];
            InstrumentMention m = s.instruments[j];
            int aside2 = verbFirst && s.isDash(j) ? dashed(s, j) : -1;
            if (aside2 > j) {
                j = aside2;
                continue;
            }
            int name = named(s, j);
            if (name > j) {
                j = name;
                continue;
            }
            comma = comma || s.isComma(j);
            if (s.isComma(j) && !nested) {
                aside = closing(s, j);
            }
            nested = nested && j != aside;
            DateMention dated = s.dates[j];
            if (dated != null) {
                if (!ofContent(st, j, comma)) {
                    date(st, dated);
                }
                first = false;
                j = Math.max(j + 1, dated.to());
                continue;
            }
            if (noun && verbFirst && carriesOn(st, j)) {
                first = first || Subjects.isVerb(s, j);
                hosted = hosted || s.isWord(j, "host") || s.isWord(j + 1, "host");
                j = s.isWord(j + 1, "resumed") ? j + 2 : j + 1;
                continue;
            }
            if (s.isBreak(j)
                    || s.isDash(j)
                    || u.is(Kind.REPORT)
                    || (s.isWord(j, "comp") && j > st.unit + 1)
                    || ((Subjects.isVerb(s, j) || englishVerb(s, j)) && g == null)) {
                break;
            }
            if (s.isWord(j, "rel")) {
                int close = closingComma(s, j);
                if (close < 0) {
                    break;
                }
                j = close;
                continue;
            }
            if (m != null && !nested && (verbFirst || !comma || noun)) {
                instrument(st, m, s.prep(j), first && noun);
                boolean welcomed = verbFirst && st.predicate.kind().equals("praise") && (m.definite || m.parties.size() > 1);
                st.welcomed = st.welcomed || welcomed;
                if (reacts(st) && st.recipients.isEmpty()) {
                    m.parties.forEach(a -> addOne(st.recipients, a));
                }
                owned = m;
                j = Math.max(j + 1, m.to);
                first = false;
                continue;
            }
            if (g != null && owned != null && belongs(g, owned)) {
                j = Math.max(j + 1, g.to);
                continue;
            }
            if (g != null && !verbFirst && opensClause(s, g)) {
                break;
            }
            if (g != null) {
                boolean side = g.prep.equals("with") || g.prep.equals("between") || g.prep.equals("including");
                boolean threatened = st.predicate.kind().equals("threaten")
                        && st.recipients.isEmpty()
                        && (g.prep.equals("on") || g.prep.equals("against"));
                if (hosted && g.prep.isEmpty() && !g.adjective) {
                    addAll(st.facilitators, g);
                    hosted = false;
                } else if (!nested || side || threatened || g.prep.equals("in")) {
                    actor(st, g, first, noun);
                }
                j = Math.max(j + 1, g.to);
                first = first && g.adjective;
                continue;
            }
            st.initialled = st.initialled || s.isWord(j, "initial");
            place(st, j);
            if (!nested && u.is(Kind.PREDICATE) && reacts(st)) {
                objectOf(st, j);
            }
            nested = nested || (u.is(Kind.PREDICATE) && !s.isWord(j, "ignore") && !isNear(st.predicate, u));
            first = first
                    && (s.isWord(j, "ignore")
                            || s.isWord(j, "each")
                            || s.isWord(j, "the")
                            || s.isQuote(j)
                            || (verbFirst && !u.known() && noun && adjectiveLike(s, j)));
            j++;
        }
    }

    /** The unit behind the dash that closes what this one opens: "ناقش - في وقت سابق - مع"; -1 for none. */
    private static int dashed(Sentence s, int dash) {
        for (int j = dash + 1; s.inside(j) && j < dash + 9 && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            if (s.isDash(j)) {
                return j + 1;
            }
        }
        return -1;
    }

    /** Whether the word is one that the predicate wants beside it: the sanctions that are imposed. */
    private static boolean isNear(Predicate p, Unit u) {
        for (String w : p.near()) {
            if (u.isWord(w)) {
                return true;
            }
        }
        return false;
    }

    /** "معاهدة الصداقة لعام 1955", "الاتفاق المبرم عام 2015": the year belongs to the instrument named before. */
    private static boolean ofInstrument(Sentence s, int date) {
        Term before = s.term(date - 1, Kind.PREDICATE);
        return s.unit(date).has(Unit.LI) || (before != null && before.is(Term.PASSIVE));
    }

    /** "Agreed to hold a summit on 27 April", "who was on a visit, met on Tuesday": the date belongs to other words. */
    private boolean ofContent(Statement st, int date, boolean comma) {
        Sentence s = st.sentence;
        if (verbFirst && date > st.unit + 1 && ofInstrument(s, date)) {
            return true;
        }
        boolean agreeing =
                st.predicate.kind().equals("agree") || st.predicate.kind().equals("request");
        if (agreeing && !comma) {
            for (int j = st.unit + 1; j < date; j++) {
                boolean content = s.isWord(j, "prep.on") || s.isWord(j, "to") || s.isWord(j, "comp");
                if (content && s.dates[j + 1] == null) {
                    return true;
                }
            }
        }
        boolean noun = (st.form & Term.NOUN) != 0 && comma && verbFirst;
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 5 && !s.isComma(j); j--) {
            if (s.isWord(j, "rel")) {
                return true;
            }
        }
        return false;
    }

    /** The comma that closes an aside opened by a preposition behind this comma: "signed, after two years of talks, an agreement"; -1 for none. */
    private static int closing(Sentence s, int comma) {
        if (!s.isWord(comma + 1, "prep")) {
            return -1;
        }
        for (int j = comma + 2; j < s.size() && j < comma + 14 && !s.isBreak(j); j++) {
            if (s.isComma(j)) {
                return j;
            }
        }
        return -1;
    }

    /** "Refused, two delegates said": whoever stands right before another verb is its subject. */
    private static boolean opensClause(Sentence s, ActorGroup g) {
        return g.prep.isEmpty()
                && !g.adjective
                && s.inside(g.to)
                && (Subjects.isVerb(s, g.to) || s.isWord(g.to, "modal"));
    }

    private static boolean reacts(Statement st) {
        return switch (st.predicate.kind()) {
            case "praise", "criticise", "threaten" -> true;
            default -> false;
        };
    }

    /** "Praised Colombia's ratification", "أدانت الهجوم الروسي": the doer of the deed is the one praised or blamed. */
    private void objectOf(Statement st, int deed) {
        Sentence s = st.sentence;
        ActorGroup g = s.inside(deed + 1) ? s.actors[deed + 1] : null;
        boolean doer = !st.actors.isEmpty() || st.sentence.unit(st.unit).enc() > 0;
        if (g != null && verbFirst && g.prep.isEmpty() && st.recipients.isEmpty() && doer) {
            addAll(st.recipients, g);
        }
    }

    /** "Talks that took place between", "زيارة يقوم بها": a light verb right behind its noun, with or without a relative pronoun. */
    private static boolean carriesOn(Statement st, int j) {
        Sentence s = st.sentence;
        if (j - st.unit > 3) {
            return false;
        }
        Unit u = s.unit(j);
        boolean light = s.isWord(j, "light") || s.isWord(j, "done");
        boolean resumed = Subjects.isVerb(s, j) && (u.enc() == 1 || u.enc() == 2);
        boolean relative = s.isWord(j, "rel") && (s.isWord(j + 1, "light") || s.isWord(j + 1, "done"));
        return light || resumed || relative;
    }

    /** The head of an instrument whose name begins at this unit, else the unit. */
    private static int named(Sentence s, int j) {
        for (int k = j + 1; k < s.size() && k < j + 7; k++) {
            InstrumentMention m = s.instruments[k];
            if (m != null) {
                return m.from <= j ? k : j;
            }
        }
        return j;
    }

    /** Whether the words name parties of an instrument just read. */
    private static boolean belongs(ActorGroup g, InstrumentMention m) {
        return !g.members.isEmpty() && m.parties.contains(g.members.get(0));
    }

    private static boolean adjectiveLike(Sentence s, int j) {
        return s.is(j + 1, Kind.NISBA);
    }

    private boolean englishVerb(Sentence s, int j) {
        return !verbFirst && (s.isWord(j, "fut") || s.isWord(j, "be"));
    }

    private static int closingComma(Sentence s, int rel) {
        if (!s.isComma(rel - 1)) {
            return -1;
        }
        for (int j = rel + 1; j < s.size() && j < rel + 20; j++) {
            if (s.isComma(j)) {
                return j + 1;
            }
        }
        return -1;
    }

    private void instrument(Statement st, InstrumentMention m, String prep, boolean genitive) {
        Predicate p = st.predicate;
        boolean notYet = prep.equals("after") && st.sentence.isWord(st.unit - 1, "neg");
        boolean refused = p.kind().equals("reject") && (prep.isEmpty() || prep.equals("of"));
        if (refused && st.accord == null) {
            st.accord = m;
            return;
        }
        String role = prep.isEmpty() || prep.equals("of") || notYet
                ? p.object()
                : p.prepositions().getOrDefault(prepId(prep), "none");
        boolean takes = role.equals("accord") || (genitive && p.object().equals("accord"));
        if (takes && st.accord == null) {
            st.accord = m;
        }
    }

    private void actor(Statement st, ActorGroup g, boolean first, boolean noun) {
        if (g.members.isEmpty()) {
            return;
        }
        boolean held = g.adjective
                && (st.sentence.is(g.from - 1, Kind.NUMBER)
                        || st.sentence.isNumber(g.from - 1)
                        || st.sentence.isWord(g.from - 1, "captives")
                        || st.sentence.isWord(g.from - 1, "casualties")
                        || st.sentence.isWord(g.from - 1, "diplomats"));
        if (held
                && (st.predicate.object().equals("recipient")
                        || st.predicate.kind().equals("release"))) {
            addAll(st.recipients, g);
            return;
        }
        if (st.sentence.isWord(g.to, "guarantor") || g.prep.equals("guarantee")) {
            if (st.accord != null) {
                st.accord.guarantors.addAll(g.members);
            }
            return;
        }
        if (g.adjective && (g.prep.equals("aegis") || st.sentence.isWord(g.to, "aegis"))) {
            addAll(st.facilitators, g);
            return;
        }
        boolean objects = g.adjective
                && verbFirst
                && !noun
                && st.predicate.object().equals("recipient")
                && st.recipients.isEmpty()
                && !st.actors.isEmpty();
        if (objects) {
            addAll(st.recipients, g);
            return;
        }
        if (g.adjective && g.prep.equals("for") && verbFirst && st.predicate.symmetric()) {
            addAll(st.actors, g);
            return;
        }
        if (g.adjective) {
            if (noun && first) {
                addAll(st.actors, g);
            } else if (!verbFirst
                    && st.recipients.isEmpty()
                    && role(st, g, first, noun).equals("recipient")) {
                addAll(st.recipients, g);
            }
            return;
        }
        String role = role(st, g, first, noun);
        switch (role) {
            case "actor" -> addAll(st.actors, g);
            case "recipient" -> addAll(st.recipients, g);
            case "facilitator" -> addAll(st.facilitators, g);
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

    /** "تلقت تونس قرضا من الكويت": the subject is who receives. */
    private void receive(Statement st, ActorGroup giver) {
        if (st.recipients.isEmpty()) {
            st.actors.forEach(a -> addOne(st.recipients, a));
            if (st.actors.isEmpty()) {
                addAll(st.recipients, subjects.before(st.sentence, st.unit));
            }
            st.actors.clear();
            addAll(st.actors, giver);
        }
    }

    private String role(Statement st, ActorGroup g, boolean first, boolean noun) {
        Predicate p = st.predicate;
        String prep = g.prep;
        if (prep.isEmpty() && (st.form & Term.ACTIVE) != 0 && verbFirst) {
            return first ? p.object() : "none";
        }
        if (prep.isEmpty()) {
            boolean owned =
                    noun && verbFirst && reacts(st) && st.sentence.unit(st.unit).enc() > 0;
            if (owned && st.recipients.isEmpty()) {
                return "recipient";
            }
            if (noun) {
                return first && verbFirst
                        ? (p.genitive() ? "recipient" : "actor")
                        : verbFirst && p.genitive() && !st.recipients.isEmpty() && st.actors.isEmpty()
                                ? "actor"
                                : "none";
            }
            boolean subject = st.actors.stream().anyMatch(a -> g.members.contains(a));
            return subject ? "none" : st.actors.isEmpty() && verbFirst ? "none" : p.object();
        }
        if (prep.equals("by") && !verbFirst && !noun && !st.passive) {
            return "none";
        }
        String given = p.prepositions().get(prepId(prep));
        if (given != null) {
            boolean person = prep.equals("li")
                    && noun
                    && st.actors.isEmpty()
                    && !g.members.get(0).entity().type().equals("state");
            return person ? "actor" : given;
        }
        return switch (prep) {
            case "with" -> p.symmetric() ? "actor" : "recipient";
            case "between" -> p.symmetric() ? "actor" : reacts(st) ? "recipient" : "none";
            case "by" -> "actor";
            case "for" -> verbFirst && p.symmetric() ? "actor" : "none";
            case "including" -> p.symmetric() ? "actor" : "none";
            case "aegis" -> "facilitator";
            case "of" -> noun ? (p.genitive() ? "recipient" : "actor") : "none";
            case "in" -> "place";
            default -> "none";
        };
    }

    private static String prepId(String prep) {
        return prep.equals("bi") || prep.equals("li") ? prep : "prep." + prep;
    }

    /** Joining, or leaving, an organisation. */
    private static void membership(Statement st, ActorGroup g) {
        if (st.predicate.needs().equals("membership")) {
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

    private void place(Statement st, int j) {
        Sentence s = st.sentence;
        Term city = s.term(j, Kind.CITY);
        if (city != null && verbFirst && st.recipients.isEmpty() && travelled(st, s.prep(j), j)) {
            st.recipients.add(entities.state(city.as(World.City.class).iso3(), s.start(j), s.end(j)));
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

    /** "توجه إلى باليرمو", "زار أبيدجان": a city that is no capital is visited too. */
    private static boolean travelled(Statement st, String prep, int city) {
        boolean visit = st.predicate.kind().equals("visit");
        String role = prep.isEmpty() ? st.predicate.object() : st.predicate.prepositions().get(prepId(prep));
        return visit && "recipient".equals(role) && city - st.unit < 12;
    }

    private static void date(Statement st, @Nullable DateMention d) {
        if (d != null && st.date == null) {
            st.date = d;
        }
    }

    // ---- what stands before it

    private void left(Statement st, boolean noun) {
        Sentence s = st.sentence;
        if (!verbFirst && noun) {
            owner(st);
        }
        boolean passive = st.passive;
        for (int j = st.unit - 1; j >= 0 && st.unit - j < REACH; j--) {
            if (s.isBreak(j)
                    || (Subjects.isVerb(s, j)
                            && !s.isWord(j, "light")
                            && !s.isWord(j, "done")
                            && j < st.unit - 1
                            && verbFirst
                            && !noun)) {
                break;
            }
            if (s.dates[j] != null
                    && s.dates[j].to() <= st.unit
                    && st.date == null
                    && free(s, j)
                    && clear(s, s.dates[j].to(), st.unit)) {
                st.date = s.dates[j];
            }
            InstrumentMention m = s.instruments[j];
            if (m != null && st.accord == null && accordBefore(st, j, noun, passive)) {
                st.accord = m;
            }
        }
        if (passive) {
            passiveObject(st);
        }
    }

    /** "Chad's accession", "the Malian attack": the doer stands before the noun, as adjective or possessor. */
    private static void owner(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j >= st.unit - 4; j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                if (g.adjective) {
                    addAll(st.predicate.genitive() ? st.recipients : st.actors, g);
                }
                return;
            }
            boolean modifier =
                    s.unit(j).isFiller() || s.is(j, Kind.SUBJECT) || s.is(j, Kind.TYPE) || Subjects.possessive(s, j);
            if (!modifier || (s.isMark(j) && !Subjects.possessive(s, j)) || Subjects.isVerb(s, j)) {
                return;
            }
        }
    }

    /** The date does not belong to a predicate right before it. */
    private static boolean free(Sentence s, int date) {
        return !s.is(date - 1, Kind.PREDICATE) && !s.is(date - 2, Kind.PREDICATE);
    }

    /** No other predicate stands between a date and the trigger. */
    private static boolean clear(Sentence s, int from, int to) {
        for (int j = from; j < to; j++) {
            if (s.unit(j).is(Kind.PREDICATE) || s.isBreak(j)) {
                return false;
            }
        }
        return true;
    }

    /** "The agreement was signed", "الاتفاق الموقع", "وقّع الاتفاق": the instrument stands before. */
    private boolean accordBefore(Statement st, int j, boolean noun, boolean passive) {
        Predicate p = st.predicate;
        boolean accordal = p.object().equals("accord") || p.needs().equals("accord");
        if (!accordal) {
            return false;
        }
        boolean subjectless = st.actors.isEmpty() || (verbFirst && !noun && subjects.of(st.sentence, st.unit) == null);
        InstrumentMention m = st.sentence.instruments[j];
        boolean near = st.unit - Math.max(m.to, m.reach) <= 4;
        if (doesItself(st, passive)) {
            return false;
        }
        boolean force = p.kind().equals("enter_force") && (near || m.definite);
        return passive
                || force
                || (!noun && subjectless && near)
                || (!verbFirst && !noun && (subjectless || reduced(st, m)));
    }

    /** "The treaty, which scraps duties", "الهدنة التي أنهت الحرب": the instrument is the subject of an active verb. */
    private boolean doesItself(Statement st, boolean passive) {
        Sentence s = st.sentence;
        boolean relative = s.isWord(st.unit - 1, "rel") && st.isVerb() && !passive;
        if (!relative || st.predicate.kind().equals("enter_force")) {
            return false;
        }
        boolean objectless = !s.inside(st.unit + 1) || s.isMark(st.unit + 1) || s.isWord(st.unit + 1, "prep");
        return verbFirst ? st.actors.isEmpty() && s.unit(st.unit).enc() == 0 && !objectless : true;
    }

    /** "The pact Kenya signed with Rwanda": the subject stands right behind the instrument. */
    private boolean reduced(Statement st, InstrumentMention m) {
        if (st.sentence.isWord(st.unit - 1, "they")) {
            return m.to == st.unit - 1;
        }
        ActorGroup g = subjects.of(st.sentence, st.unit);
        return g != null && st.sentence.owns(g) && g.from == m.to && g.to >= st.unit - 2;
    }

    private void passiveObject(Statement st) {
        Sentence s = st.sentence;
        if (st.predicate.object().equals("recipient") || st.predicate.object().equals("actor")) {
            ActorGroup g = subjects.of(s, st.unit);
            if (g != null) {
                addAll(st.predicate.object().equals("recipient") ? st.recipients : st.actors, g);
            }
        }
    }

    /** "Fired on targets in Gondar": a deed that may reach a place reaches the place's state. */
    private void struck(Statement st) {
        Statement.Place place = st.place;
        boolean reaches = "recipient".equals(st.predicate.prepositions().get("prep.in"));
        boolean open = place != null
                && !place.iso3().isEmpty()
                && reaches
                && st.recipients.stream().allMatch(a -> a.entity().country() == null);
        if (place != null && open && st.actors.stream().noneMatch(a -> a.key().equals(place.iso3()))) {
            st.recipients.add(entities.state(place.iso3(), place.start(), place.end()));
        }
    }

    // ---- what is left to the context

    private void infer(Statement st, boolean noun) {
        Sentence s = st.sentence;
        ActorGroup g =
                noun && verbFirst && (st.predicate.symmetric() || resolved(s, st.unit)) ? bareBefore(s, st.unit) : null;
        boolean object = g != null;
        boolean besides = verbFirst && (st.form & Term.ACTIVE) != 0;
        g = object ? g : besides ? subjects.speakerBefore(s, st.unit) : noun || !verbFirst ? subjects.before(s, st.unit) : null;
        if (!object && noun && verbFirst && (s.isWord(subjects.lastVerb(), "urge") || charged(st))) {
            g = urged(st, subjects.lastVerb());
            object = g != null;
        }
        if (g == null && noun && verbFirst && s.unit(st.unit).enc() > 0 && ahead(st)) {
            return;
        }
        if (g == null && noun && verbFirst) {
            g = topicOf(s, st.unit);
            object = g != null;
        }
        if (g == null && noun && verbFirst) {
            pairOfAdjectives(st);
        }
        boolean both = g != null && verbFirst && noun && meets(st) && Entities.distinct(g.members).size() == 2;
        if (g != null && (object || besides || both || governs(st) || debates(st, g))) {
            boolean host = verbFirst && s.isWord(subjects.lastVerb(), "host") && st.predicate.symmetric();
            for (Actor a : host ? List.<Actor>of() : g.members) {
                boolean taken = Entities.hasKey(st.everyone(), a.key());
                if (!taken) {
                    st.actors.add(a);
                    st.inferredActor = verbFirst || !s.isWord(subjects.lastVerb(), "link");
                }
            }
        }
    }

    private static boolean meets(Statement st) {
        return switch (st.predicate.kind()) {
            case "meet", "summit", "call" -> true;
            default -> false;
        };
    }

    /** "During his meeting with X, Y stressed": the owner is the subject of the clause that follows the comma. */
    private boolean ahead(Statement st) {
        Sentence s = st.sentence;
        boolean comma = false;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + REACH && !s.isBreak(j); j++) {
            comma = comma || s.isComma(j);
            if (comma && Subjects.isVerb(s, j)) {
                ActorGroup g = Subjects.right(s, j);
                if (g != null) {
                    addAll(st.actors, g);
                    st.inferredActor = true;
                }
                return g != null;
            }
        }
        return false;
    }

    /** The subject of a verb nobody knows stands right before its object noun. */
    private static @Nullable ActorGroup bareBefore(Sentence s, int unit) {
        ActorGroup g = Subjects.endingAt(s, unit - 1);
        boolean plain = g != null
                && g.prep.isEmpty()
                && !g.adjective
                && !g.place
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

    /** "قرار الولايات المتحدة إلغاء المعاهدة": the decision's owner stands between it and the deed. */
    private static boolean resolved(Sentence s, int unit) {
        ActorGroup g = Subjects.endingAt(s, unit - 1);
        if (g == null) {
            return false;
        }
        Term before = s.term(g.from - 1, Kind.WORD);
        return before != null
                && before.is(Term.NOUN)
                && (s.isWord(g.from - 1, "decided") || s.isWord(g.from - 1, "plan") || s.isWord(g.from - 1, "wish"));
    }

    /** "اتهمت الهند باكستان بخرق الهدنة": the breach is that of whoever is charged with it. */
    private boolean charged(Statement st) {
        Term verb = st.sentence.term(subjects.lastVerb(), Kind.PREDICATE);
        boolean charge = verb != null && verb.as(Predicate.class).kind().equals("criticise");
        return charge && st.predicate.kind().equals("violate");
    }

    /** "Called on Myanmar to join": the one who is asked is the one who would do it. */
    private @Nullable ActorGroup urged(Statement st, int verb) {
        Sentence s = st.sentence;
        ActorGroup asker = subjects.of(s, verb);
        for (int j = verb + 1; j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g != asker && g.prep.isEmpty() && !g.adjective) {
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
        for (int j = st.unit + 1; j < s.size() - 1 && j < st.unit + 8 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup a = s.actors[j];
            ActorGroup b = s.actors[j + 1];
            if (a != null && b != null && a.adjective && b.adjective && st.predicate.symmetric()) {
                addAll(st.actors, a);
                addAll(st.actors, b);
                return;
            }
        }
    }

    /** Whether the clause's subject may do what the noun says: unless the words before say that it only speaks of it. */
    private boolean governs(Statement st) {
        Sentence s = st.sentence;
        int first = subjects.lastVerb();
        for (int j = st.unit - 1; j > first && j >= st.unit - 9; j--) {
            if (s.actors[j] != null && s.actors[j].to > first && !verbFirst) {
                continue;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel") || s.isBreak(j)) {
                return false;
            }
            if (verbFirst && s.isWord(j, "verb")) {
                return false;
            }
            boolean other = s.unit(j).is(Kind.PREDICATE)
                    && !s.isWord(j, "light")
                    && !s.isWord(j, "decided")
                    && !s.isWord(j, "plan")
                    && !s.isWord(j, "wish")
                    && !s.isWord(j, "refuse");
            if (other && !st.predicate.kind().equals("visit")) {
                return false;
            }
            boolean trip = st.predicate.kind().equals("visit") && verbFirst && !s.isWord(j, "urge");
            if (!trip && (s.isWord(j, "urge") || s.isWord(j, "factive"))) {
                return s.unit(st.unit).enc() > 0;
            }
        }
        return first == 0 || s.unit(st.unit).enc() > 0 || mayGovern(st, first);
    }

    /** "Is willing to", "remained on alert", "are in talks": nothing but adverbs stands between. */
    private static boolean linked(Statement st, int verb) {
        Sentence s = st.sentence;
        for (int j = verb + 1; j < st.unit; j++) {
            boolean place = s.isWord(j, "prep") && !st.predicate.kind().equals("negotiate");
            if (place || s.verbs[j] != EnglishVerbs.NONE || s.actors[j] != null) {
                return false;
            }
        }
        return true;
    }

    private boolean mayGovern(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean deed = switch (st.predicate.kind()) {
            case "attack", "detain", "expel", "release", "sanction", "war", "protest" -> true;
            default -> false;
        };
        if (s.isWord(verb, "link") && st.unit - verb <= 4) {
            return linked(st, verb);
        }
        boolean gives = verbFirst && s.isWord(verb, "notice");
        if (deed || s.isWord(verb, "urge")) {
            return deed && (s.isWord(verb, "light") || gives);
        }
        boolean report = s.is(verb, Kind.REPORT) && !gives;
        boolean any = verbFirst && (s.is(verb, Kind.PREDICATE) || s.isWord(verb, "verb"));
        return !report
                && (s.isWord(verb, "light")
                        || s.isWord(verb, "decided")
                        || s.isWord(verb, "plan")
                        || s.isWord(verb, "wish")
                        || s.isWord(verb, "refuse")
                        || s.isWord(verb, "fail")
                        || s.isWord(verb, "notice")
                        || any);
    }

    private static void symmetric(Statement st) {
        Predicate p = st.predicate;
        InstrumentMention m = st.accord;
        if (m != null && (p.symmetric() || st.actors.isEmpty())) {
            boolean listed = p.symmetric() && !p.action().equals("join_unspecified");
            if (listed) {
                for (Actor a : m.parties) {
                    addOne(st.actors, a);
                }
            }
            for (Actor a : m.brokers) {
                addOne(st.facilitators, a);
            }
        }
        if (p.symmetric() && !st.recipients.isEmpty() && !p.kind().equals("visit")) {
            st.recipients.forEach(a -> addOne(st.actors, a));
            st.recipients.clear();
        }
        st.facilitators.removeIf(f -> Entities.hasKey(st.actors, f.key()));
        st.recipients.removeIf(r -> Entities.hasKey(st.actors, r.key()));
    }

    private static boolean complete(Statement st) {
        Predicate p = st.predicate;
        st.actors.removeIf(a -> a.entity().type().equals("media"));
        if (!p.group()) {
            st.actors.removeIf(Actor::isGroup);
        }
        List<Actor> sides = Entities.distinct(st.actors);
        if (st.anaphoric) {
            return true;
        }
        boolean two = sides.size() + Entities.distinct(st.recipients).size() >= 2;
        boolean sought = st.inferredActor || !st.facilitators.isEmpty();
        if (!two && p.kind().equals("negotiate") && (st.form & Term.NOUN) != 0 && !sides.isEmpty() && !sought) {
            st.inferredActor = true;
            return sides.get(0).named();
        }
        return switch (p.needs()) {
            case "accord" -> accord(st);
            case "group" -> st.actors.stream().anyMatch(Actor::isGroup);
            case "membership" -> !st.actors.isEmpty() && (st.accord != null || !st.recipients.isEmpty() || implied(st));
            case "other" -> two || (st.welcomed && !sides.isEmpty());
            default -> !st.actors.isEmpty();
        };
    }

    /** An instrument of its own, or one that the words point back to. */
    private static boolean accord(Statement st) {
        if (st.accord != null) {
            return !st.actors.isEmpty() || st.accord.definite || st.passive;
        }
        return implied(st);
    }

    /** "The signing", "its accession", "signed it". */
    private static boolean implied(Statement st) {
        Unit u = st.sentence.unit(st.unit);
        boolean noun = (st.form & Term.NOUN) != 0;
        boolean ceremony = st.sentence.isWord(st.unit - 1, "plan.noun") && u.has(Unit.AL);
        boolean pointed = !noun
                && st.sentence.inside(st.unit + 1)
                && st.sentence.isWord(st.unit + 1, "prep")
                && st.sentence.unit(st.unit + 1).enc() > 0;
        st.accordImplied = pointed || (noun && (u.enc() > 0 || ceremony)) || (!noun && (u.enc() == 1 || u.enc() == 2));
        return st.accordImplied;
    }

    private static void addAll(List<Actor> to, @Nullable ActorGroup g) {
        if (g != null) {
            g.members.forEach(a -> addOne(to, a));
        }
    }

    private static void addOne(List<Actor> to, Actor a) {
        for (Actor b : to) {
            if (b.key().equals(a.key()) && b.entity().id().equals(a.entity().id())) {
                return;
            }
        }
        to.add(a);
    }
}
