package org.mithaq.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Rejection;
import org.mithaq.source.SourceDocument;

/**
 * A news article, read but not yet understood. All offsets are UTF-16 units over {@code source.text()}.
 *
 * @param source the document it was read from, with the untouched text
 * @param language BCP 47 tag of the body
 * @param languageConfidence 0 to 1
 * @param script ISO 15924 code of the main script
 * @param direction rtl or ltr
 * @param title headline from the metadata, or null
 * @param publisher agency or outlet, or null
 * @param datelinePlace place words of the dateline as written, or null
 * @param datelineEnd offset behind the dateline: the story's first word; equals {@code bodyStart} without a dateline
 * @param published when it was published
 * @param copyrightHolder from the copyright line, or null
 * @param copyrightYear from the copyright line, or null
 * @param url link from the metadata, http or https only, or null
 * @param bodyStart first offset that is read
 * @param bodyEnd exclusive end after boilerplate at the end is cut
 * @param cuts ranges inside the body that are not read (share bars, image leftovers), ascending and disjoint
 * @param warnings what was noticed on the way; never an error
 */
public record Article(
        SourceDocument source,
        String language,
        double languageConfidence,
        String script,
        String direction,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String datelinePlace,
        int datelineEnd,
        PublicationDate published,
        @Nullable String copyrightHolder,
        @Nullable Integer copyrightYear,
        @Nullable String url,
        int bodyStart,
        int bodyEnd,
        List<Cut> cuts,
        List<Rejection> warnings) {

    /** Checks the limits and copies the lists. */
    public Article {
        if (bodyStart < 0
                || datelineEnd < bodyStart
                || bodyEnd < datelineEnd
                || bodyEnd > source.text().length()) {
            throw new IllegalArgumentException(
                    "%s: body %d, story %d, end %d".formatted(source.path(), bodyStart, datelineEnd, bodyEnd));
        }
        cuts = List.copyOf(cuts);
        warnings = List.copyOf(warnings);
    }

    /** The untouched text. */
    public String text() {
        return source.text();
    }

    /** The main text: the story without dateline and cuts. Its offsets are no longer the text's. */
    public String story() {
        StringBuilder story = new StringBuilder(bodyEnd - datelineEnd);
        int from = datelineEnd;
        for (Cut cut : cuts) {
            story.append(text(), from, Math.max(from, cut.start()));
            from = Math.max(from, cut.end());
        }
        return story.append(text(), from, bodyEnd).toString();
    }

    /** The language's English name. */
    public String languageName() {
        return LanguageFinder.english(language);
    }

    /**
     * A range of the text that is skipped.
     *
     * @param start UTF-16 offset
     * @param end exclusive
     */
    public record Cut(int start, int end) {}
}
