package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.mithaq.job.SeedSurvey.Survey;

/** What a survey of the seeds has counted. */
record SurveyTable(PrintWriter out) {
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
    }

    private void group(Sheet sheet, String title, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            out.println(title);
            counts.forEach((key, count) -> sheet.count("  " + key, count));
        }
    }
}
