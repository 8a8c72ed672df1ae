package org.mithaq.article;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Names a text's language by its letters and function words, and weighs that against what the metadata says. */
final class LanguageFinder {
    /** Characters that are looked at; more change nothing and cost time. */
    private static final int SAMPLE = 800;

    private static final String LETTERS = "letters/";

    /** A shorter line is a name or a title in another language, and no paragraph. */
    static final int PARAGRAPH = 40;

    /** Function words that a paragraph has at least, and how many times those of the article's language. */
    private static final int ENOUGH = 4;

    private static final int OUTWEIGHS = 3;

    /** Languages that own their script, as far as news goes. */
    private static final Map<String, String> OWNERS =
            Map.of("Hebr", "he", "Hani", "zh", "Hang", "ko", "Jpan", "ja", "Grek", "el", "Armn", "hy", "Geor", "ka");

    /** Asked for every article and slow to find, so kept; safe to share. */
    private static final Map<String, String> SCRIPTS = new ConcurrentHashMap<>();

    /** As slow; metadata is not ours, so only so many are kept. */
    private static final Map<String, Optional<String>> NORMALISED = new ConcurrentHashMap<>();

    private static final int MOST_DECLARED = 200;

    private static final int[] NOBODY = {};

    private final List<String> languages = new ArrayList<>();
    /** Of each language. */
    private final List<String> scripts = new ArrayList<>();

    private final FunctionWords functionWords = new FunctionWords();
    private final Map<Character, int[]> letterLanguages = new HashMap<>();

    /**
     * What a text is written in.
     *
     * @param language BCP 47 primary language, or und
     * @param confidence 0 to 1, in hundredths
     * @param script ISO 15924 code
     */
    record Finding(String language, double confidence, String script) {
        /** rtl or ltr, by the script. */
        String direction() {
            return switch (script) {
                case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo" -> "rtl";
                default -> "ltr";
            };
        }
    }

    /** The first letters of a text: their script, and how often function words and letters speak for each language, by its number. */
    static final class Sample {
        private final int start;
        private final int end;
        private final String script;
        private final int[] hits;

        private Sample(int start, int end, String script, int[] hits) {
            this.start = start;
            this.end = end;
            this.script = script;
            this.hits = hits;
        }
    }

    private LanguageFinder() {}

    static LanguageFinder read() {
        LanguageFinder finder = new LanguageFinder();
        CueFile file = CueFile.read("article/languages.yaml");
        file.names().stream()
                .filter(name -> !name.startsWith(LETTERS))
                .forEach(language -> finder.add(language, file.list(language)));
        file.names().stream()
                .filter(name -> name.startsWith(LETTERS))
                .forEach(name -> finder.addLetters(name.substring(LETTERS.length()), file.list(name)));
        return finder;
    }

    private void addLetters(String language, List<String> letters) {
        int index = languages.indexOf(language);
        for (String letter : letters) {
            int[] known = letterLanguages.getOrDefault(letter.charAt(0), NOBODY);
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = index;
            letterLanguages.put(letter.charAt(0), more);
        }
    }

    private void add(String language, List<String> words) {
        languages.add(language);
        scripts.add(scriptOf(language));
        int index = languages.size() - 1;
        words.stream().map(Letters::folded).distinct().forEach(word -> functionWords.add(word, index));
    }

    /**
     * Finds the language of a part of a text.
     *
     * @param declared the metadata's language, or null; it wins where it is written in the script that was found
     */
    Finding find(String text, int start, int end, @Nullable String declared) {
        Sample sample = sample(text, start, end);
        String script = sample.script;
        Finding guess = guess(sample);
        return normalised(declared)
                .filter(language -> script.equals(scriptOf(language)))
                .map(language -> declared(language, guess))
                .orElse(guess);
    }

    /** A language's English name. */
    static String english(String language) {
        return language.equals("und") ? "unknown" : ULocale.getDisplayLanguage(language, ULocale.ENGLISH);
    }

    private static Finding declared(String language, Finding guess) {
        boolean agrees = language.equals(guess.language()) || guess.language().equals("und");
        return new Finding(language, agrees ? 1.0 : 0.5, guess.script());
    }

    /** The language that a sample seems to be in. */
    Finding guess(Sample sample) {
        String script = sample.script;
        int[] hits = sample.hits;
        String owner = OWNERS.get(script);
        if (owner != null) {
            return new Finding(owner, 0.9, script);
        }
        int best = -1;
        int second = 0;
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] > 0 && script.equals(scripts.get(i))) {
                boolean isBest = best < 0 || hits[i] > hits[best];
                second = Math.max(second, isBest && best >= 0 ? hits[best] : isBest ? 0 : hits[i]);
                best = isBest ? i : best;
            }
        }
        return best < 0
                ? new Finding("und", 0, script)
                : new Finding(languages.get(best), share(hits[best], second), script);
    }

    /** Of the best and the second best, the best one's share in hundredths. */
    private static double share(int best, int second) {
        return Math.round(100.0 * best / (best + second)) / 100.0;
    }

    /** The first letters of a part of a text. */
    Sample sample(String text, int start, int end) {
        int limit = Math.min(end, start + SAMPLE);
        int[] hits = new int[languages.size()];
        // One letter more shows that a word is too long to be one of them.
        char[] word = new char[FunctionWords.LONGEST + 1];
        Scripts letters = new Scripts();
        int plainArabic = 0;
        int plainLatin = 0;
        int length = 0;
        char[] chars = start > limit ? new char[0] : new char[limit - start + 1];
        text.getChars(start, Math.max(start, limit), chars, 0);
        if (chars.length > 0) {
            // A blank behind the last letter ends the last word.
            chars[chars.length - 1] = ' ';
        }
        for (char c : chars) {
            char plain = Letters.plain(c);
            if (plain != 0) {
                if (c >= 0x0620) {
                    plainArabic++;
                } else {
                    plainLatin++;
                }
                if (length < word.length) {
                    word[length++] = plain;
                }
                continue;
            }
            if (c == ' ') {
                functionWords.count(hits, word, length);
                length = 0;
                continue;
            }
            letters.count(c);
            char folded = Letters.fold(c);
            if (folded > 0x7F && isRare(folded)) {
                for (int language : letterLanguages.getOrDefault(folded, NOBODY)) {
                    hits[language]++;
                }
            }
            if (Letters.isLetter(folded)) {
                if (length < word.length) {
                    word[length++] = folded;
                }
            } else if (folded != 0) {
                functionWords.count(hits, word, length);
                length = 0;
            }
        }
        letters.countPlain(plainArabic, plainLatin);
        return new Sample(start, limit, letters.most(), hits);
    }

    /** The plain letters of Arabic and Hebrew and most of Russian are in every text of their scripts. */
    private static boolean isRare(char c) {
        return !(c >= 0x0621 && c <= 0x064A) && !(c >= 0x05D0 && c <= 0x05EA);
    }

    /**
     * The language of a paragraph that is surely not in the article's.
     *
     * @param sample of the paragraph
     * @return its language, or und when nothing but the script is known; empty for a paragraph of the article's language and where there is a doubt
     */
    Optional<String> foreign(String text, Sample sample, String language) {
        if (language.equals("und") || sample.script.equals("Zyyy")) {
            return Optional.empty();
        }
        int[] hits = sample.hits;
        Finding guess = guess(sample);
        if (!sample.script.equals(scriptOf(language))) {
            return isPure(text, sample) ? Optional.of(guess.language()) : Optional.empty();
        }
        int own = languages.indexOf(language);
        int other = languages.indexOf(guess.language());
        boolean isOther = own >= 0 && other >= 0 && own != other && hits[other] >= ENOUGH;
        return isOther && hits[other] >= OUTWEIGHS * hits[own] ? Optional.of(guess.language()) : Optional.empty();
    }

    /** Eight in ten letters are of the script. */
    private static boolean isPure(String text, Sample sample) {
        int letters = 0;
        int others = 0;
        for (int i = sample.start; i < sample.end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                others += Scripts.of(text.charAt(i)).equals(sample.script) ? 0 : 1;
            }
        }
        return letters >= PARAGRAPH / 2 && others * 5 <= letters;
    }

    /** The primary language of a tag in any case, with two letters where there are two: "AR-eg" and "ara" are ar. */
    private static Optional<String> normalised(@Nullable String declared) {
        if (declared == null) {
            return Optional.empty();
        }
        Optional<String> known = NORMALISED.get(declared);
        if (known == null) {
            known = primary(declared);
            if (NORMALISED.size() < MOST_DECLARED) {
                NORMALISED.put(declared, known);
            }
        }
        return known;
    }

    private static Optional<String> primary(String declared) {
        String primary =
                Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
        return primary.isEmpty() || primary.equals("und") ? Optional.empty() : Optional.of(shortest(primary));
    }

    private static String shortest(String language) {
        return ULocale.createCanonical(language).getLanguage();
    }

    private static String scriptOf(String language) {
        String script = SCRIPTS.computeIfAbsent(
                language, key -> ULocale.addLikelySubtags(new ULocale(key)).getScript());
        return switch (script) {
            case "Hans", "Hant" -> "Hani";
            case "Kore" -> "Hang";
            default -> script;
        };
    }
}
