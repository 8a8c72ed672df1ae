/**
 * CSV tables and their data package.
 */
@NullMarked
package org.mithaq.export.csv;

import org.jspecify.annotations.NullMarked;
