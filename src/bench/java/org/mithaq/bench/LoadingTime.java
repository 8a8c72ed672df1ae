package org.mithaq.bench;

import java.util.concurrent.TimeUnit;
import org.mithaq.lexicon.Lexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From the resources to the lexicon of all packs. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingTime {
    /** In a fresh process each time, with the options that a run has. */
    @Benchmark
    @Fork(
            value = 10,
            jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Lexicon cold() {
        return Lexicon.load(Texts.LANGUAGES);
    }

    /** As {@link #cold}, from the text of the packs. */
    @Benchmark
    @Fork(
            value = 10,
            jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Lexicon coldWithoutImages() {
        return Lexicon.compile(Texts.LANGUAGES);
    }

    /** In a process that has loaded it before. */
    @Benchmark
    @Fork(1)
    @Warmup(iterations = 20)
    @Measurement(iterations = 10)
    public Lexicon warm() {
        return Lexicon.load(Texts.LANGUAGES);
    }
}
