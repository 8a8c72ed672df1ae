package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds the subject that stands behind a verb that goes first, or tells that somebody unknown stands there. Those before it are in {@link SubjectsBefore}. */
final class SubjectsBehind {
    private SubjectsBehind() {}

    /** Whether the verb's next word is a noun nobody knows: its subject is someone else. */
    static boolean unknownSubject(Sentence s, int verb) {
        // "تعهدت الدول الأوروبية بالرد".
        boolean states = s.reads(verb + 1, "الدول") || s.reads(verb + 1, "دول");
        if (states && verb < 2 && s.word(verb).endsWith("ت") && s.prep(verb + 1).isEmpty()) {
            return true;
        }
        int j = verb + 1;
        while (s.inside(j) && skippable(s, j)) {
            j++;
        }
        // "التي وقعتها أكثر من مئة دولة": where the object is a pronoun, what is counted behind it acts.
        boolean counted = s.unit(verb).enc() > 0 && (s.isWord(j, "quantity.about") || s.isNumber(j));
        if (counted && s.actors[j] == null && s.dates[j] == null) {
            return true;
        }
        // "وطالبتها بالحوار": behind an object pronoun what it is about.
        if (s.unit(verb).enc() > 0 && j == verb + 1 && s.inside(j) && !s.unit(j).known() && s.starts(j, "بال")) {
            return false;
        }
        // "ويشترط الدستور موافقته".
        if (s.isWord(j, "lays.down") && s.prep(j).isEmpty()) {
            return true;
        }
        boolean everyone = s.isWord(j, "everyone") && s.prep(j).isEmpty();
        if (everyone) {
            return !called(s, j + 1);
        }
        return s.inside(j) && (ofUnknownBody(s, j) || (!s.unit(j).known() && s.isName(j)));
    }

    /** "ودعا المجتمع الدولي إلى التحرك": what everybody is called on to do follows right behind. */
    private static boolean called(Sentence s, int j) {
        return s.isWord(j, "prep") || (s.inside(j) && s.unit(j).has(Unit.BI | Unit.LI)) || s.starts(j, "ل");
    }

    /** "دعت صحيفة سعودية إيران إلى", "انتقدت منظمة حقوقية إثيوبية مصر": a noun without the article right behind the verb, of some nation, is who does it, not the state behind it. */
    private static boolean foreigner(Sentence s, int verb, ActorGroup g) {
        ActorGroup nation = Subjects.endingAt(s, g.from - 1);
        boolean of = nation != null
                && nation.adjective
                && nation.from > verb + 1
                && !s.unit(nation.from).has(Unit.AL);
        for (int j = verb + 1; nation != null && of && j < nation.from; j++) {
            Unit u = s.unit(j);
            of = s.actors[j] == null && s.instruments[j] == null && s.prep(j).isEmpty() && u.enc() == 0;
            of = of && !u.has(Unit.AL | Unit.AND) && !s.isMark(j) && !Subjects.isVerb(s, j) && !s.isWord(j, "prep");
        }
        return nation != null && of && g.from == nation.to;
    }

    /** "وانتقد حزب الوعد الاتفاق": a party or front of a name nobody knows. */
    private static boolean ofUnknownBody(Sentence s, int j) {
        boolean body =
                s.isWord(j, "org.noun") && s.prep(j).isEmpty() && s.unit(j).enc() == 0;
        return body && s.actors[j] == null && !s.unit(j).has(Unit.AL | Unit.AND) && s.isName(j + 1);
    }

    /** "واتهم اللاعب الحكم بالانحياز": a man or woman of a calling, right behind a verb of speech that agrees, who is nobody's state. */
    static boolean layman(Sentence s, int verb) {
        boolean man = s.isWord(verb + 1, "layman") && s.prep(verb + 1).isEmpty() && s.actors[verb + 1] == null;
        boolean agrees = man && s.ends(verb, "ت") == s.ends(verb + 1, "ه");
        Term t = agrees ? s.term(verb, Kind.PREDICATE) : null;
        boolean speech = t != null
                && switch (t.as(Predicate.class).kind()) {
                    case "criticise", "praise", "reject", "request", "threaten", "statement", "announce" -> true;
                    default -> false;
                };
        return agrees && (speech || s.isWord(verb, "light"));
    }

    private static boolean skippable(Sentence s, int j) {
        Unit u = s.unit(j);
        return s.dates[j] != null
                || u.is(Kind.TIME)
                || u.is(Kind.WEEKDAY)
                || u.isWord("ignore")
                || s.isQuote(j)
                || s.isComma(j)
                || s.mark(j) == '('
                || s.mark(j) == ')'
                || u.isWord("initial")
                || u.isWord("each");
    }

    /** The actor behind a verb-first verb, or null. */
    static @Nullable ActorGroup right(Sentence s, int verb) {
        int j = verb + 1;
        boolean institution = false;
        while (s.inside(j) && j - verb < Subjects.REACH) {
            ActorGroup g = s.actors[j];
            Unit u = s.unit(j);
            institution = institution || isInstitution(s, j);
            if (g != null) {
                boolean thing = (institution || foreigner(s, verb, g)) && ofState(g);
                if (thing || (isForce(s, verb + 1) && ofOffice(s, g))) {
                    return null;
                }
                // "تثير القلق، والاتحاد عبر عن موقفه": who has a verb of his own behind the comma.
                if (j > verb + 1
                        && s.isComma(j - 1)
                        && s.unit(j).has(Unit.AND)
                        && Subjects.isVerb(s, Math.min(g.to, s.size() - 1))) {
                    return null;
                }
                // "كينيا التي صادقت عليه، وأوغندا التي رفضته".
                if (g.from == RelativeClauses.besideHead(s, verb)) {
                    return null;
                }
                boolean swapped = g.from - 1 > verb && s.isWord(g.from - 1, "swap");
                boolean charge = s.unit(verb).enc() > 0 && g.from == verb + 2 && s.starts(verb + 1, "ب");
                boolean genitive = (charge && !s.unit(verb + 1).has(Unit.AL) && s.dates[verb + 1] == null)
                        || (g.from - 1 > verb && ofGoverned(s, g.from - 1))
                        || s.isWord(g.from, "quantity.object");
                genitive = genitive || (g.from - 1 > verb && (met(s, g.from - 1) || ofWords(s, g.from - 1)));
                // "تسخينفالي عاصمة أوسيتيا الجنوبية".
                genitive = genitive
                        || s.reads(g.from - 1, "عاصمه")
                        || (g.from - 1 > verb && s.isWord(g.from - 1, "way"))
                        || (g.from - 1 > verb
                                && (ofTarget(s, g.from - 1)
                                        || ofMandate(s, g.from - 1)
                                        || ofEncounter(s, verb, g.from - 1)));
                if (g.prep.isEmpty() && !g.adjective && !swapped && !genitive && !namesCapital(s, g)) {
                    ActorGroup traveller = traveller(s, verb, g);
                    if (traveller == null && reached(s, verb, g)) {
                        return null;
                    }
                    return traveller == null ? g : traveller;
                }
                if (g.prep.equals("for") && concludes(s, verb)) {
                    return g;
                }
                j = g.to;
                continue;
            }
            // "دعا المجتمع الدولي إيران إلى".
            if (j == verb + 1 && s.isWord(j, "everyone") && s.prep(j).isEmpty()) {
                return null;
            }
            // "قاطعت الدول العربية مصر"; "دعت دول رابطة آسيان إلى".
            boolean bloc = j == verb + 1 && s.is(j + 1, Kind.ORG) && s.actors[j + 1] != null;
            if (j == verb + 1 && !bloc && s.prep(j).isEmpty() && (s.reads(j, "الدول") || s.reads(j, "دول"))) {
                return null;
            }
            InstrumentMention m = s.instruments[j];
            if (m != null && j == verb + 1 && s.prep(j).isEmpty() && speaks(s, verb)) {
                return null;
            }
            // "طالب القرار 2216 كينيا ب".
            if (j == verb + 1 && s.reads(j, "القرار") && s.isNumber(j + 1) && speaks(s, verb)) {
                return null;
            }
            if (m != null) {
                j = Math.max(j + 1, m.to);
                continue;
            }
            ActorGroup holder = j == verb + 1 && isOffice(s, j) ? holder(s, j) : null;
            if (holder != null) {
                return holder;
            }
            boolean office = (j == verb + 1 || (j == verb + 2 && s.isWord(verb + 1, "honorific"))) && isOffice(s, j);
            // "التي سيطرت على المدينة، في محادثات كندا": behind the comma the clause before goes on.
            boolean closes = s.verbs.length == 0 && s.isComma(j) && s.isWord(verb - 1, "rel") && s.isComma(verb - 2);
            boolean over = closes
                    || accusing(s, j)
                    || s.isBreak(j)
                    || Subjects.isVerb(s, j)
                    || u.isWord("comp")
                    || u.isWord("rel")
                    || office;
            boolean foreign = !u.known() && s.isName(j) && !afterPreposition(s, j) && !ofPlace(s, j);
            if (over || foreign || (j == verb + 1 && isPolice(s, j))) {
                return null;
            }
            j++;
        }
        return null;
    }

    /** "قطع علاقاته مع غانا متهما كينيا بالتدخل": whom a circumstance has for its object is no subject of the verb before. */
    private static boolean accusing(Sentence s, int j) {
        for (Term t : s.verbs.length > 0 ? new Term[0] : s.unit(j).terms()) {
            boolean circumstance = t.kind() == Kind.PREDICATE
                    && t.is(Term.ACTIVE)
                    && !s.unit(j).has(Unit.AL);
            if (circumstance && t.as(Predicate.class).kind().equals("criticise")) {
                return true;
            }
        }
        return false;
    }

    /** "يندد فيه بتصريحات الوزير": words and steps behind the preposition of what is judged are those of who stands next. */
    private static boolean ofWords(Sentence s, int noun) {
        Unit u = s.unit(noun);
        boolean open = !u.has(Unit.AL) && u.enc() == 0;
        // "تهدد أمن كينيا".
        boolean endangered = s.isWord(noun, "endangered") && s.isWord(noun - 1, "endangers");
        return open && (endangered || (s.prep(noun).equals("bi") && s.isWord(noun, "said.or.done")));
    }

    /** "طالب البيان المشترك كينيا بسحب قواتها": whether a verb is one of blame or demand, which a paper right behind it has for its subject. */
    private static boolean speaks(Sentence s, int verb) {
        for (Term t : s.unit(verb).terms()) {
            String kind = t.kind() == Kind.PREDICATE ? t.as(Predicate.class).kind() : "";
            if (kind.equals("request") || kind.equals("criticise")) {
                return true;
            }
        }
        return false;
    }

    private static boolean travels(Actor a) {
        return a.entity().type().endsWith("person") || a.entity().id().endsWith("-delegation");
    }

    /** "غادر القاهرة أمس وزير خارجية غانا", "زار لبنان أمس وفد كيني": the place right behind a verb of going is its object where somebody follows; else null. */
    private static @Nullable ActorGroup traveller(Sentence s, int verb, ActorGroup g) {
        boolean place = g.from == verb + 1
                && g.members.size() == 1
                && g.members.get(0).entity().type().equals("state")
                && s.isWord(verb, "moves");
        for (int j = g.to; place && s.inside(j) && j < g.to + 9 && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup who = s.actors[j];
            if (who != null) {
                boolean person =
                        who.prep.isEmpty() && !who.adjective && Lists.all(who.members, SubjectsBehind::travels);
                return person ? who : null;
            }
        }
        return null;
    }

    /** "التقى نظيره، وزار لبنان وإسرائيل": states alone right behind a joined verb of going are where its subject went. */
    private static boolean reached(Sentence s, int verb, ActorGroup g) {
        boolean goes =
                g.from == verb + 1 && s.isWord(verb, "moves") && s.unit(verb).has(Unit.AND | Unit.SO);
        goes = goes && !s.unit(verb).has(Unit.SA) && ofState(g);
        for (int j = g.to; goes && s.inside(j) && j < g.to + 9 && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            goes = s.actors[j] == null;
        }
        return goes;
    }

    /** "فرقت الشرطة المتظاهرين": police whose state nobody names are who does something, not who stands behind them. */
    static boolean isPolice(Sentence s, int j) {
        Title title = s.inside(j) ? s.title(j) : null;
        return title != null
                && title.id().equals("police")
                && s.actors[j] == null
                && s.prep(j).isEmpty();
    }

    /** "طلبت السفارة الفرنسية في باماكو من مالي": whose embassy does something, right behind a verb in the feminine; or null. */
    static @Nullable ActorGroup mission(Sentence s, int verb) {
        boolean she = s.ends(verb, "ت") || (VerbAgreement.mayBePresent(s.unit(verb)) && s.starts(verb, "ت"));
        boolean embassy = she
                && s.isWord(verb + 1, "protest.site")
                && s.unit(verb + 1).has(Unit.AL)
                && s.prep(verb + 1).isEmpty()
                && !StrikeSubjects.ofForce(s, verb);
        ActorGroup g = embassy && s.inside(verb + 2) ? s.actors[verb + 2] : null;
        return g != null && g.adjective && g.prep.isEmpty() ? g : null;
    }

    /** "اعتقل الجيش رئيس الوزراء": an army or a government of which nobody says whose it is. */
    static boolean isForce(Sentence s, int j) {
        Title title = s.inside(j) ? s.title(j) : null;
        boolean body = title != null && (title.id().equals("army") || title.id().equals("government"));
        return body
                && s.actors[j] == null
                && s.prep(j).isEmpty()
                && (s.unit(j).has(Unit.AL) || s.tokens.starts(s.unit(j).to() - 1, "ال"));
    }

    /** Whether somebody is named by his office, right where his words begin. */
    private static boolean ofOffice(Sentence s, ActorGroup g) {
        Title title = s.title(g.from);
        return title != null && title.type().equals("person") && g.prep.isEmpty() && !g.adjective;
    }

    /** "أطلقت القذائف على مبنى الرئاسة": whose building or place is fired at. */
    private static boolean ofTarget(Sentence s, int noun) {
        boolean place = s.isWord(noun, "site") || s.isWord(noun, "obj.town") || s.isWord(noun, "place.part");
        boolean bare = place && !s.unit(noun).has(Unit.AL) && s.unit(noun).enc() == 0;
        return bare && s.actors[noun] == null && s.prep(noun).equals("on");
    }

    /** "القرار الذي مدد مهمة البعثة": whose mandate it is. */
    private static boolean ofMandate(Sentence s, int noun) {
        return s.isWord(noun, "mission.term")
                && s.unit(noun).enc() == 0
                && !s.unit(noun).has(Unit.AL);
    }

    /** "قال بعد لقائه الرئيس الكيني", "غادر قمة مجموعة السبع": whom he met whose encounter it is, and whose gathering somebody leaves. */
    private static boolean ofEncounter(Sentence s, int verb, int noun) {
        Term t = s.term(noun, Kind.PREDICATE);
        boolean encounter = t != null
                && !Subjects.isVerb(s, noun)
                && s.actors[noun] == null
                && switch (t.as(Predicate.class).kind()) {
                    case "meet", "visit", "summit", "call", "negotiate" -> true;
                    default -> false;
                };
        boolean own = encounter && s.unit(noun).enc() > 0 && !s.prep(noun).isEmpty();
        return own
                || (encounter
                        && noun == verb + 1
                        && s.isWord(verb, "moves")
                        && !s.unit(noun).has(Unit.AL));
    }

    /** "رفضت جامعة كينيا اقتراح مالي": the subject is nobody's state. */
    private static boolean isInstitution(Sentence s, int j) {
        boolean named = s.isWord(j, "institution") || (s.isWord(j, "committee") && Subjects.isVerb(s, j - 1));
        return (named && !s.unit(j).has(Unit.AL) && !afterPreposition(s, j)) || isBody(s, j);
    }

    static boolean ofState(ActorGroup g) {
        return g.prep.isEmpty()
                && !g.adjective
                && Lists.all(g.members, a -> a.entity().type().equals("state"));
    }

    /** "ثمن سمو وزير الخارجية ما أبدته وزيرة خارجية ليسوتو": an office with the article whose state nobody names is who does something, not who stands behind it. */
    private static boolean isOffice(Sentence s, int j) {
        Title title = s.title(j);
        boolean person =
                title != null && title.type().equals("person") && s.prep(j).isEmpty();
        return person
                && s.actors[j] == null
                && (s.unit(j).has(Unit.AL) || s.tokens.starts(s.unit(j).to() - 1, "ال"));
    }

    /** "وهنأ الأمين العام للحلف فلان البلدين": who is known by name behind an office of which nobody says whose it is; or null. */
    private static @Nullable ActorGroup holder(Sentence s, int office) {
        int j = office + 1;
        while (s.inside(j) && j < office + 4 && s.actors[j] == null && !s.isMark(j) && !Subjects.isVerb(s, j)) {
            j++;
        }
        ActorGroup g = s.inside(j) && j > office + 1 ? s.actors[j] : null;
        boolean one = g != null && g.prep.isEmpty() && !g.adjective && g.members.size() == 1;
        return g != null && one && s.is(g.from, Kind.PERSON) ? g : null;
    }

    /** "رفضت وزارة الدفاع مقترح فرنسا", "رفض البرلمان اتفاق مصر": a body of no state right behind the verb. */
    private static boolean isBody(Sentence s, int j) {
        Title title = s.actors[j] == null && Subjects.isVerb(s, j - 1) && !s.isWord(j - 1, "moves") ? s.title(j) : null;
        return title != null && title.type().equals("body") && s.prep(j).isEmpty();
    }

    /** Whether a verb may be a step of an accord, which somebody takes "عن الجانب" of another. */
    private static boolean concludes(Sentence s, int verb) {
        for (Term t : s.unit(verb).terms()) {
            if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).needs().equals("accord")) {
                return true;
            }
        }
        return false;
    }

    /** "أدى تفجير إلى مقتل جنود ماليين", "هددت بطرد السفير": who stands behind a deed that a preposition governs is the deed's, no subject. */
    private static boolean ofGoverned(Sentence s, int noun) {
        Unit u = s.unit(noun);
        String prep = s.prep(noun);
        boolean bare = !u.has(Unit.AL) && u.enc() == 0 && s.actors[noun] == null && s.dates[noun] == null;
        boolean governed = prep.equals("to") || prep.equals("bi") || prep.equals("on") || prep.equals("for");
        // "يدعو إلى إحالة غانا للمحاكمة": nor is a state behind a noun that nobody knows.
        boolean strange = !u.known() && s.isName(noun) && !prep.equals("on") && s.is(noun + 1, Kind.STATE);
        return bare && governed && (strange || u.is(Kind.PREDICATE)) && !Subjects.isVerb(s, noun);
    }

    /** "وصل إلى مطار القاهرة الدولي أمير قطر": a word with the article right behind a place is said of the place. */
    private static boolean ofPlace(Sentence s, int j) {
        ActorGroup g = s.starts(j, "ال") ? Subjects.endingAt(s, j - 1) : null;
        return g != null && g.place && !g.prep.isEmpty();
    }

    /** "وصل إلى العاصمة الأردنية عمان": the name right behind the words for a capital. */
    private static boolean namesCapital(Sentence s, ActorGroup g) {
        return g.place && s.is(g.from - 1, Kind.NISBA) && s.reads(g.from - 2, "العاصمه");
    }

    /** "وقال بعد لقائه الرئيس الكيني إن": whom somebody meets, receives or visits by a noun of his own behind a preposition is no subject. */
    private static boolean met(Sentence s, int noun) {
        Unit u = s.unit(noun);
        boolean own = u.enc() > 0 && u.enc() < 5 && s.actors[noun] == null && s.dates[noun] == null;
        Term t = own && !s.prep(noun).isEmpty() && !Subjects.isVerb(s, noun) ? s.term(noun, Kind.PREDICATE) : null;
        return t != null && WordsPassed.OCCASIONS.contains(t.as(Predicate.class).kind());
    }

    /** Whether a word belongs to a prepositional phrase that can stand between verb and subject. */
    private static boolean afterPreposition(Sentence s, int j) {
        return s.isWord(j - 1, "prep") || s.unit(j).has(Unit.BI | Unit.LI) || (j >= 2 && s.isWord(j - 2, "prep"));
    }
}
