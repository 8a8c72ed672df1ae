package org.mithaq.accord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateMention;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Evidence;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.World;
import org.mithaq.text.Lists;

/** Makes accord records from clusters. */
public final class AccordRecords {
    private static final List<String> PEACE = List.of("peace_agreement", "ceasefire");

    private final AnnotatedArticle reading;
    private final AccordSteps steps;
    private final AccordParties parties;
    private final AccordNames names;
    private final World world;

    /** For one article. */
    public AccordRecords(AnnotatedArticle reading, World world) {
        this.reading = reading;
        this.world = world;
        this.names = new AccordNames(reading, world);
        this.steps = new AccordSteps(reading);
        this.parties = new AccordParties(reading, world);
    }

    /** The record of a cluster, or null when its words do not make one. */
    public @Nullable Accord record(AccordCluster c) {
        InstrumentMention first = c.first();
        boolean brokered = Lists.any(
                c.mentions, m -> !m.brokers().isEmpty() || !m.guarantors().isEmpty());
        boolean unnamed = Lists.any(c.statements, st -> st.isOfUnnamed() && AccordSteps.DONE.contains(st.factuality()));
        boolean named = reading.pack().capitals() && Lists.any(c.mentions, InstrumentMention::placed);
        boolean bare = c.known == null && c.parties.isEmpty() && !brokered && !unnamed && !named;
        boolean weak = Lists.all(c.mentions, InstrumentMention::weak);
        boolean fate = Lists.any(c.mentions, m -> !m.fate().isEmpty());
        boolean untold = c.statements.isEmpty() && !fate && !mediated(c);
        // "Under a trade deal between Kenya and Uganda": its kind and both sides tell which one it is.
        boolean told = Lists.any(c.mentions, this::toldBySides);
        boolean domestic = domestic(c);
        boolean madeByOne = reading.pack().capitals() && madeByOne(c);
        boolean joined = Lists.any(
                c.statements,
                st -> st.predicate().kind().equals("join") && !st.factuality().equals("denied"));
        boolean unmade = weak && !joined && !domestic && !madeByOne && (c.parties.size() < 2 || (untold && !told));
        if (bare || unmade || onlyNeeded(c) || onlySought(c)) {
            return null;
        }
        boolean kept = Lists.any(c.mentions, InstrumentMention::kept);
        boolean vouched = brokered || kept || named || domestic || ofUnion(c);
        if (c.known == null && c.parties.size() < 2 && c.statements.isEmpty() && !vouched) {
            return null;
        }
        String status = steps.status(c);
        String type = type(c);
        c.id = names.id(c, type);
        DateValue signed = AccordSteps.date(c, "sign");
        DateValue begin = signed != null
                ? signed
                : first.date() == null ? null : first.date().value();
        Statement main = AccordSteps.main(c);
        Attribution attribution = main == null ? Attribution.AUTHOR : main.attribution();
        return new Accord(
                c.id,
                names.english(c, type),
                names.arabic(c, type),
                name(titleOf(c)),
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

    /** Its kind and both its sides; in Arabic only where it is told who brought it about too. */
    private boolean toldBySides(InstrumentMention m) {
        boolean sides = !m.type().isEmpty() && m.parties().size() > 1;
        return sides && (reading.pack().capitals() || !m.brokers().isEmpty());
    }

    /** "Kenya helped broker the deal between Chad and Mali", "the deal between Chad and Mali": what has been brokered, or is known by its two sides, exists. */
    private boolean mediated(AccordCluster c) {
        for (InstrumentMention m : c.mentions) {
            boolean sides = reading.pack().capitals() && m.parties().size() > 1;
            boolean known = sides && m.definite() && m.form().equals("agreement");
            for (Statement st : sides ? reading.statements() : List.<Statement>of()) {
                boolean here = st.sentenceIndex() == m.sentence()
                        && st.predicate().kind().equals("mediate");
                known = known || (here && AccordSteps.DONE.contains(st.factuality()));
            }
            if (known) {
                return true;
            }
        }
        return false;
    }

    /** "The rebels and the government of Chad signed a peace deal", "the deal reached by OPEC": the only side that has a name has made it. */
    private static boolean madeByOne(AccordCluster c) {
        for (Statement st : c.parties.size() == 1 ? c.statements : List.<Statement>of()) {
            String kind = st.predicate().kind();
            boolean union = Lists.all(c.parties.values(), AccordRecords::union);
            boolean made = (PEACE.contains(c.type()) || c.type().equals("arms_control")) && kind.equals("sign");
            made = made || (union && st.hasAgent() && (kind.equals("conclude") || kind.equals("agree")));
            boolean his = Lists.any(st.actors(), a -> c.parties.containsKey(a.key()));
            if (made && his && AccordSteps.DONE.contains(st.factuality()) && !st.inferredActor()) {
                return true;
            }
        }
        return false;
    }

    private static boolean union(Actor a) {
        return a.entity().type().equals("igo") && !a.key().startsWith("un");
    }

    /** "The Ivorian peace deal" is that of the Ivorians. */
    private boolean domestic(AccordCluster c) {
        return reading.pack().capitals()
                && c.known == null
                && c.parties.size() == 1
                && Lists.any(c.mentions, m -> m.definite() && m.type().equals("peace_agreement"));
    }

    /** "Struggles to forge a truce": of a truce that one alone seeks there is nothing to tell yet. */
    private boolean onlySought(AccordCluster c) {
        return reading.pack().capitals()
                && c.known == null
                && c.type().equals("ceasefire")
                && c.parties.size() == 1
                && !c.statements.isEmpty()
                && Lists.all(
                        c.statements,
                        st -> st.factuality().equals("hypothetical")
                                && !st.predicate().kind().equals("request"));
    }

    /** "OPEC's December pact": an organisation of states has made it, whoever they are. */
    private boolean ofUnion(AccordCluster c) {
        boolean certain =
                reading.pack().capitals() && c.first().definite() && !c.first().weak();
        return certain
                && Lists.any(
                        c.mentions,
                        m -> m.parties().size() == 1
                                && m.parties().get(0).entity().type().equals("igo"));
    }

    /** "Stressed the need to reach an agreement": nobody has proposed one. */
    private static boolean onlyNeeded(AccordCluster c) {
        return c.known == null
                && !c.first().definite()
                && !c.statements.isEmpty()
                && Lists.all(c.statements, Statement::needed);
    }

    /** "The agreement reached in Paris ... the Paris accord": the first mention, or a later one that says more. */
    private static InstrumentMention titleOf(AccordCluster c) {
        InstrumentMention first = c.first();
        boolean bare = c.known == null
                && !first.placed()
                && !first.titled()
                && first.parties().isEmpty();
        for (InstrumentMention m : bare ? c.mentions : List.<InstrumentMention>of()) {
            if (m.placed()) {
                return m;
            }
        }
        return first;
    }

    private String name(InstrumentMention m) {
        return reading.words(m.start(), m.end());
    }

    /** An armed group: what a state agrees with it on ends their conflict, unless the words say otherwise. */
    private boolean rebel(String key) {
        World.Organisation o = world.organisation(key);
        return o != null && o.type().equals("armed_group");
    }

    /** A bank or fund of states: what it agrees with a state is a loan. */
    private boolean lender(String key) {
        World.Organisation o = world.organisation(key);
        boolean funds = o != null && (o.nameEn().endsWith("Bank") || o.nameEn().contains("Fund"));
        return funds && o != null && o.type().equals("igo") && o.sector().equals("BUS");
    }

    private String type(AccordCluster c) {
        boolean vague = c.type().isEmpty() || c.type().equals("political_framework");
        boolean captives = c.type().isEmpty()
                && !c.subjects.isEmpty()
                && c.subjects.iterator().next().equals("detainees");
        if (c.type().isEmpty() && c.known == null && exchanged(c)) {
            return "release_exchange";
        }
        if (vague && !captives && c.known == null && Lists.any(c.parties.values(), a -> rebel(a.key()))) {
            return "peace_agreement";
        }
        // "A framework agreement on Tehran's nuclear programme": what a framework is for says more.
        boolean arms =
                vague && !c.subjects.isEmpty() && c.subjects.iterator().next().equals("nuclear_arms");
        if (!c.type().isEmpty() && !arms) {
            return c.type();
        }
        if (c.known == null && Lists.any(c.parties.values(), a -> lender(a.key()))) {
            return "aid_finance";
        }
        if (c.subjects.isEmpty()) {
            return c.first().isListed() ? "unspecified" : reading.topic(c.mentions);
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

    /** "Swapped prisoners under a deal brokered by Egypt": what its sides give back is what it is about. */
    private boolean exchanged(AccordCluster c) {
        return Lists.any(
                reading.statements(),
                st -> st.sentenceIndex() == c.first().sentence()
                        && st.start() < c.first().start()
                        && st.predicate().id().equals("exchange-captives")
                        && !st.factuality().equals("denied")
                        && Lists.all(st.actors(), a -> c.parties.containsKey(a.key())));
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
            DateMention when = signed == null ? null : dateOf(c, main, signed);
            if (signed != null && when != null) {
                out.add(new Evidence(
                        "signed_date_edtf", signed.edtf(), "date", tag + ":date", "body", when.start(), when.end()));
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

    /** Where the day of the signing stands: with the step that tells most of a new accord, or with any that tells it of a standing one. */
    private static @Nullable DateMention dateOf(AccordCluster c, Statement main, DateValue signed) {
        for (Statement st : c.standing() ? c.statements : List.<Statement>of()) {
            if (st.date() != null && st.date().value().equals(signed)) {
                return st.date();
            }
        }
        return main.date();
    }

    private double confidence(AccordCluster c) {
        if (c.known != null) {
            return 0.95;
        }
        boolean named = Lists.any(c.mentions, InstrumentMention::placed);
        if (reading.pack().capitals()
                && ((named && c.parties.isEmpty()) || (c.statements.isEmpty() && (ofUnion(c) || domestic(c))))) {
            return 0.5;
        }
        double score = c.statements.isEmpty() ? 0.6 : 0.85;
        boolean brokered = Lists.any(c.mentions, m -> !m.brokers().isEmpty());
        boolean kept = Lists.any(c.mentions, InstrumentMention::kept);
        boolean stated = Lists.any(
                c.statements, st -> !st.inferredActor() && (!st.actors().isEmpty() || st.date() != null || brokered));
        return c.parties.size() >= 2 ? score : score - (kept ? 0.1 : stated ? 0.25 : 0.35);
    }
}
