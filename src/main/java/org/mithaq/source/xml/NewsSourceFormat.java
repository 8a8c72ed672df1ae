package org.mithaq.source.xml;

import java.util.List;

/** NITF and NewsML-G2, the XML of news agencies. */
public final class NewsSourceFormat extends XmlSourceFormat {
    @Override
    public String name() {
        return "newsml";
    }

    @Override
    public List<String> extensions() {
        return List.of(".nitf", ".newsml");
    }

    @Override
    List<String> roots() {
        return List.of("nitf", "newsitem", "newsmessage");
    }

    @Override
    XmlDialect dialect() {
        return new NewsDialect();
    }
}
