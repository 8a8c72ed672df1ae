package org.mithaq.accord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;

/** Sorts the instruments of one article into accords, and says which statement is about which. Made anew for each article. */
public final class AccordExtractor {
    private final AnnotatedArticle reading;
    private final List<AccordCluster> clusters = new ArrayList<>();
    private final Map<InstrumentMention, AccordCluster> byMention = new HashMap<>();
    private final Map<Statement, AccordCluster> byStatement = new HashMap<>();

    private AccordExtractor(AnnotatedArticle reading) {
        this.reading = reading;
    }

    /** Clusters of an article. */
    public static AccordExtractor of(AnnotatedArticle reading) {
        AccordExtractor x = new AccordExtractor(reading);
        x.cluster();
        return x;
    }

    private void cluster() {
        for (InstrumentMention m : reading.instruments()) {
            partiesOfStatement(m);
            AccordCluster c = find(m);
            if (c == null) {
                c = new AccordCluster(m);
                clusters.add(c);
            } else {
                c.add(m);
            }
            byMention.put(m, c);
        }
        for (Statement st : reading.statements()) {
            AccordCluster c = clusterOf(st);
            if (c != null) {
                c.statements.add(st);
                byStatement.put(st, c);
                parties(c, st);
            }
        }
    }

    /** "Egypt and Jordan signed an agreement": its parties are known before the next mention asks. */
    private void partiesOfStatement(InstrumentMention m) {
        if (m.known() != null) {
            return;
        }
        for (Statement st : reading.statements()) {
            if (m.equals(st.accord()) && st.predicate().symmetric()) {
                for (Actor a : st.actors()) {
                    boolean listed = m.parties().stream().anyMatch(p -> p.key().equals(a.key()));
                    if (!a.isGroup() && !listed) {
                        m.parties().add(a);
                    }
                }
                return;
            }
        }
    }

    private @Nullable AccordCluster find(InstrumentMention m) {
        for (int i = clusters.size() - 1; i >= 0; i--) {
            AccordCluster c = clusters.get(i);
            if (m.known() != null && m.known().equals(c.known)) {
                return c;
            }
            boolean sameParties = m.parties().size() > 1
                    && c.parties.size() > 1
                    && c.parties.keySet().equals(keys(m));
            boolean back = m.definite() || m.weak() || sameParties;
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

    private static java.util.Set<String> keys(InstrumentMention m) {
        java.util.Set<String> out = new java.util.HashSet<>();
        m.parties().forEach(a -> out.add(a.key()));
        return out;
    }

    private @Nullable AccordCluster clusterOf(Statement st) {
        InstrumentMention m = st.accord();
        if (m != null) {
            return byMention.get(m);
        }
        return st.accordImplied() ? before(st) : null;
    }

    /** The accord named last before a statement, preferring one that shares an actor. */
    private @Nullable AccordCluster before(Statement st) {
        AccordCluster last = null;
        for (AccordCluster c : clusters) {
            for (InstrumentMention m : c.mentions) {
                if (m.start() < st.start()
                        && !(m.weak() && m.parties().isEmpty())
                        && (last == null
                                || m.start()
                                        > last.mentions
                                                .get(last.mentions.size() - 1)
                                                .start()
                                || last == c)) {
                    last = c;
                }
            }
        }
        return last;
    }

    private static void parties(AccordCluster c, Statement st) {
        boolean joins = st.predicate().symmetric()
                || st.predicate().kind().equals("join")
                || st.predicate().kind().equals("ratify")
                || st.predicate().kind().equals("withdraw")
                || st.predicate().kind().equals("sign");
        if (!joins) {
            return;
        }
        for (Actor a : st.actors()) {
            if (!a.isGroup()) {
                c.party(a);
            }
        }
    }

    /** All clusters, in the order of their first mentions. */
    public List<AccordCluster> clusters() {
        return clusters;
    }

    /** The accord that a statement is about, or null. */
    public @Nullable AccordCluster about(Statement st) {
        return byStatement.get(st);
    }
}
