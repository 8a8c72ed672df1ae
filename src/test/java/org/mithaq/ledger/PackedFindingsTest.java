package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.PackedFindings.Packed;

class PackedFindingsTest {
    /** Longer than what is inflated at a time. */
    private static final String LONG = "وقعت الحكومة والحركة اتفاقا. ".repeat(600);

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void handsOverOneKind(FindingKind kind) {
        assertThat(unpacked(packed(), EnumSet.of(kind))).containsExactly(kind + " 1 " + LONG, kind + " 2 short");
    }

    @Test
    void handsOverAllKindsInTheirOrder() {
        assertThat(unpacked(packed(), EnumSet.allOf(FindingKind.class)))
                .extracting(told -> told.substring(0, told.indexOf(' ') + 2))
                .containsExactly("ENTITY 1", "ENTITY 2", "ACCORD 1", "ACCORD 2", "EVENT 1", "EVENT 2");
    }

    @Test
    void anArticleMayHaveNothing() {
        assertThat(unpacked(PackedFindings.pack(List.of()), EnumSet.allOf(FindingKind.class)))
                .isEmpty();
    }

    @Test
    void whatIsCutOffIsToldAndNotLost() {
        byte[] packed = packed();
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        assertThatIllegalStateException()
                .isThrownBy(() -> unpacked(cut, EnumSet.of(FindingKind.EVENT)))
                .withMessageContaining("damaged");
        assertThatIllegalStateException().isThrownBy(() -> unpacked(new byte[1], EnumSet.of(FindingKind.ENTITY)));
    }

    private static byte[] packed() {
        List<Packed> findings = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            findings.add(new Packed(kind, "1", Line.ofText(LONG)));
            findings.add(new Packed(kind, "2", Line.ofText("short")));
        }
        return PackedFindings.pack(findings);
    }

    private static List<String> unpacked(byte[] packed, Set<FindingKind> kinds) {
        List<String> found = new ArrayList<>();
        PackedFindings.each(
                packed,
                kinds,
                each -> found.add("%s %s %s"
                        .formatted(each.kind(), each.sortKey(), each.document().text())));
        return found;
    }
}
