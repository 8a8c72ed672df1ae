package org.mithaq.export.xlsx;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The workbook's colours, as red, green and blue in hexadecimal digits. */
final class Palette {
    private static final String OPAQUE = "FF";
    static final String WHITE = "FFFFFF";
    static final String NAVY = "1F3A5F";
    static final String BLUE = "1F5FBF";
    static final String TEAL = "2A9D8F";
    static final String AMBER = "B7791F";
    static final String INK = "1B1F24";
    static final String GREY = "5F6B7A";
    static final String PALE_BLUE = "E3ECF7";
    static final String PALE_GREEN = "DDF1E4";
    static final String PALE_AMBER = "FFF6DC";
    static final String PALE_RED = "FADCD9";
    static final String PALE_VIOLET = "EAE3F5";

    /** Series of a chart: told apart in grey print and by those who see red and green alike. */
    private static final List<String> SERIES =
            List.of("1F3A5F", "2A9D8F", "E9A23B", "C8553D", "7A6FB0", "6FA8DC", "8FB339", "B56576", "9AA5B1", "D4C26A");

    private Palette() {}

    /** A colour for cells and fonts. */
    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + hex), null);
    }

    /** A colour for lines and areas of a chart. */
    static XDDFSolidFillProperties fill(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(hex)));
    }

    /** The fill of the n-th series of a chart. */
    static XDDFSolidFillProperties series(int number) {
        return fill(SERIES.get(number % SERIES.size()));
    }
}
