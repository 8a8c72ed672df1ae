package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.annotation.Evidence;
import org.mithaq.event.Event;

/** What lies in a ledger is read by the programs of later years: another form of it needs a migration that lets go of the old one. */
class DocumentsTest {
    private static final Evidence EVIDENCE = new Evidence("entity_id", "KEN", "party", "en:party", "body", 4, 9);
    private static final Event.Participant PARTICIPANT =
            new Event.Participant("KEN", "actor", "Kenya", null, "explicit", List.of(EVIDENCE));

    @Test
    void aRecordIsAnArrayInTheOrderOfItsComponentsWithoutItsEvidence() {
        assertThat(Documents.write(PARTICIPANT)).isEqualTo("[\"KEN\",\"actor\",\"Kenya\",null,\"explicit\",[]]");
    }

    @Test
    void evidenceStandsWithTheWords() {
        FoundPart part = new FoundPart(2, List.of(new Quotation(EVIDENCE, "Kenya", null, " and", 4, 9, 1)));
        String written = Documents.write(part);
        assertThat(written)
                .isEqualTo(
                        "[2,[[[\"entity_id\",\"KEN\",\"party\",\"en:party\",\"body\",4,9],\"Kenya\",null,\" and\",4,9,1]]]");
        assertThat(Documents.read(written, FoundPart.class)).isEqualTo(part);
    }

    @Test
    void whatIsReadBackHasEverythingButTheEvidence() {
        assertThat(Documents.read(Documents.write(PARTICIPANT), Event.Participant.class))
                .isEqualTo(new Event.Participant("KEN", "actor", "Kenya", null, "explicit", List.of()));
    }

    @Test
    void otherDocumentsKeepTheirNames() {
        assertThat(Documents.write(Decision.Effect.NONE)).isEqualTo("{\"sets\":{}}");
    }
}
