package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.ledger.Said.SaidAccord;
import org.mithaq.ledger.Said.SaidEntity;
import org.mithaq.ledger.Said.SaidEvent;

class SaidTest {
    private static final DayRange BEFORE = new DayRange("[..1993-09-13]", null, LocalDate.parse("1993-09-13"));

    @Test
    void comesBackAsItWasWritten() {
        Said said = new Said(
                List.of(new SaidAccord("oslo", null), new SaidAccord("oslo-2", "oslo")),
                List.of(
                        new SaidEvent("g1", "e1", null, 7, 0.9, true, null, null, Set.of()),
                        new SaidEvent("g2", "e2", "oslo", 0, 0.5, false, BEFORE, "NOR", Set.of("ISR", "plo"))),
                List.of(new SaidEntity("NOR", 3), new SaidEntity("plo", 0)));
        assertThat(Said.read(said.written())).isEqualTo(said);
        assertThat(said.sortKey(1, "1993", "a")).isEqualTo(PackedFindings.sortKey("g2", "1993", 0, "a", 0, 5));
        Said nothing = new Said(List.of(), List.of(), List.of());
        assertThat(Said.read(nothing.written())).isEqualTo(nothing);
    }
}
