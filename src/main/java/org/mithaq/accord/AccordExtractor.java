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
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.World;

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
            AccordCluster c = standing(m);
            if (c == null) {
                partiesOfStatement(m);
                partiesOfSibling(m);
                c = find(m);
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
        clusters.forEach(this::missingParties);
        clusters.forEach(this::partiesOfList);
        clusters.forEach(this::bind);
        if (reading.pack().capitals()) {
            clusters.stream()
                    .filter(c ->
                            c.known == null && c.parties.isEmpty() && !c.first().abroad())
                    .forEach(this::signed);
        }
        if (reading.pack().capitals()) {
            List.copyOf(clusters).forEach(this::bringTogether);
        }
        if (clusters.stream().anyMatch(c -> c.first().field())) {
            List.copyOf(clusters).forEach(this::divide);
        }
    }

    /** "In line with the Bern accord ... Chad and Mali agreed in Bern ... the Bern accord": what bears the name of one place is one accord. */
    private void bringTogether(AccordCluster c) {
        String place = c.known == null && c.parties.isEmpty() ? placeOf(c) : "";
        for (AccordCluster other : place.isEmpty() ? List.<AccordCluster>of() : clusters) {
            if (other != c && other.known == null && placeOf(other).equals(place)) {
                other.absorb(c);
                clusters.remove(c);
                byMention.replaceAll((m, x) -> x == c ? other : x);
                byStatement.replaceAll((st, x) -> x == c ? other : x);
                return;
            }
        }
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
        return last != null && last.standing() && last.fits(m) ? last : null;
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
            if (here && c.known == null && c.fits(m) && signedEarlier(c, m)) {
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

    /** A similar accord has the parties of the one before; a joint declaration those who met. */
    private void missingParties(AccordCluster c) {
        if (c.first().field() || c.first().abroad()) {
            return;
        }
        if (c.parties.size() == 1 && c.known == null) {
            AccordSides.counterparty(c, reading.statements()).forEach(c::party);
            if (c.parties.size() == 1 && reading.pack().capitals()) {
                AccordSides.served(c, reading.statements()).forEach(c::party);
                AccordSides.asked(c, reading.statements()).forEach(c::party);
            }
            if (c.parties.size() == 1 && reading.pack().capitals()) {
                AccordSides.visited(c, reading.statements()).forEach(c::party);
            }
        }
        if (c.parties.size() == 1
                && (c.type().equals("peace_agreement")
                        || c.type().equals("ceasefire")
                        || c.type().equals("release_exchange"))) {
            AccordSides.foe(c, reading.rebels(), reading.statements()).forEach(c::party);
        }
        if (c.known == null && c.type().equals("aid_finance") && c.parties.size() < 2) {
            lent(c);
        }
        if (c.parties.isEmpty() && c.type().equals("ceasefire") && !c.first().earlier()) {
            Actor state = reading.foeOfUnnamed(c.first().sentence());
            if (state != null) {
                c.party(state);
            }
        }
        if (!c.parties.isEmpty()) {
            return;
        }
        Statement agreed = c.model == null ? agreedBefore(c) : null;
        if (agreed != null) {
            agreed.actors().forEach(c::party);
            c.statements.add(0, agreed);
        } else if (c.model != null) {
            c.model.parties.values().forEach(c::party);
        } else if (!c.standing() && (c.form().equals("declaration") || c.form().equals("joint_statement"))) {
            AccordSides.met(c, reading.statements(), Integer.MAX_VALUE).forEach(c::party);
        } else if (c.known == null && !c.first().definite() && !c.first().weak()) {
            AccordSides.met(c, reading.statements(), 0).forEach(c::party);
            sought(c);
        } else if (c.known == null
                && c.first().definite()
                && reading.pack().capitals()
                && c.statements.stream().noneMatch(st -> st.predicate().symmetric())) {
            agreed(c);
        }
    }

    /** "Chad granted Mali a loan": who gives and who gets are its sides. */
    private void lent(AccordCluster c) {
        for (Statement st : reading.statements()) {
            boolean here = st.sentenceIndex() == c.first().sentence()
                    && Math.abs(st.start() - c.first().start()) < 60;
            boolean gives =
                    st.predicate().kind().equals("aid") && !st.factuality().equals("denied");
            if (here && gives && st.actors().size() == 1 && st.recipients().size() == 1) {
                st.actors().forEach(c::party);
                st.recipients().forEach(c::party);
                c.statements.add(st);
                return;
            }
        }
    }

    /** "A treaty was also signed", "a peace deal signed in 2000": it is that of the two that have just met, or of whom alone the article speaks. */
    private void signed(AccordCluster c) {
        boolean signed = c.statements.stream()
                .anyMatch(st -> (AccordSteps.DONE.contains(st.factuality())
                                || (st.factuality().equals("planned")
                                        && st.predicate().kind().equals("sign")))
                        && !st.predicate().kind().equals("reject")
                        && st.predicate().symmetric());
        if (signed && c.parties.isEmpty()) {
            AccordSides.met(c, reading.statements(), 2).forEach(c::party);
        }
        // "The accord reached by the four factions" is theirs.
        boolean others = c.statements.stream()
                .anyMatch(st -> st.hasAgent() && st.actors().stream().allMatch(Actor::isGroup));
        if (signed && c.parties.isEmpty() && !others) {
            List<Actor> two = reading.onlyTwoSides(c.first().sentence());
            boolean outsiders = two.stream()
                    .anyMatch(a -> c.mentions.stream()
                            .anyMatch(m ->
                                    m.brokers().stream().anyMatch(b -> b.key().equals(a.key()))));
            (outsiders ? List.<Actor>of() : two).forEach(c::party);
        }
    }

    /** "A and B have agreed to open the border. The deal ...": what two have agreed on before is what "the deal" means. */
    private void agreed(AccordCluster c) {
        Statement best = null;
        for (Statement st : reading.statements()) {
            boolean step = st.predicate().kind().equals("agree")
                    || st.predicate().kind().equals("conclude");
            boolean done = step && st.accord() == null && AccordSteps.DONE.contains(st.factuality());
            boolean before = done && st.start() < c.first().start();
            best = before && AccordSides.together(st).size() > 1 ? st : best;
        }
        if (best != null) {
            AccordSides.together(best).forEach(c::party);
            c.statements.add(best);
            byStatement.putIfAbsent(best, c);
        }
    }

    /** "اتفقت أرمينيا وأذربيجان على .. وبموجب الاتفاق": what two agreed on is the agreement named next; null when nobody did. */
    private @Nullable Statement agreedBefore(AccordCluster c) {
        InstrumentMention m = c.first();
        boolean bare = c.known == null && m.definite() && m.form().equals("agreement") && !m.earlier();
        Statement last = null;
        for (Statement st : bare ? reading.statements() : List.<Statement>of()) {
            if (st.start() >= m.start()) {
                break;
            }
            boolean agreeing = st.predicate().kind().equals("agree")
                    || st.predicate().kind().equals("conclude");
            boolean two = st.actors().stream().filter(a -> !a.isGroup()).count() > 1;
            last = agreeing && two && st.isDone() && st.accord() == null ? st : last;
        }
        return last;
    }

    /** "Talks between A and B in order to reach an agreement": it is what they negotiate about. */
    private void sought(AccordCluster c) {
        for (Statement st : reading.statements()) {
            boolean here = st.sentenceIndex() == c.first().sentence()
                    && st.start() < c.first().start();
            boolean theirs = st.actors().stream().allMatch(a -> c.parties.containsKey(a.key()));
            if (here
                    && theirs
                    && c.statements.isEmpty()
                    && st.predicate().kind().equals("negotiate")) {
                c.statements.add(st);
            }
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
                    boolean listed = m.parties().stream().anyMatch(p -> p.key().equals(a.key()));
                    if (!a.isGroup() && !listed) {
                        m.parties().add(a);
                    }
                }
                return;
            }
        }
    }

    /** "ثلاث اتفاقيات ومذكرات تفاهم" are told of together; one treaty of its own purpose and two memoranda are not. */
    private boolean several(InstrumentMention m, InstrumentMention sibling) {
        boolean own = !reading.pack().capitals()
                && !sibling.type().isEmpty()
                && !m.form().equals(sibling.form());
        return m.plural() && (sibling.plural() || !own);
    }

    private @Nullable AccordCluster find(InstrumentMention m) {
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
            if (aside || agreedSince(c, m) || signedEarlier(c, m) || oneOfSeveral(c, m)) {
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

    private boolean isTold(World.KnownAccord accord) {
        return clusters.stream().anyMatch(x -> accord.equals(x.known));
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
        String year = yearSigned(m);
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
                && c.mentions.stream().allMatch(x -> x.date() == null)
                && m.date() == null;
    }

    /** "وقعتا أمس البروتوكول تطبيقا للاتفاقية الموقعة عام 2001": what was signed in another year is not what is signed now. */
    private boolean signedEarlier(AccordCluster c, InstrumentMention m) {
        String then = m.known() != null ? "" : yearSigned(m);
        if (then.isEmpty()) {
            return false;
        }
        boolean now = false;
        for (InstrumentMention x : c.mentions) {
            String year = yearSigned(x);
            if (year.equals(then)) {
                return false;
            }
            now = now || !year.isEmpty() || madeNow(x, then);
        }
        return now;
    }

    /** The year in which an instrument was signed, where a participle beside it says so; empty for none. */
    private String yearSigned(InstrumentMention m) {
        for (Statement st : reading.statements()) {
            DateValue date =
                    m.equals(st.accord()) && st.date() != null ? st.date().value() : null;
            String year = date == null ? "" : year(date.edtf());
            if (!year.isEmpty() && (st.isParticiple() || longAgo(st, year))) {
                return year;
            }
        }
        return "";
    }

    /** "وكان البلدان قد وقعا عام 2020 مذكرة", "the last such accord was signed in 1990": in a year before the story's. */
    private boolean longAgo(Statement st, String year) {
        boolean made = !reading.pack().capitals()
                || (AccordSteps.DONE.contains(st.factuality())
                        && !st.predicate().kind().equals("enter_force"));
        return made && st.predicate().symmetric() && !reading.publishedIn(year);
    }

    /** Whether a verb or noun tells, without a date of that year, that it is being made. */
    private boolean madeNow(InstrumentMention m, String then) {
        for (Statement st : reading.statements()) {
            boolean made = switch (st.predicate().kind()) {
                case "sign", "conclude", "agree", "extend" -> true;
                // "تتفاوضان على اتفاق جديد يحل محل الاتفاق الموقع عام 2010": nor is what is still talked about.
                case "negotiate" -> !m.definite();
                default -> false;
            };
            boolean dated = st.date() != null && year(st.date().value().edtf()).equals(then);
            if (made && m.equals(st.accord()) && !st.isParticiple() && !dated) {
                return !reading.publishedIn(then);
            }
        }
        return false;
    }

    private static String year(String edtf) {
        return edtf.length() >= 4 && Character.isDigit(edtf.charAt(0)) ? edtf.substring(0, 4) : "";
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
            if (sides.size() > 1 && sides.stream().noneMatch(a -> c.parties.containsKey(a.key()))) {
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
        boolean several = single
                && clusters.stream().anyMatch(x -> x.plural() && x.first().sentence() <= m.sentence());
        boolean another = c.plural() || m.subjects().stream().noneMatch(c.subjects::contains);
        return several && another && (!m.definite() || m.ordinal());
    }

    /** "The two agreements" of which the article has told. */
    private static boolean severalBefore(InstrumentMention m) {
        return m.plural()
                && m.definite()
                && m.known() == null
                && m.parties().isEmpty()
                && m.type().isEmpty();
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
        return memorandum && accord && clusters.stream().noneMatch(x -> x.form().equals("memorandum"));
    }

    /** Whether an accord is named in the sentence of a statement or the one before. */
    private static boolean near(AccordCluster c, Statement st) {
        return c.mentions.stream()
                .anyMatch(m -> m.sentence() <= st.sentenceIndex() && m.sentence() >= st.sentenceIndex() - 1);
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
