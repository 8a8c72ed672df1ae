package org.mithaq.export.parquet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnOrder;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.TypeDefinedOrder;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;

/** One table under way to a Parquet file. Holds the rows of a group, encoded, and where the groups before stand. */
final class ParquetFile implements AutoCloseable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** Encoded bytes of a group, a fraction of its text: so much memory one table takes at most. */
    private static final long GROUP_BYTES = 16L << 20;

    /** How often that is looked at. */
    private static final int LOOK = 1000;

    private static final ParquetProperties PROPERTIES = ParquetProperties.builder()
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
            .withAllocator(HeapByteBufferAllocator.getInstance())
            .withSizeStatisticsEnabled(false)
            .build();

    private final OutputStream out;
    private final ParquetSchema schema;
    private final List<ColumnDescriptor> columns;
    private final String contractVersion;
    private final String runId;
    private final List<RowGroup> groups = new ArrayList<>();
    private Group group;
    private long written;
    private long rows;

    /** Begins a new file. */
    ParquetFile(Path file, ParquetSchema schema, String contractVersion, String runId) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        this.schema = schema;
        this.columns = schema.message().getColumns();
        this.contractVersion = contractVersion;
        this.runId = runId;
        this.group = new Group(schema, columns);
        write(MAGIC);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    /** Takes a row in the order of the table's columns. */
    void add(@Nullable String[] cells) {
        group.add(cells);
        if (group.rows % LOOK == 0 && group.store.getBufferedSize() > GROUP_BYTES) {
            try {
                end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void end() throws IOException {
        group.store.flush();
        List<ColumnChunk> chunks = new ArrayList<>();
        long begun = written;
        long uncompressed = 0;
        for (ParquetChunk each : group.chunks) {
            ColumnChunk chunk = each.writeTo(out, written);
            written += chunk.getMeta_data().getTotal_compressed_size();
            uncompressed += each.uncompressed();
            chunks.add(chunk);
        }
        group.store.close();
        groups.add(new RowGroup(chunks, uncompressed, group.rows)
                .setFile_offset(begun)
                .setTotal_compressed_size(written - begun));
        rows += group.rows;
        group = new Group(schema, columns);
    }

    /** Writes what stands at the end: what is in the file, and where. */
    void finish() throws IOException {
        if (group.rows > 0) {
            end();
        }
        FileMetaData footer = new FileMetaData(1, schema.elements(), rows, groups);
        footer.setCreated_by("mithaq");
        footer.setColumn_orders(Collections.nCopies(columns.size(), ColumnOrder.TYPE_ORDER(new TypeDefinedOrder())));
        footer.setKey_value_metadata(List.of(
                new KeyValue("contract_version").setValue(contractVersion), new KeyValue("run_id").setValue(runId)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, bytes);
        write(bytes.toByteArray());
        write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.size())
                .array());
        write(MAGIC);
    }

    @Override
    public void close() throws IOException {
        group.store.close();
        out.close();
    }

    /** Rows that are encoded together. Holds their count. */
    private static final class Group {
        private final ParquetSchema schema;
        private final List<ColumnDescriptor> columns;
        private final List<ParquetChunk> chunks = new ArrayList<>();
        private final List<ColumnWriter> writers = new ArrayList<>();
        private final ColumnWriteStore store;
        private long rows;

        Group(ParquetSchema schema, List<ColumnDescriptor> columns) {
            this.schema = schema;
            this.columns = columns;
            for (int i = 0; i < columns.size(); i++) {
                Contract.Column column = schema.table().columns().get(i);
                chunks.add(new ParquetChunk(columns.get(i), ParquetSchema.type(column.type())));
            }
            this.store =
                    PROPERTIES.newColumnWriteStore(schema.message(), column -> chunks.get(columns.indexOf(column)));
            columns.forEach(column -> writers.add(store.getColumnWriter(column)));
        }

        void add(@Nullable String[] cells) {
            for (int i = 0; i < cells.length; i++) {
                Contract.Column column = schema.table().columns().get(i);
                String cell = cells[i];
                if (cell != null) {
                    ParquetSchema.write(column.type(), cell, columns.get(i).getMaxDefinitionLevel(), writers.get(i));
                } else if (column.required()) {
                    throw new IllegalStateException("Table '%s': a row has no '%s', which every row must have."
                            .formatted(schema.table().name(), column.name()));
                } else {
                    writers.get(i).writeNull(0, 0);
                }
            }
            store.endRecord();
            rows++;
        }
    }
}
