package org.mithaq.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;
import org.mithaq.ledger.FindingStream.Stored;
import org.springframework.jdbc.core.JdbcTemplate;

/** The entities of the whole corpus. Holds those asked for last, because records name the same ones again and again. */
final class EntityBook {
    private static final int MOST = 5000;

    private final JdbcTemplate sql;
    private final RecordRows rows;
    private final ContractTables tables;
    private @Nullable Entity merged;
    private final Map<String, Entity> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entity> eldest) {
            return size() > MOST;
        }
    };

    EntityBook(JdbcTemplate sql, RecordRows rows, ContractTables tables) {
        this.sql = sql;
        this.rows = rows;
        this.tables = tables;
    }

    /** Writes one row for each entity that any article names: the first article wins, later ones fill what is blank. */
    void consolidate(FindingStream findings) {
        findings.each(FindingKind.ENTITY, Entity.class, this::merge);
        write();
        tables.flush();
    }

    private void merge(Stored<Entity> stored) {
        Entity so = merged;
        if (so != null && so.id().equals(stored.found().id())) {
            merged = fill(so, stored.found());
            return;
        }
        write();
        merged = stored.found();
    }

    private void write() {
        Entity done = merged;
        if (done != null) {
            tables.add(rows.entity(done));
        }
        merged = null;
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

    /** The entity as the corpus knows it. */
    Entity of(String id) {
        Entity known = recent.get(id);
        if (known == null) {
            known = find(id);
            recent.put(id, known);
        }
        return known;
    }

    private Entity find(String id) {
        return sql.query("""
                        SELECT entity_id, name_en, name_ar, entity_type, country_iso3, sector, party_count
                        FROM entities WHERE entity_id = ?""", (row, number) -> entity(row), id).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No article lists the entity %s.".formatted(id)));
    }

    /** Only what rows of other tables repeat. */
    private static Entity entity(ResultSet row) throws SQLException {
        String count = row.getString("party_count");
        return new Entity(
                row.getString("entity_id"),
                row.getString("name_en"),
                row.getString("name_ar"),
                row.getString("entity_type"),
                row.getString("country_iso3"),
                row.getString("sector"),
                null,
                null,
                null,
                List.of(),
                count == null ? null : Integer.valueOf(count));
    }

    /** Drops entities that no row names, directly or as an affiliation of one that is named. */
    void dropUnnamed() {
        sql.update("DELETE FROM named_entity");
        sql.update("""
                INSERT INTO named_entity (entity_id)
                SELECT entity_id FROM accord_parties
                UNION SELECT attribution_entity_id FROM accord_parties WHERE attribution_entity_id IS NOT NULL
                UNION SELECT represented_by_entity_id FROM accord_parties WHERE represented_by_entity_id IS NOT NULL
                UNION SELECT attribution_entity_id FROM accords WHERE attribution_entity_id IS NOT NULL
                UNION SELECT attribution_entity_id FROM accord_subjects WHERE attribution_entity_id IS NOT NULL
                UNION SELECT attribution_entity_id FROM events WHERE attribution_entity_id IS NOT NULL
                UNION SELECT entity_id FROM event_participants""");
        while (nameAffiliations() > 0) {
            // An affiliation may have one of its own.
        }
        sql.update(
                "DELETE FROM entities WHERE NOT EXISTS (SELECT 1 FROM named_entity n WHERE n.entity_id = entities.entity_id)");
        sql.update("""
                UPDATE entities SET affiliation_entity_id = NULL
                WHERE affiliation_entity_id IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM named_entity n WHERE n.entity_id = affiliation_entity_id)""");
    }

    private int nameAffiliations() {
        return sql.update("""
                INSERT INTO named_entity (entity_id)
                SELECT DISTINCT e.affiliation_entity_id FROM entities e
                JOIN named_entity n ON n.entity_id = e.entity_id
                JOIN entities a ON a.entity_id = e.affiliation_entity_id
                WHERE NOT EXISTS (SELECT 1 FROM named_entity o WHERE o.entity_id = e.affiliation_entity_id)""");
    }
}
