/**
 * What two exports have that differs. Reads CSV tables only, never the ledger, so that runs of two output folders can be compared.
 */
@NullMarked
package org.mithaq.compare;

import org.jspecify.annotations.NullMarked;
