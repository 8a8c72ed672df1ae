package org.mithaq.export.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MicroSeconds;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.mithaq.ledger.Contract;

/**
 * A table's columns as Parquet has them: once as its library's encoders want them, once as they stand in the file. Cells with several values stay one text, as in
 * the CSV.
 *
 * @param table of the contract
 * @param message for the encoders
 */
record ParquetSchema(Contract.Table table, MessageType message) {
    static ParquetSchema of(Contract.Table table) {
        List<org.apache.parquet.schema.Type> fields = new ArrayList<>();
        table.columns().forEach(column -> fields.add(field(column)));
        return new ParquetSchema(table, new MessageType(table.name(), fields));
    }

    private static PrimitiveType field(Contract.Column column) {
        Repetition repetition = column.required() ? Repetition.REQUIRED : Repetition.OPTIONAL;
        Types.PrimitiveBuilder<PrimitiveType> type = Types.primitive(
                switch (column.type()) {
                    case STRING -> PrimitiveTypeName.BINARY;
                    case INTEGER, DATETIME -> PrimitiveTypeName.INT64;
                    case NUMBER -> PrimitiveTypeName.DOUBLE;
                    case BOOLEAN -> PrimitiveTypeName.BOOLEAN;
                    case DATE -> PrimitiveTypeName.INT32;
                },
                repetition);
        return switch (column.type()) {
            case STRING -> type.as(LogicalTypeAnnotation.stringType()).named(column.name());
            case DATE -> type.as(LogicalTypeAnnotation.dateType()).named(column.name());
            case DATETIME ->
                type.as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS))
                        .named(column.name());
            default -> type.named(column.name());
        };
    }

    /** The columns as they stand in the file, the table itself before them. */
    List<SchemaElement> elements() {
        List<SchemaElement> elements = new ArrayList<>();
        elements.add(
                new SchemaElement(table.name()).setNum_children(table.columns().size()));
        for (Contract.Column column : table.columns()) {
            SchemaElement element = new SchemaElement(column.name())
                    .setType(type(column.type()))
                    .setRepetition_type(
                            column.required() ? FieldRepetitionType.REQUIRED : FieldRepetitionType.OPTIONAL);
            say(element, column.type());
            elements.add(element);
        }
        return elements;
    }

    /** How values of a type are stored. */
    static Type type(Contract.Type type) {
        return switch (type) {
            case STRING -> Type.BYTE_ARRAY;
            case INTEGER, DATETIME -> Type.INT64;
            case NUMBER -> Type.DOUBLE;
            case BOOLEAN -> Type.BOOLEAN;
            case DATE -> Type.INT32;
        };
    }

    /** What stored values mean; older readers know the converted type only. */
    private static void say(SchemaElement element, Contract.Type type) {
        switch (type) {
            case STRING -> {
                element.setLogicalType(LogicalType.STRING(new StringType()));
                element.setConverted_type(ConvertedType.UTF8);
            }
            case DATE -> {
                element.setLogicalType(LogicalType.DATE(new DateType()));
                element.setConverted_type(ConvertedType.DATE);
            }
            case DATETIME -> {
                TimestampType inUtc = new TimestampType(true, TimeUnit.MICROS(new MicroSeconds()));
                element.setLogicalType(LogicalType.TIMESTAMP(inUtc));
                element.setConverted_type(ConvertedType.TIMESTAMP_MICROS);
            }
            default -> {}
        }
    }

    /** Hands a cell that is not empty to a column's encoder. */
    static void write(Contract.Type type, String cell, int level, ColumnWriter writer) {
        switch (type) {
            case STRING -> writer.write(Binary.fromString(cell), 0, level);
            case INTEGER -> writer.write(Long.parseLong(cell), 0, level);
            case NUMBER -> writer.write(Double.parseDouble(cell), 0, level);
            case BOOLEAN -> writer.write(Boolean.parseBoolean(cell), 0, level);
            case DATE -> writer.write((int) LocalDate.parse(cell).toEpochDay(), 0, level);
            case DATETIME -> writer.write(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(cell)), 0, level);
        }
    }
}
