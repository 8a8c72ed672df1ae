package org.mithaq.annotation;

import org.mithaq.text.Lists;

/** Knows the words of a fight that tell of a game: "struck in the 89th minute", "beat Castleton Rovers 2-1". English only. */
final class EnglishBallgames {
    private static final int REACH = 14;

    private EnglishBallgames() {}

    /** Whether a deed is a move or a victory in a game. */
    static boolean tells(Statement st) {
        boolean fights = switch (st.predicate.kind()) {
            case "attack", "war", "protest" -> true;
            default -> false;
        };
        return fights && (inPlay(st) || (st.predicate.id().equals("beat") && (scored(st) || ofNames(st))));
    }

    /** "After extra time", "in the 89th minute": words that only a game has, in the sentence of the deed. */
    private static boolean inPlay(Statement st) {
        Sentence s = st.sentence;
        for (int j = 0; j < s.size(); j++) {
            boolean minute = s.reads(j, "minute") && s.isWord(j - 1, "ordinal") && s.isNumber(j - 2);
            minute = minute || (s.reads(j, "minute") && s.isNumber(j - 1) && s.ends(j - 1, "th"));
            boolean half = s.isWord(j, "ballgame.half") && !s.isWord(j + 1, "prep.of");
            if (minute || half || s.isWord(j, "ballgame")) {
                return true;
            }
        }
        return false;
    }

    /** "2-1", "15-12": the score behind the verb. */
    private static boolean scored(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j + 2) && j < st.unit + REACH && !s.isBreak(j); j++) {
            if (s.isNumber(j) && s.isDash(j + 1) && s.isNumber(j + 2)) {
                return true;
            }
        }
        return false;
    }

    /** One whom nobody knows beats another: players and clubs. */
    private static boolean ofNames(Statement st) {
        return !st.actors.isEmpty()
                && !st.recipients.isEmpty()
                && Lists.all(st.actors, EnglishBallgames::isName)
                && Lists.any(st.recipients, EnglishBallgames::isName);
    }

    private static boolean isName(Actor a) {
        return a.isGroup() && Character.isUpperCase(a.entity().nameEn().charAt(0));
    }
}
