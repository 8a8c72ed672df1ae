package org.mithaq.source.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The areas of a page that are named as something else than the article, and are not its whole text all the same. */
final class Foreign {
    /** An area that holds so much of the page's prose is the article, whatever its name says. */
    private static final double MOST = 0.6;

    private final Set<Area> areas = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int[] prose;

    private Foreign(PageBlocks page) {
        prose = new int[page.blocks().size() + 1];
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            prose[i + 1] = prose[i] + (block.isProse() ? block.unlinked() : 0);
        }
    }

    static Foreign in(PageBlocks page) {
        Foreign foreign = new Foreign(page);
        page.areas().forEach(foreign::judge);
        return foreign;
    }

    boolean is(Area area) {
        return areas.contains(area);
    }

    /** Areas come with the outer one first. */
    private void judge(Area area) {
        Area parent = area.parent();
        boolean inherited = parent != null && areas.contains(parent);
        boolean named = area.has(Hint.FOREIGN) || area.has(Hint.HIDDEN);
        if (inherited || (named && prose(area) < MOST * prose[prose.length - 1])) {
            areas.add(area);
        }
    }

    int prose(Area area) {
        return prose[area.end()] - prose[area.start()];
    }
}
