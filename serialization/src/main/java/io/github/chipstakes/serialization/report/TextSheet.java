package io.github.chipstakes.serialization.report;

import io.github.chipstakes.serialization.text.DisplayWidth;
import io.github.chipstakes.serialization.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text for a terminal or an e-mail, in characters of one width. */
final class TextSheet implements Sheet {
    private static final String GAP = "  ";

    /** Where lines are broken, in columns; those of tables are not. */
    private static final int WIDTH = 110;

    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String title) {
        line(title);
        line("=".repeat(DisplayWidth.of(Visible.of(title))));
    }

    @Override
    public void heading(String heading) {
        gap();
        line(heading);
        line("-".repeat(DisplayWidth.of(Visible.of(heading))));
    }

    @Override
    public void line(String line) {
        wrapped("", line);
    }

    @Override
    public void items(List<String> items) {
        items.forEach(item -> wrapped("- ", item));
    }

    /** The text from its start on, broken between words; further lines stand below what follows the start. */
    private void wrapped(String start, String text) {
        StringBuilder line = new StringBuilder(start);
        int width = start.length();
        boolean first = true;
        for (String word : Visible.of(text).split(" ", -1)) {
            int more = DisplayWidth.of(word);
            if (!first && width + 1 + more > WIDTH) {
                end(line);
                line.append(" ".repeat(start.length()));
                width = start.length();
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            width += more + (first ? 0 : 1);
            first = false;
        }
        end(line);
    }

    private void end(StringBuilder line) {
        out.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
    }

    /** An empty line, unless there is one, or nothing, above. */
    private void gap() {
        if (out.length() > 1 && !out.substring(out.length() - 2).equals("\n\n")) {
            out.append('\n');
        }
    }

    @Override
    public void table(Grid grid) {
        List<List<String>> all = new ArrayList<>();
        all.add(grid.columns().stream().map(Grid.Column::title).toList());
        Stream.of(grid.rows(), grid.totals())
                .flatMap(List::stream)
                .map(row -> row.stream().map(Visible::of).toList())
                .forEach(all::add);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < grid.columns().size(); column++) {
            int at = column;
            widths.add(all.stream()
                    .mapToInt(row -> DisplayWidth.of(row.get(at)))
                    .max()
                    .orElse(0));
        }
        String rule = String.join(GAP, widths.stream().map("-"::repeat).toList());
        gap();
        unwrapped(row(grid, widths, all.get(0)));
        unwrapped(rule);
        all.subList(1, 1 + grid.rows().size()).forEach(row -> unwrapped(row(grid, widths, row)));
        if (!grid.totals().isEmpty()) {
            unwrapped(rule);
            all.subList(1 + grid.rows().size(), all.size()).forEach(row -> unwrapped(row(grid, widths, row)));
        }
        gap();
    }

    private void unwrapped(String line) {
        end(new StringBuilder(line));
    }

    private static String row(Grid grid, List<Integer> widths, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String blank = " ".repeat(widths.get(column) - DisplayWidth.of(row.get(column)));
            cells.add(grid.columns().get(column).isRight() ? blank + row.get(column) : row.get(column) + blank);
        }
        return String.join(GAP, cells);
    }

    @Override
    public void notes(List<Note> notes) {
        for (int number = 1; number <= notes.size(); number++) {
            Note note = notes.get(number - 1);
            String start = "[" + number + "] ";
            wrapped(start, note.head());
            note.details().forEach(detail -> wrapped(" ".repeat(start.length()), detail));
        }
    }

    @Override
    public String text() {
        return out.toString().stripTrailing() + "\n";
    }
}
