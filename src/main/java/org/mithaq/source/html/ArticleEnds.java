package org.mithaq.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts what stands before the first sentence of an article and after its last, and the lines between that lead elsewhere. */
final class ArticleEnds {
    private static final Pattern DATE_LINE = Pattern.compile(
            "[^\\p{N}]{0,40}\\p{N}{1,4}[^\\p{N}]{1,12}(\\p{N}{1,4}[^\\p{N}]{0,12}){1,5}[^\\p{N}]{0,12}");

    /** "10:11 GMT" above what a live report tells. */
    private static final Pattern TIME = Pattern.compile("\\p{N}{1,2}[:.]\\p{N}{2}(\\s*[\\p{L}.]{1,12}){0,3}");

    private static final int LABEL = 90;
    private static final int LINE = 160;
    private static final int LONGEST_HEADLINE = 400;
    private static final int SENTENCE = 15;
    /** Below an article, a line so full of links asks to follow or to write. */
    private static final double LINKED_END = 0.3;

    private static final int LONG_END = 250;
    private static final int LONG_HEADING = 50;
    private static final int LONG_ITEM = 40;
    private static final int EDGE = 6;
    private static final int BOX = 6;

    /** So much must have been told before a heading can end the article. */
    private static final int TOLD = 150;

    private static final double MOST = 0.3;

    private final List<Block> blocks;
    private final String headline;

    ArticleEnds(List<Block> blocks, String headline) {
        this.blocks = blocks;
        this.headline = Labels.folded(headline);
    }

    List<Block> cut() {
        List<Block> left = withoutBoxes(blocks.subList(afterHeadline(), tail()));
        int first = start(left);
        return left.subList(first, Math.max(first, end(left)));
    }

    /** What stands above the headline is the page's, if the headline is in the text at all and not at its end. */
    private int afterHeadline() {
        for (int i = 0; i < blocks.size() / 2; i++) {
            if (isHeadline(blocks.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Index of the heading above the comments or the related articles, or the number of blocks. */
    private int tail() {
        long all = told(blocks);
        long told = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (told >= TOLD && isLabel(block) && endsAt(block, all - told, all)) {
                return i;
            }
            told += block.isProse() ? block.unlinked() : 0;
        }
        return blocks.size();
    }

    /** Links to other articles may stand in the midst of one; what readers say stands below it. */
    private static boolean endsAt(Block label, long below, long all) {
        return Labels.DISCUSSION.is(label.text()) || (Labels.RELATED.is(label.text()) && below <= MOST * all);
    }

    private static long told(List<Block> blocks) {
        return blocks.stream().filter(Block::isProse).mapToLong(Block::unlinked).sum();
    }

    private static boolean isLabel(Block block) {
        return block.weight() <= LABEL && block.kind() != Block.Kind.ROW;
    }

    /** Leaves out "Read also" with what it leads to. */
    private List<Block> withoutBoxes(List<Block> all) {
        List<Block> left = new ArrayList<>();
        int box = 0;
        for (Block block : all) {
            boolean label = isLabel(block) && (Labels.ASIDE.is(block.text()) || Labels.RELATED.is(block.text()));
            if (label) {
                box = BOX;
            } else if (box > 0 && isLink(block)) {
                box--;
            } else if (!isAside(block) && !isFrame(block, left.size()) && !isHeadline(block)) {
                box = 0;
                left.add(block);
            }
        }
        return left;
    }

    private static boolean isLink(Block block) {
        return !block.isProse() && block.kind() != Block.Kind.HEADING && !Punctuation.endsSentence(block.text());
    }

    private static boolean isAside(Block block) {
        boolean label = block.weight() <= LINE && Labels.ASIDE.leads(block.text());
        boolean blank = block.text().codePoints().noneMatch(Character::isLetter);
        return label || (blank && block.kind() != Block.Kind.ROW);
    }

    /** A byline or a date above the text, where below it they end with what follows; a time of day anywhere. */
    private static boolean isFrame(Block block, int before) {
        String text = block.text();
        boolean short_ = block.kind() != Block.Kind.ROW && block.weight() <= LABEL && !Punctuation.endsSentence(text);
        return (short_ && TIME.matcher(text).matches())
                || (short_ && before < EDGE && (DATE_LINE.matcher(text).matches() || Labels.BYLINE.starts(text)));
    }

    private boolean isHeadline(Block block) {
        return !headline.isEmpty()
                && block.weight() <= LONGEST_HEADLINE
                && isHeadline(block.kind(), Labels.folded(block.text()));
    }

    /** A heading may have a line over the headline in it. */
    private boolean isHeadline(Block.Kind kind, String folded) {
        return folded.equals(headline) || (kind == Block.Kind.HEADING && folded.endsWith(headline));
    }

    /** Index of the first block that tells something, or 0 when none does. */
    private static int start(List<Block> left) {
        int first = 0;
        while (first < left.size() && !begins(left.get(first))) {
            first++;
        }
        return first == left.size() ? 0 : first;
    }

    private static boolean begins(Block block) {
        return block.isProse() || (block.kind() == Block.Kind.PARAGRAPH && isSentence(block));
    }

    /** Index after the last block that tells something, or of all when none does. */
    private static int end(List<Block> left) {
        int last = left.size();
        while (last > 0 && !ends(left, last - 1)) {
            last--;
        }
        return last == 0 ? left.size() : last;
    }

    private static boolean ends(List<Block> left, int at) {
        Block block = left.get(at);
        if (block.linkShare() > LINKED_END && block.weight() <= LONG_END) {
            return false;
        }
        return switch (block.kind()) {
            case HEADING -> block.weight() >= LONG_HEADING && isSentence(block);
            case ROW -> block.isProse() || (at > 0 && left.get(at - 1).kind() == Block.Kind.ROW);
            case ITEM -> block.isProse() || isSentence(block) || (block.linked() == 0 && block.weight() >= LONG_ITEM);
            case PARAGRAPH, LINE -> block.isProse() || isSentence(block);
        };
    }

    private static boolean isSentence(Block block) {
        return block.weight() >= SENTENCE && Punctuation.endsSentence(block.text());
    }
}
