package org.mithaq.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.AccordCluster;
import org.mithaq.accord.AccordExtractor;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.Statement;
import org.mithaq.text.Lists;

/** Sorts the statements of one article into real-world events. Made anew for each article. */
final class EventExtractor {
    /** How many sentences back a pronoun's accord stands at most. */
    private static final int NEAR = 2;

    private static final Set<String> COMPLEMENTS =
            Set.of("establish_relations", "sign", "cooperate", "conclude", "agree", "meet", "negotiate");

    private final AnnotatedArticle reading;
    private final AccordExtractor accords;
    private final List<EventCluster> clusters = new ArrayList<>();

    private EventExtractor(AnnotatedArticle reading, AccordExtractor accords) {
        this.reading = reading;
        this.accords = accords;
    }

    static List<EventCluster> of(AnnotatedArticle reading, AccordExtractor accords) {
        EventExtractor x = new EventExtractor(reading, accords);
        x.cluster();
        return x.clusters;
    }

    private void cluster() {
        Statement before = null;
        for (Statement st : reading.statements()) {
            AccordCluster about = accords.about(st);
            if (st.isAnaphoric()) {
                dayOf(st);
                continue;
            }
            borrowActors(st, about);
            boolean named = !st.actors().isEmpty()
                    || (!st.recipients().isEmpty() && st.predicate().kind().equals("release"));
            if (named
                    && !st.isComplement()
                    && !complementOf(st, before)
                    && !refused(st, before)
                    && !topicOfMeeting(st)
                    && !objectOfAnother(st)) {
                place(st, about);
                before = st;
            }
        }
    }

    /** Gives the day to the last event of the kind that has none. */
    private void dayOf(Statement st) {
        for (int i = clusters.size() - 1; i >= 0; i--) {
            EventCluster c = clusters.get(i);
            if (c.kind.equals(st.predicate().kind())) {
                boolean fits = c.date() == null && c.main().isDone() == st.isDone();
                if (fits) {
                    c.later = st.date();
                }
                return;
            }
        }
    }

    private void place(Statement st, @Nullable AccordCluster about) {
        for (EventCluster c : clusters) {
            if (c.same(st, about) && !relationsChanged(c, st)) {
                c.add(st);
                c.accord = c.accord == null && c.kind.equals("agree") ? about : c.accord;
                return;
            }
        }
        clusters.add(new EventCluster(st, about));
    }

    /** "Chad recognised Mali in 1960, broke with it in 1967 and restored relations in 1974": what was undone between was done twice. */
    private boolean relationsChanged(EventCluster c, Statement st) {
        String undone = c.kind.equals("establish_relations")
                ? "break_relations"
                : c.kind.equals("break_relations") ? "establish_relations" : "";
        int last = c.statements.get(c.statements.size() - 1).start();
        for (EventCluster d : undone.isEmpty() ? List.<EventCluster>of() : clusters) {
            Statement between = d.statements.get(d.statements.size() - 1);
            boolean other = d.kind.equals(undone) && between.start() > last && between.isDone();
            if (other
                    && Lists.all(
                            st.everyone(), a -> d.actors.containsKey(a.key()) || d.recipients.containsKey(a.key()))) {
                return true;
            }
        }
        return false;
    }

    /** "Agreed to normalise relations" is one event, the agreeing. */
    private static boolean complementOf(Statement st, @Nullable Statement before) {
        return before != null
                && before.sentenceIndex() == st.sentenceIndex()
                && before.predicate().kind().equals("agree")
                && st.factuality().equals("planned")
                && st.factualityRule().equals("plan")
                && COMPLEMENTS.contains(st.predicate().kind());
    }

    /** "Parliament refused to ratify" is one event, the refusing; "threatened to impose sanctions" the threat. */
    private static boolean refused(Statement st, @Nullable Statement before) {
        if (st.factualityRule().equals("threatened")) {
            return true;
        }
        return before != null
                && before.sentenceIndex() == st.sentenceIndex()
                && before.predicate().kind().equals("reject")
                && st.factualityRule().equals("refused-or-failed");
    }

    /** "The two sides discussed" what they met or phoned for: the meeting is the event. */
    private boolean topicOfMeeting(Statement st) {
        return st.predicate().id().equals("discuss")
                && !st.factuality().equals("planned")
                && (Lists.any(clusters, c -> c.isEncounterOf(st))
                        || Lists.any(reading.statements(), o -> encounterOf(o, st)));
    }

    /** "Discussed it during a call": the call, which is told of behind, is the event. */
    private static boolean encounterOf(Statement o, Statement st) {
        Set<String> there = o.everyone().stream().map(Actor::key).collect(Collectors.toSet());
        return o.sentenceIndex() == st.sentenceIndex()
                && o.factualityRule().equals("occasion")
                && (o.predicate().kind().equals("call") || o.predicate().kind().equals("meet"))
                && there.size() > 1
                && Lists.all(st.actors(), a -> there.contains(a.key()));
    }

    /** "They extended the truce": the truce is what is extended, not an event beside it. */
    private boolean objectOfAnother(Statement st) {
        return st.predicate().kind().equals("ceasefire")
                && Lists.any(
                        reading.statements(),
                        o -> o.accord() != null
                                && o.accord().start() <= st.start()
                                && o.accord().end() >= st.end()
                                && !o.equals(st));
    }

    /** "Chad has signed the pact": with its other side, of which nothing else is told. */
    private boolean joint(Statement st, AccordCluster about) {
        String kind = st.predicate().kind();
        boolean step = reading.pack().capitals() && (kind.equals("sign") || kind.equals("conclude"));
        boolean one = step
                && st.actors().size() == 1
                && st.isDone()
                && about.parties().size() == 2
                && about.parties().containsKey(st.actors().get(0).key());
        return one
                && Lists.all(
                        about.statements(),
                        o -> o == st || (o.isDone() && !o.predicate().kind().equals("reject")));
    }

    private static void addOnce(Statement st, Actor a) {
        if (Lists.none(st.actors(), b -> b.key().equals(a.key()))) {
            st.actors().add(a.meantBy(st.start(), st.end()));
        }
    }

    /** "Chad and Mali concluded a pact. It was signed on Monday": a pronoun takes up the accord that was told of shortly before. */
    private boolean signedAfter(Statement st, AccordCluster about) {
        boolean told = reading.pack().capitals()
                && st.isDone()
                && st.predicate().kind().equals("sign")
                && about.parties().size() == 2;
        return told
                && Lists.any(
                        about.mentions(), m -> m.start() < st.start() && m.sentence() >= st.sentenceIndex() - NEAR);
    }

    /** The parties of an accord without those of whom the story only says that they do not take the step. */
    private static List<Actor> willing(AccordCluster about) {
        return about.parties().values().stream()
                .filter(a -> Lists.none(about.statements(), o -> refuses(o, a) || comes(o, a))
                        || Lists.any(about.statements(), o -> o.isDone() && takes(o, a)))
                .toList();
    }

    private static boolean refuses(Statement st, Actor a) {
        return st.factuality().equals("denied") && takes(st, a);
    }

    /** "Has been invited to accede to the treaty": who may join one day has taken no step yet. */
    private static boolean comes(Statement st, Actor a) {
        return st.predicate().kind().equals("join") && !st.isDone() && takes(st, a);
    }

    private static boolean takes(Statement st, Actor a) {
        return Lists.any(st.actors(), b -> b.key().equals(a.key()));
    }

    /** "صدق السلطان على الاتفاقية مع مالي", "إلغاء الاتفاقية مع مالي": whom the accord is with is not who approves or ends it. */
    private boolean partnersOnly(Statement st, @Nullable AccordCluster about) {
        if (reading.pack().capitals() || about == null || st.accord() == null) {
            return false;
        }
        boolean step = switch (st.predicate().kind()) {
            case "ratify" -> about.parties().size() == 1;
            case "withdraw", "suspend" -> true;
            default -> false;
        };
        return step && st.accord().namesOnlyPartners();
    }

    /** "The signing ceremony" is that of the accord that was about to be joined. */
    private void borrowActors(Statement st, @Nullable AccordCluster about) {
        boolean signedWith = about != null
                && st.isParticiple()
                && st.actors().size() == 1
                && about.parties().size() > 1;
        if (about != null && joint(st, about)) {
            about.parties().values().forEach(a -> addOnce(st, a));
        }
        boolean brokered = st.predicate().kind().equals("mediate")
                && st.recipients().isEmpty()
                && reading.pack().capitals();
        if (about != null && brokered) {
            about.parties().values().stream()
                    .filter(a -> Lists.none(st.actors(), b -> b.key().equals(a.key())))
                    .forEach(a -> st.recipients().add(a.meantBy(st.start(), st.end())));
            return;
        }
        // "Reaffirmed his commitment to the Louvre accord struck in Paris": of its many makers one is known.
        boolean oneOfMany = about != null
                && reading.pack().capitals()
                && about.isKnown()
                && about.parties().size() == 1
                && st.predicate().symmetric()
                && !st.predicate().kind().equals("enter_force");
        boolean wrong = st.predicate().kind().equals("violate") || partnersOnly(st, about) || oneOfMany;
        wrong = wrong || (reading.pack().capitals() && st.predicate().kind().equals("request"));
        if (about == null || st.hasAgent() || wrong || !(st.actors().isEmpty() || signedWith)) {
            return;
        }
        if (signedWith && !about.parties().containsKey(st.actors().get(0).key())) {
            return;
        }
        st.actors().clear();
        if (!st.accordImplied() || st.predicate().kind().equals("enter_force")) {
            willing(about).forEach(a -> st.actors().add(a.meantBy(st.start(), st.end())));
            return;
        }
        if (signedAfter(st, about)) {
            willing(about).forEach(a -> st.actors().add(a.meantBy(st.start(), st.end())));
            return;
        }
        for (Statement other : about.statements()) {
            boolean pending = other.factuality().equals("planned") && other != st;
            if (pending && other.start() < st.start()) {
                for (Actor a : other.actors()) {
                    st.actors().add(a.meantBy(st.start(), st.end()));
                }
                return;
            }
        }
    }
}
