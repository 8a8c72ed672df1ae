package org.mithaq.source.html;

import java.text.Normalizer;
import java.util.ArrayList;
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
        List<Block> text = new ArticleEnds(blocks, metadata.headline()).cut();
        List<Block> whole =
                new ArrayList<>(new Lead(page, metadata).above(main.get(0).start(), text));
        whole.addAll(text);
        return joined(whole);
    }

    static String ofFragment(PageBlocks page) {
        return joined(page.blocks());
    }

    private static String joined(List<Block> blocks) {
        String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        // Pages write the same letter in one sign or two; searching must not depend on it.
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
