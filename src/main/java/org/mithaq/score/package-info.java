/**
 * How right an export is, measured against gold records: what a careful reader writes down of the same articles. Start at {@link
 * org.mithaq.score.Score}; {@link org.mithaq.score.GoldFolder} reads the gold. Reads CSV tables only, never the ledger.
 */
@NullMarked
package org.mithaq.score;

import org.jspecify.annotations.NullMarked;
