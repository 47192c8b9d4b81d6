package io.github.chipstakes.serialization.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items in rows from top to bottom, linked from one row to the next: their order in each row, by sweeps that put an item at
 * the mean place of those it is linked to, and their places, as near to those as the others in the row leave room for. Whole
 * numbers only, so that it comes out the same everywhere.
 */
final class Ranks {
    private static final int ORDERING_SWEEPS = 12;
    private static final int PLACING_SWEEPS = 24;

    private final List<List<Integer>> rows = new ArrayList<>();
    private final List<List<Integer>> above = new ArrayList<>();
    private final List<List<Integer>> below = new ArrayList<>();
    private final List<List<Integer>> pullAbove = new ArrayList<>();
    private final List<List<Integer>> pullBelow = new ArrayList<>();
    private final List<Integer> row = new ArrayList<>();
    private final List<Integer> width = new ArrayList<>();
    private final List<Integer> gap = new ArrayList<>();
    private int[] position = {};
    private int[] x = {};

    /** Adds an item at the end of a row, with the room it takes and what is left free on its sides; its number. */
    int add(int inRow, int wide, int free) {
        while (rows.size() <= inRow) {
            rows.add(new ArrayList<>());
        }
        int item = row.size();
        rows.get(inRow).add(item);
        row.add(inRow);
        width.add(wide);
        gap.add(free);
        above.add(new ArrayList<>());
        below.add(new ArrayList<>());
        pullAbove.add(new ArrayList<>());
        pullBelow.add(new ArrayList<>());
        return item;
    }

    /** Links an item to one in the next row; the more it pulls, the more they stand below each other. */
    void link(int upper, int lower, int pull) {
        pullBelow.get(upper).add(pull);
        pullAbove.get(lower).add(pull);
        below.get(upper).add(lower);
        above.get(lower).add(upper);
    }

    int count() {
        return rows.size();
    }

    List<Integer> row(int number) {
        return rows.get(number);
    }

    int rowOf(int item) {
        return row.get(item);
    }

    /** The middle of an item, once they are placed. */
    int x(int item) {
        return x[item];
    }

    int width(int item) {
        return width.get(item);
    }

    void arrange() {
        position = new int[row.size()];
        rows.forEach(this::number);
        List<List<Integer>> best = copy();
        long least = crossings();
        for (int sweep = 0; sweep < ORDERING_SWEEPS && least > 0; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < rows.size(); i++) {
                order(rows.get(down ? i : rows.size() - 1 - i), down ? above : below);
            }
            long crossings = crossings();
            if (crossings < least) {
                least = crossings;
                best = copy();
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, best.get(i));
            number(best.get(i));
        }
        place();
    }

    private List<List<Integer>> copy() {
        return new ArrayList<>(rows.stream().<List<Integer>>map(ArrayList::new).toList());
    }

    private void number(List<Integer> items) {
        for (int i = 0; i < items.size(); i++) {
            position[items.get(i)] = i;
        }
    }

    private void order(List<Integer> items, List<List<Integer>> linked) {
        long[] mean = new long[row.size()];
        for (int item : items) {
            List<Integer> others = linked.get(item);
            mean[item] = others.isEmpty()
                    ? position[item] * 1_000_000L
                    : others.stream().mapToLong(other -> position[other]).sum() * 1_000_000L / others.size();
        }
        items.sort(Comparator.comparingLong(item -> mean[item]));
        number(items);
    }

    /** How many links cross, between all rows. */
    private long crossings() {
        long crossings = 0;
        for (List<Integer> items : rows) {
            List<int[]> links = new ArrayList<>();
            items.forEach(item ->
                    below.get(item).forEach(other -> links.add(new int[] {position[item], position[other]})));
            links.sort(Comparator.<int[]>comparingInt(link -> link[0]).thenComparingInt(link -> link[1]));
            int[] seen = new int[row.size() + 1];
            for (int i = 0; i < links.size(); i++) {
                int to = links.get(i)[1] + 1;
                crossings += i;
                for (int at = to; at > 0; at -= at & -at) {
                    crossings -= seen[at];
                }
                for (int at = to; at < seen.length; at += at & -at) {
                    seen[at]++;
                }
            }
        }
        return crossings;
    }

    private void place() {
        x = new int[row.size()];
        for (List<Integer> items : rows) {
            int at = 0;
            for (int i = 0; i < items.size(); i++) {
                at += i == 0 ? 0 : between(items.get(i - 1), items.get(i));
                x[items.get(i)] = at;
            }
            int middle = at / 2;
            items.forEach(item -> x[item] -= middle);
        }
        for (int sweep = 0; sweep < PLACING_SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < rows.size(); i++) {
                place(rows.get(down ? i : rows.size() - 1 - i), down, sweep >= PLACING_SWEEPS - 4);
            }
        }
        int left = IntStream.range(0, x.length)
                .map(item -> x[item] - width.get(item) / 2)
                .min()
                .orElse(0);
        Arrays.setAll(x, item -> x[item] - left);
    }

    private int between(int left, int right) {
        return (width.get(left) + width.get(right) + 1) / 2 + Math.min(gap.get(left), gap.get(right));
    }

    /** The least squares places in one row, given where the linked ones are: neighbours that would overlap move as one. */
    private void place(List<Integer> items, boolean down, boolean both) {
        int n = items.size();
        long[] sum = new long[n];
        long[] weight = new long[n];
        int[] size = new int[n];
        long[] shift = new long[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            int item = items.get(i);
            shift[i] = i == 0 ? 0 : shift[i - 1] + between(items.get(i - 1), item);
            long pulled = 0;
            long pull = 0;
            for (int side = 0; side < 2; side++) {
                if (both || (side == 0) == down) {
                    List<Integer> others = (side == 0 ? above : below).get(item);
                    List<Integer> pulls = (side == 0 ? pullAbove : pullBelow).get(item);
                    for (int k = 0; k < others.size(); k++) {
                        pulled += (long) x[others.get(k)] * pulls.get(k);
                        pull += pulls.get(k);
                    }
                }
            }
            long wanted = pull == 0 ? x[item] : Math.floorDiv(pulled, pull);
            weight[blocks] = Math.max(1, pull);
            sum[blocks] = (wanted - shift[i]) * weight[blocks];
            size[blocks] = 1;
            blocks++;
            while (blocks > 1
                    && Math.floorDiv(sum[blocks - 2], weight[blocks - 2])
                            > Math.floorDiv(sum[blocks - 1], weight[blocks - 1])) {
                blocks--;
                sum[blocks - 1] += sum[blocks];
                weight[blocks - 1] += weight[blocks];
                size[blocks - 1] += size[blocks];
            }
        }
        int i = 0;
        for (int block = 0; block < blocks; block++) {
            long at = Math.floorDiv(sum[block], weight[block]);
            for (int k = 0; k < size[block]; k++, i++) {
                x[items.get(i)] = (int) (at + shift[i]);
            }
        }
    }

    /** The items an item is linked to in the row above, from left to right. */
    List<Integer> above(int item) {
        return sorted(above.get(item));
    }

    /** The items an item is linked to in the row below, from left to right. */
    List<Integer> below(int item) {
        return sorted(below.get(item));
    }

    private List<Integer> sorted(List<Integer> items) {
        return items.stream()
                .sorted(Comparator.<Integer>comparingInt(item -> position[item]))
                .toList();
    }
}
