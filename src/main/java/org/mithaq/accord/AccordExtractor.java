package org.mithaq.accord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.text.Lists;

/** Sorts the instruments of one article into accords, and says which statement is about which. Made anew for each article. */
public final class AccordExtractor {
    private final AnnotatedArticle reading;
    private final List<AccordCluster> clusters = new ArrayList<>();
    private final Map<InstrumentMention, AccordCluster> byMention = new HashMap<>();
    private final Map<Statement, AccordCluster> byStatement = new HashMap<>();
    private final SigningYears years;
    private final SameAccord same;
    private final MissingParties missing;

    private AccordExtractor(AnnotatedArticle reading) {
        this.reading = reading;
        this.years = new SigningYears(reading);
        this.same = new SameAccord(reading, clusters, byMention, years);
        this.missing = new MissingParties(reading, byStatement);
    }

    /** Clusters of an article. */
    public static AccordExtractor of(AnnotatedArticle reading) {
        AccordExtractor x = new AccordExtractor(reading);
        x.cluster();
        return x;
    }

    private void cluster() {
        for (InstrumentMention m : reading.instruments()) {
            AccordCluster c = standing(m);
            if (c == null) {
                partiesOfStatement(m);
                partiesOfSibling(m);
                c = same.find(m);
            }
            if (c == null) {
                AccordCluster model = m.similar() ? lastTyped() : replaced(m);
                if (model != null && !m.similar()) {
                    m.parties().addAll(model.parties.values());
                }
                c = new AccordCluster(m);
                c.model = model;
                clusters.add(c);
            } else {
                c.add(m);
            }
            byMention.put(m, c);
        }
        for (Statement st : reading.statements()) {
            AccordCluster c = clusterOf(st);
            if (c != null) {
                byStatement.put(st, c);
                tell(c, st);
                for (AccordCluster other : listedWith(st)) {
                    if (other != c) {
                        tell(other, st);
                    }
                }
            }
        }
        clusters.forEach(missing::complete);
        clusters.forEach(this::partiesOfList);
        clusters.forEach(AccordSides::withoutAnnuller);
        clusters.forEach(this::bind);
        if (reading.pack().capitals()) {
            clusters.stream()
                    .filter(c ->
                            c.known == null && c.parties.isEmpty() && !c.first().abroad())
                    .forEach(missing::signed);
        }
        if (reading.pack().capitals()) {
            List.copyOf(clusters).forEach(this::bringTogether);
        }
        List.copyOf(clusters).forEach(this::callByName);
        if (Lists.any(clusters, c -> c.first().field())) {
            List.copyOf(clusters).forEach(this::divide);
        }
    }

    /** "In line with the Bern accord ... Chad and Mali agreed in Bern ... the Bern accord": what bears the name of one place is one accord. */
    private void bringTogether(AccordCluster c) {
        String place = c.known == null && c.parties.isEmpty() ? placeOf(c) : "";
        for (AccordCluster other : place.isEmpty() ? List.<AccordCluster>of() : clusters) {
            if (other != c && other.known == null && placeOf(other).equals(place)) {
                unite(other, c);
                return;
            }
        }
    }

    /** What the story calls by a known name elsewhere is told of there. */
    private void callByName(AccordCluster c) {
        for (AccordCluster other : clusters) {
            if (other != c && KnownByParties.same(c, other)) {
                unite(other, c);
                return;
            }
        }
    }

    private void unite(AccordCluster into, AccordCluster c) {
        into.absorb(c);
        clusters.remove(c);
        byMention.replaceAll((m, x) -> x == c ? into : x);
        byStatement.replaceAll((st, x) -> x == c ? into : x);
    }

    /** The first word of an accord's name after a place, or empty. */
    private String placeOf(AccordCluster c) {
        for (InstrumentMention m : c.mentions) {
            if (m.placed()) {
                String name = reading.words(m.start(), m.end());
                return name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
            }
        }
        return "";
    }

    /** Of several accords that their fields tell apart each is one of its own; what is said of all is said of each, and first of the first. */
    private void divide(AccordCluster whole) {
        List<AccordCluster> fields = clusters.stream()
                .filter(c ->
                        c.first().field() && whole.mentions.contains(c.first().sibling()))
                .toList();
        for (AccordCluster field : fields) {
            whole.parties.values().forEach(field::party);
            whole.statements.stream()
                    .filter(st -> !field.statements.contains(st))
                    .forEach(field.statements::add);
        }
        if (!fields.isEmpty()) {
            clusters.remove(whole);
            byStatement.replaceAll((st, c) -> c == whole ? fields.get(0) : c);
        }
    }

    /** "The treaty" behind the name of one that many states have joined is that one, whoever has ratified it; null where another was named since. */
    private @Nullable AccordCluster standing(InstrumentMention m) {
        boolean bare = m.definite()
                && !m.titled()
                && !(reading.pack().capitals() && m.placed())
                && m.sibling() == null
                && m.parties().isEmpty();
        AccordCluster last = bare && !clusters.isEmpty() ? clusters.get(clusters.size() - 1) : null;
        boolean many = m.plural() && !reading.pack().capitals() && last != null && last.isKnownAsOne();
        return last != null && !many && last.standing() && last.fits(m) ? last : null;
    }

    /** What a line of a list names is of those who made what the list is of. */
    private void partiesOfList(AccordCluster c) {
        InstrumentMention sibling = c.first().sibling();
        if (sibling == null || sibling.sentence() == c.first().sentence()) {
            return;
        }
        AccordCluster whole = byMention.get(sibling);
        boolean line =
                whole != null && reading.pack().capitals() && c.parties.keySet().equals(whole.parties.keySet());
        if (whole != null && whole != c && (line || c.parties.isEmpty())) {
            whole.parties.values().forEach(c::party);
            whole.statements.stream().filter(st -> !c.statements.contains(st)).forEach(c.statements::add);
        }
    }

    private void tell(AccordCluster c, Statement st) {
        c.statements.add(st);
        AccordSides.add(c, st, reading.statements());
    }

    /** "تتفاوضان على اتفاق جديد يحل محل الاتفاق الموقع عام 2010": what a new accord of the sentence comes after is of the same sides; else null. */
    private @Nullable AccordCluster replaced(InstrumentMention m) {
        boolean open = !reading.pack().capitals()
                && m.definite()
                && m.known() == null
                && m.parties().isEmpty();
        for (int i = clusters.size() - 1; open && i >= 0; i--) {
            AccordCluster c = clusters.get(i);
            boolean here = c.mentions.get(c.mentions.size() - 1).sentence() == m.sentence();
            if (here && c.known == null && c.fits(m) && years.signedEarlier(c, m)) {
                return c;
            }
        }
        return null;
    }

    private @Nullable AccordCluster lastTyped() {
        for (int i = clusters.size() - 1; i >= 0; i--) {
            if (!clusters.get(i).type().isEmpty() && !clusters.get(i).parties.isEmpty()) {
                return clusters.get(i);
            }
        }
        return null;
    }

    /** The accords that are listed with that of a statement: signed in one ceremony. */
    private Set<AccordCluster> listedWith(Statement st) {
        Set<AccordCluster> out = new LinkedHashSet<>();
        for (InstrumentMention m : reading.instruments()) {
            for (InstrumentMention x = m.sibling(); x != null; x = x.sibling()) {
                AccordCluster listed = byMention.get(m);
                if (x.equals(st.accord()) && listed != null) {
                    out.add(listed);
                }
            }
        }
        return out;
    }

    private static void partiesOfSibling(InstrumentMention m) {
        InstrumentMention sibling = m.sibling();
        if (sibling != null && m.parties().isEmpty()) {
            m.parties().addAll(sibling.parties());
        }
    }

    /** Whoever is known to be bound by an accord is a party of it where a sentence that speaks of it names him. */
    private void bind(AccordCluster c) {
        List<String> parties = c.known == null ? List.of() : c.known.parties();
        for (InstrumentMention m : parties.isEmpty() ? List.<InstrumentMention>of() : c.mentions) {
            reading.named(m.sentence(), parties).stream()
                    .filter(a -> !a.isGroup())
                    .forEach(a -> c.bound.putIfAbsent(a.key(), a));
        }
    }

    /** "Egypt and Jordan signed an agreement": its parties are known before the next mention asks. */
    private void partiesOfStatement(InstrumentMention m) {
        if (m.known() != null) {
            return;
        }
        for (Statement st : reading.statements()) {
            boolean tells = st.predicate().symmetric()
                    && !(m.definite() && st.factuality().equals("denied"));
            if (m.equals(st.accord()) && tells) {
                for (Actor a : st.actors()) {
                    boolean listed = Lists.any(m.parties(), p -> p.key().equals(a.key()));
                    if (!a.isGroup() && !listed) {
                        m.parties().add(a);
                    }
                }
                return;
            }
        }
    }

    private @Nullable AccordCluster clusterOf(Statement st) {
        InstrumentMention m = st.accord();
        if (m != null) {
            return byMention.get(m);
        }
        AccordCluster last = st.accordImplied() ? before(st) : null;
        boolean force = st.predicate().kind().equals("enter_force");
        return last != null && force && !near(last, st) ? null : last;
    }

    /** Whether an accord is named in the sentence of a statement or the one before. */
    private static boolean near(AccordCluster c, Statement st) {
        return Lists.any(c.mentions, m -> m.sentence() <= st.sentenceIndex() && m.sentence() >= st.sentenceIndex() - 1);
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

    /** All clusters, in the order of their first mentions. */
    public List<AccordCluster> clusters() {
        return clusters;
    }

    /** The accord that a statement is about, or null. */
    public @Nullable AccordCluster about(Statement st) {
        return byStatement.get(st);
    }
}
