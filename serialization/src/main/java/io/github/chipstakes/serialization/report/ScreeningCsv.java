package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.reach.Allowance;
import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Requirement;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.analysis.screening.ScreeningResult;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a screening found as a table for other programs: a line for each counterparty and regime, in their order, whatever was found, and one for
 * each row of the list that could not be read, at the end; with each all it rests on: stakes with their ages, entries, the words of sources, the days asked about, and what went in with its
 * version and hash. Several things in one value stand apart by {@code " | "}; a value a spreadsheet would take for a formula
 * stands behind an apostrophe, so that values as they are have to be taken from {@link ScreeningJson}. It needs {@code de.siegmar:fastcsv} beside this library.
 *
 * @param screening the screening
 * @param screened its results, in the order of the list
 * @param inputs what went in, the list of counterparties first
 */
public record ScreeningCsv(Screening screening, List<Screened> screened, List<Input> inputs) {

    /** A column, and what stands in it; empty where nothing is to be said. */
    private record Column(String name, BiFunction<Screened, ScreeningResult, String> value) {
        static Column ofRow(String name, Function<Screened, Object> value) {
            return new Column(name, (one, result) -> value.apply(one).toString());
        }

        static Column ofResult(String name, Function<ScreeningResult, Object> value) {
            return new Column(name, (one, result) -> value.apply(result).toString());
        }

        static Column ofReach(String name, Function<PartyReach, Stream<?>> values) {
            return new Column(
                    name,
                    (one, result) ->
                            result.reach().map(values).map(ScreeningCsv::joined).orElse(""));
        }

        static Column constant(String name, String value) {
            return new Column(name, (one, result) -> value);
        }
    }

    /** The lists are copied. */
    public ScreeningCsv {
        screened = List.copyOf(screened);
        inputs = List.copyOf(inputs);
    }

    /** The text: a line with the names of the columns, and the others. */
    public String toText() {
        List<Column> columns = columns();
        Stream<List<String>> found = screened.stream()
                .flatMap(one -> one.results().stream()
                        .map(result -> columns.stream()
                                .map(column -> column.value().apply(one, result))
                                .toList()));
        Stream<List<String>> unread = inputs.stream()
                .filter(Input::isList)
                .flatMap(input -> input.unread().stream())
                .map(line -> columns.stream()
                        .map(column -> unread(column.name(), line))
                        .toList());
        return CsvLines.of(
                Stream.of(Stream.of(columns.stream().map(Column::name).toList()), found, unread)
                        .flatMap(lines -> lines));
    }

    /** What stands in a column for a row of the list that was left out, so that nobody takes it for one of which nothing is shown. */
    private static String unread(String column, String line) {
        return switch (column) {
            case "row" -> line.substring(line.indexOf(' ') + 1);
            case "answer" -> Answer.Verdict.UNKNOWN.name();
            case "reasons" -> "not screened: this row could not be read";
            default -> "";
        };
    }

    private List<Column> columns() {
        Dataset dataset = screening.reach().dataset();
        When when = screening.reach().when();
        IdRemarks ids = IdRemarks.of(screened, screening);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ofRow("row", one -> one.counterparty().row()));
        columns.add(Column.ofRow("id", one -> one.counterparty().id().orElse("")));
        columns.add(Column.ofRow("name", one -> one.counterparty().name()));
        columns.add(Column.ofRow(
                "country",
                one -> one.counterparty().country().map(Object::toString).orElse("")));
        columns.add(Column.ofRow("party", one -> one.party().orElse("")));
        columns.add(Column.ofRow("by", one -> one.by().orElse("")));
        columns.add(Column.ofResult("regime", result -> result.regime().id()));
        columns.add(Column.ofResult("level", result -> result.level().name()));
        columns.add(
                Column.ofResult("answer", result -> result.answer().verdict().name()));
        columns.add(Column.ofResult("reasons", result -> joined(result.answer().reasons().stream())));
        columns.add(Column.ofRow("remarks", one -> ids.of(one.counterparty()).orElse("")));
        columns.add(Column.ofReach("requirements", reach -> reach.requirements().stream()));
        columns.add(
                Column.ofReach("red_flags", reach -> reach.redFlags().stream().map(RedFlag::words)));
        columns.add(Column.ofReach("chain", reach -> reach.chain().stream()));
        columns.add(Column.ofResult("candidates", result -> joined(result.candidates().stream())));
        columns.add(Column.ofResult("if_confirmed", result -> joined(ifConfirmed(result))));
        columns.add(Column.ofResult("owner_candidates", result -> joined(result.ofOwners().stream())));
        columns.add(Column.ofResult("records", result -> joined(result.answer().records().stream())));
        columns.add(Column.ofReach("entries", reach -> reach.entries().stream().map(ScreeningCsv::entry)));
        columns.add(Column.ofReach("stakes", reach -> reach.stakes().stream().map(ScreeningCsv::stake)));
        columns.add(Column.ofReach(
                "allowances", reach -> reach.allowances().stream().map(ScreeningCsv::allowance)));
        columns.add(Column.ofReach("exclusions", reach -> reach.exclusions().stream()));
        columns.add(Column.ofReach("states", reach -> reach.states().stream()));
        columns.add(Column.ofResult("quotes", result -> joined(quotes(result, dataset))));
        columns.add(Column.constant("on", when.day().toString()));
        columns.add(
                Column.constant("known_on", when.knownOn().map(Object::toString).orElse("")));
        columns.add(Column.constant(
                "counting", screening.reach().ownership().counting().words()));
        columns.add(Column.constant("inputs", joined(inputs.stream())));
        return columns;
    }

    /** What the candidates would demand, each beside the entry. */
    private Stream<Requirement> ifConfirmed(ScreeningResult result) {
        return result.candidates().stream().flatMap(candidate -> ScreeningReport.ifConfirmed(candidate, screening));
    }

    private static String entry(ListedEntry entry) {
        return entry.history().entry() + " (" + entry.listed().verdict() + ")";
    }

    private static String stake(CountedStake counted) {
        return counted.stake().id() + ": " + counted.amount() + CountedStake.way(List.of(counted)) + ", "
                + counted.dated();
    }

    private static String allowance(Allowance allowance) {
        return allowance.provision() + ": " + allowance.authorization().name() + " ("
                + allowance.holds().verdict() + ")";
    }

    /** The words of the sources of all records a result rests on. */
    private static Stream<String> quotes(ScreeningResult result, Dataset dataset) {
        return result.answer().records().stream()
                .flatMap(id -> dataset.findAll(id).stream())
                .flatMap(record -> record.citations().stream()
                        .flatMap(citation -> citation.quote().stream()
                                .map(words -> record.id() + ": “" + words + "” (" + citation.source() + ")")));
    }

    private static String joined(Stream<?> parts) {
        return parts.map(Object::toString).collect(Collectors.joining(" | "));
    }
}
