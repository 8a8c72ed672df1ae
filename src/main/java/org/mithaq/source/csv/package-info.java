/**
 * Tables with an article a row: comma, semicolon or tab between the values. Start at {@code TableRecords}.
 */
@NullMarked
package org.mithaq.source.csv;

import org.jspecify.annotations.NullMarked;
