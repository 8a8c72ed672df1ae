package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Evidence;
import org.mithaq.article.Article;
import org.mithaq.event.Event;
import org.mithaq.event.Findings;
import org.mithaq.event.Gap;
import org.mithaq.job.SingleArticle.Explained;
import org.mithaq.source.Rejection;

/** An article and its findings, laid out for a terminal. Arabic stays as it is: terminals that can show it turn it themselves. */
record ExplainedPage(PrintWriter out) {
    void print(Explained explained) {
        out.println(explained.path());
        if (explained.rejection() != null) {
            sheet().line("Rejected", words(explained.rejection()));
        }
        Findings findings = explained.findings();
        if (findings != null) {
            new ArticlePage(out).frame(findings.article());
            findings.warnings().forEach(warning -> sheet().line("Warning", words(warning)));
            if (explained.explanation() != null) {
                new SentencesPage(out, findings.article().text()).print(explained.explanation());
            }
            print(findings);
        }
    }

    private void print(Findings findings) {
        title("Accords", findings.accords().size());
        findings.accords().forEach(accord -> accord(accord, findings.article()));
        title("Events", findings.events().size());
        findings.events().forEach(event -> event(event, findings.article()));
        title("Words like those of a record that gave none", findings.gaps().size());
        findings.gaps().forEach(this::gap);
    }

    private void accord(Accord accord, Article article) {
        out.println();
        out.println(accord.id());
        out.println("  " + accord.nameEn());
        if (accord.nameAr() != null) {
            out.println("  " + accord.nameAr());
        }
        out.printf(
                "  %s, %s, %s; %s, %s; confidence %s%n",
                accord.type(),
                accord.form(),
                accord.laterality(),
                accord.status(),
                said(accord.factuality(), accord.attribution()),
                number(accord.confidence()));
        date("begins", accord.begin());
        date("signed", accord.signed());
        date("in force", accord.inForce());
        date("ended", accord.ended());
        quotes(accord.evidence(), article);
        accord.parties().forEach(party -> party(party, article));
        accord.subjects().forEach(subject -> subject(subject, article));
    }

    private void gap(Gap gap) {
        String often = gap.count() == 1 ? "" : ", %d times".formatted(gap.count());
        out.printf("  %s «%s»%s: %s  %s%n", gap.kind(), gap.word(), often, gap.reason(), gap.rule());
    }

    private void party(Accord.Party party, Article article) {
        out.printf(
                "  %s %s: %s, %s, %s%n",
                party.role(),
                party.entityId(),
                party.status(),
                party.joinedBy(),
                said(party.factuality(), party.attribution()));
        quotes(party.evidence(), article);
    }

    private void subject(Accord.Subject subject, Article article) {
        out.printf("  subject %s: %s%n", subject.area(), said(subject.factuality(), subject.attribution()));
        quotes(subject.evidence(), article);
    }

    private void event(Event event, Article article) {
        out.println();
        out.println(event.kind() + "  " + event.titleEn());
        out.printf(
                "  %s%s; %s; confidence %s%n",
                or(event.plover(), "no PLOVER type"),
                event.cameo() == null ? "" : ", CAMEO " + event.cameo(),
                said(event.factuality(), event.attribution()),
                number(event.confidence()));
        optionalIndented("accord", event.accordId());
        date("date", event.date());
        optionalIndented("place", event.placeName());
        quotes(event.evidence(), article);
        event.participants().forEach(participant -> participant(participant, article));
    }

    private void participant(Event.Participant participant, Article article) {
        out.printf(
                "  %s %s%s%n",
                participant.role(),
                participant.entityId(),
                participant.nameOriginal() == null ? "" : "  " + participant.nameOriginal());
        quotes(participant.evidence(), article);
    }

    private void quotes(List<Evidence> evidence, Article article) {
        for (Evidence each : evidence) {
            out.printf("      %s %s  «%s»  %s%n", each.role(), each.field(), quote(each, article), each.rule());
        }
    }

    private static String quote(Evidence evidence, Article article) {
        String text = switch (evidence.part()) {
            case "body" -> article.text();
            case "headline" -> or(article.title(), "");
            default -> "";
        };
        boolean inside = evidence.end() <= text.length();
        return inside ? oneLine(text.substring(evidence.start(), evidence.end())) : or(evidence.value(), "");
    }

    private void date(String label, @Nullable DateValue date) {
        if (date != null) {
            out.printf(
                    "  %s %s (%s%s)%n",
                    label, date.edtf(), date.basis(), date.text() == null ? "" : ", «" + date.text() + "»");
        }
    }

    private void title(String words, int count) {
        out.println();
        out.printf(Locale.ROOT, "%s: %d%n", words, count);
    }

    private void optionalIndented(String label, @Nullable String value) {
        if (value != null) {
            out.printf("  %s %s%n", label, value);
        }
    }

    private Sheet sheet() {
        return new Sheet(out, 12);
    }

    private static String said(String factuality, Attribution attribution) {
        return factuality + " by " + (attribution.entityId() == null ? attribution.type() : attribution.entityId());
    }

    private static String words(Rejection rejection) {
        return rejection.code() + "  " + rejection.detail();
    }

    private static String number(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String or(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
