package org.mithaq.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as it is known.
 *
 * @param edtf EDTF level 1, or null when nothing is known
 * @param day the day, only when it is known
 * @param basis code of the contract: explicit, file_metadata, path, copyright_year or none
 */
public record PublicationDate(
        @Nullable String edtf, @Nullable LocalDate day, String basis) {

    /** Nothing is known. */
    public static final PublicationDate UNKNOWN = new PublicationDate(null, null, "none");
}
