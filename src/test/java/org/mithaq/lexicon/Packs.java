package org.mithaq.lexicon;

import java.util.List;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** The project's packs, compiled once for all tests of this package. */
final class Packs {
    static final Lexicon LEXICON = Lexicon.load(List.of("ar", "en"));

    private Packs() {}

    /** The units of a text. */
    static List<Unit> units(String language, String text) {
        LanguagePack pack = LEXICON.pack(language);
        if (pack == null) {
            throw new AssertionError("no pack " + language);
        }
        Tokens tokens = Tokenizer.tokenize(text);
        return pack.matcher(tokens).units(0, tokens.count());
    }
}
