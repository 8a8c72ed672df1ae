/**
 * What reviewers decided in a sheet, from the file to the ledger: every row is checked, and a file is taken in whole or not at all.
 */
@NullMarked
package org.mithaq.review;

import org.jspecify.annotations.NullMarked;
