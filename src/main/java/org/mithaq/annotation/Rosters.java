package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Finds whom "six countries", "the signatories", "its members" are where a list names them: "Four nations signed the pact. They are Chad, Mali, Niger and Togo." */
final class Rosters {
    /** Sentences between those who are counted and the list of them. */
    private static final int APART = 3;
    /** Where in its sentence the word for those listed stands at the latest. */
    private static final int HEAD = 12;

    private static final String ROSTER = "roster";

    private final List<Sentence> sentences;
    private final List<Statement> told;
    private final List<Statement> nameless;
    private final Entities entities;

    private Rosters(List<Sentence> sentences, List<Statement> told, List<Statement> nameless, Entities entities) {
        this.sentences = sentences;
        this.told = told;
        this.nameless = nameless;
        this.entities = entities;
    }

    /** Gives accords and steps the sides that a list names, and adds to what is told the steps of which only the list says who took them. */
    static void settle(List<Sentence> sentences, List<Statement> told, List<Statement> nameless, Entities entities) {
        Rosters r = new Rosters(sentences, told, nameless, entities);
        for (Sentence s : sentences) {
            if (s.mayHave("party.noun") && s.mayHaveInstruments()) {
                r.memberships(s);
            }
            if (s.mayHave(ROSTER) || s.mayHave("unites") || s.mayHave("they")) {
                r.lists(s);
            }
        }
        r.counted();
    }

    private void lists(Sentence s) {
        for (ActorGroup g : s.actors) {
            List<Actor> sides = g == null ? List.of() : sides(g);
            if (g == null || sides.size() < 2 || g.adjective) {
                continue;
            }
            int link = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
            if (s.isWord(link, "unites")) {
                grouped(s, link, sides);
            }
            boolean equated = s.isWord(link, "be")
                    || s.isWord(link, "unites")
                    || s.isWord(link, "prep.including")
                    || s.mark(link) == ':';
            int head = equated ? head(s, link) : -1;
            if (head >= 0) {
                sides.addAll(0, besides(s, head));
                tell(s, head, link, sides);
            }
        }
    }

    /** "Chad and Mali are parties to the treaty", "the treaty, to which Chad is a party". */
    private void memberships(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            int be = s.isWord(i, "party.noun") ? i - 1 : -1;
            while (be > i - 4 && be > 0 && !s.isWord(be, "be") && !s.isWord(be, "neg") && !s.isMark(be)) {
                be--;
            }
            ActorGroup g = be > 0 && s.isWord(be, "be") ? Subjects.endingAt(s, be - 1) : null;
            InstrumentMention m = g == null || g.adjective || !g.prep.isEmpty() ? null : membership(s, i, g);
            if (g != null && m != null) {
                sides(g).forEach(a -> Entities.addOne(m.parties, a));
            }
        }
    }

    private static @Nullable InstrumentMention membership(Sentence s, int noun, ActorGroup g) {
        boolean to = s.isWord(noun + 1, "prep.to") || s.isWord(noun + 1, "prep.of");
        for (int j = noun + 2; to && s.inside(j) && j < noun + 8 && !s.isMark(j); j++) {
            if (s.instruments[j] != null) {
                return s.instruments[j];
            }
        }
        boolean which = s.isWord(g.from - 1, "rel") && s.isWord(g.from - 2, "prep");
        int end = s.isComma(g.from - 3) ? g.from - 3 : g.from - 2;
        for (int j = end - 1; which && j >= 0 && j > end - HEAD; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                return m.to == end || m.reach == end ? m : null;
            }
        }
        return null;
    }

    /** "The pact brings together Chad, Mali and Niger": an accord whose verb has a list for its object has them for sides. */
    private static void grouped(Sentence s, int verb, List<Actor> sides) {
        int j = verb - 1;
        while (j > 0 && (s.isWord(j, "ignore") || s.isWord(j, "rel") || s.isWord(j, "comp") || s.isComma(j))) {
            j--;
        }
        for (int k = j; k >= 0 && k > j - HEAD && s.mayHaveInstruments(); k--) {
            InstrumentMention m = s.instruments[k];
            if (m != null && (m.to == j + 1 || m.reach == j + 1)) {
                sides.forEach(a -> Entities.addOne(m.parties, a));
                return;
            }
        }
    }

    /** "The other signatories", "they": the word of a clause that a list explains; -1 where it speaks of somebody else. */
    private static int head(Sentence s, int link) {
        if (s.isWord(0, "they") && link <= 2) {
            return 0;
        }
        for (int j = 0; j < link && j < HEAD; j++) {
            ActorGroup g = s.actors[j];
            boolean other = g != null && !g.adjective && Lists.any(g.members, a -> !a.isGroup());
            if (other && !g.prep.equals("besides") && !g.prep.equals("in")) {
                return -1;
            }
            if (s.isWord(j, ROSTER)) {
                return j;
            }
        }
        return -1;
    }

    /** "Besides Chad, the signatories are". */
    private List<Actor> besides(Sentence s, int head) {
        List<Actor> out = new ArrayList<>();
        for (int j = 0; j < head; j++) {
            ActorGroup g = s.actors[j];
            out.addAll(g != null && g.prep.equals("besides") ? sides(g) : List.of());
        }
        return out;
    }

    /** Hands a list to the accord or the step that its own clause names, else to what was told before. */
    private void tell(Sentence s, int head, int link, List<Actor> sides) {
        Statement own = stepBetween(s, head, link);
        if (own != null) {
            name(own, sides);
            return;
        }
        int j = head + 1;
        boolean to = s.isWord(j, "prep.to") || s.isWord(j, "prep.of") || s.isWord(j, "prep.in");
        for (int k = j; to && k < link && s.mayHaveInstruments(); k++) {
            InstrumentMention m = s.instruments[k];
            if (m != null && m.from <= j + 2) {
                sides.forEach(a -> Entities.addOne(m.parties, a));
                return;
            }
        }
        if (j == link || s.isWord(j, "roster.open") || (s.isWord(j, "ignore") && j + 1 == link)) {
            before(s, sides);
        }
    }

    /** "The latest states to ratify the convention were Chad and Mali". */
    private @Nullable Statement stepBetween(Sentence s, int head, int link) {
        for (List<Statement> all : List.of(told, nameless)) {
            for (Statement st : all) {
                boolean here = st.sentence == s && st.unit > head && st.unit < link;
                if (here && needsAccord(st) && Lists.all(st.actors, Actor::isGroup)) {
                    return st;
                }
            }
        }
        return null;
    }

    /** What the sentences just before tell of nobody in particular, else the accord they name. */
    private void before(Sentence s, List<Actor> sides) {
        for (int i = s.index(); i >= 0 && i >= s.index() - 2; i--) {
            Sentence back = sentences.get(i);
            Statement open = openIn(back, sides.size());
            if (open != null) {
                name(open, sides);
                return;
            }
            for (int j = back.size() - 1; back != s && back.mayHaveInstruments() && j >= 0; j--) {
                InstrumentMention m = back.instruments[j];
                if (m != null) {
                    sides.forEach(a -> Entities.addOne(m.parties, a));
                    return;
                }
            }
        }
    }

    private @Nullable Statement openIn(Sentence s, int size) {
        for (List<Statement> all : List.of(nameless, told)) {
            for (Statement st : all) {
                int head = st.sentence == s ? countedHead(st) : -1;
                int number = head < 0 ? 0 : number(s, head);
                if (head >= 0 && (number == 0 || number == size || number == size + 1)) {
                    return st;
                }
            }
        }
        return null;
    }

    /** "Four presidents signed": the next list of just as many is of them. */
    private void counted() {
        List<Statement> open = new ArrayList<>(nameless);
        open.addAll(told);
        for (Statement st : open) {
            int head = countedHead(st);
            int number = head < 0 ? 0 : number(st.sentence, head);
            List<Actor> list = number < 3 ? null : listOf(st.sentenceIndex(), number);
            if (list != null) {
                name(st, list);
            }
        }
    }

    private @Nullable List<Actor> listOf(int from, int number) {
        for (int i = from; i < sentences.size() && i <= from + APART; i++) {
            for (ActorGroup g : sentences.get(i).actors) {
                List<Actor> sides = g == null || g.adjective ? List.of() : sides(g);
                if (sides.size() == number) {
                    return sides;
                }
            }
        }
        return null;
    }

    /** The word for the many of whom a statement tells without naming one; -1 for none. */
    private static int countedHead(Statement st) {
        Sentence s = st.sentence;
        boolean nobody = s.mayHave(ROSTER) && Lists.all(st.actors, Actor::isGroup);
        for (int j = st.unit - 1; nobody && j >= 0 && j > st.unit - HEAD && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            boolean named = g != null && !g.adjective && Lists.any(g.members, a -> !a.isGroup());
            if (named || (Subjects.isVerb(s, j) && j < st.unit - 1)) {
                return -1;
            }
            if (s.isWord(j, ROSTER)) {
                return j;
            }
        }
        return -1;
    }

    /** How many the words before say there are; 0 when they do not. */
    private static int number(Sentence s, int head) {
        for (int j = head - 1; j >= 0 && j > head - 5 && !s.isMark(j); j--) {
            Term word = s.term(j, Kind.NUMBER);
            String digits = word != null ? word.id() : s.isNumber(j) ? s.word(j) : "";
            if (!digits.isEmpty()) {
                boolean plain = digits.length() < 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
                return plain ? Integer.parseInt(digits) : 0;
            }
        }
        return 0;
    }

    /** Names those who took a step, and tells it if it was not told for want of them. */
    private void name(Statement st, List<Actor> sides) {
        st.actors.removeIf(Actor::isGroup);
        sides.forEach(a -> Entities.addOne(st.actors, a));
        boolean reached = st.factualityRule.equals("future-auxiliary");
        if (reached) {
            st.factuality("asserted", ROSTER, -1);
        }
        if (nameless.remove(st)) {
            told.add(st);
            told.sort(Comparator.comparingInt(Statement::start));
        }
    }

    private static boolean needsAccord(Statement st) {
        String needs = st.predicate.needs();
        return needs.equals("accord") || needs.equals("membership");
    }

    private List<Actor> sides(ActorGroup g) {
        List<Actor> out = new ArrayList<>();
        for (Actor a : g.members) {
            if (entities.mayBeSide(a)) {
                Entities.addOne(out, a);
            }
        }
        return out;
    }
}
