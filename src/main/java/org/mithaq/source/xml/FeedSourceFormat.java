package org.mithaq.source.xml;

import java.util.List;

/** RSS and Atom: an item an article, when the feed has its text. */
public final class FeedSourceFormat extends XmlSourceFormat {
    @Override
    public String name() {
        return "feed";
    }

    @Override
    public List<String> extensions() {
        return List.of(".rss", ".atom", ".xml");
    }

    @Override
    List<String> roots() {
        return List.of("rss", "feed", "rdf");
    }

    @Override
    XmlDialect dialect() {
        return new FeedDialect();
    }
}
