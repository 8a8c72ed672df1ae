package org.mithaq.lexicon;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A part of the lexicon as the build has compiled it: {@code lexicon/<part>.image}. It begins with the names of what it was made from, data files and classes, each with a sum over
 * its content.
 *
 * @param content what the part is read from
 * @param files the data files that it was made from
 * @param stamp over the sums, and over the image that it leans on
 */
record LexiconImage(ImageReader content, List<PackFile> files, long stamp) {
    private static final String CLASS = ".class";

    /**
     * The image of a part, or null when there is none, or when something that it was made from has changed since.
     *
     * @param leansOn stamp of the image whose content this one speaks of, or 0
     */
    static @Nullable LexiconImage open(String part, long leansOn) {
        URL place = LexiconImage.class.getResource("/".concat(path(part)));
        ImageReader reader =
                place == null ? null : ImageReader.of(PackFile.open(path(part)).bytes());
        return reader == null || reader.word() != leansOn
                ? null
                : checked(reader, leansOn, "jar".equals(place.getProtocol()));
    }

    /** Classes change under an image in a folder that somebody works in; to look at them all in a jar, which was packed at once, would take as long as to read the image. */
    static @Nullable LexiconImage checked(ImageReader reader, long leansOn, boolean packed) {
        List<PackFile> files = new ArrayList<>();
        long stamp = leansOn;
        for (int left = reader.number(); left > 0; left--) {
            String name = reader.text();
            long sum = reader.word();
            stamp = stamp(stamp, sum);
            if (packed && name.endsWith(CLASS)) {
                continue;
            }
            PackFile file = PackFile.find(name);
            if (file == null || sum(file) != sum) {
                return null;
            }
            if (!name.endsWith(CLASS)) {
                files.add(file);
            }
        }
        return new LexiconImage(reader, files, stamp);
    }

    /** Where the image of a part lies. */
    static String path(String part) {
        // The first + of a process takes longer than to open a file.
        return "lexicon/".concat(part).concat(".image");
    }

    /** Begins an image: lays down what it leans on and what it is made from; gives its stamp. */
    static long begin(List<PackFile> madeFrom, long leansOn, ImageWriter out) {
        long stamp = leansOn;
        out.word(leansOn);
        out.number(madeFrom.size());
        for (PackFile file : madeFrom) {
            long sum = sum(file);
            out.text(file.name());
            out.word(sum);
            stamp = stamp(stamp, sum);
        }
        return stamp;
    }

    private static long stamp(long before, long sum) {
        return (before + sum) * 0x9E3779B97F4A7C15L;
    }

    private static long sum(PackFile file) {
        CRC32 sum = new CRC32();
        sum.update(file.bytes());
        return (long) file.bytes().length << 32 | sum.getValue();
    }
}
