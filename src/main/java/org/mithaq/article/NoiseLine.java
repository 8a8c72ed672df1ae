package org.mithaq.article;

import java.util.Optional;

/** What a line that is no part of a story is. Cautious: a line that might be a sentence is none of these. */
enum NoiseLine {
    IMAGE("image address"),
    ADDRESS("web address"),
    SHARE("share bar"),
    LINK("link to other articles"),
    CREDIT("photo credit"),
    HASHTAGS("hashtags"),
    BYLINE("byline"),
    SIGN_OFF("sign-off"),
    DATE("date line"),
    STAMP("time stamp"),
    RULE("separator"),
    COPYRIGHT("copyright line");

    private static final int LONGEST = 200;
    private static final int LONGEST_CREDIT = 100;
    private static final int LONGEST_BYLINE = 80;

    private final String words;

    NoiseLine(String words) {
        this.words = words;
    }

    /** How messages name it. */
    String words() {
        return words;
    }

    /** Whether such a line is cut in the middle too; the others are noise at the start or end only. */
    boolean isNoiseAnywhere() {
        return switch (this) {
            case IMAGE, ADDRESS, SHARE, LINK, CREDIT, HASHTAGS, DATE -> true;
            case BYLINE, SIGN_OFF, STAMP, RULE, COPYRIGHT -> false;
        };
    }

    /** What a line is, or empty when it may be part of the story. */
    static Optional<NoiseLine> of(String text, Line line, ArticleCues cues) {
        Optional<NoiseLine> address = WebAddress.of(text, line);
        if (address.isPresent() || line.length() > LONGEST) {
            return address;
        }
        return ofWords(text, line, cues);
    }

    private static Optional<NoiseLine> ofWords(String text, Line line, ArticleCues cues) {
        String folded = Letters.folded(text, line.start(), line.end());
        if (!Letters.hasKey(folded)) {
            return Optional.of(RULE);
        }
        boolean endsSentence = line.endsSentence(text);
        if (isHashtags(folded, cues)) {
            return Optional.of(HASHTAGS);
        }
        if (isShareBar(folded, cues)) {
            return Optional.of(SHARE);
        }
        Optional<NoiseLine> frame = FrameLine.of(text, line, cues);
        if (frame.isPresent() && frame.get() == DATE) {
            return frame;
        }
        if (isByline(text, line, folded, cues)) {
            return Optional.of(BYLINE);
        }
        if (frame.isPresent()) {
            return frame;
        }
        if (startsWith(folded, "sign-offs", cues)) {
            return isSignOff(folded, endsSentence) ? Optional.of(SIGN_OFF) : Optional.empty();
        }
        if (line.length() <= LONGEST_CREDIT && isCredit(folded, endsSentence, cues)) {
            return Optional.of(CREDIT);
        }
        return !endsSentence && isLink(folded, cues) ? Optional.of(LINK) : Optional.empty();
    }

    private static boolean isHashtags(String folded, ArticleCues cues) {
        if (folded.indexOf('#') < 0) {
            return false;
        }
        String rest = folded;
        int colon = folded.indexOf(':');
        if (colon > 0
                && cues.all("link-labels").contains(folded.substring(0, colon).strip())) {
            rest = folded.substring(colon + 1).strip();
        }
        return rest.startsWith("#") && 1 + rest.chars().filter(c -> c == ' ').count() == hashtags(rest);
    }

    private static long hashtags(String folded) {
        return (" " + folded).split(" #", -1).length - 1L;
    }

    /** Every word belongs to a share bar, and one of them more than fills it. */
    private static boolean isShareBar(String folded, ArticleCues cues) {
        boolean any = false;
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && isPartOfWord(folded.charAt(i))) {
                continue;
            }
            String word = Letters.key(folded, start, i);
            boolean isShare = cues.has("share", word);
            if (!isShare && !word.isEmpty() && !cues.has("share-fillers", word)) {
                return false;
            }
            any |= isShare;
            start = i + 1;
        }
        return any;
    }

    private static boolean isPartOfWord(char c) {
        return c == '-' || Character.isLetterOrDigit(c);
    }

    private static boolean isByline(String text, Line line, String folded, ArticleCues cues) {
        if (line.length() > LONGEST_BYLINE) {
            return false;
        }
        return source(text, line, cues).isPresent() || isLabelledByline(folded, cues);
    }

    /** "Source: agencies", with any short name behind the label. */
    private static boolean isLabelledByline(String folded, ArticleCues cues) {
        for (String label : cues.all("byline-labels")) {
            if (folded.startsWith(label)
                    && (folded.startsWith(":", label.length()) || folded.startsWith(" :", label.length()))) {
                return true;
            }
        }
        return false;
    }

    /** The source that a byline names; {@link Sources#UNNAMED} when it names none, empty when it is no byline. */
    static Optional<String> source(String text, Line line, ArticleCues cues) {
        if (line.length() > LONGEST_BYLINE) {
            return Optional.empty();
        }
        String words = line.in(text);
        int colon = words.indexOf(':');
        boolean isLabelled = colon > 0 && isLabelledByline(Letters.folded(words, 0, words.length()), cues);
        return Sources.names(isLabelled ? words.substring(colon + 1) : words, cues);
    }

    /** Arabic newsrooms write who wrote and who edited, both in one line; English ones start with the words themselves. */
    private static boolean isSignOff(String folded, boolean endsSentence) {
        boolean isPair = folded.contains(" - ") || folded.contains(":");
        return folded.charAt(0) < 0x80 || (isPair && !endsSentence);
    }

    private static boolean isCredit(String folded, boolean endsSentence, ArticleCues cues) {
        int start = firstLetter(folded);
        for (String cue : cues.startingWith("credits", folded.charAt(start))) {
            int end = cueEnd(folded, start, cue);
            if (end > 0 && (isLabelEnd(folded, end) || (cue.indexOf(' ') > 0 && !endsSentence))) {
                return true;
            }
        }
        int slash = folded.indexOf('/');
        boolean isAgency = slash > 0 && cues.agency(folded.substring(0, slash)).isPresent();
        return isAgency && !endsSentence && folded.length() - slash < 40;
    }

    private static boolean isLink(String folded, ArticleCues cues) {
        if (startsWith(folded, "links", cues)) {
            return true;
        }
        int start = firstLetter(folded);
        for (String cue : cues.startingWith("link-labels", folded.charAt(start))) {
            int end = cueEnd(folded, start, cue);
            if (end > 0 && isLabelEnd(folded, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String folded, String list, ArticleCues cues) {
        int start = firstLetter(folded);
        for (String cue : cues.startingWith(list, folded.charAt(start))) {
            if (cueEnd(folded, start, cue) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Offset of the first letter or digit; there is one. */
    private static int firstLetter(String folded) {
        int start = 0;
        while (!Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Offset behind a whole cue that stands here, or 0. */
    private static int cueEnd(String folded, int start, String cue) {
        int end = start + cue.length();
        boolean starts = folded.startsWith(cue, start);
        return starts && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end))) ? end : 0;
    }

    /** The line ends here, or a colon or the like follows. */
    private static boolean isLabelEnd(String folded, int end) {
        int at = Letters.skipBlanks(folded, end, folded.length());
        return at == folded.length() || ":|/»›>…→-–)".indexOf(folded.charAt(at)) >= 0 || folded.startsWith("...", at);
    }
}
