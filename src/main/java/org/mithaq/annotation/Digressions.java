package org.mithaq.annotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what a story only looks back on, or turns aside to: the two of whom it tells there are "the two sides" no longer than the paragraph lasts. For {@link ClauseReader}. */
final class Digressions {
    private static final int RECENT_DAYS = 60;

    private final @Nullable LocalDate published;
    /** The sentence that was found to look back. */
    private @Nullable Sentence turned;

    Digressions(@Nullable LocalDate published) {
        this.published = published;
    }

    /** "وكانت قطر توسطت بين", "ومن جهة أخرى، تجري غانا ومالي", "خاضت كينيا والصومال مواجهات عام 2008": a deed of long ago, or behind words that turn to something else. */
    boolean tells(Statement st) {
        Sentence s = st.sentence;
        boolean later = s.index() > 0;
        turned = turned == s || (later && (opens(s) || old(st.date))) ? s : null;
        return turned == s;
    }

    private static boolean opens(Sentence s) {
        return s.isWord(0, "was") || s.isWord(0, "digress") || s.isWord(1, "digress");
    }

    private boolean old(@Nullable DateMention d) {
        LocalDate to = d == null ? null : d.value().to();
        return published != null && to != null && to.isBefore(published.minusDays(RECENT_DAYS));
    }
}
