package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.LanguagePack.Report;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Makes a statement of the speaking itself where a sentence tells of nothing else: "Kenya's president said the road is long". The packs' predicates {@code say} and {@code say-…} give its kind. */
final class Sayings {
    private static final int REACH = 4;
    private static final int REPORTS = Unit.bits(Kind.REPORT);

    /** How far behind a verb of saying its clause may reach. */
    private static final int CLAUSE = 12;

    private final LanguagePack pack;
    private final Subjects subjects;

    Sayings(LanguagePack pack, Subjects subjects) {
        this.pack = pack;
        this.subjects = subjects;
    }

    /** The saying of a sentence's main clause by somebody with a name or a nation, or null. */
    @Nullable
    Statement in(Sentence s) {
        for (int i = 0; i < s.size() && s.hasAny(REPORTS); i++) {
            Term report = s.term(i, Kind.REPORT);
            if (report == null || !Subjects.isVerb(s, i) || inSideClause(s, i) || measures(s, i)) {
                continue;
            }
            ActorGroup speaker = subjects.of(s, i);
            Predicate p = predicate(report.as(Report.class));
            if (speaker == null || p == null) {
                continue;
            }
            int not = s.verbs.length > 0 ? refusal(s, i) : -1;
            Predicate reject = not < 0 ? null : pack.predicate("reject");
            Statement st = reject == null
                    ? new Statement(s, i, p, report.form())
                    : new Statement(s, not, reject, report.form());
            for (Actor a : speaker.members) {
                if (!a.isGroup() && !a.entity().type().equals("media")) {
                    st.actors.add(a);
                }
            }
            if (!st.actors.isEmpty()) {
                Statement blame = blaming(st, i);
                blame = blame == null ? demanding(st) : blame;
                if (blame != null) {
                    return blame;
                }
                if (reject == null) {
                    addressee(st);
                }
                date(st, i);
                return st;
            }
        }
        return null;
    }

    /** "قال الوزير إن القرار الكيني غير مقبول": who says that what others do is wrong blames them; or null. */
    private @Nullable Statement blaming(Statement said, int verb) {
        Sentence s = said.sentence;
        Predicate p = s.verbs.length > 0 || !s.mayHave("deplorable") ? null : pack.predicate("say-ill");
        for (int j = said.unit + 1; p != null && s.inside(j) && j < said.unit + CLAUSE && !s.isBreak(j); j++) {
            ActorGroup maker = s.isWord(j, "comp") ? blamed(s, j) : null;
            if (maker != null && Lists.none(maker.members, a -> Entities.hasKey(said.actors, a.key()))) {
                Statement st = new Statement(s, said.unit, p, said.form);
                st.actors.addAll(said.actors);
                Entities.addAll(st.recipients, maker);
                date(st, verb);
                return st;
            }
            if (s.isWord(j, "comp")) {
                return null;
            }
        }
        return null;
    }

    /** "قال الوزير إن على كينيا أن تسحب قواتها": who says what others must do asks them for it; or null. */
    private @Nullable Statement demanding(Statement said) {
        Sentence s = said.sentence;
        if (s.verbs.length > 0) {
            return demandedBefore(said);
        }
        Predicate p = pack.predicate("say-must");
        for (int j = said.unit + 1; p != null && s.inside(j + 3) && j < said.unit + CLAUSE && !s.isBreak(j); j++) {
            if (!s.isWord(j, "comp")) {
                continue;
            }
            int on = s.isWord(j + 1, "must") ? j + 2 : j + 1;
            ActorGroup g =
                    s.isWord(on, "prep.on") && s.unit(on).enc() == 0 && s.inside(on + 1) ? s.actors[on + 1] : null;
            boolean told = g != null && !g.adjective && s.isWord(g.to, "comp");
            boolean must = g != null && told && s.inside(g.to + 1) && Subjects.isVerb(s, g.to + 1);
            if (g == null && on == j + 2 && s.isWord(on, "comp")) {
                g = bound(s, on + 1);
                must = g != null;
            }
            if (g == null || !must || Lists.any(g.members, a -> Entities.hasKey(said.actors, a.key()))) {
                return null;
            }
            Statement st = new Statement(s, said.unit, p, said.form);
            st.actors.addAll(said.actors);
            Entities.addAll(st.recipients, g);
            st.recipients.removeIf(Actor::isGroup);
            date(st, said.unit);
            return st.recipients.isEmpty() ? null : st;
        }
        return null;
    }

    /** "من الضروري أن تنسحب كينيا", "يجب أن يتم الانسحاب الكيني": who would do what must be done, right behind its verb; or null. */
    private static @Nullable ActorGroup bound(Sentence s, int verb) {
        ActorGroup g = s.inside(verb) && Subjects.isVerb(s, verb) ? SubjectsBehind.right(s, verb) : null;
        if (g != null) {
            return g.from == verb + 1 ? g : null;
        }
        boolean deed = s.isWord(verb, "done") && s.inside(verb + 2) && s.is(verb + 1, Kind.PREDICATE);
        ActorGroup whose = deed ? s.actors[verb + 2] : null;
        return whose != null && (whose.adjective || whose.prep.isEmpty()) ? whose : null;
    }

    /** "Chad must free the sailors, the minister said", "'Mali should leave,' he told reporters": what stands before the verb of saying is asked of its subject; or null. */
    private @Nullable Statement demandedBefore(Statement said) {
        Sentence s = said.sentence;
        Predicate p = s.mayHave("must") ? pack.predicate("must") : null;
        for (int j = said.unit - 2; p != null && j > 0 && !s.isBreak(j); j--) {
            ActorGroup g = s.isWord(j, "must") ? Subjects.endingAt(s, j - 1) : null;
            boolean named = g != null && g.prep.isEmpty() && !g.adjective;
            boolean other = g != null
                    && named
                    && Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(said.actors, a.key()));
            if (g != null && other) {
                Statement st = new Statement(s, said.unit, p, said.form);
                st.actors.addAll(said.actors);
                Entities.addAll(st.recipients, g);
                date(st, said.unit);
                return st;
            }
        }
        return null;
    }

    /** Whose step it is that a clause calls wrong: "أن القرار الكيني خطأ", "أن انسحاب غانا يشكل انتهاكا"; null for other clauses. */
    static @Nullable ActorGroup blamed(Sentence s, int comp) {
        ActorGroup maker = null;
        int noun = comp + 1;
        boolean plain = s.inside(noun + 1) && s.actors[noun] == null && !Subjects.isVerb(s, noun) && !s.isMark(noun);
        for (int j = noun + 1; plain && s.inside(j) && j < noun + CLAUSE && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            boolean own = g != null && maker == null && j < noun + 3 && (g.adjective || g.prep.isEmpty());
            if (own && g != null && Lists.none(g.members, Actor::isGroup)) {
                maker = g;
                continue;
            }
            if (maker != null && s.isWord(j, "deplorable")) {
                return maker;
            }
            boolean copula = s.starts(j, "يشكل") || s.starts(j, "تشكل") || s.starts(j, "يمثل") || s.starts(j, "تمثل");
            copula = copula || s.isWord(j, "become") || s.starts(j, "يعد") || s.starts(j, "تعد");
            plain = !s.isWord(j, "neg") && (copula || !Subjects.isVerb(s, j));
        }
        return null;
    }

    private @Nullable Predicate predicate(Report r) {
        Predicate own = pack.predicate("say-" + r.id());
        return own == null ? pack.predicate("say") : own;
    }

    /** "طائرات تبلغ قيمتها مليار دولار", "يبلغ نحو مليون": how much something is. */
    private static boolean measures(Sentence s, int verb) {
        boolean size = s.verbs.length == 0 && s.isWord(verb, "measure");
        return size && (s.isWord(verb + 1, "size.of") || s.isNumber(verb + 1) || s.isWord(verb + 1, "quantity.about"));
    }

    private static boolean inSideClause(Sentence s, int verb) {
        for (int j = verb - 1; j >= 0; j--) {
            if (s.isWord(j, "rel") || s.isWord(j, "sub")) {
                return true;
            }
            if (s.isBreak(j)) {
                return false;
            }
        }
        return false;
    }

    /** "Told Peru that", "قال للصحفيين": who is spoken to stands right behind the verb. */
    private static void addressee(Statement st) {
        Sentence s = st.sentence;
        int at = s.isWord(st.unit + 1, "the") || s.isWord(st.unit + 1, "prep.to") ? st.unit + 2 : st.unit + 1;
        ActorGroup g = s.inside(at) ? s.actors[at] : null;
        boolean told = g != null
                && !g.adjective
                && (g.prep.equals("to") || g.prep.equals("li") || s.isWord(g.to, "comp"))
                && !Subjects.isVerb(s, Math.min(g.to, s.size() - 1));
        if (told && g != null) {
            for (Actor a : g.members) {
                if (Lists.none(st.actors, b -> b.key().equals(a.key()))) {
                    st.recipients.add(a);
                }
            }
        }
    }

    /** "Said it would not halt enrichment", "says he will never give in": where the negation stands by which somebody refuses; -1 for none. */
    private static int refusal(Sentence s, int verb) {
        for (int j = verb + 1; s.inside(j + 3) && j < verb + 9 && !s.isBreak(j); j++) {
            int will = s.isWord(j, "they") ? j + 1 : -1;
            boolean not = will > 0 && willNot(s, will);
            int deed = not ? (s.isWord(will, "neg") ? will + 1 : will + 2) : -1;
            if (not) {
                boolean act = s.isName(deed) || s.isMark(deed) || s.isWord(deed, "be") || s.isWord(deed, "have");
                return act || s.isWord(deed, "need") ? -1 : will;
            }
            if (Subjects.isVerb(s, j)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean willNot(Sentence s, int will) {
        boolean auxiliary = s.reads(will, "will") || s.reads(will, "would");
        boolean not = s.reads(will + 1, "not") || s.reads(will + 1, "never");
        return (auxiliary && not) || s.reads(will, "won't") || s.reads(will, "wouldn't");
    }

    private static void date(Statement st, int verb) {
        Sentence s = st.sentence;
        for (int j = verb - REACH; j <= verb + REACH; j++) {
            if (s.inside(j) && s.dates[j] != null && st.date == null) {
                st.date = s.dates[j];
            }
        }
    }
}
