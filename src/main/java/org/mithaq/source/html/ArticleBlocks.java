package org.mithaq.source.html;

import java.util.ArrayList;
import java.util.List;

/** The blocks of an article: those of its areas, less captions, bylines, share bars and links to other articles. */
final class ArticleBlocks {
    private final PageBlocks page;
    private final List<Area> main;
    private final Witnessed witnessed;
    private final boolean complete;

    ArticleBlocks(PageBlocks page, List<Area> main, Witnessed witnessed) {
        this.page = page;
        this.main = main;
        this.witnessed = witnessed;
        this.complete = witnessed.isComplete(main);
    }

    List<Block> list() {
        List<Block> blocks = new ArrayList<>();
        for (Area area : main) {
            addAll(area, blocks);
        }
        return blocks;
    }

    private void addAll(Area area, List<Block> blocks) {
        Strays strays = Strays.in(page, area);
        for (int i = area.start(); i < area.end(); i++) {
            Block block = page.blocks().get(i);
            boolean judged = complete && block.isProse();
            if (judged ? witnessed.has(i) || isLead(blocks) : !strays.is(block)) {
                blocks.add(block);
            }
        }
    }

    /** A lead often is not in the page's own copy of the text. */
    private static boolean isLead(List<Block> before) {
        return before.stream().noneMatch(Block::isProse);
    }
}
