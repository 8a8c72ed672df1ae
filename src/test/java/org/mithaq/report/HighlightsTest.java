package org.mithaq.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mithaq.ledger.Contract;
import org.mithaq.report.Highlights.Evidence;
import org.mithaq.report.Highlights.Part;
import org.mithaq.report.Highlights.Piece;

final class HighlightsTest {
    private static final Contract.Table EVIDENCE = Contract.load().table("evidence");
    private static final String TEXT = "وقعت مصر والأردن اتفاقا في القاهرة.";

    @Test
    void piecesChangeWhereEvidenceBeginsOrEnds() {
        Highlights highlights = new Highlights(TEXT, List.of(evidence("a", 0, 16), evidence("b", 5, 8)));
        assertThat(pieces(highlights, new Part(0, TEXT.length())))
                .extracting(piece -> piece.text() + names(piece.evidence()) + "/" + names(piece.begins()))
                .containsExactly("وقعت [a]/[a]", "مصر[b, a]/[b]", " والأردن[a]/[]", " اتفاقا في القاهرة.[]/[]");
    }

    @Test
    void whatIsNotInTheTextIsLeftOut() {
        assertThat(new Highlights(TEXT, List.of(evidence("a", -1, 3), evidence("b", 3, 3), evidence("c", 0, 99)))
                        .evidence())
                .isEmpty();
    }

    @Test
    void contextBeginsAndEndsBetweenWords() {
        String text = "word ".repeat(200) + "signed " + "word ".repeat(200);
        int start = text.indexOf("signed");
        Highlights highlights = new Highlights(text, List.of(evidence("a", start, start + 6)));
        Part part = highlights.around(0, text.length()).get(0);
        assertThat(text.substring(part.from(), part.to())).matches("(word )+signed( word)+");
        assertThat(part.to() - part.from()).isBetween(300, 400);
    }

    @Test
    void contextsThatMeetAreOne() {
        String text = "word ".repeat(200);
        Highlights near = new Highlights(text, List.of(evidence("a", 400, 404), evidence("b", 600, 604)));
        Highlights far = new Highlights(text, List.of(evidence("a", 100, 104), evidence("b", 800, 804)));
        assertThat(near.around(0, text.length())).hasSize(1);
        assertThat(far.around(0, text.length())).hasSize(2);
    }

    /** Whatever overlaps, the pieces are the text, and each evidence covers its own letters. */
    @Property(tries = 300)
    void thePiecesAreTheText(@ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> places) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i += 2) {
            int from = Math.min(places.get(i), places.get(i + 1));
            evidence.add(evidence("e" + i, from, Math.max(places.get(i), places.get(i + 1))));
        }
        Highlights highlights = new Highlights(TEXT, evidence);
        List<Piece> pieces = pieces(highlights, new Part(0, TEXT.length()));
        assertThat(String.join("", pieces.stream().map(Piece::text).toList())).isEqualTo(TEXT);
        for (Evidence each : highlights.evidence()) {
            Stream<String> covered = pieces.stream()
                    .filter(piece -> piece.evidence().contains(each))
                    .map(Piece::text);
            assertThat(String.join("", covered.toList())).isEqualTo(TEXT.substring(each.start(), each.end()));
            assertThat(pieces.stream().filter(piece -> piece.begins().contains(each)))
                    .hasSize(1);
        }
    }

    private static List<Piece> pieces(Highlights highlights, Part part) {
        List<Piece> pieces = new ArrayList<>();
        highlights.pieces(part, pieces::add);
        return pieces;
    }

    private static List<String> names(List<Evidence> evidence) {
        return evidence.stream().map(each -> each.row().key()).toList();
    }

    private static Evidence evidence(String id, int start, int end) {
        String[] cells = new String[EVIDENCE.columns().size()];
        cells[EVIDENCE.keyIndex()] = id;
        return new Evidence(start, end, new Cells(EVIDENCE, cells));
    }
}
