package org.mithaq.dispatch;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A setting that stands in the job file, or in an environment variable that the job file names: {@code ${MITHAQ_WEBHOOK}}. What the variable holds is never
 * printed, so this has no method that prints it.
 *
 * @param words as in the job file
 */
public record Setting(String words) {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    /** Whether it names a variable. */
    public boolean isReference() {
        return REFERENCE.matcher(words).matches();
    }

    /** The variable that it names and that is not set; empty when there is nothing amiss. */
    public Optional<String> missing(Map<String, String> environment) {
        Matcher reference = REFERENCE.matcher(words);
        return reference.matches()
                        && environment.getOrDefault(reference.group(1), "").isBlank()
                ? Optional.of(reference.group(1))
                : Optional.empty();
    }

    /** What it stands for. */
    String in(Map<String, String> environment) throws Undelivered {
        Matcher reference = REFERENCE.matcher(words);
        if (!reference.matches()) {
            return words;
        }
        String value = environment.get(reference.group(1));
        if (value == null || value.isBlank()) {
            throw new Undelivered("the environment variable %s is not set".formatted(reference.group(1)));
        }
        return value.strip();
    }
}
