/**
 * What was found, what was rejected and why, which run saw what. The only package with SQL.
 */
@NullMarked
package org.mithaq.ledger;

import org.jspecify.annotations.NullMarked;
