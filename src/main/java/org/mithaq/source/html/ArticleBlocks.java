package org.mithaq.source.html;

import java.util.ArrayList;
import java.util.List;

/** The blocks of an article: those of its areas, less captions, bylines, share bars and links to other articles. */
final class ArticleBlocks {
    private ArticleBlocks() {}

    static List<Block> of(PageBlocks page, List<Area> main, PageMetadata metadata) {
        List<Block> blocks = new ArrayList<>();
        for (Area area : main) {
            Strays strays = Strays.in(page, area);
            for (Block block : page.blocks().subList(area.start(), area.end())) {
                if (!strays.is(block)) {
                    blocks.add(block);
                }
            }
        }
        return ArticleEnds.cut(blocks, metadata.headline());
    }
}
