package org.mithaq.source.archive;

import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;

class ZipSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new ZipSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.zip";
    }

    @Override
    protected byte[] fileWith(String text) {
        return SavedStories.zip(java.util.Map.of("خبر.txt", bytes(text)));
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return SavedStories.zip(java.util.Map.of("خبر.txt", "The accord Ãas signed in Geneva.".getBytes(WESTERN)));
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
