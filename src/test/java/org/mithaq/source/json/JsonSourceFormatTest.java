package org.mithaq.source.json;

import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;
import org.mithaq.source.Story;

class JsonSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new JsonSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.json";
    }

    @Override
    protected byte[] fileWith(String text) {
        return bytes(SavedStories.json(new Story("", "", "", "", "", text)));
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return ("{\"articleBody\": \"" + "The accord Ãas signed in Geneva." + "\"}").getBytes(WESTERN);
    }
}
