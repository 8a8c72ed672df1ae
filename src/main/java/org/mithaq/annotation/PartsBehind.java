package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Whether somebody who is named behind a trigger has a part in the statement that {@link Roles} does not give by the preposition alone, or belongs to other words and has none. */
final class PartsBehind {
    private final boolean verbFirst;

    PartsBehind(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    /** Whether somebody has a part though another deed was named before: a second side, who is threatened, asked or offered something, and where it was. */
    boolean beyondDeed(Statement st, ActorGroup g) {
        boolean side = (g.prep.equals("with") && (verbFirst ? !ofOther(st, g) : needsSide(st) || !talked(st, g)))
                || g.prep.equals("between")
                || g.prep.equals("including");
        boolean threatened = st.predicate.kind().equals("threaten")
                && st.recipients.isEmpty()
                && (g.prep.equals("on") || g.prep.equals("against") || (verbFirst && g.prep.equals("for")));
        return side || threatened || asked(st, g) || offered(st, g) || g.prep.equals("in");
    }

    /** "طلبت تونس دعما من الصندوق": of whom something is asked stands behind what is asked. */
    private boolean asked(Statement st, ActorGroup g) {
        boolean open = verbFirst && st.isVerb() && st.recipients.isEmpty() && g.prep.equals("from");
        return open && st.predicate.kind().equals("request") && g.from - st.unit < 9;
    }

    /** "عرضت كندا تقديم مساعدات على غانا": to whom help is offered stands behind what is offered. */
    private static boolean offered(Statement st, ActorGroup g) {
        boolean open = st.predicate.id().equals("offer-help") && st.recipients.isEmpty() && !g.adjective;
        return open && (g.prep.equals("on") || g.prep.equals("li") || g.prep.equals("to"));
    }

    /** "هددت إيران بقصف القواعد الأميركية", "بفرض رسوم على السلع الصينية": the nation of what the threatened deed would reach. */
    boolean menaced(Statement st, ActorGroup g) {
        boolean open = verbFirst
                && g.adjective
                && st.isVerb()
                && (st.predicate.id().equals("threaten") || st.predicate.id().equals("retaliate"))
                && st.recipients.isEmpty()
                && g.from - st.unit < 16;
        String prep = open ? st.sentence.prep(g.from - 1) : "";
        boolean reached = prep.isEmpty() || prep.equals("on") || prep.equals("against");
        return open
                && reached
                && !Victims.deed(st.sentence, g.from - 1)
                && Lists.none(st.actors, a -> Entities.hasKey(g.members, a.key()));
    }

    /** "Blamed the attack on Chad", "was threatened with sanctions by Chad", "demanded an apology from Chad": who belongs to the verb, though a noun of a deed stands between. */
    static boolean behindNoun(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int next = st.unit + 1;
        boolean with = s.isWord(next, "prep.with") || s.isWord(next, "prep.of");
        return switch (g.prep) {
            case "by" -> st.passive && with && st.actors.isEmpty();
            case "on" -> st.predicate.id().equals("blame-on");
            case "from" -> st.predicate.kind().equals("request") && st.isVerb() && s.isWord(g.from - 2, "obj.told");
            default -> false;
        };
    }

    /** "عقوبات على عشرين كيانا روسيا", "على شركات في بيلاروسيا": the nation or the place of what the preposition names. */
    boolean onTarget(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean sanction = verbFirst && st.predicate.kind().equals("sanction");
        boolean seat = sanction && (g.prep.equals("in") || g.prep.equals("from"));
        boolean open = sanction && st.recipients.isEmpty() && !g.members.isEmpty();
        open = open && (g.adjective || g.prep.isEmpty() || seat);
        boolean cut = sanction && st.predicate.id().equals("cut-off") && g.adjective;
        for (int j = g.from - 1; open && j > st.unit && j >= g.from - (seat ? 10 : 5); j--) {
            boolean on = s.isWord(j, "prep.on") || s.isWord(j, "prep.against") || includes(st, j);
            if (on || (cut && WordsPassed.isNear(st.predicate, s.unit(j)))) {
                return Lists.none(
                        st.actors, a -> a.key().equals(g.members.get(0).key()));
            }
            open = !s.isMark(j) && !Subjects.isVerb(s, j) && s.actors[j] == null;
        }
        return false;
    }

    /** "وسعت كندا عقوباتها لتشمل مسؤولين": a verb that says whom sanctions are on. */
    static boolean includes(Statement st, int j) {
        boolean sanction = st.predicate.kind().equals("sanction");
        return sanction
                && st.sentence.isWord(j, "comprise")
                && st.sentence.unit(j).enc() == 0;
    }

    /** "رفضت إسبانيا الاعتراف باستقلال كوسوفو": the state that is denied its recognition. */
    boolean unrecognised(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = verbFirst && st.predicate.kind().equals("reject") && st.isVerb() && st.recipients.isEmpty();
        boolean state = !g.adjective && Lists.all(g.members, a -> a.key().length() == 3);
        for (int j = g.from; open && state && j > st.unit && j > g.from - 4; j--) {
            if (s.isWord(j, "recognition")) {
                return true;
            }
        }
        return false;
    }

    /** "وقفت إلى جانب مالي", "أغلقت موانئها أمام السفن المالية": for or against whom it is, where the predicate has a role for that. */
    static boolean faced(Statement st, ActorGroup g) {
        String role = st.predicate.prepositions().getOrDefault("facing", "");
        boolean open = role.equals("recipient") && st.recipients.isEmpty() && !g.members.isEmpty();
        return open
                && (st.sentence.isWord(g.from - 1, "facing")
                        || (g.adjective && st.sentence.isWord(g.from - 2, "facing")));
    }

    /** "تسلمت تونس قرضا من كينيا", "قدمت كينيا قرضا لتونس": from whom a loan is received gives it, and who gets it gets it, though both are its parties too. */
    boolean lends(Statement st, ActorGroup g) {
        boolean from = g.prep.equals("from") && st.predicate.kind().equals("aid");
        boolean getter = g.prep.equals("li") || g.prep.equals("to") || (!verbFirst && g.prep.equals("for"));
        boolean given = st.predicate.kind().equals("aid") && getter && !g.adjective;
        boolean asked = st.predicate.kind().equals("request") && g.prep.equals("from");
        return given
                || asked
                || (from && "giver".equals(st.predicate.prepositions().get("prep.from")));
    }

    /** "أعلنت كينيا أن ثلاثة دبلوماسيين ماليين أشخاص غير مرغوب فيهم": what is said of them follows, and no other clause. */
    static boolean judging(Statement st, int comp) {
        Sentence s = st.sentence;
        boolean verdict = st.predicate.id().equals("declare-unwelcome");
        for (int j = comp + 1; verdict && s.inside(j) && j < comp + 16; j++) {
            if (s.isWord(j, "unwelcome")) {
                return true;
            }
            verdict = !Subjects.isVerb(s, j);
        }
        return false;
    }

    /** "Talks involving Chad and Mali began": who stands right behind such a word is its object, whatever follows. */
    static boolean involved(Statement st, ActorGroup g) {
        boolean next = g.from == st.unit + 1 || (g.from == st.unit + 2 && st.sentence.isWord(st.unit + 1, "the"));
        return next && st.predicate.id().equals("involving");
    }

    /** Whether somebody else has to take part and is not named yet. */
    private static boolean needsSide(Statement st) {
        return st.predicate.symmetric() && Entities.count(st.actors) < 2;
    }

    /** "Freed ten prisoners after talks with Chad": the noun before the preposition is another deed, whose side it is. */
    private static boolean talked(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int with = g.from - 1;
        while (with > st.unit && !s.isWord(with, "prep.with")) {
            with--;
        }
        Term deed =
                with - 1 > st.unit && s.verbs[with - 1] == EnglishVerbs.NOUN ? s.term(with - 1, Kind.PREDICATE) : null;
        String when = deed == null ? "" : EnglishActorWords.prep(s, with - 1);
        boolean setting = when.equals("after") || when.equals("during") || when.equals("before");
        return deed != null && setting && deed.as(Predicate.class).symmetric();
    }

    /** "عقد اجتماعا مع نظيره قبل المحادثات مع غانا": who is met behind the word of a second encounter is a side of that one alone. */
    private static boolean ofOther(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean full = Entities.count(st.actors) + Entities.count(st.recipients) > (st.isVerb() ? 1 : 0);
        for (int j = g.from - 2; full && j > st.unit + 1 && j > g.from - 5 && !s.isMark(j); j--) {
            Term t = Subjects.isVerb(s, j) ? null : s.term(j, Kind.PREDICATE);
            if (t != null) {
                return t.is(Term.NOUN)
                        && WordsPassed.OCCASIONS.contains(t.as(Predicate.class).kind());
            }
        }
        return false;
    }

    /** "Talks mediated by the union in Pretoria": a capital is where they were held. */
    static boolean heldIn(Statement st, ActorGroup g) {
        boolean there = g.place && g.prep.equals("in");
        boolean held = there && st.predicate.kind().equals("mediate");
        // "Reopened their embassies after talks in Cairo".
        String kind = st.predicate.kind();
        boolean after = false;
        there = there && (kind.equals("establish_relations") || kind.equals("agree"));
        for (int j = g.from - 1; there && !held && j > st.unit && j > g.from - 9; j--) {
            after = after || st.sentence.isWord(j, "obj.talks");
            held = after && st.sentence.isWord(j, "prep.after");
        }
        return held;
    }

    /** "Flew to Kampala for talks with his Rwandan counterpart": with whom a traveller talks need not be his host. */
    static boolean ofTalks(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean with =
                st.predicate.kind().equals("visit") && st.isVerb() && g.prep.equals("with") && !st.recipients.isEmpty();
        for (int j = g.from - 1; with && j > st.unit && j > g.from - 6; j--) {
            if (s.isWord(j, "obj.talks")) {
                return true;
            }
        }
        return false;
    }

    /** "Urged Europe to isolate Chad": whom that concerns which somebody is asked to do is not asked. */
    static boolean ofAsked(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("request") && st.isVerb() && !st.passive && g.prep.isEmpty();
        for (int j = g.from - 1; open && j > st.unit + 1 && j > g.from - 4; j--) {
            if (s.reads(j, "to") && s.isWord(j, "to")) {
                return !s.isWord(st.unit + 1, "to") && s.isName(st.unit + 1);
            }
            open = s.actors[j] == null;
        }
        return false;
    }

    /** Whether the words name parties of an instrument just read. */
    static boolean belongs(ActorGroup g, InstrumentMention m) {
        return !g.members.isEmpty() && m.parties.contains(g.members.get(0));
    }
}
