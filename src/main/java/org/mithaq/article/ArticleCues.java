package org.mithaq.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that tell an article's frame from its story, of all languages together: the resources {@code article.yaml}. */
final class ArticleCues {
    private static final String AGENCIES = "agencies/";
    private static final String MONTHS = "month-names/";
    private static final String HIJRI = "hijri-months/";

    /** Words by list, folded in the way that the list is compared. */
    private static final Map<String, UnaryOperator<String>> LISTS = Map.ofEntries(
            Map.entry("generic-sources", Letters::key),
            Map.entry("places", Letters::key),
            Map.entry("months", Letters::key),
            Map.entry("weekdays", Letters::key),
            Map.entry("date-words", Letters::key),
            Map.entry("date-labels", Letters::key),
            Map.entry("update-labels", Letters::key),
            Map.entry("end-marks", Letters::key),
            Map.entry("labels", Letters::key),
            Map.entry("not-places", Letters::key),
            Map.entry("relatives", Letters::key),
            Map.entry("first-halves", Letters::key),
            Map.entry("copyright", word -> word.toLowerCase(Locale.ROOT)),
            Map.entry("rights", word -> word.toLowerCase(Locale.ROOT)),
            Map.entry("share", Letters::key),
            Map.entry("share-fillers", Letters::key),
            Map.entry("links", Letters::folded),
            Map.entry("link-labels", Letters::folded),
            Map.entry("credits", Letters::folded),
            Map.entry("sign-offs", Letters::folded),
            Map.entry("byline-labels", Letters::folded),
            Map.entry("tails", UnaryOperator.identity()));

    private final Map<String, String> agencies = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Map<Character, List<String>>> byFirst = new HashMap<>();
    /** First characters of the words of a notice. */
    private final BitSet notices = new BitSet();
    /** First characters of what leads elsewhere at the end of a line. */
    private final BitSet tails = new BitSet();

    private int longestSource;

    private ArticleCues() {}

    /**
     * Reads the cue words of these languages.
     *
     * @throws IllegalArgumentException when a file is missing or broken, with file, line and fix
     */
    static ArticleCues read(List<String> languages) {
        ArticleCues cues = new ArticleCues();
        for (String language : languages) {
            cues.add("languages/" + language + "/article.yaml");
        }
        cues.summarise();
        return cues;
    }

    private void add(String path) {
        CueFile file = CueFile.read(path);
        for (String name : file.names()) {
            if (name.startsWith(AGENCIES)) {
                addAgency(name.substring(AGENCIES.length()), file.list(name));
            } else if (name.startsWith(MONTHS) || name.startsWith(HIJRI)) {
                addMonth(name, file.list(name));
            } else {
                addList(path, name, file.list(name));
            }
        }
    }

    private void addMonth(String name, List<String> forms) {
        String calendar = name.substring(0, name.indexOf('/') + 1);
        int number = Integer.parseInt(name.substring(calendar.length()));
        forms.forEach(form -> months.put(calendar + Letters.key(form), number));
    }

    /** Number of a month by the key of its name, or null. */
    @Nullable
    Integer number(String calendar, String key) {
        return months.get(calendar + key);
    }

    private void addAgency(String name, List<String> forms) {
        agencyForm(Letters.key(name), name);
        forms.forEach(form -> agencyForm(Letters.key(form), name));
    }

    private void agencyForm(String key, String name) {
        agencies.put(key, name);
    }

    private void addList(String path, String name, List<String> words) {
        UnaryOperator<String> folding = LISTS.get(name);
        if (folding == null) {
            throw new IllegalArgumentException("%s: no list is called '%s'; the lists are agencies, %s."
                    .formatted(
                            path,
                            name,
                            String.join(", ", LISTS.keySet().stream().sorted().toList())));
        }
        List<String> folded = words.stream().map(folding).toList();
        sets.computeIfAbsent(name, key -> new HashSet<>()).addAll(folded);
        lists.computeIfAbsent(name, key -> new ArrayList<>()).addAll(folded);
        Map<Character, List<String>> index = byFirst.computeIfAbsent(name, key -> new HashMap<>());
        folded.forEach(word ->
                index.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(word));
    }

    /** The name that exports use for an agency or outlet in one of its forms. */
    Optional<String> agency(String form) {
        return agencyOf(Letters.key(form));
    }

    private void summarise() {
        Stream.concat(agencies.keySet().stream(), sets.getOrDefault("generic-sources", Set.of()).stream())
                .forEach(key -> longestSource = Math.max(longestSource, key.length()));
        Stream.of("copyright", "rights")
                .flatMap(list -> all(list).stream())
                .forEach(word -> notices.set(word.charAt(0)));
        all("tails").forEach(tail -> tails.set(tail.charAt(0)));
    }

    /** Letters of the longest key that names an agency, or sources in general. */
    int longestSource() {
        return longestSource;
    }

    /** Whether a word of a copyright notice may start with a character in lower case: false for nearly all. */
    boolean mayStartNotice(char first) {
        return notices.get(first);
    }

    /** Whether a cue of the list tails may start with a character: false for most. */
    boolean mayStartTail(char first) {
        return tails.get(first);
    }

    /** As {@link #agency}, of a key made by {@link Letters#key}. */
    Optional<String> agencyOf(String key) {
        return Optional.ofNullable(agencies.get(key));
    }

    /** Whether a key made by {@link Letters#key} is in a list. */
    boolean has(String list, String key) {
        return sets.getOrDefault(list, Set.of()).contains(key);
    }

    /** The words of a list that start with a character; few, where {@link #all} is many. */
    List<String> startingWith(String list, char first) {
        return byFirst.getOrDefault(list, Map.of()).getOrDefault(first, List.of());
    }

    /** A list's words as they are compared: as written, or by {@link Letters#folded}. */
    List<String> all(String list) {
        return lists.getOrDefault(list, List.of());
    }
}
