package org.mithaq.export.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mithaq.export.Words;

/**
 * What an analyst may write into the sheet review, checked by the spreadsheet itself; also in the rows below the last, where the analyst adds records.
 *
 * @param words in which the sheet helps
 * @param fields whether there are names {@code fields_TABLE} for the columns of each table
 */
record ReviewRules(Words words, boolean fields) implements SheetDress.Rules {
    static final String DECISION = "decision";
    static final String FIELD = "field";
    static final String NEW_VALUE = "new_value";
    static final String OTHER = "merge_with_or_name_as";
    static final String INITIALS = "initials";
    static final String NOTE = "reviewer_note";

    /** What can be decided of a record. */
    static final List<String> DECISIONS = List.of("accept", "reject", "correct", "merge", "name");

    private static final int LONGEST_INITIALS = 10;

    /** Rows below the last that are checked too. */
    private static final int MORE = 1_000;

    @Override
    public void add(XSSFSheet sheet, List<SheetColumn> columns, int rows) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        check(sheet, columns, rows, DECISION, helper.createExplicitListConstraint(DECISIONS.toArray(String[]::new)));
        String table = CellReference.convertNumToColString(index(columns, "table_name"));
        if (fields) {
            // A table that the analyst has not named yet has no list, so the field is only warned of.
            check(
                            sheet,
                            columns,
                            rows,
                            FIELD,
                            helper.createFormulaListConstraint("INDIRECT(\"fields_\"&$" + table + "2)"))
                    .setErrorStyle(DataValidation.ErrorStyle.WARNING);
        }
        check(
                sheet,
                columns,
                rows,
                INITIALS,
                helper.createNumericConstraint(
                        ValidationType.TEXT_LENGTH, OperatorType.BETWEEN, "1", String.valueOf(LONGEST_INITIALS)));
        for (String free : List.of(NEW_VALUE, OTHER, NOTE)) {
            check(
                    sheet,
                    columns,
                    rows,
                    free,
                    helper.createNumericConstraint(
                            ValidationType.TEXT_LENGTH, OperatorType.LESS_OR_EQUAL, "5000", null));
        }
    }

    private DataValidation check(
            XSSFSheet sheet, List<SheetColumn> columns, int rows, String column, DataValidationConstraint constraint) {
        int index = index(columns, column);
        DataValidation check = new XSSFDataValidationHelper(sheet)
                .createValidation(
                        constraint,
                        new CellRangeAddressList(1, Math.min(rows + MORE, ExcelLimits.EXCEL.rows() - 1), index, index));
        check.setEmptyCellAllowed(true);
        check.setSuppressDropDownArrow(true);
        check.createPromptBox(words.of("review." + column), words.of("review." + column + ".help"));
        check.setShowPromptBox(true);
        check.createErrorBox(words.of("review." + column), words.of("review." + column + ".help"));
        check.setShowErrorBox(true);
        sheet.addValidationData(check);
        return check;
    }

    private static int index(List<SheetColumn> columns, String header) {
        return columns.stream().map(SheetColumn::header).toList().indexOf(header);
    }
}
