package org.mithaq.source.xml;

import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;

class FeedSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new FeedSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.rss";
    }

    @Override
    protected byte[] fileWith(String text) {
        return bytes("<rss><channel><item><description>" + SavedStories.escaped(text)
                + "</description></item></channel></rss>");
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return ("<rss><channel><item><description>" + "The accord Ãas signed in Geneva."
                        + "</description></item></channel></rss>")
                .getBytes(WESTERN);
    }
}
