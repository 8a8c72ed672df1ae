package org.mithaq.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.Language;
import org.mithaq.report.ReportSettings.Text;

/** The report in a browser. Needs Chromium; without it the tests are skipped, which is said aloud. */
final class ReportBrowserIT {
    private static final List<Path> CHROMIUM = List.of(
            Path.of(System.getProperty("chromium", "/usr/bin/chromium")),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> said = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    /** Playwright writes the names of its settings in the letters of the default locale, which are Turkish in our tests. */
    private static final Locale LOCALE = Locale.getDefault();

    @BeforeAll
    static void start() {
        Locale.setDefault(Locale.ROOT);
        Path chromium =
                CHROMIUM.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null) {
            System.err.println(
                    "NOT TESTED: the report in a browser, for there is no Chromium. Install it (apt-get install chromium), or name it with -Dchromium=PATH.");
            abort("There is no Chromium.");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIET));
    }

    @AfterAll
    static void stop() {
        Locale.setDefault(LOCALE);
        if (browser != null) {
            browser.close();
            playwright.close();
        }
    }

    @Test
    void anchorsLandOnTheRightWords() throws IOException {
        Path report = report(ReportExportTest.sample());
        for (Map.Entry<String, String> each :
                Map.of("e0001", "وقّعت", "e0002", "said on Monday").entrySet()) {
            Page page = open(report, "#evidence-" + each.getKey(), ColorScheme.LIGHT, false);
            Locator place = page.locator("#evidence-" + each.getKey());
            Locator mark = page.locator("mark:has(#evidence-" + each.getKey() + ")");
            assertThat(page.evaluate(
                            "e => { const r = document.getElementById(e).getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight }",
                            "evidence-" + each.getKey()))
                    .isEqualTo(true);
            assertThat(place.count()).isEqualTo(1);
            assertThat(mark.evaluate("m => m.textContent.replace(m.querySelector('.tip').textContent, '')"))
                    .isEqualTo(each.getValue());
            page.context().close();
        }
        assertThat(said).isEmpty();
    }

    @Test
    void whatIsPointedAtOrReachedByKeySaysWhy() throws IOException {
        Page page = open(report(ReportExportTest.sample()), "", ColorScheme.LIGHT, false);
        Locator mark = page.locator("mark:has(#evidence-e0001)");
        assertThat(mark.locator(".tip").isVisible()).isFalse();
        mark.hover();
        assertThat(mark.locator(".tip").isVisible()).isTrue();
        page.mouse().move(0, 0);
        assertThat(mark.locator(".tip").isVisible()).isFalse();
        mark.focus();
        assertThat(mark.locator(".tip").innerText()).contains("ar:told", "reported");
        page.context().close();
    }

    @Test
    void aChoiceShowsTheRowsOfOneKind() throws IOException {
        Page page = open(report(ReportExportTest.sample()), "", ColorScheme.LIGHT, false);
        assertThat(visibleRows(page))
                .containsExactly("Water memorandum", "Oman and Tunisia sign a memorandum", "Council makes a statement");
        page.locator("#is-event-kind-sign").check();
        assertThat(visibleRows(page)).containsExactly("Water memorandum", "Oman and Tunisia sign a memorandum");
        page.locator("#is-event-kind-all").check();
        assertThat(visibleRows(page)).hasSize(3);
        page.context().close();
    }

    @Test
    void nothingLeavesThePageAndNothingIsComplainedOf() throws IOException {
        Path report = report(ReportExportTest.sample());
        Page page = open(report, "", ColorScheme.DARK, false);
        page.locator("details").first().click();
        page.context().close();
        assertThat(said).isEmpty();
        assertThat(requests).containsExactly(report.toUri().toString());
    }

    @Test
    void twoHundredHostileArticlesRunNothing() throws IOException {
        Path report = report(Hostile.rows());
        Page page = open(report, "", ColorScheme.LIGHT, false);
        assertThat(page.locator("article").count()).isEqualTo(200);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        page.locator("mark").first().hover();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("window.hacked")).isNull();
        page.context().close();
        assertThat(said).isEmpty();
        assertThat(requests).containsExactly(report.toUri().toString());
    }

    @Test
    void peopleWhoDoNotSeeItCanUseIt() throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(report(ReportExportTest.sample()), "", scheme, true);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(rule -> rule.getImpact() + " " + rule.getId())
                    .isEmpty();
            page.context().close();
        }
    }

    @Test
    void dossiersAndArabicPagesAreAsGood() throws IOException {
        for (Language language : Language.values()) {
            Path run = Files.createTempDirectory(folder, "run");
            ReportSettings settings = new ReportSettings(Text.WHOLE, language);
            new ReportExport(settings).write(ReportExportTest.sample().edition(), run);
            Path dossier = DossierExportTest.dossier(settings, run);
            for (Path file : List.of(run.resolve("report.html"), dossier)) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    Page page = open(file, "", scheme, true);
                    assertThat(new AxeBuilder(page).analyze().getViolations())
                            .extracting(rule -> rule.getImpact() + " " + rule.getId())
                            .as(file + " " + language)
                            .isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .isEqualTo(true);
                    page.context().close();
                }
                said.clear();
                requests.clear();
                open(file, "", ColorScheme.LIGHT, false).context().close();
                assertThat(said).isEmpty();
                assertThat(requests).containsExactly(file.toUri().toString());
            }
        }
    }

    private static Path report(ToldRows rows) throws IOException {
        Path run = Files.createTempDirectory(folder, "run");
        new ReportExport(new ReportSettings(Text.WHOLE, Language.EN)).write(rows.edition(), run);
        return run.resolve("report.html");
    }

    /** Opens a page as its readers do; a tool that looks into it has to pass the page's policy. */
    private Page open(Path report, String place, ColorScheme scheme, boolean passPolicy) {
        Page page = browser.newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(passPolicy))
                .newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.onDialog(dialog -> said.add(dialog.message()));
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(report.toUri() + place);
        return page;
    }

    private static List<String> visibleRows(Page page) {
        return page.locator("tbody tr a").all().stream()
                .filter(Locator::isVisible)
                .map(Locator::innerText)
                .toList();
    }
}
