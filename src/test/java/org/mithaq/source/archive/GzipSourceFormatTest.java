package org.mithaq.source.archive;

import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;

class GzipSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new GzipSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.txt.gz";
    }

    @Override
    protected byte[] fileWith(String text) {
        return SavedStories.gz(bytes(text));
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return SavedStories.gz("The accord Ãas signed in Geneva.".getBytes(WESTERN));
    }

    @Override
    protected String codeOfZeros() {
        return "E_MALFORMED";
    }

    @Override
    protected String codeOfAnyBytes() {
        return "E_MALFORMED";
    }

    @Override
    protected java.nio.file.Path sidecar() {
        return folder.resolve("خبر.meta.json");
    }
}
