package org.mithaq.accord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Evidence;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.World;

/** Makes accord records from clusters. */
public final class AccordRecords {
    private static final List<String> PEACE = List.of("peace_agreement", "ceasefire");

    private final AnnotatedArticle reading;
    private final World world;
    private final AccordSteps steps;
    private final AccordParties parties;

    /** For one article. */
    public AccordRecords(AnnotatedArticle reading, World world) {
        this.reading = reading;
        this.world = world;
        this.steps = new AccordSteps(reading);
        this.parties = new AccordParties(reading, world);
    }

    /** The record of a cluster, or null when its words do not make one. */
    public @Nullable Accord record(AccordCluster c) {
        InstrumentMention first = c.first();
        boolean brokered = c.mentions.stream().anyMatch(m -> !m.brokers().isEmpty());
        boolean bare = c.known == null && c.parties.isEmpty() && !brokered;
        boolean weak = c.mentions.stream().allMatch(InstrumentMention::weak);
        boolean fate = c.mentions.stream().anyMatch(m -> !m.fate().isEmpty());
        boolean untold = c.statements.isEmpty() && !fate;
        if (bare || (weak && (c.parties.size() < 2 || untold)) || onlyNeeded(c)) {
            return null;
        }
        if (c.known == null && c.parties.size() < 2 && c.statements.isEmpty() && !brokered) {
            return null;
        }
        String status = steps.status(c);
        String type = type(c);
        c.id = id(c, type);
        DateValue signed = AccordSteps.date(c, "sign");
        DateValue begin = signed != null
                ? signed
                : first.date() == null ? null : first.date().value();
        Statement main = AccordSteps.main(c);
        Attribution attribution = main == null ? Attribution.AUTHOR : main.attribution();
        return new Accord(
                c.id,
                nameEn(c, type),
                c.known == null ? arabicName(c) : first(c.known.names().get("ar")),
                name(first),
                reading.pack().tag(),
                c.plural() || (c.known != null && c.known.form().equals("agreement_set")),
                type,
                c.plural() ? "agreement_set" : c.form(),
                laterality(c),
                PEACE.contains(type) ? (type.equals("ceasefire") ? "ceasefire" : "other") : null,
                status,
                begin,
                signed,
                AccordSteps.date(c, "enter_force"),
                null,
                AccordSteps.factuality(c, main),
                attribution,
                null,
                null,
                null,
                parties.rows(c, status),
                subjects(c, attribution),
                evidence(c, status, main, signed),
                confidence(c),
                null);
    }

    /** "Stressed the need to reach an agreement": nobody has proposed one. */
    private static boolean onlyNeeded(AccordCluster c) {
        return c.known == null
                && !c.first().definite()
                && !c.statements.isEmpty()
                && c.statements.stream().allMatch(Statement::needed);
    }

    private static @Nullable String first(@Nullable List<String> names) {
        return names == null || names.isEmpty() ? null : names.get(0);
    }

    private String name(InstrumentMention m) {
        return reading.words(m.start(), m.end());
    }

    private @Nullable String arabicName(AccordCluster c) {
        return reading.pack().tag().equals("ar") ? name(c.first()) : null;
    }

    private String nameEn(AccordCluster c, String type) {
        if (c.known != null) {
            String en = first(c.known.names().get("en"));
            return en == null ? c.known.id() : en;
        }
        List<String> names = c.parties.values().stream()
                .map(a -> world.state(a.key()) != null ? a.key() : a.entity().nameEn())
                .map(this::display)
                .toList();
        String form = c.form().equals("unspecified") ? type : c.form();
        String head = form.substring(0, 1).toUpperCase(Locale.ROOT)
                + form.substring(1).replace('_', ' ');
        String about = type.equals("unspecified") || type.equals(form) ? "" : " (" + type.replace('_', ' ') + ")";
        return head + " of " + String.join(", ", names) + about;
    }

    /** An armed group: what a state agrees with it on ends their conflict, unless the words say otherwise. */
    private boolean rebel(String key) {
        World.Organisation o = world.organisation(key);
        return o != null && o.type().equals("armed_group");
    }

    private String display(String key) {
        World.State s = world.state(key);
        return s == null ? key : s.nameEn();
    }

    private String id(AccordCluster c, String type) {
        if (c.known != null) {
            return c.known.id();
        }
        DateValue signed = AccordSteps.date(c, "sign");
        String edtf = signed != null
                ? signed.edtf()
                : c.first().date() != null
                        ? c.first().date().value().edtf()
                        : reading.article().published().edtf();
        String year = edtf != null && edtf.length() >= 4
                ? edtf.substring(0, 4).replace('[', 'x').replace('.', 'x')
                : "undated";
        String form = c.form().equals("unspecified") || c.form().equals("agreement")
                ? ""
                : "-" + c.form().replace('_', '-');
        String subject =
                c.subjects.isEmpty() ? "" : "-" + c.subjects.iterator().next().replace('_', '-');
        String parties = String.join("-", new TreeSet<>(c.parties.keySet())).toLowerCase(Locale.ROOT);
        return (parties.isEmpty() ? reading.pack().tag() : parties) + "-" + type.replace('_', '-') + form
                + (type.contains("unspecified") || type.contains("sector") ? subject : "")
                + (c.first().earlier() ? "-earlier" : "") + "-" + year;
    }

    private String type(AccordCluster c) {
        boolean vague = c.type().isEmpty() || c.type().equals("political_framework");
        if (vague && c.known == null && c.parties.values().stream().anyMatch(a -> rebel(a.key()))) {
            return "peace_agreement";
        }
        if (!c.type().isEmpty()) {
            return c.type();
        }
        if (c.subjects.isEmpty()) {
            return reading.topic(c.mentions);
        }
        return switch (c.subjects.iterator().next()) {
            case "trade", "investment" -> "trade_investment";
            case "finance" -> "aid_finance";
            case "defence", "intelligence", "counter_terrorism", "cyber_security" ->
                c.subjects.size() > 2 ? "sector_cooperation" : "security_cooperation";
            case "nuclear_arms" -> "arms_control";
            case "border_territory" -> "boundary_territory";
            case "migration", "tourism_visas" -> "migration_readmission";
            case "detainees" -> "release_exchange";
            case "justice_law" -> "legal_cooperation";
            case "peace_security" -> "peace_agreement";
            case "diplomatic_relations" -> "normalization";
            case "environment_climate", "water" -> "environment_resources";
            case "general_cooperation" -> "political_framework";
            default -> "sector_cooperation";
        };
    }

    private static String laterality(AccordCluster c) {
        if (c.known != null && !c.known.laterality().isEmpty()) {
            return c.known.laterality();
        }
        return switch (c.parties.size()) {
            case 0, 1 -> "unknown";
            case 2 -> "bilateral";
            case 3 -> "trilateral";
            default -> "plurilateral";
        };
    }

    // ---- subjects, evidence

    private List<Accord.Subject> subjects(AccordCluster c, Attribution attribution) {
        List<Accord.Subject> out = new ArrayList<>();
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (InstrumentMention m : c.mentions) {
            for (String area : m.subjects()) {
                if (seen.put(area, true) == null) {
                    Evidence e = new Evidence(
                            "subject_area",
                            area,
                            "subject",
                            reading.pack().tag() + ":subject",
                            "body",
                            m.subjectStart(),
                            m.subjectEnd());
                    out.add(new Accord.Subject(area, "asserted", attribution, List.of(e)));
                }
            }
        }
        if (c.known != null) {
            for (String area : c.known.subjects()) {
                if (seen.put(area, true) == null) {
                    Evidence e = new Evidence(
                            "subject_area",
                            area,
                            "subject",
                            reading.pack().tag() + ":known-accord",
                            "body",
                            c.first().start(),
                            c.first().end());
                    out.add(new Accord.Subject(area, "asserted", Attribution.AUTHOR, List.of(e)));
                }
            }
        }
        return out;
    }

    private List<Evidence> evidence(
            AccordCluster c, String status, @Nullable Statement main, @Nullable DateValue signed) {
        String tag = reading.pack().tag();
        List<Evidence> out = new ArrayList<>();
        for (InstrumentMention m : c.mentions) {
            out.add(new Evidence(
                    "name_original",
                    name(m),
                    "name",
                    tag + (c.known == null ? ":instrument" : ":known-accord"),
                    "body",
                    m.start(),
                    m.end()));
        }
        if (main != null) {
            out.add(new Evidence(
                    "accord_status",
                    status,
                    "status",
                    tag + ":" + main.predicate().id(),
                    "body",
                    main.start(),
                    main.end()));
            if (signed != null && main.date() != null) {
                out.add(new Evidence(
                        "signed_date_edtf",
                        signed.edtf(),
                        "date",
                        tag + ":date",
                        "body",
                        main.date().start(),
                        main.date().end()));
            }
        } else {
            out.add(new Evidence(
                    "accord_status",
                    status,
                    "status",
                    tag + ":named",
                    "body",
                    c.first().start(),
                    c.first().end()));
        }
        return out;
    }

    private static double confidence(AccordCluster c) {
        if (c.known != null) {
            return 0.95;
        }
        double score = c.statements.isEmpty() ? 0.6 : 0.85;
        boolean brokered = c.mentions.stream().anyMatch(m -> !m.brokers().isEmpty());
        boolean stated = c.statements.stream()
                .anyMatch(st -> !st.inferredActor() && (!st.actors().isEmpty() || st.date() != null || brokered));
        return c.parties.size() >= 2 ? score : score - (stated ? 0.25 : 0.4);
    }
}
