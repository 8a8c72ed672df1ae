package org.mithaq.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mithaq.source.InputFault;

/**
 * Counts what a page's streams unpack to before PDFBox unpacks them into memory, so that a small file cannot fill it. Holds
 * what was counted: streams that pages share count once.
 */
final class StreamSizes {
    /** Far more than the text, the fonts and the forms of an article are. */
    private static final long MOST = 100_000_000;

    private static final int MOST_OBJECTS = 200_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long total;

    /** Throws E_UNSAFE when the streams that the page needs are too large. */
    void check(PDPage page) throws IOException {
        Deque<COSBase> waiting = new ArrayDeque<>();
        push(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), waiting);
        if (page.getResources() != null) {
            push(page.getResources().getCOSObject(), waiting);
        }
        while (!waiting.isEmpty() && seen.size() < MOST_OBJECTS) {
            COSBase next = waiting.pop();
            if (next instanceof COSStream stream && !isImage(stream)) {
                count(stream);
            }
            pushChildren(next, waiting);
        }
    }

    private void push(COSBase base, Deque<COSBase> waiting) {
        COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
        if ((value instanceof COSDictionary || value instanceof COSArray) && seen.add(value)) {
            waiting.push(value);
        }
    }

    private void pushChildren(COSBase parent, Deque<COSBase> waiting) {
        if (parent instanceof COSArray array) {
            Iterator<COSBase> each = array.iterator();
            each.forEachRemaining(child -> push(child, waiting));
        } else if (parent instanceof COSDictionary dictionary) {
            dictionary.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(COSName.PARENT))
                    .forEach(entry -> push(entry.getValue(), waiting));
        }
    }

    private static boolean isImage(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private void count(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            inflate(raw);
        } catch (DataFormatException e) {
            // Broken or packed in another way, which does not expand like that; PDFBox will say.
            return;
        }
    }

    private void inflate(InputStream raw) throws IOException, DataFormatException {
        Inflater inflater = new Inflater();
        byte[] in = new byte[8192];
        byte[] out = new byte[65536];
        try {
            for (int read = raw.read(in); read > 0 && !inflater.finished(); read = raw.read(in)) {
                inflater.setInput(in, 0, read);
                for (int got = inflater.inflate(out); got > 0; got = inflater.inflate(out)) {
                    add(got);
                }
            }
        } finally {
            inflater.end();
        }
    }

    private void add(int bytes) throws InputFault {
        total += bytes;
        if (total > MOST) {
            throw new InputFault("E_UNSAFE", "unpacks to more than %s bytes; remove it.".formatted(MOST));
        }
    }
}
