package org.mithaq.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.lexicon.World.KnownAccord;
import org.mithaq.lexicon.World.Office;
import org.mithaq.lexicon.World.Person;
import org.mithaq.lexicon.World.State;

class ImageReaderTest {
    @Test
    void givesBackRecordsWithAllTheyAreMadeOf() {
        Office office = new Office("minister", "XXA", "", "1999-01", "");
        Person person = new Person("p", "Name", "اسم", "XXA", "", List.of(office, office));
        Map<String, List<String>> names = Map.of("ar", List.of("اتفاق"), "en", List.of("Accord", "the 𝔸ccord"));
        KnownAccord accord =
                new KnownAccord("a", "peace", "treaty", "bilateral", List.of(), List.of("CHE"), "", "", names);
        for (Object each : List.of(person, accord, new State("XXA", "A", "أ", 7, ""))) {
            assertEquals(each, thereAndBack(each));
        }
    }

    @Test
    void givesBackWhatIsNotThere() {
        State state = new State("XXA", "A", "أ", null, "");
        assertEquals(state, thereAndBack(state));
        assertNull(reader(written(null)).value());
    }

    @Test
    void givesBackNumbersTextsAndFlagsInTheirOrder() {
        ImageWriter out = new ImageWriter();
        for (int i = -5000; i < 5000; i++) {
            out.number(i);
            out.text("t" + i % 10);
            out.word(Long.MAX_VALUE - i);
            out.flag(i % 3 == 0);
        }
        ImageReader in = reader(out.bytes());
        for (int i = -5000; i < 5000; i++) {
            assertEquals(i, in.number());
            assertEquals("t" + i % 10, in.text());
            assertEquals(Long.MAX_VALUE - i, in.word());
            assertEquals(i % 3 == 0, in.flag());
        }
    }

    @Test
    void writesEqualValuesAsEqualBytes() {
        Set<String> oneWay = new LinkedHashSet<>(List.of("b", "a"));
        Set<String> other = new LinkedHashSet<>(List.of("a", "b"));
        assertArrayEquals(written(oneWay), written(other));
        assertArrayEquals(written(Map.of("x", 1, "y", 0.5)), written(new TreeMap<>(Map.of("y", 0.5, "x", 1))));
    }

    @Test
    void refusesRecordsThatItDoesNotKnow() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> written(new Term(Term.Kind.CITY, "c", 0, null, 0, false)));
        assertTrue(String.valueOf(e.getMessage()).endsWith("Maybe add it to ImageReader.RECORDS."), e.getMessage());
    }

    @Test
    void knowsAnotherFormatFromItsOwn() {
        byte[] bytes = written("text");
        byte[] other = Arrays.copyOf(bytes, bytes.length);
        other[3]++;
        assertNull(ImageReader.of(other));
    }

    private static Object thereAndBack(Object value) {
        return Objects.requireNonNull(reader(written(value)).value());
    }

    private static byte[] written(@Nullable Object value) {
        ImageWriter out = new ImageWriter();
        out.value(value);
        return out.bytes();
    }

    private static ImageReader reader(byte[] bytes) {
        return Objects.requireNonNull(ImageReader.of(bytes));
    }
}
