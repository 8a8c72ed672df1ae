package org.mithaq.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays values down for an {@link ImageReader}, which gets them in the same order. Equal values give equal bytes. Holds what was written so far. */
final class ImageWriter {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private int[] numbers = new int[1 << 12];
    private int count;
    private long[] words = new long[1 << 12];
    private int wordCount;

    void number(int value) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = value;
    }

    /** A number of 64 bits. */
    void word(long value) {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, wordCount * 2);
        }
        words[wordCount++] = value;
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    void text(String value) {
        Integer known = texts.putIfAbsent(value, texts.size());
        number(known == null ? texts.size() - 1 : known);
    }

    /** A record of {@link ImageReader#RECORDS}, or what one is made of. Sets and maps have no order of their own, so they are sorted. */
    void value(@Nullable Object value) {
        if (value == null) {
            number(ImageReader.NOTHING);
        } else if (value instanceof String text) {
            number(ImageReader.TEXT);
            text(text);
        } else if (value instanceof Integer whole) {
            number(ImageReader.WHOLE);
            number(whole);
        } else if (value instanceof Double real) {
            number(ImageReader.REAL);
            word(Double.doubleToLongBits(real));
        } else if (value instanceof Boolean flag) {
            number(flag ? ImageReader.YES : ImageReader.NO);
        } else {
            composed(value);
        }
    }

    private void composed(Object value) {
        if (value instanceof List<?> list) {
            number(ImageReader.LIST);
            number(list.size());
            list.forEach(this::value);
        } else if (value instanceof Set<?> set) {
            number(ImageReader.SET);
            number(set.size());
            new TreeSet<>(set).forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            number(ImageReader.MAP);
            number(map.size());
            new TreeMap<>(map).forEach((key, each) -> {
                value(key);
                value(each);
            });
        } else {
            record(value);
        }
    }

    private void record(Object value) {
        int kind = ImageReader.RECORDS.indexOf(value.getClass());
        if (kind < 0) {
            throw new IllegalArgumentException(
                    "no image can hold a " + value.getClass().getName() + ". Maybe add it to ImageReader.RECORDS.");
        }
        number(ImageReader.RECORD + kind);
        for (var component : value.getClass().getRecordComponents()) {
            try {
                value(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("accessors of records can be called", e);
            }
        }
    }

    /** All that was written. */
    byte[] bytes() {
        int[] ends = new int[texts.size()];
        StringBuilder letters = new StringBuilder();
        int n = 0;
        for (String text : texts.keySet()) {
            ends[n++] = letters.append(text).length();
        }
        int header = 5 * Integer.BYTES;
        ByteBuffer out = ByteBuffer.allocate(header
                + wordCount * Long.BYTES
                + (count + ends.length) * Integer.BYTES
                + letters.length() * Character.BYTES);
        out.putInt(ImageReader.FORMAT)
                .putInt(wordCount)
                .putInt(count)
                .putInt(ends.length)
                .putInt(letters.length());
        for (int i = 0; i < wordCount; i++) {
            out.putLong(words[i]);
        }
        for (int i = 0; i < count; i++) {
            out.putInt(numbers[i]);
        }
        for (int end : ends) {
            out.putInt(end);
        }
        for (int i = 0; i < letters.length(); i++) {
            out.putChar(letters.charAt(i));
        }
        return out.array();
    }
}
