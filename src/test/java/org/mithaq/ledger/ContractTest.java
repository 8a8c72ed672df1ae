package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {
    private final Contract contract = Contract.load();

    @Test
    void hasElevenTablesInTheContractsOrder() {
        assertThat(contract.tables())
                .extracting(Contract.Table::name)
                .containsExactly(
                        "run",
                        "articles",
                        "entities",
                        "accords",
                        "accord_parties",
                        "accord_subjects",
                        "events",
                        "event_participants",
                        "evidence",
                        "changes",
                        "rejects");
    }

    @Test
    void findsTheCodeListOfAColumnWithAnotherName() {
        assertThat(contract.table("accord_parties").column("joined_by").codeList())
                .isEqualTo("treaty_action");
        assertThat(contract.table("events").column("place_basis").codeList()).isEqualTo("basis");
    }

    @Test
    void knowsTheCodesOfColumnsThatHoldSeveral() {
        Contract.Column areas = contract.table("events").column("subject_areas");
        assertThat(areas.multiple()).isTrue();
        assertThat(areas.allowed()).isEqualTo(contract.codeList("subject_area").names());
        assertThat(areas.strangeCode("trade|energy")).isEmpty();
        assertThat(areas.strangeCode("trade|football")).contains("football");
        assertThat(contract.table("events").column("plover_context").codeList()).isEqualTo("plover_context");
    }

    @Test
    void everyForeignKeyPointsToAKeyOfATable() {
        for (Contract.Table table : contract.tables()) {
            for (Contract.ForeignKey foreign : table.foreignKeys()) {
                assertThat(table.column(foreign.column()).name()).isEqualTo(foreign.column());
                assertThat(contract.table(foreign.table()).key()).isEqualTo(foreign.reference());
            }
        }
    }

    @Test
    void everyCodeHasADefinition() {
        List<Contract.Code> codes = contract.codeLists().stream()
                .flatMap(list -> list.codes().stream())
                .toList();
        assertThat(codes)
                .hasSizeGreaterThan(300)
                .noneMatch(code -> code.definition().isBlank());
    }

    @Test
    void namesTheTablesWhenAskedForAnotherOne() {
        assertThatThrownBy(() -> contract.table("acords"))
                .hasMessageContaining("'acords'")
                .hasMessageContaining("accords");
    }
}
