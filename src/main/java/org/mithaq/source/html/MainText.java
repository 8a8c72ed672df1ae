package org.mithaq.source.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** The article's text in a page: the areas that hold it, less what stands in them and does not belong to it. */
final class MainText {
    private MainText() {}

    static String of(Document document, PageMetadata metadata) {
        PageBlocks page = PageBlocks.of(document.body());
        List<Area> main = MainAreas.of(page);
        return joined(ArticleBlocks.of(page, main, metadata));
    }

    static String ofFragment(Document document) {
        return joined(PageBlocks.of(document.body()).blocks());
    }

    private static String joined(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
