package org.mithaq.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Makes agency stories of patterns, and what newsrooms make of them: copies that differ, and other stories that look alike. Holds the random source. */
final class InventedStories {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Z])\\}");

    private final Map<String, Object> data;
    private final Random random;

    InventedStories(String language, long seed) {
        this.random = new Random(seed);
        try (InputStream in =
                InventedStories.class.getResourceAsStream("/org/mithaq/article/copy/" + language + ".yaml")) {
            data = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A story's sentences, and what they were made of. */
    record Story(String topic, Map<String, String> slots, List<String> patterns, List<String> sentences) {
        String text() {
            return String.join("\n", sentences) + "\n";
        }
    }

    /** Two texts, and whether one is a copy of the other. */
    record Pair(String kind, boolean copy, String one, String other) {}

    Pair copy() {
        Story story = longStory();
        int kind = random.nextInt(8);
        List<String> sentences = story.sentences();
        String other = switch (kind) {
            case 0 -> words(story.text(), 0.2, this::anyWord);
            case 1 -> words(story.text(), 0.2, word -> "");
            case 2 -> text(replaced(sentences, 0.2));
            case 3 -> text(sentences.subList(0, sentences.size() * (4 + random.nextInt(5)) / 10));
            case 4 -> words(text(shuffled(sentences)), 0.1, this::anyWord);
            case 5 -> text(added(sentences));
            case 6 -> words(synonyms(story.text()), 0.08, this::anyWord);
            default -> words(text(sentences.subList(0, sentences.size() * 7 / 10)), 0.12, this::anyWord);
        };
        return new Pair("copy-" + kind, true, story.text(), other);
    }

    Pair other() {
        int kind = random.nextInt(5);
        Story story = kind == 3 ? currency(slots()) : longStory();
        Story other = switch (kind) {
            case 0 -> filled(story.topic(), story.patterns(), slots());
            case 1 -> made(topic(), story.slots());
            case 2 -> made(story.topic(), mixed(story.slots()));
            case 3 -> currency(story.slots());
            default -> followUp(story);
        };
        return new Pair("other-" + kind, false, story.text(), other.text());
    }

    Story longStory() {
        return made(topic(), slots());
    }

    private Story currency(Map<String, String> slots) {
        return filled("currency", topic("currency"), slots);
    }

    /** New sentences on the same matter, and a third of the old ones as background. */
    private Story followUp(Story story) {
        List<String> left = new ArrayList<>(topic(story.topic()));
        left.removeAll(story.patterns());
        left.addAll(pick(strings("background"), 6));
        Story fresh = filled(story.topic(), left, story.slots());
        List<String> sentences = new ArrayList<>(fresh.sentences());
        sentences.addAll(story.sentences()
                .subList(story.sentences().size() * 2 / 3, story.sentences().size()));
        return new Story(story.topic(), story.slots(), story.patterns(), sentences);
    }

    private Story made(String topic, Map<String, String> slots) {
        List<String> own = topic(topic);
        List<String> patterns = new ArrayList<>(own.subList(0, 2));
        patterns.addAll(pick(own.subList(2, own.size()), 5 + random.nextInt(4)));
        patterns.addAll(pick(strings("background"), 2 + random.nextInt(4)));
        return filled(topic, patterns, slots);
    }

    private Story filled(String topic, List<String> patterns, Map<String, String> slots) {
        return new Story(
                topic,
                slots,
                patterns,
                patterns.stream().map(pattern -> fill(pattern, slots)).toList());
    }

    private String fill(String pattern, Map<String, String> slots) {
        return SLOT.matcher(pattern).replaceAll(found -> switch (found.group(1)) {
            case "N" -> Integer.toString(20 + random.nextInt(980));
            case "M" -> Integer.toString(2 + random.nextInt(18));
            case "D" -> random.nextInt(1, 90) + "." + random.nextInt(10, 99);
            default -> Objects.requireNonNull(slots.get(found.group(1)));
        });
    }

    private Map<String, String> slots() {
        Map<String, String> slots = new HashMap<>();
        choices().forEach((name, values) -> slots.put(name, any(values)));
        slots.put("Y", Integer.toString(1960 + random.nextInt(60)));
        return slots;
    }

    /** Another pair with one side the same. */
    private Map<String, String> mixed(Map<String, String> slots) {
        Map<String, String> mixed = slots();
        mixed.put("A", slots.get("A"));
        mixed.put("C", slots.get("C"));
        return mixed;
    }

    private List<String> topic(String name) {
        return Objects.requireNonNull(topics().get(name), name);
    }

    private Object entry(String name) {
        return Objects.requireNonNull(data.get(name), name);
    }

    private String topic() {
        return any(topics().keySet().stream()
                .filter(name -> !name.equals("currency"))
                .sorted()
                .toList());
    }

    private List<String> replaced(List<String> sentences, double share) {
        List<String> replaced = new ArrayList<>(sentences);
        int all = sentences.stream().mapToInt(String::length).sum();
        Map<String, String> slots = slots();
        int changed = 0;
        for (int i : shuffled(range(sentences.size()))) {
            int length = sentences.get(i).length();
            if (changed + length <= all * share) {
                replaced.set(i, fill(any(strings("background")), slots));
                changed += length;
            }
        }
        return replaced;
    }

    private List<String> added(List<String> sentences) {
        List<String> more = new ArrayList<>(sentences);
        Map<String, String> slots = slots();
        for (int i = 0; i < Math.max(1, sentences.size() / 5); i++) {
            more.add(random.nextInt(more.size()), fill(any(strings("background")), slots));
        }
        return more;
    }

    private String words(String text, double share, java.util.function.UnaryOperator<String> change) {
        return Arrays.stream(text.split("(?<=\\s)"))
                .map(word -> random.nextDouble() < share ? change.apply(word) : word)
                .collect(Collectors.joining());
    }

    private String anyWord(String old) {
        return any(strings("words")) + (old.endsWith("\n") ? "\n" : " ");
    }

    private String synonyms(String text) {
        Map<?, ?> synonyms = (Map<?, ?>) entry("synonyms");
        return Arrays.stream(text.split("(?<=\\s)"))
                .map(word -> synonyms.get(word.strip()) instanceof String other
                        ? other + word.substring(word.strip().length())
                        : word)
                .collect(Collectors.joining());
    }

    private static String text(List<String> sentences) {
        return String.join("\n", sentences) + "\n";
    }

    private <T> List<T> pick(List<T> all, int count) {
        return shuffled(all).subList(0, Math.min(count, all.size()));
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<Integer> range(int end) {
        return Stream.iterate(0, i -> i + 1).limit(end).toList();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SuppressWarnings("unchecked") // The file is ours.
    private Map<String, List<String>> topics() {
        return (Map<String, List<String>>) entry("topics");
    }

    @SuppressWarnings("unchecked") // The file is ours.
    private Map<String, List<String>> choices() {
        return (Map<String, List<String>>) entry("slots");
    }

    @SuppressWarnings("unchecked") // The file is ours.
    private List<String> strings(String name) {
        return (List<String>) entry(name);
    }
}
