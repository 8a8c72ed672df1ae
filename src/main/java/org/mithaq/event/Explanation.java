package org.mithaq.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article was understood, for people: its sentences with what was seen in them.
 *
 * @param sentences of the article's body, in order
 */
public record Explanation(List<SeenSentence> sentences) {
    /** Copies the list. */
    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param start UTF-16 offset in the article's text
     * @param end exclusive offset
     * @param mentions what its words stand for, in the text's order
     * @param statements what it says happened
     */
    public record SeenSentence(int start, int end, List<Mention> mentions, List<Said> statements) {
        /** Copies the lists. */
        public SeenSentence {
            mentions = List.copyOf(mentions);
            statements = List.copyOf(statements);
        }
    }

    /**
     * Words that stand for something.
     *
     * @param kind actor, instrument, date or predicate
     * @param meaning which one, with its codes
     * @param start UTF-16 offset in the article's text
     * @param end exclusive offset
     */
    public record Mention(String kind, String meaning, int start, int end) {}

    /**
     * A statement: that something happened, will, may or did not.
     *
     * @param rule language and name of the rule
     * @param kind code of event_kind
     * @param factuality code of factuality
     * @param factualityRule name of the rule that decided the factuality
     * @param source who says so: an entity's id or a code of attribution_type
     * @param sides who took part, by role, with their ids
     * @param accord id of the accord it is about, or null
     * @param date in EDTF, or null
     * @param record the record that it went into, or why it went into none
     * @param start UTF-16 offset of the word that states it
     * @param end exclusive offset
     */
    public record Said(
            String rule,
            String kind,
            String factuality,
            String factualityRule,
            String source,
            String sides,
            @Nullable String accord,
            @Nullable String date,
            String record,
            int start,
            int end) {}
}
