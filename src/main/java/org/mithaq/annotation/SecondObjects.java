package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Tells of the further instruments of one verb that have partners of their own: "signed a pact with Chad and a treaty with Mali" is two signings, "انسحبت من اتفاقية باريس واتفاقية الشراكة ومنظمة اليونسكو" three withdrawals. */
final class SecondObjects {
    /** Units behind the first object in which others are looked for. */
    private static final int LIST = 20;

    private SecondObjects() {}

    /** The statements, in the text's order, with those that only the list of objects makes. */
    static List<Statement> tell(Sentence s, List<Statement> statements) {
        List<Statement> all = new ArrayList<>();
        for (Statement st : statements) {
            all.add(st);
            InstrumentMention first = st.accord;
            boolean step = st.predicate.needs().equals("accord") && st.predicate.symmetric();
            if (first != null && step && s.verbs[st.unit] == EnglishVerbs.FINITE && first.from > st.unit) {
                all.addAll(further(s, st, first));
            }
        }
        return all;
    }

    /** As {@link #tell}, of what an Arabic sentence leaves or joins: known accords and organisations, listed with "and". */
    static List<Statement> memberships(Sentence s, List<Statement> statements) {
        List<Statement> all = new ArrayList<>();
        for (Statement st : statements) {
            all.add(st);
            boolean accord = st.accord != null && st.accord.from > st.unit;
            if (st.predicate.needs().equals("membership") && accord && st.accord != null) {
                listed(s, st, st.accord.to, all);
            }
        }
        return all;
    }

    private static void listed(Sentence s, Statement st, int from, List<Statement> into) {
        for (int j = from; s.inside(j) && j < from + LIST && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            boolean and = s.unit(j).has(Unit.AND) || s.isWord(j - 1, "and");
            InstrumentMention m = s.instruments[j];
            ActorGroup g = s.actors[j];
            if (m != null && m.known != null && and) {
                into.add(copy(s, st, m, st.actors));
                j = m.to - 1;
            } else if (g != null && and && Lists.all(g.members, SecondObjects::isOrganisation)) {
                for (Actor a : g.members) {
                    Statement other = copy(s, st, null, st.actors);
                    other.recipients.add(a);
                    into.add(other);
                }
                j = g.to - 1;
            }
        }
    }

    private static boolean isOrganisation(Actor a) {
        return a.entity().type().equals("igo");
    }

    private static List<Statement> further(Sentence s, Statement st, InstrumentMention first) {
        List<Statement> more = new ArrayList<>();
        List<Actor> subject = new ArrayList<>(st.actors);
        subject.removeIf(a -> a.start() > st.start());
        // What a state signed before it has most often signed itself; an organisation's members may tell of others.
        boolean own = s.verbs.length == 0 || Lists.all(subject, InstrumentOwners::state);
        InstrumentMention last = first;
        for (int j = first.to; s.inside(j) && j < first.to + Arguments.REACH && !subject.isEmpty(); j++) {
            InstrumentMention m = s.instruments[j];
            if (m == null) {
                continue;
            }
            if (m.known != null || first.parties.isEmpty() || m.parties.isEmpty() || !listed(s, last.to, m.from, own)) {
                return more;
            }
            boolean same = Lists.any(m.parties, a -> Entities.hasKey(first.parties, a.key()));
            if (!same) {
                st.actors.removeIf(a -> Entities.hasKey(m.parties, a.key()) && !Entities.hasKey(subject, a.key()));
                more.add(copy(s, st, m, subject));
                m.sibling = null;
            }
            last = m;
        }
        return more;
    }

    /** Whether "and" or a comma, and no verb, stands between two instruments. */
    private static boolean listed(Sentence s, int from, int to, boolean own) {
        boolean and = false;
        for (int j = from; j < to; j++) {
            if (s.isBreak(j) || Subjects.isVerb(s, j) || s.isWord(j, "rel") || s.is(j, Kind.REPORT)) {
                return false;
            }
            // "Signed an accord with Chad, following a deal with Mali": an earlier one.
            if (!own && AccordBehind.earlierOne(s, j)) {
                return false;
            }
            and = and || s.isWord(j, "and") || s.isComma(j);
        }
        return and;
    }

    private static Statement copy(Sentence s, Statement st, @Nullable InstrumentMention m, List<Actor> subject) {
        Statement other = new Statement(s, m == null ? st.unit : m.from, st.predicate, st.form);
        other.accord = m;
        other.actors.addAll(subject);
        if (m != null) {
            m.parties.forEach(a -> Entities.addOne(other.actors, a));
            other.date = dateBehind(s, m);
        }
        other.factuality = st.factuality;
        other.factualityRule = st.factualityRule;
        other.cueStart = st.cueStart;
        other.cueEnd = st.cueEnd;
        other.attribution = st.attribution;
        other.source = st.source;
        other.sourceStart = st.sourceStart;
        other.sourceEnd = st.sourceEnd;
        other.complement = st.complement;
        other.cues = st.cues;
        other.weight = st.weight;
        boolean ahead = st.date != null && st.date.start() < st.start();
        other.date = other.date == null && ahead ? st.date : other.date;
        return other;
    }

    private static @Nullable DateMention dateBehind(Sentence s, InstrumentMention m) {
        for (int j = m.to; s.inside(j) && j < m.to + 9 && !s.isBreak(j) && s.instruments[j] == null; j++) {
            if (s.dates[j] != null) {
                return s.dates[j];
            }
        }
        return null;
    }
}
