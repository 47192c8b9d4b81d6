package io.github.chipstakes.serialization.screening;

import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.identifier.IdentifierScheme;
import io.github.chipstakes.serialization.Intake;
import io.github.chipstakes.serialization.Place;
import io.github.chipstakes.serialization.Problem.Kind;
import io.github.chipstakes.serialization.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes counterparties of rows, the first of which names the columns. */
final class CounterpartyRows implements CsvRows.Taker {
    private static final List<String> OWN = List.of("name", "id", "country", "identifiers");
    private static final List<String> KNOWN = Stream.concat(
                    OWN.stream(), Stream.of(IdentifierScheme.values()).map(IdentifierScheme::prefix))
            .toList();

    private final Intake intake;
    private final int longest;
    private final List<Counterparty> counterparties = new ArrayList<>();
    private final Map<String, Integer> linesById = new HashMap<>();
    /** The columns that are read, by their names, and how many there are in all; empty before the first row. */
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private int width;

    CounterpartyRows(Intake intake, int longest) {
        this.intake = intake;
        this.longest = longest;
    }

    List<Counterparty> counterparties() {
        return counterparties;
    }

    @Override
    public void accept(CsvRow row) {
        if (row.isBlank()) {
            return;
        }
        if (width == 0) {
            header(row);
        } else if (columns.containsKey("name")) {
            row(row);
        }
    }

    @Override
    public void broken(int line, boolean isLong, String message) {
        tell(
                isLong ? Kind.LIMIT : Kind.SYNTAX,
                intake.place(line, 1),
                Optional.empty(),
                "",
                (isLong ? "a value is too long; the limit is " + longest + " characters" : message)
                        + "; this row is left out");
        intake.lost();
        width = Math.max(width, 1);
    }

    /** Tells where there was nothing to read. */
    void end() {
        if (width == 0) {
            tell(
                    Kind.EMPTY,
                    intake.beginning(),
                    Optional.empty(),
                    "",
                    "there is nothing in this file; its first line names the columns, such as name,country,lei");
        }
    }

    private void header(CsvRow row) {
        width = row.cells().size();
        for (int i = 0; i < width; i++) {
            CsvRow.Cell cell = row.cells().get(i);
            String name = cell.text().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
            if (columns.containsKey(name)) {
                tell(Kind.DUPLICATE_KEY, cell, "", "there are two columns \"" + name + "\"; the first is taken");
            } else if (KNOWN.contains(name)) {
                columns.put(name, i);
            } else if (!name.isEmpty()) {
                String hint = Nearest.hint(name, KNOWN);
                tell(
                        Kind.UNKNOWN_FIELD,
                        cell,
                        "",
                        "the column \"" + Intake.excerpt(cell.text()) + "\" is not read"
                                + (hint.isEmpty() ? "; those that are: " + String.join(", ", KNOWN) : hint));
            }
        }
        if (!columns.containsKey("name")) {
            tell(
                    Kind.MISSING_FIELD,
                    row.first(),
                    "",
                    "there is no column \"name\"; the first line names the columns, such as name,country,lei");
            intake.lost();
        }
    }

    private void row(CsvRow row) {
        Optional<CsvRow.Cell> endless = row.cells().stream()
                .filter(cell -> cell.text().length() > longest)
                .findFirst();
        String name = text(row, "name");
        if (endless.isPresent()) {
            left(Kind.LIMIT, endless.get(), "a value is too long; the limit is " + longest + " characters");
        } else if (row.cells().size() > width
                && row.cells().subList(width, row.cells().size()).stream()
                        .anyMatch(cell -> !cell.text().isEmpty())) {
            left(
                    Kind.MALFORMED_VALUE,
                    row.cells().get(width),
                    "there are " + row.cells().size() + " values for " + width
                            + " columns; a value with the separator in it stands in quotes");
        } else if (name.isEmpty()) {
            left(Kind.MISSING_FIELD, row.first(), "there is no name");
        } else if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            left(
                    Kind.MALFORMED_VALUE,
                    cell(row, "name"),
                    "there is a line break in the name \"" + Intake.excerpt(name)
                            + "\"; is a quote missing or too many?");
        } else {
            counterparties.add(new Counterparty(
                    id(row), name, identifiers(row), country(row), row.first().line()));
        }
    }

    private void left(Kind kind, CsvRow.@Nullable Cell cell, String message) {
        tell(kind, cell, "", message + "; this row is left out");
        intake.lost();
    }

    private Optional<String> id(CsvRow row) {
        String id = text(row, "id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        int line = row.first().line();
        Integer other = linesById.putIfAbsent(id, line);
        if (other != null) {
            tell(
                    Kind.DUPLICATE_KEY,
                    cell(row, "id"),
                    "/id",
                    "the id \"" + Intake.excerpt(id) + "\" stands in line " + other + ", too; both rows are kept");
        }
        return Optional.of(id);
    }

    private Optional<Jurisdiction> country(CsvRow row) {
        String text = text(row, "country");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Jurisdiction country = Jurisdiction.of(text);
        Optional<Jurisdiction> known = country.isKnown() ? Optional.of(country) : country.suggestion();
        if (known.isEmpty()) {
            tell(
                    Kind.MALFORMED_VALUE,
                    cell(row, "country"),
                    "/country",
                    "a country is written by its ISO 3166 code, such as CN, not \"" + Intake.excerpt(text)
                            + "\"; it is left out");
        }
        return known;
    }

    private List<Identifier> identifiers(CsvRow row) {
        List<Identifier> identifiers = new ArrayList<>();
        BiConsumer<String, Identifier> add = (column, identifier) -> {
            if (!identifiers.contains(identifier)) {
                identifiers.add(identifier);
                flaw(identifier).ifPresent(flaw -> tell(Kind.MALFORMED_VALUE, cell(row, column), "/" + column, flaw));
            }
        };
        columns.keySet().stream()
                .filter(column -> !OWN.contains(column) || column.equals("identifiers"))
                .forEach(column -> {
                    for (String value : text(row, column).split(";")) {
                        if (!value.isBlank()) {
                            add.accept(column, identifier(column, value.strip()));
                        }
                    }
                });
        return identifiers;
    }

    /** An identifier as it stands in a column, with its scheme or, in the column of that, without. */
    private static Identifier identifier(String column, String value) {
        boolean isWhole =
                column.equals("identifiers") || value.regionMatches(true, 0, column + ":", 0, column.length() + 1);
        return isWhole ? Identifier.of(value) : new Identifier(column, value);
    }

    /** What is wrong with an identifier, which is kept all the same. */
    private static Optional<String> flaw(Identifier identifier) {
        return identifier.scheme().isEmpty()
                ? Optional.of("an identifier is written with its scheme, such as lei:5493001KJTIIGC8Y1R12, not \""
                        + Intake.excerpt(identifier.value()) + "\"")
                : identifier.flaw();
    }

    private CsvRow.@Nullable Cell cell(CsvRow row, String column) {
        Integer index = columns.get(column);
        return index == null || index >= row.cells().size() ? null : row.cells().get(index);
    }

    private String text(CsvRow row, String column) {
        CsvRow.Cell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    private void tell(Kind kind, CsvRow.@Nullable Cell cell, String field, String message) {
        Place place = cell == null ? intake.beginning() : intake.place(cell.line(), cell.column());
        tell(kind, place, Optional.empty(), field, message);
    }

    private void tell(Kind kind, Place place, Optional<String> record, String field, String message) {
        intake.problem(kind, place, record, field, message);
    }
}
