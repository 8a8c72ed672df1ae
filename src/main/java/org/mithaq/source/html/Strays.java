package org.mithaq.source.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What stands in the article's area and is none of its text. */
final class Strays {
    private static final double MOST = 0.4;
    private static final double LINKED = 0.55;
    private static final double LINKED_SENTENCE = 0.8;
    private static final int SOME = 25;
    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST_CREDIT = 220;
    private static final int LONGEST_LINK_LINE = 150;

    private final Set<Area> areas = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PageBlocks page;
    private final Area main;
    private final int[] prose;
    private final boolean hasCaptions;

    private Strays(PageBlocks page, Area main) {
        this.page = page;
        this.main = main;
        this.prose = new int[main.end() - main.start() + 1];
        for (int i = main.start(); i < main.end(); i++) {
            Block block = page.blocks().get(i);
            int at = i - main.start();
            prose[at + 1] = prose[at] + (block.isProse() ? block.unlinked() : 0);
        }
        this.hasCaptions = proseBesideImages() <= MOST * prose[prose.length - 1];
    }

    static Strays in(PageBlocks page, Area main) {
        Strays strays = new Strays(page, main);
        page.areas().stream().filter(strays::isInside).forEach(strays::judge);
        return strays;
    }

    boolean is(Block block) {
        return areas.contains(block.area())
                || (!Labels.endArticle(block) && (isLinked(block) || isLinkLine(block) || isCredit(block)));
    }

    /** A sentence may be linked for the most part. */
    private static boolean isLinked(Block block) {
        double most = Punctuation.endsSentence(block.text()) && block.unlinked() > SOME ? LINKED_SENTENCE : LINKED;
        return block.linkShare() > most;
    }

    private boolean isInside(Area area) {
        return area != main && main.holds(area) && !area.isEmpty();
    }

    private void judge(Area area) {
        Area parent = area.parent();
        boolean inherited = parent != null && areas.contains(parent);
        boolean named = area.has(Hint.FOREIGN) || area.has(Hint.EXTRA) || area.has(Hint.HIDDEN);
        if (inherited || (named && prose(area) <= MOST * prose[prose.length - 1]) || (hasCaptions && isCaption(area))) {
            areas.add(area);
        }
    }

    private int prose(Area area) {
        return prose[area.end() - main.start()] - prose[area.start() - main.start()];
    }

    /** A picture and a line or two with it. In a paragraph the picture may stand beside the text. */
    private boolean isCaption(Area area) {
        if (!area.hasImage() || area.end() - area.start() > 2 || (area.tag().equals("p") && prose(area) > 0)) {
            return false;
        }
        int weight = 0;
        for (int i = area.start(); i < area.end(); i++) {
            weight += page.blocks().get(i).weight();
        }
        return weight < LONGEST_CAPTION && page.blocks().get(area.start()).kind() != Block.Kind.HEADING;
    }

    /** In a slide show the text itself stands beside the pictures. */
    private int proseBesideImages() {
        int[] sum = new int[1];
        page.areas().stream()
                .filter(this::isInside)
                .filter(this::isCaption)
                .filter(area -> !isInCaption(area))
                .forEach(area -> sum[0] += prose(area));
        return sum[0];
    }

    private boolean isInCaption(Area area) {
        Area parent = area.parent();
        return parent != null && isInside(parent) && isCaption(parent);
    }

    /** "An older story: its title", set apart and linked at its end. */
    private static boolean isLinkLine(Block block) {
        return block.kind() != Block.Kind.ITEM
                && block.kind() != Block.Kind.HEADING
                && block.weight() < LONGEST_LINK_LINE
                && block.linkShare() > 0.25
                && !Punctuation.endsSentence(block.text());
    }

    private static boolean isCredit(Block block) {
        String text = block.text();
        boolean signed = text.indexOf('©') >= 0 || Labels.CREDIT.leads(text);
        return block.weight() < LONGEST_CREDIT && signed;
    }
}
