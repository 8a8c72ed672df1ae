/**
 * The analysts' workbook. The only package that writes with POI. Start at {@link org.mithaq.export.xlsx.WorkbookExport}; what Excel cannot hold is in
 * {@code ExcelLimits}, one table's way to a sheet in {@code SheetWriter}, how large sheets go past POI in {@code WorkbookFile}.
 */
@NullMarked
package org.mithaq.export.xlsx;

import org.jspecify.annotations.NullMarked;
