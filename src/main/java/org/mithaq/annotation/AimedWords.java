package org.mithaq.annotation;

import org.mithaq.text.Lists;

/** Blame and sanctions whose noun a verb governs that tells who bears them, or is followed by a verb that tells who speaks them. */
final class AimedWords {
    private static final int REACH = 9;

    private final Subjects subjects;

    AimedWords(Subjects subjects) {
        this.subjects = subjects;
    }

    /** "تواجه كينيا عقوبات أمريكية", "تتعرض غانا لانتقادات من مالي": who undergoes them is not whose they are, but who stands behind "from". */
    void endured(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean blame = st.predicate.id().equals("criticise");
        boolean open = noun && (blame || st.predicate.kind().equals("sanction")) && s.mayHave("undergoes");
        int verb = st.unit - 1;
        while (open && verb >= 0 && verb > st.unit - REACH && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        if (!open || verb < 0 || !s.isWord(verb, "undergoes") || !Subjects.isVerb(s, verb)) {
            return;
        }
        ActorGroup who = subjects.of(s, verb);
        if (blame) {
            st.actors.clear();
            st.recipients.clear();
            givers(st);
            // "وتعرض": with the letters of "and she offers".
            st.received = true;
        }
        if (who != null) {
            st.actors.removeIf(a -> Entities.hasKey(who.members, a.key()));
            Entities.addAll(st.recipients, who);
        }
    }

    /** Whose blame it is: the nation right behind the noun, and whoever stands behind "from" and "on the part of". */
    private static void givers(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 2 * REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g == null && Subjects.isVerb(s, j)) {
                return;
            }
            boolean from = g != null && (g.prep.equals("from") || g.prep.equals("by"));
            boolean nation = g != null && g.adjective && j < st.unit + 3;
            if (g != null && (from || nation)) {
                Entities.addAll(st.actors, g);
            }
        }
    }

    /** "الاتهامات التي وجهها الرئيس الكيني إلى غانا", "اتهامات وجهتها إليها كينيا": by whom and against whom the verb behind says that they were spoken. */
    void levelled(Statement st) {
        Sentence s = st.sentence;
        int verb = s.mayHave("levels") ? relativeVerb(s, st.unit) : -1;
        ActorGroup by = verb < 0 ? null : subjects.of(s, verb);
        if (by == null) {
            return;
        }
        st.actors.clear();
        st.recipients.clear();
        Entities.addAll(st.actors, by);
        st.inferredActor = false;
        st.received = true;
        boolean pronoun = toPronoun(s, verb + 1);
        for (int j = verb + 1; s.inside(j) && j < verb + 2 * REACH && !s.isBreak(j) && !pronoun; j++) {
            ActorGroup g = s.actors[j];
            boolean to = g != null && (g.prep.equals("to") || g.prep.equals("against") || g.prep.equals("li"));
            if (g != null && to) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
        Entities.addAll(st.recipients, pronoun ? subjects.before(s, st.unit) : null);
    }

    /** "قدمت غانا شكوى أمام المنظمة ضد الرسوم الكينية": whose doing a complaint is about, and not before whom it is brought. */
    static void complaint(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean open = noun
                && st.predicate.id().equals("criticise")
                && s.isWord(st.unit, "complaint")
                && Lists.all(st.recipients, a -> a.entity().type().equals("igo"));
        for (int j = st.unit + 2; open && s.inside(j) && j < st.unit + 2 * REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g == null && Subjects.isVerb(s, j)) {
                return;
            }
            if (g != null && g.adjective && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
                st.recipients.clear();
                Entities.addAll(st.recipients, g);
                return;
            }
        }
        // "تقدمت غانا بشكوى إلى مجلس الأمن": who hears a complaint is not blamed.
        if (open) {
            st.recipients.clear();
        }
    }

    /** The verb, right behind a noun of words or its relative pronoun, whose object is those words; -1 for none. */
    private static int relativeVerb(Sentence s, int noun) {
        int j = noun + 1;
        while (s.inside(j) && j < noun + 4 && (s.isQuote(j) || (s.actors[j] == null && !Subjects.isVerb(s, j)))) {
            if (s.isWord(j, "rel")) {
                j++;
                break;
            }
            j++;
        }
        boolean object = s.inside(j)
                && s.isWord(j, "levels")
                && Subjects.isVerb(s, j)
                && s.unit(j).enc() > 0;
        return object ? j : -1;
    }

    /** "إليها", "ضده", "لهم": whether a preposition with a pronoun stands there. */
    private static boolean toPronoun(Sentence s, int j) {
        return (s.starts(j, "الي") && s.unit(j).enc() > 0)
                || s.starts(j, "ضده")
                || s.reads(j, "له")
                || s.reads(j, "لها")
                || s.reads(j, "لهم")
                || s.reads(j, "لهما");
    }
}
