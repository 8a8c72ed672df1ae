package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Some of many whom an English sentence names: "40 states, among them Chad and Mali, signed", "Chad, Mali and 30 other states". */
final class ExamplesOfMany {
    /** Words between "and" and "others". */
    private static final int COUNT = 4;
    /** Words that may tell the many apart: "West African". */
    private static final int KIND = 4;

    private ExamplesOfMany() {}

    /** Whether words speak of more of those listed before: "30 other states", "several others", "three other Arab countries". */
    static boolean furtherOnes(Sentence s, int from) {
        for (int j = from; s.inside(j) && j < from + COUNT && !s.isMark(j); j++) {
            if (s.ends(j, "other") || s.reads(j, "others")) {
                return true;
            }
            boolean counts = s.isNumber(j) || s.is(j, Kind.NUMBER) || !s.isName(j);
            if (!counts || Subjects.isVerb(s, j)) {
                return false;
            }
        }
        return false;
    }

    /** Gives the deeds of many that nobody else is said to have done to those of them who are named before the verb. */
    static void settle(List<Sentence> sentences, List<Statement> told, List<Statement> nameless, Entities entities) {
        for (Sentence s : sentences) {
            for (int i = 0; s.mayHave("prep.including") && i < s.size(); i++) {
                if (s.isWord(i, "prep.including")) {
                    settle(s, i, told, nameless, entities);
                }
            }
        }
    }

    private static void settle(
            Sentence s, int link, List<Statement> told, List<Statement> nameless, Entities entities) {
        int head = s.isComma(link - 1) ? link - 2 : link - 1;
        ActorGroup g = listBehind(s, link);
        if (g == null || !many(s, head)) {
            return;
        }
        int verb = s.isComma(g.to) ? g.to + 1 : g.to;
        List<Actor> named = new ArrayList<>();
        g.members.stream().filter(entities::mayBeSide).forEach(a -> Entities.addOne(named, a));
        for (Statement st : deeds(s, verb, told, nameless)) {
            st.actors.removeIf(Actor::isGroup);
            named.forEach(a -> Entities.addOne(st.actors, a));
            if (nameless.remove(st)) {
                told.add(st);
                told.sort(Comparator.comparingInt(Statement::start));
            }
        }
    }

    private static @Nullable ActorGroup listBehind(Sentence s, int link) {
        for (int j = link + 1; s.inside(j) && j < link + 4; j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.adjective ? null : g;
            }
            if (s.isMark(j) || Subjects.isVerb(s, j)) {
                return null;
            }
        }
        return null;
    }

    /** "Nineteen states", "leaders of 44 African countries": whether the clause opens with a word for many that stands here. */
    private static boolean many(Sentence s, int head) {
        if (!s.isWord(head, "roster") && !s.isWord(head, "group.people")) {
            return false;
        }
        for (int j = head - 1; j >= 0 && j > head - KIND; j--) {
            if (s.isBreak(j) || s.isWord(j, "prep.with") || s.isWord(j, "prep.to") || Subjects.isVerb(s, j)) {
                return s.isBreak(j);
            }
        }
        return true;
    }

    /** The deeds whose verb stands right behind the list, and those joined to it. */
    private static List<Statement> deeds(Sentence s, int verb, List<Statement> told, List<Statement> nameless) {
        List<Statement> out = new ArrayList<>();
        for (List<Statement> all : List.of(told, nameless)) {
            for (Statement st : all) {
                boolean near = st.sentence == s && st.unit >= verb && st.unit < verb + KIND;
                if (near && st.isVerb() && Lists.all(st.actors, Actor::isGroup)) {
                    out.add(st);
                }
            }
        }
        return out;
    }
}
