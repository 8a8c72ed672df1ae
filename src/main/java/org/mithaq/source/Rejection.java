package org.mithaq.source;

import org.jspecify.annotations.Nullable;

/**
 * Why an article, or a value in it, was left out. A row for analysts, not an exception.
 *
 * @param code code of the contract's list {@code reject_code}
 * @param stage step of the contract that left it out: read, decode, detect, extract, resolve, validate or write
 * @param detail one sentence that names the thing and suggests the fix
 * @param start UTF-16 offset in the article's text, or null when no place can be named
 * @param end exclusive UTF-16 offset, null with {@code start}
 * @param excerpt at most 200 characters of the place, or null
 */
public record Rejection(
        String code,
        String stage,
        String detail,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String excerpt) {

    /** A rejection without a place in the text. */
    public static Rejection of(String code, String stage, String detail) {
        return new Rejection(code, stage, detail, null, null, null);
    }

    /** Whether the whole article is lost ({@code E_}), not just a value of it ({@code W_}). */
    public boolean isError() {
        return code.startsWith("E_");
    }

    /** Code of the contract's list {@code severity}. */
    public String severity() {
        return isError() ? "error" : "warning";
    }
}
