package org.mithaq.accord;

import java.util.List;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;

/** In which year an instrument was signed, so that what was signed in another year is told apart from what the story tells of now. */
final class SigningYears {
    private final AnnotatedArticle reading;

    SigningYears(AnnotatedArticle reading) {
        this.reading = reading;
    }

    /** "وقعتا أمس البروتوكول تطبيقا للاتفاقية الموقعة عام 2001": what was signed in another year is not what is signed now. */
    boolean signedEarlier(AccordCluster c, InstrumentMention m) {
        String then = m.known() != null ? "" : yearSigned(m);
        if (then.isEmpty()) {
            return false;
        }
        boolean now = false;
        for (InstrumentMention x : c.mentions) {
            String year = yearSigned(x);
            if (year.equals(then)) {
                return false;
            }
            InstrumentMention with = x.sibling();
            boolean listed = with != null && with.sentence() == x.sentence() && !with.equals(m) && madeNow(with, then);
            now = now || !year.isEmpty() || madeNow(x, then) || listed || (!m.definite() && soughtNow(x));
        }
        return now;
    }

    /** "بحثا الاتفاقية الموقعة عام 1987، ووقعا مذكرة": what is made now is not what was signed in another year, where only that was told of. */
    boolean madeSince(AccordCluster c, InstrumentMention m) {
        if (m.definite() || m.known() != null || c.known != null) {
            return false;
        }
        String then = "";
        for (InstrumentMention x : c.mentions) {
            String year = yearSigned(x);
            then = year.isEmpty() ? then : year;
            if (!then.isEmpty() && madeNow(x, then)) {
                return false;
            }
        }
        return !then.isEmpty() && madeNow(m, then);
    }

    /** "وقعا الشهر الماضي اتفاقا .. ووقعا أمس صفقة": what a verb tells is made in one month is not what was made in another. Arabic. */
    boolean madeInAnotherMonth(AccordCluster c, InstrumentMention m) {
        boolean open = !reading.pack().capitals() && !m.definite() && m.known() == null && c.known == null;
        String mine = open ? monthMade(m) : "";
        boolean other = false;
        for (InstrumentMention x : mine.isEmpty() ? List.<InstrumentMention>of() : c.mentions) {
            String month = monthMade(x);
            if (month.equals(mine)) {
                return false;
            }
            other = other || !month.isEmpty();
        }
        return other;
    }

    /** Year and month in which a finite verb tells that it was made; empty for none. */
    private String monthMade(InstrumentMention m) {
        for (Statement st : reading.statements()) {
            boolean made = st.isVerb() && st.predicate().symmetric() && AccordSteps.DONE.contains(st.factuality());
            made = made
                    && (st.predicate().kind().equals("sign")
                            || st.predicate().kind().equals("conclude"));
            String date = made && m.equals(st.accord()) && st.date() != null
                    ? st.date().value().edtf()
                    : "";
            if (date.length() >= 7 && date.indexOf('/') < 0) {
                return date.substring(0, 7);
            }
        }
        return "";
    }

    /** The year in which an instrument was signed, where a participle beside it says so; empty for none. */
    String yearSigned(InstrumentMention m) {
        for (Statement st : reading.statements()) {
            DateValue date =
                    m.equals(st.accord()) && st.date() != null ? st.date().value() : null;
            String year = date == null ? "" : year(date.edtf());
            if (!year.isEmpty() && (st.isParticiple() || longAgo(st, year))) {
                return year;
            }
        }
        return "";
    }

    /** "وكان البلدان قد وقعا عام 2020 مذكرة", "the last such accord was signed in 1990": in a year before the story's. */
    private boolean longAgo(Statement st, String year) {
        boolean made = !reading.pack().capitals()
                || (AccordSteps.DONE.contains(st.factuality())
                        && !st.predicate().kind().equals("enter_force"));
        return made && st.predicate().symmetric() && !reading.publishedIn(year);
    }

    /** Whether a verb or noun tells, without a date of that year, that it is being made. */
    private boolean madeNow(InstrumentMention m, String then) {
        for (Statement st : reading.statements()) {
            boolean made = switch (st.predicate().kind()) {
                case "sign", "conclude", "agree", "extend" -> true;
                // "تتفاوضان على اتفاق جديد يحل محل الاتفاق الموقع عام 2010": nor is what is still talked about.
                case "negotiate" -> !m.definite();
                default -> false;
            };
            boolean dated = st.date() != null && year(st.date().value().edtf()).equals(then);
            if (made && m.equals(st.accord()) && !st.isParticiple() && !dated) {
                return !reading.publishedIn(then);
            }
        }
        return false;
    }

    /** "Will hold talks on a ceasefire. They last signed a treaty in 1975": whether an English story tells only that it is sought. */
    private boolean soughtNow(InstrumentMention m) {
        boolean sought = false;
        for (Statement st : reading.pack().capitals() ? reading.statements() : List.<Statement>of()) {
            boolean about = m.equals(st.accord());
            sought = sought || (about && st.predicate().kind().equals("negotiate"));
            if (about && !st.predicate().kind().equals("negotiate")) {
                return false;
            }
        }
        return sought;
    }

    private static String year(String edtf) {
        return edtf.length() >= 4 && Character.isDigit(edtf.charAt(0)) ? edtf.substring(0, 4) : "";
    }
}
