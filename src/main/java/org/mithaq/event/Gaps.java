package org.mithaq.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.LooseWords;
import org.mithaq.annotation.LooseWords.Word;
import org.mithaq.annotation.Sentence;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.World;
import org.mithaq.text.Folding;

/** Collects what one article says in words like those of the packs without giving a record. Holds what was found so far. */
final class Gaps {
    private static final int LONGEST_QUOTE = 200;

    private final AnnotatedArticle reading;
    private final LooseWords words;
    private final Map<Key, Gap> gaps = new LinkedHashMap<>();
    private final Set<Integer> stating = new HashSet<>();
    private final Set<Integer> spent = new HashSet<>();

    /** Looked up for every word that is left over, so without the slow methods that records come with. */
    private record Key(String kind, String rule, String word, String reason) {
        @Override
        public int hashCode() {
            return word.hashCode() * 31 + rule.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && word.equals(that.word)
                    && rule.equals(that.rule)
                    && kind.equals(that.kind)
                    && reason.equals(that.reason);
        }
    }

    Gaps(AnnotatedArticle reading, World world) {
        this.reading = reading;
        this.words = new LooseWords(reading.pack(), world);
    }

    /**
     * What is left over.
     *
     * @param recorded instruments that an accord record rests on
     */
    List<Gap> beside(Set<InstrumentMention> recorded) {
        for (Statement statement : reading.statements()) {
            stating.add(statement.sentenceIndex());
            if (!statement.everyone().isEmpty()) {
                spent.add(statement.start());
            }
        }
        for (Sentence each : reading.sentences()) {
            if (!each.isEmpty()) {
                sentence(each, recorded);
            }
        }
        return List.copyOf(gaps.values());
    }

    private void sentence(Sentence s, Set<InstrumentMention> recorded) {
        for (Word word : words.instruments(s)) {
            InstrumentMention m = word.instrument();
            if (m != null && !recorded.contains(m)) {
                add("accord_word", "instrument-" + m.form(), word, reason(m), s);
            }
        }
        for (Word word : words.predicates(s, spent)) {
            Predicate predicate = word.predicate();
            if (predicate != null) {
                add("event_word", word.rule(), word, "it needs " + Explanations.needed(predicate.needs()), s);
            }
        }
        if (!stating.contains(s.index())) {
            for (Word word : words.verbs(s)) {
                add("unknown_verb", word.rule(), word, "no predicate has it", s);
            }
        }
        for (Word word : words.names(s)) {
            add("unknown_name", word.rule(), word, reason(word), s);
        }
    }

    private static String reason(InstrumentMention m) {
        return m.weak() ? "it counts only with two parties and a deed" : "nobody is named as its party";
    }

    private static String reason(Word word) {
        return word.rule().equals("office-and-nation")
                ? "a person known by office and nation alone"
                : "no state, city, organisation or person has this name";
    }

    private void add(String kind, String rule, Word word, String reason, Sentence s) {
        Key key = new Key(kind, rule, Folding.fold(word.text()), reason);
        Gap before = gaps.get(key);
        gaps.put(
                key,
                before == null
                        ? first(kind, reading.pack().tag() + ":" + rule, word, reason, s)
                        : new Gap(
                                kind,
                                before.rule(),
                                before.word(),
                                reason,
                                before.count() + 1,
                                before.start(),
                                before.end()));
    }

    /** The whole sentence where it is short, else what stands around the word. */
    private Gap first(String kind, String rule, Word word, String reason, Sentence s) {
        String text = reading.article().text();
        int from = s.start();
        int to = s.end();
        if (to - from > LONGEST_QUOTE) {
            int room = Math.max(0, LONGEST_QUOTE - (word.end() - word.start())) / 2;
            from = Math.max(from, text.indexOf(' ', Math.max(from, word.start() - room)) + 1);
            from = Math.min(from, word.start());
            int last = text.lastIndexOf(' ', Math.min(to, word.end() + room));
            to = Math.min(to, Math.max(word.end(), last));
        }
        while (to > word.end() && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Gap(kind, rule, word.text(), reason, 1, from, to);
    }
}
