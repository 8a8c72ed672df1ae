package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Report;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokens;

/** Says who vouches for each statement of a sentence: the article itself, or the speaker of the report it stands in. */
final class Attributions {
    private static final int REPORTS = Unit.bits(Kind.REPORT);

    private final Subjects subjects;
    private final Discourse discourse;
    private int scope;
    private int scopeEnd;
    private Attribution source = Attribution.AUTHOR;
    private @Nullable Actor speaker;
    private int sourceStart = -1;
    private int sourceEnd = -1;

    Attributions(Subjects subjects, Discourse discourse) {
        this.subjects = subjects;
        this.discourse = discourse;
    }

    void begin(Sentence s) {
        scope = Integer.MAX_VALUE;
        scopeEnd = -1;
        source = Attribution.AUTHOR;
        speaker = null;
        sourceStart = -1;
        sourceEnd = -1;
        for (int i = 0; i < s.size() && s.hasAny(REPORTS); i++) {
            Term t = s.term(i, Kind.REPORT);
            if (t != null) {
                report(s, i, t.as(Report.class));
            }
        }
    }

    private void report(Sentence s, int i, Report r) {
        boolean according = r.id().equals("according");
        ActorGroup g = according ? behind(s, i) : Subjects.isVerb(s, i) ? subjects.of(s, i) : behind(s, i);
        if (!according && !opensClause(s, i)) {
            return;
        }
        Actor who = g == null || g.members.isEmpty() ? null : g.members.get(0);
        boolean paper = according && who != null && who.entity().type().equals("media");
        // "According to the agency": who speaks in the next sentence is whoever spoke before.
        if (who != null && !paper) {
            discourse.speaker(who);
        }
        if (scope <= i && !according) {
            return;
        }
        scope = according || trailing(s, i) ? 0 : i;
        scopeEnd = s.size();
        speaker = who == null ? discourse.speaker() : who;
        source = attribution(r, speaker);
        sourceStart = s.start(i);
        boolean here = g != null && s.owns(g);
        sourceEnd = g != null && here ? Math.max(s.end(i), s.end(g.to - 1)) : s.end(i);
        sourceStart = g != null && here ? Math.min(sourceStart, s.start(g.from)) : sourceStart;
    }

    /** Whether speech follows: that, a colon, a quotation; or the report closes the sentence. */
    private static boolean opensClause(Sentence s, int i) {
        for (int j = i + 1; j < s.size() && j < i + 26; j++) {
            if (s.isWord(j, "comp") || s.mark(j) == ':' || s.isQuote(j)) {
                return true;
            }
            if ((Subjects.isVerb(s, j) && j > i + 1) || s.isBreak(j)) {
                break;
            }
        }
        return trailing(s, i) || !opensNeeded(s, i);
    }

    private static boolean opensNeeded(Sentence s, int i) {
        return s.tokens.kind(s.unit(i).from()) != Tokens.LATIN;
    }

    /** "..., the agency reported." */
    private static boolean trailing(Sentence s, int i) {
        if (s.tokens.kind(s.unit(i).from()) != Tokens.LATIN || s.size() - i > 12) {
            return false;
        }
        for (int j = i - 1; j >= 0 && j > i - 10; j--) {
            if (s.isComma(j) || s.isQuote(j)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ActorGroup behind(Sentence s, int i) {
        for (int j = i + 1; j < s.size() && j < i + 5; j++) {
            if (s.actors[j] != null) {
                return s.actors[j];
            }
        }
        return null;
    }

    private static Attribution attribution(Report r, @Nullable Actor who) {
        if (r.strength().equals("social") && who != null) {
            return new Attribution("social_media", who.entity().id());
        }
        if (who == null) {
            return new Attribution("unknown", null);
        }
        String type = switch (who.entity().type()) {
            case "person" -> "named_official";
            case "unnamed_person", "group" -> "unnamed_official";
            case "media" -> "media";
            default -> "institution";
        };
        return new Attribution(type, who.entity().id());
    }

    void attribute(Statement st) {
        boolean inside = st.unit >= scope && st.unit < scopeEnd && !source.equals(Attribution.AUTHOR);
        if (!inside || tellsWhen(st)) {
            hearsay(st);
            return;
        }
        st.attribution = source;
        st.source = speaker;
        st.sourceStart = sourceStart;
        st.sourceEnd = sourceEnd;
        if (st.factuality.equals("asserted")) {
            st.factuality = "reported";
        }
    }

    /** '"It was hard," the minister said after Mali attacked': when somebody spoke is told by the article itself. */
    private boolean tellsWhen(Statement st) {
        Sentence s = st.sentence;
        int when = st.unit - 1;
        boolean spoke = scope == 0 && s.start(st.unit) > sourceEnd && s.verbs.length > 0;
        while (spoke
                && when > 0
                && s.start(when) >= sourceEnd
                && !(s.isWord(when, "prep.after") || s.reads(when, "before"))) {
            spoke = !s.isQuote(when) && !s.isWord(when, "comp") && !s.isComma(when);
            when--;
        }
        return spoke && when > 0 && s.start(when) >= sourceEnd;
    }

    /** "Chad reportedly bombed a camp": others say so, whoever they are. */
    private static void hearsay(Statement st) {
        Sentence s = st.sentence;
        boolean told = st.factuality.equals("asserted") && s.mayHave("hearsay");
        if (told
                && (s.isWord(st.unit - 1, "hearsay")
                        || s.isWord(st.unit - 2, "hearsay")
                        || s.isWord(st.unit + 1, "hearsay"))) {
            st.factuality = "reported";
            st.attribution = new Attribution("unknown", null);
        }
    }
}
