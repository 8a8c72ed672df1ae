package org.mithaq.lexicon;

import java.lang.reflect.Constructor;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an {@link ImageWriter} has laid down. A process that has just begun runs whatever it does for the first time some fifty times as slow as later, so this does little and
 * the same little again and again: numbers and letters are copied as blocks, and nothing is parsed. Holds how far it has come.
 */
final class ImageReader {
    /** Goes up with each change of what {@link ImageWriter#bytes} writes. */
    static final int FORMAT = 1;

    static final int NOTHING = 0;
    static final int TEXT = 1;
    static final int WHOLE = 2;
    static final int REAL = 3;
    static final int YES = 4;
    static final int NO = 5;
    static final int LIST = 6;
    static final int SET = 7;
    static final int MAP = 8;
    /** The first of {@link #RECORDS}, the others follow. */
    static final int RECORD = 9;

    /** The records that an image can hold; what they are made of is known from themselves. */
    static final List<Class<? extends Record>> RECORDS = List.of(
            World.State.class,
            World.Organisation.class,
            World.Person.class,
            World.Office.class,
            World.City.class,
            World.KnownAccord.class,
            World.EventCode.class,
            World.Kind.class,
            LanguagePack.Title.class,
            LanguagePack.Instrument.class,
            LanguagePack.Report.class,
            Predicate.class);

    private final Constructor<?>[] makers = new Constructor<?>[RECORDS.size()];
    private final long[] words;
    private final int[] numbers;
    private final String[] texts;
    private int word;
    private int at;

    private ImageReader(ByteBuffer in) {
        words = new long[in.getInt()];
        numbers = new int[in.getInt()];
        texts = new String[in.getInt()];
        char[] letters = new char[in.getInt()];
        in.asLongBuffer().get(words);
        in.position(in.position() + words.length * Long.BYTES);
        in.asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
        int[] ends = new int[texts.length];
        in.asIntBuffer().get(ends);
        in.position(in.position() + ends.length * Integer.BYTES);
        in.asCharBuffer().get(letters);
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            texts[i] = new String(letters, from, ends[i] - from);
            from = ends[i];
        }
    }

    /** A reader of bytes, or null when they are of another format. */
    static @Nullable ImageReader of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return in.getInt() == FORMAT ? new ImageReader(in) : null;
    }

    int number() {
        return numbers[at++];
    }

    long word() {
        return words[word++];
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        return texts[number()];
    }

    /** A record, or what one is made of. */
    @Nullable
    Object value() {
        int tag = number();
        return switch (tag) {
            case NOTHING -> null;
            case TEXT -> text();
            case WHOLE -> number();
            case REAL -> Double.longBitsToDouble(word());
            case YES -> true;
            case NO -> false;
            case LIST -> List.of(values(number()));
            case SET -> Set.of(values(number()));
            case MAP -> map();
            default -> record(tag - RECORD);
        };
    }

    private Object[] values(int count) {
        Object[] out = new Object[count];
        for (int i = 0; i < count; i++) {
            out[i] = value();
        }
        return out;
    }

    private Map<Object, Object> map() {
        Map<Object, Object> out = new HashMap<>();
        for (int left = number(); left > 0; left--) {
            Object key = value();
            out.put(key, value());
        }
        return Map.copyOf(out);
    }

    private Object record(int kind) {
        Constructor<?> maker = makers[kind];
        if (maker == null) {
            maker = RECORDS.get(kind).getDeclaredConstructors()[0];
            makers[kind] = maker;
        }
        try {
            return maker.newInstance(values(maker.getParameterCount()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an image holds what records were made of", e);
        }
    }
}
