package org.mithaq.accord;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.EnglishList;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.lexicon.World;

/** Names and ids of accords. A known accord has its own; any other is called after its type, form and parties. */
final class AccordNames {
    /** What an accord is about, as an English noun before "agreement"; types that are not here add nothing. */
    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("aid_finance", "aid and finance"),
            Map.entry("alliance_defence", "defence"),
            Map.entry("arms_control", "arms control"),
            Map.entry("boundary_territory", "boundary"),
            Map.entry("ceasefire", "ceasefire"),
            Map.entry("constitutive", "founding"),
            Map.entry("environment_resources", "environment and resources"),
            Map.entry("legal_cooperation", "legal cooperation"),
            Map.entry("migration_readmission", "migration"),
            Map.entry("normalization", "normalisation"),
            Map.entry("peace_agreement", "peace"),
            Map.entry("political_framework", "political"),
            Map.entry("release_exchange", "release and exchange"),
            Map.entry("sector_cooperation", "cooperation"),
            Map.entry("security_cooperation", "security cooperation"),
            Map.entry("trade_investment", "trade and investment"));

    /** Subjects too general to tell one accord from another. */
    private static final Set<String> GENERAL = Set.of("general_cooperation", "other");

    private final AnnotatedArticle reading;
    private final World world;

    AccordNames(AnnotatedArticle reading, World world) {
        this.reading = reading;
        this.world = world;
    }

    /** The English name: "Security cooperation memorandum between Pakistan and Russia" where the text has none. */
    String english(AccordCluster c, String type) {
        if (c.known != null) {
            String known = first(c.known.names().get("en"));
            return known == null ? c.known.id() : known;
        }
        String stage = c.first().preliminary() ? "initial" : "";
        String name = Stream.of(stage, about(type), form(c, type), parties(c), sector(c, type))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The Arabic name: the known one, the one that an Arabic text calls after a place, else one made as the English is. */
    @Nullable
    String arabic(AccordCluster c, String type) {
        if (c.known != null) {
            return first(c.known.names().get("ar"));
        }
        if (c.first().placed() && reading.pack().tag().equals("ar")) {
            return reading.words(c.first().start(), c.first().end());
        }
        boolean several = c.plural() || c.form().equals("agreement_set");
        List<String> sectors =
                c.subjects.stream().filter(area -> !GENERAL.contains(area)).toList();
        List<String> sides = c.parties.values().stream().map(this::arabicName).toList();
        return ArabicNames.of(c.form(), type, several, c.first().preliminary(), sectors, sides);
    }

    /**
     * A slug of parties, type, form, subject and year, the same in every article that tells of the accord. An accord
     * without a named party carries its article's id: nothing says that another article's is the same.
     */
    String id(AccordCluster c, String type) {
        if (c.known != null) {
            return c.known.id();
        }
        String parties = String.join("-", new TreeSet<>(c.parties.keySet())).toLowerCase(Locale.ROOT);
        String whose = parties.isEmpty() ? reading.article().source().id().substring(0, 8) : parties;
        String form = Set.of("unspecified", "agreement").contains(c.form()) ? "" : "-" + slug(c.form());
        boolean vague = type.contains("unspecified") || type.contains("sector");
        String subject = vague && !c.subjects.isEmpty()
                ? "-" + slug(c.subjects.iterator().next())
                : "";
        subject += sameField(c)
                ? "-" + slug(reading.words(c.first().start(), c.first().end()))
                : "";
        String stage = c.first().preliminary() ? "-initial" : "";
        return whose + stage + "-" + slug(type) + form + subject + (c.first().earlier() ? "-earlier" : "") + "-"
                + year(c)
                + (c.number > 1 ? "-" + c.number : "");
    }

    /** Whether its field, of several listed in one breath, is told apart from one before only by its words: "culture and education". */
    private boolean sameField(AccordCluster c) {
        InstrumentMention mine = c.first();
        boolean english = reading.pack().capitals() && mine.field();
        for (InstrumentMention m : english ? reading.instruments() : List.<InstrumentMention>of()) {
            boolean before = m.field() && m.sentence() == mine.sentence() && m.start() < mine.start();
            if (before && area(m).equals(area(mine))) {
                return true;
            }
        }
        return false;
    }

    private static String area(InstrumentMention m) {
        return m.subjects().isEmpty() ? "" : m.subjects().iterator().next();
    }

    private String year(AccordCluster c) {
        String edtf = edtf(c);
        return edtf == null || edtf.length() < 4
                ? "undated"
                : edtf.substring(0, 4).replace('[', 'x').replace('.', 'x');
    }

    private @Nullable String edtf(AccordCluster c) {
        DateValue signed = AccordSteps.date(c, "sign");
        if (signed != null) {
            return signed.edtf();
        }
        return c.first().date() != null
                ? c.first().date().value().edtf()
                : reading.article().published().edtf();
    }

    private static String about(String type) {
        return ABOUT.getOrDefault(type, "");
    }

    private static String form(AccordCluster c, String type) {
        String one = switch (c.form()) {
            case "unspecified" -> type.equals("ceasefire") ? "" : type.equals("plan_proposal") ? "plan" : "agreement";
            case "agreement_set" -> "agreement";
            default -> slug(c.form()).replace('-', ' ');
        };
        return c.plural() || c.form().equals("agreement_set") ? plural(one) : one;
    }

    private static String plural(String noun) {
        if (noun.endsWith("um")) {
            return noun.substring(0, noun.length() - 2) + "a";
        }
        return noun.isEmpty() ? "" : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private String parties(AccordCluster c) {
        List<String> names = c.parties.values().stream().map(this::name).toList();
        if (names.isEmpty()) {
            return "";
        }
        return (names.size() == 1 ? "of " : "between ") + EnglishList.of(names);
    }

    private String name(Actor party) {
        World.State state = world.state(party.key());
        World.Organisation body = world.organisation(party.key());
        return state != null
                ? state.nameEn()
                : body != null ? body.nameEn() : party.entity().nameEn();
    }

    private String arabicName(Actor party) {
        World.State state = world.state(party.key());
        World.Organisation body = world.organisation(party.key());
        String name = state != null
                ? state.nameAr()
                : body != null ? body.nameAr() : party.entity().nameAr();
        return name == null || name.isEmpty() ? name(party) : name;
    }

    /** The first two sectors of a cooperation that is named after none. */
    private static String sector(AccordCluster c, String type) {
        if (!type.equals("sector_cooperation")) {
            return "";
        }
        String named = c.subjects.stream()
                .filter(area -> !GENERAL.contains(area))
                .limit(2)
                .map(area -> area.replace('_', ' '))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : "(" + named + ")";
    }

    private static String slug(String code) {
        return code.replace('_', '-');
    }

    private static @Nullable String first(@Nullable List<String> names) {
        return names == null || names.isEmpty() ? null : names.get(0);
    }
}
