package org.mithaq.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a page, in columns in the order in which they are read: what is above comes first, then what is on the side
 * where reading begins.
 *
 * @param columns in reading order
 */
record PageText(List<Column> columns) {
    /** Pages of more pieces are tables or drawings; their order is from top to bottom. */
    private static final int MOST_ORDERED = 400;

    static PageText of(List<Glyph> glyphs) {
        List<Column> columns = new ArrayList<>();
        for (Fragment fragment : Fragment.of(glyphs)) {
            TextLine line = TextLine.of(fragment);
            if (!line.text().isEmpty()) {
                place(line, columns);
            }
        }
        return new PageText(ordered(columns));
    }

    List<TextLine> lines() {
        return columns.stream().flatMap(column -> column.lines().stream()).toList();
    }

    private static void place(TextLine line, List<Column> columns) {
        int first = Math.max(0, columns.size() - MOST_ORDERED);
        for (int i = columns.size() - 1; i >= first; i--) {
            if (columns.get(i).takes(line)) {
                columns.get(i).add(line);
                return;
            }
        }
        columns.add(new Column(line));
    }

    /** Takes the first column that nothing left must precede, again and again. */
    private static List<Column> ordered(List<Column> columns) {
        if (columns.size() > MOST_ORDERED) {
            return columns;
        }
        boolean rightToLeft = LogicalLine.isRightToLeft(columns.stream()
                .flatMap(c -> c.lines().stream())
                .map(TextLine::text)
                .toList());
        List<Column> left = new ArrayList<>(columns);
        List<Column> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Column next = left.stream()
                    .filter(column -> left.stream().noneMatch(other -> precedes(other, column, left, rightToLeft)))
                    .findFirst()
                    .orElse(left.get(0));
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    private static boolean precedes(Column first, Column second, List<Column> all, boolean rightToLeft) {
        if (first == second) {
            return false;
        }
        if (first.overlapsSideways(second)) {
            return first.top() < second.top();
        }
        boolean before = rightToLeft ? first.left() > second.right() : first.right() < second.left();
        return before && all.stream().noneMatch(between -> separates(between, first, second));
    }

    /** A heading over both parts them: what is above it is read first. */
    private static boolean separates(Column between, Column first, Column second) {
        return between != first
                && between != second
                && between.overlapsSideways(first)
                && between.overlapsSideways(second)
                && second.isAbove(between)
                && between.isAbove(first);
    }
}
