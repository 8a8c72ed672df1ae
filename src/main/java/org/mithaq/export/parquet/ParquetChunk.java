package org.mithaq.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** The pages of one column of a group of rows, compressed. Holds them until the group is complete, because the dictionary is known last and stands first. */
final class ParquetChunk implements PageWriter {
    /** Longer least and greatest values are left out: they help no reader to skip. */
    private static final int MOST_OF_A_VALUE = 64;

    private final ColumnDescriptor column;
    private final Type type;
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private final TreeSet<org.apache.parquet.format.Encoding> encodings = new TreeSet<>();
    private final Statistics<?> statistics;
    private byte @Nullable [] dictionary;
    private long uncompressed;
    private long values;

    ParquetChunk(ColumnDescriptor column, Type type) {
        this.column = column;
        this.type = type;
        this.statistics = Statistics.createStats(column.getPrimitiveType());
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> ofPage,
            SizeStatistics sizes,
            GeospatialStatistics places,
            Encoding repetition,
            Encoding definition,
            Encoding ofValues)
            throws IOException {
        byte[] packed = packed(bytes);
        PageHeader header = new PageHeader(PageType.DATA_PAGE, Math.toIntExact(bytes.size()), packed.length);
        header.setData_page_header(
                new DataPageHeader(valueCount, named(ofValues), named(definition), named(repetition)));
        uncompressed += append(header, bytes.size(), packed, pages);
        encodings.addAll(List.of(named(ofValues), named(definition), named(repetition)));
        statistics.mergeStatistics(ofPage);
        values += valueCount;
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        byte[] packed = packed(page.getBytes());
        PageHeader header = new PageHeader(
                PageType.DICTIONARY_PAGE, Math.toIntExact(page.getBytes().size()), packed.length);
        header.setDictionary_page_header(new DictionaryPageHeader(page.getDictionarySize(), named(page.getEncoding())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        uncompressed += append(header, page.getBytes().size(), packed, out);
        encodings.add(named(page.getEncoding()));
        dictionary = out.toByteArray();
    }

    private static byte[] packed(BytesInput bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            bytes.writeAllTo(gzip);
        }
        return packed.toByteArray();
    }

    /** Adds a page, and returns what it would take without compression. */
    private static long append(PageHeader header, long length, byte[] packed, OutputStream out) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        Util.writePageHeader(header, head);
        head.writeTo(out);
        out.write(packed);
        return head.size() + length;
    }

    private static org.apache.parquet.format.Encoding named(Encoding encoding) {
        return org.apache.parquet.format.Encoding.valueOf(encoding.name());
    }

    /** Bytes without compression. */
    long uncompressed() {
        return uncompressed;
    }

    /** Writes the chunk, and says what it is. */
    ColumnChunk writeTo(OutputStream out, long offset) throws IOException {
        long length = dictionary == null ? 0 : dictionary.length;
        ColumnMetaData about = new ColumnMetaData(
                type,
                new ArrayList<>(encodings),
                List.of(column.getPath()),
                CompressionCodec.GZIP,
                values,
                uncompressed,
                length + pages.size(),
                offset + length);
        if (dictionary != null) {
            about.setDictionary_page_offset(offset);
            out.write(dictionary);
        }
        pages.writeTo(out);
        about.setStatistics(said());
        // The offset of metadata that would stand behind the chunk; there is none.
        return new ColumnChunk(0).setMeta_data(about);
    }

    private org.apache.parquet.format.Statistics said() {
        org.apache.parquet.format.Statistics said = new org.apache.parquet.format.Statistics();
        said.setNull_count(statistics.getNumNulls());
        if (statistics.hasNonNullValue()
                && statistics.getMinBytes().length <= MOST_OF_A_VALUE
                && statistics.getMaxBytes().length <= MOST_OF_A_VALUE) {
            said.setMin_value(statistics.getMinBytes());
            said.setMax_value(statistics.getMaxBytes());
        }
        return said;
    }

    @Override
    public long getMemSize() {
        return pages.size();
    }

    @Override
    public long allocatedSize() {
        return pages.size();
    }

    @Override
    public String memUsageString(String prefix) {
        return Objects.toString(prefix) + pages.size() + " bytes";
    }

    @Override
    @Deprecated
    public void writePage(
            BytesInput bytes,
            int valueCount,
            Statistics<?> ofPage,
            Encoding repetition,
            Encoding definition,
            Encoding ofValues) {
        throw new UnsupportedOperationException("Pages come with the count of their rows.");
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> ofPage,
            Encoding repetition,
            Encoding definition,
            Encoding ofValues) {
        throw new UnsupportedOperationException("Pages come with the statistics of their sizes.");
    }

    @Override
    public void writePageV2(
            int rowCount,
            int nullCount,
            int valueCount,
            BytesInput repetition,
            BytesInput definition,
            Encoding ofValues,
            BytesInput bytes,
            Statistics<?> ofPage) {
        throw new UnsupportedOperationException("Pages are of the first version, which every reader knows.");
    }
}
