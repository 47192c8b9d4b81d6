package io.github.chipstakes.analysis.graph;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Numbers of which the first by some order is taken next. */
final class IntHeap {
    private final IntBinaryOperator order;
    private int[] heap = new int[16];
    private int size;

    /** Empty; the order is below 0 where the first of two numbers goes before the second. */
    IntHeap(IntBinaryOperator order) {
        this.order = order;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int number) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int at = size++;
        while (at > 0 && order.applyAsInt(number, heap[(at - 1) / 2]) < 0) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = number;
    }

    int poll() {
        int first = heap[0];
        int last = heap[--size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && order.applyAsInt(heap[child + 1], heap[child]) < 0) {
                child++;
            }
            if (order.applyAsInt(last, heap[child]) <= 0) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return first;
    }
}
