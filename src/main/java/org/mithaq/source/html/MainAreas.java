package org.mithaq.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Chooses the areas of a page that hold its article: those where the prose outweighs links and labels most. Prose counts for an
 * area, everything else against it, so that the sum grows as long as more of the article comes in and falls with what
 * surrounds it.
 */
final class MainAreas {
    private static final double BODY_FACTOR = 1.3;
    private static final double ARTICLE_FACTOR = 1.08;
    private static final double WITNESSED_FACTOR = 2;
    private static final double FOREIGN_SHARE = 0.5;
    private static final double SHORT_SHARE = 0.5;
    private static final int SHORTEST = 25;

    private final PageBlocks page;
    private final Foreign foreign;
    private final Set<Area> inText = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Area> withProse = Collections.newSetFromMap(new IdentityHashMap<>());
    private final double[] sums;

    private MainAreas(PageBlocks page, Witnessed witnessed) {
        this.page = page;
        this.foreign = Foreign.in(page);
        page.areas().stream().filter(this::isText).forEach(inText::add);
        page.blocks().stream()
                .filter(Block::isProse)
                .map(block -> block.area().parent())
                .filter(Objects::nonNull)
                .forEach(withProse::add);
        this.sums = new double[page.blocks().size() + 1];
        for (int i = 0; i < page.blocks().size(); i++) {
            sums[i + 1] = sums[i] + value(page.blocks().get(i)) * (witnessed.has(i) ? WITNESSED_FACTOR : 1);
        }
    }

    /** The areas in the order of the page; none lies in another. */
    static List<Area> of(PageBlocks page, Witnessed witnessed) {
        MainAreas choice = new MainAreas(page, witnessed);
        return choice.withTwins(choice.best());
    }

    private Area best() {
        Area best = page.areas().get(0);
        double most = score(best);
        for (Area area : page.areas()) {
            double score = score(area);
            // On a tie the inner one.
            if (score >= most && !foreign.is(area) && !area.isEmpty()) {
                best = area;
                most = score;
            }
        }
        return best;
    }

    /** Parts of a text between adverts often are areas of one make beside each other. */
    private List<Area> withTwins(Area best) {
        List<Area> areas = new ArrayList<>();
        for (Area area : page.areas()) {
            boolean twin = area.parent() == best.parent() && area.looksLike(best) && sum(area) > 0 && !foreign.is(area);
            if (area == best || twin) {
                areas.add(area);
            }
        }
        return areas;
    }

    /** In an area that is named as the text of an article also a short line is told. Outer areas come first. */
    private boolean isText(Area area) {
        Area parent = area.parent();
        return area.has(Hint.BODY) || (parent != null && inText.contains(parent));
    }

    private double score(Area area) {
        double sum = sum(area);
        if (sum <= 0) {
            return sum;
        }
        if (area.has(Hint.BODY)) {
            return sum * BODY_FACTOR;
        }
        return area.has(Hint.ARTICLE) ? sum * ARTICLE_FACTOR : sum;
    }

    private double sum(Area area) {
        return sums[area.end()] - sums[area.start()];
    }

    private double value(Block block) {
        double size = block.unlinked();
        if (foreign.is(block.area())) {
            return -FOREIGN_SHARE * size - 5;
        }
        if (block.isProse() || (inText.contains(block.area()) && block.linkShare() < 0.3)) {
            return block.kind() == Block.Kind.ITEM ? size * 0.6 : size;
        }
        if (block.linkShare() > 0.5) {
            return -20 - 0.3 * block.weight();
        }
        if (isShortParagraph(block)) {
            return SHORT_SHARE * size;
        }
        return block.kind() == Block.Kind.HEADING ? 0 : -6;
    }

    /** A sentence beside longer ones: in a notice most paragraphs are as short. */
    private boolean isShortParagraph(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.linked() == 0
                && block.weight() >= SHORTEST
                && withProse.contains(block.area().parent())
                && Punctuation.endsSentence(block.text());
    }
}
