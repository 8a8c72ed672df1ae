package org.mithaq.export.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file read back by nothing but what stands in it, with the decoders of Parquet's library.
 *
 * @param footer what the file says of itself
 * @param rows cells as the CSV would print them, empty text for none
 */
record ParquetRows(FileMetaData footer, List<String[]> rows) {
    static ParquetRows of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - 4;
        for (int at : new int[] {0, end}) {
            if (!new String(bytes, at, 4, StandardCharsets.US_ASCII).equals("PAR1")) {
                throw new IOException(file + " is no Parquet file.");
            }
        }
        int length = ByteBuffer.wrap(bytes, end - 4, 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, end - 4 - length, length));
        List<String[]> rows = new ArrayList<>();
        for (RowGroup group : footer.getRow_groups()) {
            rows.addAll(rows(bytes, footer, group));
        }
        return new ParquetRows(footer, rows);
    }

    /** The columns, without the table before them. */
    List<SchemaElement> columns() {
        return columns(footer);
    }

    private static List<SchemaElement> columns(FileMetaData footer) {
        return footer.getSchema().subList(1, footer.getSchema().size());
    }

    private static MessageType schema(FileMetaData footer) {
        List<org.apache.parquet.schema.Type> fields = new ArrayList<>();
        for (SchemaElement element : columns(footer)) {
            String stored = element.getType().name();
            fields.add(new PrimitiveType(
                    Repetition.valueOf(element.getRepetition_type().name()),
                    PrimitiveTypeName.valueOf(stored.equals("BYTE_ARRAY") ? "BINARY" : stored),
                    element.getName()));
        }
        return new MessageType("table", fields);
    }

    private static List<String[]> rows(byte[] bytes, FileMetaData footer, RowGroup group) throws IOException {
        MessageType schema = schema(footer);
        List<Pages> chunks = new ArrayList<>();
        for (int i = 0; i < group.getColumnsSize(); i++) {
            chunks.add(Pages.of(bytes, group.getColumns().get(i).getMeta_data()));
        }
        PageReadStore pages = new PageReadStore() {
            @Override
            public PageReader getPageReader(ColumnDescriptor column) {
                return chunks.get(schema.getFieldIndex(column.getPath()[0]));
            }

            @Override
            public long getRowCount() {
                return group.getNum_rows();
            }
        };
        ColumnReadStoreImpl store = new ColumnReadStoreImpl(pages, new Ignored(), schema, footer.getCreated_by());
        List<String[]> rows = new ArrayList<>();
        for (long i = 0; i < group.getNum_rows(); i++) {
            rows.add(new String[schema.getFieldCount()]);
        }
        for (int c = 0; c < schema.getFieldCount(); c++) {
            ColumnDescriptor column = schema.getColumns().get(c);
            ColumnReader reader = store.getColumnReader(column);
            for (String[] row : rows) {
                boolean isEmpty = reader.getCurrentDefinitionLevel() < column.getMaxDefinitionLevel();
                row[c] = isEmpty ? "" : cell(columns(footer).get(c), reader);
                reader.consume();
            }
        }
        return rows;
    }

    private static String cell(SchemaElement element, ColumnReader reader) {
        LogicalType meaning = element.getLogicalType();
        return switch (element.getType()) {
            case BYTE_ARRAY -> reader.getBinary().toStringUsingUTF8();
            case DOUBLE -> Double.toString(reader.getDouble());
            case BOOLEAN -> Boolean.toString(reader.getBoolean());
            case INT32 -> LocalDate.ofEpochDay(reader.getInteger()).toString();
            default ->
                meaning != null && meaning.isSetTIMESTAMP()
                        ? Instant.EPOCH
                                .plus(reader.getLong(), ChronoUnit.MICROS)
                                .toString()
                        : Long.toString(reader.getLong());
        };
    }

    /** The pages of one column of a group, taken from the file one after another. */
    private static final class Pages implements PageReader {
        private final Deque<DataPage> pages = new ArrayDeque<>();
        private final long values;
        private @Nullable DictionaryPage dictionary;

        private Pages(long values) {
            this.values = values;
        }

        static Pages of(byte[] file, ColumnMetaData about) throws IOException {
            Pages pages = new Pages(about.getNum_values());
            long from = about.isSetDictionary_page_offset()
                    ? about.getDictionary_page_offset()
                    : about.getData_page_offset();
            ByteArrayInputStream in =
                    new ByteArrayInputStream(file, (int) from, (int) about.getTotal_compressed_size());
            while (in.available() > 0) {
                pages.add(Util.readPageHeader(in), in);
            }
            return pages;
        }

        private void add(PageHeader header, ByteArrayInputStream in) throws IOException {
            byte[] packed = in.readNBytes(header.getCompressed_page_size());
            byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
            if (bytes.length != header.getUncompressed_page_size()) {
                throw new IOException("A page has not the length that its header says.");
            }
            if (header.isSetDictionary_page_header()) {
                var about = header.getDictionary_page_header();
                dictionary = new DictionaryPage(
                        BytesInput.from(bytes), about.getNum_values(), encoding(about.getEncoding()));
            } else {
                var about = header.getData_page_header();
                pages.add(new DataPageV1(
                        BytesInput.from(bytes),
                        about.getNum_values(),
                        bytes.length,
                        Statistics.getBuilderForReading(
                                        new PrimitiveType(Repetition.OPTIONAL, PrimitiveTypeName.BINARY, "any"))
                                .build(),
                        encoding(about.getRepetition_level_encoding()),
                        encoding(about.getDefinition_level_encoding()),
                        encoding(about.getEncoding())));
            }
        }

        private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
            return Encoding.valueOf(encoding.name());
        }

        @Override
        public @Nullable DictionaryPage readDictionaryPage() {
            return dictionary;
        }

        @Override
        public long getTotalValueCount() {
            return values;
        }

        @Override
        public @Nullable DataPage readPage() {
            return pages.poll();
        }
    }

    /** Values are asked for one by one, so nothing is handed over. */
    private static final class Ignored extends GroupConverter {
        @Override
        public Converter getConverter(int field) {
            return new PrimitiveConverter() {};
        }

        @Override
        public void start() {}

        @Override
        public void end() {}
    }

    /** The place of a column. */
    int index(String column) {
        return Arrays.asList(columns().stream().map(SchemaElement::getName).toArray())
                .indexOf(column);
    }

    /** What the file says about itself. */
    Optional<String> said(String key) {
        return footer.getKey_value_metadata().stream()
                .filter(each -> each.getKey().equals(key))
                .map(each -> each.getValue())
                .findFirst();
    }
}
