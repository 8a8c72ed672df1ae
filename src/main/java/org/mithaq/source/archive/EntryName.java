package org.mithaq.source.archive;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.mithaq.source.SkippedNames;
import org.mithaq.source.SourceEntry;

/**
 * The name of an entry as an archive has it.
 *
 * @param path folders and name with forward slashes
 */
record EntryName(String path) {
    private static final int LONGEST = 300;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF]");

    /** Windows writes backslashes, some programs a leading dot. */
    static EntryName of(String written) {
        String path = CONTROL.matcher(written).replaceAll("?").replace('\\', '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        return new EntryName(cut(path));
    }

    /** Never through a character of two units. */
    private static String cut(String path) {
        if (path.length() <= LONGEST) {
            return path;
        }
        return path.substring(0, Character.isHighSurrogate(path.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Whether it leads out of the folder into which it would be unpacked. */
    boolean escapes() {
        boolean isAbsolute = path.startsWith("/") || (path.length() > 1 && path.charAt(1) == ':');
        return isAbsolute || Arrays.asList(path.split("/", -1)).contains("..");
    }

    /** Whether it is hidden, unfinished or an extra of the Macintosh, as in a folder of seeds. */
    boolean isSkipped() {
        return path.startsWith("__MACOSX/")
                || Arrays.stream(path.split("/", -1)).anyMatch(EntryName::isSkipped);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String in(SourceEntry archive) {
        return archive.path() + "#" + path;
    }

    private static boolean isSkipped(String step) {
        return !step.equals("..") && !step.equals(".") && SkippedNames.isSkipped(step);
    }
}
