/**
 * The analysts' workbook.
 */
@NullMarked
package org.mithaq.export.xlsx;

import org.jspecify.annotations.NullMarked;
