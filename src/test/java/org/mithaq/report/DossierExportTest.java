package org.mithaq.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.Edition;
import org.mithaq.export.Language;
import org.mithaq.export.Selection;
import org.mithaq.export.xlsx.OoxmlSchema;
import org.mithaq.report.ReportSettings.Text;
import org.xml.sax.SAXException;

final class DossierExportTest {
    private static final String ACCORD = "egypt-jordan-water-memorandum-2026";
    private static final String ARABIC = "aaaa000000000001";
    private static final String STORY =
            "قال الوزير إن الطقس جميل. وقّع الأردن ومصر مذكرة تفاهم بشأن المياه في عمّان. ثم عاد الوفد إلى القاهرة.\n";
    private static final String HOSTILE = "<script>alert(1)</script> & \"quotes\"";

    @TempDir
    private Path folder;

    @Test
    void tellsWhatIsKnownOfTheAccordOnAPage() throws IOException {
        Document page = page(new ReportSettings(Text.EVIDENCE, Language.EN));
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("h1").text()).isEqualTo("Memorandum on water");
        assertThat(page.select("p.other").text()).isEqualTo("مذكرة المياه");
        assertThat(page.select("dl").text())
                .contains(
                        "Status Signed (Asserted)",
                        "Signed 4 May 2026",
                        "Subjects Water",
                        "Brokers and others who help Oman (Broker)",
                        "Sources 1 article");
        assertThat(page.select("table").get(0).text())
                .contains("Jordan الأردن Party Signed Signature 4 May 2026 Asserted", "Oman");
        assertThat(page.select("table").get(1).text()).contains("4 May 2026 Jordan and Egypt sign Signature");
        assertThat(page.select("blockquote")).hasSize(1);
        assertThat(page.select("blockquote p").text()).isEqualTo("وقّع الأردن ومصر مذكرة تفاهم بشأن المياه في عمّان.");
        assertThat(page.select("blockquote mark").eachText()).containsExactly("وقّع", "مذكرة تفاهم");
        assertThat(page.select("blockquote footer a").attr("href")).isEqualTo("https://news.example/1");
        assertThat(page.select("blockquote footer").text()).isEqualTo("وكالة الوادي · مياه · 5 May 2026");
        assertThat(page.select("body > footer").text()).contains("R-20261101T020000Z");
    }

    @Test
    void isInArabicWhereTheJobAsksForIt() throws IOException {
        Document page = page(new ReportSettings(Text.EVIDENCE, Language.AR));
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("h1").text()).isEqualTo("مذكرة المياه");
        assertThat(page.select("p.other").text()).isEqualTo("Memorandum on water");
        assertThat(page.select("dl").text()).contains("التوقيع 4 مايو 2026");
        assertThat(page.select("table").get(0).text()).contains("الأردن Jordan طرف");
    }

    @Test
    void showsNoWordsWhereTheJobShowsNone() throws IOException {
        Document page = page(new ReportSettings(Text.NONE, Language.EN));
        assertThat(page.select("blockquote")).isEmpty();
        assertThat(page.text())
                .contains("This job shows no words of the articles.")
                .doesNotContain("وقّع الأردن");
        assertThat(document().contains("وقّع الأردن")).isFalse();
    }

    @Test
    void textOfAnArticleIsTextAndNothingElse() throws IOException {
        ToldRows rows =
                rows().put("accords", "accord_id", ACCORD, "name_en", HOSTILE, "note", HOSTILE + "\u0001\uD800");
        rows.put("articles", "article_id", ARABIC, "title", HOSTILE, "source_url", "javascript:alert(1)");
        write(rows.edition(), ReportSettings.DEFAULTS);
        String html = Files.readString(folder.resolve(ACCORD + ".html"));
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, a[href^=javascript], [onclick], link, img, iframe"))
                .isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(document()).contains(HOSTILE).doesNotContain("\u0001");
    }

    @Test
    void theDocumentSaysTheSameInTheRightDirections() throws IOException {
        page(ReportSettings.DEFAULTS);
        try (InputStream in = Files.newInputStream(folder.resolve(ACCORD + ".docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Memorandum on water");
            assertThat(document.getProperties().getCoreProperties().getIdentifier())
                    .isEqualTo(ACCORD);
            assertThat(document.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo("2026-11-01T02:00:00Z");
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getTables().get(1).getText()).contains("Jordan", "الأردن", "Signature");
            var quote = document.getParagraphs().stream()
                    .filter(paragraph -> "Quote".equals(paragraph.getStyle()))
                    .findFirst()
                    .orElseThrow();
            assertThat(quote.getText()).isEqualTo("وقّع الأردن ومصر مذكرة تفاهم بشأن المياه في عمّان.");
            assertThat(quote.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(quote.getRuns()).allMatch(run -> run.getCTR().getRPr().sizeOfRtlArray() == 1);
            assertThat(quote.getRuns().stream().filter(run -> run.isHighlighted()))
                    .hasSize(2);
        }
    }

    @Test
    void theDocumentIsAsTheFormatAsks() throws IOException, SAXException {
        for (Language language : Language.values()) {
            Path run = Files.createDirectory(folder.resolve(language.tag()));
            dossier(new ReportSettings(Text.EVIDENCE, language), run);
            assertThat(new OoxmlSchema().problems(run.resolve(ACCORD + ".docx")))
                    .isEmpty();
        }
    }

    @Test
    void theSameAccordGivesTheSameBytes() throws IOException {
        write(rows().edition(), ReportSettings.DEFAULTS);
        byte[] html = Files.readAllBytes(folder.resolve(ACCORD + ".html"));
        byte[] docx = Files.readAllBytes(folder.resolve(ACCORD + ".docx"));
        Path again = Files.createDirectory(folder.resolve("again"));
        new DossierExport(ReportSettings.DEFAULTS).write(selected(rows().edition()), again);
        assertThat(again.resolve(ACCORD + ".html")).hasBinaryContent(html);
        assertThat(again.resolve(ACCORD + ".docx")).hasBinaryContent(docx);
    }

    @Test
    void aLongSentenceIsCutBetweenWords() throws IOException {
        String words = "كلمة ".repeat(200);
        ToldRows rows = new ToldRows()
                .article(ARABIC, "ar", "طويل", words + "وقّع الطرفان اتفاقا " + words)
                .accord(ACCORD, ARABIC, "signed", "Long", "وقّع الطرفان");
        Document page = read(rows.edition(), ReportSettings.DEFAULTS);
        String quote = page.select("blockquote p").text();
        assertThat(quote).startsWith("… كلمة").endsWith("كلمة …").hasSizeLessThan(420);
    }

    /** Writes a dossier, and says where its page is. */
    static Path dossier(ReportSettings settings, Path folder) throws IOException {
        new DossierExport(settings).write(selected(rows().edition()), folder);
        return folder.resolve(ACCORD + ".html");
    }

    private static ToldRows rows() {
        ToldRows rows = new ToldRows()
                .article(ARABIC, "ar", "مياه", STORY)
                .accord(ACCORD, ARABIC, "signed", "Memorandum on water", "مذكرة تفاهم")
                .event("bbbb000000000002", ARABIC, "sign", "Jordan and Egypt sign", "وقّع");
        rows.put("articles", "article_id", ARABIC, "publisher", "وكالة الوادي", "source_url", "https://news.example/1");
        rows.put("articles", "article_id", ARABIC, "publication_date_edtf", "2026-05-05");
        rows.put("accords", "accord_id", ACCORD, "name_ar", "مذكرة المياه", "signed_date_edtf", "2026-05-04");
        rows.put("events", "event_id", "bbbb000000000002", "accord_id", ACCORD, "treaty_action", "signature");
        rows.put("events", "event_id", "bbbb000000000002", "event_date_edtf", "2026-05-04");
        rows.put(
                "accord_subjects",
                "accord_subject_id",
                ACCORD + ":water",
                "accord_id",
                ACCORD,
                "subject_area",
                "water");
        party(rows, "JOR", "Jordan", "الأردن", "party");
        party(rows, "OMN", "Oman", "عُمان", "broker");
        return rows;
    }

    private static void party(ToldRows rows, String iso3, String english, String arabic, String role) {
        String id = ACCORD + ":" + iso3 + ":" + role;
        rows.put("accord_parties", "accord_party_id", id, "accord_id", ACCORD, "entity_id", iso3);
        rows.put("accord_parties", "accord_party_id", id, "party_name_en", english, "party_name_ar", arabic);
        rows.put("accord_parties", "accord_party_id", id, "party_role", role, "factuality", "asserted");
        boolean isParty = role.equals("party");
        rows.put(
                "accord_parties",
                "accord_party_id",
                id,
                "participation_status",
                isParty ? "signed" : "not_applicable",
                "joined_by",
                isParty ? "signature" : "none",
                "joined_date_edtf",
                isParty ? "2026-05-04" : "");
    }

    private static Edition selected(Edition edition) {
        return new Selection(null, null, ACCORD).of(edition);
    }

    private void write(Edition edition, ReportSettings settings) throws IOException {
        new DossierExport(settings).write(selected(edition), folder);
    }

    private Document page(ReportSettings settings) throws IOException {
        return read(rows().edition(), settings);
    }

    private Document read(Edition edition, ReportSettings settings) throws IOException {
        write(edition, settings);
        return Jsoup.parse(Files.readString(folder.resolve(ACCORD + ".html")));
    }

    private String document() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(ACCORD + ".docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            StringBuilder text = new StringBuilder();
            document.getParagraphs()
                    .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
            document.getTables().forEach(table -> text.append(table.getText()).append('\n'));
            return text.toString();
        }
    }
}
