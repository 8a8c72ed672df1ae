/**
 * CSV tables and their data package: exact values for machines, and a guarded flavour for a double click in Excel. Start at {@link
 * org.mithaq.export.csv.CsvExport}.
 */
@NullMarked
package org.mithaq.export.csv;

import org.jspecify.annotations.NullMarked;
