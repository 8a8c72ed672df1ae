package org.mithaq.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.annotation.Entity;

/**
 * Articles are cut off, glued together and typed in haste. Whatever the words, extraction ends, and each record rests on words and names entities that are listed. The
 * articles are the sentences of the specs with words left out, moved, taken from elsewhere, and ends cut off.
 */
class BrokenProseTest {
    private static final int ARTICLES = 2000;
    /** States go by other codes in articles of before 1992. */
    private static final List<String> DAYS = List.of("2025-03-12", "1987-03-12");

    private static final List<String> MARKS = List.of("،", ",", "\"", "«", "»", "(", ")", "-", ":", "...");

    @ParameterizedTest
    @CsvSource({"ar, 1", "ar, 2", "en, 3", "en, 4"})
    void endsAndKeepsItsPromises(String language, long seed) {
        Random random = new Random(seed);
        List<String> sentences = Stream.of("events", "accords")
                .flatMap(kind -> Expected.file("specs/%s/%s.yaml".formatted(language, kind)).items().stream())
                .map(spec -> spec.required("text"))
                .toList();
        for (int i = 0; i < ARTICLES; i++) {
            String text = article(sentences, random);
            String day = one(DAYS, random);
            assertThatCode(() -> Extractions.read(Extractions.document("broken.txt", language, text, day))
                            .ifPresent(BrokenProseTest::promises))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    private static String article(List<String> sentences, Random random) {
        int length = 1 + random.nextInt(6);
        return Stream.generate(() -> broken(sentences, random))
                .limit(length)
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n\n"));
    }

    private static String broken(List<String> sentences, Random random) {
        List<String> words = words(one(sentences, random));
        for (int changes = random.nextInt(5); changes > 0; changes--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(8)) {
                case 0 -> words.add(at, words.remove(random.nextInt(words.size())));
                case 1 -> words.add(at, one(MARKS, random));
                case 2 -> words.addAll(at, some(words(one(sentences, random)), random));
                case 3 -> words = words.subList(0, at + 1);
                case 4 -> words = words.subList(at, words.size());
                // A very long sentence beside a very short one.
                case 5 -> words.addAll(at, words(one(sentences, random)));
                case 6 -> words = words.subList(at, Math.min(words.size(), at + 3));
                default -> words.set(at, one(words(one(sentences, random)), random));
            }
        }
        return String.join(" ", words);
    }

    private static List<String> words(String sentence) {
        return new ArrayList<>(List.of(sentence.split(" ")));
    }

    private static List<String> some(List<String> words, Random random) {
        int from = random.nextInt(words.size());
        return words.subList(from, Math.min(words.size(), from + 4));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static void promises(Findings findings) {
        Set<String> known = findings.entities().stream().map(Entity::id).collect(Collectors.toSet());
        assertThat(known).doesNotContain("");
        findings.events().forEach(event -> {
            assertThat(event.evidence()).isNotEmpty();
            event.participants().forEach(each -> assertThat(known).contains(each.entityId()));
        });
        findings.accords().forEach(accord -> {
            assertThat(accord.evidence()).isNotEmpty();
            accord.parties().forEach(each -> assertThat(known).contains(each.entityId()));
        });
    }
}
