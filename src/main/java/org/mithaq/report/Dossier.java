package org.mithaq.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Language;

/**
 * What is known of one accord, in the order and the words in which it is shown; how it looks is another matter. Text may have several lines.
 *
 * @param accordId its id
 * @param language of all but names and quotes
 * @param what this is
 * @param title the accord's name in that language, where it has one
 * @param otherTitle its name in the other language
 * @param facts what the accord is
 * @param tables parties and steps
 * @param quotes words of articles, or why there are none
 * @param foot what ends the page
 * @param runId the run that found it
 * @param made when that run began
 */
public record Dossier(
        String accordId,
        Language language,
        String what,
        String title,
        @Nullable String otherTitle,
        List<Fact> facts,
        List<Table> tables,
        Quotes quotes,
        String foot,
        String runId,
        Instant made) {
    /** Copies the lists. */
    public Dossier {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    /** A value with what it is. */
    public record Fact(String label, String value) {}

    /**
     * A table.
     *
     * @param below what stands under it, empty for nothing
     */
    public record Table(String heading, List<String> columns, List<List<String>> rows, String below) {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Words of articles.
     *
     * @param note what to know of them
     */
    public record Quotes(String heading, String note, List<Quote> quotes) {
        /** Copies the list. */
        public Quotes {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A sentence of an article.
     *
     * @param words in pieces, of which some are marked
     * @param language of the article, or null
     * @param source who published it, its title and date, as far as they are known
     * @param url where it can be read, or null
     */
    public record Quote(
            List<Words> words,
            @Nullable String language,
            List<String> source,
            @Nullable String url) {
        /** Copies the lists. */
        public Quote {
            words = List.copyOf(words);
            source = List.copyOf(source);
        }
    }

    /**
     * Some words.
     *
     * @param isMarked whether a record rests on them
     */
    public record Words(String text, boolean isMarked) {}
}
