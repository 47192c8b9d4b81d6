package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.screening.Candidate;
import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.ScreeningResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a screening found as a table for other programs: a line for each counterparty and regime, in their order, whatever was found.
 * Several things in one value stand apart by {@code " | "}. It needs {@code de.siegmar:fastcsv} beside this library.
 *
 * @param screened the results, in the order of the list
 */
public record ScreeningCsv(List<Screened> screened) {
    private static final List<String> COLUMNS = List.of(
            "row",
            "id",
            "name",
            "country",
            "party",
            "by",
            "regime",
            "level",
            "answer",
            "reasons",
            "requirements",
            "red_flags",
            "chain",
            "candidates",
            "records");

    /** The results are copied. */
    public ScreeningCsv {
        screened = List.copyOf(screened);
    }

    /** The text: a line with the names of the columns, and the others. */
    public String toText() {
        return CsvLines.of(Stream.concat(
                Stream.of(COLUMNS),
                screened.stream().flatMap(one -> one.results().stream().map(result -> line(one, result)))));
    }

    private static List<String> line(Screened one, ScreeningResult result) {
        Counterparty counterparty = one.counterparty();
        return List.of(
                String.valueOf(counterparty.row()),
                counterparty.id().orElse(""),
                counterparty.name(),
                counterparty.country().map(Object::toString).orElse(""),
                one.party().orElse(""),
                one.by().orElse(""),
                result.regime().id(),
                result.level().name(),
                result.answer().verdict().name(),
                joined(result.answer().reasons()),
                of(result, PartyReach::requirements),
                of(
                        result,
                        reach -> reach.redFlags().stream()
                                .map(flag -> flag.words())
                                .toList()),
                of(result, PartyReach::chain),
                joined(result.candidates().stream().map(Candidate::toString).toList()),
                joined(result.answer().records()));
    }

    private static String of(ScreeningResult result, Function<PartyReach, List<?>> part) {
        return result.reach().map(part).map(ScreeningCsv::joined).orElse("");
    }

    private static String joined(List<?> parts) {
        return parts.size() == 1
                ? parts.get(0).toString()
                : parts.stream().map(Object::toString).collect(Collectors.joining(" | "));
    }
}
