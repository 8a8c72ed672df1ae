package org.mithaq.source.xml;

import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;
import org.mithaq.source.Story;

class NewsSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new NewsSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.nitf";
    }

    @Override
    protected byte[] fileWith(String text) {
        return bytes(SavedStories.nitf(new Story("", "", "", "", "", text)));
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return ("<nitf><body.content><p>" + "The accord Ãas signed in Geneva." + "</p></body.content></nitf>")
                .getBytes(WESTERN);
    }
}
