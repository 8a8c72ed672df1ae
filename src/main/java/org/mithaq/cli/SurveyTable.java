package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.job.SeedSurvey.OddFile;
import org.mithaq.job.SeedSurvey.Survey;

/** What a survey of the seeds has counted. */
record SurveyTable(PrintWriter out) {
    private static final int WIDEST = 48;

    void print(Survey survey, boolean findings) {
        Sheet sheet = new Sheet(out, 30);
        sheet.count("Articles", survey.read());
        sheet.count("  ok", survey.ok());
        sheet.count("  rejected", survey.rejected());
        sheet.count("  copies", survey.copies());
        if (findings) {
            sheet.count("Accords", survey.accords());
            sheet.count("Events, article by article", survey.events());
        }
        group(sheet, "Formats", survey.formats());
        group(sheet, "Languages", survey.languages());
        group(sheet, "Publication date from", survey.dateBases());
        group(sheet, "Rejects", survey.rejectCodes());
        survey.rejects().forEach(line -> out.println("  " + line));
        if (!findings && !survey.oddest().isEmpty()) {
            odd(survey.oddest());
        }
    }

    private void odd(List<OddFile> files) {
        int width = Math.min(
                WIDEST,
                files.stream().mapToInt(file -> file.path().length()).max().orElse(0));
        out.println("Oddest articles");
        String row = "  %-" + width + "s  %10s  %-12s  %-11s  %-14s  %4s  %s%n";
        out.printf(Locale.ROOT, row, "path", "characters", "charset", "language", "date from", "cut", "why");
        for (OddFile file : files) {
            out.printf(
                    Locale.ROOT,
                    row,
                    shortened(file.path()),
                    String.format(Locale.ROOT, "%,d", file.characters()),
                    file.charset(),
                    String.format(Locale.ROOT, "%s (%.2f)", file.language(), file.languageConfidence()),
                    file.dateBasis(),
                    Math.round(100 * file.cutShare()) + "%",
                    String.join(", ", file.why()));
        }
    }

    /** The end of a path says more than its beginning. */
    private static String shortened(String path) {
        return path.length() <= WIDEST ? path : "…" + path.substring(path.length() - WIDEST + 1);
    }

    private void group(Sheet sheet, String title, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            out.println(title);
            counts.forEach((key, count) -> sheet.count("  " + key, count));
        }
    }
}
