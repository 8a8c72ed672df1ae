package org.mithaq.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mithaq.article.Article;
import org.mithaq.event.Extractions;
import org.mithaq.event.Findings;
import org.mithaq.event.TestArticles;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.source.SourceDocument;

/** Where a cheap question says that no actor can begin, the rules that it spares find none: on every word of the seeds and the specs. */
class ActorGatesTest {
    private static final Lexicon LEXICON = Lexicon.load(List.of("ar", "en"));

    @Test
    void noActorBeginsWhereNoneMay() {
        int spared = 0;
        for (SourceDocument document : TestArticles.all()) {
            Article article = Extractions.read(document).map(Findings::article).orElse(null);
            LanguagePack pack = article == null ? null : LEXICON.pack(article.language());
            if (article != null && pack != null) {
                spared += spared(AnnotatedArticle.of(article, pack, LEXICON));
            }
        }
        assertThat(spared).as("words at which rules are spared").isGreaterThan(2_000);
    }

    private static int spared(AnnotatedArticle reading) {
        ActorFinder finder = new ActorFinder(
                reading.world,
                Objects.requireNonNull(LEXICON.pack(reading.article().language())),
                reading.entities(),
                reading.discourse);
        int spared = 0;
        for (Sentence s : reading.sentences()) {
            for (int i = 0; i < s.size(); i++) {
                if (!finder.mayBePhrase(s, i)) {
                    spared++;
                    assertThat(finder.phrase(s, i, new ActorGroup(i, i, s.prep(i), "")))
                            .as("an actor at '%s' in '%s'", s.word(i), reading.words(s.start(), s.end()))
                            .isFalse();
                }
                if (!finder.mayBePronoun(s, i)) {
                    assertThat(finder.pronounAt(s, i))
                            .as("a pronoun at '%s' in '%s'", s.word(i), reading.words(s.start(), s.end()))
                            .isNull();
                }
            }
        }
        return spared;
    }
}
