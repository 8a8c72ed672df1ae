/**
 * The run report, made from the ledger.
 */
@NullMarked
package org.mithaq.report;

import org.jspecify.annotations.NullMarked;
