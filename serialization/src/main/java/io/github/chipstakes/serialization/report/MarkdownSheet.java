package io.github.chipstakes.serialization.report;

import io.github.chipstakes.serialization.text.Visible;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown as CommonMark reads it, with tables as GitHub has them. No text of a dataset turns into markup. */
final class MarkdownSheet implements Sheet {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String title) {
        out.append("# ").append(escaped(title)).append("\n\n");
    }

    @Override
    public void heading(String heading) {
        end();
        out.append("## ").append(escaped(heading)).append("\n\n");
    }

    @Override
    public void line(String line) {
        if (line.isEmpty()) {
            end();
        } else {
            out.append(escaped(line)).append("\n\n");
        }
    }

    @Override
    public void items(List<String> items) {
        items.forEach(item -> out.append("- ").append(escaped(item)).append('\n'));
        end();
    }

    @Override
    public void table(Grid grid) {
        end();
        row(grid.columns().stream()
                .map(Grid.Column::title)
                .map(MarkdownSheet::escaped)
                .toList());
        row(grid.columns().stream()
                .map(column -> column.isRight() ? "---:" : "---")
                .toList());
        grid.rows().forEach(row -> row(row.stream().map(MarkdownSheet::escaped).toList()));
        grid.totals()
                .forEach(row -> row(row.stream()
                        .map(MarkdownSheet::escaped)
                        .map(cell -> cell.isEmpty() ? "" : "**" + cell + "**")
                        .toList()));
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(cell -> " " + cell + " |").collect(Collectors.joining("", "|", "\n")));
    }

    @Override
    public void notes(List<Note> notes) {
        for (int number = 1; number <= notes.size(); number++) {
            Note note = notes.get(number - 1);
            String start = number + ". ";
            out.append(start).append(escaped(note.head())).append('\n');
            note.details()
                    .forEach(detail -> out.append(" ".repeat(start.length()))
                            .append("- ")
                            .append(escaped(detail))
                            .append('\n'));
        }
        end();
    }

    @Override
    public String text() {
        return out.toString().stripTrailing() + "\n";
    }

    private void end() {
        if (out.length() > 1 && !out.substring(out.length() - 2).equals("\n\n")) {
            out.append('\n');
        }
    }

    /** The text with a backslash before what Markdown could read as markup. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String visible = Visible.of(text).strip();
        for (int at = 0; at < visible.length(); at++) {
            char c = visible.charAt(at);
            if (isMarkup(visible, at)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Whether it may be read as markup where it stands; what is harmless within a line stays as it is, to be read by people. */
    private static boolean isMarkup(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '$', '^', '@', '{', '}' -> true;
            case '!' -> text.startsWith("[", at + 1);
            case '#', '+', '-', '=' -> at == 0;
            case '.', ')' ->
                (at + 1 == text.length() || text.charAt(at + 1) == ' ')
                        && text.substring(0, at).chars().allMatch(digit -> digit >= '0' && digit <= '9');
            default -> false;
        };
    }
}
