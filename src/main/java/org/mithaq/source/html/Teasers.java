package org.mithaq.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Lists of other articles, each with its linked title and a sentence or two: three or more such cards beside each other. */
final class Teasers {
    private static final int FEWEST = 3;
    private static final int MOST_BLOCKS = 5;
    private static final int LONGEST = 600;
    private static final int SHORTEST_TITLE = 15;
    private static final double LINKED = 0.8;

    private Teasers() {}

    /** The cards, by identity. */
    static Set<Area> in(PageBlocks page) {
        IdentityHashMap<Area, List<Area>> cards = new IdentityHashMap<>();
        for (Area area : page.areas()) {
            Area parent = area.parent();
            if (parent != null && isCard(page.blocks().subList(area.start(), Math.max(area.start(), area.end())))) {
                cards.computeIfAbsent(parent, first -> new ArrayList<>()).add(area);
            }
        }
        Set<Area> teasers = Collections.newSetFromMap(new IdentityHashMap<>());
        cards.values()
                .forEach(siblings -> siblings.stream()
                        .filter(card ->
                                siblings.stream().filter(card::looksLike).count() >= FEWEST)
                        .forEach(teasers::add));
        return teasers;
    }

    /** A title that is a link, then prose that is none; nothing told before the title. */
    private static boolean isCard(List<Block> blocks) {
        int weight = blocks.stream().mapToInt(Block::weight).sum();
        if (blocks.size() < 2 || blocks.size() > MOST_BLOCKS || weight > LONGEST) {
            return false;
        }
        for (Block block : blocks) {
            if (block.linkShare() > LINKED && block.weight() >= SHORTEST_TITLE) {
                return true;
            }
            if (block.isProse()) {
                return false;
            }
        }
        return false;
    }
}
