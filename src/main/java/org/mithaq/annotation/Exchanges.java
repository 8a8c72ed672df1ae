package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** An exchange of prisoners that two sides made, or relations that they agreed on, is an agreement of theirs, though no word of the story calls it one: "تبادلت كينيا والصومال 40 أسيرا". */
final class Exchanges {
    private static final int REACH = 5;
    private static final String SWAP = "release_exchange";
    private static final String NORMAL = "normalization";

    private Exchanges() {}

    /** Says of each exchange which agreement it is; gives those that have no words of their own yet. */
    static List<InstrumentMention> settle(List<Statement> told, LanguagePack pack, Entities entities) {
        List<InstrumentMention> made = new ArrayList<>();
        if (pack.verbFirst()) {
            told.removeIf(st -> returned(st, told, entities));
        } else {
            told.forEach(st -> agreedTo(st, made));
            told.forEach(st -> brokered(st, made));
        }
        for (Statement st : pack.verbFirst() ? told : List.<Statement>of()) {
            boolean open = st.actors.size() > 1 && ofTwo(st) && st.accord == null && !st.factuality.equals("denied");
            boolean exchange = open && st.predicate.kind().equals("release") && st.predicate.symmetric();
            int at = exchange ? st.unit : open ? agreedOn(st) : -1;
            String type = at >= 0 && !exchange && !st.sentence.isWord(at, "swap") ? NORMAL : SWAP;
            InstrumentMention traded = st.accord == null && at < 0 ? InReturn.of(st, entities) : null;
            if (traded != null) {
                trade(st, traded, told, made);
            }
            if (at >= 0) {
                InstrumentMention named = named(st.sentence, at, type);
                st.accord = named == null ? mention(st, at, type) : named;
                if (named == null && st.sentence.instruments[at] == null) {
                    st.sentence.instruments[at] = st.accord;
                    made.add(st.accord);
                }
            }
        }
        return made;
    }

    /** "Agreed to swap 40 prisoners", "agreed to restore diplomatic relations", "agreed to end hostilities": what two agree to do makes an accord of its own. */
    private static void agreedTo(Statement st, List<InstrumentMention> made) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("agree") && st.accord == null && ofTwo(st);
        boolean agreed = open && (st.form & Term.NOUN) == 0 && !st.factuality.equals("denied");
        int near = st.unit + 3;
        for (int j = st.unit + 1; agreed && s.inside(j) && j < near; j++) {
            DateMention day = s.dates[j];
            boolean setting = s.isWord(j, "prep.in") || s.isWord(j, "prep.on") || s.isWord(j, "ignore");
            boolean when = s.is(j, Kind.WEEKDAY) || s.is(j, Kind.TIME) || s.is(j, Kind.CAPITAL);
            near += day != null ? day.to() - j : setting || when ? 1 : 0;
            String type = s.verbs[j] == EnglishVerbs.INFINITIVE ? typeOf(s, j) : "";
            if (!type.isEmpty() && s.instruments[j] == null && named(s, j, type) == null) {
                st.accord = mention(st, j, type);
                s.instruments[j] = st.accord;
                made.add(st.accord);
                return;
            }
        }
    }

    /** "Each freed ten prisoners in a swap mediated by Togo": an exchange that somebody brokered is an accord of those who made it. */
    private static void brokered(Statement st, List<InstrumentMention> made) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("release") && st.accord == null && ofTwo(st) && st.isDone();
        for (int j = st.unit + 1; open && s.inside(j) && !s.isBreak(j); j++) {
            boolean swap = s.isWord(j, "swap.noun") && s.isWord(j + 1, "prep.aegis");
            if (swap && s.instruments[j] == null && named(s, j, SWAP) == null) {
                st.accord = mention(st, j, SWAP);
                s.instruments[j] = st.accord;
                made.add(st.accord);
                return;
            }
        }
    }

    /** What kind of accord it makes to agree on this deed; empty for most. */
    private static String typeOf(Sentence s, int verb) {
        for (Term t : s.unit(verb).terms()) {
            if (t.kind() != Kind.PREDICATE || t.is(Term.NOUN)) {
                continue;
            }
            String id = t.as(Predicate.class).id();
            if (id.equals("exchange-captives") && captivesBehind(s, verb) > verb) {
                return SWAP;
            }
            if (id.equals("establish-relations") && relationsBehind(s, verb)) {
                return NORMAL;
            }
        }
        return "";
    }

    /** Both halves of an exchange are about the agreement on it. */
    private static void trade(
            Statement half, InstrumentMention traded, List<Statement> told, List<InstrumentMention> made) {
        Sentence s = half.sentence;
        for (Statement st : told) {
            boolean other = st.sentence == s && st.predicate.kind().equals("release") && st.accord == null;
            st.accord = other ? traded : st.accord;
        }
        if (s.instruments[traded.from] == null) {
            s.instruments[traded.from] = traded;
            made.add(traded);
        }
    }

    private static boolean ofTwo(Statement st) {
        return st.actors.stream().filter(a -> !a.isGroup()).count() > 1;
    }

    /** "أفرجت كينيا عن عشرين مقابل إفراج الصومال عن عشرة": one exchange of both; whether the other half of it tells of this one. */
    private static boolean returned(Statement st, List<Statement> told, Entities entities) {
        Sentence s = st.sentence;
        boolean back = st.predicate.kind().equals("release")
                && !st.isVerb()
                && (s.isWord(st.unit - 1, "in.return") || s.isWord(st.unit - 2, "in.return"));
        if (!back || st.actors.isEmpty()) {
            return false;
        }
        for (Statement first : told) {
            boolean half = first.sentence == s
                    && first.unit < st.unit
                    && first.predicate.kind().equals("release");
            if (half && Lists.none(st.actors, a -> Entities.hasKey(first.actors, a.key()))) {
                st.actors.forEach(a -> Entities.addOne(first.actors, a));
                first.recipients.removeIf(Actor::isGroup);
                return true;
            }
        }
        freed(st, entities);
        return false;
    }

    /** "استعادت كينيا عشرين مقابل الإفراج عن عشرة صوماليين": whose people are let go let go of the others. */
    private static void freed(Statement st, Entities entities) {
        for (Actor held : List.copyOf(st.recipients)) {
            String of = held.isGroup() ? held.entity().country() : null;
            if (of != null && !Entities.hasKey(st.actors, of)) {
                st.recipients.remove(held);
                st.actors.add(entities.state(of, held.start(), held.end()));
            }
        }
    }

    /** "اتفقت كينيا والصومال على تبادل 40 أسيرا", "على استئناف العلاقات": the word for what is agreed on, where it makes an accord of its own; -1 for none. */
    private static int agreedOn(Statement st) {
        Sentence s = st.sentence;
        boolean agreed = st.predicate.kind().equals("agree") && st.isVerb();
        for (int j = st.unit + 1; agreed && s.inside(j) && j < st.unit + 2 * REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "swap") && s.prep(j).equals("on")) {
                return captivesBehind(s, j) > j ? j : -1;
            }
            Term deed = s.term(j, Kind.PREDICATE);
            boolean relations = deed != null && deed.as(Predicate.class).kind().equals("establish_relations");
            boolean together = st.predicate.id().equals("agree");
            boolean named = s.is(j, Kind.TYPE) || relationsBehind(s, j);
            if (relations && named && together && s.prep(j).equals("on")) {
                return j;
            }
        }
        return -1;
    }

    private static boolean relationsBehind(Sentence s, int from) {
        for (int j = from + 1; s.inside(j) && j < from + REACH - 1 && !s.isMark(j); j++) {
            if (s.isWord(j, "relations") || s.isWord(j, "embassy")) {
                return true;
            }
        }
        return false;
    }

    private static int captivesBehind(Sentence s, int from) {
        int at = from;
        int reach = s.verbs.length > 0 ? REACH + 3 : REACH;
        for (int j = from + 1; s.inside(j) && j < from + reach && !s.isMark(j); j++) {
            at = s.isWord(j, "captives") ? j : at;
        }
        return at;
    }

    /** "صفقة تبادل الأسرى": the instrument whose words the exchange stands among; or null. */
    private static @Nullable InstrumentMention named(Sentence s, int at, String type) {
        for (int j = at; j >= 0 && j > at - REACH; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                boolean inside = at < Math.max(m.to, m.reach) || m.from == at;
                return inside && (m.type.isEmpty() || m.type.equals(type)) ? m : null;
            }
        }
        return null;
    }

    private static InstrumentMention mention(Statement st, int at, String type) {
        Sentence s = st.sentence;
        int to = captivesBehind(s, at) + 1;
        InstrumentMention m = new InstrumentMention(s.index, at, to, "unspecified");
        m.type = type;
        m.weak = true;
        st.actors.stream().filter(a -> !a.isGroup()).forEach(m.parties::add);
        m.brokers.addAll(st.facilitators);
        m.start = s.start(m.from);
        m.end = s.end(to - 1);
        return m;
    }
}
