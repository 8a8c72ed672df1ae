package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.annotation.Entity;
import org.mithaq.event.Event;
import org.mithaq.event.Findings;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.Story.AccordDraft;
import org.mithaq.ledger.Story.EventDraft;
import org.mithaq.source.Rejection;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LedgerTest {
    @Parameter
    TestDatabase database = TestDatabase.H2;

    private static final String TEXT = "Both met and signed the accord";

    @TempDir
    Path folder;

    private TestLedger test;

    @BeforeEach
    void open() {
        test = new TestLedger(database, folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Story story(String name, String published) {
        return new Story(name, TEXT + " (" + name + ").").on(published);
    }

    private static AccordDraft accord() {
        return new AccordDraft("peace-accord");
    }

    private static EventDraft met() {
        return new EventDraft("meet").by("EGY", "JOR");
    }

    @Test
    void aHeadlineOfAnyCharactersComesBackAsItWas() {
        String headline = "half \uD83D of one, \uDE00 the other, none \u0000, whole \uD83D\uDE00, \uFFFF and \u0001";
        test.run(story("a", "2025-11-01").title(headline));
        assertThat(test.only("articles").get("title"))
                .isEqualTo(headline.replace("half \uD83D", "half ?").replace("\uDE00 the", "? the"));
    }

    @Test
    void namesRunsByTheirStartAndNumbersEqualOnes() {
        Ledger.RunStart start = new Ledger.RunStart(
                "accords", LocalDate.parse("2025-11-07"), "f", 1, Instant.parse("2025-11-07T02:00:00.9Z"), "v");
        assertThat(List.of(
                        test.ledger.begin(start).runId(),
                        test.ledger.begin(start).runId(),
                        test.ledger.begin(start).runId()))
                .containsExactly("R-20251107T020000Z", "R-20251107T020000Z-2", "R-20251107T020000Z-3");
        assertThat(test.ledger.runs("accords", 2))
                .extracting(Run::runId)
                .containsExactly("R-20251107T020000Z-3", "R-20251107T020000Z-2");
        assertThat(test.ledger.runs(null, 9))
                .hasSize(3)
                .allMatch(run -> run.status().equals("STARTED"));
        assertThat(test.ledger.runs("other", 9)).isEmpty();
    }

    @Test
    void knowsWhatWasReadWithWhichPacks() {
        Story story = story("a", "2025-11-01");
        Run run = test.begin("accords");
        test.ledger.record(
                run.runId(),
                "packs-7",
                List.of(
                        story.outcome(),
                        new Outcome.Rejected(
                                "bad.txt", "00ff00ff00ff00ff", Rejection.of("E_BINARY", "decode", "No text.")),
                        new Outcome.Rejected("gone.txt", null, Rejection.of("E_IO", "read", "Not readable."))));
        assertThat(test.known("packs-7")).containsExactlyInAnyOrder(story.id(), "00ff00ff00ff00ff bad.txt");
        assertThat(test.known("packs-8")).isEmpty();
        assertThat(test.ledger.text(story.id())).contains(TEXT + " (a).");
        assertThat(test.ledger.text("0000000000000000")).isEmpty();
    }

    @Test
    void aReplayChangesNothing() {
        Story[] stories = {
            story("a", "2025-11-01")
                    .accord(accord().party("EGY", "party", "signed"))
                    .event(met()),
            story("b", "2025-11-02").accord(accord().subject("trade"))
        };
        Run run = test.begin("accords");
        test.ledger.record(run.runId(), TestLedger.PACKS, TestLedger.outcomes(stories));
        test.ledger.record(run.runId(), TestLedger.PACKS, TestLedger.outcomes(stories));
        test.close(run, 0);
        Map<String, List<Map<String, String>>> once = test.tables();
        test.ledger.consolidate(run.runId(), 0);
        assertThat(test.tables()).isEqualTo(once);
        assertThat(test.rows("accords")).hasSize(1);
    }

    @Test
    void theLatestReportOfAnAccordWins() {
        test.run(
                story("a", "2025-11-05").accord(accord().status("in_force").party("EGY", "party", "bound")),
                story("b", "2025-11-01").accord(accord().status("signed").party("EGY", "party", "signed")));
        assertThat(test.only("accords"))
                .containsEntry("accord_status", "in_force")
                .containsEntry("party_iso3", "EGY")
                .containsEntry("source_count", "2")
                .containsEntry("has_conflict", "false")
                .containsEntry("confidence", "0.9")
                .containsEntry("first_article_id", story("b", "2025-11-01").id())
                .containsEntry("last_article_id", story("a", "2025-11-05").id());
        assertThat(test.only("accord_parties"))
                .containsEntry("accord_party_id", "peace-accord:EGY:party")
                .containsEntry("participation_status", "bound")
                .containsEntry("party_name_en", "State EGY")
                .containsEntry("first_article_id", story("b", "2025-11-01").id());
    }

    @Test
    void anUndatedReportNeverWinsOverADatedOne() {
        test.run(
                new Story("z", TEXT).accord(accord().status("proposed")),
                story("a", "1999-01-01").accord(accord().status("signed")));
        assertThat(test.only("accords")).containsEntry("accord_status", "signed");
    }

    @Test
    void onOneDayTheMoreFactualReportWins() {
        test.run(
                story("a", "2025-11-05").accord(accord().status("signed").factuality("planned")),
                story("b", "2025-11-05").accord(accord().status("signed").factuality("reported")),
                story("c", "2025-11-05").accord(accord().status("signed").factuality("hypothetical")));
        assertThat(test.only("accords")).containsEntry("factuality", "reported").containsEntry("has_conflict", "false");
    }

    @Test
    void sourcesThatContradictEachOtherSetAConflict() {
        test.run(
                story("a", "2025-11-01").accord(new AccordDraft("denied")),
                story("b", "2025-11-02").accord(new AccordDraft("denied").factuality("denied")),
                story("c", "2025-11-01").accord(new AccordDraft("dates").signed("2025-10-01")),
                story("d", "2025-11-02").accord(new AccordDraft("dates").signed("2025-10-02")),
                story("e", "2025-11-01").accord(new AccordDraft("back").status("signed")),
                story("f", "2025-11-02").accord(new AccordDraft("back").status("under_negotiation")),
                story("g", "2025-11-01").accord(new AccordDraft("party").party("EGY", "party", "withdrawn")),
                story("h", "2025-11-02").accord(new AccordDraft("party").party("EGY", "party", "signed")));
        assertThat(test.rows("accords")).hasSize(4).allMatch(row -> "true".equals(row.get("has_conflict")));
    }

    @Test
    void evidenceKeepsWhatEachArticleSays() {
        Story a = story("a", "2025-11-01").accord(accord().status("under_negotiation"));
        Story b = story("b", "2025-11-02").accord(accord().status("signed"));
        test.run(a, b);
        assertThat(test.rows("evidence"))
                .extracting(row -> row.get("article_id") + " " + row.get("target_value"))
                .containsExactlyInAnyOrder(a.id() + " under_negotiation", b.id() + " signed");
    }

    @Test
    void derivesPartiesAndBrokersOfAnAccord() {
        test.run(story("a", "2025-11-01")
                .accord(accord().party("JOR", "party", "signed")
                        .party("EGY", "party", "participant")
                        .party("KAZ", "party", "announced_intent")
                        .party("USA", "sponsor", "not_applicable")
                        .party("QAT", "broker", "not_applicable")
                        .party("OMN", "broker", "not_applicable")));
        assertThat(test.only("accords"))
                .containsEntry("party_iso3", "EGY|JOR")
                .containsEntry("broker_names", "State OMN|State QAT");
    }

    @Test
    void reportsOfOneEventInSeveralArticlesAreOneRow() {
        Story first = story("b", "2025-11-01").event(met().on(Story.date("2025-10-30")));
        Story second = story("a", "2025-11-02").event(met().on(Story.month("2025-10")));
        test.run(second, first);
        assertThat(test.only("events"))
                .containsEntry("event_id", Digest.of(first.id(), "meet", 5))
                .containsEntry("event_date_edtf", "2025-10-30")
                .containsEntry("source_count", "2")
                .containsEntry("cameo_code", "040")
                .containsEntry("intensity", "1.5")
                .containsEntry("last_article_id", second.id());
        assertThat(test.rows("event_participants"))
                .extracting(row -> row.get("event_participant_id"))
                .containsExactly(Digest.of(first.id(), "meet", 5) + "-p1", Digest.of(first.id(), "meet", 5) + "-p2");
        assertThat(test.rows("evidence"))
                .hasSize(6)
                .extracting(row -> row.get("article_id"))
                .contains(second.id());
    }

    @Test
    void doesNotMergeEventsThatOnlyLookAlike() {
        test.run(
                story("a", "2025-11-01").event(met().on(Story.date("2025-10-30"))),
                story("b", "2025-11-01").event(met().on(Story.date("2025-10-31"))),
                story("c", "2025-11-01").event(met()),
                story("d", "2025-11-01").event(met()),
                story("e", "2025-11-01").event(new EventDraft("meet").by("EGY").on(Story.date("2025-10-30"))),
                story("f", "2025-11-01").event(met().about("peace-accord").on(Story.date("2025-10-30"))),
                story("g", "2025-11-01")
                        .event(new EventDraft("attack")
                                .by("EGY")
                                .in("recipient", "JOR")
                                .on(Story.date("2025-10-30"))),
                story("h", "2025-11-01")
                        .event(new EventDraft("attack")
                                .by("EGY")
                                .in("recipient", "KAZ")
                                .on(Story.date("2025-10-30"))),
                story("i", "2025-11-01").event(new EventDraft("protest").on(Story.date("2025-10-30"))),
                story("j", "2025-11-01").event(new EventDraft("protest").on(Story.date("2025-10-30"))));
        assertThat(test.rows("events")).hasSize(10).allMatch(row -> "1".equals(row.get("source_count")));
    }

    @Test
    void undatedEventsMergeOnlyAboutOneAccord() {
        test.run(
                story("a", "2025-11-01").accord(accord()).event(met().about("peace-accord")),
                story("b", "2025-11-02").accord(accord()).event(met().about("peace-accord")));
        assertThat(test.only("events")).containsEntry("source_count", "2").containsEntry("accord_id", "peace-accord");
    }

    @Test
    void neverMergesTwoEventsOfOneArticle() {
        test.run(story("a", "2025-11-01")
                .event(met().on(Story.date("2025-10-30")))
                .event(met().on(Story.date("2025-10-30")))
                .event(met().on(Story.date("2025-10-30")).quote("signed")));
        assertThat(test.rows("events"))
                .hasSize(3)
                .extracting(row -> row.get("event_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aValueOutsideItsCodeListWithholdsTheRowAndWarns() {
        test.run(
                story("a", "2025-11-01").accord(accord().status("half_signed")),
                story("b", "2025-11-01")
                        .accord(new AccordDraft("other-accord")
                                .subject("football")
                                .subject("trade")
                                .party("EGY", "winner", "signed"))
                        .event(met().areas("trade", "football"))
                        .event(new EventDraft("meet").by("EGY").in("audience", "JOR")));
        assertThat(test.only("accords")).containsEntry("accord_id", "other-accord");
        assertThat(test.rows("accord_parties")).isEmpty();
        assertThat(test.only("accord_subjects")).containsEntry("subject_area", "trade");
        assertThat(test.rows("events")).hasSize(1);
        assertThat(test.only("event_participants")).containsEntry("entity_id", "EGY");
        assertThat(test.rows("rejects"))
                .hasSize(5)
                .allMatch(row -> "W_CODE".equals(row.get("reject_code")) && "warning".equals(row.get("severity")));
        assertThat(test.rows("rejects").toString()).contains("'half_signed'", "'football'", "'winner'", "'audience'");
    }

    @Test
    void aStrangeEntityTakesItsRecordsWithIt() {
        Entity strange = new Entity("EGY", "Egypt", null, "planet", "EGY", null, null, null, null, List.of(), null);
        test.run(story("a", "2025-11-01").entity(strange).event(met()));
        assertThat(test.only("event_participants")).containsEntry("entity_id", "JOR");
        assertThat(test.only("entities")).containsEntry("entity_id", "JOR");
        assertThat(test.rows("rejects")).hasSize(2);
    }

    @Test
    void aRecordWithoutEvidenceCostsItsArticleAlone() {
        Story story = story("a", "2025-11-01").event(met());
        Findings whole = story.findings();
        Event event = whole.events().get(0);
        Event bare = new Event(
                event.triggerStart(),
                event.titleEn(),
                event.kind(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                "none",
                null,
                null,
                null,
                null,
                "asserted",
                event.attribution(),
                List.of(),
                "main",
                List.of(),
                List.of(),
                1,
                null);
        Outcome outcome =
                new Outcome.Read(new Findings(whole.article(), null, List.of(), List.of(), List.of(bare), List.of()));
        Outcome filed = test.ledger.filed(outcome);
        assertThat(filed)
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.rejection().detail())
                                .contains("a.txt", "no evidence", "the run went on without the article"));
        Run run = test.begin("accords");
        test.ledger.record(run.runId(), TestLedger.PACKS, List.of(filed));
        test.close(run, 0);
        assertThat(test.rows("rejects"))
                .extracting(row -> row.get("reject_code"))
                .containsExactly("E_MALFORMED");
    }

    @Test
    void unsureRecordsGoToReview() {
        Story story = story("a", "2025-11-01")
                .accord(accord().confidence(0.3))
                .accord(new AccordDraft("sure").parent("peace-accord").party("KAZ", "party", "signed", 0.2))
                .event(met().about("peace-accord"))
                .event(new EventDraft("visit").by("USA").confidence(0.49));
        test.run(0.5, story);
        assertThat(test.only("accords")).containsEntry("accord_id", "sure").doesNotContainKey("parent_accord_id");
        assertThat(test.only("events")).containsEntry("event_kind", "meet").doesNotContainKey("accord_id");
        assertThat(test.rows("accord_parties")).isEmpty();
        assertThat(test.rows("entities"))
                .extracting(row -> row.get("entity_id"))
                .containsExactly("EGY", "JOR");
        List<String> review = new ArrayList<>();
        test.ledger.review(row -> review.add(row[1] + " " + row[3] + " " + row[4] + " " + row[5] + " " + row[6]));
        assertThat(review)
                .containsExactlyInAnyOrder(
                        "accords Accord peace-accord 0.3 " + story.id() + " accord",
                        "accord_parties State KAZ, Accord sure 0.2 " + story.id() + " accord",
                        "events They visit 0.49 " + story.id() + " met");
    }

    @Test
    void evidenceCountsCodePointsAndLines() {
        String faces = "😀".repeat(14);
        Story story = new Story("a", "😀ab😀 one\r\n😀 two\rthree accord " + faces)
                .on("2025-11-01")
                .accord(accord());
        test.run(story);
        assertThat(test.only("evidence"))
                .containsEntry("quote", "accord")
                .containsEntry("prefix", "ab😀 one\r\n😀 two\rthree ")
                .containsEntry("suffix", " " + faces.substring(0, 22))
                .containsEntry("start_utf16", "25")
                .containsEntry("end_utf16", "31")
                .containsEntry("start_cp", "22")
                .containsEntry("end_cp", "28")
                .containsEntry("line_no", "3");
    }

    @Test
    void articlesTellWhatCameOfThem() {
        Story full = story("a", "2025-11-01")
                .title("Two states meet")
                .accord(accord())
                .event(met());
        Story empty = story("b", "2025-11-01");
        Story alike = new Story("c", TEXT.toUpperCase(Locale.ROOT) + " (a)!").on("2025-11-03");
        Run run = test.run(full, empty, alike);
        Map<String, Map<String, String>> byPath = new HashMap<>();
        test.rows("articles").forEach(row -> byPath.put(row.getOrDefault("source_path", ""), row));
        assertThat(byPath.get("a.txt"))
                .containsEntry("article_status", "ok")
                .containsEntry("accord_count", "1")
                .containsEntry("event_count", "1")
                .containsEntry("title", "Two states meet")
                .containsEntry("language_confidence", "0.988")
                .containsEntry("has_bom", "false")
                .containsEntry("first_run_id", run.runId());
        assertThat(byPath.get("b.txt")).containsEntry("article_status", "ok_no_records");
        assertThat(byPath.get("c.txt"))
                .containsEntry("article_status", "duplicate")
                .containsEntry("duplicate_of", full.id());
        assertThat(run.articlesRead()).isEqualTo(3);
        assertThat(run.articlesOk()).isEqualTo(2);
        assertThat(run.articlesDuplicate()).isEqualTo(1);
    }

    @Test
    void copiesShareARowUnderTheFirstPath() {
        Story story = story("b", "2025-11-01").event(met());
        Run run = test.begin("accords");
        test.ledger.record(
                run.runId(), TestLedger.PACKS, List.of(story.outcome(), new Outcome.Copy("a.txt", story.id())));
        test.close(run, 0);
        assertThat(test.only("articles")).containsEntry("source_path", "a.txt");
        assertThat(test.only("rejects"))
                .containsEntry("reject_code", "W_COPY")
                .containsEntry("source_path", "b.txt")
                .containsEntry("article_id", story.id());
    }

    @Test
    void rejectedFilesAndWarningsAreRows() {
        Story story = new Story("a", "😀 Both met.").on("2025-11-01").warning("W_ENTITY", 3, 7);
        Run run = test.begin("accords");
        test.ledger.record(
                run.runId(),
                TestLedger.PACKS,
                List.of(
                        story.outcome(),
                        new Outcome.Rejected("bad.txt", null, Rejection.of("E_IO", "read", "Cannot be opened."))));
        Run done = test.close(run, 0);
        assertThat(done.status()).isEqualTo("COMPLETED_WITH_REJECTS");
        assertThat(done.articlesRejected()).isEqualTo(1);
        assertThat(test.rows("rejects"))
                .extracting(row -> row.get("source_path") + " " + row.get("severity") + " " + row.get("start_cp") + " "
                        + row.get("excerpt"))
                .containsExactlyInAnyOrder("a.txt warning 2 Both", "bad.txt error null null");
    }

    @Test
    void aFileThatCanBeReadAgainIsNoLongerRejected() {
        Story story = story("a", "2025-11-01");
        Run broken = test.begin("accords");
        test.ledger.record(
                broken.runId(),
                TestLedger.PACKS,
                List.of(new Outcome.Rejected("a.txt", null, Rejection.of("E_IO", "read", "Cannot be opened."))));
        test.close(broken, 0);
        assertThat(test.rows("rejects")).hasSize(1);
        assertThat(test.run(story).status()).isEqualTo("COMPLETED");
        assertThat(test.rows("rejects")).isEmpty();
    }

    @Test
    void deletedArticlesKeepTheirRecordsAndSupersededOnesLoseThem() {
        Story kept = story("a", "2025-11-01").accord(new AccordDraft("kept"));
        Story old = story("b", "2025-11-01").accord(new AccordDraft("old"));
        Story changed = new Story("b", TEXT + " again.").on("2025-11-02").accord(new AccordDraft("new"));
        test.run(kept, old);
        test.run(changed);
        assertThat(test.rows("accords")).extracting(row -> row.get("accord_id")).containsExactly("kept", "new");
        assertThat(test.rows("articles"))
                .extracting(row -> row.get("article_status"))
                .containsExactlyInAnyOrder("deleted", "superseded", "ok");
        test.run(kept, old);
        assertThat(test.rows("articles"))
                .extracting(row -> row.get("article_status"))
                .containsExactlyInAnyOrder("ok", "ok", "superseded");
    }

    @Test
    void jobsDoNotSeeEachOthersArticles() {
        test.run(story("a", "2025-11-01").accord(new AccordDraft("mine")));
        Run other = test.begin("nightly");
        Story theirs = story("b", "2025-11-01").accord(new AccordDraft("theirs"));
        test.ledger.record(other.runId(), TestLedger.PACKS, List.of(theirs.outcome()));
        test.close(other, 0);
        assertThat(test.only("accords")).containsEntry("accord_id", "theirs");
        assertThat(test.only("articles")).containsEntry("article_status", "ok");
    }

    @Test
    void tellsWhatIsNewSinceTheLastGoodRun() {
        Story a = story("a", "2025-11-01")
                .accord(accord().status("under_negotiation").party("EGY", "party", "negotiating"));
        Run first = test.run(a);
        assertThat(test.rows("changes")).isEmpty();
        assertThat(first.rowsAdded()).isZero();
        Run second = test.run(a);
        assertThat(test.rows("changes")).isEmpty();
        assertThat(second.rowsChanged()).isZero();
        Story b = story("b", "2025-11-02").accord(accord().status("signed").party("EGY", "party", "negotiating"));
        Run third = test.run(a, b);
        assertThat(test.rows("changes"))
                .extracting(row -> row.get("change") + " " + row.get("table_name") + " " + row.get("field") + " "
                        + row.get("old_value") + " " + row.get("new_value"))
                .contains(
                        "added articles null null null",
                        "changed accords accord_status under_negotiation signed",
                        "changed accords source_count 1 2");
        assertThat(List.of(third.rowsAdded(), third.rowsChanged(), third.rowsRemoved()))
                .containsExactly(1L, 1L, 0L);
        assertThat(test.ledger.lastGoodRun("accords")).map(Run::runId).contains(third.runId());
    }

    @Test
    void rowsOfASupersededArticleAreRemoved() {
        test.run(story("a", "2025-11-01").accord(accord()));
        Run run = test.run(new Story("a", "Nothing of the kind.").on("2025-11-02"));
        assertThat(run.rowsRemoved()).isEqualTo(1);
        assertThat(test.rows("changes"))
                .anySatisfy(row ->
                        assertThat(row).containsEntry("change", "removed").containsEntry("row_id", "peace-accord"));
    }

    @Test
    void aFailedRunIsNoGoodRun() {
        Run run = test.begin("accords");
        Run failed = test.ledger.finish(run.runId(), "FAILED", Instant.parse("2025-11-07T03:00:00Z"));
        assertThat(failed.status()).isEqualTo("FAILED");
        assertThat(failed.finishedAt()).isEqualTo(Instant.parse("2025-11-07T03:00:00Z"));
        assertThat(test.ledger.lastGoodRun("accords")).isEmpty();
        assertThatThrownBy(() -> test.ledger.complete(run.runId(), Instant.EPOCH))
                .hasMessageContaining("Consolidate it first");
    }

    @Test
    void aKilledRunThatRowsNameIsExportedAsFailed() {
        Story story = story("a", "2025-11-01");
        Run killed = test.begin("accords");
        test.ledger.record(killed.runId(), TestLedger.PACKS, List.of(story.outcome()));
        Run next = test.run(story);
        assertThat(test.rows("run"))
                .extracting(row -> row.get("run_id") + " " + row.get("run_status"))
                .containsExactly(killed.runId() + " FAILED", next.runId() + " COMPLETED");
    }

    @Test
    void aMovedFileKeepsItsArticleUnderTheNewPath() {
        Story story = story("a", "2025-11-01").accord(accord());
        test.run(story);
        Run run = test.begin("accords");
        test.ledger.record(run.runId(), TestLedger.PACKS, List.of(new Outcome.Seen("moved/a.txt", story.id())));
        test.close(run, 0);
        assertThat(test.only("articles"))
                .containsEntry("source_path", "moved/a.txt")
                .containsEntry("article_status", "ok");
        assertThat(test.rows("accords")).hasSize(1);
    }

    @Test
    void everyTableHoldsItsContract() {
        Story a = story("a", "2025-11-01")
                .title("They meet")
                .accord(accord().party("EGY", "party", "signed")
                        .party("USA", "broker", "not_applicable")
                        .subject("trade"))
                .event(met().about("peace-accord").on(Story.date("2025-10-30")).areas("trade", "energy"))
                .warning("W_NO_DATE", 0, 4);
        test.run(a);
        test.run(a, story("b", "2025-11-02").accord(accord().status("in_force")).event(met()));
        ContractCheck.check(test);
        assertThat(test.rows("run")).hasSize(2);
        assertThat(test.rows("changes")).isNotEmpty();
    }
}
