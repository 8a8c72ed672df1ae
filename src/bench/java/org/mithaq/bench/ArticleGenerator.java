package org.mithaq.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Writes any number of articles as an agency might: seven in ten Arabic, the others English, 4 to 5 KB each. A quarter of their sentences, or another share, are those of our own
 * specs with other states, numbers and days each time, the rest tells nothing and is put together from words; no two articles are copies. The same number gives the same article.
 */
public final class ArticleGenerator {
    private static final int BYTES = 4_500;
    private static final double ARABIC = 0.7;
    private static final int TELLING = 4;
    private static final int FILES_IN_A_FOLDER = 1000;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final List<String> ENGLISH_STATES = List.of(
            "Egypt", "Jordan", "Morocco", "Tunisia", "Algeria", "Iraq", "Qatar", "Kuwait", "Turkey", "Iran", "France",
            "Germany", "Italy", "Spain", "Japan", "India", "Pakistan", "China", "Russia", "Ukraine", "Poland", "Norway",
            "Sweden", "Kenya", "Ethiopia", "Nigeria", "Ghana", "Brazil", "Argentina", "Chile", "Canada", "Mexico");

    private static final List<String> ARABIC_STATES = List.of(
            "مصر", "الأردن", "المغرب", "تونس", "الجزائر", "العراق", "قطر", "الكويت", "تركيا", "إيران", "فرنسا", "ألمانيا",
            "إيطاليا", "إسبانيا", "اليابان", "الهند", "باكستان", "الصين", "روسيا", "أوكرانيا", "بولندا", "النرويج", "السويد",
            "كينيا", "إثيوبيا", "نيجيريا", "غانا", "البرازيل", "الأرجنتين", "تشيلي", "كندا", "المكسيك");

    private static final List<String> ENGLISH_WORDS = List.of(
            ("river bakery teacher window garden engine bridge winter letter market orchard student carpet kitchen lantern"
                            + " meadow village harbour thread basket mirror saddle pepper violin timber quarry pasture kettle ribbon"
                            + " cellar chimney ladder marble needle canvas copper feather granite hammock island jacket ladle magnet"
                            + " napkin oyster pebble quilt raisin sandal teapot umbrella velvet walnut yarn almond barrel candle"
                            + " donkey elbow fiddle gravel hazel ivory jasmine kernel lemon mustard nutmeg olive parsley quince"
                            + " rosemary saffron thimble vinegar wicker old narrow quiet early blue wooden long and of the near under"
                            + " between with")
                    .split(" "));

    private static final List<String> ARABIC_WORDS = List.of(
            ("نهر مخبز معلم نافذة حديقة محرك شتاء رسالة بستان طالب سجادة مطبخ فانوس مرج قرية خيط سلة مرآة سرج فلفل كمان خشب محجر"
                            + " إبريق شريط قبو مدخنة سلم رخام إبرة قماش نحاس ريشة جزيرة معطف ملعقة منديل محارة حصاة لحاف زبيب صندل مظلة"
                            + " مخمل جوز خروب لوز برميل شمعة حمار مرفق حصى بندق عاج ياسمين بذرة ليمون خردل زيتون بقدونس سفرجل زعفران"
                            + " قنفذ خل قديم ضيق هادئ مبكر أزرق طويل في من على تحت قرب مع والباب والشارع")
                    .split(" "));

    private final Language arabic;
    private final Language english;
    private final int oneIn;

    /**
     * Reads the sentences of our own specs.
     *
     * @param oneIn one sentence in so many tells something
     */
    ArticleGenerator(int oneIn) throws IOException {
        this.oneIn = oneIn;
        Path specs = Path.of("src/test/resources/specs");
        arabic = new Language(telling(specs.resolve("ar")), ARABIC_STATES, ARABIC_WORDS, " ص ");
        english = new Language(telling(specs.resolve("en")), ENGLISH_STATES, ENGLISH_WORDS, " p. ");
    }

    /**
     * Writes articles.
     *
     * @param args how many; where to; {@code files} (a thousand in a folder) or {@code lines} (one file of JSON Lines); one sentence in how many tells something, 4 if not said
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Path target = Files.createDirectories(Path.of(args[1]));
        ArticleGenerator generator = new ArticleGenerator(args.length > 3 ? Integer.parseInt(args[3]) : TELLING);
        if (args[2].equals("lines")) {
            generator.writeLines(count, target.resolve("articles.jsonl"));
        } else {
            generator.writeFiles(count, target);
        }
    }

    private void writeFiles(int count, Path target) throws IOException {
        for (int i = 0; i < count; i++) {
            Path folder = target.resolve(String.format(Locale.ROOT, "%05d", i / FILES_IN_A_FOLDER));
            if (i % FILES_IN_A_FOLDER == 0) {
                Files.createDirectories(folder);
            }
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%03d.txt", i % FILES_IN_A_FOLDER)), article(i));
        }
    }

    private void writeLines(int count, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                String text = article(i).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
                out.write("{\"articleBody\": \"" + text + "\"}\n");
            }
        }
    }

    /** The text of an article. */
    String article(int number) {
        Random random = new Random(number * 1_000_003L);
        Language language = random.nextDouble() < ARABIC ? arabic : english;
        return language.article(random, oneIn);
    }

    private static List<String> telling(Path folder) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String name : List.of("events.yaml", "accords.yaml")) {
            try (InputStream in = Files.newInputStream(folder.resolve(name))) {
                List<Map<String, Object>> cases = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
                cases.stream()
                        .map(each -> String.valueOf(each.get("text")))
                        .filter(text -> text.length() > 30 && text.length() < 400 && !text.contains("\n"))
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }

    /** What articles of a language are made of. */
    private record Language(List<String> telling, List<String> states, List<String> words, String count) {
        String article(Random random, int oneIn) {
            Map<String, String> others = others(random);
            Pattern names = Pattern.compile(states.stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
            StringBuilder text = new StringBuilder();
            int bytes = BYTES - 500 + random.nextInt(1000);
            int paragraph = 0;
            while (text.toString().getBytes(StandardCharsets.UTF_8).length < bytes) {
                String sentence = random.nextInt(oneIn) == 0
                        ? varied(telling.get(random.nextInt(telling.size())), names, others, random)
                        : filler(random);
                text.append(sentence).append(++paragraph % 3 == 0 ? "\n\n" : " ");
            }
            return text.toString().strip() + "\n";
        }

        private Map<String, String> others(Random random) {
            List<String> shuffled = new ArrayList<>(states);
            Collections.shuffle(shuffled, random);
            Map<String, String> others = new HashMap<>();
            for (int i = 0; i < states.size(); i++) {
                others.put(states.get(i), shuffled.get(i));
            }
            return others;
        }

        private static String varied(String sentence, Pattern names, Map<String, String> others, Random random) {
            String renamed = names.matcher(sentence)
                    .replaceAll(found -> Matcher.quoteReplacement(others.get(found.group())));
            return NUMBER.matcher(renamed)
                    .replaceAll(found -> found.group().length() == 4 ? found.group() : "" + (1 + random.nextInt(28)));
        }

        private String filler(Random random) {
            StringBuilder sentence = new StringBuilder();
            int length = 12 + random.nextInt(14);
            for (int i = 0; i < length; i++) {
                sentence.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
            }
            sentence.append(count).append(random.nextInt(10_000)).append('.');
            return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        }
    }
}
