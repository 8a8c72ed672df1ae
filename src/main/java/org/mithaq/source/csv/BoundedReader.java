package org.mithaq.source.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.mithaq.source.InputFault;

/** Stops a table whose quotation marks swallow the rest of the file. Holds how much was read since the last row. */
final class BoundedReader extends FilterReader {
    private final long limit;
    private long sinceRow;

    BoundedReader(Reader in, long limit) {
        super(in);
        this.limit = limit;
    }

    void rowBegins() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(1);
        return value;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int read = super.read(chars, offset, Math.min(length, 1 << 13));
        count(Math.max(0, read));
        return read;
    }

    private void count(int chars) throws InputFault {
        sinceRow += chars;
        // The parser reads ahead by a buffer.
        if (sinceRow > limit + (1 << 14)) {
            throw new InputFault(
                    "E_TOO_LARGE",
                    "a row of over %s bytes, perhaps for a quotation mark without a partner; correct it, or raise the job's max-record-bytes."
                            .formatted(limit));
        }
    }
}
