package org.mithaq.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.export.csv.ExportedTable.Row;
import org.mithaq.ledger.Contract;
import org.mithaq.score.FoundRecords.FoundAccord;
import org.mithaq.score.FoundRecords.FoundEvent;

/**
 * How right an export is.
 *
 * @param figures by name, in the order in which they are told: a share is a Double, a number of things an Integer
 * @param differences what is missed, spurious or wrong, article by article
 * @param missing files of the gold that are not in the export, so that all their records count as missed
 */
public record Score(Map<String, Number> figures, List<Difference> differences, List<String> missing) {
    /** Keeps the order. */
    public Score {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        differences = List.copyOf(differences);
        missing = List.copyOf(missing);
    }

    /**
     * Something that is not as the gold has it.
     *
     * @param file the article's file
     * @param kind what is wrong, such as {@code event missed}
     * @param what whom and what it is about
     */
    public record Difference(String file, String kind, String what) {}

    /**
     * Measures an export.
     *
     * @param gold folder with {@code records/} and {@code articles/}
     * @param export folder with the CSV tables
     * @throws GoldException where the gold cannot be used, or is about other articles
     */
    public static Score of(Path gold, Path export) {
        GoldFolder folder = new GoldFolder(gold, Contract.load());
        List<Gold> records = folder.records();
        FoundRecords found = FoundRecords.in(export);
        if (records.stream().noneMatch(each -> found.articleIn(each.file()) != null)) {
            throw new GoldException(
                    "None of the articles of %s is in %s. Read them first: mithaq run --seeds %s --output DIR"
                            .formatted(gold, export, gold.resolve("articles")));
        }
        return new Measurement(folder, found).measure(records);
    }

    /** One comparison under way; holds the counts. */
    private static final class Measurement {
        private final GoldFolder folder;
        private final FoundRecords found;
        private final AccordScore accords = new AccordScore();
        private final EventScore events = new EventScore();
        private final Tally evidence = new Tally();
        private final List<Difference> differences = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final Map<String, int[]> texts = new HashMap<>();

        Measurement(GoldFolder folder, FoundRecords found) {
            this.folder = folder;
            this.found = found;
        }

        Score measure(List<Gold> records) {
            records.forEach(this::add);
            found.eachEvidence(this::evidence);
            Map<String, Number> figures = new LinkedHashMap<>();
            figures.put("articles", records.size());
            figures.put("articles_missing", missing.size());
            accords.writeMatches(figures);
            events.writeMatches(figures);
            events.writeDates(figures);
            accords.writeShares(figures);
            events.writeInventedDays(figures);
            evidence.writeShare("evidence", figures);
            return new Score(figures, differences, missing);
        }

        private void add(Gold gold) {
            String article = found.articleIn(gold.file());
            List<FoundAccord> foundAccords = List.of();
            List<FoundEvent> foundEvents = List.of();
            if (article == null) {
                missing.add(gold.file());
            } else {
                folder.article(gold.file())
                        .ifPresent(text -> texts.put(article, text.codePoints().toArray()));
                foundAccords = found.accords(article);
                foundEvents = found.events(article);
            }
            accords.add(gold.accords(), foundAccords, (kind, what) -> differ(gold, kind, what));
            events.add(gold.events(), foundEvents, (kind, what) -> differ(gold, kind, what));
        }

        private void differ(Gold gold, String kind, Object what) {
            differences.add(new Difference(gold.file(), kind, what.toString()));
        }

        /** A quote must be exactly what stands at its place in the article. */
        private void evidence(Row row) {
            int[] text = texts.get(row.get("article_id"));
            String part = row.orEmpty("source_part");
            if (text != null && (part.isEmpty() || part.equals("body"))) {
                String start = row.get("start_cp");
                String end = row.get("end_cp");
                evidence.value(isNumber(start)
                        && isNumber(end)
                        && row.get("quote").equals(words(text, Integer.parseInt(start), Integer.parseInt(end))));
            }
        }

        private static String words(int[] text, int start, int end) {
            int from = Math.min(start, text.length);
            int to = Math.min(end, text.length);
            return new String(text, from, Math.max(0, to - from));
        }

        private static boolean isNumber(String cell) {
            return !cell.isEmpty()
                    && cell.length() < 10
                    && cell.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        }
    }
}
