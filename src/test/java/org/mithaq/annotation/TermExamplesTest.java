package org.mithaq.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.article.Article;
import org.mithaq.article.PublicationDate;
import org.mithaq.event.Expected;
import org.mithaq.event.Extractions;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.World.KnownAccord;

/** The sentences of {@code languages/<tag>/examples.yaml}: what each data file of a pack must find in them, and must not. */
class TermExamplesTest {
    private static final List<String> LANGUAGES = List.of("ar", "en");
    private static final Lexicon LEXICON = Lexicon.load(LANGUAGES);
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 14);
    private static final List<String> FILES = List.of(
            "terms/states.csv",
            "terms/cities.csv",
            "terms/organisations.csv",
            "terms/persons.csv",
            "terms/homographs.csv",
            "titles.yaml",
            "instruments.yaml",
            "accord-names.yaml",
            "reports.yaml",
            "time.yaml",
            "words.yaml");

    @TestFactory
    Stream<DynamicTest> findsTheTermInTheExamplesOfEachFile() {
        return examples(
                "finds",
                (language, file, sentence, term) ->
                        assertThat(found(language, file, sentence)).contains(term));
    }

    @TestFactory
    Stream<DynamicTest> ignoresTheTermWhereAFileSaysSo() {
        return examples(
                "ignores",
                (language, file, sentence, term) ->
                        assertThat(found(language, file, sentence)).doesNotContain(term));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyFileHasSixExamplesAndFourCounterexamples(String language) {
        Expected all = Expected.file("languages/" + language + "/examples.yaml");
        for (String file : FILES) {
            assertThat(all.get(file).get("finds").items()).as(file).hasSizeGreaterThanOrEqualTo(6);
            assertThat(all.get(file).get("ignores").items()).as(file).hasSizeGreaterThanOrEqualTo(4);
        }
        Set<?> files = all.value() instanceof Map<?, ?> map ? map.keySet() : Set.of();
        assertThat(files.equals(Set.copyOf(FILES))).as("files of %s", files).isTrue();
    }

    private static Stream<DynamicTest> examples(String key, Check check) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : LANGUAGES) {
            Expected all = Expected.file("languages/" + language + "/examples.yaml");
            for (String file : FILES) {
                for (Expected example : all.get(file).get(key).items()) {
                    String term = example.required("term");
                    String sentence = example.required("in");
                    tests.add(DynamicTest.dynamicTest(
                            language + " " + file + " " + term + ": " + sentence,
                            () -> check.that(language, file, sentence, term)));
                }
            }
        }
        return tests.stream();
    }

    /** What a file's words give in a sentence, as the job reads it. */
    private static Set<String> found(String language, String file, String sentence) {
        AnnotatedArticle reading = read(language, sentence);
        Set<String> found = new TreeSet<>();
        switch (file) {
            case "terms/states.csv", "terms/organisations.csv", "terms/persons.csv" -> actors(reading, found);
            case "terms/cities.csv" -> terms(reading, found, Kind.CITY);
            case "terms/homographs.csv" -> {
                actors(reading, found);
                terms(reading, found, Kind.CITY, Kind.CAPITAL);
            }
            case "titles.yaml" -> terms(reading, found, Kind.TITLE);
            case "instruments.yaml" -> reading.instruments().forEach(each -> found.add(each.form()));
            case "accord-names.yaml" -> accords(reading, found);
            case "reports.yaml" -> terms(reading, found, Kind.REPORT);
            case "time.yaml" ->
                reading.sentences()
                        .forEach(s ->
                                s.dates().forEach(date -> found.add(date.value().edtf())));
            default -> terms(reading, found, Kind.WORD, Kind.DOMAIN);
        }
        return found;
    }

    private static void actors(AnnotatedArticle reading, Set<String> found) {
        reading.sentences()
                .forEach(s -> s.actors()
                        .forEach(each ->
                                found.addAll(List.of(each.key(), each.entity().id()))));
    }

    private static void accords(AnnotatedArticle reading, Set<String> found) {
        for (InstrumentMention each : reading.instruments()) {
            KnownAccord known = each.known();
            if (known != null) {
                found.add(known.id());
            }
        }
    }

    private static void terms(AnnotatedArticle reading, Set<String> found, Kind... kinds) {
        for (Sentence s : reading.sentences()) {
            for (int i = 0; i < s.size(); i++) {
                Stream.of(s.unit(i).terms())
                        .filter(term -> List.of(kinds).contains(term.kind()))
                        .map(Term::id)
                        .forEach(found::add);
            }
        }
    }

    private static AnnotatedArticle read(String language, String sentence) {
        LanguagePack pack = LEXICON.pack(language);
        if (pack == null) {
            throw new AssertionError("no pack " + language);
        }
        Article article =
                Extractions.of(language, sentence, PUBLISHED.toString()).article();
        assertThat(article.published())
                .isEqualTo(new PublicationDate(PUBLISHED.toString(), PUBLISHED, "file_metadata"));
        return AnnotatedArticle.of(article, pack, LEXICON);
    }

    private interface Check {
        void that(String language, String file, String sentence, String term);
    }
}
