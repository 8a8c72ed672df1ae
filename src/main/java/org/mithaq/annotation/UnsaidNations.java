package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;

/** Finds whose an Arabic office or body is where no nation stands by it: that of the dateline, of the story, or of an organisation called so before. */
final class UnsaidNations {
    private final Discourse discourse;

    UnsaidNations(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "قوات الاحتلال": without a nation the occupation is the Israeli one, where the story tells of Israel or the Palestinians. */
    boolean ofOccupation(Sentence s, int i) {
        return s.tokens.starts(s.unit(i).to() - 1, "الاحتلال") && ofPalestine(s);
    }

    /** Whether the sentence or the story names Israel, Palestine or a Palestinian organisation. */
    private boolean ofPalestine(Sentence s) {
        for (int j = 0; j < s.size(); j++) {
            String iso3 = s.stateOfPlace(j);
            Term org = s.term(j, Kind.ORG);
            Term nation = s.term(j, Kind.NISBA);
            boolean body =
                    org != null && "PSE".equals(org.as(World.Organisation.class).country());
            boolean people =
                    nation != null && (nation.id().equals("PSE") || nation.id().equals("ISR"));
            if (body || people || (iso3 != null && (iso3.equals("PSE") || iso3.equals("ISR")))) {
                return true;
            }
        }
        return discourse.tellsOf("ISR") || discourse.tellsOf("PSE");
    }

    /** "رئيس المفوضية", "المتحدث باسم الحركة": the organisation that was called so before, unless an adjective makes it another; or null. */
    @Nullable
    Actor calledSo(Sentence s, int j) {
        if (s.is(j + 1, Kind.NISBA) || (s.isName(j + 1) && s.starts(j + 1, "ال"))) {
            return null;
        }
        Actor known = discourse.named(ShortNames.of(s, j));
        return known == null && s.isWord(j, "org.armed") ? discourse.rebels() : known;
    }

    /** "الرباط - استقبل وزير الخارجية نظيره الكيني": the minister of the state that the story is dated from; or null. */
    @Nullable
    String domestic(Sentence s, int i, Title title) {
        String home = discourse.domestic(title.id(), s);
        boolean army =
                title.id().equals("army") && (s.starts(i, "الجيش") || s.starts(i, "القوات") || s.starts(i, "قوات"));
        home = home == null && army ? ofRebels(s, i) : home;
        boolean definite = home != null
                && (s.unit(i).has(Unit.AL)
                        || s.tokens.starts(s.unit(i).to() - 1, "ال")
                        || Offices.domain(s, i + 1, title) > i + 1);
        boolean field =
                title.id().equals("minister") && s.tokens.starts(s.unit(i).to() - 1, "ال");
        boolean another = field && !s.unit(i).has(Unit.AL) && !discourse.hasMinister(field(s, i));
        return definite && (another || discourse.ownerOf(title.id()) == null) ? home : null;
    }

    /** "اشتباكات بين الجيش والحوثيين": an army without a nation is that of the land of the armed group next to it; null where several lands are meant. */
    private static @Nullable String ofRebels(Sentence s, int i) {
        String land = null;
        for (int j = Math.max(0, i - 6); j < s.size() && j < i + 9; j++) {
            Term t = s.term(j, Kind.ORG);
            World.Organisation org = t == null ? null : t.as(World.Organisation.class);
            boolean armed = org != null
                    && org.type().equals("armed_group")
                    && !org.country().isEmpty();
            String of = org != null && armed ? org.country() : s.stateOfPlace(j);
            if (of != null && land != null && !of.equals(land)) {
                return null;
            }
            // Who fights the army of another land says nothing of his own.
            if (org != null && armed && !org.fights().isEmpty()) {
                return null;
            }
            land = armed ? of : land;
        }
        return land;
    }

    /** "وفي طهران حذر وزير الخارجية": right behind the verb an office without a nation is of the state in whose capital the sentence begins, while the story has named no other; or null. */
    @Nullable
    String placed(Sentence s, int i, Title title) {
        boolean open = Discourse.homeOffice(title) && discourse.said(title.id()) == null && s.isWord(0, "prep.in");
        boolean speaks = open && i > 2 && i < 6 && (Subjects.isVerb(s, i - 1) || s.is(i - 1, Kind.REPORT));
        boolean capital = speaks && s.unit(0).enc() == 0 && s.is(1, Kind.CAPITAL) && !s.is(1, Kind.STATE);
        for (int j = 2; capital && j < i - 1; j++) {
            capital = s.isComma(j) || s.dates[j] != null || s.is(j, Kind.TIME) || s.isWord(j, "ignore");
        }
        Term place = capital ? s.term(1, Kind.CAPITAL) : null;
        return place == null ? null : place.id();
    }

    /** What a minister looks after: "وزير الطاقة". */
    static String field(Sentence s, int i) {
        return s.tokens.word(s.unit(i).to() - 1);
    }
}
