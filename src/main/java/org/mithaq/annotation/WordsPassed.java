package org.mithaq.annotation;

import java.util.Set;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Words of deeds behind a trigger that tell of no deed there: its own near words, occasions, offices and second verbs. Behind them the statement goes on; behind other deeds only some parts are still read. */
final class WordsPassed {
    /** The kinds of encounters that say when something else was done. */
    static final Set<String> OCCASIONS = Set.of("meet", "visit", "summit", "negotiate", "call");

    private final boolean verbFirst;

    WordsPassed(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    /** Whether a deed's word tells of no deed here: what follows it is still said of the statement. */
    boolean isPassing(Statement st, int j) {
        Sentence s = st.sentence;
        boolean gives = verbFirst && st.predicate.id().equals("grant-loan") && s.isWord(j, "giving");
        boolean given = verbFirst
                && st.predicate.kind().equals("suspend")
                && s.isWord(j, "giving")
                && !s.unit(j).has(Unit.AND);
        boolean office = verbFirst && s.is(j, Kind.TITLE) && !Subjects.isVerb(s, j);
        boolean deed = verbFirst && j == st.unit + 1 && Victims.deedAsSubject(st);
        boolean attack = verbFirst && st.predicate.kind().equals("attack");
        boolean armed = attack && (s.isWord(j, "weapons") || s.isWord(j, "site"));
        boolean helps = verbFirst
                && st.predicate.kind().equals("aid")
                && s.isWord(j, "helping")
                && s.unit(j).has(Unit.LI);
        boolean goods = !verbFirst && st.predicate.kind().equals("sanction") && s.isWord(j, "obj.trade");
        // "The attack carried out by Chad on Mali": the word that carries the deed tells of no other.
        boolean carried = !verbFirst && (st.form & Term.NOUN) != 0 && j == st.unit + 1 && s.isWord(j, "light");
        carried = carried && s.verbs[j] == EnglishVerbs.PARTICIPLE && !s.starts(j, "cut") && !s.starts(j, "end");
        boolean biggest = !verbFirst && s.reads(j, "war") && s.reads(j - 1, "the") && s.reads(j - 2, "of");
        boolean drafted = verbFirst && st.isVerb() && s.isWord(j, "draft") && !Subjects.isVerb(s, j);
        Term sitting = verbFirst ? s.term(j, Kind.PREDICATE) : null;
        boolean session = sitting != null && sitting.as(Predicate.class).id().equals("session");
        session = session || (verbFirst && st.isVerb() && ofSession(s, j));
        // "دعت كينيا لعقد جلسة لمجلس الأمن": what is held is told by the word behind.
        boolean holding = sitting != null
                && sitting.as(Predicate.class).id().equals("strike-deal")
                && s.ends(j, "عقد")
                && !s.is(j + 1, Kind.INSTRUMENT)
                && !s.is(j + 2, Kind.INSTRUMENT);
        return gives
                || holding
                || session
                || given
                || office
                || deed
                || armed
                || drafted
                || biggest
                || carried
                || goods
                || helps
                || (verbFirst && onOccasion(st, j))
                || s.isWord(j, "ignore")
                || isNear(st.predicate, s.unit(j));
    }

    /** "وقع الجانبان محضر الدورة ومذكرة": the words for what a committee holds tell of nothing where no committee is named. */
    private static boolean ofSession(Sentence s, int j) {
        Term t = s.term(j, Kind.PREDICATE);
        return t != null && t.as(Predicate.class).id().equals("committee-work");
    }

    /** "وقع الجانبان خلال الزيارة مذكرة", "في ختام المباحثات": an encounter behind a preposition only says when the step was taken. */
    private static boolean onOccasion(Statement st, int j) {
        Sentence s = st.sentence;
        boolean said =
                st.predicate.kind().equals("request") && st.predicate.object().equals("recipient");
        boolean step = st.isVerb() && (said || st.predicate.object().equals("accord"));
        Term deed = step ? s.term(j, Kind.PREDICATE) : null;
        boolean encounter = deed != null
                && deed.is(Term.NOUN)
                && OCCASIONS.contains(deed.as(Predicate.class).kind());
        String prep = encounter ? s.prep(j) : "";
        boolean when = prep.equals("during") || prep.equals("after") || prep.equals("in");
        return when || (encounter && (s.isWord(j - 1, "rightafter") || s.is(j - 1, Kind.TIME)));
    }

    /** Whether the word is one that the predicate wants beside it: the sanctions that are imposed. */
    static boolean isNear(Predicate p, Unit u) {
        for (String w : p.near()) {
            if (u.isWord(w)) {
                return true;
            }
        }
        return false;
    }

    /** "أرسلت طائرة تحمل عشرة أطنان إلى تشاد", "منحة قيمتها مليون لمالي": a verb behind its noun that says only how much or what it holds. */
    static boolean measures(Sentence s, int j) {
        return s.isWord(j, "measure") && !s.unit(j).has(Unit.AND | Unit.SO) && s.actors[j] == null;
    }

    /** "Has signed but never ratified the treaty", "negotiated and initialled": two verbs side by side have one object. */
    boolean sharesObject(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean open = !verbFirst && st.accord == null && st.predicate.needs().equals("accord");
        boolean and = false;
        for (int j = st.unit + 1; open && j < verb; j++) {
            boolean joins = s.isWord(j, "and") || s.isWord(j, "but") || s.reads(j, "or");
            and = and || joins;
            open = joins || s.isWord(j, "neg") || s.isWord(j, "ignore") || s.ends(j, "ly") || s.isWord(j, "have");
        }
        return open && and;
    }
}
