package org.mithaq.source.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words to judge pages by: sections of lines, read from the class path. */
final class WordFile {
    private static final String NAME = "/source/html/words.txt";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Map<String, Set<String>> SECTIONS = read();

    private WordFile() {}

    /** The lines of a section, in lower case. */
    static Set<String> section(String name) {
        Set<String> lines = SECTIONS.get(name);
        if (lines == null) {
            throw new IllegalStateException(NAME + ": there is no section [" + name + "].");
        }
        return lines;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new LinkedHashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : content().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new LinkedHashSet<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                addAll(current, line);
            }
        }
        return sections;
    }

    private static void addAll(Set<String> current, String line) {
        BAR.splitAsStream(line).forEach(current::add);
    }

    private static String content() {
        try (InputStream in = WordFile.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME + " is missing from the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
