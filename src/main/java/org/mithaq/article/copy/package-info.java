/**
 * Tells copies of an article from articles about the same: reprints under another headline, cut or edited, against notices made after one pattern. Knows
 * nothing of files, packs or the ledger. Start at {@link org.mithaq.article.copy.CopyFinder}.
 */
@NullMarked
package org.mithaq.article.copy;

import org.jspecify.annotations.NullMarked;
