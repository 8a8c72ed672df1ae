package org.mithaq.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.CodeLabels;
import org.mithaq.export.CountryNames;
import org.mithaq.export.Edition;
import org.mithaq.export.Language;
import org.mithaq.export.Words;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.report.Dossier.Fact;
import org.mithaq.report.Dossier.Quote;
import org.mithaq.report.Dossier.Quotes;
import org.mithaq.report.Dossier.Table;

/** Puts together what an edition has of one accord. Holds the words it uses, and the names in the edition, which is small as it is about that accord. */
final class DossierMaker {
    private static final int MOST_PARTIES = 30;
    private static final int MOST_STEPS = 25;
    private static final String NONE = "none";

    private final Edition edition;
    private final ReportSettings settings;
    private final Words words;
    private final CodeLabels labels;
    private final DossierDates dates;
    private final boolean isArabic;
    private final Map<String, String> entities = new TreeMap<>();

    DossierMaker(Edition edition, ReportSettings settings) {
        this.edition = edition;
        this.settings = settings;
        this.isArabic = settings.language() == Language.AR;
        this.words = Words.of("report", settings.language());
        this.labels = isArabic ? CodeLabels.arabic() : CodeLabels.english(edition.contract());
        this.dates = new DossierDates(settings.language());
        Contract.Table shape = edition.contract().table("entities");
        edition.rows().read(shape.name(), row -> {
            Cells entity = new Cells(shape, row);
            entities.put(entity.key(), name(entity, "name"));
        });
    }

    /** The dossier of an accord that the edition has. */
    Dossier make(String accordId) {
        Cells accord = rows("accords", "accord_id", accordId).get(0);
        List<Cells> parties = rows("accord_parties", "accord_id", accordId);
        List<Cells> steps = rows("events", "accord_id", accordId);
        Ledger.Run run = edition.run();
        String other = isArabic ? accord.get("name_en") : accord.get("name_ar");
        String title = name(accord, "name");
        return new Dossier(
                accordId,
                settings.language(),
                words.of("dossier.what"),
                title,
                title.equals(other) ? null : other,
                facts(accord, parties, title),
                List.of(parties(parties), steps(steps)),
                quotes(accordId, steps),
                words.of(
                        "dossier.foot",
                        run.runId(),
                        run.job(),
                        dates.words(run.businessDate().toString())),
                run.runId(),
                run.startedAt());
    }

    private List<Cells> rows(String table, String column, String value) {
        Contract.Table shape = edition.contract().table(table);
        List<Cells> found = new ArrayList<>();
        int index = shape.index(column);
        edition.rows().read(table, row -> {
            if (value.equals(row[index])) {
                found.add(new Cells(shape, row.clone()));
            }
        });
        return found;
    }

    private List<Fact> facts(Cells accord, List<Cells> parties, String title) {
        List<Fact> facts = new ArrayList<>();
        String original = accord.text("name_original");
        if (!List.of(title, accord.text("name_en"), accord.text("name_ar")).contains(original)) {
            add(facts, "name.original", original);
        }
        add(facts, "type", joined(accord, "accord_type", "instrument_form", "laterality"));
        String status = words.of("dossier.status.text", label(accord, "accord_status"), label(accord, "factuality"));
        add(
                facts,
                "status",
                accord.text("has_conflict").equals("true") ? status + "\n" + words.of("dossier.conflict") : status);
        for (String date : List.of("begin", "signed", "in_force", "end")) {
            boolean isSaidBelow =
                    date.equals("begin") && accord.text("begin_date_edtf").equals(accord.text("signed_date_edtf"));
            add(facts, date, isSaidBelow ? "" : dates.words(accord.get(date + "_date_edtf")));
        }
        add(facts, "subjects", subjects(accord.key()));
        add(facts, "brokers", brokers(accord, parties));
        String place = accord.get("place_iso3");
        add(facts, "place", place == null ? null : country(place));
        String parent = accord.get("parent_accord_id");
        add(facts, "parent", parent == null ? null : parent(parent));
        add(facts, "said", said(accord));
        int sources = accord.has("source_count") ? accord.number("source_count") : 0;
        add(facts, "sources", sources == 1 ? words.of("dossier.source.one") : words.of("dossier.source.many", sources));
        add(facts, "confidence", accord.get("confidence"));
        add(facts, "note", accord.get("note"));
        return facts;
    }

    private void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(words.of("dossier." + label), value));
        }
    }

    private String joined(Cells row, String... columns) {
        return Stream.of(columns)
                .filter(row::has)
                .map(column -> label(row, column))
                .distinct()
                .collect(Collectors.joining(isArabic ? "، " : ", "));
    }

    private String label(Cells row, String column) {
        String list = row.column(column).codeList();
        return list == null || !row.has(column) ? row.text(column) : labels.label(list, row.text(column));
    }

    private String country(String iso3) {
        return (isArabic ? CountryNames.arabic() : CountryNames.english()).name(iso3);
    }

    private String parent(String id) {
        return rows("accords", "accord_id", id).stream()
                .findFirst()
                .map(row -> name(row, "name"))
                .orElse(id);
    }

    private String subjects(String accordId) {
        return rows("accord_subjects", "accord_id", accordId).stream()
                .map(row -> label(row, "subject_area"))
                .collect(Collectors.joining(isArabic ? "، " : ", "));
    }

    /** Those who are no parties; brokers are named even where they have no row. */
    private String brokers(Cells accord, List<Cells> parties) {
        List<Cells> others = parties.stream()
                .filter(row -> !row.text("party_role").equals("party"))
                .toList();
        if (others.isEmpty()) {
            return accord.text("broker_names").replace("|", "\n");
        }
        return others.stream()
                .map(row -> "%s (%s)".formatted(name(row, "party_name"), label(row, "party_role")))
                .collect(Collectors.joining("\n"));
    }

    private String said(Cells row) {
        String kind = label(row, "attribution_type");
        String who = entity(row.get("attribution_entity_id"));
        return who.isEmpty() ? kind : who + " (" + kind + ")";
    }

    private String entity(@Nullable String id) {
        return id == null ? "" : entities.getOrDefault(id, id);
    }

    /** The name in the dossier's language, else the one there is. */
    private String name(Cells row, String column) {
        String arabic = row.get(column + "_ar");
        return isArabic && arabic != null ? arabic : row.text(column + "_en");
    }

    private Table parties(List<Cells> parties) {
        List<List<String>> rows = parties.stream()
                .sorted(Comparator.<Cells, Boolean>comparing(
                                row -> !row.text("party_role").equals("party"))
                        .thenComparing(row -> row.text("party_name_en"))
                        .thenComparing(Cells::key))
                .limit(MOST_PARTIES)
                .map(this::party)
                .toList();
        return new Table(
                words.of("dossier.parties"),
                heads("party", "party.role", "party.status", "party.joined", "factuality"),
                rows,
                below(parties.size(), MOST_PARTIES));
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> words.of("dossier." + name)).toList();
    }

    private String below(int size, int most) {
        return size == 0 ? words.of("dossier.none") : size > most ? words.of("dossier.more", size - most) : "";
    }

    private List<String> party(Cells row) {
        List<String> who = new ArrayList<>(List.of(name(row, "party_name")));
        String other = isArabic ? row.get("party_name_en") : row.get("party_name_ar");
        if (other != null && !who.contains(other)) {
            who.add(other);
        }
        String by = entity(row.get("represented_by_entity_id"));
        if (!by.isEmpty()) {
            who.add(words.of("dossier.party.by", by));
        }
        return List.of(
                String.join("\n", who),
                label(row, "party_role"),
                row.text("participation_status").equals("not_applicable") ? "" : label(row, "participation_status"),
                joined(row),
                label(row, "factuality"));
    }

    private String joined(Cells party) {
        String how = party.text("joined_by").equals(NONE) ? "" : label(party, "joined_by");
        String when = Stream.of("joined_date_edtf", "status_date_edtf", "left_date_edtf")
                .filter(party::has)
                .findFirst()
                .map(column -> dates.words(party.get(column)))
                .orElse("");
        return Stream.of(how, when).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Table steps(List<Cells> steps) {
        List<List<String>> rows = steps.stream()
                .sorted(Comparator.<Cells, Boolean>comparing(row -> !row.has("event_date_from"))
                        .thenComparing(row -> row.text("event_date_from"))
                        .thenComparing(Cells::key))
                .limit(MOST_STEPS)
                .map(this::step)
                .toList();
        return new Table(
                words.of("dossier.steps"),
                heads("step.date", "step.what", "step.kind", "factuality"),
                rows,
                below(steps.size(), MOST_STEPS));
    }

    private List<String> step(Cells row) {
        String date = dates.words(row.get("event_date_edtf"));
        String action = row.text("treaty_action");
        boolean hasAction = !action.isEmpty() && !action.equals(NONE);
        return List.of(
                date.isEmpty() ? words.of("dossier.date.none") : date,
                row.text("title_en"),
                label(row, hasAction ? "treaty_action" : "event_kind"),
                label(row, "factuality"));
    }

    private Quotes quotes(String accordId, List<Cells> steps) {
        String heading = words.of("dossier.quotes");
        if (settings.text() == ReportSettings.Text.NONE) {
            return new Quotes(heading, words.of("dossier.quotes.none"), List.of());
        }
        DossierQuotes found = new DossierQuotes();
        Map<String, List<Cells>> evidence = evidence(accordId, steps);
        Contract.Table articles = edition.contract().table("articles");
        edition.rows().read(articles.name(), row -> {
            Cells article = new Cells(articles, row.clone());
            List<Cells> ofArticle = evidence.get(article.key());
            if (ofArticle != null) {
                found.add(article, edition.rows().text(article.key()), ofArticle);
            }
        });
        String more = found.left() > 0 ? " " + words.of("dossier.more", found.left()) : "";
        return new Quotes(
                heading,
                words.of("dossier.quotes.words") + more,
                found.best().stream().map(this::quote).toList());
    }

    /** The evidence of the accord and its steps, by article. */
    private Map<String, List<Cells>> evidence(String accordId, List<Cells> steps) {
        List<String> stepIds = steps.stream().map(Cells::key).toList();
        Contract.Table shape = edition.contract().table("evidence");
        Map<String, List<Cells>> byArticle = new TreeMap<>();
        edition.rows().read(shape.name(), row -> {
            Cells each = new Cells(shape, row.clone());
            String table = each.text("target_table");
            boolean isOfAccord =
                    table.startsWith("accord") && accordId.equals(Ledger.recordOf(table, each.get("target_id")));
            boolean isOfStep = table.equals("events") && stepIds.contains(each.text("target_id"));
            if (isOfAccord || isOfStep) {
                byArticle
                        .computeIfAbsent(each.text("article_id"), first -> new ArrayList<>())
                        .add(each);
            }
        });
        return byArticle;
    }

    private Quote quote(DossierQuotes.Sentence sentence) {
        Cells article = sentence.article();
        Stream<String> source = Stream.of(
                article.text("publisher"),
                article.text(article.has("title") ? "title" : "source_path"),
                dates.words(article.get("publication_date_edtf")));
        String url = article.get("source_url");
        return new Quote(
                sentence.words(),
                article.get("language"),
                source.filter(part -> !part.isEmpty()).toList(),
                url != null && url.matches("(?s)https?://.*") ? url : null);
    }
}
