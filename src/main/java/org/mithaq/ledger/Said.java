package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article speaks of, as far as other articles may speak of it too: what has to be made anew when the article changes. */
record Said(List<SaidAccord> accords, List<SaidEvent> events, List<SaidEntity> entities) {

    /** An accord that it reports, and the one that this amends. */
    record SaidAccord(String id, @Nullable String parent) {}

    /**
     * An event that it reports.
     *
     * @param group reports that may become one event, see {@link EventGroup#key}
     * @param id that it has when no earlier article reports it
     * @param accord that it is about
     */
    record SaidEvent(String group, String id, @Nullable String accord) {}

    /**
     * An entity that it lists.
     *
     * @param filled which of its values are known, see {@link EntityBook#filled}
     */
    record SaidEntity(String id, int filled) {}

    static Said of(CheckedFindings findings, String articleId) {
        return new Said(
                findings.accords().stream()
                        .map(found -> new SaidAccord(
                                found.accord().id(), found.accord().parentId()))
                        .toList(),
                findings.events().stream()
                        .map(found -> new SaidEvent(
                                EventGroup.key(found.event(), articleId),
                                found.id(),
                                found.event().accordId()))
                        .toList(),
                findings.entities().stream()
                        .map(entity -> new SaidEntity(entity.id(), EntityBook.filled(entity)))
                        .toList());
    }

    /** As it lies in the ledger: a line each, its parts between unit separators. It is read for every article in every run. */
    String written() {
        StringBuilder lines = new StringBuilder();
        accords.forEach(accord -> line(lines, 'A', accord.id, accord.parent, null));
        events.forEach(event -> line(lines, 'E', event.group, event.id, event.accord));
        entities.forEach(entity -> line(lines, 'N', entity.id, Integer.toString(entity.filled), null));
        return lines.toString();
    }

    private static void line(StringBuilder lines, char kind, String one, @Nullable String two, @Nullable String three) {
        lines.append(kind).append(one);
        for (String part : new @Nullable String[] {two, three}) {
            lines.append(Digest.SEPARATOR).append(part == null ? "" : part);
        }
        lines.append('\n');
    }

    /** What {@link #written} wrote. */
    static Said read(String written) {
        Said said = new Said(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int end;
        for (int start = 0; start < written.length(); start = end + 1) {
            end = written.indexOf('\n', start);
            int first = written.indexOf(Digest.SEPARATOR, start);
            int second = written.indexOf(Digest.SEPARATOR, first + 1);
            String one = written.substring(start + 1, first);
            String two = written.substring(first + 1, second);
            switch (written.charAt(start)) {
                case 'A' -> said.accords.add(new SaidAccord(one, Cells.blankToNull(two)));
                case 'E' ->
                    said.events.add(new SaidEvent(one, two, Cells.blankToNull(written.substring(second + 1, end))));
                default -> said.entities.add(new SaidEntity(one, Integer.parseInt(two)));
            }
        }
        return said;
    }
}
