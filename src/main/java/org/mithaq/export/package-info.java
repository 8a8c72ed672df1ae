/**
 * The contract's tables written out from the ledger, each format in a sub-package.
 */
@NullMarked
package org.mithaq.export;

import org.jspecify.annotations.NullMarked;
