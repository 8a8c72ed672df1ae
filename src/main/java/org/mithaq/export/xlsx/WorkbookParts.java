package org.mithaq.export.xlsx;

/**
 * What the sheets of one workbook share.
 *
 * @param workbook under way
 * @param styles of its cells
 * @param limits of its sheets
 * @param notes of what it could not hold
 */
record WorkbookParts(StableWorkbook workbook, CellStyles styles, ExcelLimits limits, WorkbookNotes notes) {
    /** The parts of a workbook that has no sheets yet. */
    static WorkbookParts of(StableWorkbook workbook, ExcelLimits limits) {
        return new WorkbookParts(workbook, new CellStyles(workbook.getXSSFWorkbook()), limits, new WorkbookNotes());
    }
}
