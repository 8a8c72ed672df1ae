package org.mithaq.text;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Questions about all that a list holds, without the objects that a stream needs: rules ask them thousands of times an article. */
public final class Lists {
    private Lists() {}

    /** Whether one of them passes. */
    public static <T> boolean any(List<T> list, Predicate<? super T> test) {
        for (int i = 0; i < list.size(); i++) {
            if (test.test(list.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of them passes; true of none. */
    public static <T> boolean all(List<T> list, Predicate<? super T> test) {
        for (int i = 0; i < list.size(); i++) {
            if (!test.test(list.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether none of them passes. */
    public static <T> boolean none(List<T> list, Predicate<? super T> test) {
        return !any(list, test);
    }

    /** Whether one of them passes. */
    public static <T> boolean any(Collection<T> some, Predicate<? super T> test) {
        for (T each : some) {
            if (test.test(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of them passes; true of none. */
    public static <T> boolean all(Collection<T> some, Predicate<? super T> test) {
        for (T each : some) {
            if (!test.test(each)) {
                return false;
            }
        }
        return true;
    }

    /** Whether none of them passes. */
    public static <T> boolean none(Collection<T> some, Predicate<? super T> test) {
        return !any(some, test);
    }
}
