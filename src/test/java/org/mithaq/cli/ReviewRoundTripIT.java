package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.export.ContractValidator;
import org.mithaq.ledger.TestDatabase;

/** What reviewers write into a sheet comes back, and stays. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class ReviewRoundTripIT {
    private static final List<String> HEADERS = List.of(
            "table_name",
            "row_id",
            "decision",
            "field",
            "new_value",
            "merge_with_or_name_as",
            "initials",
            "reviewer_note");

    /** Those that differ from run to run. */
    private static final List<String> RUN_COLUMNS = List.of("run_id", "first_run_id", "last_run_id");

    @Parameter
    TestDatabase database = TestDatabase.H2;

    @TempDir
    private Path folder;

    private Path seeds;
    private Path jobs;
    private Path output;

    @BeforeEach
    void oneNight() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        jobs = Files.createDirectory(folder.resolve("jobs"));
        output = folder.resolve("out");
        job("[ar, en]");
        article("a", "Jordan and Egypt signed a memorandum on water in Amman on 5 May 2025");
        article("b", "Norway and Kenya signed a fishing agreement in Oslo on 6 June 2025");
        article("c", "Kenya and Norway signed a trade agreement in Nairobi on 9 June 2025");
        article("d", "Chad and Niger signed a railway agreement in Niamey on 1 April 2025");
        article("e", "The foreign minister of Tunisia met the foreign minister of Malta in Tunis on 3 May 2025");
        article("f", "Brazil and Chile signed a mining agreement in Santiago on 2 May 2025");
        night(7);
    }

    private void job(String languages) throws IOException {
        Files.writeString(
                jobs.resolve("desk.yaml"),
                "job: desk\nseeds: { folder: '%s' }\nlanguages: %s\noutputs: { csv: {}, xlsx: {}, report: {} }\n"
                        .formatted(seeds, languages));
    }

    private void article(String name, String deed) throws IOException {
        Files.writeString(
                seeds.resolve(name + ".txt"), "AMMAN (Reuters) - %s, spokesman %s said.\n".formatted(deed, name));
    }

    @Test
    void everyKindOfDecisionOutlivesReadingAgainOtherPacksAndARestore() throws IOException {
        Path sheet = folder.resolve("review.xlsx");
        assertThat(command("review", "export", sheet, "--job", "desk").out()).contains("records that wait");
        assertThat(command("review", "export", sheet, "--job", "desk").code()).isEqualTo(2);
        String merged = accord("KEN|NOR", "2025-06-06");
        String into = accord("KEN|NOR", "2025-06-09");
        String rejected = accord("NER|TCD", "2025-04-01");
        String corrected = accord("EGY|JOR", "2025-05-05");
        String accepted = accord("BRA|CHL", "2025-05-02");
        String minister = participant("Tunisia");
        fill(
                sheet,
                List.of("accords", rejected, "reject", "", "", "", "LH", "no such text"),
                List.of("accords", accepted, "accept", "", "", "", "LH", ""),
                List.of("accords", corrected, "correct", "accord_status", "in_force", "", "LH", ""),
                List.of("accords", corrected, "correct", "in_force_date_edtf", "2025-07", "", "LH", ""),
                List.of(
                        "accord_parties",
                        corrected + ":EGY:party",
                        "correct",
                        "participation_status",
                        "bound",
                        "",
                        "LH",
                        ""),
                List.of("accords", merged, "merge", "", "", into, "OM", ""),
                List.of("event_participants", minister, "name", "", "", "Salma Triki / سلمى التريكي", "OM", "=1+1"));
        CommandLineRun taken = command("review", "import", sheet, "--job", "desk", "--clock", "2025-11-07T09:00:00Z");
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).contains("7 decisions, 7 of them new");
        night(8);
        assertThat(accords()).doesNotContainKeys(merged, rejected);
        assertThat(accords().get(corrected))
                .containsEntry("accord_status", "in_force")
                .containsEntry("in_force_date_edtf", "2025-07")
                .containsEntry("in_force_date", "")
                .containsEntry("review", "corrected");
        assertThat(accords().get(accepted)).containsEntry("review", "accepted");
        assertThat(accords().get(into)).containsEntry("source_count", "2").containsEntry("review", "corrected");
        assertThat(rows("accord_parties").get(corrected + ":EGY:party")).containsEntry("participation_status", "bound");
        assertThat(rows("event_participants").get(minister))
                .containsEntry("entity_id", "salma-triki-tun")
                .containsEntry("name_en", "Salma Triki");
        assertThat(rows("decisions").values())
                .hasSize(7)
                .allSatisfy(row -> assertThat(row).containsEntry("state", "followed"));
        assertThat(ContractValidator.problems(output.resolve("desk/latest/csv")))
                .isEmpty();
        Map<String, Map<String, Map<String, String>>> decided = records();

        night(9, "--force");
        assertThat(records()).isEqualTo(decided);
        job("[en]");
        night(10);
        assertThat(records()).isEqualTo(decided);

        Path backup = folder.resolve("backup.zip");
        assertThat(command("backup", backup).code()).isZero();
        output = folder.resolve("restored");
        assertThat(command("restore", backup).code()).isZero();
        night(11);
        assertThat(records()).isEqualTo(decided);
        assertThat(command("review", "list", "--job", "desk").out().lines()).hasSize(7);

        String id = rows("decisions").values().stream()
                .filter(row -> "reject".equals(row.get("decision")))
                .map(row -> row.getOrDefault("decision_id", ""))
                .findFirst()
                .orElseThrow();
        assertThat(command("review", "withdraw", id, "--job", "desk").out()).contains("Withdrawn: 1");
        assertThat(command("review", "withdraw", id, "--job", "desk").code()).isEqualTo(2);
        night(12);
        assertThat(accords()).containsKey(rejected);
    }

    @Test
    void aBrokenSheetChangesNothing() throws IOException {
        String id = accord("EGY|JOR", "2025-05-05");
        Path reviews = Files.createDirectories(output.resolve("desk/reviews"));
        Path sheet = reviews.resolve("monday.csv");
        csv(
                sheet,
                List.of("accords", id, "reject", "", "", "", "LH", ""),
                List.of("accords", id, "corect", "", "", "", "LH", ""),
                List.of("accords", "none-such", "reject", "", "", "", "LH", ""),
                List.of("accords", id, "correct", "signed_date_edtf", "5 May", "", "LH", ""),
                List.of("accords", id, "reject", "", "", "", "", ""));
        CommandLineRun refused = command("review", "import", sheet, "--job", "desk");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).contains("Nothing of ");
        assertThat(refused.err())
                .contains("line 3: 'corect' is no decision. Maybe 'correct' is meant.")
                .contains("line 4: accords has no row none-such")
                .contains("line 5: '5 May' is no date.")
                .contains("line 6: the initials are missing");
        CommandLineRun run = night(8);
        assertThat(run.err() + run.out()).contains("Nothing of " + sheet + " was taken in: line 3:");
        assertThat(accords()).containsKey(id);
        assertThat(command("review", "list", "--job", "desk").out()).contains("Nothing is decided of job desk.");
        csv(sheet, List.of("accords", id, "reject", "", "", "", "LH", ""));
        night(9);
        assertThat(accords()).doesNotContainKey(id);
        // What another reviewer says to the contrary is shown, and the record is there as the articles have it.
        csv(reviews.resolve("tuesday.csv"), List.of("accords", id, "accept", "", "", "", "OM", ""));
        CommandLineRun contradicted = night(10);
        assertThat(contradicted.err() + contradicted.out())
                .contains("row %s: LH rejects it, but OM accepts it. Neither is followed.".formatted(id));
        assertThat(accords().get(id)).containsEntry("review", "");
        assertThat(rows("decisions").values())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).containsEntry("state", "contradicted"));
    }

    private CommandLineRun command(Object... words) {
        List<Object> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(List.of("--output", output));
        return CommandLineRun.of(database, all.toArray());
    }

    private CommandLineRun night(int day, Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("run", "desk", "--jobs", jobs, "--clock", "2025-11-%02dT02:00:00Z".formatted(day)));
        words.addAll(Arrays.asList(more));
        CommandLineRun run = command(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    /** Writes rows below the last of the sheet review, as an analyst does. */
    @SafeVarargs
    private static void fill(Path file, List<String>... rows) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("review");
            List<String> headers = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
            for (List<String> values : rows) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < values.size(); i++) {
                    if (!values.get(i).isEmpty()) {
                        row.createCell(headers.indexOf(HEADERS.get(i))).setCellValue(values.get(i));
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    @SafeVarargs
    private static void csv(Path file, List<String>... rows) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", HEADERS) + "\n");
        for (List<String> row : rows) {
            text.append(String.join(",", row)).append('\n');
        }
        Files.writeString(file, text);
    }

    private Map<String, Map<String, Map<String, String>>> records() throws IOException {
        Map<String, Map<String, Map<String, String>>> records = new TreeMap<>();
        for (String table : List.of(
                "accords",
                "accord_parties",
                "accord_subjects",
                "events",
                "event_participants",
                "entities",
                "decisions")) {
            records.put(table, rows(table));
        }
        return records;
    }

    private Map<String, Map<String, String>> accords() throws IOException {
        return rows("accords");
    }

    private Map<String, Map<String, String>> rows(String table) throws IOException {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        Path file = output.resolve("desk/latest/csv/" + table + ".csv");
        try (CSVParser parser = CSVParser.parse(
                Files.readString(file),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            parser.forEach(row -> {
                Map<String, String> cells = new TreeMap<>(row.toMap());
                RUN_COLUMNS.forEach(cells::remove);
                rows.put(row.get(0), cells);
            });
        }
        return rows;
    }

    private String accord(String parties, String signed) throws IOException {
        return accords().values().stream()
                .filter(row -> parties.equals(row.get("party_iso3")) && signed.equals(row.get("signed_date")))
                .map(row -> Objects.requireNonNull(row.get("accord_id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No accord of %s of %s.".formatted(parties, signed)));
    }

    private String participant(String country) throws IOException {
        return rows("event_participants").values().stream()
                .filter(row -> row.getOrDefault("name_en", "").contains(country)
                        && "unnamed_person".equals(row.get("entity_type")))
                .map(row -> Objects.requireNonNull(row.get("event_participant_id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No official of " + country));
    }
}
