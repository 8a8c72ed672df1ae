/**
 * Archives and packed files: what lies in them is read by the formats it has, as a stream. Nothing is unpacked to disk. Start at {@code ArchiveRecords}.
 */
@NullMarked
package org.mithaq.source.archive;

import org.jspecify.annotations.NullMarked;
