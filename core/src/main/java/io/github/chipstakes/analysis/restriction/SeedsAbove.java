package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * The parties a rule starts from that stand above another, and whether each does for certain. Kept as numbers: parties that have
 * thousands of them above may be thousands.
 */
final class SeedsAbove {
    static final SeedsAbove NONE = new SeedsAbove(new int[0]);

    /** The index of each, ascending, doubled; and one more where it is not certain. */
    private final int[] marks;

    private SeedsAbove(int[] marks) {
        this.marks = marks;
    }

    /** A party itself. */
    static SeedsAbove of(int index, boolean isCertain) {
        return new SeedsAbove(new int[] {2 * index + (isCertain ? 0 : 1)});
    }

    boolean isEmpty() {
        return marks.length == 0;
    }

    int size() {
        return marks.length;
    }

    /** The same, none of them for certain. */
    SeedsAbove possibly() {
        int[] possibly = Arrays.stream(marks).map(mark -> mark | 1).toArray();
        return Arrays.equals(marks, possibly) ? this : new SeedsAbove(possibly);
    }

    /** Both; one of them itself where there is nothing in the other, so that a long chain shares what stands at its top. */
    SeedsAbove or(SeedsAbove others) {
        if (others.isEmpty() || Arrays.equals(marks, others.marks)) {
            return this;
        }
        return isEmpty() ? others : new SeedsAbove(merged(marks, others.marks));
    }

    private static int[] merged(int[] some, int[] others) {
        int[] both = new int[some.length + others.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < some.length || j < others.length) {
            int next = j == others.length || i < some.length && some[i] < others[j] ? some[i++] : others[j++];
            if (size == 0 || both[size - 1] >> 1 != next >> 1) { // what is certain of one comes before what is not
                both[size++] = next;
            }
        }
        return Arrays.copyOf(both, size);
    }

    boolean isSameAs(SeedsAbove other) {
        return Arrays.equals(marks, other.marks);
    }

    /** Gives each, in order, by its index. */
    void forEach(BiConsumer<Integer, Verdict> consumer) {
        for (int mark : marks) {
            consumer.accept(mark >> 1, mark % 2 == 0 ? Verdict.YES : Verdict.UNKNOWN);
        }
    }
}
