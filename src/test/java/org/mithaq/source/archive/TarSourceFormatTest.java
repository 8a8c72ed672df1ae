package org.mithaq.source.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.source.SavedStories.bytes;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;

class TarSourceFormatTest extends SourceFormatContract {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    protected SourceFormat format() {
        return new TarSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.tar";
    }

    @Override
    protected byte[] fileWith(String text) {
        return SavedStories.tar(java.util.Map.of("خبر.txt", bytes(text)));
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return SavedStories.tar(java.util.Map.of("خبر.txt", "The accord Ãas signed in Geneva.".getBytes(WESTERN)));
    }

    @Override
    protected String codeOfZeros() {
        return "E_MALFORMED";
    }

    @Override
    protected String codeOfAnyBytes() {
        return "E_MALFORMED";
    }

    @Test
    void anArticleThatSpeaksOfMustardIsNoArchive() {
        String text = "x".repeat(256) + "mustard gas was found, the inspectors said.";
        SourceFile file = new SourceFile("a.txt", Path.of("a.txt"), text.length(), null, null);
        assertThat(format().accepts(file, Head.of(bytes(text)))).isEqualTo(Claim.NONE);
    }
}
