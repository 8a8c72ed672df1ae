package org.mithaq.source.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the reader of pages against a folder of saved ones: {@code segments.json} says what the text of each must and
 * must not hold. Prints one figure a line, and each miss with {@code --errors}. It is a program and no test, since the pages
 * do not belong to the project; {@code .ci/run} calls it where they are.
 */
final class SavedPages {
    private final Path folder;
    private final boolean errors;
    private final Tally with = new Tally();
    private final Tally without = new Tally();
    private final Tally headline = new Tally();
    private final Tally date = new Tally();

    private SavedPages(Path folder, boolean errors) {
        this.folder = folder;
        this.errors = errors;
    }

    /** How many of how many are right. */
    private static final class Tally {
        private int right;
        private int all;

        boolean add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
            return isRight;
        }

        double share() {
            return all == 0 ? 0 : (double) right / all;
        }
    }

    /** Arguments: the folder, and {@code --errors} to see each miss. */
    public static void main(String[] args) throws IOException {
        SavedPages pages = new SavedPages(Path.of(args[0]), args.length > 1 && args[1].equals("--errors"));
        JsonNode segments = JsonMapper.shared()
                .readTree(Files.readString(pages.folder.resolve("segments.json"), StandardCharsets.UTF_8));
        for (String name : segments.propertyNames()) {
            pages.measure(name, segments.get(name));
        }
        pages.print();
    }

    private void measure(String name, JsonNode segments) throws IOException {
        HtmlPage page = HtmlPage.read(Files.readAllBytes(folder.resolve(name)), null);
        String text = folded(page.text());
        for (JsonNode segment : segments.path("with")) {
            count(with, text.contains(folded(segment.stringValue())), name, "lacks: " + segment.stringValue());
        }
        for (JsonNode segment : segments.path("without")) {
            count(without, !text.contains(folded(segment.stringValue())), name, "has: " + segment.stringValue());
        }
        count(headline, page.value("headline").isPresent(), name, "has no headline");
        count(date, page.value("datePublished").isPresent(), name, "has no date");
    }

    private void count(Tally tally, boolean isRight, String name, String fault) {
        if (!tally.add(isRight) && errors) {
            System.out.println(name + " " + fault);
        }
    }

    private void print() {
        System.out.printf(Locale.ROOT, "with %.3f%nwithout %.3f%n", with.share(), without.share());
        System.out.printf(Locale.ROOT, "headline %.3f%ndate %.3f%n", headline.share(), date.share());
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
