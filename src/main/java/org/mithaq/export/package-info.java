/**
 * The contract's tables written out from the ledger, each format in a sub-package. Start at {@link org.mithaq.export.ExportFormat}; {@link
 * org.mithaq.export.Publication} says where an export lies and when a reader sees it. No extraction, no SQL.
 */
@NullMarked
package org.mithaq.export;

import org.jspecify.annotations.NullMarked;
