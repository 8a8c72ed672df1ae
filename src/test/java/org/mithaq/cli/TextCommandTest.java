package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandTest {
    private static final String STORY =
            "The water ministers of both countries signed an accord on the border wells after a year of talks.";
    private static final String TEXT = "Border wells divided by accord\nNovember 6, 2025\n\nCAIRO (MENA) - " + STORY
            + "\nRead also: Summit in the capital\n" + STORY + "\nShare on Facebook\n";
    private static final String FRENCH =
            "Les ministres des deux pays ont signé un accord sur les puits de la frontière, selon le texte publié dans la capitale.\n";

    @TempDir
    Path folder;

    @Test
    void showsTheArticleAsItIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        CommandLineRun run = CommandLineRun.of("text", file, "--seeds", folder);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("a.txt")
                .containsPattern("Headline +Border wells divided by accord")
                .containsPattern("Published +2025-11-06 \\(explicit\\)")
                .containsPattern("Language +en \\(0.89\\)")
                .containsPattern("Publisher +MENA")
                .containsPattern("cut +.*Read also: Summit in the capital")
                .contains("\n" + STORY)
                .doesNotContain("\nRead also");
    }

    @Test
    void aLanguageWithoutAPackIsShownToo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), FRENCH);
        CommandLineRun run = CommandLineRun.of("text", file, "--seeds", folder);
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("Language +fr").contains("Les ministres");
    }

    @Test
    void writesJsonForPrograms() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        CommandLineRun run = CommandLineRun.of("text", file, "--format", "json", "--seeds", folder);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"path\":\"a.txt\"")
                .contains("\"title\":\"Border wells divided by accord\"", "\"published_basis\":\"explicit\"")
                .contains("\"text\":\"" + STORY);
    }

    @Test
    void saysWhyARecordIsNoArticle() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "ï»¿The accord".getBytes(Charset.forName("UTF-8")));
        CommandLineRun run = CommandLineRun.of("text", file, "--seeds", folder);
        assertThat(run.out()).containsPattern("Rejected +E_ENCODING  a.txt: UTF-8 that was read as windows-1252");
    }

    @Test
    void aMissingRecordIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        assertThat(CommandLineRun.of("text", file + "#7", "--seeds", folder).code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("text", folder.resolve("b.txt"), "--seeds", folder)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void checkListsTheOddestArticles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("2025-11-06-b.txt"), STORY + "\n" + STORY + "\n");
        Files.write(
                folder.resolve("c.txt"),
                "The café’s guests signed the accord of the wells.".getBytes(Charset.forName("windows-1252")));
        Files.writeString(folder.resolve("d.txt"), FRENCH);
        CommandLineRun run = CommandLineRun.of("check", "--seeds", folder);
        assertThat(run.out())
                .contains("Oddest articles")
                .containsPattern("c.txt +49 +windows-1252 +en .*none +0% +.*charset guessed, no date")
                .containsPattern("a.txt .*much was cut")
                .containsPattern("E_LANG +1");
    }
}
