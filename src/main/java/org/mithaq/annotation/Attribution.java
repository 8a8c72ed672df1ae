package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param type code of the contract's list {@code attribution_type}
 * @param entityId the source's entity, or null
 */
public record Attribution(String type, @Nullable String entityId) {

    /** The article's own voice. */
    public static final Attribution AUTHOR = new Attribution("author", null);
}
