package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Evidence;
import org.mithaq.article.Article;
import org.mithaq.source.Rejection;

/** Cuts the words of evidence from an article. Holds the positions of each of its texts, because they are costly to find. */
final class QuotedArticle {
    private static final int CONTEXT = 24;
    private static final int EXCERPT = 200;

    /** Which metadata value the words of a field are from, where the rule does not name it. */
    private static final Map<String, String> METADATA = Map.of(
            "title", "headline",
            "publication_date", "datePublished",
            "publication_date_edtf", "datePublished",
            "language", "inLanguage",
            "publisher", "publisher",
            "source_url", "url");

    private final Article article;
    private final Map<String, Positions> positions = new HashMap<>();

    QuotedArticle(Article article) {
        this.article = article;
    }

    /** Their words, each once. Few stand beside each other, so they are compared with those before and not hashed. */
    List<Quotation> quote(List<Evidence> evidence) {
        List<Quotation> quoted = new ArrayList<>(evidence.size());
        for (int i = 0; i < evidence.size(); i++) {
            Evidence one = evidence.get(i);
            if (evidence.indexOf(one) == i) {
                quoted.add(quote(one));
            }
        }
        return quoted;
    }

    private Quotation quote(Evidence evidence) {
        String text = text(evidence);
        if (evidence.start() < 0 || evidence.end() <= evidence.start() || evidence.end() > text.length()) {
            throw new IllegalStateException("%s: rule %s gives %s evidence from %d to %d, but the %s has %d characters."
                    .formatted(
                            article.source().path(),
                            evidence.rule(),
                            evidence.field(),
                            evidence.start(),
                            evidence.end(),
                            evidence.part(),
                            text.length()));
        }
        return quotation(evidence, text, positions.computeIfAbsent(text, Positions::new));
    }

    private static Quotation quotation(Evidence evidence, String text, Positions positions) {
        return new Quotation(
                evidence,
                text.substring(evidence.start(), evidence.end()),
                Cells.blankToNull(before(text, evidence.start())),
                Cells.blankToNull(after(text, evidence.end())),
                positions.codePoint(evidence.start()),
                positions.codePoint(evidence.end()),
                positions.line(evidence.start()));
    }

    /** A warning's place in code points; the words are those of the body. */
    FoundWarning warning(Rejection rejection) {
        Integer start = rejection.start();
        Integer end = rejection.end();
        return new FoundWarning(
                rejection.code(),
                rejection.severity(),
                rejection.stage(),
                rejection.detail(),
                start == null ? null : bodyCodePoint(start),
                end == null ? null : bodyCodePoint(end),
                excerpt(rejection.excerpt()));
    }

    int bodyCodePoint(int offset) {
        return positions.computeIfAbsent(article.text(), Positions::new).codePoint(offset);
    }

    static @Nullable String excerpt(@Nullable String words) {
        return words == null || words.length() <= EXCERPT ? words : words.substring(0, whole(words, EXCERPT));
    }

    private String text(Evidence evidence) {
        return switch (evidence.part()) {
            case "body" -> article.text();
            case "headline" -> known(article.title(), evidence);
            case "metadata" -> known(article.source().metadata().get(metadataKey(evidence)), evidence);
            default ->
                throw new IllegalStateException(
                        "%s: rule %s names the part '%s'; parts are body, headline and metadata."
                                .formatted(article.source().path(), evidence.rule(), evidence.part()));
        };
    }

    private String metadataKey(Evidence evidence) {
        String named = evidence.rule().substring(evidence.rule().indexOf(':') + 1);
        return article.source().metadata().containsKey(named)
                ? named
                : METADATA.getOrDefault(evidence.field(), evidence.field());
    }

    private String known(@Nullable String text, Evidence evidence) {
        if (text == null) {
            throw new IllegalStateException("%s: rule %s quotes the %s for %s, but the article has none."
                    .formatted(article.source().path(), evidence.rule(), evidence.part(), evidence.field()));
        }
        return text;
    }

    private static String before(String text, int start) {
        int from = Math.max(0, start - CONTEXT);
        return text.substring(from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from, start);
    }

    private static String after(String text, int end) {
        return text.substring(end, whole(text, Math.min(text.length(), end + CONTEXT)));
    }

    /** The offset itself, or the one before it where it would cut a surrogate pair. */
    private static int whole(String text, int offset) {
        boolean cuts = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return cuts ? offset - 1 : offset;
    }
}
