package org.mithaq.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PackFileTest {
    private static final String FOLDER = "lexicon/broken/";

    @Test
    void namesTheLineOfAnUnknownKey() {
        String message = yaml("unknown-key.yaml", i -> i.items().forEach(each -> each.map(Set.of("id", "kind"))));
        assertEquals(FOLDER + "unknown-key.yaml, line 5: unknown key 'knd', known are [id, kind].", message);
    }

    @Test
    void namesTheLineOfAKeyThatStandsTwice() {
        String message = yaml("key-twice.yaml", PackFile.Item::map);
        assertTrue(message.startsWith(FOLDER + "key-twice.yaml, line ") && message.contains("'id'"), message);
    }

    @Test
    void namesTheLineWhereAListWasExpected() {
        String message = yaml("no-list.yaml", i -> i.map().values().forEach(PackFile.Item::items));
        assertEquals(FOLDER + "no-list.yaml, line 2: expected a list.", message);
    }

    @Test
    void namesTheLineWhereOneValueWasExpected() {
        String message = yaml("no-list.yaml", PackFile.Item::text);
        assertEquals(FOLDER + "no-list.yaml, line 2: expected one value.", message);
    }

    @Test
    void namesTheLineWhereYamlBreaksOff() {
        String message = yaml("not-yaml.yaml", i -> {});
        assertTrue(message.startsWith(FOLDER + "not-yaml.yaml, line 4"), message);
    }

    @Test
    void saysThatAFileIsEmpty() {
        String message = yaml("empty.yaml", PackFile.Item::items);
        assertTrue(message.startsWith(FOLDER + "empty.yaml, line 1"), message);
    }

    @Test
    void namesTheLineOfARowWithAValueTooMany() {
        String message = csv("ragged.csv", Set.of("id", "term"));
        assertEquals(FOLDER + "ragged.csv, line 3: 3 values, expected 2. Maybe quote a comma.", message);
    }

    @Test
    void saysWhichColumnsWereExpected() {
        String message = csv("ragged.csv", Set.of("id"));
        assertEquals(FOLDER + "ragged.csv, line 1: columns are [id, term], expected [id].", message);
    }

    @Test
    void givesTheRowsBeforeABrokenOne() {
        List<String> seen = new ArrayList<>();
        PackFile file = PackFile.open(FOLDER + "ragged.csv");
        assertThrows(PackException.class, () -> file.csv(Set.of("id", "term"), r -> seen.add(r.get("term"))));
        assertEquals(List.of("one"), seen);
    }

    @Test
    void saysThatAFileIsMissing() {
        PackException e = assertThrows(PackException.class, () -> PackFile.open("languages/none/pack.yaml"));
        assertTrue(
                String.valueOf(e.getMessage()).startsWith("languages/none/pack.yaml: the file is missing."),
                e.getMessage());
    }

    private static String yaml(String name, Consumer<PackFile.Item> use) {
        PackFile file = PackFile.open(FOLDER + name);
        return String.valueOf(
                assertThrows(PackException.class, () -> use.accept(file.yaml())).getMessage());
    }

    private static String csv(String name, Set<String> columns) {
        PackFile file = PackFile.open(FOLDER + name);
        return String.valueOf(assertThrows(PackException.class, () -> file.csv(columns, r -> {}))
                .getMessage());
    }
}
