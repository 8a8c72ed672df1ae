package org.mithaq.review;

/** A file holds no review that can be read; the message says why, and what to do. */
public final class ReviewFileException extends Exception {
    private static final long serialVersionUID = 1;

    /** In words for whoever filled the sheet. */
    ReviewFileException(String words) {
        super(words);
    }
}
