package org.mithaq.source.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What stands in the article's area and is none of its text. */
final class Strays {
    private static final double MOST = 0.4;
    private static final double LINKED = 0.55;

    private final Set<Area> areas = Collections.newSetFromMap(new IdentityHashMap<>());

    private Strays() {}

    static Strays in(PageBlocks page, Area main) {
        Strays strays = new Strays();
        int[] prose = new int[main.end() - main.start() + 1];
        for (int i = main.start(); i < main.end(); i++) {
            Block block = page.blocks().get(i);
            int at = i - main.start();
            prose[at + 1] = prose[at] + (block.isProse() ? block.unlinked() : 0);
        }
        for (Area area : page.areas()) {
            if (area != main && main.holds(area) && !area.isEmpty()) {
                strays.judge(
                        area,
                        prose[area.end() - main.start()] - prose[area.start() - main.start()],
                        prose[prose.length - 1]);
            }
        }
        return strays;
    }

    private void judge(Area area, int prose, int all) {
        Area parent = area.parent();
        boolean inherited = parent != null && areas.contains(parent);
        boolean named = area.has(Hint.FOREIGN) || area.has(Hint.EXTRA) || area.has(Hint.HIDDEN);
        if (inherited || named && prose <= MOST * all) {
            areas.add(area);
        }
    }

    boolean is(Block block) {
        return areas.contains(block.area()) || block.linkShare() > LINKED;
    }
}
