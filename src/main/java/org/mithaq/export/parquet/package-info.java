/**
 * The tables as Parquet. Values are encoded by Parquet's own library; the file around them is written here, because that library's writer wants Hadoop. Start at
 * {@link org.mithaq.export.parquet.ParquetExport}.
 */
@NullMarked
package org.mithaq.export.parquet;

import org.jspecify.annotations.NullMarked;
