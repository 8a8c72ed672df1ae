package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/**
 * Where a corpus that took out marks and line ends has glued the capital that a story is dated from to the story's first verb: "تونسأطلقت". Looked for only in articles
 * without marks, because it asks the pack for many parts of words.
 */
final class GluedWords {
    /** So many letters at least have the capital and the verb. */
    private static final int CAPITAL = 4;

    private static final int VERB = 3;

    private GluedWords() {}

    /** Offsets where a glued word has its seam, in the text's order. */
    static List<Integer> seams(List<Sentence> sentences, LanguagePack pack) {
        List<Integer> out = new ArrayList<>();
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                int seam = s.isName(i) && s.end(i) - s.start(i) >= CAPITAL + VERB ? seam(s, i, pack) : -1;
                if (seam >= 0) {
                    out.add(seam);
                }
            }
        }
        return out;
    }

    private static int seam(Sentence s, int i, LanguagePack pack) {
        String word = s.tokens.source().substring(s.start(i), s.end(i));
        for (int at = word.length() - VERB; at >= CAPITAL; at--) {
            Unit capital = only(word.substring(0, at), pack);
            Unit verb = capital != null && capital.is(Kind.CAPITAL) ? only(word.substring(at), pack) : null;
            if (verb != null && verb.isVerb() && verb.pro() == 0) {
                return s.start(i) + at;
            }
        }
        return -1;
    }

    private static @Nullable Unit only(String word, LanguagePack pack) {
        Tokens tokens = Tokenizer.tokenize(word);
        List<Unit> units = pack.matcher(tokens).units(0, tokens.count());
        return units.size() == 1 ? units.get(0) : null;
    }
}
