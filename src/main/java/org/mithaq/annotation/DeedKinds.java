package org.mithaq.annotation;

/** Which kinds of deed are words, which take place on a day, which can be called off, which are done by deciding them: asked by the rules of factuality. */
final class DeedKinds {
    private DeedKinds() {}

    /** ", warning that": who adds a threat or a demand to what is told has made it. */
    static boolean isSpoken(Statement st) {
        return switch (st.predicate.kind()) {
            case "threaten", "criticise", "praise", "request" -> true;
            default -> false;
        };
    }

    /** "ألغى الوزير زيارته": what is called off does not take place. */
    static boolean canBeCalledOff(Statement st) {
        return switch (st.predicate.kind()) {
            case "visit", "meet", "summit", "call", "negotiate", "cooperate" -> true;
            default -> false;
        };
    }

    /** What other deeds are done for: "للتوقيع على". */
    static boolean isAim(Statement st) {
        return switch (st.predicate.kind()) {
            case "sign",
                    "join",
                    "meet",
                    "negotiate",
                    "ratify",
                    "cooperate",
                    "establish_relations",
                    "conclude",
                    "extend" -> true;
            default -> false;
        };
    }

    /** "قررت مالي تعليق الاتفاق", "قرر مجلس الوزراء الموافقة على الاتفاق": what a state breaks off or approves is done by its decision. */
    static boolean isDoneByDecision(Statement st) {
        return switch (st.predicate.kind()) {
            case "suspend", "withdraw", "break_relations", "expel", "sanction" -> true;
            default -> st.predicate.action().equals("approval");
        };
    }

    /** Talks that somebody tries to hold are held; a signing that somebody calls for is not done. */
    static boolean isUnderWay(Statement st) {
        return switch (st.predicate.kind()) {
            case "mediate", "war", "attack", "protest", "sanction" -> true;
            default -> false;
        };
    }

    /** What an accord binds its sides to do. */
    static boolean isTermOfAccord(Statement st) {
        return switch (st.predicate.kind()) {
            case "withdraw", "deploy", "release", "aid", "expel", "cooperate", "establish_relations" -> true;
            default -> false;
        };
    }

    /** What is told beforehand and has its day. */
    static boolean hasItsDay(Statement st) {
        return switch (st.predicate.kind()) {
            case "visit",
                    "meet",
                    "summit",
                    "negotiate",
                    "cooperate",
                    "sign",
                    "conclude",
                    "ratify",
                    "join",
                    "release",
                    "enter_force",
                    "deploy",
                    "sanction" -> true;
            default -> false;
        };
    }
}
