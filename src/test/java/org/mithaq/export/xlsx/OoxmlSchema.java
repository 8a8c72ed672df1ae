package org.mithaq.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The schema of Office Open XML (ECMA-376, transitional), against which every part of an office file is checked as it lies in the file. */
public final class OoxmlSchema {
    private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";

    /** Part of a name to schema, in this order. */
    private static final List<Map.Entry<String, String>> SCHEMAS = List.of(
            Map.entry(".rels", "opc-relationships.xsd"),
            Map.entry("xl/charts/chart", "dml-chart.xsd"),
            Map.entry("xl/drawings/drawing", "dml-spreadsheetDrawing.xsd"),
            Map.entry("xl/", "sml.xsd"),
            Map.entry("word/", "wml.xsd"));

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private final Map<String, Schema> schemas = new HashMap<>();

    /** What is wrong with the parts of a workbook or document, one line each; at most a few a part. */
    public List<String> problems(Path workbook) throws IOException, SAXException {
        List<String> problems = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                String schema = schema(part.getName());
                if (schema != null) {
                    problems.addAll(problems(part.getName(), zip.getInputStream(part), schema));
                }
            }
        }
        return problems;
    }

    private static @Nullable String schema(String part) {
        return SCHEMAS.stream()
                .filter(entry -> part.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private List<String> problems(String part, InputStream content, String schema) throws IOException, SAXException {
        List<String> problems = new ArrayList<>();
        Validator validator = load(schema).newValidator();
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException problem) {
                problems.add(part + ": " + problem.getMessage());
            }
        });
        try (content) {
            // The schema does not know of blanks to be kept, which the standard's text asks for and every program
            // writes.
            String xml =
                    new String(content.readAllBytes(), StandardCharsets.UTF_8).replace(" xml:space=\"preserve\"", "");
            validator.validate(new StreamSource(new StringReader(xml)));
        }
        return problems;
    }

    private Schema load(String name) throws SAXException {
        Schema known = schemas.get(name);
        if (known == null) {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty("jdk.xml.maxOccurLimit", "1000000");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                    new Input(systemId == null ? "xml.xsd" : name(systemId)));
            known = factory.newSchema(new StreamSource(open(name), name));
            schemas.put(name, known);
        }
        return known;
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static InputStream open(String name) {
        if (name.equals("xml.xsd")) {
            // Schemas ask for xml:space from the web.
            String xml = "<xs:schema xmlns:xs='" + XMLConstants.W3C_XML_SCHEMA_NS_URI
                    + "' targetNamespace='" + XMLConstants.XML_NS_URI
                    + "'><xs:attribute name='space' type='xs:string'/><xs:attribute name='lang' type='xs:string'/></xs:schema>";
            return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(FILES.computeIfAbsent(name, OoxmlSchema::read));
    }

    /**
     * The schemas lie in a jar with all classes of the format. It is not on the class path, where it would hide that the program lacks one of them; the build says
     * where it is.
     */
    private static byte[] read(String name) {
        String jar = System.getProperty("ooxml.schemas", "");
        Assumptions.assumeTrue(
                Files.isRegularFile(Path.of(jar)),
                "Say -Dooxml.schemas=…/poi-ooxml-full.jar to check against the schema");
        try (ZipFile zip = new ZipFile(jar)) {
            return zip.getInputStream(zip.getEntry(FOLDER + name)).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema that another asks for. */
    private record Input(String name) implements LSInput {
        @Override
        public InputStream getByteStream() {
            return open(name);
        }

        @Override
        public String getSystemId() {
            return name;
        }

        @Override
        public @Nullable Reader getCharacterStream() {
            return null;
        }

        @Override
        public @Nullable String getStringData() {
            return null;
        }

        @Override
        public @Nullable String getPublicId() {
            return null;
        }

        @Override
        public @Nullable String getBaseURI() {
            return null;
        }

        @Override
        public @Nullable String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(Reader reader) {}

        @Override
        public void setByteStream(InputStream stream) {}

        @Override
        public void setStringData(String data) {}

        @Override
        public void setSystemId(String id) {}

        @Override
        public void setPublicId(String id) {}

        @Override
        public void setBaseURI(String uri) {}

        @Override
        public void setEncoding(String encoding) {}

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
