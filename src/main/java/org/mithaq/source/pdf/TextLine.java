package org.mithaq.source.pdf;

/**
 * A line of a column.
 *
 * @param text in the order of speech
 * @param left its left edge
 * @param right its right edge
 * @param y its base line
 * @param size the size of its letters
 */
record TextLine(String text, float left, float right, float y, float size) {
    static TextLine of(Fragment fragment) {
        return new TextLine(LogicalLine.of(fragment), fragment.left(), fragment.right(), fragment.y(), fragment.size());
    }

    float width() {
        return right - left;
    }

    /** How far this and the other reach over one another from side to side. */
    float overlap(TextLine other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }
}
