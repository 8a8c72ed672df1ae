package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.annotation.Evidence;

class QuotedArticleTest {
    private final QuotedArticle article = new QuotedArticle(
            new Story("a", "Body words").title("A headline").findings().article());

    private String quote(String field, String rule, String part, int start, int end) {
        Evidence evidence = new Evidence(field, null, "name", rule, part, start, end);
        return article.quote(List.of(evidence)).get(0).quote();
    }

    @Test
    void offsetsCountInTheTextThatThePartNames() {
        assertThat(quote("name_en", "en:name", "body", 0, 4)).isEqualTo("Body");
        assertThat(quote("name_en", "en:name", "headline", 2, 10)).isEqualTo("headline");
        assertThat(quote("title", "any:title", "metadata", 0, 1)).isEqualTo("A");
        assertThat(quote("name_en", "any:headline", "metadata", 2, 6)).isEqualTo("head");
    }

    @Test
    void givesEqualEvidenceOnce() {
        Evidence evidence = new Evidence("name_en", null, "name", "en:name", "body", 0, 4);
        assertThat(article.quote(List.of(evidence, evidence))).hasSize(1);
    }

    @Test
    void refusesWordsThatTheTextDoesNotHave() {
        assertThatThrownBy(() -> quote("name_en", "en:name", "body", 5, 11))
                .hasMessageContaining("a.txt")
                .hasMessageContaining("10 characters");
        assertThatThrownBy(() -> quote("name_en", "en:name", "body", 4, 4)).hasMessageContaining("en:name");
        assertThatThrownBy(() -> quote("publisher", "any:publisher", "metadata", 0, 1))
                .hasMessageContaining("has none");
        assertThatThrownBy(() -> quote("name_en", "en:name", "footer", 0, 1)).hasMessageContaining("'footer'");
    }
}
