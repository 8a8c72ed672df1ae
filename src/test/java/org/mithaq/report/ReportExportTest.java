package org.mithaq.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.Edition;
import org.mithaq.export.InventedRows;
import org.mithaq.export.Language;
import org.mithaq.export.ReportPlan;
import org.mithaq.report.ReportSettings.Text;

final class ReportExportTest {
    static final String ARABIC = "aa00000000000001";
    static final String ENGLISH = "bb00000000000002";
    private static final String ARABIC_TEXT =
            "وقّعت سلطنة عُمان وتونس، الثلاثاء، مذكرة تفاهم بشأن المياه.\n\nوقالت وكالة الوادي إن الخبراء سيجتمعون.";
    private static final String ENGLISH_TEXT = "The council said on Monday that the truce holds. It called for calm.";

    @TempDir
    private Path folder;

    static ToldRows sample() {
        return new ToldRows()
                .article(ARABIC, "ar", "عُمان وتونس توقعان مذكرة", ARABIC_TEXT)
                .article(ENGLISH, "en", "Truce holds", ENGLISH_TEXT)
                .accord("oman-tunisia-water", ARABIC, "signed", "Water memorandum", "مذكرة تفاهم")
                .event("0e00000000000001", ARABIC, "sign", "Oman and Tunisia sign a memorandum", "وقّعت")
                .event("0e00000000000002", ENGLISH, "statement", "Council makes a statement", "said on Monday")
                .evidence(ENGLISH, "event_participants", "0e00000000000002-p1", "entity_id", "council", "The council");
    }

    @Test
    void runsFromRightToLeftInArabicWhereTheJobAsksForIt() throws IOException {
        new ReportExport(new ReportSettings(Text.WHOLE, Language.AR)).write(sample().edition(), folder);
        Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
        assertThat(page.select("html").attr("dir") + page.select("html").attr("lang"))
                .isEqualTo("rtlar");
        assertThat(page.select("h2").eachText())
                .containsExactly("الخلاصة", "الرسوم", "الاتفاقات", "الأحداث", "المقالات");
        assertThat(page.select("th").eachText()).contains("الحالة", "صفة الخبر");
        assertThat(page.select("label").eachText()).contains("الكل", "توقيع");
        assertThat(page.select(".tip").attr("dir")).isEqualTo("rtl");
        // Words that the page would say in English else.
        assertThat(page.select("nav, legend, figcaption, dt, .quiet").text())
                .doesNotContainPattern("Articles|Events|Accords|Show|Rejected");
    }

    @Test
    void wordsOfEvidenceAreMarkedWhereTheyStand() throws IOException {
        Document page = single(sample().edition(), Text.WHOLE);
        assertThat(marked(page, "e0000")).isEqualTo("مذكرة تفاهم");
        assertThat(marked(page, "e0001")).isEqualTo("وقّعت");
        assertThat(marked(page, "e0003")).isEqualTo("The council");
        assertThat(textOf(page, ARABIC)).isEqualTo(ARABIC_TEXT);
        assertThat(textOf(page, ENGLISH)).isEqualTo(ENGLISH_TEXT);
        Element arabic = page.select("#article-" + ARABIC + " .text").get(0);
        assertThat(arabic.attr("dir") + arabic.attr("lang")).isEqualTo("rtlar");
        assertThat(page.select("#evidence-e0001").parents().select(".tip").text())
                .contains("Oman and Tunisia sign a memorandum", "event kind: sign", "ar:told", "reported");
    }

    @Test
    void everyLinkLeadsToAPlaceAndEveryPlaceIsOne() throws IOException {
        new ReportExport(ReportSettings.DEFAULTS).write(sample().edition(), folder);
        assertThat(pages()).containsOnlyKeys("report.html");
        checkLinks();
    }

    @Test
    void aLargeReportHasAPageForEachArticle() throws IOException {
        ToldRows rows = sample();
        for (int i = 0; i < 1200; i++) {
            String article = "%02x%014x".formatted(i % 200, i);
            rows.article(article, "en", "Told " + i, "Ministers met again. " + "And so on. ".repeat(60))
                    .event(
                            "ff%014x".formatted(i),
                            article,
                            i % 2 == 0 ? "meet" : "visit",
                            "Ministers meet " + i,
                            "met");
        }
        Edition edition = rows.edition();
        new ReportExport(new ReportSettings(Text.WHOLE, Language.EN)).write(edition, folder);
        Map<String, Document> pages = pages();
        ReportPlan plan = ReportPlan.of(edition);
        assertThat(plan.isPaged()).isTrue();
        assertThat(pages).hasSize(1 + 1 + 3 + 1202).containsKey(plan.page(ARABIC));
        assertThat(Objects.requireNonNull(pages.get(plan.page(ARABIC))).select("#evidence-e0001"))
                .hasSize(1);
        assertThat(Objects.requireNonNull(pages.get(plan.page(ARABIC))).select("#event-0e00000000000001"))
                .hasSize(1);
        checkLinks();
        for (String page : pages.keySet()) {
            assertThat(Files.size(folder.resolve(page))).as(page).isLessThan(2_000_000);
        }
    }

    @Test
    void aReportThatIsNotPagedIsNoLargerThanABrowserLikes() throws IOException {
        ToldRows rows = sample();
        // As many values as one page may have, each with quotes that need escaping.
        for (int i = 0; !ReportPlan.of(rows.edition()).isPaged(); i += 25) {
            String article = "cc%014x".formatted(i);
            rows.article(article, "en", "<Told> " + i, "\"Ministers\" & <others> met. ".repeat(30));
            for (int j = 0; j < 25; j++) {
                rows.event(
                        "ff%014x".formatted(i + j),
                        article,
                        "meet",
                        "\"Ministers\" & <others> meet",
                        "\"Ministers\" & <others> met");
            }
            if (!ReportPlan.of(rows.edition()).isPaged()) {
                new ReportExport(new ReportSettings(Text.WHOLE, Language.EN))
                        .write(rows.edition(), Files.createDirectory(folder.resolve("n" + i)));
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(ReportExportTest::size)
                            .max()
                            .orElse(0))
                    .isBetween(500_000L, 2_000_000L);
        }
    }

    @Test
    void evidenceOutsideOfTheBodyAndOfTheArticleItselfHasAPlace() throws IOException {
        ToldRows rows = sample().put("articles", "article_id", ENGLISH, "body_start_cp", "12", "body_end_cp", "40")
                .evidence(ENGLISH, "articles", ENGLISH, "publication_date_edtf", "2025-11-03", "calm")
                .evidence(ARABIC, "articles", ARABIC, "title", "x", "عُمان")
                .put(
                        "evidence",
                        "evidence_id",
                        "e0005",
                        "source_part",
                        "headline",
                        "start_utf16",
                        "0",
                        "end_utf16",
                        "6");
        Document page = single(rows.edition(), Text.WHOLE);
        assertThat(marked(page, "e0004")).isEqualTo("calm");
        assertThat(textOf(page, ENGLISH))
                .startsWith("The council … said on Monday")
                .endsWith(" … calm");
        assertThat(page.getElementById("evidence-e0005")).isNotNull();
        checkLinks();
    }

    @Test
    void thePolicyKnowsTheStyleAndLetsNothingElseIn() throws Exception {
        Document page = single(sample().edition(), Text.WHOLE);
        String css = page.select("style").get(0).data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                        .formatted(Base64.getEncoder().encodeToString(digest)));
        assertThat(page.select("script, link, img, iframe, object, form, [style]"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
    }

    @Test
    void aHostileArticleIsText() throws IOException {
        ToldRows rows = Hostile.rows();
        new ReportExport(new ReportSettings(Text.WHOLE, Language.EN)).write(rows.edition(), folder);
        for (Map.Entry<String, Document> page : pages().entrySet()) {
            Document document = page.getValue();
            assertThat(document.select(
                            "script, img, iframe, object, embed, form, base, link, video, audio, math, foreignObject"))
                    .as(page.getKey())
                    .isEmpty();
            for (Element element : document.getAllElements()) {
                element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey())
                                .doesNotStartWith("on")
                                .isNotEqualTo("style"));
                assertThat(element.attr("href"))
                        .doesNotContainIgnoringCase("script:")
                        .doesNotContainIgnoringCase("data:");
            }
        }
    }

    @Test
    void onlyWordsAroundTheEvidenceAreShownUnlessTheJobSaysOtherwise() throws IOException {
        String far = "A sentence that is far away. ";
        ToldRows rows = new ToldRows()
                .article(ENGLISH, "en", "Talks", far.repeat(20) + "Ministers met. " + far.repeat(20))
                .event("0e00000000000002", ENGLISH, "meet", "Ministers meet", "met");
        String shown = textOf(single(rows.edition(), Text.EVIDENCE), ENGLISH);
        assertThat(shown)
                .startsWith("… ")
                .contains("Ministers met.")
                .endsWith(" …")
                .hasSizeBetween(250, 450);
    }

    @Test
    void withoutTextNoWordOfAnArticleIsShown() throws IOException {
        new ReportExport(new ReportSettings(Text.NONE, Language.EN)).write(sample().edition(), folder);
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page)
                .contains("Council makes a statement", "event kind: statement")
                .doesNotContain("said on Monday", "وقّعت", "Truce holds", "عُمان وتونس");
        checkLinks();
    }

    @Test
    void aVeryLongArticleIsShownAroundItsEvidence() throws IOException {
        ToldRows rows = new ToldRows()
                .article(ENGLISH, "en", "Talks", "Ministers met. " + "And so on. ".repeat(100_000))
                .event("0e00000000000002", ENGLISH, "meet", "Ministers meet", "met");
        Edition edition = rows.edition();
        new ReportExport(new ReportSettings(Text.WHOLE, Language.EN)).write(edition, folder);
        Path page = folder.resolve(ReportPlan.of(edition).page(ENGLISH));
        assertThat(page).isRegularFile();
        assertThat(Files.size(page)).isLessThan(100_000);
        assertThat(Files.readString(page)).contains("The text has 1,100,015 letters");
    }

    @Test
    void anEmptyRunHasAReport() throws IOException {
        Document page = single(InventedRows.empty().edition(), Text.WHOLE);
        assertThat(page.select("h1").text()).contains("accords");
        checkLinks();
    }

    @Test
    void rowsThatHaveNoTextAreToldAllTheSame() throws IOException {
        single(InventedRows.sample().edition(), Text.WHOLE);
        checkLinks();
    }

    @Test
    void theSameEditionHasTheSameBytes() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        new ReportExport(ReportSettings.DEFAULTS).write(sample().edition(), first);
        new ReportExport(ReportSettings.DEFAULTS).write(sample().edition(), second);
        assertThat(first.resolve("report.html")).hasSameBinaryContentAs(second.resolve("report.html"));
        assertThat(first.toFile().list()).containsExactly("report.html");
    }

    private Document single(Edition edition, Text text) throws IOException {
        new ReportExport(new ReportSettings(text, Language.EN)).write(edition, folder);
        return Jsoup.parse(Files.readString(folder.resolve("report.html")));
    }

    private Map<String, Document> pages() throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(folder.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
            }
        }
        return pages;
    }

    private void checkLinks() throws IOException {
        Map<String, Document> pages = pages();
        pages.forEach((name, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(name).doesNotHaveDuplicates();
            for (String href : page.select("a[href]").eachAttr("href")) {
                if (!href.startsWith("http")) {
                    String[] parts = href.split("#", 2);
                    String target = parts[0].isEmpty()
                            ? name
                            : Path.of("/" + name)
                                    .resolveSibling(parts[0])
                                    .normalize()
                                    .toString()
                                    .substring(1);
                    assertThat(pages).as(name + " leads to " + href).containsKey(target);
                    if (parts.length == 2) {
                        assertThat(Objects.requireNonNull(pages.get(target)).getElementById(parts[1]))
                                .as(name + " leads to " + href)
                                .isNotNull();
                    }
                }
            }
        });
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String marked(Document page, String evidence) {
        Element mark =
                page.select("mark:has(#evidence-" + evidence + ")").get(0).clone();
        mark.select(".tip").remove();
        return mark.wholeText();
    }

    private static String textOf(Document page, String article) {
        Element text = page.select("#article-" + article + " .text").get(0).clone();
        text.select(".tip").remove();
        return text.wholeText();
    }
}
