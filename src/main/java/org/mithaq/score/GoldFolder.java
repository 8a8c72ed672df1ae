package org.mithaq.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mithaq.ledger.Contract;
import org.mithaq.text.Nearest;

/**
 * Reads gold records and checks their codes against the contract.
 *
 * @param folder holds {@code records/NAME.json} and {@code articles/NAME.txt}
 * @param contract says which codes there are
 */
record GoldFolder(Path folder, Contract contract) {
    /** A state's code, or the slug of anybody else. */
    private static final Pattern ENTITY = Pattern.compile("[A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * All records, by file name.
     *
     * @throws GoldException with the first problem of each file that cannot be used
     */
    List<Gold> records() {
        List<Gold> records = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            try {
                records.add(record(GoldNode.parse(file.toString(), text(file))));
            } catch (GoldException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new GoldException(problems);
        }
        return records;
    }

    /** The text of an article in which the evidence must stand, where the gold folder has it. */
    Optional<String> article(String file) {
        Path path = folder.resolve("articles").resolve(file);
        return Files.isRegularFile(path) ? Optional.of(withoutMark(text(path))) : Optional.empty();
    }

    private List<Path> files() {
        Path records = folder.resolve("records");
        if (!Files.isDirectory(records)) {
            throw new GoldException(
                    "%s: there is no such folder. A gold folder holds records/NAME.json and articles/NAME.txt."
                            .formatted(records));
        }
        try (Stream<Path> children = Files.list(records)) {
            List<Path> files = children.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new GoldException("%s holds no records. Add NAME.json for each article.".formatted(records));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new GoldException("%s is not in UTF-8. Save it as UTF-8.".formatted(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Gold record(GoldNode node) {
        return new Gold(
                node.required("file").text(),
                node.required("accords").items().stream().map(this::accord).toList(),
                node.required("events").items().stream().map(this::event).toList());
    }

    private Gold.Accord accord(GoldNode node) {
        codes(node, "subjects", "subject_area");
        return new Gold.Accord(
                node.text("accord_id"),
                node.required("names").items().stream().map(GoldNode::text).toList(),
                Set.copyOf(codes(node.required("accord_type"), "accord_type")),
                Set.copyOf(codes(node, "instrument_form", "instrument_form")),
                Set.copyOf(codes(node.required("accord_status"), "accord_status")),
                node.text("signed_date"),
                node.required("parties").items().stream().map(this::party).toList(),
                node.isTrue("optional"));
    }

    private Gold.Party party(GoldNode node) {
        GoldNode role = node.required("role");
        return new Gold.Party(
                entity(node.required("entity")),
                code(role, "party_role"),
                Set.copyOf(codes(node.required("participation_status"), "participation_status")),
                node.isTrue("optional"));
    }

    private Gold.Event event(GoldNode node) {
        codes(node, "attribution", "attribution_type");
        String trigger = node.text("trigger");
        return new Gold.Event(
                codes(node.required("kind"), "event_kind"),
                entities(node.required("actors").items()),
                entities(node.items("recipients")),
                entities(node.items("facilitators")),
                node.text("date"),
                Set.copyOf(codes(node.required("factuality"), "factuality")),
                trigger == null ? "" : trigger,
                node.isTrue("optional"));
    }

    private static Set<String> entities(List<GoldNode> nodes) {
        Set<String> entities = new LinkedHashSet<>();
        nodes.forEach(node -> entities.add(entity(node)));
        return entities;
    }

    private static String entity(GoldNode node) {
        String entity = node.text();
        if (!ENTITY.matcher(entity).matches()) {
            throw node.wrong(
                    "'%s' is no entity. Write the code of a state, such as JOR, or a slug, such as arab-league."
                            .formatted(entity));
        }
        return entity;
    }

    private List<String> codes(GoldNode node, String key, String list) {
        GoldNode codes = node.find(key);
        return codes == null ? List.of() : codes(codes, list);
    }

    private List<String> codes(GoldNode node, String list) {
        return node.items().stream().map(each -> code(each, list)).distinct().toList();
    }

    private String code(GoldNode node, String list) {
        String code = node.text();
        List<String> known = contract.codeList(list).names();
        if (!known.contains(code)) {
            throw node.wrong("'%s' is no code of the list %s.%s".formatted(code, list, hint(code, known)));
        }
        return code;
    }

    private static String hint(String code, List<String> known) {
        String near = Nearest.hint(code, known);
        return near.isEmpty() ? " Its codes are " + String.join(", ", known) + "." : near;
    }
}
