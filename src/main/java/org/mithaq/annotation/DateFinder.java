package org.mithaq.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** Finds dates in a sentence. Month words that are also other words need a day, a year or a word of time beside them. */
final class DateFinder {
    /** Words before "من" that say from when something holds. */
    private static final Set<String> ONWARD = Set.of("اعتبارا", "انطلاقا", "ابتداء", "بدءا");

    /** Verbs and the noun that say how long ago something was. */
    private static final Set<String> PASSING =
            Set.of("تمر", "يمر", "مر", "مرت", "مضي", "مضت", "مرور", "انقضاء", "انقضت");

    private static final int NONE = -1;
    private static final int WORDS_OF_TIME = Unit.bits(Kind.MONTH, Kind.WEEKDAY, Kind.TIME, Kind.NUMBER);
    private static final Set<String> SEASONS = Set.of("صيف", "خريف", "شتاء", "ربيع");

    private static final Set<String> NEXT = Set.of("التالي", "التاليه", "اللاحق", "اللاحقه", "الموالي", "الموالية");

    private static final Set<String> SAME = Set.of("نفسه", "نفسها", "ذاته", "ذاتها", "عينه");

    /** What something can come so long before. */
    private static final Set<String> LATER =
            Set.of("انتخابات", "الانتخابات", "موعد", "بدء", "اندلاع", "نهايه", "انتهاء", "سقوط");

    private static final Set<String> TIME = Set.of("الزمن", "الزمان");

    /** Plurals that nothing counts. */
    private static final Set<String> SEVERAL = Set.of("سنوات", "اعوام", "اشهر", "شهور", "اسابيع", "ايام", "عقود");

    /** "أكثر من", "أقل من": no round number. */
    private static final Set<String> MORE = Set.of("اكثر", "اقل", "ما");

    private static final Sentence NOTHING = new Sentence(0, Tokenizer.tokenize(""), List.of(), false);
    private final Dates dates;
    private Sentence s = NOTHING;
    private int to;
    private String role = "event";
    private @Nullable DateValue lastDay;
    /** The sentence that it stands in. */
    private int lastDayIn = -1;

    DateFinder(Dates dates) {
        this.dates = dates;
    }

    /** Fills the sentence's dates. */
    void find(Sentence sentence) {
        s = sentence;
        if (!s.hasAny(WORDS_OF_TIME) && !s.hasNumbers()) {
            return;
        }
        int i = 0;
        while (i < s.size()) {
            DateMention d = at(i);
            if (d == null) {
                i++;
            } else {
                LocalDate day =
                        s.index() == 0 && i < 4 && datelined(d) ? d.value().day() : null;
                if (day != null) {
                    dates.dateline(day);
                }
                s.dates[d.from()] = d;
                s.changed();
                told(d.value());
                lastDayIn = d.value().day() != null ? s.index() : lastDayIn;
                lastDay = d.value().day() != null ? d.value() : lastDay;
                i = d.to();
            }
        }
    }

    /** The year that the text gave last, from which it counts on, and in which sentence. */
    private int toldYear = NONE;

    private int toldIn;

    private void told(DateValue v) {
        LocalDate from = v.from();
        LocalDate end = v.to();
        boolean given = v.basis().startsWith("explicit");
        if (given && from != null && end != null && from.getYear() == end.getYear()) {
            toldYear = from.getYear();
            toldIn = s.index();
        }
    }

    /** "وبعد عامين انسحبت", "بعد ذلك بثلاثة أعوام", "في العام التالي", "في العام نفسه": counted from the year that was given last; null where none was. */
    private @Nullable DateValue later(int i) {
        boolean near = toldYear != NONE && s.index() - toldIn < 2 && isArabic(i);
        LocalDate now = dates.published();
        int n = NONE;
        int end = i;
        if (near && time(i, "year") && s.inside(i + 1)) {
            String next = word(i + 1);
            n = NEXT.contains(next) ? 1 : SAME.contains(next) ? 0 : NONE;
            end = i + 2;
        } else if (near && s.inside(i + 1) && s.isWord(i - 1, "prep.after")) {
            int count = arabicCount(i);
            int unit = count == NONE ? i : counted;
            n = time(unit, "year") ? (count == NONE ? dual(unit) : count) : NONE;
            n = n == 1 && count == NONE && !s.reads(unit, "عام") && !s.reads(unit, "سنه") ? NONE : n;
            boolean from = s.reads(unit + 1, "من") || s.isWord(unit + 1, "prep.on");
            n = from ? NONE : n;
            end = unit + 1;
        } else if (near
                && s.reads(i - 1, "ذلك")
                && s.isWord(i - 2, "prep.after")
                && s.unit(i).has(Unit.BI)) {
            int count = arabicCount(i);
            int unit = count == NONE ? i : counted;
            n = time(unit, "year") ? (count == NONE ? dual(unit) : count) : NONE;
            end = unit + 1;
        }
        if (n == NONE || now == null || toldYear + n > now.getYear()) {
            return null;
        }
        to = end;
        int year = toldYear + n;
        toldIn = s.index();
        return Dates.year(year, "relative_anchor", text(i));
    }

    /** "أبوجا 18 مارس 2016 /", "أبوجا 18 مارس 2016 (شينخوا)": a full date that opens the story and is closed by a mark. */
    private boolean datelined(DateMention d) {
        char c = s.mark(d.to());
        return d.value().basis().equals("explicit") && (c == '/' || c == '(' || s.isDash(d.to()));
    }

    private @Nullable DateMention at(int i) {
        if ((!s.isAny(i, WORDS_OF_TIME) && !(s.hasNumbers() && s.isNumber(i))) || s.isWord(i - 1, "press")) {
            return null;
        }
        to = i;
        role = time(i - 1, "since") || time(i, "since") ? "since" : "event";
        DateValue past = read(i, -1);
        if (past == null) {
            return null;
        }
        int end = to;
        boolean owner = (s.isMark(end) && s.reads(end, "'s")) || attribute(i, end) || memorial(i) || passed(end);
        DateValue future = read(i, 1);
        role = s.isWord(i - 1, "deadline.by") ? "deadline" : role;
        DateMention d = new DateMention(i, end, past, future == null ? past : future, s.start(i), s.end(end - 1), role);
        if (owner) {
            s.owningDate(d);
        }
        return owner ? null : d;
    }

    /** "الذكرى العشرين لتوقيع": how many years ago that was which the day is in memory of. */
    private boolean memorial(int i) {
        return i > 0
                && word(i - 1).endsWith("ذكري")
                && number(i) > 0
                && s.inside(to)
                && s.unit(to).has(Unit.LI);
    }

    /** "بعد ثلاثين عاما على توقيع": what dates the noun behind it alone. */
    private boolean passed(int end) {
        return end > 1 && s.isWord(end - 1, "prep.on") && isArabic(end - 1) && time(end - 2, "year");
    }

    /** "A Monday meeting", "Chad's weekend proposal": a day between an article or owner and a noun dates that noun alone. */
    private boolean attribute(int i, int end) {
        boolean day = end == i + 1 && !isArabic(i) && (s.is(i, Kind.WEEKDAY) || time(i, "weekend"));
        boolean article = day && (s.isWord(i - 1, "a") || s.isWord(i - 1, "the") || Subjects.possessive(s, i - 1));
        boolean open = article && s.inside(end) && !s.isMark(end) && !s.isWord(end, "prep") && !s.is(end, Kind.TIME);
        boolean thing = s.isWord(end, "obj") || s.isWord(end, "noun") || s.is(end, Kind.INSTRUMENT);
        return open && (thing || s.is(end, Kind.PREDICATE) || Subjects.possessive(s, i - 1));
    }

    private @Nullable DateValue read(int i, int direction) {
        DateValue v = numeric(i);
        v = v != null ? v : days(i, direction);
        v = v != null ? v : dayMonth(i, direction);
        v = v != null ? v : monthFirst(i, direction);
        v = v != null ? v : yearWord(i);
        v = v != null ? v : weekday(i, direction);
        v = v != null ? v : decade(i);
        v = v != null ? v : relative(i, direction);
        return v;
    }

    private String text(int from) {
        return s.tokens.source().substring(s.start(from), s.end(to - 1));
    }

    private boolean time(int i, String id) {
        if (s.is(i, Kind.TIME)) {
            for (Term t : s.unit(i).terms()) {
                if (t.kind() == Kind.TIME && t.id().equals(id)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int number(int i) {
        if (!s.inside(i)) {
            return NONE;
        }
        if (s.isNumber(i)) {
            return digits(s.tokens, s.unit(i).from());
        }
        Term t = s.term(i, Kind.NUMBER);
        return t == null ? NONE : Integer.parseInt(t.id());
    }

    /** Value of up to four digits. */
    private static int digits(Tokens tokens, int token) {
        int from = tokens.from(token);
        int to = tokens.to(token);
        int value = to > from && to - from <= 4 ? 0 : NONE;
        for (int i = from; i < to && value != NONE; i++) {
            char c = tokens.letters()[i];
            value = c >= '0' && c <= '9' ? value * 10 + c - '0' : NONE;
        }
        return value;
    }

    private int yearAt(int i) {
        if (!s.isNumber(i)) {
            return NONE;
        }
        int n = number(i);
        return n >= 1900 && n <= 2100 && s.word(i).length() == 4 ? n : NONE;
    }

    /** 17-5-2019, 17/5/2019, 2019/5/17, 17.5.2019. */
    private @Nullable DateValue numeric(int i) {
        if (!s.isNumber(i)) {
            return null;
        }
        String[] parts = s.word(i).indexOf('.') > 0 ? s.word(i).split("\\.", -1) : NO_PARTS;
        if (parts.length == 3 && parts[2].length() == 4) {
            to = i + 1;
            return build(parts[0], parts[1], parts[2], i);
        }
        boolean separated = separator(i + 1) && s.isNumber(i + 2) && separator(i + 3) && s.isNumber(i + 4);
        if (!separated) {
            return null;
        }
        to = i + 5;
        boolean yearFirst = s.word(i).length() == 4;
        return yearFirst
                ? build(s.word(i + 4), s.word(i + 2), s.word(i), i)
                : build(s.word(i), s.word(i + 2), s.word(i + 4), i);
    }

    private boolean separator(int i) {
        char c = s.mark(i);
        return c == '/' || c == '-';
    }

    private @Nullable DateValue build(String day, String month, String year, int i) {
        if (day.length() > 2 || month.length() > 2 || year.length() != 4) {
            return null;
        }
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (y >= 1300 && y <= 1500) {
            to = time(to, "hijri") ? to + 1 : to;
            return dates.hijri(y, m, d, text(i));
        }
        return dates.day(y, m, d, "explicit", text(i));
    }

    /** From 3 to 5 May, 3-5 May, بين 3 و5 مايو: the days as a range. */
    private @Nullable DateValue days(int i, int direction) {
        int first = number(i);
        int j = s.isWord(i + 1, "ordinal") ? i + 2 : i + 1;
        boolean joined = s.isDash(j) || s.isWord(j, "prep.to") || s.isWord(j, "and") || s.reads(j, "و");
        boolean spelled = s.inside(j) && s.unit(j).has(Unit.AND);
        j = joined ? j + 1 : j;
        if (first < 1 || first > 31 || !(joined || spelled) || number(j) <= first) {
            return null;
        }
        DateValue last = dayMonth(j, direction);
        LocalDate end = last == null ? null : last.day();
        return end == null || last == null
                ? null
                : Dates.range(end.withDayOfMonth(first), end, "interval", last.basis(), text(i));
    }

    /** March 18-23, from March 18 to 23. */
    private @Nullable DateValue daysBehind(int i, int first, Term month, int j, int direction) {
        int at = s.isDash(j) || s.isWord(j, "prep.to") ? j + 1 : j;
        boolean hyphen = s.inside(j) && s.tokens.is(s.unit(j).from(), Tokens.HYPHEN);
        int last = at > j || hyphen ? number(at) : NONE;
        if (!s.isNumber(at) || last <= first || last > 31) {
            return null;
        }
        DateValue end = finishDay(i, last, month, at + 1, direction);
        LocalDate day = end == null ? null : end.day();
        return day == null || end == null
                ? null
                : Dates.range(day.withDayOfMonth(first), day, "interval", end.basis(), text(i));
    }

    /** 6 November 2025, 14 تشرين الثاني (نوفمبر) 2024, 15 جمادى الأولى 1447هـ, السابع عشر من مايو. */
    private @Nullable DateValue dayMonth(int i, int direction) {
        int day = number(i);
        int j = i + 1;
        j = s.isWord(j, "ordinal") ? j + 1 : j;
        if (time(j, "day") || s.isWord(j, "prep.from") || s.isWord(j, "prep.of")) {
            j++;
        }
        j = time(j, "month") ? j + 1 : j;
        Term month = s.term(j, Kind.MONTH);
        boolean alone = j == i + 1 && time(j, "current") && (time(i - 1, "day") || s.isWord(i - 1, "prep.in"));
        boolean spelled = s.isWord(i + 1, "prep.from") && s.starts(i, "ال");
        if (month == null && (s.isNumber(i) || spelled) && (alone || time(j - 1, "month"))) {
            return ofMonth(i, day, j);
        }
        if (day < 1 || day > 31 || month == null || partOfMonth(i) || (s.unit(j).pro() & (Unit.BI | Unit.KA)) != 0) {
            return null;
        }
        return finishDay(i, day, month, j + 1, direction);
    }

    /** الأسبوع الأول من يناير, النصف الثاني من مايو: the number of a part of a month is no day. */
    private boolean partOfMonth(int number) {
        boolean part = time(number - 1, "week") || s.reads(number - 1, "النصف") || s.reads(number - 1, "الثلث");
        return part && s.starts(number, "ال") && s.isWord(number + 1, "prep.from");
    }

    /** يوم 22 الجاري, 22 من الشهر الماضي, الرابع من الشهر المقبل, الرابع من الشهر نفسه. */
    private @Nullable DateValue ofMonth(int i, int day, int at) {
        LocalDate p = dates.published();
        boolean last = time(at, "last");
        boolean next = time(at, "next");
        LocalDate told = time(at, "same") && lastDay != null ? lastDay.day() : null;
        if (day < 1 || day > 31 || p == null || !(last || next || told != null || time(at, "current"))) {
            return null;
        }
        to = at + 1;
        LocalDate in = told != null ? told : last ? p.minusMonths(1) : next ? p.plusMonths(1) : p;
        return dates.day(in.getYear(), in.getMonthValue(), day, "relative_anchor", text(i));
    }

    private @Nullable DateValue finishDay(int from, int day, Term month, int after, int direction) {
        int j = otherName(after);
        if (s.isComma(j) && yearAt(j + 1) != NONE) {
            j++;
        }
        to = j;
        if (month.id().startsWith("h")) {
            int year = s.isNumber(j) ? number(j) : NONE;
            to = year == NONE ? j : time(j + 1, "hijri") ? j + 2 : j + 1;
            return year < 1300 || year > 1500
                    ? null
                    : dates.hijri(year, Integer.parseInt(month.id().substring(1)), day, text(from));
        }
        int m = Integer.parseInt(month.id());
        j = s.isWord(j, "prep.from") && time(j + 1, "year") && yearAt(j + 2) != NONE ? j + 1 : j;
        int year = yearOf(j);
        if (year != NONE) {
            to = time(j, "year") || time(j, "since") ? j + 2 : j + 1;
            return dates.day(year, m, day, "explicit", text(from));
        }
        if (lastYear(j)) {
            to = j + 2;
            LocalDate p = dates.published();
            return p == null ? null : dates.day(p.getYear() - 1, m, day, "relative_anchor", text(from));
        }
        LocalDate now = dates.published();
        if (time(j, "current") && now != null) {
            to = j + 1;
            return dates.day(now.getYear(), m, day, "relative_anchor", text(from));
        }
        boolean next = time(j, "next");
        boolean known = next || time(j, "last") || time(j, "current");
        to = known ? j + 1 : j;
        if (!known && now != null && ofToldYear(from, now.getYear())) {
            return dates.day(toldYear, m, day, "relative_anchor", text(from));
        }
        return dates.dayOfMonth(m, day, next || (direction > 0 && !known), text(from));
    }

    /** "وكانت كينيا قد خاضت عام 2008 حربا انتهت باتفاق وقع في 12 أغسطس": in a sentence about a past year a day without one is of that year. */
    private boolean ofToldYear(int i, int now) {
        boolean told = toldYear != NONE && toldIn == s.index() && toldYear < now;
        boolean past = told && s.isWord(0, "was") && s.verbs.length == 0;
        for (int j = i - 1; told && !past && j > 0; j--) {
            past = s.isWord(j, "came.to.end");
        }
        return past;
    }

    private boolean lastYear(int j) {
        return (time(j, "last") && time(j + 1, "year")) || (time(j, "year") && time(j + 1, "last"));
    }

    private int yearOf(int j) {
        int at = time(j, "year") || time(j, "since") ? j + 1 : j;
        int year = yearAt(at);
        return year == NONE && isOld(at) ? number(at) : year;
    }

    /** "عام 1882": a year so long ago is one only behind the word for it or a month. */
    private boolean isOld(int i) {
        int n = s.isNumber(i) && s.word(i).length() == 4 ? number(i) : NONE;
        return n >= 1500 && n < 1900;
    }

    /** Skips a second name of the same month: "أيلول/سبتمبر", "تشرين الثاني (نوفمبر)", "أغسطس آب". */
    private int otherName(int j) {
        if ((s.mark(j) == '/' || s.mark(j) == '-') && s.is(j + 1, Kind.MONTH)) {
            return j + 2;
        }
        if (s.mark(j) == '(' && s.is(j + 1, Kind.MONTH) && s.mark(j + 2) == ')') {
            return j + 3;
        }
        return s.is(j, Kind.MONTH) ? j + 1 : j;
    }

    /** November 6, 2025; أيار 2023; last July; في يونيو الماضي. */
    private @Nullable DateValue monthFirst(int i, int direction) {
        boolean lastBefore = time(i, "last") && s.is(i + 1, Kind.MONTH);
        boolean nextBefore = time(i, "next") && s.is(i + 1, Kind.MONTH);
        int at = lastBefore || nextBefore || (time(i, "month") && s.is(i + 1, Kind.MONTH)) ? i + 1 : i;
        Term month = s.term(at, Kind.MONTH);
        if (month == null || month.id().startsWith("h")) {
            return null;
        }
        int j = otherName(at + 1);
        j = s.mark(j) == '.' && s.isNumber(j + 1) ? j + 1 : j;
        int day = number(j);
        if (day >= 1 && day <= 31 && s.isNumber(j) && s.tokens.kind(s.unit(at).from()) == Tokens.LATIN) {
            DateValue days = daysBehind(i, day, month, j + 1, direction);
            if (days != null) {
                return days;
            }
            return finishDay(i, day, month, s.isWord(j + 1, "ordinal") ? j + 2 : j + 1, direction);
        }
        int m = Integer.parseInt(month.id());
        int year = yearOf(j);
        if (year != NONE) {
            to = time(j, "year") ? j + 2 : j + 1;
            return Dates.month(year, m, "explicit_partial", text(i));
        }
        int k = s.isWord(j, "prep.from") || s.isWord(j, "prep.of") ? j + 1 : j;
        LocalDate published = dates.published();
        if (lastYear(k) && published != null) {
            to = k + 2;
            return Dates.month(published.getYear() - 1, m, "relative_anchor", text(i));
        }
        boolean last = lastBefore || time(j, "last");
        boolean next = nextBefore || time(j, "next");
        boolean marked = at > i
                || partOfMonth(i - 2)
                || last
                || next
                || time(j, "current")
                || s.isWord(i - 1, "prep.in")
                || s.isWord(i - 1, "prep.during")
                || time(i - 1, "since")
                || time(i - 1, "until")
                || time(i - 1, "month")
                || time(i - 1, "early")
                || time(i - 1, "late")
                || time(i - 1, "mid")
                || j > at + 1
                || beforeNoun(i, j);
        if (!marked) {
            return null;
        }
        to = time(j, "last") || time(j, "next") || time(j, "current") ? j + 1 : j;
        if (time(j, "current") && published != null) {
            return Dates.month(published.getYear(), m, "relative_anchor", text(i));
        }
        return dates.monthAlone(m, last ? -2 : next ? 2 : direction, text(i));
    }

    /** "Its June summit in Oslo", "the June Oslo meeting": a month that nothing else says is one, between an article or owner and an encounter. */
    private boolean beforeNoun(int i, int j) {
        boolean article = s.isWord(i - 1, "the") || s.isWord(i - 1, "a") || Subjects.possessive(s, i - 1);
        int noun = article && s.is(j, Kind.CITY) ? j + 1 : j;
        return article && s.isWord(noun, "occasion");
    }

    /** عام 1992, in 1977, since 1994, العام الماضي. */
    private @Nullable DateValue yearWord(int i) {
        int at = time(i, "year") || time(i, "since") ? i + 1 : i;
        at = time(at, "year") ? at + 1 : at;
        int year = yearAt(at);
        year = year == NONE && at > i && time(at - 1, "year") && isArabic(i) && isOld(at) ? number(at) : year;
        if (year == NONE || decadeEnding(at + 1) || span(at)) {
            return null;
        }
        if (s.reads(i - 1, "of") && at == i && ofThing(i - 2)) {
            return null;
        }
        boolean marked = at > i
                || s.isWord(i - 1, "prep.in")
                || (i > 0 && SEASONS.contains(word(i - 1)))
                || time(i - 1, "since")
                || time(i - 1, "until")
                || s.isWord(i - 1, "prep.during")
                || s.mark(i - 1) == '('
                || s.isWord(i - 1, "prep.of")
                || time(i - 1, "late")
                || time(i - 1, "early")
                || time(i - 1, "mid")
                || s.isWord(i - 1, "the");
        if (!marked) {
            return null;
        }
        to = at + 1;
        return Dates.year(year, "explicit_partial", text(i));
    }

    /** "The Lisbon Treaty of 2007", "the pact of 1994": the year tells which one is meant. */
    private boolean ofThing(int noun) {
        boolean title =
                s.inside(noun) && s.tokens.is(s.unit(noun).from(), Tokens.CAPITAL) && !s.isAny(noun, WORDS_OF_TIME);
        return title || s.is(noun, Kind.INSTRUMENT) || s.is(noun, Kind.ACCORD);
    }

    /** "For the 2023-2026 period", "للأعوام 2011-2013": from year to year something is to last; nothing happened then. */
    private boolean span(int year) {
        boolean dash = separator(year + 1) || s.isDash(year + 1);
        int end = dash && s.isNumber(year + 2) ? number(year + 2) : NONE;
        return end != NONE
                && (yearAt(year + 2) > yearAt(year) || (s.word(year + 2).length() == 2 && end > yearAt(year) % 100));
    }

    /** "اعتبارا من الثلاثاء", "انطلاقا من يوم الأحد": the day from which something is to hold is still to come. */
    private boolean onward(int i) {
        int from = i > 0 ? s.unit(i - 1).to() - 1 : 0;
        return from > 0 && s.tokens.word(from).equals("من") && ONWARD.contains(s.tokens.word(from - 1));
    }

    private @Nullable DateValue weekday(int i, int direction) {
        boolean lastBefore = time(i, "last") || time(i, "next");
        int at = (time(i, "day") || lastBefore) && s.is(i + 1, Kind.WEEKDAY) ? i + 1 : i;
        Term t = s.term(at, Kind.WEEKDAY);
        if (t == null || (t.id().equals("1") && at == i && s.isWord(i - 1, "prep") && isArabic(i))) {
            return null;
        }
        to = at + 1;
        int d = direction;
        if (time(to, "last") || time(i, "last")) {
            d = -2;
            to = time(to, "last") ? to + 1 : to;
        } else if (time(to, "next") || time(i, "next")) {
            d = 2;
            to = time(to, "next") ? to + 1 : to;
        } else if (d < 0 && isArabic(i) && onward(i)) {
            d = 1;
        }
        int dated = s.mark(to) == '(' || s.isComma(to) ? to + 1 : to;
        DateValue exact = dayMonth(dated, direction);
        if (exact == null) {
            exact = s.isNumber(dated) ? numeric(dated) : monthDay(dated, direction);
        }
        if (exact != null) {
            return exact;
        }
        to = time(at + 1, "last") || time(at + 1, "next") ? at + 2 : at + 1;
        return dates.weekday(Integer.parseInt(t.id()), d, text(i));
    }

    /** "اليوم (الخميس)": where the paper is of another day, the weekday is the one that counts; null for none. */
    private @Nullable DateValue weekdayBeside(int i) {
        Term day = s.term(s.mark(i + 1) == '(' ? i + 2 : i + 1, Kind.WEEKDAY);
        return day == null || dates.published() == null ? null : dates.weekday(Integer.parseInt(day.id()), -1, text(i));
    }

    /** The Arabic Monday is also the number two. */
    private boolean isArabic(int i) {
        return s.tokens.kind(s.unit(i).from()) == Tokens.ARABIC;
    }

    private @Nullable DateValue monthDay(int i, int direction) {
        return s.is(i, Kind.MONTH) && s.isNumber(i + 1) ? monthFirst(i, direction) : null;
    }

    private static final String[] NO_PARTS = {};

    private static final String[] DECADES = {
        "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"
    };

    private @Nullable DateValue decade(int i) {
        int part = time(i, "early") ? 1 : time(i, "mid") ? 2 : time(i, "late") ? 3 : 0;
        int at = part > 0 ? i + 1 : i;
        at = s.isWord(at, "the") || s.isWord(at, "prep.of") || (part > 0 && s.isDash(at)) ? at + 1 : at;
        at = s.isWord(at, "the") || time(at, "decade") || time(at, "year") ? at + 1 : at;
        for (int d = 0; d < DECADES.length && s.is(at, Kind.TIME); d++) {
            if (time(at, DECADES[d])) {
                to = at + 1;
                return Dates.decade(1920 + 10 * d, part, text(i));
            }
        }
        int year = yearAt(at);
        if (year != NONE && year % 10 == 0 && decadeEnding(at + 1)) {
            to = at + 2;
            return Dates.decade(year, part, text(i));
        }
        return null;
    }

    /** The s of 1990s. */
    private boolean decadeEnding(int i) {
        return s.reads(i, "s") && s.start(i) == s.end(i - 1);
    }

    /** "Today, 5 December 2020": the date that says which day is meant; null where none does. */
    private @Nullable DateValue stated(int i) {
        int at = s.isComma(i + 1) ? i + 2 : i + 1;
        DateValue day = s.inside(at) ? dayMonth(at, -1) : null;
        day = day == null && s.inside(at) ? monthFirst(at, -1) : day;
        boolean whole = day != null && day.precision().equals("day");
        to = whole ? to : i + 1;
        return whole ? day : null;
    }

    private @Nullable DateValue relative(int i, int direction) {
        if (s.isQuote(i - 1) && s.isQuote(i + 1)) {
            return null;
        }
        to = i + 1;
        for (Term t : s.unit(i).terms()) {
            if (t.kind() == Kind.TIME) {
                switch (t.id()) {
                    case "today" -> {
                        int at = s.reads(i - 1, "هذا") ? i - 2 : i - 1;
                        boolean like = at >= 0 && word(at).equals("مثل");
                        DateValue then = like ? onThisDay(i) : since(i);
                        if (then != null) {
                            return then;
                        }
                        DateValue named = isArabic(i) ? weekdayBeside(i) : stated(i);
                        return named == null ? dates.daysFromNow(0, text(i)) : named;
                    }
                    case "yesterday" -> {
                        return dates.daysFromNow(-1, text(i));
                    }
                    case "before-yesterday" -> {
                        return dates.daysFromNow(-2, text(i));
                    }
                    case "tomorrow" -> {
                        return dates.daysFromNow(1, text(i));
                    }
                    case "same-day" -> {
                        return lastDay;
                    }
                    case "after-tomorrow" -> {
                        return dates.daysFromNow(2, text(i));
                    }
                    case "weekend" -> {
                        boolean next = direction > 0 && !time(i - 1, "last");
                        return dates.weekend(next || time(i - 1, "next"), text(i));
                    }
                    default -> {}
                }
            }
        }
        DateValue later = later(i);
        if (later != null) {
            return later;
        }
        DateValue period = period(i);
        period = period != null ? period : ago(i);
        return period != null ? period : yearsOn(i);
    }

    /** "في مثل هذا اليوم من عام 1979", "في مثل هذا اليوم قبل عشرين عاما": the same day of another year; null for others. */
    private @Nullable DateValue onThisDay(int i) {
        LocalDate now = dates.published();
        int j = s.isWord(i + 1, "prep.from") || s.isWord(i + 1, "prep.in") ? i + 2 : i + 1;
        int year = now == null ? NONE : yearOf(j);
        if (now != null && year != NONE) {
            to = time(j, "year") || time(j, "since") ? j + 2 : j + 1;
            return dates.day(year, now.getMonthValue(), now.getDayOfMonth(), "relative_anchor", text(i));
        }
        DateValue ago = now != null && time(i + 1, "ago") ? ago(i + 1) : null;
        LocalDate from = ago == null || !time(to - 1, "year") ? null : ago.from();
        if (now == null || from == null) {
            to = i + 1;
            return null;
        }
        return dates.day(from.getYear(), now.getMonthValue(), now.getDayOfMonth(), "relative_anchor", text(i));
    }

    /** "تمر اليوم ثلاثون سنة على توقيع": how long ago something was; null for others. */
    private @Nullable DateValue since(int i) {
        LocalDate now = dates.published();
        int n = now != null && i > 0 && PASSING.contains(word(i - 1)) ? arabicCount(i + 1) : NONE;
        if (n < 1 || now == null || !time(counted, "year") || !s.isWord(counted + 1, "prep.on")) {
            return null;
        }
        to = counted + 2;
        return dates.day(now.getYear() - n, now.getMonthValue(), now.getDayOfMonth(), "relative_anchor", text(i));
    }

    private String word(int i) {
        return s.inside(i) ? s.tokens.word(s.unit(i).to() - 1) : "";
    }

    /** "مرت أربعون سنة على توقيع", "بعد مرور ثلاثين عاما على توقيع", "بعد ثلاثين عاما على توقيع": the year of what stands behind; null for others. */
    private @Nullable DateValue yearsOn(int i) {
        int n = arabicCount(i);
        to = counted;
        if (memorial(i)) {
            return dates.yearFromNow(-n, text(i));
        }
        boolean counts = n > 0 && time(counted, "year") && isArabic(counted) && s.isWord(counted + 1, "prep.on");
        int before = s.isWord(i - 1, "quantity.about") || s.isWord(i - 1, "prep.to") ? i - 2 : i - 1;
        boolean passed = counts && before >= 0 && (PASSING.contains(word(before)) || s.isWord(before, "prep.after"));
        if (!passed) {
            return null;
        }
        to = counted + 2;
        return dates.yearFromNow(-n, text(i));
    }

    /** Last week, this month, العام المقبل. */
    private @Nullable DateValue period(int i) {
        int unit = i;
        int sign = sign(i);
        if (sign != NONE_SIGN && s.is(i + 1, Kind.TIME)) {
            unit = i + 1;
            to = i + 2;
        } else {
            sign = sign(i + 1);
            to = i + 2;
        }
        if (sign == NONE_SIGN) {
            return null;
        }
        if (time(unit, "week")) {
            return dates.week(sign, text(i));
        }
        if (time(unit, "month")) {
            return dates.monthFromNow(sign, text(i));
        }
        return time(unit, "year") ? dates.yearFromNow(sign, text(i)) : null;
    }

    private static final int NONE_SIGN = 9;

    private int sign(int i) {
        return time(i, "last") ? -1 : time(i, "next") ? 1 : time(i, "current") || time(i, "this") ? 0 : NONE_SIGN;
    }

    /** Two years ago, قبل عامين, قبل عشر سنوات, قبل خمسة وعشرين عاما, قبل نصف قرن. */
    private @Nullable DateValue ago(int i) {
        boolean before = time(i, "ago");
        int at = before ? i + 1 : i;
        boolean about = before && s.inside(at) && isArabic(i) && (s.isWord(at, "quantity.about") || s.reads(at, "نحو"));
        at = about && !MORE.contains(s.tokens.word(s.unit(at).from())) ? at + 1 : at;
        int n = before ? arabicCount(at) : number(i);
        int unit = n == NONE ? at : before ? counted : at + 1;
        // "A year ago".
        boolean single = n == NONE && !before && s.reads(i - 1, "a") && time(i + 1, "ago");
        if (single) {
            n = 1;
        }
        if (!before && !(n != NONE && time(unit + 1, "ago"))) {
            return null;
        }
        // "قبل عامين من توقيع": before something else.
        boolean other = before && isArabic(i) && s.reads(unit + 1, "من");
        if (other && (s.is(unit + 2, Kind.PREDICATE) || LATER.contains(word(unit + 2)))) {
            return null;
        }
        int years = before && isArabic(i) ? longTime(unit, n) : NONE;
        if (years > 0) {
            return dates.yearFromNow(-years, text(i));
        }
        n = n == NONE ? dual(unit) : n;
        if (n < 1) {
            return null;
        }
        to = before ? unit + 1 : unit + 2;
        LocalDate told = !before && s.reads(unit + 1, "earlier") ? told() : null;
        if (told != null && time(unit, "day")) {
            return Dates.day(told.minusDays(n), "relative_anchor", text(i));
        }
        if (time(unit, "year")) {
            return dates.yearFromNow(-n, text(i));
        }
        if (time(unit, "month")) {
            return dates.monthFromNow(-n, text(i));
        }
        if (time(unit, "week")) {
            return dates.week(-n, text(i));
        }
        return time(unit, "day") && n > 0 ? dates.daysFromNow(-n, text(i)) : null;
    }

    /** Where what is counted stands, after {@link #arabicCount}. */
    private int counted;

    /** "عشرين", "خمسة وعشرين", "ثلاثة عشر", "مئة وعشرين": what a number says that may be of two words. */
    private int arabicCount(int i) {
        int n = number(i);
        counted = i + 1;
        int more = n == NONE || s.isNumber(i) || !s.inside(i + 1) ? NONE : number(i + 1);
        boolean tens = s.inside(i + 1) && s.unit(i + 1).has(Unit.AND) && n < 10 && more >= 20 && more < 100;
        boolean teen = n > 2 && n < 10 && more == 10 && !s.unit(i + 1).has(Unit.AND);
        boolean hundred = n == 100 && more > 0 && more < 100 && s.unit(i + 1).has(Unit.AND);
        if (tens || teen || hundred) {
            counted = i + 2;
            return n + more;
        }
        return n;
    }

    /** "ثلاثة عقود", "عقد من الزمن", "قرن", "نصف قرن": in years; -1 for shorter times. */
    private int longTime(int unit, int n) {
        if (time(unit, "decade")) {
            boolean two = s.ends(unit, "ين");
            boolean one = s.isWord(unit + 1, "prep.from") && TIME.contains(word(unit + 2));
            to = one ? unit + 3 : unit + 1;
            return n != NONE ? 10 * n : two ? 20 : one ? 10 : NONE;
        }
        int part = n == NONE ? s.reads(unit, "نصف") ? 50 : s.reads(unit, "ربع") ? 25 : NONE : NONE;
        int century = part > 0 ? unit + 1 : unit;
        if (!s.reads(century, "قرن") || n > 1) {
            return NONE;
        }
        to = s.isWord(century + 1, "prep.from") && TIME.contains(word(century + 2)) ? century + 3 : century + 1;
        return part > 0 ? part : 100;
    }

    /** "Attacked on Saturday, breaking a truce signed a day earlier": the day told just before, from which it counts; null for none. */
    private @Nullable LocalDate told() {
        DateValue day = lastDay;
        return day == null || s.index() - lastDayIn > 1 ? null : day.day();
    }

    private int dual(int i) {
        if (!s.inside(i)) {
            return NONE;
        }
        String w = s.word(i);
        boolean several =
                isArabic(i) && SEVERAL.contains(s.tokens.word(s.unit(i).from()));
        return several ? NONE : w.endsWith("ين") || w.endsWith("ان") ? 2 : w.isEmpty() ? NONE : 1;
    }
}
