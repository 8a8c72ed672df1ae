package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Praise, blame, protest and breach: who speaks and whom he speaks of, where papers, participles and clauses stand between the two. Pronouns that stand for who is blamed are in {@link Resumptions}, nouns of reception in {@link Receptions}. */
final class Verdicts {
    private final Subjects subjects;

    Verdicts(Subjects subjects) {
        this.subjects = subjects;
    }

    /** "عبرت كينيا عن أسفها، رافضة المبررات الغانية": behind a comma who is told of refuses what stands behind. */
    void refusing(Statement st) {
        ActorGroup by = st.sentence.isComma(st.unit - 1) ? subjects.speakerBefore(st.sentence, st.unit) : null;
        if (by == null || by.members.isEmpty()) {
            return;
        }
        for (Actor a : List.copyOf(st.actors)) {
            if (!Entities.hasKey(by.members, a.key())) {
                st.actors.remove(a);
                Entities.addOne(st.recipients, a);
            }
        }
        Entities.addAll(st.actors, by);
        st.inferredActor = true;
    }

    /** "أبلغت كينيا السفير الغاني احتجاجها": who is told of it is whom it is against. */
    void told(Statement st) {
        Sentence s = st.sentence;
        boolean own = s.unit(st.unit).enc() > 0 && st.recipients.isEmpty() && s.mayHave("told");
        int verb = st.unit - 1;
        while (own && verb >= 0 && verb > st.unit - 9 && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        ActorGroup by = own && verb >= 0 && s.isWord(verb, "told") ? subjects.of(s, verb) : null;
        ActorGroup to = by == null || !s.inside(by.to) || by.to >= st.unit ? null : s.actors[by.to];
        if (to != null && to.prep.isEmpty() && !to.adjective) {
            Entities.addAll(st.recipients, to);
        }
    }

    /** "رد الوزير الكيني باتهام غانا بتشجيع مالي": who is charged with something stands right behind the charge, and the subject makes it. */
    void charging(Statement st) {
        Sentence s = st.sentence;
        boolean charge = s.starts(st.unit, "باتهام") || s.starts(st.unit, "اتهام");
        boolean threat = st.predicate.kind().equals("threaten") || s.starts(st.unit, "لاتهام");
        if (charge || threat) {
            oneAnother(st);
        }
        ActorGroup g = charge || (threat && setAbout(s, st.unit)) ? groupBehind(s, st.unit) : null;
        boolean with = g != null && g.prep.isEmpty() && !g.adjective && s.starts(g.to, "ب");
        ActorGroup by = g != null && with && s.actors[g.to] == null ? subjects.before(s, st.unit) : null;
        if (g != null && by != null && Lists.none(by.members, a -> Entities.hasKey(g.members, a.key()))) {
            st.actors.clear();
            st.recipients.clear();
            Entities.addAll(st.actors, by);
            Entities.addAll(st.recipients, g);
            st.inferredActor = true;
        }
    }

    /** "بعد اتهام كينيا غانا بالخيانة": who makes the charge stands behind its noun, and whom it is against right behind him. */
    private static void oneAnother(Statement st) {
        Sentence s = st.sentence;
        ActorGroup by = groupBehind(s, st.unit);
        ActorGroup whom = by == null || !s.inside(by.to) ? null : s.actors[by.to];
        boolean bare = whom != null && whom.prep.isEmpty() && !whom.adjective && s.starts(whom.to, "ب");
        if (by != null
                && whom != null
                && bare
                && by.prep.isEmpty()
                && !by.adjective
                && Lists.none(whom.members, Actor::isGroup)) {
            st.actors.clear();
            st.recipients.clear();
            Entities.addAll(st.actors, by);
            Entities.addAll(st.recipients, whom);
        }
    }

    /** "قامت كينيا بتهديد غانا", "تعتزم كينيا تهديد غانا": whether a verb that only says that somebody does it governs the noun, with nothing but him between the two. */
    private static boolean setAbout(Sentence s, int noun) {
        int j = s.isWord(noun - 1, "prep") ? noun - 2 : noun - 1;
        ActorGroup g = Subjects.endingAt(s, j);
        boolean who = g != null && g.prep.isEmpty() && !g.adjective;
        int verb = g != null && who ? g.from - 1 : j;
        return verb >= 0 && Subjects.isVerb(s, verb) && (s.isWord(verb, "resolves") || s.isWord(verb, "sets.about"));
    }

    private static @Nullable ActorGroup groupBehind(Sentence s, int unit) {
        return s.inside(unit + 1) ? s.actors[unit + 1] : null;
    }

    /** "سحبت كينيا سفيرها، احتجاجا على تصريحات لوزير الإعلام الغاني": who does the deed protests by it, against whoever stands next. */
    void inProtest(Statement st) {
        Sentence s = st.sentence;
        boolean why = s.unit(st.unit).pro() == 0 && s.unit(st.unit).enc() == 0 && s.ends(st.unit, "ا");
        boolean at = why && s.inside(st.unit + 1);
        at = at && (s.isWord(st.unit + 1, "prep.on") || s.prep(st.unit + 1).equals("bi"));
        ActorGroup by = at ? subjects.before(s, st.unit) : null;
        if (by == null || s.isWord(subjects.lastVerb(), "light")) {
            return;
        }
        st.actors.clear();
        st.recipients.clear();
        Entities.addAll(st.actors, by);
        st.inferredActor = true;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 8 && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean other = Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(by.members, a.key()));
                Entities.addAll(st.recipients, other ? g : null);
                return;
            }
        }
    }

    /** "قالت قبرص إن الاتفاق التركي الليبي ينتهك القانون": what an accord does wrong, its parties do. */
    static void breaching(Statement st) {
        InstrumentMention m = Resumptions.accordEnding(st.sentence, st.unit - 1);
        if (m != null && m.parties.size() > 1) {
            st.actors.clear();
            m.parties.forEach(a -> Entities.addOne(st.actors, a));
            return;
        }
        int comp = st.unit - 1;
        while (comp >= 0 && comp > st.unit - 14 && !st.sentence.isBreak(comp) && !st.sentence.isWord(comp, "comp")) {
            comp--;
        }
        ActorGroup g = comp >= 0 && st.sentence.isWord(comp, "comp") ? behindThat(st.sentence, comp, st.unit) : null;
        if (g != null) {
            st.actors.clear();
            Entities.addAll(st.actors, g);
        }
    }

    /** "إن الخطوة الكينية تنتهك المعاهدة": what somebody's step breaches, he breaches. */
    static void ofStep(Statement st) {
        boolean breach = st.predicate.kind().equals("violate") && st.isVerb();
        ActorGroup g = breach ? Subjects.endingAt(st.sentence, st.unit - 1) : null;
        boolean step = g != null && g.adjective && st.sentence.isWord(g.from - 2, "comp");
        if (step) {
            st.actors.clear();
            Entities.addAll(st.actors, g);
        }
    }

    /** "حذرت كينيا من أن القرار الغاني سيضر": whose step somebody warns of. */
    static void warnedOf(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("warn") && st.isVerb() && st.recipients.isEmpty();
        int comp = st.unit + 1;
        while (open && s.inside(comp) && comp < st.unit + 9 && !s.isBreak(comp) && !s.isWord(comp, "comp")) {
            comp++;
        }
        ActorGroup g =
                open && s.isWord(comp, "comp") && s.isWord(comp + 1, "move") ? behindThat(s, comp, s.size()) : null;
        boolean other = g != null
                && g.from < comp + 4
                && Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(st.actors, a.key()));
        Entities.addAll(st.recipients, other ? g : null);
    }

    /** "أن التحرك الكيني", "إن ما تقوم به كينيا": whose doing a clause begins with; or null. */
    private static @Nullable ActorGroup behindThat(Sentence s, int comp, int to) {
        for (int j = comp + 1; j < to && j < comp + 6 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.prep.isEmpty() ? g : null;
            }
        }
        return null;
    }

    /** "اعتبر الوزير أن القصف الكيني خطأ": whose doing is held to be bad. */
    static void heldBad(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("describe-ill") && st.isVerb() && st.recipients.isEmpty();
        int comp = st.unit + 1;
        while (open && s.inside(comp) && comp < st.unit + 9 && !s.isBreak(comp) && !s.isWord(comp, "comp")) {
            comp++;
        }
        ActorGroup g = open && s.isWord(comp, "comp") ? behindThat(s, comp, s.size()) : null;
        g = g == null && open && s.isWord(comp, "comp") ? doingIll(s, comp) : g;
        boolean state = g != null && Lists.none(g.members, Actor::isGroup);
        if (g != null && state && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
            Entities.addAll(st.recipients, g);
        }
    }

    /** "أنه من غير المقبول أن تفرض كينيا رسوما": the subject of the deed that is called bad before it is told; or null. */
    private static @Nullable ActorGroup doingIll(Sentence s, int comp) {
        boolean bad = false;
        for (int j = comp + 1; s.inside(j + 1) && j < comp + 9 && !s.isBreak(j) && !s.isComma(j); j++) {
            bad = bad || s.isWord(j, "deplorable");
            if (s.isWord(j, "comp")) {
                return bad && Subjects.isVerb(s, j + 1) ? SubjectsBehind.right(s, j + 1) : null;
            }
        }
        return null;
    }

    /** "نشرت المنظمة تقريرا يتهم الصين": what a paper says that somebody publishes, he says. */
    void published(Statement st) {
        Sentence s = st.sentence;
        boolean paper = Roles.judges(st) && behindPaper(st);
        ActorGroup issuer = paper ? subjects.before(s, st.unit) : null;
        boolean other = issuer != null && issuer.prep.isEmpty() && !issuer.adjective && issuer.from > 0;
        if (issuer == null || !other || issuer.to > st.unit - 1 || !Subjects.isVerb(s, issuer.from - 1)) {
            return;
        }
        st.actors.stream()
                .filter(a -> !Entities.hasKey(issuer.members, a.key()))
                .forEach(a -> Entities.addOne(st.recipients, a));
        st.actors.clear();
        Entities.addAll(st.actors, issuer);
    }

    /** Whether a verb tells what the paper right before it, which has no article, says. */
    private static boolean behindPaper(Statement st) {
        Sentence s = st.sentence;
        int paper = PaperSubjects.before(s, st.unit);
        return paper > 0
                && (s.isWord(paper, "paper.indefinite") || PaperSubjects.jointStatement(s, paper))
                && !s.unit(paper).has(Unit.AL);
    }

    /** "أصدرت المنظمة الخميس بيانا دعت فيه الصين": what a paper says has its day. */
    static void dateOfPaper(Statement st) {
        Sentence s = st.sentence;
        boolean paper = st.date == null && behindPaper(st);
        for (int j = st.unit - 2; paper && j >= 0 && j > st.unit - 12 && !Subjects.isVerb(s, j); j--) {
            st.date = st.date == null ? s.dates[j] : st.date;
            paper = !s.isBreak(j);
        }
    }
}
