package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Elements that another thread makes, some ahead of whoever asks. Holds those that are made. */
final class ReadAhead<S, T> implements Iterator<T>, AutoCloseable {
    private static final int BATCH = 64;

    private final Iterator<S> source;
    private final Function<S, T> make;
    private final SideThread<List<T>> thread;
    private Iterator<T> ready = Collections.emptyIterator();
    private boolean isAtEnd;

    /**
     * Elements.
     *
     * @param source is asked on the other thread only
     * @param make is called there, too
     */
    ReadAhead(String name, Iterator<S> source, Function<S, T> make) {
        this.source = source;
        this.make = make;
        this.thread = new SideThread<>(name);
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && !isAtEnd) {
            while (!thread.isBusy()) {
                thread.start(this::batch);
            }
            List<T> batch = thread.await();
            isAtEnd = batch.isEmpty();
            ready = batch.iterator();
        }
        return ready.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }

    private List<T> batch() {
        List<T> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && source.hasNext()) {
            batch.add(make.apply(source.next()));
        }
        return batch;
    }

    @Override
    public void close() {
        thread.close();
    }
}
