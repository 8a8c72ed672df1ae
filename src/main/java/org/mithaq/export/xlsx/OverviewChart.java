package org.mithaq.export.xlsx;

import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * A bar chart that reads from a small table of the same sheet.
 *
 * @param title in words, also for those who do not see the chart
 * @param description what it shows, for those
 * @param lying whether its bars lie, as they have to for long names
 * @param stacked whether the series stand on each other
 */
record OverviewChart(String title, String description, boolean lying, boolean stacked) {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String FULL_OVERLAP = "100";
    private static final int GAP = 45;

    /**
     * Draws it.
     *
     * @param table where the table stands, its header and its labels included
     */
    void draw(XSSFSheet sheet, CellRangeAddress table, XSSFClientAnchor place) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(place);
        // The heading stands in a cell above the chart.
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        if (table.getLastColumn() - table.getFirstColumn() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis counts = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        shape(names, counts);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setGapWidth(GAP);
        addSeries(sheet, table, bars);
        chart.plot(bars);
        if (stacked) {
            overlap(chart.getCTChart().getPlotArea().getBarChartArray(0));
        }
        nameAll(chart.getCTChart().getPlotArea().getCatAxArray(0));
        describe(chart);
    }

    private void shape(XDDFCategoryAxis names, XDDFValueAxis counts) {
        counts.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(Palette.fill("D9DEE5")));
        counts.setNumberFormat("#,##0");
        counts.setMinorTickMark(AxisTickMark.NONE);
        names.setMajorTickMark(AxisTickMark.NONE);
        if (lying) {
            // The first row of the table is to stand on top, and the numbers below.
            names.setOrientation(AxisOrientation.MAX_MIN);
            counts.setCrosses(AxisCrosses.MAX);
        } else {
            counts.setCrosses(AxisCrosses.AUTO_ZERO);
        }
    }

    private static void addSeries(XSSFSheet sheet, CellRangeAddress table, XDDFBarChartData bars) {
        int first = table.getFirstRow() + 1;
        int labels = table.getFirstColumn();
        for (int column = labels + 1; column <= table.getLastColumn(); column++) {
            XDDFChartData.Series series = bars.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(
                            sheet, new CellRangeAddress(first, table.getLastRow(), labels, labels)),
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, new CellRangeAddress(first, table.getLastRow(), column, column)));
            series.setTitle(
                    sheet.getRow(table.getFirstRow()).getCell(column).getStringCellValue(),
                    new CellReference(sheet.getSheetName(), table.getFirstRow(), column, true, true));
            series.setFillProperties(Palette.series(column - labels - 1));
        }
    }

    /** POI's small set of schema classes, which ours comes with, has none for the number itself. */
    private static void overlap(CTBarChart bars) {
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), FULL_OVERLAP);
        }
    }

    /** Every category has its name, however little room there is. POI's small set lacks the class of the element too. */
    private static void nameAll(CTCatAx names) {
        try (XmlCursor end = names.newCursor()) {
            end.toEndToken();
            end.beginElement(new QName(CHART, "tickLblSkip"));
            end.insertAttributeWithValue("val", "1");
        }
    }

    private void describe(XSSFChart chart) {
        CTNonVisualDrawingProps words = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        words.setName(title);
        words.setTitle(title);
        words.setDescr(description);
    }
}
