package org.mithaq.accord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
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
    private final List<Statement> mediations;

    /** For one article. */
    public AccordRecords(AnnotatedArticle reading, World world) {
        this.reading = reading;
        this.world = world;
        this.mediations = reading.statements().stream()
                .filter(s -> s.predicate().kind().equals("mediate"))
                .toList();
    }

    /** The record of a cluster, or null when its words do not make one. */
    public @Nullable Accord record(AccordCluster c) {
        InstrumentMention first = c.first();
        boolean bare = c.known == null && c.parties.isEmpty();
        boolean weak = c.mentions.stream().allMatch(InstrumentMention::weak);
        if (bare || (weak && c.parties.size() < 2) || (weak && c.statements.isEmpty())) {
            return null;
        }
        if (c.known == null && c.parties.size() < 2 && c.statements.isEmpty()) {
            return null;
        }
        String status = status(c);
        String type = type(c);
        c.id = id(c, type);
        DateValue signed = date(c, "sign");
        DateValue begin = signed != null
                ? signed
                : first.date() == null ? null : first.date().value();
        Statement main = main(c);
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
                date(c, "enter_force"),
                null,
                factuality(c, main),
                attribution,
                null,
                null,
                null,
                partyRows(c, status),
                subjects(c, attribution),
                evidence(c, status, main, signed),
                confidence(c),
                null);
    }

    private static @Nullable String first(@Nullable List<String> names) {
        return names == null || names.isEmpty() ? null : names.get(0);
    }

    private String name(InstrumentMention m) {
        return reading.article().text().substring(m.start(), m.end()).replaceAll("\\s+", " ");
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

    private String display(String key) {
        World.State s = world.state(key);
        return s == null ? key : s.nameEn();
    }

    private String id(AccordCluster c, String type) {
        if (c.known != null) {
            return c.known.id();
        }
        DateValue signed = date(c, "sign");
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
        return parties + "-" + type.replace('_', '-') + form
                + (type.contains("unspecified") || type.contains("sector") ? subject : "")
                + (c.first().earlier() ? "-earlier" : "") + "-" + year;
    }

    private static String type(AccordCluster c) {
        if (!c.type().isEmpty()) {
            return c.type();
        }
        if (c.subjects.isEmpty()) {
            return "unspecified";
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

    // ---- status

    private static final List<String> DONE = List.of("asserted", "reported");

    private String status(AccordCluster c) {
        String status = c.known != null || c.first().earlier() ? "concluded" : "";
        for (Statement st : c.statements) {
            String step = step(st, c.known != null);
            if (!step.isEmpty() && rank(step) >= rank(status)) {
                status = step;
            }
        }
        if (!status.isEmpty()) {
            return status;
        }
        boolean talks = reading.statements().stream()
                .anyMatch(s -> s.predicate().kind().equals("negotiate")
                        && s.accord() != null
                        && c.mentions.contains(s.accord()));
        return talks ? "under_negotiation" : c.first().definite() ? "concluded" : "unknown";
    }

    private static int rank(String status) {
        return switch (status) {
            case "" -> -1;
            case "proposed", "rejected" -> 0;
            case "under_negotiation" -> 1;
            case "agreed_in_principle" -> 2;
            case "concluded" -> 3;
            case "initialled" -> 4;
            case "signed", "adopted" -> 5;
            case "in_force", "extended" -> 6;
            default -> 7;
        };
    }

    /** What one statement makes of the accord. */
    private static String step(Statement st, boolean known) {
        boolean done = DONE.contains(st.factuality());
        boolean planned = st.factuality().equals("planned");
        boolean wished = st.factuality().equals("hypothetical");
        return switch (st.predicate().kind()) {
            case "sign" ->
                known
                        ? "concluded"
                        : done
                                ? (st.predicate().action().equals("initialling") ? "initialled" : "signed")
                                : planned ? "agreed_in_principle" : wished ? "proposed" : "rejected";
            case "conclude", "agree" -> done ? "concluded" : "under_negotiation";
            case "join" -> "concluded";
            case "ratify" -> done ? "signed" : "ratification_pending";
            case "enter_force" -> done ? "in_force" : "signed";
            case "extend" -> done ? "extended" : "";
            case "suspend" -> done ? "suspended" : "";
            case "violate" -> done ? "violated" : "";
            case "withdraw" -> done && st.predicate().action().equals("termination") ? "terminated" : "";
            case "negotiate" -> "under_negotiation";
            case "reject" -> "rejected";
            case "request" -> "proposed";
            case "ceasefire" -> done ? "concluded" : "proposed";
            default -> "";
        };
    }

    private static @Nullable Statement main(AccordCluster c) {
        Statement best = null;
        for (Statement st : c.statements) {
            if (best == null || (rank(step(st, false)) > rank(step(best, false)) && DONE.contains(st.factuality()))) {
                best = st;
            }
        }
        return best;
    }

    private static String factuality(AccordCluster c, @Nullable Statement main) {
        if (c.known != null || main == null) {
            return "asserted";
        }
        return main.factuality();
    }

    private static @Nullable DateValue date(AccordCluster c, String kind) {
        for (Statement st : c.statements) {
            if (st.predicate().kind().equals(kind)
                    && DONE.contains(st.factuality())
                    && st.date() != null
                    && c.known == null) {
                return st.date().value();
            }
        }
        return null;
    }

    // ---- parties

    private List<Accord.Party> partyRows(AccordCluster c, String status) {
        Map<String, Accord.Party> rows = new LinkedHashMap<>();
        for (Actor a : c.parties.values()) {
            Accord.Party p = party(c, a, status);
            rows.put(p.entityId() + p.role(), p);
        }
        for (Actor a : brokers(c)) {
            String entity = stateOf(a);
            if (!c.parties.containsKey(a.key())) {
                rows.putIfAbsent(entity + "broker", broker(a, entity));
            }
        }
        return new ArrayList<>(rows.values());
    }

    private List<Actor> brokers(AccordCluster c) {
        List<Actor> out = new ArrayList<>();
        c.mentions.forEach(m -> out.addAll(m.brokers()));
        c.statements.forEach(s -> out.addAll(s.facilitators()));
        for (Statement m : mediations) {
            boolean same = c.mentions.stream().anyMatch(x -> x.sentence() == m.sentenceIndex());
            boolean sides = m.recipients().stream().anyMatch(r -> c.parties.containsKey(r.key()));
            boolean done = DONE.contains(m.factuality());
            if (done && (same || sides)) {
                out.addAll(m.actors());
            }
        }
        return out;
    }

    private String stateOf(Actor a) {
        return world.state(a.key()) != null || world.organisation(a.key()) != null
                ? a.key()
                : a.entity().id();
    }

    private Accord.Party broker(Actor a, String entity) {
        Evidence e = new Evidence(
                "party_role", "broker", "party", reading.pack().tag() + ":broker", "body", a.start(), a.end());
        return new Accord.Party(
                entity,
                "broker",
                "not_applicable",
                "none",
                null,
                null,
                null,
                "asserted",
                Attribution.AUTHOR,
                "explicit",
                null,
                List.of(e),
                0.8,
                null);
    }

    private Accord.Party party(AccordCluster c, Actor a, String status) {
        Statement step = stepOf(c, a);
        String participation = step == null ? byStatus(status) : participation(step, status);
        String action = step == null ? "none" : step.predicate().action();
        boolean joined = step != null
                && DONE.contains(step.factuality())
                && !step.predicate().kind().equals("withdraw");
        DateValue date =
                step == null || step.date() == null ? null : step.date().value();
        String tag = reading.pack().tag();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence("entity_id", stateOf(a), "party", tag + ":party", "body", a.start(), a.end()));
        if (step != null) {
            evidence.add(new Evidence(
                    "participation_status",
                    participation,
                    "status",
                    tag + ":" + step.predicate().id(),
                    "body",
                    step.start(),
                    step.end()));
        }
        boolean person = !a.entity().id().equals(stateOf(a));
        return new Accord.Party(
                stateOf(a),
                "party",
                participation,
                action,
                joined ? date : null,
                joined ? null : date,
                participation.equals("withdrawn") ? date : null,
                step == null ? "asserted" : step.factuality(),
                step == null ? Attribution.AUTHOR : step.attribution(),
                a.named() ? "explicit" : "inferred",
                person ? a.entity().id() : null,
                evidence,
                step != null ? 0.9 : 0.8,
                null);
    }

    /** The statement that says most of where an actor stands. */
    private static @Nullable Statement stepOf(AccordCluster c, Actor a) {
        Statement best = null;
        for (Statement st : c.statements) {
            boolean his = st.actors().stream().anyMatch(x -> x.key().equals(a.key()));
            boolean step = switch (st.predicate().kind()) {
                case "sign", "join", "ratify", "withdraw", "suspend", "conclude", "agree", "negotiate", "reject" ->
                    true;
                default -> false;
            };
            if (his && step && (best == null || weight(st) > weight(best))) {
                best = st;
            }
        }
        return best;
    }

    private static int weight(Statement st) {
        int kind = switch (st.predicate().kind()) {
            case "withdraw", "ratify" -> 4;
            case "sign", "join", "suspend" -> 3;
            case "reject" -> 2;
            default -> 1;
        };
        return kind * 3 + (st.isDone() ? 2 : st.factuality().equals("planned") ? 1 : 0);
    }

    private static String byStatus(String status) {
        return switch (status) {
            case "under_negotiation" -> "negotiating";
            case "proposed", "unknown" -> "unknown";
            case "rejected" -> "refused";
            default -> "participant";
        };
    }

    private static String participation(Statement st, String status) {
        boolean done = DONE.contains(st.factuality());
        boolean denied = st.factuality().equals("denied");
        String planned = st.factuality().equals("planned") ? "announced_intent" : "interested";
        return switch (st.predicate().kind()) {
            case "sign" -> done ? "signed" : denied ? "refused" : planned;
            case "join" ->
                done
                        ? (st.predicate().action().equals("accession") ? "bound" : "participant")
                        : denied ? "refused" : planned;
            case "ratify" -> done ? "bound" : denied ? "refused" : "signed";
            case "withdraw" -> done ? "withdrawn" : denied ? "participant" : "withdrawing";
            case "suspend" -> done ? "suspended" : "participant";
            case "reject" -> "refused";
            case "negotiate" -> "negotiating";
            default -> done ? byStatus(status) : denied ? "refused" : "negotiating";
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
        boolean stated = c.statements.stream()
                .anyMatch(st -> !st.inferredActor() && !st.actors().isEmpty());
        return c.parties.size() >= 2 ? score : score - (stated ? 0.25 : 0.4);
    }
}
