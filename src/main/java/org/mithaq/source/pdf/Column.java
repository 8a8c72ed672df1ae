package org.mithaq.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines below one another, of one size, that are read on. It grows while the page is read from top to bottom. */
final class Column {
    /** The next line is at most so many sizes of letters lower. */
    private static final float LEADING = 2.1f;

    private static final float SAME_SIZE = 0.15f;
    private static final float OVERLAP = 0.5f;

    private final List<TextLine> lines = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right;

    Column(TextLine first) {
        add(first);
    }

    void add(TextLine line) {
        lines.add(line);
        left = Math.min(left, line.left());
        right = Math.max(right, line.right());
    }

    List<TextLine> lines() {
        return lines;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float top() {
        return lines.get(0).y() - lines.get(0).size();
    }

    float bottom() {
        return last().y();
    }

    private TextLine last() {
        return lines.get(lines.size() - 1);
    }

    /** Whether the line, which is lower than all lines so far, goes on with this column. */
    boolean takes(TextLine line) {
        TextLine above = last();
        float fall = line.y() - above.y();
        return fall > 0
                && fall <= LEADING * Math.max(line.size(), above.size())
                && Math.abs(line.size() - above.size()) <= SAME_SIZE * above.size()
                && line.overlap(above) >= OVERLAP * Math.min(line.width(), above.width());
    }

    boolean overlapsSideways(Column other) {
        return Math.min(right, other.right) > Math.max(left, other.left);
    }

    boolean isAbove(Column other) {
        return bottom() <= other.top() + 0.5f * last().size();
    }
}
