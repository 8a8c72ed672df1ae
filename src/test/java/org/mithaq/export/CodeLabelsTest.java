package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.ledger.Contract;

class CodeLabelsTest {
    private final Contract contract = Contract.load();
    private final CodeLabels labels = CodeLabels.english(contract);

    @Test
    void makesWordsOfCodes() {
        assertThat(labels.label("treaty_action", "join_unspecified")).isEqualTo("Join, unspecified");
        assertThat(labels.label("accord_status", "in_force")).isEqualTo("In force");
        assertThat(labels.label("plover_type", "AGREE")).isEqualTo("Agree");
        assertThat(labels.label("entity_type", "igo")).isEqualTo("Intergovernmental organisation");
        assertThat(labels.label("instrument_form", "unspecified")).isEqualTo("Unspecified");
    }

    @Test
    void usesTheDefinitionWhereTheCodeSaysNothing() {
        assertThat(labels.label("sector", "GOV")).isEqualTo("Government");
        assertThat(labels.label("quad_code", "4")).isEqualTo("Material conflict");
        assertThat(labels.label("reject_code", "E_BINARY")).isEqualTo("Not text");
    }

    @Test
    void leavesACodeThatTheListDoesNotHave() {
        assertThat(labels.label("sector", "ZZZ")).isEqualTo("ZZZ");
    }

    @Test
    void tellsTheCodesOfEveryListApart() {
        for (Contract.CodeList list : contract.codeLists()) {
            Set<String> seen = new HashSet<>();
            list.codes()
                    .forEach(code -> assertThat(seen.add(labels.label(list.name(), code.code())))
                            .as(list.name() + "." + code.code())
                            .isTrue());
        }
    }
}
