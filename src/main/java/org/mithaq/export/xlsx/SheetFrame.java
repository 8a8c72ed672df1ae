package org.mithaq.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The XML of a large sheet without its rows: what POI knows of the sheet, cut in two where the rows belong. */
final class SheetFrame {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String ROOT =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                    + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    private static final String ROWS = "<sheetData/>";

    /** What follows links in the order of the schema; POI gives every sheet margins. */
    private static final String BEHIND_LINKS = "<(printOptions|pageMargins)";

    private SheetFrame() {}

    /** The beginning, up to the first row. */
    static String before(XSSFSheet sheet) {
        String xml = xml(sheet);
        int content = xml.indexOf('>', xml.indexOf("<worksheet")) + 1;
        return ROOT + xml.substring(content, xml.indexOf(ROWS)) + "<sheetData>";
    }

    /** The end, behind the last row. */
    static String after(XSSFSheet sheet, SheetLinks links) {
        String xml = xml(sheet);
        String rest = xml.substring(xml.indexOf(ROWS) + ROWS.length());
        return "</sheetData>" + rest.replaceFirst(BEHIND_LINKS, links.xml().replace("$", "\\$") + "<$1");
    }

    private static String xml(XSSFSheet sheet) {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        if (worksheet.isSetDimension()) {
            worksheet.unsetDimension();
        }
        XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        options.setSaveSyntheticDocumentElement(new QName(MAIN, "worksheet"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            worksheet.save(out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
