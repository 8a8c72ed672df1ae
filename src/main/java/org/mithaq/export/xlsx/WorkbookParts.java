package org.mithaq.export.xlsx;

import org.mithaq.export.Words;

/**
 * What the sheets of one workbook share.
 *
 * @param workbook under way
 * @param styles of its cells
 * @param limits of its sheets
 * @param notes of what it could not hold
 * @param settings what it shows
 * @param words of its own
 */
record WorkbookParts(
        WorkbookFile workbook,
        CellStyles styles,
        ExcelLimits limits,
        WorkbookNotes notes,
        WorkbookSettings settings,
        Words words) {
    /** The parts of a workbook that has no sheets yet. */
    static WorkbookParts of(WorkbookFile workbook, ExcelLimits limits, WorkbookSettings settings) {
        return new WorkbookParts(
                workbook,
                new CellStyles(workbook.frame(), settings.isArabic()),
                limits,
                new WorkbookNotes(),
                settings,
                Words.of("workbook", settings.language()));
    }
}
