package org.mithaq.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.text.Folding;

/** Makes the forms of a lexeme from its base forms, by rule. The result maps each folded form to its {@link Term} form bits. */
interface Inflection {
    /** Forms of a verb given as in the pack: Arabic "perfect imperfect", English "base" or "base past participle". */
    Map<String, Integer> verb(String entry);

    /** Forms of a noun. */
    Map<String, Integer> noun(String entry);

    /** Forms of an adjective, each word of a phrase inflected alike. */
    Map<String, Integer> adjective(String entry);

    /** Accusative forms of an active participle, which say what the subject of a clause does besides: "داعيا", "داعية", "داعين". */
    default Map<String, Integer> circumstance(String entry) {
        return Map.of(Folding.fold(entry), Term.NOUN | Term.ACTIVE);
    }

    /** The rules named in a pack. */
    static Inflection of(String name) {
        return switch (name) {
            case "arabic" -> new Arabic();
            case "english" -> new English();
            default -> new None();
        };
    }

    /** A language whose packs list every form. */
    final class None implements Inflection {
        @Override
        public Map<String, Integer> verb(String entry) {
            return Map.of(Folding.fold(entry), Term.PAST);
        }

        @Override
        public Map<String, Integer> noun(String entry) {
            return Map.of(Folding.fold(entry), Term.NOUN);
        }

        @Override
        public Map<String, Integer> adjective(String entry) {
            return Map.of(Folding.fold(entry), 0);
        }
    }

    /** Arabic: endings and prefixes of sound, hollow and final-weak verbs, sound plurals, feminine, dual, accusative alef. Listed bases carry broken plurals. */
    final class Arabic implements Inflection {
        @Override
        public Map<String, Integer> verb(String entry) {
            String[] parts = entry.strip().split("\\s+", -1);
            Map<String, Integer> out = new LinkedHashMap<>();
            perfect(Folding.fold(parts[0]), parts[0].endsWith("ى") || parts[0].endsWith("ا"), out);
            if (parts.length > 1) {
                imperfect(Folding.fold(parts[1]), out);
            }
            return out;
        }

        private static void perfect(String base, boolean weak, Map<String, Integer> out) {
            out.put(base, Term.PAST);
            if (weak) {
                String stem = base.substring(0, base.length() - 1);
                String dual = base.endsWith("ا") ? stem + "و" : stem + "ي";
                out.put(stem + "ت", Term.PAST | Term.FEMININE);
                out.put(stem + "وا", Term.PAST | Term.PLURAL);
                out.put(dual + "ا", Term.PAST | Term.DUAL);
                out.put(stem + "تا", Term.PAST | Term.DUAL);
                out.put(stem + "ا", Term.PAST);
                return;
            }
            boolean alreadyT = base.endsWith("ت");
            out.put(base + "ت", Term.PAST | Term.FEMININE);
            out.put(base + "وا", Term.PAST | Term.PLURAL);
            out.put(base + "ا", Term.PAST | Term.DUAL);
            out.put(base + "تا", Term.PAST | Term.DUAL);
            if (!alreadyT) {
                out.put(base + "نا", Term.PAST | Term.PLURAL);
            }
            passive(base, out);
        }

        /** Hollow verbs change their middle in the passive: زار, زير. */
        private static void passive(String base, Map<String, Integer> out) {
            if (base.length() == 3 && base.charAt(1) == 'ا') {
                String passive = base.charAt(0) + "ي" + base.charAt(2);
                out.putIfAbsent(passive + "ت", Term.PAST | Term.FEMININE);
            }
        }

        private static void imperfect(String base, Map<String, Integer> out) {
            String stem = base.substring(1);
            char last = stem.charAt(stem.length() - 1);
            boolean weak = last == 'ي' || last == 'و' || last == 'ا';
            String cut = weak ? stem.substring(0, stem.length() - 1) : stem;
            for (String prefix : List.of("ي", "ت", "ن")) {
                out.putIfAbsent(prefix + stem, Term.PRESENT);
            }
            for (String prefix : List.of("ي", "ت")) {
                out.putIfAbsent(prefix + cut + "ون", Term.PRESENT | Term.PLURAL);
                out.putIfAbsent(prefix + cut + "وا", Term.PRESENT | Term.PLURAL);
                String dual = last == 'ا' ? cut + "ي" : stem;
                out.putIfAbsent(prefix + dual + "ان", Term.PRESENT | Term.DUAL);
                out.putIfAbsent(prefix + dual + "ا", Term.PRESENT | Term.DUAL);
                if (weak && cut.length() > 2) {
                    out.putIfAbsent(prefix + cut, Term.PRESENT);
                } else if (stem.length() == 3
                        && (stem.charAt(1) == 'و' || stem.charAt(1) == 'ي' || stem.charAt(1) == 'ا')) {
                    out.putIfAbsent(prefix + stem.charAt(0) + stem.charAt(2), Term.PRESENT);
                } else if (stem.length() > 3 && stem.charAt(stem.length() - 2) == 'ي' && stem.length() <= 5) {
                    out.putIfAbsent(prefix + stem.substring(0, stem.length() - 2) + last, Term.PRESENT);
                }
            }
        }

        @Override
        public Map<String, Integer> noun(String entry) {
            Map<String, Integer> out = new LinkedHashMap<>();
            String[] words = Folding.fold(entry).split(" ", 2);
            String rest = words.length > 1 ? " " + words[1] : "";
            endings(words[0], out, rest);
            return out;
        }

        private static void endings(String base, Map<String, Integer> out, String rest) {
            out.put(base + rest, Term.NOUN);
            if (base.endsWith("ه")) {
                String stem = base.substring(0, base.length() - 1);
                out.putIfAbsent(stem + "تان" + rest, Term.NOUN | Term.DUAL);
                out.putIfAbsent(stem + "تين" + rest, Term.NOUN | Term.DUAL);
                out.putIfAbsent(stem + "تا" + rest, Term.NOUN | Term.DUAL);
                out.putIfAbsent(stem + "تي" + rest, Term.NOUN | Term.DUAL);
                out.putIfAbsent(stem + "ات" + rest, Term.NOUN | Term.PLURAL);
                return;
            }
            if (base.endsWith("ات") || base.endsWith("ين") || base.endsWith("ون")) {
                return;
            }
            out.putIfAbsent(base + "ا" + rest, Term.NOUN | Term.BOUND);
            out.putIfAbsent(base + "ان" + rest, Term.NOUN | Term.DUAL);
            out.putIfAbsent(base + "ين" + rest, Term.NOUN | Term.DUAL | Term.PLURAL);
            out.putIfAbsent(base + "ون" + rest, Term.NOUN | Term.PLURAL);
            out.putIfAbsent(base + "ات" + rest, Term.NOUN | Term.PLURAL);
            if (!rest.isEmpty()) {
                out.putIfAbsent(base + "ي" + rest, Term.NOUN | Term.DUAL | Term.PLURAL);
                out.putIfAbsent(base + "ه" + rest, Term.NOUN);
                out.putIfAbsent(base + "و" + rest, Term.NOUN | Term.PLURAL);
            } else {
                out.putIfAbsent(base + "ي", Term.NOUN | Term.DUAL | Term.PLURAL | Term.BOUND);
                out.putIfAbsent(base + "و", Term.NOUN | Term.PLURAL | Term.BOUND);
            }
        }

        @Override
        public Map<String, Integer> adjective(String entry) {
            String[] words = Folding.fold(entry).split(" ", -1);
            Map<String, Integer> out = new LinkedHashMap<>();
            put(out, words, "", 0);
            put(out, words, "ه", Term.FEMININE);
            put(out, words, "ا", 0);
            put(out, words, "ين", Term.PLURAL | Term.DUAL);
            put(out, words, "ون", Term.PLURAL);
            put(out, words, "ان", Term.DUAL);
            put(out, words, "ات", Term.PLURAL | Term.FEMININE);
            put(out, words, "تين", Term.DUAL | Term.FEMININE);
            put(out, words, "تان", Term.DUAL | Term.FEMININE);
            return out;
        }

        @Override
        public Map<String, Integer> circumstance(String entry) {
            String base = Folding.fold(entry);
            String stem = base.endsWith("ي") ? base.substring(0, base.length() - 1) : base;
            int bits = Term.NOUN | Term.ACTIVE;
            if (base.endsWith("ا") || base.endsWith("ه")) {
                return Map.of(base, bits);
            }
            Map<String, Integer> out = new LinkedHashMap<>();
            out.put(base + "ا", bits);
            out.put(base + "ه", bits);
            out.put(stem + "ين", bits | Term.PLURAL);
            out.put(base + "تين", bits | Term.DUAL);
            return out;
        }

        private static void put(Map<String, Integer> out, String[] words, String ending, int bits) {
            StringBuilder b = new StringBuilder();
            for (String word : words) {
                boolean fixed = word.endsWith("ه") || (!ending.isEmpty() && word.length() < 3);
                b.append(b.isEmpty() ? "" : " ").append(word).append(fixed ? "" : ending);
            }
            out.putIfAbsent(b.toString(), bits);
        }
    }

    /** English: -s, -ed, -ing with the usual spelling changes; irregular verbs list past and participle. */
    final class English implements Inflection {
        @Override
        public Map<String, Integer> verb(String entry) {
            String[] words = entry.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
            String[] irregular = words[0].split("/", -1);
            String rest =
                    words.length > 1 ? " " + String.join(" ", List.of(words).subList(1, words.length)) : "";
            String base = irregular[0];
            Map<String, Integer> out = new LinkedHashMap<>();
            out.put(base + rest, Term.BASE);
            out.put(third(base) + rest, Term.PRESENT);
            String past = irregular.length > 1 ? irregular[1] : ed(base);
            String last = base.isEmpty() ? "" : base.substring(base.length() - 1);
            boolean twice = past.equals(base + last + "ed");
            out.put((twice ? base + last + "ing" : ing(base)) + rest, Term.ACTIVE);
            String participle = irregular.length > 2 ? irregular[2] : past;
            out.merge(past + rest, Term.PAST, (a, b) -> a | b);
            out.merge(participle + rest, Term.PASSIVE, (a, b) -> a | b);
            return out;
        }

        private static String third(String base) {
            if (base.endsWith("y") && !vowel(base, 2)) {
                return base.substring(0, base.length() - 1) + "ies";
            }
            boolean hiss = base.endsWith("s")
                    || base.endsWith("x")
                    || base.endsWith("z")
                    || base.endsWith("ch")
                    || base.endsWith("sh")
                    || base.endsWith("o");
            return base + (hiss ? "es" : "s");
        }

        private static String ing(String base) {
            if (base.endsWith("ie")) {
                return base.substring(0, base.length() - 2) + "ying";
            }
            if (base.endsWith("e") && !base.endsWith("ee")) {
                return base.substring(0, base.length() - 1) + "ing";
            }
            return doubled(base) + "ing";
        }

        private static String ed(String base) {
            if (base.endsWith("e")) {
                return base + "d";
            }
            if (base.endsWith("y") && !vowel(base, 2)) {
                return base.substring(0, base.length() - 1) + "ied";
            }
            return doubled(base) + "ed";
        }

        private static final List<String> DOUBLING = List.of(
                "ban",
                "bar",
                "commit",
                "cut",
                "drop",
                "expel",
                "hit",
                "kidnap",
                "let",
                "permit",
                "plan",
                "pull",
                "quit",
                "rebel",
                "repel",
                "shun",
                "slap",
                "stab",
                "stop",
                "submit",
                "scrap",
                "set",
                "shut",
                "step",
                "transfer",
                "bet",
                "refer",
                "defer",
                "gun",
                "rob",
                "slam",
                "split",
                "spur",
                "strip",
                "sum",
                "trap",
                "begin",
                "run",
                "get",
                "put",
                "wrap",
                "cancel",
                "propel",
                "compel",
                "patrol",
                "dispel",
                "admit",
                "omit",
                "equip");

        private static String doubled(String base) {
            boolean twice = (DOUBLING.contains(base) || isShort(base)) && !base.endsWith("ll");
            return twice ? base + base.charAt(base.length() - 1) : base;
        }

        /** "Win", "snub", "quit": one syllable that ends in one consonant behind one vowel. */
        private static boolean isShort(String base) {
            boolean ends = base.length() > 2
                    && !vowel(base, 1)
                    && vowel(base, 2)
                    && "wxy".indexOf(base.charAt(base.length() - 1)) < 0;
            int at = base.length() - 3;
            boolean open = ends
                    && at >= 0
                    && vowel(base, 3)
                    && !(at > 0 && base.charAt(at) == 'u' && base.charAt(at - 1) == 'q');
            int vowels = 0;
            for (int i = 0; i < base.length(); i++) {
                boolean u = base.charAt(i) == 'u' && i > 0 && base.charAt(i - 1) == 'q';
                vowels += "aeiouy".indexOf(base.charAt(i)) >= 0 && !u ? 1 : 0;
            }
            return ends && !open && vowels == 1;
        }

        private static boolean vowel(String base, int fromEnd) {
            return base.length() >= fromEnd && "aeiou".indexOf(base.charAt(base.length() - fromEnd)) >= 0;
        }

        @Override
        public Map<String, Integer> noun(String entry) {
            String base = Folding.fold(entry);
            Map<String, Integer> out = new LinkedHashMap<>();
            int space = base.indexOf(" of ");
            String head = space > 0 ? base.substring(0, space) : base;
            String tail = space > 0 ? base.substring(space) : "";
            out.put(base, Term.NOUN);
            out.putIfAbsent(third(head) + tail, Term.NOUN | Term.PLURAL);
            return out;
        }

        @Override
        public Map<String, Integer> adjective(String entry) {
            String base = Folding.fold(entry);
            Map<String, Integer> out = new LinkedHashMap<>();
            out.put(base, 0);
            return out;
        }
    }
}
