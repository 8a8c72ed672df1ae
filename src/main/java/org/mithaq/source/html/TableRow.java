package org.mithaq.source.html;

import java.util.List;

/** Makes one block of a table's row, if it is a row of data: tables also hold whole pages, whose cells are columns. */
final class TableRow {
    private static final int MOST_AREAS = 60;
    private static final int LONGEST_CELL = 200;

    private final List<Block> blocks;
    private final List<Area> areas;
    private final Area row;

    /**
     * Looks at a row that was just closed.
     *
     * @param blocks all blocks so far, the row's last
     * @param areas all areas so far, the row and those in it last
     */
    TableRow(List<Block> blocks, List<Area> areas, Area row) {
        this.blocks = blocks;
        this.areas = areas;
        this.row = row;
    }

    void join() {
        List<Block> cells = blocks.subList(row.start(), row.end());
        if (cells.size() < 2 || !isData(cells)) {
            return;
        }
        Block joined = Block.row(row, List.copyOf(cells));
        cells.clear();
        blocks.add(joined);
        for (int i = areas.size() - 1; areas.get(i) != row; i--) {
            areas.get(i).empty(blocks.size());
        }
        row.close(blocks.size());
    }

    private boolean isData(List<Block> cells) {
        int first = Math.max(0, areas.size() - MOST_AREAS);
        List<Area> inside = areas.subList(Math.max(first, areas.lastIndexOf(row)), areas.size());
        return inside.get(0) == row
                && cells.stream().allMatch(cell -> cell.weight() <= LONGEST_CELL)
                && inside.stream().skip(1).allMatch(area -> area.end() - area.start() <= 1)
                && inside.stream().noneMatch(area -> area.tag().equals("table"));
    }
}
