package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.text.Nearest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The days a question about ownership is asked of, how statements count for it, and the parties it names. */
final class OwnershipQuestion {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day that is asked about, such as 2025-11-11.")
    private LocalDate on = LocalDate.MIN;

    @Option(
            names = "--known-on",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Answer as known on this day (default: by all that the dataset says); of records of one id"
                    + " in several datasets only the first is looked at, also where it was not known yet.")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(
            names = "--carry-at-most",
            paramLabel = "DAYS",
            converter = Count.class,
            description = "Count a stake for so many days after its day at most; how much of an older one, or of one"
                    + " without a day, is still held is then not known (default: however many days, which are told).")
    private Optional<Integer> carryAtMost = Optional.empty();

    @Option(
            names = "--tolerance",
            paramLabel = "POINTS",
            converter = Points.class,
            description =
                    "Read a figure told as about as so many percentage points off at most (default: it decides nothing).")
    private Optional<BigDecimal> tolerance = Optional.empty();

    @Option(
            names = "--prefer",
            paramLabel = "SOURCE",
            description =
                    "Of rival statements prefer those by this source, or by this kind of source such as register; may"
                            + " be given again, the first is preferred most (default: the latest first, then official ones).")
    private List<String> prefer = List.of();

    /** The day that is asked about. */
    LocalDate day() {
        return on;
    }

    /** The days that are asked about. */
    When when() {
        return new When(on, knownOn);
    }

    /** How statements about stakes count. */
    CountedAs counted() {
        return new CountedAs(carryAtMost, tolerance, prefer);
    }

    Ownership ownership(Dataset dataset) {
        return Ownership.of(dataset, when(), counting(dataset));
    }

    /** How statements count in datasets that are asked the same. */
    Counting counting(Dataset... datasets) {
        return counted().counting(spec, datasets);
    }

    /** The question asked about another day. */
    When when(LocalDate day) {
        return new When(day, knownOn);
    }

    /** The id of the party a person names: by its id, or exactly by one of its names. */
    String party(Dataset dataset, String named) {
        Set<String> ids = ids(dataset);
        if (ids.contains(named)) {
            return named;
        }
        Map<String, Set<String>> bearers = new TreeMap<>();
        dataset.records().stream()
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .forEach(party -> names(party)
                        .forEach(name -> bearers.computeIfAbsent(name, any -> new TreeSet<>())
                                .add(party.id())));
        Set<String> those = bearers.getOrDefault(named, Set.of());
        if (those.size() == 1) {
            return those.iterator().next();
        }
        String nearest = Nearest.hint(named, ids);
        throw new ParameterException(
                spec.commandLine(),
                those.isEmpty()
                        ? "there is no party \"" + named + "\" in the dataset"
                                + (nearest.isEmpty() ? Nearest.hint(named, bearers.keySet()) : nearest)
                        : "\"" + named + "\" is a name of " + String.join(" and of ", those) + "; say which by its id");
    }

    private static Stream<String> names(Party party) {
        return Stream.concat(Stream.of(party.name()), party.names().stream().map(Name::text));
    }

    private static Set<String> ids(Dataset dataset) {
        Set<String> ids = new TreeSet<>();
        dataset.records().stream().filter(Party.class::isInstance).forEach(party -> ids.add(party.id()));
        for (ShareholderStake stake : dataset.stakes()) {
            ids.add(stake.entity());
            stake.holder().id().ifPresent(ids::add);
            stake.heldFor().ifPresent(ids::add);
        }
        return ids;
    }

    static final class Points implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            return CountedAs.points(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "a tolerance is a number of percentage points, 0 or more, such as 0.5, not " + text));
        }
    }

    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("a day is such as 2025-11-11, not " + text);
            }
        }
    }
}
