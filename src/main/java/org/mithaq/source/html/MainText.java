package org.mithaq.source.html;

import java.util.List;
import java.util.stream.Collectors;

/** The article's text in a page: the areas that hold it, less what stands in them and does not belong to it. */
final class MainText {
    private MainText() {}

    static String of(PageBlocks page, PageMetadata metadata) {
        Witnessed witnessed = new Witnessed(page, BodyWitness.of(metadata.jsonLd()));
        return witnessed.unseenText().orElseGet(() -> seen(page, metadata, witnessed));
    }

    private static String seen(PageBlocks page, PageMetadata metadata, Witnessed witnessed) {
        List<Area> main = MainAreas.of(page, witnessed);
        List<Block> blocks = new ArticleBlocks(page, main, witnessed).list();
        return joined(new ArticleEnds(blocks, metadata.headline()).cut());
    }

    static String ofFragment(PageBlocks page) {
        return joined(page.blocks());
    }

    private static String joined(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
