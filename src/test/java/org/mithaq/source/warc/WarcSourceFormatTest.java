package org.mithaq.source.warc;

import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;

class WarcSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new WarcSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.warc";
    }

    @Override
    protected byte[] fileWith(String text) {
        return SavedStories.warcRecord("conversion", "text/plain", "https://example.org/1", bytes(text));
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return SavedStories.warcRecord(
                "conversion",
                "text/plain",
                "https://example.org/1",
                "The accord Ãas signed in Geneva.".getBytes(WESTERN));
    }

    @Override
    protected String codeOfZeros() {
        return "E_MALFORMED";
    }

    @Override
    protected String codeOfAnyBytes() {
        return "E_MALFORMED";
    }
}
