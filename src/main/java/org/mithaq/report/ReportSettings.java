package org.mithaq.report;

import org.mithaq.export.Language;

/**
 * What a report may show.
 *
 * @param text how much of an article
 * @param language of headings, labels and explanations
 */
public record ReportSettings(Text text, Language language) {
    /** Words of evidence with what stands around them. */
    public static final ReportSettings DEFAULTS = new ReportSettings(Text.EVIDENCE, Language.EN);

    /** How much of an article's text a report may show; a question of rights. */
    public enum Text {
        /** All of it. */
        WHOLE,
        /** The words that records rest on, and some words before and behind them. */
        EVIDENCE,
        /** None: records, rules and places, no words. */
        NONE
    }
}
