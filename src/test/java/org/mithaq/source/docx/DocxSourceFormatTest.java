package org.mithaq.source.docx;

import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;
import org.mithaq.source.Story;

class DocxSourceFormatTest extends SourceFormatContract {
    @Override
    protected SourceFormat format() {
        return new DocxSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر.docx";
    }

    @Override
    protected byte[] fileWith(String text) {
        return SavedStories.docx(new Story("", "", "", "", "", text));
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return new byte[0];
    }

    @Override
    protected String codeOfAnyBytes() {
        return "E_MALFORMED";
    }

    @Override
    protected boolean hasCharset() {
        return false;
    }
}
