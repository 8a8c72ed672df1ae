package org.mithaq.source.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.source.SavedStories.bytes;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
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

    @Test
    void saysWhereAnObjectIsTornAndNothingOfTheParser() throws IOException {
        write(bytes("{\n \"articleBody\": [1, 2"));
        assertThat(assertRejected("E_MALFORMED").detail())
                .contains("line 2, column 2", "expected close marker for Array")
                .doesNotContain("REDACTED", "start marker");
    }
}
