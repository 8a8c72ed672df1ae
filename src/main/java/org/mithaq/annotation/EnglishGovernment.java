package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Weighs the statements of an English sentence against one another: what is agreed, refused or threatened belongs to that; what a side clause adds counts less than the main clause. */
final class EnglishGovernment {
    private static final double SIDE = 0.85;
    private static final double CONTENT = 0.8;
    private static final double MUST = 0.6;

    private final Sentence s;
    private final List<Statement> statements;

    private EnglishGovernment(Sentence s, List<Statement> statements) {
        this.s = s;
        this.statements = statements;
    }

    /** Sets weight and government of the statements of one sentence. */
    static void apply(Sentence s, List<Statement> statements) {
        EnglishGovernment g = new EnglishGovernment(s, statements);
        for (Statement st : statements) {
            st.weight = g.weight(st.unit) * g.doubt(st);
            g.govern(st);
            st.complement = st.complement
                    || g.partOfVisit(st)
                    || g.calledSo(st)
                    || g.answered(st)
                    || g.isTerm(st)
                    || g.isAim(st)
                    || g.joinedIn(st)
                    || g.ofOneself(st)
                    || g.ordersDeed(st)
                    || g.fightsThing(st)
                    || g.isAside(st)
                    || g.chargedBreach(st);
            g.performs(st);
            g.told(st);
        }
    }

    /** What must be done is not done, what is denied least of all, and what is only claimed may not be. */
    private double doubt(Statement st) {
        if (st.factualityRule.equals("denial")) {
            return SIDE;
        }
        for (int j = st.unit - 1; j >= 0 && !s.isBreak(j); j--) {
            if (j > st.unit - 3 && s.isWord(j, "must")) {
                return MUST;
            }
            Term report = s.term(j, Kind.REPORT);
            if (report != null && report.id().equals("claim")) {
                return SIDE;
            }
        }
        return 1;
    }

    private void govern(Statement st) {
        boolean adverb = st.unit > 1 && !s.unit(st.unit - 1).known() && s.ends(st.unit - 1, "ly");
        if (s.verbs[st.unit] == EnglishVerbs.GERUND
                && s.isWord(s.beforeQuotes(adverb ? st.unit - 1 : st.unit), "prep")) {
            st.complement = contentOfNoun(st.unit - 1) || charged(st);
            return;
        }
        if (s.verbs[st.unit] == EnglishVerbs.NOUN && secondContent(st.unit)) {
            st.complement = true;
            return;
        }
        boolean infinitive = s.verbs[st.unit] == EnglishVerbs.INFINITIVE;
        Statement refusal = infinitive ? at(st.unit - 2) : null;
        if (refusal != null
                && refusal.predicate.kind().equals("reject")
                && s.verbs[refusal.unit] == EnglishVerbs.NOUN) {
            st.complement = true;
            return;
        }
        int verb = infinitive ? governor(st.unit) : -1;
        if (verb >= 0 && s.isWord(verb, "enable")) {
            st.complement = true;
            return;
        }
        Statement head = verb < 0 ? null : at(verb);
        if (head == null) {
            return;
        }
        boolean content = switch (head.predicate.kind()) {
            case "agree", "reject", "threaten" -> true;
            default -> false;
        };
        boolean purpose = head.predicate.kind().equals("protest");
        boolean support =
                head.predicate.kind().equals("deploy") && st.predicate.kind().equals("praise");
        boolean march = purpose && st.predicate.kind().equals("protest");
        boolean summons = head.predicate.id().equals("summon")
                && (purposeOfSummons(st) || st.predicate.kind().equals("protest"));
        boolean help =
                head.predicate.kind().equals("agree") && st.predicate.kind().equals("mediate");
        if (help || (head.predicate.id().equals("offer") && isHostile(st))) {
            head.complement = true;
            return;
        }
        boolean crowd =
                head.predicate.kind().equals("attack") && st.predicate.kind().equals("detain");
        st.complement = content || summons || support || march || crowd;
        // "Threatened to pull out of the treaty": who threatens it has not announced it.
        if (head.predicate.kind().equals("threaten") && st.predicate.kind().equals("withdraw")) {
            st.factuality("hypothetical", "threat", head.unit);
        }
        if ((content || purpose || support) && nobody(head.recipients)) {
            inherit(head, st);
        }
    }

    /** "Summoned the envoy to lodge a protest over": one act, whatever the words of the protest are about. */
    private static boolean purposeOfSummons(Statement st) {
        return st.predicate.kind().equals("criticise") && !st.predicate.id().startsWith("summon");
    }

    /** "Vowed to expel the envoy", "promised to leave the bloc": what is promised is no kindness. */
    private static boolean isHostile(Statement st) {
        return switch (st.predicate.kind()) {
            case "expel", "withdraw", "break_relations", "sanction", "suspend" -> true;
            default -> false;
        };
    }

    /** "The army defends its actions": who stands by himself praises nobody. */
    private boolean ofOneself(Statement st) {
        boolean own = s.reads(st.unit + 1, "its")
                || s.reads(st.unit + 1, "their")
                || s.reads(st.unit + 1, "his")
                || s.reads(st.unit + 1, "her");
        boolean deeds = s.isWord(st.unit + 2, "conduct") && s.isWord(st.unit, "defends");
        return own && deeds && st.predicate.kind().equals("praise");
    }

    /** "Signed a pact to fight drug trafficking": what is fought is nobody. */
    private boolean fightsThing(Statement st) {
        boolean fight = st.predicate.kind().equals("attack") && s.isWord(st.unit, "fights") && nobody(st.recipients);
        int next = st.unit + 1;
        boolean each = Entities.count(st.actors) > 1;
        if (each
                && (s.is(next, Kind.TIME)
                        || s.reads(next, "along")
                        || s.reads(next, "across")
                        || s.reads(next, "around"))) {
            return false;
        }
        boolean function = s.isMark(next) || s.isWord(next, "prep") || s.isWord(next, "and") || s.isWord(next, "the");
        boolean dated = s.inside(next) && (s.dates[next] != null || s.actors[next] != null);
        return fight && s.inside(next) && !function && !dated && !s.isWord(next, "a") && !s.isLine(next);
    }

    /** "Ordered the release of ten Malians", "approved the ratification of the pact": the release, the ratification is the event. */
    private boolean ordersDeed(Statement st) {
        boolean order = s.isWord(st.unit, "orders") && st.predicate.kind().equals("request");
        boolean approval = st.predicate.id().equals("consent");
        for (Statement o : order || approval ? statements : List.<Statement>of()) {
            boolean deed = order
                    && switch (o.predicate.kind()) {
                        case "release", "withdraw", "expel" -> true;
                        default -> false;
                    };
            deed = deed || (approval && o.predicate.kind().equals("ratify"));
            boolean own = Lists.any(o.actors, a -> Entities.hasKey(st.actors, a.key()));
            if (deed && own && o.unit > st.unit && o.unit < st.unit + 4) {
                return true;
            }
        }
        return false;
    }

    /** "Mediators, backed by Chad, met": whose praise or proposal only describes another. */
    private boolean isAside(Statement st) {
        if (st.predicate.kind().equals("praise") && s.verbs[st.unit] == EnglishVerbs.INFINITIVE) {
            return true;
        }
        boolean describes = s.verbs[st.unit] == EnglishVerbs.PARTICIPLE;
        boolean proposed = st.predicate.id().equals("propose-accord") && s.mayHaveInstruments();
        return describes && (proposed || st.predicate.kind().equals("praise"));
    }

    /** "Joined its allies in closing the border": what they did together is the event. */
    private boolean joinedIn(Statement st) {
        boolean joins = st.predicate.kind().equals("join") && s.isWord(st.unit, "joins");
        for (int j = st.unit + 1; joins && s.inside(j + 1) && j < st.unit + 8 && !s.isBreak(j); j++) {
            if (s.reads(j, "in") && s.verbs[j + 1] == EnglishVerbs.GERUND) {
                return true;
            }
        }
        return false;
    }

    /** "Strengthening cooperation between Chad and Mali", "chances for cooperation": what is hoped for has not been done. */
    private boolean isAim(Statement st) {
        boolean noun = st.predicate.id().equals("cooperate") && !Subjects.isVerb(s, st.unit);
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 5; j--) {
            if (s.isWord(j, "prep.for") || s.verbs[j] == EnglishVerbs.GERUND || s.verbs[j] == EnglishVerbs.INFINITIVE) {
                return !s.isWord(j, "light");
            }
            noun = !s.isMark(j) && !Subjects.isVerb(s, j);
        }
        return false;
    }

    /** "The deal commits both sides to halt", "a pact limiting exports", "under the accord Chad will pay": what an accord provides for. */
    private boolean isTerm(Statement st) {
        boolean own = st.predicate.object().equals("accord") || st.accord != null;
        if (!s.mayHaveInstruments() || st.predicate.object().equals("giver")) {
            return false;
        }
        boolean deed =
                st.predicate.kind().equals("ratify") || st.predicate.kind().equals("request");
        if (own) {
            return deed && s.verbs[st.unit] == EnglishVerbs.FINITE && byInstrument(st.unit);
        }
        boolean opening = s.isWord(0, "prep.under") && s.verbs[st.unit] != EnglishVerbs.NOUN;
        for (int j = 1; opening && j < 7 && s.inside(j); j++) {
            if (s.instruments[j] != null) {
                return st.factuality.equals("planned");
            }
        }
        int verb = s.verbs[st.unit] == EnglishVerbs.INFINITIVE || s.verbs[st.unit] == EnglishVerbs.NOUN
                ? finiteBefore(st.unit)
                : st.unit;
        // "The deal follows a visit": what came before a paper is no term of it.
        boolean sequel = verb > 0 && (s.isWord(verb, "succeeds") || s.isWord(verb + 1, "prep.after"));
        return verb > 0 && !sequel && byInstrument(verb);
    }

    private int finiteBefore(int unit) {
        for (int j = unit - 1; j > 0 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return j;
            }
        }
        return -1;
    }

    /** Whether an instrument is the subject of an active verb. */
    private boolean byInstrument(int verb) {
        if (s.verbs[verb] != EnglishVerbs.FINITE && s.verbs[verb] != EnglishVerbs.GERUND) {
            return false;
        }
        int j = verb - 1;
        while (j >= 0
                && j > verb - 4
                && (s.isWord(j, "ignore")
                        || s.isWord(j, "fut")
                        || s.isWord(j, "modal")
                        || s.isWord(j, "rel")
                        || s.isWord(j, "comp")
                        || s.isComma(j))) {
            j--;
        }
        for (int k = j; k >= 0 && k > j - 9; k--) {
            InstrumentMention m = s.instruments[k];
            if (m != null) {
                return Math.max(m.to, m.reach) == j + 1 && k >= j - 8 && !(s.isComma(verb - 1) && isAside(m));
            }
        }
        return false;
    }

    /** "Chad, which was no party to the treaty, attacked", "Chad, though it backs the treaty, attacked": it stands in a clause that says more of somebody else. */
    private boolean isAside(InstrumentMention m) {
        int k = m.from - 1;
        while (k > 0 && !s.isComma(k) && !s.isBreak(k) && !s.isWord(k, "rel")) {
            k--;
        }
        // "Peru, though it backs the treaty, condemned".
        boolean clause = k > 0 && (s.isWord(k, "sub") || s.isWord(k, "rel")) && s.isComma(k - 1);
        return clause || (k > 0 && s.isComma(k) && s.reads(k + 1, "since"));
    }

    /** "Said on Tuesday it was severing relations": saying so is doing it, on the day it is said. */
    private void performs(Statement st) {
        boolean going = st.date == null
                && s.verbs[st.unit] == EnglishVerbs.FINITE
                && (st.form & Term.ACTIVE) != 0
                && s.isWord(st.unit - 1, "be");
        boolean dated = false;
        for (int j = st.unit - 2; going && j >= 0 && j > st.unit - 9 && !s.isBreak(j); j--) {
            if (s.is(j, Kind.REPORT) && Subjects.isVerb(s, j)) {
                st.date = dated ? dateBehind(j, st.unit) : st.date;
                return;
            }
            dated = dated || s.dates[j] != null;
        }
    }

    private @Nullable DateMention dateBehind(int from, int to) {
        for (int j = from; j < to; j++) {
            if (s.dates[j] != null) {
                return s.dates[j];
            }
        }
        return null;
    }

    /** "Will travel to Chad for talks with his counterpart": the talks are what the visit is for. */
    private boolean partOfVisit(Statement st) {
        boolean talks =
                st.predicate.kind().equals("negotiate") || st.predicate.kind().equals("meet");
        boolean infinitive = s.verbs[st.unit] == EnglishVerbs.INFINITIVE;
        boolean noun = s.verbs[st.unit] == EnglishVerbs.NOUN || s.verbs[st.unit] == EnglishVerbs.NONE || infinitive;
        for (Statement o : talks && noun && st.accord == null ? statements : List.<Statement>of()) {
            boolean contact = infinitive && !o.predicate.id().equals("discuss") && isContact(o);
            boolean visit = (contact || o.predicate.kind().equals("visit")) && o.unit < st.unit;
            boolean all = visit && Lists.all(st.everyone(), a -> Entities.hasKey(o.everyone(), a.key()));
            if (all && (infinitive || forPurpose(o.unit, st.unit))) {
                return true;
            }
        }
        return false;
    }

    /** "Met to discuss trade", "phoned him to discuss trade". */
    private static boolean isContact(Statement o) {
        return switch (o.predicate.kind()) {
            case "meet", "call", "summit" -> true;
            default -> false;
        };
    }

    /** "Turned down Chad's request", "defying warnings by Mali", "warned that it will close the border": the refusal and the warning are the events. */
    private boolean answered(Statement st) {
        for (Statement o : statements) {
            boolean verb = Subjects.isVerb(s, o.unit) || s.verbs[o.unit] == EnglishVerbs.GERUND;
            if (o.unit >= st.unit || st.unit - o.unit > 12 || !verb) {
                continue;
            }
            boolean words =
                    st.predicate.kind().equals("request") || st.predicate.kind().equals("threaten");
            boolean noun = words && s.verbs[st.unit] == EnglishVerbs.NOUN;
            boolean reply = noun && o.predicate.kind().equals("reject") && st.unit - o.unit < 6;
            boolean same = Lists.any(o.actors, a -> Entities.hasKey(st.actors, a.key()));
            boolean warning = o.predicate.kind().equals("threaten") && same && st.factuality.equals("planned");
            if (warning && nobody(o.recipients)) {
                inherit(o, st);
            }
            if (reply || warning) {
                return true;
            }
        }
        return false;
    }

    /** "Condemned it as a violation": what somebody only calls it. */
    private boolean calledSo(Statement st) {
        return s.verbs[st.unit] == EnglishVerbs.NOUN && s.isWord(st.unit - 1, "a") && s.reads(st.unit - 2, "as");
    }

    private boolean forPurpose(int from, int to) {
        for (int j = to - 1; j > from && j > to - 5; j--) {
            if (s.isWord(j, "prep.for")) {
                return true;
            }
        }
        return false;
    }

    /** "An agreement on withdrawing troops": what an instrument is about. */
    private boolean contentOfNoun(int prep) {
        return s.isWord(prep, "prep.on") && s.is(prep - 1, Kind.INSTRUMENT);
    }

    /** "Protocols on the exchange of captives and the withdrawal of troops": the second of what they are about. */
    private boolean secondContent(int noun) {
        int and = s.isWord(noun - 1, "the") ? noun - 2 : noun - 1;
        for (int j = and - 1; s.isWord(and, "and") && j > 0 && j > and - 9 && !s.isMark(j); j--) {
            if (s.isWord(j, "prep.on")) {
                return s.is(j - 1, Kind.INSTRUMENT);
            }
            if (Subjects.isVerb(s, j)) {
                return false;
            }
        }
        return false;
    }

    /** "Accused Chad of massing troops": the charge is the event. */
    private boolean charged(Statement st) {
        boolean how = !s.unit(st.unit - 1).known() && s.ends(st.unit - 1, "ly");
        if (!s.isWord(s.beforeQuotes(how ? st.unit - 1 : st.unit), "prep.of")) {
            return false;
        }
        for (Statement o : statements) {
            boolean charge = o.predicate.kind().equals("criticise") && o.unit < st.unit && st.unit - o.unit < 12;
            boolean oneAnother =
                    o.recipients.isEmpty() && Lists.all(o.actors, a -> Entities.hasKey(st.actors, a.key()));
            if (charge && (oneAnother || Lists.any(o.recipients, a -> Entities.hasKey(st.actors, a.key())))) {
                return true;
            }
        }
        return false;
    }

    /** "Complained that Chad had broken the truce", "denied charges Chad broke it": the charge is the event. */
    private boolean chargedBreach(Statement st) {
        boolean breach = st.predicate.kind().equals("violate") && s.verbs[st.unit] == EnglishVerbs.FINITE;
        breach = breach && !st.factuality.equals("denied");
        for (Statement o : breach ? statements : List.<Statement>of()) {
            boolean near = o.predicate.kind().equals("criticise") && o.unit < st.unit && st.unit - o.unit < 14;
            boolean clause = near;
            for (int j = o.unit + 1; clause && j < st.unit; j++) {
                clause = !Subjects.isVerb(s, j) && !s.isBreak(j);
            }
            if (clause) {
                return true;
            }
        }
        return false;
    }

    private static boolean nobody(List<Actor> recipients) {
        return Lists.all(recipients, Actor::isGroup);
    }

    /** "Demanded that Chad pay", "said Mali must leave": whom a demand is for is the subject of what is demanded. */
    private void told(Statement st) {
        if (!st.predicate.kind().equals("request") || !nobody(st.recipients) || !st.isVerb()) {
            return;
        }
        int at = st.unit + 1;
        while (s.inside(at) && at < st.unit + 5 && s.actors[at] == null && !s.isBreak(at)) {
            // "Called for calm and said Chad would": what else is said asks nobody.
            if (s.verbs[at] == EnglishVerbs.FINITE && (s.is(at, Kind.REPORT) || s.isWord(at - 1, "and"))) {
                return;
            }
            at++;
        }
        ActorGroup g = s.inside(at) ? s.actors[at] : null;
        boolean shall = g != null && g.prep.equals("for") && s.reads(g.to, "to");
        int and = g == null ? -1 : s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        boolean joined = g != null && s.isWord(and, "and");
        boolean subject = g != null && (g.prep.isEmpty() || shall) && !g.adjective && !joined;
        if (g != null && subject) {
            for (Actor a : g.members) {
                if (Lists.none(st.actors, b -> b.key().equals(a.key()))) {
                    st.recipients.add(a);
                }
            }
        }
    }

    private static void inherit(Statement head, Statement content) {
        for (Actor a : content.everyone()) {
            boolean known = Lists.any(head.actors, b -> b.key().equals(a.key()));
            if (!known
                    && !a.isGroup()
                    && Lists.none(head.recipients, b -> b.key().equals(a.key()))) {
                head.recipients.add(a);
            }
        }
    }

    private @Nullable Statement at(int unit) {
        for (Statement st : statements) {
            if (st.unit == unit) {
                return st;
            }
        }
        return null;
    }

    /** The verb that an infinitive hangs on, -1 for none. */
    private int governor(int infinitive) {
        for (int j = infinitive - 1; j >= 0 && !s.isBreak(j); j--) {
            boolean verb = s.verbs[j] != EnglishVerbs.NONE && s.verbs[j] != EnglishVerbs.NOUN;
            if (verb && s.verbs[j] != EnglishVerbs.INFINITIVE) {
                return j;
            }
            boolean event = s.verbs[j] == EnglishVerbs.NOUN && at(j) != null;
            if (event) {
                return -1;
            }
        }
        return -1;
    }

    private double weight(int unit) {
        return switch (s.verbs[unit]) {
            case EnglishVerbs.INFINITIVE -> CONTENT;
            case EnglishVerbs.GERUND, EnglishVerbs.PARTICIPLE -> SIDE;
            case EnglishVerbs.FINITE, EnglishVerbs.PASSIVE -> inSideClause(unit) ? SIDE : 1;
            default -> ofNoun(unit);
        };
    }

    /** Whether the clause hangs on a relative pronoun or on "after", "because". */
    private boolean inSideClause(int unit) {
        for (int j = unit - 1; j >= 0; j--) {
            if (s.isWord(j, "rel") || s.isWord(j, "sub") || s.isWord(j, "prep.after") || s.isWord(j, "if")) {
                return true;
            }
            boolean finite = s.verbs[j] == EnglishVerbs.FINITE || s.verbs[j] == EnglishVerbs.PASSIVE;
            if (finite || s.isBreak(j)) {
                return false;
            }
        }
        return false;
    }

    /** "Condemned the attack", "after the talks": a noun that another event's verb or a preposition of time takes. */
    private double ofNoun(int unit) {
        for (int j = unit - 1; j >= 0 && j > unit - 10 && !s.isBreak(j); j--) {
            if (s.isWord(j, "prep.after") || s.isWord(j, "prep.before") || s.isWord(j, "prep.during")) {
                return CONTENT;
            }
            boolean verb = s.verbs[j] != EnglishVerbs.NONE && s.verbs[j] != EnglishVerbs.NOUN;
            if (verb) {
                return at(j) != null && !s.isWord(j, "light") ? CONTENT : 0.97;
            }
        }
        return 0.97;
    }
}
