package org.mithaq.accord;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.text.Lists;

/** Finds the parties of an accord that neither its words nor the steps told of it name: those who met, agreed, lent, fight each other or are alone in the story. */
final class MissingParties {
    private final AnnotatedArticle reading;
    private final Map<Statement, AccordCluster> byStatement;
    private final Foes foes;
    private final OtherSide other;

    MissingParties(AnnotatedArticle reading, Map<Statement, AccordCluster> byStatement) {
        this.reading = reading;
        this.byStatement = byStatement;
        this.foes = new Foes(reading);
        this.other = new OtherSide(reading);
    }

    /** A similar accord has the parties of the one before; a joint declaration those who met. */
    void complete(AccordCluster c) {
        if (c.first().field() || c.first().abroad()) {
            return;
        }
        foes.complete(c);
        if (c.parties.size() == 1 && c.known == null) {
            AccordSides.counterparty(c, reading.statements()).forEach(c::party);
            if (c.parties.size() == 1 && reading.pack().capitals()) {
                AccordSides.served(c, reading.statements()).forEach(c::party);
                AccordSides.asked(c, reading.statements()).forEach(c::party);
            }
        }
        if (c.parties.size() == 1
                && !(c.known != null && reading.pack().capitals())
                && (c.type().equals("peace_agreement")
                        || c.type().equals("ceasefire")
                        || c.type().equals("release_exchange"))) {
            AccordSides.foe(c, reading.rebels(), reading.foeOfRebels(), reading.statements())
                    .forEach(c::party);
        }
        if (c.known == null && c.type().equals("aid_finance") && c.parties.size() < 2) {
            lent(c);
        }
        other.complete(c);
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
        } else if (!c.standing()
                && !signedBefore(c)
                && (c.form().equals("declaration") || c.form().equals("joint_statement"))) {
            AccordSides.met(c, reading.statements(), Integer.MAX_VALUE).forEach(c::party);
        } else if (c.known == null && !c.first().definite() && !c.first().weak()) {
            AccordSides.met(c, reading.statements(), 0).forEach(c::party);
            sought(c);
        } else if (c.known == null
                && c.first().definite()
                && reading.pack().capitals()
                && Lists.none(
                        c.statements,
                        st -> st.predicate().symmetric()
                                && !st.predicate().kind().equals("enter_force"))) {
            agreed(c);
        }
    }

    /** "إعلان المبادئ الموقع عام 1993": what was signed in another year is not that of those who met now. */
    private boolean signedBefore(AccordCluster c) {
        DateValue signed = reading.pack().capitals() ? null : AccordSteps.date(c, "sign");
        String edtf = signed == null ? "" : signed.edtf();
        return edtf.length() >= 4 && !reading.publishedIn(edtf.substring(0, 4));
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
    void signed(AccordCluster c) {
        boolean signed = Lists.any(
                c.statements,
                st -> (AccordSteps.DONE.contains(st.factuality())
                                || (st.factuality().equals("planned")
                                        && st.predicate().kind().equals("sign")))
                        && !st.predicate().kind().equals("reject")
                        && st.predicate().symmetric());
        if (signed && c.parties.isEmpty()) {
            AccordSides.met(c, reading.statements(), 2).forEach(c::party);
        }
        // "The accord reached by the four factions" is theirs.
        boolean others = Lists.any(c.statements, st -> st.hasAgent() && Lists.all(st.actors(), Actor::isGroup));
        if (signed && c.parties.isEmpty() && !others) {
            List<Actor> two = reading.onlyTwoSides(c.first().sentence());
            boolean outsiders = Lists.any(
                    two,
                    a -> AccordSides.mediates(c, a, reading.statements())
                            || Lists.any(
                                    c.mentions,
                                    m -> Lists.any(m.brokers(), b -> b.key().equals(a.key()))));
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
            best = before && (AccordSides.together(st).size() > 1 || union(st)) ? st : best;
        }
        if (best != null) {
            AccordSides.together(best).forEach(c::party);
            c.statements.add(best);
            byStatement.putIfAbsent(best, c);
        }
    }

    /** "The members of the bloc have agreed on a tariff. The pact": an organisation of states that agrees makes it alone. */
    private static boolean union(Statement st) {
        List<Actor> one = AccordSides.together(st);
        boolean igo = one.size() == 1 && one.get(0).entity().type().equals("igo");
        return igo
                && !one.get(0).key().startsWith("un")
                && st.predicate().kind().equals("agree");
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
            boolean theirs = Lists.all(st.actors(), a -> c.parties.containsKey(a.key()));
            if (here
                    && theirs
                    && c.statements.isEmpty()
                    && st.predicate().kind().equals("negotiate")) {
                c.statements.add(st);
            }
        }
    }
}
