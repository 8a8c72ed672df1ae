package org.mithaq.source.html;

import java.util.ArrayList;
import java.util.List;

/** The lead of an article, where it stands apart from the text: between headline and text, often as the page's description. */
final class Lead {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 800;

    /** A lead stands so many blocks above the text at most. */
    private static final int NEAR = 30;

    private final PageBlocks page;
    private final String headline;
    private final String description;

    Lead(PageBlocks page, PageMetadata metadata) {
        this.page = page;
        this.headline = Labels.folded(metadata.headline());
        this.description = Labels.folded(metadata.description());
    }

    /** The blocks of the lead above a text that starts at this block. */
    List<Block> above(int start, List<Block> text) {
        List<Block> lead = new ArrayList<>();
        boolean under = false;
        for (Block block : page.blocks().subList(Math.max(0, start - NEAR), start)) {
            String folded = Labels.folded(block.text());
            under |= !headline.isEmpty() && folded.equals(headline);
            if (isTold(block) && (isDescription(folded) || (under && isSentence(block))) && !isIn(folded, text)) {
                lead.add(block);
            }
        }
        return lead;
    }

    private boolean isTold(Block block) {
        return block.weight() >= SHORTEST
                && block.weight() <= LONGEST
                && block.linked() == 0
                && block.text().indexOf('©') < 0
                && !isApart(block.area());
    }

    private static boolean isSentence(Block block) {
        return block.isProse() && Punctuation.endsSentence(block.text());
    }

    private boolean isDescription(String folded) {
        return description.length() >= SHORTEST && (folded.startsWith(description) || description.startsWith(folded));
    }

    private static boolean isApart(Area innermost) {
        for (Area area = innermost; area != null; area = area.parent()) {
            if (area.has(Hint.FOREIGN) || area.has(Hint.EXTRA) || area.has(Hint.HIDDEN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String folded, List<Block> text) {
        return text.stream()
                .limit(3)
                .anyMatch(block -> Labels.folded(block.text()).startsWith(folded));
    }
}
