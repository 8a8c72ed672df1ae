package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.ledger.EventGroup.Gathered;
import org.mithaq.ledger.Said.SaidEvent;

/** Reports of one group become the same events as when each is compared with all events before it. */
class EventGroupTest {
    private static final @Nullable DayRange[] DATES = {
        null, day("2026-03-01"), day("2026-03-02"), month("2026-03", 31), month("2026-02", 28), about("2026-03-01")
    };
    private static final @Nullable String[] COUNTRIES = {null, "SDN", "QAT"};
    private static final List<Set<String>> RECIPIENTS =
            List.of(Set.of(), Set.of("e1"), Set.of("e2"), Set.of("e1", "e2"));

    private static DayRange day(String day) {
        return new DayRange(day, LocalDate.parse(day), LocalDate.parse(day));
    }

    private static DayRange month(String month, int days) {
        return new DayRange(month, LocalDate.parse(month + "-01"), LocalDate.parse(month + "-" + days));
    }

    /** A day that is not sure. */
    private static DayRange about(String day) {
        return new DayRange(day + "~", LocalDate.parse(day), LocalDate.parse(day));
    }

    /** A report by an article, which may be a copy of another. */
    private record Report(Source source, String story, SaidEvent event) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "accord"})
    void findsWhatComparingWithEachFinds(String accord) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            List<Report> reports = reports(random, accord.isEmpty() ? null : accord);
            EventGroup<String> group = new EventGroup<>();
            List<String> found = reports.stream()
                    .map(report -> group.add(report.source, report.event, report.story, "")
                            .id())
                    .toList();
            assertThat(found).isEqualTo(comparingEach(reports));
        }
    }

    @Test
    void undatedReportsOfNoAccordStayApart() {
        EventGroup<String> group = new EventGroup<>();
        SaidEvent first = event("1", null, null, null, Set.of());
        SaidEvent second = event("2", null, null, null, Set.of());
        group.add(new Source("2026-03-01", "a1"), first, "a1", "");
        group.add(new Source("2026-03-02", "a2"), second, "a2", "");
        assertThat(group.events()).extracting(Gathered::id).containsExactly("1", "2");
    }

    private static List<Report> reports(Random random, @Nullable String accord) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String article = "a" + random.nextInt(15);
            SaidEvent event = event(
                    Integer.toString(i),
                    accord,
                    DATES[random.nextInt(DATES.length)],
                    COUNTRIES[random.nextInt(COUNTRIES.length)],
                    RECIPIENTS.get(random.nextInt(RECIPIENTS.size())));
            reports.add(new Report(new Source("2026-03-05", article), story(article), event));
        }
        return reports;
    }

    /** Every third article is a copy of the first. */
    private static String story(String article) {
        return Integer.parseInt(article.substring(1)) % 3 == 0 ? "a0" : article;
    }

    private static SaidEvent event(
            String id,
            @Nullable String accord,
            @Nullable DayRange date,
            @Nullable String country,
            Set<String> recipients) {
        return new SaidEvent("group", id, accord, 0, 1, false, date, country, recipients);
    }

    /** An event as it is defined, without anything to find it by. */
    private static final class Compared {
        private final SaidEvent report;
        private final Set<String> stories = new HashSet<>();
        private Source last;

        Compared(Report first) {
            this.report = first.event;
            this.last = first.source;
        }

        private boolean mayBe(Report other) {
            Set<String> mine = report.recipients();
            Set<String> theirs = other.event.recipients();
            boolean alike = mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
            return alike && !last.equals(other.source);
        }

        private boolean fits(SaidEvent other, boolean same) {
            boolean country = report.country() == null
                    || other.country() == null
                    || report.country().equals(other.country());
            DayRange mine = report.date();
            DayRange theirs = other.date();
            if (mine == null || theirs == null) {
                return country && mine == null && theirs == null && report.accord() != null;
            }
            return country && (same ? mine.edtf().equals(theirs.edtf()) : mine.isCompatible(theirs));
        }
    }

    private static List<String> comparingEach(List<Report> reports) {
        List<Compared> events = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Report report : reports) {
            List<Compared> alike =
                    events.stream().filter(event -> event.mayBe(report)).toList();
            Compared event = alike.stream()
                    .filter(each -> each.fits(report.event, true))
                    .findFirst()
                    .or(() -> alike.stream()
                            .filter(each -> each.stories.contains(report.story))
                            .findFirst())
                    .or(() -> alike.stream()
                            .filter(each -> each.fits(report.event, false))
                            .findFirst())
                    .orElse(null);
            if (event == null) {
                event = new Compared(report);
                events.add(event);
            }
            event.last = report.source;
            event.stories.add(report.story);
            found.add(event.report.id());
        }
        return found;
    }
}
