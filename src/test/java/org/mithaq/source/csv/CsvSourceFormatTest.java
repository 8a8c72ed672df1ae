package org.mithaq.source.csv;

import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;
import org.mithaq.source.Story;

class CsvSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new CsvSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.csv";
    }

    @Override
    protected byte[] fileWith(String text) {
        return bytes(SavedStories.csv(new Story("", "", "", "", "", text)));
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return ("text\n" + "The accord Ãas signed in Geneva." + "\n").getBytes(WESTERN);
    }

    @Override
    protected String codeOfZeros() {
        return "E_BINARY";
    }
}
