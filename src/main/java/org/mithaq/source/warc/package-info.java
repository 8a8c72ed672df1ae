/**
 * Web archives (ISO 28500), read as streams. Start at {@code WarcRecords}.
 */
@NullMarked
package org.mithaq.source.warc;

import org.jspecify.annotations.NullMarked;
