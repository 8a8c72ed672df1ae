package org.mithaq.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.job.JobDefinition.Seeds;

/**
 * What names a run beside its job and date.
 *
 * @param packs names everything that turns bytes into findings: packs, languages, formats, limits and the mapping of fields, program
 * @param fingerprint names that, the seeds and the job's settings
 */
record RunIdentity(String packs, String fingerprint) {
    private static final String VERSION = version();

    /** Makes the names from the digests of seeds and packs. */
    static RunIdentity of(JobDefinition definition, String seedsFingerprint, String packsFingerprint) {
        String packs = packs(definition.languages(), definition.seeds(), packsFingerprint);
        return new RunIdentity(packs, digest(seedsFingerprint, packs, definition.settings()));
    }

    /** Names what turns bytes into findings. */
    static String packs(List<String> languages, Seeds seeds, String packsFingerprint) {
        return digest(
                packsFingerprint,
                String.join(",", languages),
                seeds.fields().places().toString(),
                seeds.formats().toString(),
                seeds.limits().toString(),
                VERSION);
    }

    /** The same for a run that reads again what was rejected: it leaves articles of other packs as they are, so it must not be taken for a whole one. */
    RunIdentity ofRejects() {
        return new RunIdentity(packs, digest(fingerprint, "rejects"));
    }

    /** The same after articles were forgotten: what the seeds come to is something else by that. */
    RunIdentity without(Set<String> forgotten) {
        return forgotten.isEmpty()
                ? this
                : new RunIdentity(packs, digest(fingerprint, String.join(",", new TreeSet<>(forgotten))));
    }

    /** The same by decisions of reviewers, if there are any: the same articles come to other tables by them. */
    RunIdentity decided(String decisions) {
        return decisions.isEmpty() ? this : new RunIdentity(packs, digest(fingerprint, decisions));
    }

    /** The program's version. */
    static String jobVersion() {
        return VERSION;
    }

    private static String digest(String... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String version() {
        try (InputStream stream = RunIdentity.class.getResourceAsStream("/build.properties")) {
            Properties build = new Properties();
            if (stream != null) {
                build.load(stream);
            }
            return build.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
