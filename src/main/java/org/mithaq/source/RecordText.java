package org.mithaq.source;

import java.util.Map;

/**
 * The article's text as a format found it in a record.
 *
 * @param format name of the format
 * @param text the text, untouched where it stands in the record as such
 * @param charset IANA name of the charset that was used to decode the record
 * @param hasBom whether a byte order mark stood at its start
 * @param metadata values found inside the record, by schema.org NewsArticle key; blank ones count as missing
 */
public record RecordText(String format, String text, String charset, boolean hasBom, Map<String, String> metadata) {
    /** Copies the metadata. */
    public RecordText {
        metadata = Map.copyOf(metadata);
    }
}
