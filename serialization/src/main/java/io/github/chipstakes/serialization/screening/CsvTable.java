package io.github.chipstakes.serialization.screening;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.serialization.Intake;
import io.github.chipstakes.serialization.Limits;
import io.github.chipstakes.serialization.Place;
import io.github.chipstakes.serialization.Problem.Kind;
import io.github.chipstakes.serialization.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A table in CSV whose first row names the columns. Each further row is a value, or is told and left out.
 *
 * @param <T> what rows are
 */
abstract class CsvTable<T> implements CsvRows.Taker {
    /** Columns of no longer names, such as {@code id}, are near too many others to be meant by them. */
    private static final int SHORT = 2;

    /** From how many letters on a name that is near is more than chance. */
    private static final int LONG = 7;

    private final Intake intake;
    private final int longest;
    private final int mostProblems;
    private final List<String> known;
    private final List<String> required;
    private final String example;
    private final List<T> values = new ArrayList<>();
    private final Set<Integer> left = new TreeSet<>();
    private final Set<String> misread = new LinkedHashSet<>();

    /** The columns that are read, by their names, and how many there are in all; none before the first row. */
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private int width;

    /**
     * A table.
     *
     * @param known the names of the columns that are read
     * @param required those of them in which every row has a value
     * @param example a first line, to be shown where it is missing
     */
    CsvTable(Intake intake, Limits limits, List<String> known, List<String> required, String example) {
        this.intake = intake;
        this.longest = limits.textLength();
        this.mostProblems = limits.problems();
        this.known = known;
        this.required = required;
        this.example = example;
    }

    /** Reads a file. Of one that breaks off, what stands before its last line is kept. */
    static <T> CsvReading<T> read(Path file, Limits limits, BiFunction<Intake, Limits, CsvTable<T>> kind) {
        Intake intake = Intake.of(file, limits);
        CsvTable<T> table = kind.apply(intake, limits);
        if (CsvRows.PRESENT) {
            String text = intake.text();
            boolean isWhole = intake.contentHash().isPresent();
            CsvRows.read(isWhole ? text : withoutItsLastLine(text), limits.textLength(), table);
            table.tellOfAll();
            if (isWhole) {
                table.end();
            }
        } else {
            intake.problem(
                    Kind.UNREADABLE_FILE,
                    intake.beginning(),
                    Optional.empty(),
                    "",
                    "reading CSV needs de.siegmar:fastcsv beside this library"
                            + (CsvTable.class.getModule().isNamed()
                                    ? ", and a module of yours that requires de.siegmar.fastcsv"
                                    : ""));
        }
        Reading reading = intake.close(DatasetInfo.NONE);
        return new CsvReading<>(
                table.values,
                List.copyOf(table.left),
                List.copyOf(table.misread),
                reading.problems(),
                reading.problemCount(),
                !reading.dataset().isIncomplete(),
                intake.contentHash());
    }

    private static String withoutItsLastLine(String text) {
        return text.substring(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    }

    /** What a row says that has all it needs; empty where it was {@linkplain #left left out}. */
    abstract Optional<T> value(CsvRow row);

    /** Tells what is to be told of several rows once, when all are read. */
    void tellOfAll() {}

    @Override
    public final void accept(CsvRow row) {
        if (row.isBlank()) {
            return;
        }
        if (width == 0) {
            header(row);
        } else if (columns.keySet().containsAll(required) && isWhole(row)) {
            value(row).ifPresent(values::add);
        }
    }

    @Override
    public final void broken(int line, boolean isLong, String message) {
        tell(
                isLong ? Kind.LIMIT : Kind.SYNTAX,
                intake.place(line, 1),
                "",
                (isLong ? "a value is too long; the limit is " + longest + " characters" : message)
                        + "; this row is left out");
        isLeftOut(line);
        width = Math.max(width, 1);
    }

    private void end() {
        if (width == 0) {
            tell(
                    Kind.EMPTY,
                    intake.beginning(),
                    "",
                    "there is nothing in this file; its first line names the columns, such as " + example);
        }
    }

    private void header(CsvRow row) {
        width = row.cells().size();
        List<CsvRow.Cell> unknown = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            CsvRow.Cell cell = row.cells().get(i);
            String name = name(cell);
            if (columns.containsKey(name)) {
                tell(Kind.DUPLICATE_KEY, cell, "", "there are two columns \"" + name + "\"; the first is taken");
                isMisread("the second column \"" + name + "\"");
            } else if (known.contains(name)) {
                columns.put(name, i);
            } else if (!name.isEmpty()) {
                unknown.add(cell);
            }
        }
        unknown.forEach(this::unknown);
        for (String name : required) {
            if (!columns.containsKey(name)) {
                tell(
                        Kind.MISSING_FIELD,
                        row.first(),
                        "",
                        "there is no column \"" + name + "\"; the first line names the columns, such as " + example);
                intake.lost();
            }
        }
    }

    private static String name(CsvRow.Cell cell) {
        return cell.text().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /** A column of the user's own; or one of those that are read, and are not there, by a slip. */
    private void unknown(CsvRow.Cell cell) {
        String name = name(cell);
        List<String> missing =
                known.stream().filter(one -> !columns.containsKey(one)).toList();
        Optional<String> meant =
                missing.stream().filter(one -> resembles(name, one)).findFirst();
        String hint = meant.map(one -> "; did you mean \"" + one + "\"?").orElseGet(() -> Nearest.hint(name, missing));
        tell(
                Kind.UNKNOWN_FIELD,
                cell,
                "",
                "the column \"" + Intake.excerpt(cell.text()) + "\" is not read"
                        + (hint.isEmpty() ? "; those that are: " + String.join(", ", known) : hint));
        meant.ifPresent(
                one -> isMisread("the column \"" + Intake.excerpt(cell.text()) + "\", which may be \"" + one + "\""));
    }

    /** Whether a column may be meant by a name: by a slip, or with a word more, such as {@code country code}; of a very short one by no more. */
    private static boolean resembles(String name, String column) {
        return column.length() > SHORT
                && (Nearest.isSlip(name, column)
                        || column.length() >= LONG
                                && Nearest.to(name, List.of(column)).isPresent()
                        || List.of(name.split("-")).contains(column));
    }

    /** Whether a row has what it needs, in as many columns as there are. */
    private boolean isWhole(CsvRow row) {
        Optional<CsvRow.Cell> endless = row.cells().stream()
                .filter(cell -> cell.text().length() > longest)
                .findFirst();
        if (endless.isPresent()) {
            left(Kind.LIMIT, row, endless.get(), "a value is too long; the limit is " + longest + " characters");
            return false;
        }
        if (row.cells().size() > width
                && row.cells().subList(width, row.cells().size()).stream()
                        .anyMatch(cell -> !cell.text().isEmpty())) {
            left(
                    Kind.MALFORMED_VALUE,
                    row,
                    row.cells().get(width),
                    "there are " + row.cells().size() + " values for " + width
                            + " columns; a value with the separator in it stands in quotes");
            return false;
        }
        for (String name : required) {
            String text = text(row, name);
            if (text.isEmpty() && !mayDoWithout(name, row)) {
                left(Kind.MISSING_FIELD, row, row.first(), "there is no " + name);
                return false;
            }
            if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
                left(
                        Kind.MALFORMED_VALUE,
                        row,
                        cell(row, name),
                        "there is a line break in the " + name + " \"" + Intake.excerpt(text)
                                + "\"; is a quote missing or too many?");
                return false;
            }
        }
        return true;
    }

    /** Whether a row may do without a value in a column in which others have one; it tells what that means. */
    boolean mayDoWithout(String column, CsvRow row) {
        return false;
    }

    /** The names of the columns that are read, in their order. */
    final Set<String> columns() {
        return columns.keySet();
    }

    /** What a row has in a column; an empty text where it has nothing. */
    final String text(CsvRow row, String column) {
        CsvRow.Cell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    private CsvRow.@Nullable Cell cell(CsvRow row, String column) {
        Integer index = columns.get(column);
        return index == null || index >= row.cells().size() ? null : row.cells().get(index);
    }

    /** Tells that a row is left out because of what stands in a column. */
    final void left(Kind kind, CsvRow row, String column, String message) {
        left(kind, row, cell(row, column), message);
    }

    private void left(Kind kind, CsvRow row, CsvRow.@Nullable Cell cell, String message) {
        tell(kind, cell, "", message + "; this row is left out");
        isLeftOut(row.first().line());
    }

    private void isLeftOut(int line) {
        intake.lost();
        if (left.size() < mostProblems) {
            left.add(line);
        }
    }

    /** What a row has in a column says nothing, though it was meant to. */
    final void isMisread(CsvRow row, String column) {
        isMisread(column + " in line " + row.first().line());
    }

    private void isMisread(String what) {
        if (misread.size() < mostProblems) {
            misread.add(what);
        }
    }

    /** Tells of something in a column, for which its row is not left out. */
    final void tell(Kind kind, CsvRow row, String column, String message) {
        tell(kind, cell(row, column), "/" + column, message);
    }

    private void tell(Kind kind, CsvRow.@Nullable Cell cell, String field, String message) {
        tell(kind, cell == null ? intake.beginning() : intake.place(cell.line(), cell.column()), field, message);
    }

    private void tell(Kind kind, Place place, String field, String message) {
        intake.problem(kind, place, Optional.empty(), field, message);
    }
}
