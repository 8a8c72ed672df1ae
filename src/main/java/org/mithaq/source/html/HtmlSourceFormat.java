package org.mithaq.source.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.Reading;
import org.mithaq.source.RecordReading;
import org.mithaq.source.RecordText;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.TextDecoder;
import org.mithaq.source.WholeFileFormat;

/** Saved web pages: one article a page, with an optional sidecar. */
public final class HtmlSourceFormat extends WholeFileFormat {
    private static final Pattern ROOT =
            Pattern.compile("(?s)(?:<\\?xml[^>]{0,200}\\?>|<!--.{0,2000}?-->|\\s)*(?:<!doctype\\s+html|<html[\\s>]).*");

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> extensions() {
        return List.of(".html", ".htm", ".xhtml", ".shtml");
    }

    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        // Plain text is asked, too, and most of all.
        if (head.text().indexOf('<') < 0) {
            return byName(entry);
        }
        String start = head.lowerCaseText();
        if (ROOT.matcher(start).matches()) {
            return Claim.CERTAIN;
        }
        boolean likely = start.contains("<body") || start.contains("<head>");
        Claim named = byName(entry);
        return named == Claim.NONE && likely ? Claim.LIKELY : named;
    }

    @Override
    protected Reading read(SourceEntry entry, byte[] bytes, SourceSettings settings) {
        RecordReading record = RecordReading.of(entry.path(), bytes, entry.readSidecar(), settings.limits());
        TextDecoder.Decoding decoding = PageBytes.decode(entry.path(), bytes, null);
        return read(record, decoding, name(), Map.of());
    }

    /**
     * Reads a page that lies in a web archive.
     *
     * @param record the page's record
     * @param path its path, for messages
     * @param bytes the page
     * @param charset what the HTTP header declares, or null
     * @param format name of the archive's format
     * @param known what the archive says of it, by schema.org key; it wins over the page
     */
    public static Reading read(
            RecordReading record,
            String path,
            byte[] bytes,
            @Nullable String charset,
            String format,
            Map<String, String> known) {
        return read(record, PageBytes.decode(path, bytes, charset), format, known);
    }

    private static Reading read(
            RecordReading record, TextDecoder.Decoding decoding, String format, Map<String, String> known) {
        return decoding instanceof TextDecoder.Decoded decoded
                ? read(record, decoded, format, known)
                : record.rejected(((TextDecoder.Undecoded) decoding).rejection());
    }

    private static Reading read(
            RecordReading record, TextDecoder.Decoded page, String format, Map<String, String> known) {
        if (Nesting.isUnsafe(page.text())) {
            return record.rejected(
                    "E_UNSAFE",
                    "nests more than %s elements in one another, as no page does; remove it.".formatted(Nesting.MOST));
        }
        HtmlPage article = HtmlPage.ofPage(page.text());
        Map<String, String> metadata = new TreeMap<>(article.metadata());
        metadata.putAll(known);
        return article.text().isEmpty()
                ? record.rejected(
                        "E_NOT_NEWS",
                        "no article was found in the page, only what pages have around one; remove it, or save its text as .txt.")
                : record.read(new RecordText(format, article.text() + "\n", page.charset(), page.hasBom(), metadata));
    }
}
