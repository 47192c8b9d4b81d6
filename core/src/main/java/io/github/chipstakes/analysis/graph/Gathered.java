package io.github.chipstakes.analysis.graph;

import java.util.Arrays;
import java.util.BitSet;

/** Different numbers in the order they came. */
final class Gathered {
    /** Those that came; and one beyond all, lest the set looks for its last one whenever one is cleared. */
    private final BitSet present = new BitSet();

    private int[] numbers = new int[16];
    private int size;

    /** None; for numbers below this one. */
    Gathered(int end) {
        present.set(end);
    }

    void add(int number) {
        if (!present.get(number)) {
            present.set(number);
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }
    }

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            present.clear(numbers[i]);
        }
        size = 0;
    }
}
