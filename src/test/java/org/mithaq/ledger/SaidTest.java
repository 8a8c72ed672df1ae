package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.ledger.Said.SaidAccord;
import org.mithaq.ledger.Said.SaidEntity;
import org.mithaq.ledger.Said.SaidEvent;

class SaidTest {
    @Test
    void comesBackAsItWasWritten() {
        Said said = new Said(
                List.of(new SaidAccord("oslo", null), new SaidAccord("oslo-2", "oslo")),
                List.of(new SaidEvent("g1", "e1", null), new SaidEvent("g2", "e2", "oslo")),
                List.of(new SaidEntity("NOR", 3), new SaidEntity("plo", 0)));
        assertThat(Said.read(said.written())).isEqualTo(said);
        Said nothing = new Said(List.of(), List.of(), List.of());
        assertThat(Said.read(nothing.written())).isEqualTo(nothing);
    }
}
