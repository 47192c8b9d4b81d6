package io.github.chipstakes.serialization.screening;

import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.identifier.IdentifierScheme;
import io.github.chipstakes.serialization.Intake;
import io.github.chipstakes.serialization.Limits;
import io.github.chipstakes.serialization.Problem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Makes counterparties of rows. */
final class CounterpartyRows extends CsvTable<Counterparty> {
    private static final List<String> OWN = List.of("name", "id", "country", "identifiers");
    private static final List<String> KNOWN = Stream.concat(
                    OWN.stream(), Stream.of(IdentifierScheme.values()).map(IdentifierScheme::prefix))
            .toList();

    private final Map<String, CsvRow> firstById = new HashMap<>();
    private final Map<Blank, List<CsvRow>> blanks = new LinkedHashMap<>();

    /** A text in a column that tells nobody, such as {@code n/a}. */
    private record Blank(String column, String text) {}

    CounterpartyRows(Intake intake, Limits limits) {
        super(intake, limits, KNOWN, List.of("name"), "name,country,lei");
    }

    @Override
    Optional<Counterparty> value(CsvRow row) {
        return Optional.of(new Counterparty(
                id(row),
                text(row, "name"),
                identifiers(row),
                country(row),
                row.first().line()));
    }

    /** A name, where there is an id or an identifier, by which it is looked for. */
    @Override
    boolean mayDoWithout(String column, CsvRow row) {
        boolean mayDo = columns().stream()
                .filter(other -> !List.of("name", "country").contains(other))
                .anyMatch(other -> other.equals("id")
                        ? !Counterparty.tellsNobody(text(row, other))
                        : identifiers(row, other).stream()
                                .anyMatch(identifier -> !Counterparty.tellsNobody(identifier.value())));
        if (mayDo) {
            tell(
                    Kind.MISSING_FIELD,
                    row,
                    column,
                    "there is no name, so it is looked for by its id and its identifiers only");
        }
        return mayDo;
    }

    private Optional<String> id(CsvRow row) {
        String id = text(row, "id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (isBlank(row, "id", id)) {
            return Optional.of(id);
        }
        CsvRow other = firstById.putIfAbsent(id, row);
        if (other != null) {
            String name = text(other, "name");
            tell(
                    Kind.DUPLICATE_KEY,
                    row,
                    "id",
                    "the id \"" + Intake.excerpt(id) + "\" stands in line "
                            + other.first().line() + ", too"
                            + (name.equalsIgnoreCase(text(row, "name"))
                                    ? "; both rows are kept"
                                    : ", beside the name \"" + Intake.excerpt(name)
                                            + "\"; both rows are kept, and read as one with two names"));
        }
        return Optional.of(id);
    }

    /** Whether a text tells nobody, which is told once for all rows it stands in. */
    private boolean isBlank(CsvRow row, String column, String text) {
        boolean isBlank = Counterparty.tellsNobody(text);
        if (isBlank) {
            blanks.computeIfAbsent(new Blank(column, text), any -> new ArrayList<>())
                    .add(row);
        }
        return isBlank;
    }

    @Override
    void tellOfAll() {
        blanks.forEach((blank, rows) -> tell(
                Kind.MALFORMED_VALUE,
                rows.get(0),
                blank.column(),
                "\"" + Intake.excerpt(blank.text()) + "\" tells nobody from others and is read as no "
                        + (blank.column().equals("id") ? ofNobody(blank.text()) : "identifier")
                        + (rows.size() == 1 ? "" : ", in " + rows.size() + " rows")));
    }

    /** What a text that tells nobody is no id of; one that can be the id of a record is looked for first. */
    private static String ofNobody(String id) {
        return Ids.isId(id) ? "id, unless the data have somebody of that id" : "id";
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
                    row,
                    "country",
                    "a country is written by its ISO 3166 code, such as CN, not \"" + Intake.excerpt(text)
                            + "\"; it is left out");
            isMisread(row, "country");
        }
        return known;
    }

    private List<Identifier> identifiers(CsvRow row) {
        List<Identifier> identifiers = new ArrayList<>();
        BiConsumer<String, Identifier> add = (column, identifier) -> {
            if (!identifiers.contains(identifier)) {
                identifiers.add(identifier);
                flaw(identifier).ifPresent(flaw -> tell(Kind.MALFORMED_VALUE, row, column, flaw));
                if (identifier.scheme().isEmpty()
                        || identifier.canonical().flaw().isPresent()) {
                    isMisread(row, column);
                }
            }
        };
        columns().stream()
                .filter(column -> !OWN.contains(column) || column.equals("identifiers"))
                .forEach(column -> identifiers(row, column).forEach(identifier -> {
                    if (!isBlank(row, column, identifier.value())) {
                        add.accept(column, identifier);
                    }
                }));
        return identifiers;
    }

    /** What stands in a column of identifiers. */
    private List<Identifier> identifiers(CsvRow row, String column) {
        return Stream.of(text(row, column).split(";"))
                .filter(value -> !value.isBlank())
                .map(value -> identifier(column, value.strip()))
                .toList();
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
}
