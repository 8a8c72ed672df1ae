package org.mithaq.source.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mithaq.source.FieldMapping;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.RecordReading;
import org.mithaq.source.RecordText;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.TextDecoder;
import org.mithaq.source.TextDecoder.Decoded;
import tools.jackson.databind.JsonNode;

/** The articles of one JSON file. */
final class JsonRecords {
    private final SourceEntry entry;
    private final byte[] bytes;
    private final SourceSettings settings;
    private final Sidecar sidecar;

    private JsonRecords(SourceEntry entry, byte[] bytes, SourceSettings settings) {
        this.entry = entry;
        this.bytes = bytes;
        this.settings = settings;
        this.sidecar = entry.readSidecar();
    }

    /** A node of the file and the JSON pointer to it. */
    private record Place(String pointer, JsonNode node) {}

    static Readings.Records of(SourceEntry entry, byte[] bytes, SourceSettings settings) {
        return new JsonRecords(entry, bytes, settings).records();
    }

    private Readings.Records records() {
        RecordReading whole = RecordReading.of(entry.path(), bytes, sidecar, settings.limits());
        TextDecoder.Decoding decoding = TextDecoder.decode(entry.path(), bytes);
        if (!(decoding instanceof Decoded decoded)) {
            return Readings.single(whole.rejected(((TextDecoder.Undecoded) decoding).rejection()));
        }
        try {
            return records(whole, decoded, JsonText.parse(decoded.text(), 1));
        } catch (InputFault e) {
            return Readings.single(whole.rejected(e.code(), String.valueOf(e.getMessage())));
        }
    }

    private Readings.Records records(RecordReading whole, Decoded decoded, JsonNode root) {
        Optional<List<Place>> list = list(root);
        if (list.isEmpty()) {
            return Readings.single(reading(whole, root, decoded));
        }
        List<Place> articles = list.get().stream()
                .filter(place -> new ArticleNode(place.node, settings.fields()).maybeArticle())
                .toList();
        if (articles.isEmpty()) {
            return Readings.single(whole.rejected("E_NO_TEXT", "a list without an article in it; remove the file."));
        }
        return Readings.of(
                articles.stream().map(place -> reading(place, decoded)).iterator());
    }

    /** The list that holds the articles: the one that the job names, the root, or a graph; empty for a single article. */
    private Optional<List<Place>> list(JsonNode root) {
        Optional<String> named = settings.fields().pointer(FieldMapping.RECORDS);
        if (named.isPresent()) {
            return named.map(pointer -> places(pointer, root.at(pointer)));
        }
        if (root.isArray()) {
            return Optional.of(places("", root));
        }
        return root.path("@graph").isArray() ? Optional.of(places("/@graph", root.path("@graph"))) : Optional.empty();
    }

    private static List<Place> places(String pointer, JsonNode list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Place(pointer + "/" + i, list.path(i)))
                .toList();
    }

    /** The bytes of one of several are its JSON without white space: how a file is indented does not make it another article. */
    private Reading reading(Place place, Decoded decoded) {
        byte[] own = place.node.toString().getBytes(StandardCharsets.UTF_8);
        String path = entry.path() + "#" + place.pointer;
        return reading(RecordReading.of(path, own, sidecar, settings.limits()), place.node, decoded);
    }

    private Reading reading(RecordReading record, JsonNode node, Decoded decoded) {
        return read(record, node, settings.fields(), "json", decoded);
    }

    /** The reading of one article's node. */
    static Reading read(RecordReading record, JsonNode node, FieldMapping fields, String format, Decoded decoded) {
        ArticleNode article = new ArticleNode(node, fields);
        return article.text()
                .map(text -> record.read(
                        new RecordText(format, text, decoded.charset(), decoded.hasBom(), article.metadata())))
                .orElseGet(() -> record.rejected("E_NO_TEXT", noText(node, fields)));
    }

    private static String noText(JsonNode node, FieldMapping fields) {
        String wanted = fields.pointer(FieldMapping.TEXT).orElse("articleBody");
        String has = node.propertyNames().stream().limit(20).collect(Collectors.joining(", "));
        return "no text at '%s'%s; name the member that holds it in the job's seeds.fields."
                .formatted(wanted, has.isEmpty() ? "" : " (members: " + has + ")");
    }
}
