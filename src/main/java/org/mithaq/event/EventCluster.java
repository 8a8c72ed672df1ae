package org.mithaq.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.AccordCluster;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.DateMention;
import org.mithaq.annotation.Statement;
import org.mithaq.text.Lists;

/** The statements of one article about one real-world event. Filled while an article is read. */
final class EventCluster {
    private static final Set<String> DONE = Set.of("asserted", "reported");
    private static final Set<String> STEPS = Set.of("sign", "conclude", "agree");
    private static final Set<String> OPEN = Set.of("agree", "negotiate");
    /** How many sentences on the account of one sitting still goes on. */
    private static final int SITTING = 3;

    private static final Set<String> WORDS = Set.of("request", "criticise", "praise", "threaten", "reject");
    /** What one state does to another: another's deed is another event, whoever it is done to. */
    private static final Set<String> DEEDS =
            Set.of("break_relations", "expel", "sanction", "detain", "aid", "release", "deploy");

    private static final Set<String> TALKS = Set.of("meet", "summit");

    final List<Statement> statements = new ArrayList<>();
    final Map<String, Actor> actors = new LinkedHashMap<>();
    final Map<String, Actor> recipients = new LinkedHashMap<>();
    final Map<String, Actor> facilitators = new LinkedHashMap<>();

    @Nullable
    AccordCluster accord;

    String kind;
    /** The day that a later sentence alone gives. */
    @Nullable
    DateMention later;

    EventCluster(Statement first, @Nullable AccordCluster accord) {
        this.accord = accord;
        this.kind = first.predicate().kind();
        add(first);
    }

    void add(Statement st) {
        statements.add(st);
        boolean formal = st.predicate().kind().equals("sign") && DONE.contains(st.factuality());
        kind = formal && STEPS.contains(kind) ? "sign" : kind;
        st.actors().forEach(a -> actors.putIfAbsent(a.key(), a));
        st.recipients().forEach(a -> {
            if (!actors.containsKey(a.key())) {
                recipients.putIfAbsent(a.key(), a);
            }
        });
        st.facilitators().forEach(a -> {
            if (!actors.containsKey(a.key())) {
                facilitators.putIfAbsent(a.key(), a);
            }
        });
        if (!symmetric()) {
            recipients.keySet().forEach(actors::remove);
        }
    }

    private boolean symmetric() {
        return statements.get(0).predicate().symmetric();
    }

    Statement first() {
        return statements.get(0);
    }

    /** The statement whose date, factuality and source stand for the event: done before planned, dated before undated, earlier before later. */
    Statement main() {
        Statement best = first();
        for (Statement st : statements) {
            if (score(st) > score(best) || (score(st) == score(best) && formal(st) && !formal(best))) {
                best = st;
            }
        }
        return best;
    }

    /** A signing stands for what was reached and signed. */
    private boolean formal(Statement st) {
        return kind.equals("sign") && st.predicate().kind().equals("sign");
    }

    private static int score(Statement st) {
        return (st.isDone() ? 4 : st.factuality().equals("planned") ? 2 : 0) + (st.inferredActor() ? 0 : 1);
    }

    @Nullable
    DateMention date() {
        DateMention best = main().date();
        for (Statement st : statements) {
            if (st.date() != null && (best == null || finer(st.date(), best))) {
                best = st.date();
            }
        }
        return best == null ? later : best;
    }

    private static boolean finer(DateMention a, DateMention b) {
        return a.value().precision().equals("day") && !b.value().precision().equals("day") && contains(b, a);
    }

    /** Whether a statement speaks of the same event. A signing that is still to come is another than what was agreed. */
    boolean same(Statement st, @Nullable AccordCluster about) {
        String other = st.predicate().kind();
        boolean kinds = kind.equals(other)
                || (TALKS.contains(kind) && TALKS.contains(other) && (st.isVerb() || first().isVerb()))
                || instrumentStep(other)
                || reached(st, about);
        boolean formal = kind.equals("sign") && other.equals("sign") && first().initialled() != st.initialled();
        if (formal && !st.factuality().equals(main().factuality())) {
            return false;
        }
        if (!kind.equals(other) && other.equals("sign") && st.factuality().equals("planned")) {
            return false;
        }
        boolean aside = st.sentenceIndex() == first().sentenceIndex() && st.isAside() != first().isAside();
        if (aside && WORDS.contains(kind) && st.recipients().isEmpty() != recipients.isEmpty()) {
            return false;
        }
        boolean talks = kind.equals("negotiate")
                && (accord == null || about == null)
                && st.sentenceIndex() - first().sentenceIndex() <= 1;
        boolean named = (accord != null && accord.isKnown()) || (about != null && about.isKnown());
        boolean mediation = kind.equals("mediate") && other.equals("mediate") && (accord == null || about == null);
        mediation = mediation && !named;
        return kinds
                && (accord == about || talks || mediation || session(st) || ceremony(st, about) || reached(st, about))
                && sameFacts(st)
                && !answers(st)
                && !toOthers(st)
                && !byOthers(st)
                && !turned(st)
                && overlap(st)
                && dates(st);
    }

    /** "Chad and Mali left one bloc and the other": what is done to others altogether is another event. */
    private boolean toOthers(Statement st) {
        List<Actor> his = st.recipients().stream().filter(a -> !a.isGroup()).toList();
        return !symmetric()
                && !his.isEmpty()
                && Lists.any(recipients.values(), a -> !a.isGroup())
                && Lists.none(his, a -> recipients.containsKey(a.key()) || actors.containsKey(a.key()));
    }

    /** "Chad urged them to stop. Mali, too, urged them": what others say altogether is another event; so is a call or meeting with another beside the same two. */
    private boolean byOthers(Statement st) {
        List<Actor> his = st.actors().stream().filter(a -> !a.isGroup()).toList();
        boolean told = !his.isEmpty() && Lists.any(actors.values(), a -> !a.isGroup());
        if (!told) {
            return false;
        }
        if (!symmetric()) {
            boolean words =
                    (WORDS.contains(kind) || DEEDS.contains(kind)) && !st.inferredActor() && !first().inferredActor();
            boolean journey = kind.equals("visit") && st.predicate().kind().equals("visit");
            if (journey || (words && DEEDS.contains(kind))) {
                return Lists.none(his, a -> actors.containsKey(a.key()));
            }
            return words && Lists.none(his, a -> actors.containsKey(a.key()) || recipients.containsKey(a.key()));
        }
        boolean contact = kind.equals("call") || kind.equals("meet");
        boolean another = Lists.any(his, a -> !actors.containsKey(a.key()));
        boolean gone = Lists.any(
                actors.values(),
                a -> !a.isGroup() && Lists.none(his, b -> b.key().equals(a.key())));
        return contact && another && gone;
    }

    /** "Chad and Mali have agreed on a price. The accord was reached on Sunday": the agreeing that the next sentences call an accord. */
    private boolean reached(Statement st, @Nullable AccordCluster about) {
        boolean named = accord == null && about != null && kind.equals("agree") && actors.size() > 1;
        return named
                && st.predicate().kind().equals("conclude")
                && st.sentenceIndex() - first().sentenceIndex() <= SITTING
                && st.actors().size() == actors.size()
                && Lists.all(st.actors(), a -> actors.containsKey(a.key()));
    }

    /** "وقع البلدان ثلاث اتفاقيات .. ووقع الأولى": who signs one of several accords signs them all at one time. */
    private boolean ceremony(Statement st, @Nullable AccordCluster about) {
        boolean several = accord != null && about != null && (accord.isSet() || about.isSet());
        // "Have signed four accords. They signed a treaty in January 2024": the month of the one is not that of the
        // others.
        DateMention dated = date() == null ? st.date() : date();
        boolean apart = (date() == null) != (st.date() == null)
                && dated != null
                && !dated.value().precision().equals("day");
        return several
                && !apart
                && kind.equals("sign")
                && st.predicate().kind().equals("sign")
                && Lists.all(st.actors(), a -> actors.containsKey(a.key()));
    }

    /** "قرر مجلس الوزراء الموافقة على اتفاقية، والموافقة على مذكرة": what a chamber approves at one sitting is one event. */
    private boolean session(Statement st) {
        boolean near = Math.abs(st.sentenceIndex()
                        - statements.get(statements.size() - 1).sentenceIndex())
                <= SITTING;
        return near
                && st.predicate().action().equals("approval")
                && first().predicate().action().equals("approval");
    }

    /** "In response Chad expelled Malians": what the one does to the other and the other to the one are two events. */
    private boolean answers(Statement st) {
        boolean bare = st.recipients().isEmpty() && WORDS.contains(kind);
        return !symmetric()
                && !st.actors().isEmpty()
                && !(st.recipients().isEmpty() && !bare)
                && Lists.all(st.actors(), a -> recipients.containsKey(a.key()))
                && Lists.all(st.recipients(), a -> actors.containsKey(a.key()));
    }

    /** "Chad filed a complaint. The speaker accused Chad": who did the one is only reached by the other. */
    private boolean turned(Statement st) {
        boolean words = WORDS.contains(kind) || kind.equals("attack");
        boolean mine = !actors.isEmpty()
                && !st.actors().isEmpty()
                && Lists.all(
                        actors.keySet(),
                        k -> Lists.any(st.recipients(), a -> a.key().equals(k)));
        boolean his = !st.actors().isEmpty() && Lists.all(st.actors(), a -> recipients.containsKey(a.key()));
        return words && !symmetric() && ((mine && Lists.none(st.actors(), a -> actors.containsKey(a.key()))) || his);
    }

    /** Whether its sides, and no others, met or phoned. */
    boolean isEncounterOf(Statement st) {
        boolean contact = kind.equals("meet") || kind.equals("call") || kind.equals("summit");
        return contact
                && DONE.contains(main().factuality())
                && Lists.all(st.actors(), a -> actors.containsKey(a.key()));
    }

    /** Concluding and signing one accord is one event. */
    private boolean instrumentStep(String other) {
        return accord != null && STEPS.contains(kind) && STEPS.contains(other) && DONE.contains(main().factuality());
    }

    private boolean sameFacts(Statement st) {
        String mine = main().factuality();
        String his = st.factuality();
        boolean bothDone = DONE.contains(mine) && DONE.contains(his);
        boolean open = !mine.equals("denied") && !his.equals("denied");
        return mine.equals(his) || bothDone || (open && accord != null && !OPEN.contains(kind));
    }

    private boolean overlap(Statement st) {
        boolean named = kind.equals("attack") && Lists.any(st.everyone(), a -> !a.isGroup());
        int common = 0;
        int all = 0;
        for (Actor a : st.everyone()) {
            boolean counts = !named || !a.isGroup();
            all += counts ? 1 : 0;
            common += counts && (actors.containsKey(a.key()) || recipients.containsKey(a.key())) ? 1 : 0;
        }
        int mine = actors.size() + recipients.size();
        return all == 0 || common == all || common == mine || (common * 2 > Math.max(all, mine)) || led(st);
    }

    /** "قتل عشرة مدنيين في قصف روسي على خيرسون": the deed and the deaths that it led to name their doer by the same words, and of the dead no nation is told. */
    private boolean led(Statement st) {
        boolean mention = kind.equals("attack")
                && Lists.any(st.actors(), a -> {
                    Actor told = actors.get(a.key());
                    return told != null && told.start() == a.start() && !a.isGroup();
                });
        return mention && (nationless(st.recipients()) || nationless(recipients.values()));
    }

    private static boolean nationless(Collection<Actor> people) {
        return Lists.all(people, Actor::isNationless);
    }

    private boolean dates(Statement st) {
        DateMention mine = date();
        DateMention his = st.date();
        if (mine == null
                || his == null
                || mine.value().edtf().equals(his.value().edtf())) {
            return true;
        }
        return contains(mine, his) || contains(his, mine);
    }

    private static boolean contains(DateMention outer, DateMention inner) {
        return outer.value().from() != null
                && inner.value().from() != null
                && outer.value().to() != null
                && inner.value().to() != null
                && !outer.value().from().isAfter(inner.value().from())
                && !outer.value().to().isBefore(inner.value().to());
    }
}
