package io.github.chipstakes.serialization.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of texts.
 *
 * @param columns its columns
 * @param rows its rows, each with a text for every column
 * @param totals rows that sum up those before
 */
record Grid(List<Column> columns, List<List<String>> rows, List<List<String>> totals) {

    /**
     * A column.
     *
     * @param title its title
     * @param isRight whether its texts end below each other, as figures do
     */
    record Column(String title, boolean isRight) {
        static Column left(String title) {
            return new Column(title, false);
        }

        static Column right(String title) {
            return new Column(title, true);
        }
    }

    /** The same without the columns nothing stands in. */
    Grid withoutEmptyColumns() {
        int[] kept = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        return new Grid(IntStream.of(kept).mapToObj(columns::get).toList(), only(kept, rows), only(kept, totals));
    }

    private static List<List<String>> only(int[] kept, List<List<String>> rows) {
        return rows.stream()
                .map(row -> IntStream.of(kept).mapToObj(row::get).toList())
                .toList();
    }
}
