package org.mithaq.source.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Finds the headline: the heading on the page that its metadata confirm, else what they say, less the name of the site. */
final class Headline {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|–—\\-:·•»›«‹/~]+\\s+|\\s*[|｜_]+\\s*|(?<=[\\p{IsHan}”》！？])[-–—](?=\\p{IsHan})");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\p{P}\\p{S}]+|\\s+$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** On weblogs the largest heading is the site's. */
    private static final String HEADINGS =
            "h1, [itemprop=headline], h2[class*=title], h3[class*=title], h2[class*=headline], .post-title, .entry-title";

    private static final int SHORTEST = 8;
    private static final int LONG = 20;

    /** A heading that shares so much of its words with the metadata is the headline. */
    private static final double CONFIRMED = 0.6;

    private final List<String> stated;
    private final List<String> headings;
    private final String site;

    private Headline(List<String> stated, List<String> headings, String site) {
        this.stated = stated;
        this.headings = headings;
        this.site = site;
    }

    static Optional<String> of(Document document, MetaTags tags, JsonLd jsonLd, String site) {
        List<String> stated = Stream.of(
                        tags.first("og:title").orElse(""),
                        jsonLd.text("headline").orElse(""),
                        tags.first("twitter:title", "dc.title", "sailthru.title", "headline", "title")
                                .orElse(""),
                        document.title())
                .map(PageMetadata::clean)
                .filter(text -> !text.isEmpty())
                .toList();
        List<String> headings = texts(document, HEADINGS);
        return new Headline(stated, headings, site).find(texts(document, "h1"));
    }

    private static List<String> texts(Document document, String query) {
        return document.select(query).stream()
                .map(PageMetadata::text)
                .filter(text -> Block.weight(text) >= SHORTEST)
                .toList();
    }

    private Optional<String> find(List<String> first) {
        return confirmed()
                .or(() -> only(first))
                .or(() -> stated.stream().findFirst().map(this::withoutSite));
    }

    private Optional<String> confirmed() {
        return headings.stream()
                .filter(heading -> likeness(heading) >= CONFIRMED)
                .max(Comparator.comparingDouble(this::likeness))
                .map(this::withoutSection);
    }

    /** A heading under which a rubric is hidden ("Local | Headline") is what the metadata say. */
    private String withoutSection(String heading) {
        return stated.stream()
                .filter(title -> isHeadingOf(title, heading))
                .findFirst()
                .orElse(heading);
    }

    /** A rubric before a bar, or a line over the headline in the same element. */
    private static boolean isHeadingOf(String title, String heading) {
        int start = heading.length() - title.length();
        return start > 0
                && title.length() >= LONG
                && heading.contains(title)
                && (heading.contains("|")
                        || (heading.endsWith(title)
                                && !heading.substring(0, start).contains(":")));
    }

    private static Optional<String> only(List<String> headings) {
        List<String> sentences = headings.stream()
                .filter(text -> words(text).size() >= 4)
                .distinct()
                .toList();
        return sentences.size() == 1 ? Optional.of(sentences.get(0)) : Optional.empty();
    }

    private double likeness(String heading) {
        return stated.stream()
                .mapToDouble(title -> likeness(heading, title))
                .max()
                .orElse(0);
    }

    /** How much of either text's words the other has; the longer counts more, so that a part does not beat the whole. */
    private static double likeness(String heading, String title) {
        Set<String> ours = words(heading);
        Set<String> theirs = words(title);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        double shorter = Math.min(ours.size(), theirs.size());
        double longer = Math.max(ours.size(), theirs.size());
        return 0.4 * both.size() / shorter + 0.6 * both.size() / longer;
    }

    private static boolean isHan(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    /** What stands behind the headline in the page's title: its publisher, as a rule. */
    static Optional<String> behind(String headline, String title) {
        int end = title.indexOf(headline) + headline.length();
        if (headline.isEmpty() || end < headline.length()) {
            return Optional.empty();
        }
        return SEPARATOR
                .splitAsStream(title.substring(end))
                .map(part -> EDGE.matcher(part).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .reduce((first, last) -> last);
    }

    /** Cuts "– Site", "| Section | Site" from the end and "Site:" from the start. */
    private String withoutSite(String title) {
        List<String> parts = List.of(SEPARATOR.split(title));
        if (parts.size() < 2) {
            return title;
        }
        String longest =
                parts.stream().max(Comparator.comparingInt(String::length)).orElse(title);
        boolean named = parts.stream().anyMatch(part -> !site.isEmpty() && part.equalsIgnoreCase(site));
        boolean barred = title.contains("|");
        boolean rest = longest.length() >= 0.5 * title.length();
        return (named || barred || isHan(longest) || likeness(longest, title) > 0.8) && rest ? longest : title;
    }
}
