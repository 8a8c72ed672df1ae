package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.text.Lists;

/** Finds whom an English noun's clause or the sentences before leave to be understood: "its invasion", "after talks with Chad", "the talks are to resume". */
final class EnglishContext {
    private final Subjects subjects;
    private final Discourse discourse;
    private final EnglishDepartures departures;

    EnglishContext(Subjects subjects, Discourse discourse) {
        this.subjects = subjects;
        this.discourse = discourse;
        this.departures = new EnglishDepartures(subjects);
    }

    /** Adds actors to a statement made by a noun that has too few. */
    void infer(Statement st) {
        Sentence s = st.sentence;
        // "Two countries, whose talks with Chad": those whom the clause is about, and nobody else.
        if (s.reads(st.unit - 1, "whose") && st.unit > 2) {
            ActorGroup whose = Subjects.endingAt(s, s.isComma(st.unit - 2) ? st.unit - 3 : st.unit - 2);
            Entities.addAll(st.actors, whose == null || whose.adjective ? null : whose);
            return;
        }
        ActorGroup body = st.predicate.kind().equals("summit") && st.actors.isEmpty()
                ? Subjects.endingAt(st.sentence, st.unit - 1)
                : null;
        if (body != null && InstrumentOwners.union(body) && told(st.sentence, body.from)) {
            // "The Arab League summit": an organisation of states before the word is who holds it.
            st.actors.addAll(body.members);
        }
        boolean otherSide =
                st.predicate.symmetric() && Entities.distinct(st.actors).size() == 1;
        if ((st.actors.isEmpty() || otherSide) && !st.predicate.genitive()) {
            possessor(st);
        }
        OwnForces.settle(st, subjects);
        if (st.predicate.symmetric() && Entities.distinct(st.actors).size() < 2) {
            circumstance(st);
        }
        if (st.recipients.isEmpty() && st.predicate.kind().equals("visit")) {
            destination(st);
            departures.settle(st);
        }
        if (st.actors.isEmpty() && st.predicate.kind().equals("visit")) {
            traveller(st);
        }
        if (st.predicate.kind().equals("visit") && st.recipients.isEmpty() && st.actors.size() == 1 && !st.isVerb()) {
            visitedIn(st);
        }
        EnglishSessions.settle(st);
        boolean talks = st.predicate.kind().equals("negotiate");
        if (talks && st.actors.isEmpty() && isTopic(st)) {
            discourse.pair().forEach(a -> st.actors.add(a.meantBy(st.start(), st.end())));
            st.inferredActor = true;
        }
    }

    /** "Last year's G-7 summit", "the Arab League summit opened", but not "met before the EU summit": whether it is told of by itself, or of which day it was. */
    private static boolean told(Sentence s, int from) {
        int j = from - 1;
        while (j > from - 5 && j >= 0 && (s.isWord(j, "the") || s.isWord(j, "a") || Subjects.possessive(s, j))) {
            j--;
        }
        return j < 0 || s.dates[j] != null || !(s.isWord(j, "prep") || Subjects.isVerb(s, j));
    }

    /** "Met the visiting Peruvian president", "talks between Ghana and a visiting Chadian team": the guest is named behind the word, the host before. */
    static boolean guest(Statement st) {
        Sentence s = st.sentence;
        int before = st.unit - 1;
        boolean goes = s.isWord(before, "prep.after") || s.isWord(before, "prep.before") || s.isWord(before, "prep.by");
        if (!s.isWord(st.unit, "visiting") || s.isWord(before, "be") || goes) {
            return false;
        }
        st.actors.clear();
        st.recipients.clear();
        for (ActorGroup g : s.actors) {
            for (Actor a : g == null ? List.<Actor>of() : g.members) {
                boolean behind = a.start() > st.start();
                boolean next = behind && st.actors.isEmpty() && a.start() - st.end() < 16;
                if (next && !a.isGroup()) {
                    st.actors.add(a);
                } else if (!behind && !a.isGroup() && !g.place) {
                    st.recipients.clear();
                    st.recipients.add(a);
                }
            }
        }
        ActorGroup together = s.inside(st.unit + 1) ? s.actors[st.unit + 1] : null;
        if (st.recipients.isEmpty()
                && together != null
                && Entities.distinct(together.members).size() == 2) {
            st.recipients.add(together.members.get(together.members.size() - 1));
        }
        st.recipients.removeIf(a -> Entities.hasKey(st.actors, a.key()));
        return true;
    }

    /** "A joint statement by Peru and Chile urged", "issued a joint statement that criticised": it speaks for those who made it. */
    void stated(Statement st) {
        Sentence s = st.sentence;
        if (s.verbs[st.unit] == EnglishVerbs.FINITE && papers(st)) {
            return;
        }
        if (s.verbs[st.unit] != EnglishVerbs.FINITE
                || !s.mayHaveInstruments()
                || st.predicate.needs().equals("accord")) {
            return;
        }
        int j = st.unit - 1;
        while (j > 0
                && (s.isWord(j, "comp")
                        || s.isWord(j, "rel")
                        || s.isComma(j)
                        || s.isWord(j, "ignore")
                        || dated(s, j))) {
            j--;
        }
        ActorGroup by = Subjects.endingAt(s, j);
        boolean made = by != null && (by.prep.equals("by") || by.prep.equals("from") || by.prep.equals("of"));
        InstrumentMention m = statementEnding(s, by != null && made ? by.from - 2 : j);
        if (m == null) {
            return;
        }
        ActorGroup g = made ? by : m.parties.isEmpty() ? subjects.before(s, m.from) : null;
        List<Actor> own = g != null ? g.members : !m.parties.isEmpty() ? m.parties : discourse.pair();
        own.forEach(a -> Entities.addOne(st.actors, a));
    }

    /** "Japan announced that aid would be sent to Chad": what is announced to be done, without a doer, is done by who announces it. */
    void announced(Statement st) {
        Sentence s = st.sentence;
        boolean deed = st.passive && st.actors.isEmpty() && !st.agent && ownDeed(st.predicate.kind());
        for (int j = st.unit - 1; deed && j > 0 && j > st.unit - 18 && !s.isBreak(j); j--) {
            Term report = s.term(j, Term.Kind.REPORT);
            if (report == null || !Subjects.isVerb(s, j)) {
                continue;
            }
            ActorGroup g = report.id().equals("announce") ? subjects.of(s, j) : null;
            boolean able =
                    g != null && Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(st.recipients, a.key()));
            if (g != null && able) {
                g.members.forEach(a -> Entities.addOne(st.actors, a));
                st.inferredActor = true;
            }
            return;
        }
    }

    private static boolean ownDeed(String kind) {
        return switch (kind) {
            case "aid", "expel", "sanction", "release", "deploy", "suspend" -> true;
            default -> false;
        };
    }

    /** "A report by the OSCE accused Chad", "a letter from Mali urged": what a paper says is said by whose it is. */
    private static boolean papers(Statement st) {
        Sentence s = st.sentence;
        ActorGroup by = Subjects.endingAt(s, st.unit - 1);
        boolean made = by != null && !by.adjective && (by.prep.equals("by") || by.prep.equals("from"));
        int noun = by == null || !made ? -1 : s.isWord(by.from - 1, "the") ? by.from - 3 : by.from - 2;
        if (by != null && made && s.isWord(noun, "paper")) {
            Entities.addAll(st.actors, by);
        }
        return made && !st.actors.isEmpty();
    }

    private static boolean dated(Sentence s, int j) {
        return s.is(j, Term.Kind.WEEKDAY) || s.is(j, Term.Kind.TIME) || (s.isWord(j, "prep.on") && s.dates[j] != null);
    }

    /** The joint statement or declaration whose words end at a unit; or null. */
    private static @Nullable InstrumentMention statementEnding(Sentence s, int last) {
        for (int j = last; j >= 0 && j > last - 12; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                boolean said = m.form.equals("joint_statement") || m.form.equals("declaration");
                return said && Math.max(m.to, m.reach) >= last && Math.max(m.to, m.reach) <= last + 2 ? m : null;
            }
        }
        return null;
    }

    /** "Its invasion", "his visit": of the one named last who can own it. */
    private void possessor(Statement st) {
        Sentence s = st.sentence;
        int own = head(s, st.unit) - 1;
        if (!s.isWord(own, "the") || s.reads(own, "the")) {
            return;
        }
        List<Actor> two = st.predicate.symmetric() && s.reads(own, "their") ? together(s, own) : List.of();
        if (two.size() == 2) {
            two.forEach(a -> Entities.addOne(st.actors, a));
            st.inferredActor = true;
            return;
        }
        ActorGroup owner = antecedent(s, own);
        if (owner != null) {
            owner.members.forEach(a -> Entities.addOne(st.actors, a));
            st.inferredActor = true;
        }
    }

    /** "Accepted Chad's offer, and their meeting": the two whom the words before name; nobody where they name others too. */
    private static List<Actor> together(Sentence s, int own) {
        List<Actor> named = new ArrayList<>();
        for (int j = 0; j < own; j++) {
            ActorGroup g = s.actors[j];
            boolean setting = g == null || (g.place && !g.prep.isEmpty()) || g.prep.equals("in");
            (setting ? List.<Actor>of() : g.members)
                    .stream().filter(a -> !a.isGroup()).forEach(named::add);
        }
        return Entities.distinct(named);
    }

    /** "During a visit to Cairo, the minister said", "said during a visit to Cairo": who speaks or acts on a visit makes it. */
    private void traveller(Statement st) {
        Sentence s = st.sentence;
        int before = s.is(st.unit - 1, Term.Kind.CAPITAL) ? lead(s, st.unit - 1) : head(s, st.unit) - 1;
        before = s.isWord(before, "the") || s.isWord(before, "a") ? before - 1 : before;
        ActorGroup owner = Subjects.possessive(s, before) ? Subjects.endingAt(s, before - 1) : null;
        if (owner != null && s.is(st.unit - 1, Term.Kind.CAPITAL)) {
            Entities.addAll(st.actors, owner);
            return;
        }
        before = phase(s, before);
        boolean stay = staysIn(st, before);
        if (!stay && !s.isWord(before, "prep.during") && !s.isWord(before, "prep.on") && !s.reads(before, "at")) {
            return;
        }
        ActorGroup g = stay ? whoStays(s, before) : onVisit(s, before);
        g = g == null ? subjects.before(s, st.unit) : g;
        for (int j = st.unit + 1; g == null && before < 4 && s.inside(j) && j < st.unit + 16; j++) {
            int first = s.isComma(j) ? (s.isWord(j + 1, "the") ? j + 2 : j + 1) : -1;
            boolean hosted = Lists.any(st.recipients, a -> first >= 0 && s.inside(first) && a.end() <= s.start(first));
            ActorGroup next = hosted && s.inside(first) ? s.actors[first] : null;
            g = next != null && next.prep.isEmpty() && !next.adjective ? next : null;
        }
        if (g != null && g.members.size() == 1 && !g.members.get(0).isGroup()) {
            Actor a = g.members.get(0);
            if (!Entities.hasKey(st.everyone(), a.key())) {
                st.actors.add(a);
                st.inferredActor = true;
            }
        }
    }

    /** "Was signed in Rabat on Monday during a visit by the Spanish premier": where something was done during a visit is what was visited. */
    private static void visitedIn(Statement st) {
        Sentence s = st.sentence;
        int before = head(s, st.unit) - 1;
        before = s.isWord(before, "the") || s.isWord(before, "a") ? before - 1 : before;
        boolean during = s.isWord(phase(s, before), "prep.during") || phase(s, before) < before;
        for (int j = before - 1; during && j >= 0 && j > before - 10 && !s.isBreak(j) && !Subjects.isVerb(s, j); j--) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean there = g.place && g.prep.equals("in") && !g.adjective && g.members.size() == 1;
                if (there && !Entities.hasKey(st.actors, g.members.get(0).key())) {
                    st.recipients.addAll(g.members);
                }
                return;
            }
        }
    }

    /** "Talks in Lima involving Chad and Mali": where they are held is no side of them. */
    static void setting(Statement st) {
        Sentence s = st.sentence;
        for (int j = 0; j < st.unit && st.predicate.id().equals("involving"); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("in")) {
                st.actors.removeIf(a -> a.start() >= s.start(g.from) && a.end() <= s.end(g.to - 1));
            }
        }
    }

    /** The unit before a capital and the day that stand before their noun: "his June 3 Paris visit". */
    private static int lead(Sentence s, int capital) {
        int j = capital - 1;
        while (j > 0
                && (s.isNumber(j)
                        || s.is(j, Term.Kind.MONTH)
                        || s.is(j, Term.Kind.WEEKDAY)
                        || s.isWord(j, "quality"))) {
            j--;
        }
        return j;
    }

    /** "During his Paris visit", "the Moscow trip of the premier": a capital right before the word is where it goes. */
    private static void destination(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = s.is(st.unit - 1, Term.Kind.CAPITAL) ? Subjects.endingAt(s, st.unit - 1) : null;
        if (g == null || g.adjective || g.members.size() != 1) {
            return;
        }
        st.actors.removeIf(a -> g.members.contains(a));
        st.recipients.addAll(g.members);
    }

    /** "The minister, on a visit to Cairo, said", "the minister on a visit to Cairo": who stands right before; or null. */
    private static @Nullable ActorGroup onVisit(Sentence s, int on) {
        int last = s.isComma(on - 1) ? on - 2 : on - 1;
        ActorGroup g = s.reads(on, "on") ? Subjects.endingAt(s, last) : null;
        boolean person = g != null && g.members.size() == 1 && human(g.members.get(0));
        return g != null && person && g.prep.isEmpty() && !g.adjective ? g : null;
    }

    /** "At the end of a visit", "on the second day of his visit": the preposition that such words stand behind; else the one given. */
    private static int phase(Sentence s, int of) {
        // "End of" is one unit, which also dates.
        int noun = s.is(of, Term.Kind.TIME) ? of : of - 1;
        if ((noun < of && !s.isWord(of, "prep.of")) || !s.isWord(noun, "visit.phase")) {
            return of;
        }
        int j = noun - 1;
        while (j > 0 && j > of - 5 && (s.isWord(j, "the") || s.isWord(j, "nth") || s.isWord(j, "quality"))) {
            j--;
        }
        return s.isWord(j, "prep") ? j : of;
    }

    /** "Is in Kathmandu on a visit", "in Rabat for a state visit": where somebody stays is what is visited. */
    private static boolean staysIn(Statement st, int prep) {
        Sentence s = st.sentence;
        boolean open = st.recipients.isEmpty() && (s.reads(prep, "on") || s.isWord(prep, "prep.for"));
        ActorGroup in = open ? Subjects.endingAt(s, prep - 1) : null;
        if (in == null || !in.prep.equals("in") || in.adjective || in.members.size() != 1) {
            return false;
        }
        st.recipients.addAll(in.members);
        return true;
    }

    /** "The minister, in Rabat for a visit,": who stands before the comma; or null. */
    private static @Nullable ActorGroup whoStays(Sentence s, int prep) {
        ActorGroup in = Subjects.endingAt(s, prep - 1);
        int comma = in == null ? -1 : s.isWord(in.from - 1, "the") ? in.from - 3 : in.from - 2;
        ActorGroup g = s.isComma(comma) ? Subjects.endingAt(s, comma - 1) : null;
        return g == null || g.adjective || !g.prep.isEmpty() ? null : g;
    }

    private static boolean human(Actor a) {
        return a.isGroup() || a.entity().type().endsWith("person");
    }

    private @Nullable ActorGroup antecedent(Sentence s, int own) {
        boolean many = s.reads(own, "their");
        for (int j = own - 1; j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean body = g != null && s.reads(own, "his") && Lists.none(g.members, EnglishContext::human);
            if (body) {
                continue;
            }
            boolean setting = g != null && g.place && !g.prep.isEmpty();
            if (g != null && !g.adjective && !setting && (many || g.members.size() == 1)) {
                return g;
            }
        }
        return discourse.subject();
    }

    /** "Signed it after talks", "is in Oslo for talks with Chad", "said at the talks": the clause's subject takes part. */
    private void circumstance(Statement st) {
        Sentence s = st.sentence;
        int before = head(s, st.unit) - 1;
        before = s.isWord(before, "the") || s.isWord(before, "a") || s.isWord(before, "new") ? before - 1 : before;
        before = span(s, before);
        before = phase(s, before);
        boolean with =
                s.isWord(before, "prep.after") || s.isWord(before, "prep.during") || s.isWord(before, "prep.for");
        boolean at = s.reads(before, "at");
        boolean left = leaves(s, before);
        boolean open = Lists.all(st.actors, Actor::isGroup);
        if (open && s.isWord(before, "prep.for") && staysFor(st, before)) {
            return;
        }
        ActorGroup g = with || at ? subjects.before(s, st.unit) : left ? subjects.of(s, before) : null;
        g = g == null && before < 3 && (with || at || s.isWord(before, "prep.in")) ? ahead(st) : g;
        List<Actor> own = Entities.distinct(st.actors);
        boolean enough =
                g != null && (own.size() == 1 || Entities.distinct(g.members).size() > 1 || at);
        if (g != null && enough) {
            for (Actor a : g.members) {
                if (!a.isGroup() && !Entities.hasKey(st.everyone(), a.key())) {
                    st.actors.add(a);
                    st.inferredActor = true;
                }
            }
        }
    }

    /** "After three weeks of talks", "after two rounds of negotiations": the preposition before how long or how often they were held; else the one given. */
    private static int span(Sentence s, int of) {
        boolean time = s.isWord(of, "prep.of") && s.is(of - 1, Term.Kind.TIME);
        int j = of - 2;
        while (time && j > 0 && j > of - 6 && !s.isMark(j) && !s.isWord(j, "prep") && !Subjects.isVerb(s, j)) {
            j--;
        }
        return time && s.isWord(j, "prep") ? j : of;
    }

    /** "Was in Turkey on Saturday for meetings with the president": where somebody is for them is the other side. */
    private boolean staysFor(Statement st, int prep) {
        Sentence s = st.sentence;
        int j = prep - 1;
        while (j > 0 && (s.is(j, Term.Kind.WEEKDAY) || s.is(j, Term.Kind.TIME) || s.isWord(j, "prep.on"))) {
            j--;
        }
        ActorGroup in = Subjects.endingAt(s, j);
        boolean place = in != null && in.prep.equals("in") && !in.adjective && in.members.size() == 1;
        int be = in == null ? -1 : in.from - (s.isWord(in.from - 1, "the") ? 3 : 2);
        boolean there = place && s.isWord(be, "be") && s.verbs[be] == EnglishVerbs.FINITE;
        ActorGroup who = there ? subjects.of(s, be) : null;
        if (in == null || who == null || Lists.any(who.members, Actor::isGroup)) {
            return false;
        }
        Actor host = in.members.get(0);
        who.members.stream().filter(a -> !a.key().equals(host.key())).forEach(a -> Entities.addOne(st.actors, a));
        Entities.addOne(st.actors, host);
        st.inferredActor = true;
        return true;
    }

    /** "After talks with Mali, Chad said": the subject of the clause behind the comma takes part. */
    private static @Nullable ActorGroup ahead(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 16 && !s.isBreak(j); j++) {
            int first = s.isComma(j) ? (s.isWord(j + 1, "the") ? j + 2 : j + 1) : -1;
            boolean past = first > 0 && Lists.all(st.actors, a -> !s.inside(first) || a.end() <= s.start(first));
            ActorGroup g = past && s.inside(first) ? s.actors[first] : null;
            if (g != null) {
                return g.prep.isEmpty() && !g.adjective && !s.isComma(g.to) ? g : null;
            }
            if (Subjects.isVerb(s, j)) {
                return null;
            }
        }
        return null;
    }

    /** "Walked out of talks with Chad": only who takes part can leave. */
    private static boolean leaves(Sentence s, int verb) {
        Term deed = s.inside(verb) && Subjects.isVerb(s, verb) ? s.term(verb, Term.Kind.PREDICATE) : null;
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        return kind.equals("reject") || kind.equals("withdraw") || kind.equals("suspend") || kind.equals("sanction");
    }

    /** The first of the adjectives and nouns before a noun, over which its article or preposition stands. */
    private static int head(Sentence s, int noun) {
        int j = noun;
        while (j > 0 && noun - j < 4 && attribute(s, j - 1)) {
            j--;
        }
        return j;
    }

    private static boolean attribute(Sentence s, int j) {
        boolean function = s.isWord(j, "the")
                || s.isWord(j, "a")
                || s.isWord(j, "prep")
                || s.isWord(j, "and")
                || s.isWord(j, "to")
                || s.isWord(j, "rel")
                || s.isWord(j, "comp")
                || s.isMark(j)
                || s.isLine(j);
        boolean verb = s.verbs[j] != EnglishVerbs.NONE && s.verbs[j] != EnglishVerbs.NOUN;
        return !function && !verb && Subjects.endingAt(s, j) == null;
    }

    /** Whether the noun opens its clause and a verb follows: "talks are due to begin". */
    private static boolean isTopic(Statement st) {
        Sentence s = st.sentence;
        int first = head(s, st.unit);
        first = s.isWord(first - 1, "the") ? first - 1 : first;
        boolean opens = first == 0 || s.isWord(first - 1, "comp") || s.isComma(first - 1) || s.isQuote(first - 1);
        int next = st.unit + 1;
        boolean about = s.isWord(next, "prep.on") || s.isWord(next, "prep.about");
        for (int j = next + 1; about && j < next + 6 && s.inside(j); j++) {
            if (s.isWord(j, "fut") || s.isWord(j, "be") || Subjects.isVerb(s, j)) {
                return opens;
            }
            about = !s.isMark(j) && s.actors[j] == null;
        }
        return opens
                && s.inside(next)
                && (s.isWord(next, "be")
                        || s.isWord(next, "fut")
                        || s.isWord(next, "modal")
                        || Subjects.isVerb(s, next));
    }
}
