package org.mithaq.source.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The areas of a page that are named as something else than the article, and are not its whole text all the same. */
final class Foreign {
    /** An area that holds so much of the page's prose is the article, whatever its name says. */
    private static final double MOST = 0.6;

    /** News in brief are short, but not that short beside what else is told on their page. */
    private static final double LITTLE = 0.15;

    private final Set<Area> areas = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Area> teasers;
    private final int[] prose;
    private final int[] named;

    private Foreign(PageBlocks page) {
        teasers = Teasers.in(page);
        Set<Area> texts = texts(page);
        prose = new int[page.blocks().size() + 1];
        named = new int[page.blocks().size() + 1];
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            prose[i + 1] = prose[i] + (block.isProse() ? block.unlinked() : 0);
            named[i + 1] = named[i] + (texts.contains(block.area()) ? block.unlinked() : 0);
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
        boolean foreign = area.has(Hint.FOREIGN) || area.has(Hint.HIDDEN);
        if (inherited || teasers.contains(area) || (foreign && !isArticle(area))) {
            areas.add(area);
        }
    }

    /** It holds most of the prose, and little beside it is named as an article's text. */
    private boolean isArticle(Area area) {
        int elsewhere = named[named.length - 1] - named[area.end()] + named[area.start()];
        return prose(area) >= MOST * prose[prose.length - 1] && elsewhere <= LITTLE * prose(area);
    }

    /** The areas that are named as an article's text, and those in them. */
    private static Set<Area> texts(PageBlocks page) {
        Set<Area> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Area area : page.areas()) {
            Area parent = area.parent();
            if (area.has(Hint.BODY) || (parent != null && texts.contains(parent))) {
                texts.add(area);
            }
        }
        return texts;
    }

    int prose(Area area) {
        return prose[area.end()] - prose[area.start()];
    }
}
