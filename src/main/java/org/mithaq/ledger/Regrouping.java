package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.EventGroup.Gathered;
import org.mithaq.ledger.RowSorter.Entry;
import org.mithaq.ledger.Said.SaidEvent;

/**
 * Tells which events of a group have other reports than when the last run's tables were made: a group may have thousands, of which one night's articles touch a
 * few. The reports are gathered into events twice, as they were and as they are, from what the articles said; only findings of events that differ have to be read.
 * Of an event to which reports only came behind its first, which gives its values, the first and those are read. Holds those.
 */
final class Regrouping {
    private final DigestTable wanted = new DigestTable();
    private final Set<String> articles = new TreeSet<>();
    private final Map<String, Grown> grown = new HashMap<>();
    private final boolean mayGrow;
    private final Predicate<SaidEvent> isForced;
    private final Consumer<String> stale;
    private final Consumer<String> growing;

    /**
     * @param mayGrow whether an event's rows depend on nothing but its reports, as where nobody has decided anything
     * @param isForced whether an event has to be made anew, whatever its reports
     * @param stale takes the ids of events that the last run had and that went or are made anew
     * @param growing takes the ids of events that have more reports and are otherwise as they were
     */
    Regrouping(boolean mayGrow, Predicate<SaidEvent> isForced, Consumer<String> stale, Consumer<String> growing) {
        this.mayGrow = mayGrow;
        this.isForced = isForced;
        this.stale = stale;
        this.growing = growing;
    }

    /**
     * An event that has more reports than in the last run, none before its first: its participants and the words of the others stay as they are.
     *
     * @param sortKey of the first report
     * @param last source that was published last
     * @param sources reports in all
     */
    record Grown(String sortKey, Source last, int sources) {}

    /** What a finding that has to be read belongs to, if that has grown. */
    @Nullable
    Grown grownOf(String sortKey) {
        return grown.get(sortKey);
    }

    /** In which of the two runs a report was made. */
    enum When {
        BEFORE,
        NOW,
        BOTH
    }

    /**
     * A report of an event on its way into its group.
     *
     * @param story one id for an article and all of its copies
     */
    private record Report(When when, String article, String published, String story, String sortKey, SaidEvent event) {
        boolean isCopy() {
            return !story.equals(article);
        }

        Source source() {
            return new Source(published, article);
        }
    }

    /** A finding that has to be read whatever the others are. */
    void want(String sortKey, String articleId) {
        wanted.add(sortKey);
        articles.add(articleId);
    }

    /** Whether a finding has to be read. */
    boolean isWanted(String sortKey) {
        return wanted.get(sortKey) != DigestTable.NONE;
    }

    /** The articles whose findings have to be read. */
    Set<String> articles() {
        return articles;
    }

    /**
     * A report as a line to be sorted by its key.
     *
     * @param event as {@link Said} has written it
     */
    static Line line(When when, String published, String story, String event) {
        return Line.ofText(Digest.joined(when, published, story) + '\n' + event);
    }

    /** Regroups reports that come by their sort keys. */
    void regroup(Iterator<Entry> sorted) {
        List<Report> group = new ArrayList<>();
        while (sorted.hasNext()) {
            Report next = report(sorted.next());
            if (!group.isEmpty() && !group.get(0).event.group().equals(next.event.group())) {
                regroup(group);
                group.clear();
            }
            group.add(next);
        }
        regroup(group);
    }

    private static Report report(Entry entry) {
        String text = entry.line().text();
        int end = text.indexOf('\n');
        String[] parts = text.substring(0, end).split(String.valueOf(Digest.SEPARATOR), -1);
        SaidEvent event = Said.read(text.substring(end + 1)).events().get(0);
        String article = FindingStream.articleOf(entry.key());
        return new Report(When.valueOf(parts[0]), article, parts[1], parts[2], entry.key(), event);
    }

    private void regroup(List<Report> group) {
        Map<String, List<Report>> before = events(group, When.BEFORE);
        Map<String, List<Report>> now = events(group, When.NOW);
        now.forEach((id, reports) -> {
            List<Report> then = before.get(id);
            if (!isSame(then, reports)) {
                if (then != null && hasGrown(then, reports)) {
                    grow(id, reports);
                } else {
                    stale.accept(id);
                    reports.forEach(report -> want(report.sortKey, report.article));
                }
            }
        });
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(stale);
    }

    private boolean hasGrown(List<Report> before, List<Report> now) {
        return mayGrow
                && now.get(0).equals(before.get(0))
                && now.stream()
                        .filter(report -> report.when == When.BOTH)
                        .toList()
                        .equals(before)
                && now.stream().noneMatch(report -> isForced.test(report.event));
    }

    private void grow(String id, List<Report> reports) {
        Report first = reports.get(0);
        Source last = reports.stream().map(Report::source).reduce(first.source(), Source::later);
        Grown event = new Grown(first.sortKey, last, reports.size());
        growing.accept(id);
        reports.stream()
                .filter(report -> report.when == When.NOW || report.equals(first))
                .forEach(report -> {
                    grown.put(report.sortKey, event);
                    want(report.sortKey, report.article);
                });
    }

    private boolean isSame(@Nullable List<Report> before, List<Report> now) {
        return now.equals(before) && now.stream().noneMatch(report -> isForced.test(report.event));
    }

    /** The events of one of the two runs by their ids, with their reports. A report of both is equal to itself alone. */
    private static Map<String, List<Report>> events(List<Report> group, When when) {
        EventGroup<List<Report>> gathered = new EventGroup<>();
        for (boolean copies : new boolean[] {false, true}) {
            for (Report report : group) {
                if (report.isCopy() == copies && (report.when == when || report.when == When.BOTH)) {
                    gathered.add(report.source(), report.event, report.story, new ArrayList<>())
                            .found()
                            .add(report);
                }
            }
        }
        Map<String, List<Report>> events = new HashMap<>();
        for (Gathered<List<Report>> event : gathered.events()) {
            events.put(event.id(), event.found());
        }
        return events;
    }
}
