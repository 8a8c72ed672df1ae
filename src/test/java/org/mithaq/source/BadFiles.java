package org.mithaq.source;

import static org.mithaq.source.SavedStories.bytes;
import static org.mithaq.source.SavedStories.gz;
import static org.mithaq.source.SavedStories.join;
import static org.mithaq.source.SavedStories.tar;
import static org.mithaq.source.SavedStories.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.mithaq.source.pdf.TestPdf;

/** Broken and hostile files, each with what must come of its records. */
public final class BadFiles {
    private static final String GOOD = Story.ARABIC.text();
    private static final String LAUGHS =
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><item><description>&b;</description></item></channel></rss>";
    private static final String OUTSIDE =
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>&x;</description></item></channel></rss>";

    private BadFiles() {}

    /**
     * A file and what comes of it.
     *
     * @param name its name
     * @param content its bytes
     * @param outcome for each reading "ok" or its code, blanks between them
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed through, never compared.
    public record Bad(String name, byte[] content, String outcome) {
        @Override
        public String toString() {
            return name + " " + outcome;
        }
    }

    /** All of them. */
    public static List<Bad> all() throws IOException {
        return Stream.of(archives(), packed(), lines(), documents(), papers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Bad> archives() throws IOException {
        byte[] bomb = new byte[30_000_000];
        Map<String, byte[]> twice = new LinkedHashMap<>();
        twice.put("a.txt", bytes(GOOD));
        twice.put("./a.txt", bytes(GOOD + "2"));
        byte[] nested = zip(Map.of("a.txt", bytes(GOOD)));
        for (int i = 0; i < 6; i++) {
            nested = zip(Map.of("a.zip", nested));
        }
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            bombs.put(i + ".txt", new byte[9_000_000]);
        }
        bombs.put("z.txt", bytes(GOOD));
        byte[] tar = tar(Map.of("a.txt", bytes(GOOD.repeat(40))));
        return List.of(
                new Bad("bomb.zip", zip(Map.of("a.txt", bomb)), "E_UNSAFE"),
                new Bad("bomb.tar.gz", gz(tar(Map.of("a.txt", bomb))), "E_UNSAFE"),
                new Bad("bombs.zip", zip(Map.of("in.zip", zip(bombs))), "E_TOO_LARGE E_UNSAFE"),
                new Bad("nested.zip", nested, "E_UNSAFE"),
                new Bad("escape.zip", zip(ordered("../a.txt", "b.txt")), "E_UNSAFE ok"),
                new Bad("escape.tar", tar(ordered("a/../../b.txt", "b.txt")), "E_UNSAFE ok"),
                new Bad("absolute.zip", zip(ordered("/etc/passwd", "b.txt")), "E_UNSAFE ok"),
                new Bad("drive.zip", zip(ordered("C:\\a.txt", "b.txt")), "E_UNSAFE ok"),
                new Bad("twice.zip", zip(twice), "ok E_MALFORMED"),
                new Bad("empty.zip", zip(Map.of()), "E_EMPTY"),
                new Bad("hidden.zip", zip(ordered(".a.txt", "__MACOSX/b.txt")), "E_EMPTY"),
                new Bad("unknown.zip", zip(ordered("a.mp3", "b.txt")), "E_UNSUPPORTED ok"),
                new Bad("torn.zip", cut(zip(Map.of("a.txt", noise(50_000)))), "E_TRUNCATED"),
                new Bad("torn.tar", Arrays.copyOf(tar, 1500), "E_TRUNCATED"),
                new Bad("text.zip", bytes(GOOD), "E_MALFORMED"),
                new Bad("text.tar", bytes(GOOD), "E_MALFORMED"),
                new Bad("locked.zip", locked(), "E_ENCRYPTED"));
    }

    private static List<Bad> packed() {
        byte[] gz = gz(bytes(GOOD.repeat(20)));
        byte[] broken = gz.clone();
        broken[gz.length / 2] ^= 0x55;
        byte[] three = bytes(GOOD);
        for (int i = 0; i < 6; i++) {
            three = gz(three);
        }
        return List.of(
                new Bad("torn.txt.gz", cut(gz), "E_TRUNCATED"),
                new Bad("broken.txt.gz", broken, "E_MALFORMED"),
                new Bad("text.gz", bytes(GOOD), "E_MALFORMED"),
                new Bad("bomb.txt.gz", gz(new byte[30_000_000]), "E_UNSAFE"),
                new Bad("bomb.jsonl.gz", gz(bytes("a".repeat(30_000_000))), "E_UNSAFE"),
                new Bad("six.txt.gz.gz.gz.gz.gz.gz", three, "E_UNSAFE"));
    }

    private static List<Bad> lines() {
        String good = SavedStories.json(Story.ARABIC) + "\n";
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        return List.of(
                new Bad("some.jsonl", bytes(good + "{oops\n" + good.replace("2025", "2024")), "ok E_MALFORMED ok"),
                new Bad("deep.json", bytes("{\"a\":" + deep + "}"), "E_UNSAFE"),
                new Bad("deep.jsonl", bytes("{\"a\":" + deep + "}\n" + good), "E_UNSAFE ok"),
                new Bad("torn.json", bytes("{\"articleBody\": \"ab"), "E_MALFORMED"),
                new Bad("other.json", bytes("{\"body\": \"ab\"}"), "E_NO_TEXT"),
                new Bad("list.json", bytes("[{\"@type\": \"WebPage\"}]"), "E_NO_TEXT"),
                new Bad("nul.jsonl", bytes("{\"articleBody\": \"a\\u0000b\"}\n" + good), "E_BINARY ok"),
                new Bad("half.json", bytes("{\"articleBody\": \"a \\ud83d b\"}"), "E_ENCODING"),
                new Bad("nocolumn.csv", bytes("a,b\n1,2\n"), "E_MALFORMED"),
                new Bad(
                        "short.csv",
                        bytes("url,text\nonly\nhttps://example.org/1," + GOOD.replace("\n", " ")),
                        "E_MALFORMED ok"),
                new Bad(
                        "quote.csv",
                        bytes("text\nThe ministers of both states met in the capital.\n\"never closed\nmore\n"),
                        "ok E_MALFORMED"),
                new Bad("empty.csv", bytes("text,url\n"), "E_EMPTY"),
                new Bad("empty.jsonl", bytes("\n\n"), "E_EMPTY"),
                new Bad("nul.txt", bytes("a\u0000b"), "E_BINARY"),
                new Bad("utf7.txt", "+BkUGSA- +BicGRA-".getBytes(StandardCharsets.US_ASCII), "E_ENCODING"),
                new Bad("twice.txt", bytes(new String(bytes(GOOD), Charset.forName("windows-1252"))), "E_ENCODING"),
                new Bad("lost.txt", bytes("???? ?????? ???? ??? ?????."), "E_ENCODING"),
                new Bad("blank.txt", bytes(" \n\n"), "E_EMPTY"),
                new Bad("song.mp3", bytes("ID3"), "E_UNSUPPORTED"));
    }

    private static List<Bad> documents() {
        String paragraph = "<w:p><w:r><w:t>Text.</w:t></w:r></w:p>";
        byte[] ole = join(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                new byte[2000]);
        byte[] warc = SavedStories.warc(Story.ARABIC);
        String deep = "<rss><channel><item>" + "<b>".repeat(5000) + "</channel></rss>";
        return List.of(
                new Bad("laughs.rss", bytes(LAUGHS), "E_UNSAFE"),
                new Bad("outside.xml", bytes(OUTSIDE), "E_UNSAFE"),
                new Bad("deep.rss", bytes(deep), "E_UNSAFE"),
                new Bad("torn.rss", bytes("<rss><channel><item><title>a"), "E_MALFORMED"),
                new Bad("empty.rss", bytes("<rss><channel><title>a</title></channel></rss>"), "E_EMPTY"),
                new Bad("title.rss", bytes("<rss><channel><item><title>a</title></item></channel></rss>"), "E_NO_TEXT"),
                new Bad(
                        "macro.docm",
                        SavedStories.docx("", paragraph, Map.of("word/vbaProject.bin", bytes("x"))),
                        "E_UNSAFE"),
                new Bad(
                        "locked.docx",
                        join(ole, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                        "E_ENCRYPTED"),
                new Bad("old.doc", ole, "E_UNSUPPORTED"),
                new Bad("blank.docx", SavedStories.docx("", "<w:p/>", Map.of()), "E_NO_TEXT"),
                new Bad(
                        "bomb.docx",
                        SavedStories.docx("", "", Map.of("word/document.xml", new byte[30_000_000])),
                        "E_UNSAFE"),
                new Bad("none.docx", zip(Map.of("a.xml", bytes("<a/>"))), "E_MALFORMED"),
                new Bad("torn.docx", cut(SavedStories.docx(Story.ARABIC)), "E_TRUNCATED"),
                new Bad("torn.warc", Arrays.copyOf(warc, warc.length - 200), "E_TRUNCATED"),
                new Bad("after.warc", join(warc, bytes("rubbish\r\n\r\n")), "ok E_MALFORMED"),
                new Bad("none.eml", bytes(GOOD), "E_MALFORMED"),
                new Bad(
                        "picture.eml",
                        bytes(
                                "Subject: a\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"),
                        "E_NO_TEXT"));
    }

    private static List<Bad> papers() {
        TestPdf letters = new TestPdf().page().seen(50, 100, 10, "Signed and sealed.");
        byte[] open =
                new TestPdf().page().seen(50, 100, 10, "Signed and sealed.").bytes();
        byte[] bomb = new TestPdf().page().raw(" ".repeat(120_000_000)).bytes();
        return List.of(
                new Bad("locked.pdf", letters.bytes("secret"), "E_ENCRYPTED"),
                new Bad("scanned.pdf", new TestPdf().page().stroke().bytes(), "E_NO_TEXT"),
                new Bad("bomb.pdf", bomb, "E_UNSAFE"),
                new Bad("torn.pdf", Arrays.copyOf(open, 60), "E_MALFORMED"),
                new Bad("text.pdf", bytes(GOOD), "E_MALFORMED"),
                new Bad("deep.html", bytes("<html><body>" + "<div>".repeat(200_000) + GOOD), "E_UNSAFE"),
                new Bad(
                        "menu.html",
                        bytes("<html><body><nav><a href=\"/\">Home</a></nav></body></html>"),
                        "E_NOT_NEWS"));
    }

    private static Map<String, byte[]> ordered(String first, String second) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(first, bytes(GOOD));
        files.put(second, bytes(GOOD));
        return files;
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Letters that do not pack well. */
    private static byte[] noise(int length) {
        Random random = new Random(7);
        byte[] letters = new byte[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(26));
        }
        return letters;
    }

    /** The bit that says "encrypted", in both headers of a good archive. */
    private static byte[] locked() {
        byte[] archive = zip(Map.of("a.txt", bytes(GOOD)));
        for (int i = 0; i + 4 < archive.length; i++) {
            boolean isHeader = archive[i] == 'P' && archive[i + 1] == 'K';
            if (isHeader && archive[i + 2] == 3 && archive[i + 3] == 4) {
                archive[i + 6] |= 1;
            } else if (isHeader && archive[i + 2] == 1 && archive[i + 3] == 2) {
                archive[i + 8] |= 1;
            }
        }
        return archive;
    }
}
