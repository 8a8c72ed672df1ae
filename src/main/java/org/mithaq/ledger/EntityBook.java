package org.mithaq.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;

/** The entities of the whole corpus: the first article that lists one wins, later ones fill what is blank. Holds them all, as they are few beside the articles. */
final class EntityBook {
    private final FindingStream findings;
    private final RecordRows rows;
    private final Rulings rulings;
    private final Map<String, Entity> entities = new HashMap<>();

    EntityBook(FindingStream findings, RecordRows rows, Rulings rulings) {
        this.findings = findings;
        this.rows = rows;
        this.rulings = rulings;
    }

    /** Makes all of them, of findings that are gathered. */
    void make() {
        findings.each(FindingKind.ENTITY, Entity.class, stored -> add(stored.found()));
    }

    private void add(Entity report) {
        entities.merge(report.id(), report, EntityBook::fill);
    }

    /**
     * Goes on with those of the last run.
     *
     * @return those that were there and are other than before
     */
    Set<String> goOn(TableFolder last, Contract.Table book, Renewal renewal) {
        last.each(book, cells -> {
            Entity entity = read(new Row(book, cells));
            entities.put(entity.id(), entity);
        });
        Map<String, Entity> before = new HashMap<>();
        renewal.entities().keySet().forEach(id -> {
            Entity known = entities.remove(id);
            if (known != null) {
                before.put(id, known);
            }
        });
        makeAgain(renewal, before);
        return before.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(entities.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The first reports mostly fill all that any report fills; only where they do not all are read. */
    private void makeAgain(Renewal renewal, Map<String, Entity> before) {
        Renewal.FirstReports first = renewal.firstReports();
        findings.gather(FindingKind.ENTITY, first.articles(), renewal.entities().keySet());
        make();
        Set<String> incomplete = renewal.entities().entrySet().stream()
                .filter(entry ->
                        (entry.getValue() | filled(before.get(entry.getKey()))) != filled(entities.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .filter(first::thereAreMoreOf)
                .collect(Collectors.toSet());
        if (!incomplete.isEmpty()) {
            incomplete.forEach(entities::remove);
            findings.gather(FindingKind.ENTITY, incomplete);
            make();
        }
    }

    /** Which of the values that a later report may fill are known, a bit for each. */
    static int filled(@Nullable Entity entity) {
        if (entity == null) {
            return 0;
        }
        Object[] values = {
            entity.nameAr(),
            entity.country(),
            entity.sector(),
            entity.affiliation(),
            entity.wikidata(),
            entity.cow(),
            entity.members().isEmpty() ? null : entity.members(),
            entity.count()
        };
        int bits = 0;
        for (int i = 0; i < values.length; i++) {
            bits |= values[i] == null ? 0 : 1 << i;
        }
        return bits;
    }

    private static Entity fill(Entity first, Entity later) {
        return new Entity(
                first.id(),
                first.nameEn(),
                or(first.nameAr(), later.nameAr()),
                first.type(),
                or(first.country(), later.country()),
                or(first.sector(), later.sector()),
                or(first.affiliation(), later.affiliation()),
                or(first.wikidata(), later.wikidata()),
                or(first.cow(), later.cow()),
                first.members().isEmpty() ? later.members() : first.members(),
                or(first.count(), later.count()));
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T later) {
        return first == null ? later : first;
    }

    /** The entity as the corpus knows it, with what reviewers decided of it. */
    Entity of(String id) {
        Entity known = entities.getOrDefault(id, rulings.named(id));
        if (known == null) {
            throw new IllegalStateException("No article lists the entity %s.".formatted(id));
        }
        return rulings.areNone() ? known : read(row(known));
    }

    private Row row(Entity entity) {
        return rulings.lay(rows.entity(entity), List.of(entity.id()), List.of());
    }

    /** Writes all of them into the book, and those that a row names, directly or as an affiliation of one that is named, as entities. */
    void write(NextTables tables, Contract.Table book) {
        entities.keySet().stream().filter(tables::names).toList().forEach(id -> nameAffiliations(id, tables));
        for (Entity entity : entities.values()) {
            tables.add(new Row(book, rows.entity(entity).cells()));
            writeNamed(entity, tables);
        }
        rulings.named().stream()
                .filter(entity -> !entities.containsKey(entity.id()))
                .forEach(entity -> writeNamed(entity, tables));
    }

    private void writeNamed(Entity entity, NextTables tables) {
        if (tables.names(entity.id())) {
            Row row = row(entity);
            tables.add(named(row.get("affiliation_entity_id"), tables) ? row : row.set("affiliation_entity_id", null));
        }
    }

    private void nameAffiliations(String id, NextTables tables) {
        Entity entity = entities.get(id);
        String affiliation = entity == null ? null : entity.affiliation();
        if (affiliation != null && entities.containsKey(affiliation) && !tables.names(affiliation)) {
            tables.name(affiliation);
            nameAffiliations(affiliation, tables);
        }
    }

    private static boolean named(@Nullable String affiliation, NextTables tables) {
        return affiliation == null || tables.names(affiliation);
    }

    /** What {@link RecordRows#entity} printed. */
    static Entity read(Row row) {
        String members = row.get("member_iso3");
        return new Entity(
                row.key(),
                Objects.requireNonNull(row.get("name_en")),
                row.get("name_ar"),
                Objects.requireNonNull(row.get("entity_type")),
                row.get("country_iso3"),
                row.get("sector"),
                row.get("affiliation_entity_id"),
                row.get("wikidata_qid"),
                number(row.get("cow_code")),
                members == null ? List.of() : Arrays.asList(members.split("\\|")),
                number(row.get("party_count")));
    }

    private static @Nullable Integer number(@Nullable String cell) {
        return cell == null ? null : Integer.valueOf(cell);
    }
}
