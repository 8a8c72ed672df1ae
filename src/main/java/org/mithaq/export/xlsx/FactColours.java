package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingThreshold;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours that tell at a glance what is a fact and how sure it is: the columns factuality, with its labels, and confidence. */
final class FactColours implements SheetDress.Rules {
    private static final String FACTUALITY = "factuality";
    private static final String CONFIDENCE = "confidence";
    private static final Map<String, String> COLOURS = colours();
    private static final double[] STEPS = {0.4, 0.7, 1};

    /** The same, and the row that begins an accord stands out. */
    static SheetDress.Rules timeline() {
        return (sheet, columns, rows) -> {
            XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
            int step = columns.stream().map(SheetColumn::header).toList().indexOf("step");
            XSSFConditionalFormattingRule begins =
                    formats.createConditionalFormattingRule("$" + CellReference.convertNumToColString(step) + "2=0");
            begins.createFontFormatting().setFontStyle(false, true);
            fill(begins, Palette.PALE_BLUE);
            new FactColours().add(sheet, columns, rows);
            formats.addConditionalFormatting(
                    new CellRangeAddress[] {new CellRangeAddress(1, rows, 0, columns.size() - 1)},
                    new XSSFConditionalFormattingRule[] {begins});
        };
    }

    private static void fill(XSSFConditionalFormattingRule rule, String colour) {
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Palette.colour(colour));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    }

    @Override
    public void add(XSSFSheet sheet, List<SheetColumn> columns, int rows) {
        List<String> headers = columns.stream().map(SheetColumn::header).toList();
        List<CellRangeAddress> ranges = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).equals(FACTUALITY) || headers.get(i).startsWith(FACTUALITY + "_label")) {
                ranges.add(new CellRangeAddress(1, rows, i, i));
            }
        }
        int factuality = headers.indexOf(FACTUALITY);
        if (factuality >= 0) {
            colour(sheet, ranges, CellReference.convertNumToColString(factuality));
        }
        int confidence = headers.indexOf(CONFIDENCE);
        if (confidence >= 0) {
            scale(
                    sheet,
                    new CellRangeAddress(1, rows, confidence, confidence),
                    STEPS,
                    Palette.PALE_RED,
                    Palette.PALE_AMBER,
                    Palette.PALE_GREEN);
        }
    }

    private static void colour(XSSFSheet sheet, List<CellRangeAddress> ranges, String column) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        List<XSSFConditionalFormattingRule> rules = new ArrayList<>();
        COLOURS.forEach((code, colour) -> {
            XSSFConditionalFormattingRule rule =
                    formats.createConditionalFormattingRule("$" + column + "2=\"" + code + "\"");
            fill(rule, colour);
            rules.add(rule);
        });
        formats.addConditionalFormatting(
                ranges.toArray(CellRangeAddress[]::new), rules.toArray(XSSFConditionalFormattingRule[]::new));
    }

    /** Colours numbers from one colour to the next. */
    static void scale(XSSFSheet sheet, CellRangeAddress range, double[] steps, String... colours) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(steps.length);
        XSSFConditionalFormattingThreshold[] thresholds = scale.getThresholds();
        XSSFColor[] shades = new XSSFColor[steps.length];
        for (int i = 0; i < steps.length; i++) {
            thresholds[i].setRangeType(RangeType.NUMBER);
            thresholds[i].setValue(steps[i]);
            shades[i] = Palette.colour(colours[i]);
        }
        scale.setThresholds(thresholds);
        scale.setColors(shades);
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, new XSSFConditionalFormattingRule[] {rule});
    }

    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("asserted", Palette.PALE_GREEN);
        colours.put("reported", Palette.PALE_BLUE);
        colours.put("planned", Palette.PALE_AMBER);
        colours.put("denied", Palette.PALE_RED);
        colours.put("hypothetical", Palette.PALE_VIOLET);
        return colours;
    }
}
