package org.mithaq.source.eml;

import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;
import org.mithaq.source.Story;

class EmlSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new EmlSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.eml";
    }

    @Override
    protected byte[] fileWith(String text) {
        return bytes(SavedStories.eml(new Story("", "", "", "", "", text)));
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return ("Subject: a\r\n\r\n" + "The accord Ãas signed in Geneva.").getBytes(WESTERN);
    }

    @Override
    protected String codeOfAnyBytes() {
        return "E_MALFORMED";
    }
}
