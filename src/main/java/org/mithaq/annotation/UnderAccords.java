package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** "Chad sells Mali gas under a 1974 agreement", "تشتري كينيا الغاز من غانا بموجب اتفاق": what two do under an accord is theirs, where the sentence names no third. */
final class UnderAccords {
    private static final int BEFORE = 5;
    private static final int TALKS = 14;

    private UnderAccords() {}

    static void find(Sentence s, InstrumentMention m) {
        boolean under = m.known == null && (s.verbs.length > 0 ? afterArticle(s, m) : behind(s, m));
        if (under && m.parties.isEmpty() && !m.definite) {
            List<Actor> sides = named(s, m);
            if (sides.size() == 2 && Lists.all(sides, a -> able(s, sides, a))) {
                m.parties.addAll(sides);
            }
        }
        if (under && m.parties.size() == 1 && !m.definite && !m.weak) {
            withOne(s, m);
        }
        m.weak = m.weak && !(s.mayHave("leads.to") && ledTo(s, m));
        // "Freed under a deal between Chad and Mali": what is done under it has been made.
        m.weak = m.weak && !(under && m.parties.size() > 1);
    }

    /** "Moved to Ghana under the terms of an accord with Britain": the only other state of the sentence made it with that one. */
    private static void withOne(Sentence s, InstrumentMention m) {
        List<Actor> others = named(s, m);
        others.removeIf(a -> Entities.hasKey(m.parties, a.key()));
        if (others.size() == 1 && InstrumentOwners.state(others.get(0))) {
            m.parties.add(0, others.get(0));
        }
    }

    /** "Talks between Chad and Mali could lead to a trade deal": what talks bring about is an accord. */
    private static boolean ledTo(Sentence s, InstrumentMention m) {
        int verb = m.from - 1;
        while (verb > 0 && verb > m.from - BEFORE && !s.isWord(verb, "leads.to")) {
            if (s.actors[verb] != null || s.isMark(verb) || Subjects.isVerb(s, verb)) {
                return false;
            }
            verb--;
        }
        for (int j = verb - 1; s.isWord(verb, "leads.to") && j >= 0 && j > verb - TALKS && !s.isBreak(j); j--) {
            Term t = s.verbs[j] == EnglishVerbs.NOUN ? s.term(j, Kind.PREDICATE) : null;
            if (t != null && t.as(Predicate.class).kind().equals("negotiate")) {
                return true;
            }
        }
        return false;
    }

    /** "Under a five-year trade accord", "under the terms of a 2012 accord", "after an agreement on fees signed in May". */
    private static boolean afterArticle(Sentence s, InstrumentMention m) {
        int a = m.from - 1;
        while (a > m.from - BEFORE && a > 0 && !s.isWord(a, "a")) {
            boolean other = s.isComma(a) || s.isBreak(a) || Subjects.isVerb(s, a) || s.isWord(a, "prep");
            if (other || s.actors[a] != null || s.isWord(a, "the")) {
                return false;
            }
            a--;
        }
        boolean article = a >= 0 && s.isWord(a, "a");
        int before = article && s.isWord(a - 1, "prep.of") && s.isWord(a - 2, "terms") ? a - 3 : a - 1;
        before = s.isWord(before, "the") ? before - 1 : before;
        return article
                && (s.isWord(before, "prep.under")
                        || s.isWord(before, "in.line")
                        || (s.reads(before, "since") && s.isNumber(a + 1))
                        || (s.isWord(before, "prep.after") && made(s, m.to)));
    }

    /** "بموجب اتفاق", "وفقا لاتفاقية", "بموجب بنود اتفاق": right behind the word, or behind what is a part of it. */
    private static boolean behind(Sentence s, InstrumentMention m) {
        int j = m.from - 1;
        j = s.isWord(j, "terms") ? j - 1 : j;
        boolean of = s.unit(m.from).has(Unit.LI) || s.unit(m.from).has(Unit.BI);
        return s.isWord(j, "in.line") && (of || s.prep(m.from).isEmpty() || s.isWord(j, "prep"));
    }

    /** Everybody whom the sentence names, but for places where something happens and who helped to make it. */
    private static List<Actor> named(Sentence s, InstrumentMention m) {
        List<Actor> sides = new ArrayList<>();
        for (ActorGroup g : s.actors) {
            boolean setting = g == null || (g.place && g.prep.equals("in")) || g.prep.equals("aegis");
            // "Under a truce proposed by Chad".
            setting = setting || (g != null && g.prep.equals("by") && g.from > m.from);
            for (Actor side : setting ? List.<Actor>of() : g.members) {
                if (!side.isGroup() && !Entities.hasKey(m.brokers, side.key())) {
                    Entities.addOne(sides, side);
                }
            }
        }
        return sides;
    }

    /** A state, or the only organisation that lends: "will receive a loan from the World Bank under an agreement". */
    private static boolean able(Sentence s, List<Actor> sides, Actor a) {
        boolean union = a.entity().type().equals("igo");
        boolean lends = union
                && Arrays.stream(s.instruments).anyMatch(x -> x != null && x.type.equals("aid_finance"))
                && sides.stream()
                                .filter(side -> side.entity().type().equals("igo"))
                                .count()
                        == 1;
        return InstrumentOwners.state(a) || lends;
    }

    /** "An agreement on fees signed in May": the first verb behind is a participle. */
    private static boolean made(Sentence s, int from) {
        int j = from;
        while (s.inside(j) && j < from + 8 && !s.isComma(j) && !Subjects.isVerb(s, j)) {
            j++;
        }
        return s.inside(j) && s.verbs[j] == EnglishVerbs.PARTICIPLE;
    }
}
