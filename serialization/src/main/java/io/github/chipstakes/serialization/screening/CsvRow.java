package io.github.chipstakes.serialization.screening;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param cells its values
 */
record CsvRow(List<Cell> cells) {

    /**
     * A value.
     *
     * @param text the text, without the quotes around it and without white space at its ends
     * @param line the line it starts in, from 1
     * @param column the column it starts in, from 1
     */
    record Cell(String text, int line, int column) {}

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    Cell first() {
        return cells.get(0);
    }
}
