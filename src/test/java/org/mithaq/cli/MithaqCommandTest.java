package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class MithaqCommandTest {
    private static final String ENGLISH =
            "CAIRO (AP) - The foreign ministers of Egypt and Jordan met on Monday in the capital and said that they will sign an accord.\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "check",
                "text",
                "status",
                "history",
                "rejects",
                "retry-rejects",
                "explain",
                "score",
                "compare"
            })
    void everyCommandListsItsExitCodes(String command) {
        CommandLineRun help = CommandLineRun.of(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains("mithaq " + command)
                .contains("  0   done")
                .contains("  3   done, with more rejected articles")
                .contains("  4   another run holds the lock")
                .contains("143   stopped by SIGTERM");
    }

    @Test
    void aCommandIsTheSameWhetherTheOthersAreThereOrNot() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Map<String, CommandLine> all =
                MithaqCommand.commandLine(nowhere, nowhere).getSubcommands();
        all.forEach((name, command) -> {
            Map<String, CommandLine> alone =
                    MithaqCommand.commandLine(nowhere, nowhere, name, "--help").getSubcommands();
            assertThat(alone).containsOnlyKeys(name);
            assertThat(alone.values()).allMatch(one -> one.getUsageMessage().equals(command.getUsageMessage()));
            assertThat(name).isEqualTo(command.getCommandName());
        });
        for (String words : List.of("--help", "-V", "rnu")) {
            assertThat(MithaqCommand.commandLine(nowhere, nowhere, words).getSubcommands())
                    .containsOnlyKeys(all.keySet());
        }
        assertThat(MithaqCommand.commandLine(nowhere, nowhere, new String[0]).getSubcommands())
                .containsOnlyKeys("run");
    }

    @Test
    void theProgramListsItsCommandsAndExitCodes() {
        CommandLineRun help = CommandLineRun.of("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("run", "check", "text", "status", "explain", "score", "compare", "130   stopped by Ctrl-C");
    }

    @Test
    void saysWhichBuildItIs() {
        assertThat(CommandLineRun.of("--version").out()).matches("mithaq \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void anUnknownOptionIsWrongUsageAndNamesTheHelp() {
        CommandLineRun run = CommandLineRun.of("run", "--sedes", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("--sedes", "--seeds", "See: mithaq run --help")
                .doesNotContain("\tat ");
    }

    @Test
    void aDateThatIsNoneIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of("run", "--date", "7.11.2025");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--date").doesNotContain("\tat ");
    }

    @Test
    void anUnknownJobIsWrongUsageAndNamesTheNearest() {
        CommandLineRun run = CommandLineRun.of("check", "acords", "--seeds", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("There is no job 'acords'. Maybe 'accords' is meant.");
    }

    @Test
    void aMissingSeedsFolderIsWrongUsage() {
        CommandLineRun run =
                CommandLineRun.of("run", "--seeds", folder.resolve("none"), "--output", folder.resolve("out"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("--seeds " + folder.resolve("none") + ": there is no such folder.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void checkCountsWhatARunWouldRead() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), ENGLISH);
        Files.writeString(seeds.resolve("b.txt"), ENGLISH);
        Files.write(seeds.resolve("c.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9, 1});
        CommandLineRun run = CommandLineRun.of("check", "--seeds", seeds);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .containsPattern("Articles +3\\R")
                .containsPattern("ok +1\\R")
                .containsPattern("rejected +1\\R")
                .containsPattern("copies +1\\R")
                .containsPattern("en +1\\R")
                .contains("E_BINARY");
    }

    @Test
    void warnsOfVariablesThatNobodyHasSet() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), ENGLISH);
        Files.writeString(
                folder.resolve("told.yaml"),
                "job: told\nseeds: { folder: '%s' }\nlanguages: [en]\noutputs: { csv: {} }\n".formatted(seeds)
                        + "notify: { webhook: { url: '${MITHAQ_OF_NOBODY}', on: [failed] } }\n");
        CommandLineRun run = CommandLineRun.of("check", "told", "--jobs", folder);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("names the environment variable MITHAQ_OF_NOBODY, which is not set here");
    }

    @Test
    void statusOfAnEmptyFolderMakesNoLedger() {
        CommandLineRun run = CommandLineRun.of("status", "--output", folder);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("There are no runs in %s.%n".formatted(folder));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void explainShowsTheArticleAsRead() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), ENGLISH);
        CommandLineRun run = CommandLineRun.of("explain", file, "--seeds", folder);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("a.txt")
                .containsPattern("Language +en")
                .containsPattern("Dateline +CAIRO")
                .contains("begins", "The foreign ministers of Egypt");
    }

    @Test
    void explainKeepsArabicAsItIs() throws Exception {
        String text =
                "القاهرة (رويترز) - وصل وزير الخارجية إلى العاصمة يوم الاثنين وقال إن المحادثات مع الحكومة ستستمر هذا الأسبوع.\n";
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        CommandLineRun run = CommandLineRun.of("explain", file, "--seeds", folder);
        assertThat(run.out()).containsPattern("Language +ar").contains("وصل وزير الخارجية");
    }

    @Test
    void explainShowsWhatEachSentenceSaysAndWhy() throws Exception {
        String text =
                "AMMAN (Reuters) - Jordan and Egypt signed a memorandum of understanding on water in Amman on 5 May 2025.\n";
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        CommandLineRun run = CommandLineRun.of("explain", file, "--seeds", folder);
        assertThat(run.out())
                .contains("Sentences: 1")
                .contains("actor       «Jordan» JOR, state")
                .contains("date        «5 May 2025» 2025-05-05")
                .containsPattern("instrument  «memorandum of understanding[^»]*» memorandum")
                .contains("says        «signed» en:sign: sign, asserted (factuality-plain), by author; actors JOR EGY")
                .contains("-> event: ");
        assertThat(run.out().lines().filter(line -> !line.contains("Warning"))).allMatch(line -> line.length() <= 100);
    }

    @Test
    void explainSaysWhichWordsStateNothingAndWhy() throws Exception {
        String text = "AMMAN (Reuters) - The minister said on Monday that nobody signed anything in the capital.\n";
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        CommandLineRun run = CommandLineRun.of("explain", file, "--seeds", folder);
        assertThat(run.out())
                .contains("predicate   «signed» en:sign, says nothing here (it needs an accord)")
                .contains("event_word «signed»: it needs an accord  en:sign")
                .contains("Events: 0");
    }

    @Test
    void explainOfAMissingFileIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of("explain", folder.resolve("none.txt"), "--seeds", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder.resolve("none.txt") + ": there is no such file.");
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), ENGLISH);
        CommandLineRun run = CommandLineRun.of("run", "--dry-run", "--seeds", seeds, "--output", folder.resolve("out"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("Articles +1\\R").contains("nothing was written");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
