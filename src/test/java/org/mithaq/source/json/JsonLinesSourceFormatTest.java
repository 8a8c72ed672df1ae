package org.mithaq.source.json;

import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;
import org.mithaq.source.Story;

class JsonLinesSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new JsonLinesSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.jsonl";
    }

    @Override
    protected byte[] fileWith(String text) {
        return bytes(SavedStories.json(new Story("", "", "", "", "", text)) + "\n");
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return ("{\"articleBody\": \"" + "The accord Ãas signed in Geneva." + "\"}").getBytes(WESTERN);
    }

    @Override
    protected String codeOfZeros() {
        return "E_BINARY";
    }
}
