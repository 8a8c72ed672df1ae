package org.mithaq.source.html;

import java.util.List;

/** Cuts what stands before the first sentence of an article and after its last. */
final class ArticleEnds {
    private ArticleEnds() {}

    static List<Block> cut(List<Block> blocks, String headline) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).isProse()) {
            first++;
        }
        int last = blocks.size();
        while (last > first && !endsArticle(blocks.get(last - 1))) {
            last--;
        }
        return blocks.subList(Math.min(first, last), last);
    }

    private static boolean endsArticle(Block block) {
        return block.isProse() || Punctuation.endsSentence(block.text()) && block.kind() != Block.Kind.HEADING;
    }
}
