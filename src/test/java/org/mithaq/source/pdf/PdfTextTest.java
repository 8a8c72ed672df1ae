package org.mithaq.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.source.SourceLimits;

class PdfTextTest {
    @Test
    void foldsPresentationFormsToPlainLettersInTheOrderOfSpeech() throws IOException {
        String line = "وقع الأردن وماليزيا مذكرة تفاهم للمياه في عمان.";
        assertFalse(TestPdf.shaped(line).contains("الأردن"), "the test draws joined forms");
        assertEquals(List.of(line), read(new TestPdf().page().arabic(550, 100, 12, line)));
    }

    @Test
    void keepsVowelsOnTheirLetters() throws IOException {
        String line = "وقّع الوزيران اتفاقاً ثلاثيّاً.";
        assertEquals(List.of(line), read(new TestPdf().page().arabic(550, 100, 12, line)));
    }

    @Test
    void keepsNumbersAndLatinWordsInArabicLines() throws IOException {
        String line = "أعلنت شركة ABC Energy في 12 مايو 2025 أن (البند 3) يسري.";
        assertEquals(List.of(line), read(new TestPdf().page().arabic(550, 100, 12, line)));
    }

    @Test
    void keepsArabicDigitsInOrder() throws IOException {
        String line = "صدر البيان في ٢٧ تشرين الثاني ٢٠٢٥ في بيروت.";
        assertEquals(List.of(line), read(new TestPdf().page().arabic(550, 100, 12, line)));
    }

    @Test
    void joinsLinesToParagraphs() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .seen(50, 100, 10, "The ministers of Peru and Chile met in Arica on Monday and")
                .seen(50, 113, 10, "agreed to share the water of the border river for ten more")
                .seen(50, 126, 10, "years.")
                .seen(62, 139, 10, "A joint commission will watch over the treaty and report to")
                .seen(50, 152, 10, "both parliaments.");
        assertEquals(
                List.of(
                        "The ministers of Peru and Chile met in Arica on Monday and agreed to share the water of the border river for ten more years.",
                        "A joint commission will watch over the treaty and report to both parliaments."),
                read(pdf));
    }

    @Test
    void makesDividedWordsWhole() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .seen(50, 100, 10, "The two governments signed the agree-")
                .seen(50, 113, 10, "ment in the capital on Tuesday after-")
                .seen(50, 126, 10, "noon, officials said in a statement.");
        assertEquals(
                List.of(
                        "The two governments signed the agreement in the capital on Tuesday afternoon, officials said in a statement."),
                read(pdf));
    }

    @Test
    void readsTwoColumnsOneAfterTheOther() throws IOException {
        TestPdf pdf = new TestPdf().page().seen(50, 80, 18, "Lake states sign a fishing pact");
        String[] left = {
            "Uganda and Kenya signed a pact on", "fishing in the lake on Friday, and", "Tanzania said it would follow."
        };
        String[] right = {
            "The pact sets quotas for each state",
            "and lets patrols cross the border",
            "in pursuit of poachers by night."
        };
        for (int i = 0; i < 3; i++) {
            pdf.seen(50, 110 + 13 * i, 10, left[i]).seen(320, 110 + 13 * i, 10, right[i]);
        }
        PdfText text = PdfText.of(pdf.bytes(), SourceLimits.DEFAULTS);
        assertEquals("Lake states sign a fishing pact", text.headline());
        assertEquals(List.of(String.join(" ", left), String.join(" ", right)), text.paragraphs());
    }

    @Test
    void readsTheRightColumnFirstInArabic() throws IOException {
        TestPdf pdf = new TestPdf().page();
        String[] right = {"وقعت تونس والجزائر اتفاقا للربط", "الكهربائي بين البلدين يوم الخميس", "في العاصمة تونس."};
        String[] left = {"وقال الوزير إن الاتفاق يمتد إلى", "عشر سنوات ويشمل خطين جديدين", "عبر الحدود المشتركة."};
        for (int i = 0; i < 3; i++) {
            pdf.arabic(270, 110 + 16 * i, 12, left[i]).arabic(545, 110 + 16 * i, 12, right[i]);
        }
        assertEquals(List.of(String.join(" ", right), String.join(" ", left)), read(pdf));
    }

    @Test
    void readsWhatIsUnderAHeadingOverBothColumnsAfterWhatIsAboveIt() throws IOException {
        TestPdf pdf = new TestPdf().page();
        for (int part = 0; part < 2; part++) {
            float top = 100 + 100 * part;
            pdf.seen(
                    50,
                    top,
                    14,
                    "Part %s of the report on the treaty and its makers".formatted(part == 0 ? "one" : "two"));
            pdf.seen(
                    50,
                    top + 25,
                    10,
                    "Left text of part %s, which is set in two columns.".formatted(part == 0 ? "one" : "two"));
            pdf.seen(
                    320,
                    top + 25,
                    10,
                    "Right text of part %s, in the second column.".formatted(part == 0 ? "one" : "two"));
        }
        PdfText text = PdfText.of(pdf.bytes(), SourceLimits.DEFAULTS);
        assertEquals("Part one of the report on the treaty and its makers", text.headline());
        assertEquals(
                List.of(
                        "Left text of part one, which is set in two columns.",
                        "Right text of part one, in the second column.",
                        "Part two of the report on the treaty and its makers",
                        "Left text of part two, which is set in two columns.",
                        "Right text of part two, in the second column."),
                text.paragraphs());
    }

    @Test
    void removesHeadersFootersAndPageNumbers() throws IOException {
        TestPdf pdf = new TestPdf();
        for (int page = 1; page <= 3; page++) {
            pdf.page()
                    .seen(50, 40, 8, "The Harbour Gazette, 12 May 2025")
                    .seen(
                            50,
                            100,
                            10,
                            "Story of page %s ends with a full stop."
                                    .formatted(List.of("one", "two", "three").get(page - 1)))
                    .seen(280, 800, 8, "Page %s of 3".formatted(page));
        }
        assertEquals(
                List.of(
                        "Story of page one ends with a full stop.",
                        "Story of page two ends with a full stop.",
                        "Story of page three ends with a full stop."),
                read(pdf));
    }

    @Test
    void goesOnWithASentenceOnTheNextPage() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .seen(50, 100, 10, "The envoy said that both sides had")
                .page()
                .seen(50, 100, 10, "accepted the plan for a truce.");
        assertEquals(List.of("The envoy said that both sides had accepted the plan for a truce."), read(pdf));
    }

    @Test
    void readsLettersThatAreDrawnTwiceOnce() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .seen(50, 100, 10, "Bold words are drawn twice.")
                .seen(50.3f, 100, 10, "Bold words are drawn twice.");
        assertEquals(List.of("Bold words are drawn twice."), read(pdf));
    }

    @Test
    void findsSpacesThatAreOnlyGaps() throws IOException {
        TestPdf pdf = new TestPdf().page().seen(50, 100, 10, "Two").seen(68, 100, 10, "words.");
        assertEquals(List.of("Two words."), read(pdf));
    }

    @Test
    void readsPlainLettersInTheOrderInWhichTheyAreSeen() throws IOException {
        String line = "وقع الأردن وماليزيا مذكرة تفاهم للمياه في عمان.";
        String seen = new StringBuilder(line).reverse().toString();
        assertEquals(List.of(line), read(new TestPdf().page().seen(100, 100, 12, seen)));
    }

    @Test
    void readsLettersDrawnOneByOneFromTheRight() throws IOException {
        String line = "وقعت تونس اتفاقا جديدا في صفاقس.";
        TestPdf pdf = new TestPdf().page();
        for (int i = 0; i < line.length(); i++) {
            pdf.seen(500 - 6 * (i + 1), 100, 12, line.substring(i, i + 1));
        }
        assertEquals(List.of(line), read(pdf));
    }

    @Test
    void readsThreeColumnsUnderOneHeadline() throws IOException {
        TestPdf pdf = new TestPdf().page().seen(50, 80, 20, "Three states open a railway");
        String[][] columns = {
            {"Kenya, Uganda and Rwanda", "opened a railway on Friday,", "six years late."},
            {"The first train carried", "maize and forty mayors to", "the lake."},
            {"Tickets cost nine dollars,", "and children travel free", "until May."}
        };
        for (int i = 0; i < 3; i++) {
            for (int column = 0; column < 3; column++) {
                pdf.seen(50 + 175 * column, 110 + 13 * i, 10, columns[column][i]);
            }
        }
        assertEquals(
                List.of(String.join(" ", columns[0]), String.join(" ", columns[1]), String.join(" ", columns[2])),
                read(pdf));
    }

    @Test
    void removesFramesThatDifferOnLeftAndRightPages() throws IOException {
        TestPdf pdf = new TestPdf();
        List<String> numbers = List.of("one", "two", "three", "four");
        for (int page = 1; page <= 4; page++) {
            boolean left = page % 2 == 0;
            pdf.page()
                    .seen(
                            left ? 50 : 380,
                            40,
                            8,
                            left ? "%d  The Harbour Gazette".formatted(page) : "World affairs  %d".formatted(page))
                    .seen(50, 100, 10, "Story of page %s ends with a full stop.".formatted(numbers.get(page - 1)));
        }
        assertEquals(
                numbers.stream()
                        .map("Story of page %s ends with a full stop."::formatted)
                        .toList(),
                read(pdf));
    }

    @Test
    void removesArabicPageNumbers() throws IOException {
        TestPdf pdf = new TestPdf();
        List<String> lines =
                List.of("وقعت تونس اتفاقا في صفاقس.", "ورحبت ليبيا بالاتفاق يوم السبت.", "وتجتمع اللجنة في الربيع.");
        List<String> numbers = List.of("صفحة ١ من ٣", "صفحة ٢ من ٣", "صفحة ٣ من ٣");
        for (int page = 0; page < 3; page++) {
            pdf.page().arabic(545, 100, 12, lines.get(page)).arabic(320, 810, 8, numbers.get(page));
        }
        assertEquals(lines, read(pdf));
    }

    @Test
    void makesWordsDividedAtColumnAndPageEndsWhole() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .seen(50, 100, 10, "Envoys of both sides met near the river and re-")
                .page()
                .seen(50, 100, 10, "turned to their capitals with a draft of the trea\u00AD")
                .seen(50, 113, 10, "ty, officials said.");
        assertEquals(
                List.of(
                        "Envoys of both sides met near the river and returned to their capitals with a draft of the treaty, officials said."),
                read(pdf));
    }

    @Test
    void keepsHyphensThatBelongToNames() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .seen(50, 100, 10, "The delegation met in Addis Ababa, and the African-")
                .seen(50, 113, 10, "European summit was put off until spring.");
        assertEquals(
                List.of("The delegation met in Addis Ababa, and the African-European summit was put off until spring."),
                read(pdf));
    }

    private static List<String> read(TestPdf pdf) throws IOException {
        return PdfText.of(pdf.bytes(), SourceLimits.DEFAULTS).paragraphs();
    }
}
