package org.mithaq.source.html;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The blocks of a page that stand in its own copy of the article, as far as the copy can be believed. */
final class Witnessed {
    private static final double CONFIRMED = 0.8;
    private static final double COMPLETE = 0.75;

    /** A page that shows less of the copy than this fills itself by script. */
    private static final double SHOWN = 0.3;

    private final PageBlocks page;
    private final Optional<BodyWitness> witness;
    private final BitSet blocks = new BitSet();
    private final double shown;

    Witnessed(PageBlocks page, Optional<BodyWitness> witness) {
        this.page = page;
        this.witness = witness;
        this.shown = witness.map(this::mark).orElse(0.0);
        if (shown < CONFIRMED) {
            blocks.clear();
        }
    }

    /** Marks the blocks of the copy; the share of the copy that the page shows. */
    private double mark(BodyWitness copy) {
        long letters = 0;
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (copy.has(block)) {
                blocks.set(i);
                letters += BodyWitness.letters(block);
            }
        }
        return (double) letters / copy.letters();
    }

    boolean has(int block) {
        return blocks.get(block);
    }

    /** The copy, when the page itself does not show the text. */
    Optional<String> unseenText() {
        return shown < SHOWN ? witness.map(BodyWitness::text) : Optional.empty();
    }

    /** Whether the copy holds nearly all the prose of these areas, so that what it has not is something else. */
    boolean isComplete(List<Area> main) {
        long all = 0;
        long known = 0;
        for (Area area : main) {
            for (int i = area.start(); i < area.end(); i++) {
                int size = page.blocks().get(i).isProse() ? page.blocks().get(i).unlinked() : 0;
                all += size;
                known += blocks.get(i) ? size : 0;
            }
        }
        return known > 0 && known >= COMPLETE * all;
    }
}
