package org.mithaq.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shares measured over a set of expectations, with the lines that explain them. Filled while the set is read. */
final class Measures {
    private static final String FLOORS = "specs/floors.yaml";

    private final Map<String, int[]> shares = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    void count(String name, int right, int all) {
        int[] share = shares.computeIfAbsent(name, n -> new int[2]);
        share[0] += right;
        share[1] += all;
    }

    /** Counts towards the shares {@code name-precision} and {@code name-recall}. */
    void count(String name, EventMatch match) {
        count(
                name + "-precision",
                match.paired(),
                match.paired() + match.spurious().size());
        count(name + "-recall", match.paired(), match.paired() + match.missing().size());
    }

    void line(String line) {
        lines.add(line);
    }

    /** Writes {@code target/specs-<set>.txt} and fails where a share lies below its floor. */
    void hold(String set) {
        write(set);
        Expected floors = Expected.file(FLOORS).get(set);
        List<String> low = new ArrayList<>();
        shares.forEach((name, share) -> {
            double floor = floors.get(name).number();
            if (!(value(share) >= floor)) {
                low.add("%s is %s, its floor in %s is %s".formatted(name, shown(share), FLOORS, floor));
            }
        });
        assertTrue(low.isEmpty(), () -> set + ": " + String.join("; ", low) + "\n" + String.join("\n", lines));
    }

    private void write(String set) {
        List<String> out = new ArrayList<>();
        shares.forEach((name, share) -> out.add(name + " " + shown(share)));
        out.add("");
        out.addAll(lines);
        Path file = Path.of("target", "specs-" + set + ".txt");
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(file, String.join("\n", out) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double value(int[] share) {
        return share[1] == 0 ? 1 : (double) share[0] / share[1];
    }

    private static String shown(int[] share) {
        return String.format(Locale.ROOT, "%.3f (%d of %d)", value(share), share[0], share[1]);
    }
}
