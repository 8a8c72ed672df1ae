package org.mithaq.source.html;

import java.util.List;
import java.util.stream.Collectors;

/** The article's text in a page: the areas that hold it, less what stands in them and does not belong to it. */
final class MainText {
    private MainText() {}

    static String of(PageBlocks page, PageMetadata metadata) {
        List<Area> main = MainAreas.of(page);
        return joined(ArticleBlocks.of(page, main, metadata));
    }

    static String ofFragment(PageBlocks page) {
        return joined(page.blocks());
    }

    private static String joined(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
