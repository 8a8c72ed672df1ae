package org.mithaq.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Entity;
import org.mithaq.annotation.Evidence;
import org.mithaq.article.Article;
import org.mithaq.lexicon.ContractCodes;

/** What the contract asks of the findings of any article. */
final class FindingsRules {
    private static final String EDTF = "[0-9]{4}(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?~?|[0-9]{3}X";

    private final Findings findings;
    private final Set<String> entities = new HashSet<>();
    private final Set<String> accords = new HashSet<>();

    private FindingsRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Findings findings) {
        FindingsRules rules = new FindingsRules(findings);
        findings.entities().forEach(rules::entity);
        findings.accords().forEach(rules::accord);
        findings.events().forEach(rules::event);
    }

    private void entity(Entity e) {
        assertTrue(entities.add(e.id()), () -> e.id() + " is listed twice");
        code("entity_type", e.type());
        optional("sector", e.sector());
    }

    private void accord(Accord a) {
        assertTrue(accords.add(a.id()), () -> a.id() + " is listed twice");
        assertTrue(a.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), a.id());
        code("accord_type", a.type());
        code("instrument_form", a.form());
        code("laterality", a.laterality());
        code("accord_status", a.status());
        code("factuality", a.factuality());
        optional("pax_stage", a.paxStage());
        for (DateValue date : new DateValue[] {a.begin(), a.signed(), a.inForce(), a.ended()}) {
            date(date);
        }
        attribution(a.attribution());
        evidence(a.evidence());
        a.parties().forEach(this::party);
        a.subjects().forEach(s -> {
            code("subject_area", s.area());
            code("factuality", s.factuality());
            evidence(s.evidence());
        });
        assertFalse(a.nameEn().isBlank(), a.id());
    }

    private void party(Accord.Party p) {
        assertTrue(entities.contains(p.entityId()), p.entityId());
        code("party_role", p.role());
        code("participation_status", p.status());
        code("treaty_action", p.joinedBy());
        code("factuality", p.factuality());
        code("basis", p.basis());
        assertTrue(p.confidence() >= 0 && p.confidence() <= 1, p.entityId());
        String type = findings.entities().stream()
                .filter(e -> e.id().equals(p.entityId()))
                .findFirst()
                .orElseThrow()
                .type();
        assertFalse(p.role().equals("party") && type.equals("group"), () -> "a group is no party: " + p.entityId());
        evidence(p.evidence());
    }

    private void event(Event e) {
        code("event_kind", e.kind());
        optional("plover_type", e.plover());
        optional("quad_code", e.quad());
        code("treaty_action", e.treatyAction());
        code("factuality", e.factuality());
        code("salience", e.salience());
        e.contexts().forEach(c -> code("plover_context", c));
        e.subjectAreas().forEach(s -> code("subject_area", s));
        e.modes()
                .forEach(m -> assertTrue(
                        ContractCodes.modeFits(m, String.valueOf(e.plover())),
                        () -> m + " is no mode of " + e.plover()));
        assertTrue(e.cameo() == null || e.cameo().matches("[0-9]{2,4}"), () -> e.kind() + " " + e.cameo());
        assertTrue(e.accordId() == null || accords.contains(e.accordId()), () -> "no accord " + e.accordId());
        assertTrue(e.confidence() >= 0 && e.confidence() <= 1, e.kind());
        assertFalse(e.titleEn().isBlank(), e.kind());
        date(e.date());
        attribution(e.attribution());
        evidence(e.evidence());
        participants(e);
    }

    private void participants(Event e) {
        assertFalse(e.participants().isEmpty(), () -> "nobody takes part: " + e.titleEn());
        for (Event.Participant p : e.participants()) {
            assertTrue(entities.contains(p.entityId()), p.entityId());
            code("participant_role", p.role());
            code("basis", p.basis());
            evidence(p.evidence());
        }
        assertEquals(
                e.participants().size(),
                e.participants().stream()
                        .map(p -> p.entityId() + p.role())
                        .distinct()
                        .count(),
                () -> "somebody takes part twice: " + e.titleEn());
    }

    private void attribution(Attribution a) {
        code("attribution_type", a.type());
        assertTrue(a.entityId() == null || entities.contains(a.entityId()), () -> "no entity " + a.entityId());
    }

    /** Evidence lies inside what is read of the article and stands on characters that can be seen. */
    private void evidence(List<Evidence> evidence) {
        assertFalse(evidence.isEmpty(), "a record without evidence");
        Article article = findings.article();
        for (Evidence x : evidence) {
            code("evidence_role", x.role());
            String text = x.part().equals("body") ? article.text() : String.valueOf(article.title());
            assertTrue(x.start() >= 0 && x.end() > x.start() && x.end() <= text.length(), x::toString);
            assertFalse(text.substring(x.start(), x.end()).isBlank(), x::toString);
            assertTrue(x.rule().matches("[a-z]{2,3}(-[A-Z]{2})?:.+"), x::toString);
        }
    }

    private static void date(@Nullable DateValue d) {
        if (d == null) {
            return;
        }
        code("date_precision", d.precision());
        code("date_basis", d.basis());
        String edtf = d.edtf().replaceAll("^\\[\\.\\.|\\.\\.\\]$|^\\[|\\]$", "");
        for (String part : edtf.split("/", -1)) {
            assertTrue(part.matches(EDTF) || part.equals(".."), d.edtf());
        }
        LocalDate from = d.from();
        LocalDate to = d.to();
        assertTrue(from == null || to == null || !from.isAfter(to), d::toString);
        assertTrue(!d.precision().equals("day") || (from != null && from.equals(to)), d::toString);
    }

    private static void code(String list, String code) {
        assertTrue(ContractCodes.of(list).contains(code), () -> "'" + code + "' is not in the list " + list);
    }

    private static void optional(String list, @Nullable String code) {
        if (code != null) {
            code(list, code);
        }
    }
}
