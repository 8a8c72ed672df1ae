package org.mithaq.accord;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.World;
import org.mithaq.text.Lists;

/** Says which of the accords that a story has told of an instrument means: by name, list, parties, type, form and time. */
final class SameAccord {
    private final AnnotatedArticle reading;
    private final List<AccordCluster> clusters;
    private final Map<InstrumentMention, AccordCluster> byMention;
    private final SigningYears years;

    SameAccord(
            AnnotatedArticle reading,
            List<AccordCluster> clusters,
            Map<InstrumentMention, AccordCluster> byMention,
            SigningYears years) {
        this.reading = reading;
        this.clusters = clusters;
        this.byMention = byMention;
        this.years = years;
    }

    /** The accord of those told of so far that an instrument means, or null. */
    @Nullable
    AccordCluster find(InstrumentMention m) {
        InstrumentMention whole = m.sibling();
        if (m.field() || (reading.pack().capitals() && whole != null && whole.sentence() != m.sentence())) {
            return null;
        }
        for (int i = clusters.size() - 1; i >= 0; i--) {
            AccordCluster c = clusters.get(i);
            // "The deal" is not the similar one that is still sought, where the story tells of the first.
            boolean aside = m.definite()
                    && !m.similar()
                    && c.model != null
                    && m.parties().isEmpty()
                    && i > 0;
            // "The Plaza Agreement and the Paris accord": what is named after another place is another.
            aside = aside || (reading.pack().capitals() && m.placed() && m.known() == null && c.known != null);
            aside = aside || ofAnotherKind(c, m);
            if (aside
                    || agreedSince(c, m)
                    || years.signedEarlier(c, m)
                    || years.madeSince(c, m)
                    || years.madeInAnotherMonth(c, m)
                    || oneOfSeveral(c, m)) {
                continue;
            }
            if (m.known() != null && (m.known().equals(c.known) || nowNamed(c, m))) {
                return c;
            }
            if (m.apposed() != null && byMention.get(m.apposed()) == c) {
                return c;
            }
            if (reading.pack().capitals() && theMemorandum(c, m)) {
                return c;
            }
            boolean another = reading.pack().capitals()
                    && !m.definite()
                    && !m.type().isEmpty()
                    && !m.type().equals(c.type())
                    && !c.first().weak();
            boolean sameParties = !another && m.parties().size() > 1 && c.parties.size() > 1 && c.nested(m);
            InstrumentMention sibling = m.sibling();
            boolean listed = sibling != null
                    && sibling.sentence() == m.sentence()
                    && byMention.get(sibling) == c
                    && (several(m, sibling) || (sibling.plural() && m.from() - sibling.to() <= 1));
            if (listed) {
                return c;
            }
            if (severalBefore(m)) {
                return c;
            }
            boolean oneOfMany = another && c.first().plural() && !m.plural();
            boolean back = m.sibling() == null
                    && !oneOfMany
                    && !m.further()
                    && (m.definite() || m.weak() || sameParties || sought(c, m));
            if (m.known() == null && back && !m.plural() && c.fits(m)) {
                return c;
            }
            boolean set =
                    c.first().plural() || (c.known != null && c.known.form().equals("agreement_set"));
            if (m.known() == null && m.plural() && set && m.definite() && c.fits(m)) {
                return c;
            }
        }
        return null;
    }

    /** "ثلاث اتفاقيات ومذكرات تفاهم" are told of together; one treaty of its own purpose and two memoranda are not. */
    private boolean several(InstrumentMention m, InstrumentMention sibling) {
        boolean own = !reading.pack().capitals()
                && !sibling.type().isEmpty()
                && !m.form().equals(sibling.form());
        return m.plural() && (sibling.plural() || !own);
    }

    private boolean isTold(World.KnownAccord accord) {
        return Lists.any(clusters, x -> accord.equals(x.known));
    }

    /** "Signed a defence treaty with Chad. The Pact of Amman ..": the name of an accord between few is that of the one just told of, unless it was signed in another year. */
    private boolean nowNamed(AccordCluster c, InstrumentMention m) {
        World.KnownAccord named = m.known();
        boolean open = named != null
                && reading.pack().capitals()
                && c.known == null
                && !c.plural()
                && !c.first().earlier()
                && !c.parties.isEmpty();
        if (!open || named == null || AccordCluster.isOpen(named) || m.date() != null) {
            return false;
        }
        boolean kind = c.type().equals(named.type()) && c.form().equals(named.form());
        // What two states make is not the accord of one country's own sides.
        boolean foreign = named.laterality().equals("intrastate")
                && c.parties.keySet().stream()
                                .filter(k -> Character.isUpperCase(k.charAt(0)))
                                .count()
                        > 1;
        kind = kind && !foreign;
        int last = c.mentions.get(c.mentions.size() - 1).sentence();
        boolean near = m.sentence() - last <= 2 && m.sentence() > c.first().sentence();
        String year = years.yearSigned(m);
        boolean other = isTold(named);
        return kind && near && !other && c.nested(m) && (year.isEmpty() || reading.publishedIn(year));
    }

    /** "للتوصل إلى هدنة .. تفاصيل هدنة دائمة": a truce that is still sought is the same when it is named again. */
    private static boolean sought(AccordCluster c, InstrumentMention m) {
        boolean truce = m.type().equals("ceasefire") && c.type().equals("ceasefire") && c.known == null;
        return truce
                && m.parties().isEmpty()
                && !m.earlier()
                && !c.first().definite()
                && Lists.all(c.mentions, x -> x.date() == null)
                && m.date() == null;
    }

    /** "Indonesia and Malaysia agreed to set up patrols. The agreement": what others have agreed on since an accord was last told of is meant, not that accord. */
    private boolean agreedSince(AccordCluster c, InstrumentMention m) {
        boolean open = reading.pack().capitals()
                && m.definite()
                && m.known() == null
                && m.parties().isEmpty()
                && m.type().isEmpty();
        int last = c.mentions.get(c.mentions.size() - 1).end();
        for (Statement st : open ? reading.statements() : List.<Statement>of()) {
            boolean between = st.start() > last && st.start() < m.start() && st.sentenceIndex() < m.sentence();
            boolean agreed = between
                    && st.predicate().kind().equals("agree")
                    && st.accord() == null
                    && AccordSteps.DONE.contains(st.factuality());
            List<Actor> sides = agreed ? AccordSides.together(st) : List.of();
            if (sides.size() > 1 && Lists.none(sides, a -> c.parties.containsKey(a.key()))) {
                return true;
            }
        }
        return false;
    }

    /** "وقعت كينيا وغانا ثلاث اتفاقيات .. الاتفاقية الأولى في مجال الصحة": one that the story tells of by itself is not all of them, nor another about something else. */
    private boolean oneOfSeveral(AccordCluster c, InstrumentMention m) {
        boolean single = !reading.pack().capitals()
                && m.known() == null
                && !m.plural()
                && !m.subjects().isEmpty();
        boolean several =
                single && Lists.any(clusters, x -> x.plural() && x.first().sentence() <= m.sentence());
        boolean another = c.plural() || Lists.none(m.subjects(), c.subjects::contains);
        return several && another && (!m.definite() || m.ordinal());
    }

    /** "وقعوا 11 اتفاقية ... وتعود اتفاقية التجارة إلى": one whose kind is told is none of several of no kind, nor are several one of a known name. Arabic. */
    private boolean ofAnotherKind(AccordCluster c, InstrumentMention m) {
        if (reading.pack().capitals()) {
            return false;
        }
        boolean old = c.plural()
                && !m.plural()
                && m.known() == null
                && m.date() != null
                && !m.type().isEmpty();
        boolean many = m.plural() && m.known() == null && c.isKnownAsOne();
        return many || (old && !m.type().equals(c.type()));
    }

    /** "The two agreements" of which the article has told. */
    private static boolean severalBefore(InstrumentMention m) {
        return m.plural()
                && m.definite()
                && m.known() == null
                && m.parties().isEmpty()
                && m.type().isEmpty();
    }

    /** "Signed an accord. The memorandum, signed by Mali's minister": what was called an accord, where the story tells of no other memorandum. */
    private boolean theMemorandum(AccordCluster c, InstrumentMention m) {
        boolean memorandum = m.definite()
                && m.known() == null
                && m.form().equals("memorandum")
                && !m.plural()
                && m.type().isEmpty();
        boolean accord = c.known == null
                && !c.plural()
                && c.form().equals("agreement")
                && c.parties.size() > 1
                && c.nested(m)
                && c.first().sentence() < m.sentence();
        return memorandum && accord && Lists.none(clusters, x -> x.form().equals("memorandum"));
    }
}
