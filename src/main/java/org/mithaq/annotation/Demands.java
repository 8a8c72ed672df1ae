package org.mithaq.annotation;

import java.util.List;
import org.mithaq.text.Lists;

/** Finds in Arabic sentences who is called on, asked, persuaded or threatened, where it is the deed behind the words that says so. */
final class Demands {
    private Demands() {}

    /** "دعت أذربيجان إلى انسحاب القوات الأرمينية": who would do what is called for is called on. */
    static void callOn(Statement call, List<Statement> out) {
        boolean open = call.predicate.id().equals("request") && call.isVerb() && call.recipients.isEmpty();
        if (open) {
            toldTo(call);
        }
        for (Statement st : open ? out : List.<Statement>of()) {
            boolean content = st.unit > call.unit && st.unit < call.unit + 5 && st.factuality.equals("hypothetical");
            if (content && !st.isVerb() && !st.inferredActor) {
                st.actors.stream()
                        .filter(a -> !a.isGroup() && !Entities.hasKey(call.actors, a.key()))
                        .forEach(a -> Entities.addOne(call.recipients, a));
                return;
            }
        }
    }

    /** "طلبت المحكمة أن ترفع الولايات المتحدة العقوبات": who shall do it. */
    private static void toldTo(Statement call) {
        Sentence s = call.sentence;
        int verb = -1;
        for (int j = call.unit + 1; verb < 0 && s.inside(j + 1) && j < call.unit + 9 && !s.isBreak(j); j++) {
            verb = s.isWord(j, "comp") && Subjects.isVerb(s, j + 1) ? j + 1 : -1;
        }
        ActorGroup g = verb < 0 ? null : SubjectsBehind.right(s, verb);
        if (g != null && g.from <= verb + 2 && Lists.none(g.members, a -> Entities.hasKey(call.actors, a.key()))) {
            Entities.addAll(call.recipients, g);
        }
    }

    /** "طلبت مالي من روسيا شن غارات على المتمردين": a blow that somebody asks for would be dealt by the one who is asked. */
    static void askedDeed(Statement call, List<Statement> out) {
        boolean open = call.predicate.id().equals("request")
                && call.isVerb()
                && !call.actors.isEmpty()
                && !call.recipients.isEmpty();
        for (Statement st : open ? out : List.<Statement>of()) {
            boolean behind = st.unit > call.unit && st.unit < call.unit + 12 && !st.isVerb();
            boolean blow = behind && st.predicate.kind().equals("attack");
            boolean inherited = blow && Lists.all(st.actors, a -> Entities.hasKey(call.actors, a.key()));
            if (inherited && VerbalNouns.askedOf(call.sentence, doing(call.sentence, st.unit))) {
                st.actors.clear();
                st.actors.addAll(call.recipients);
                st.recipients.removeIf(a -> Entities.hasKey(call.recipients, a.key()));
                st.factuality("hypothetical", "wish-or-demand", call.unit);
            }
        }
    }

    /** "شن غارات": the noun of doing before that of the deed, if there is one. */
    private static int doing(Sentence s, int deed) {
        return s.isWord(deed - 1, "light") || s.isWord(deed - 1, "commit") ? deed - 1 : deed;
    }

    /** "إقناع الرئيس الكيني بالانسحاب من الاتفاق مع غانا": who is persuaded would do it. */
    static void persuaded(Statement st) {
        Sentence s = st.sentence;
        boolean noun = s.mayHave("persuade") && !st.isVerb();
        int last = noun && s.isWord(st.unit - 1, "prep.on") ? st.unit - 2 : st.unit - 1;
        boolean content = noun && (last < st.unit - 1 || s.prep(st.unit).equals("bi"));
        ActorGroup who = content ? Subjects.endingAt(s, last) : null;
        boolean by = who != null && who.prep.isEmpty() && !who.adjective;
        boolean verb = by && who != null && s.isWord(who.from - 1, "persuade");
        ActorGroup first = by && !verb && who != null ? Subjects.endingAt(s, who.from - 1) : null;
        verb = verb || (first != null && s.isWord(first.from - 1, "persuade"));
        if (who != null && verb) {
            st.actors.clear();
            st.actors.addAll(who.members);
            st.recipients.removeIf(a -> Entities.hasKey(who.members, a.key()));
            if (st.isDone()) {
                st.factuality("hypothetical", "wish-or-demand", who.from - 1);
            }
        }
    }

    /** "هددت فرنسا بتعليق مساعداتها لمالي": whom the threatened deed would reach is threatened. */
    static void menace(Statement threat, List<Statement> out) {
        boolean open = threat.predicate.id().equals("threaten")
                && threat.isVerb()
                && threat.recipients.isEmpty()
                && !threat.actors.isEmpty();
        for (Statement st : open ? out : List.<Statement>of()) {
            boolean content = st.unit > threat.unit && st.unit < threat.unit + 8 && !st.isVerb();
            boolean deed = content && threat.sentence.prep(st.unit).equals("bi") && !st.recipients.isEmpty();
            if (deed && Lists.all(st.actors, a -> Entities.hasKey(threat.actors, a.key()))) {
                st.recipients.stream().filter(a -> !a.isGroup()).forEach(a -> Entities.addOne(threat.recipients, a));
                return;
            }
        }
    }
}
