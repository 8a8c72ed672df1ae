/**
 * Mithaq: accord and event records from news. Data flows source, article, text, lexicon, annotation, accord, event, ledger, export, report; job and cli sit on top.
 */
@NullMarked
package org.mithaq;

import org.jspecify.annotations.NullMarked;
