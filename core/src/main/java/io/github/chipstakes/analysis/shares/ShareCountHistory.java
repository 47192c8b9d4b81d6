package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.analysis.stakes.PreferredSources;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many shares an entity had, day by day, by class and basis: its share counts, and what its raises say of the shares there
 * were after them. Of rival counts one counts on the day, in the order in which stakes are preferred, see {@link Counting}: what
 * is certainly not after the day, then the latest, official ones before filings before the press, the narrower figure, the id.
 * How long stakes are carried forward is no matter here: a count is however old, and its age is told.
 *
 * @param entity the entity
 * @param when the days of the question
 * @param lines the counts of each class on each basis; those of all classes first
 */
public record ShareCountHistory(String entity, When when, List<Line> lines) {
    private static final Interval ANY = Interval.atLeast(BigDecimal.ZERO);

    private static final Comparator<PartialDate> BY_DAY = Comparator.<PartialDate, LocalDate>comparing(
                    day -> day.earliest().orElse(LocalDate.MIN))
            .thenComparing(day -> day.latest().orElse(LocalDate.MAX))
            .thenComparing(PartialDate::toString);

    /**
     * The counts of one class on one basis.
     *
     * @param shareClass the class; empty: all together
     * @param basis whether shares issued are counted, or those outstanding
     * @param counts all that is told, the earliest first; of one day what is preferred first; what is of no day last
     * @param counted what counts on the day, where anything is told of no later day
     */
    public record Line(
            Optional<String> shareClass,
            ShareBasis basis,
            List<StatedShareCount> counts,
            Optional<CountedShares> counted) {

        /** What changed from day to day, by what is preferred of each; what may be of one day is not compared. */
        public List<Change> changes() {
            Map<PartialDate, StatedShareCount> days = new LinkedHashMap<>();
            counts.forEach(count -> count.asOf().ifPresent(day -> days.putIfAbsent(day, count)));
            List<Change> changes = new ArrayList<>();
            List<StatedShareCount> before = new ArrayList<>();
            days.forEach((day, count) -> {
                before.stream()
                        .filter(earlier ->
                                earlier.asOf().orElseThrow().isBefore(day).isYes())
                        .reduce((earlier, later) -> later)
                        .ifPresent(earlier -> changes.add(new Change(earlier, count)));
                before.add(count);
            });
            return changes;
        }
    }

    /**
     * Two counts of which one is of a later day.
     *
     * @param from the earlier
     * @param to the later
     */
    public record Change(StatedShareCount from, StatedShareCount to) {

        /** How many shares there are more, or fewer: below 0. */
        public Interval difference() {
            return to.shares().bounds().minus(from.shares().bounds());
        }
    }

    /** The history of an entity, with what counts on a day, by all that is known. */
    public static ShareCountHistory of(Dataset dataset, String entity, LocalDate day) {
        return of(dataset, entity, When.on(day), Counting.STANDARD);
    }

    /** The same as known on another day, preferring {@linkplain PreferredSources sources} as said. */
    public static ShareCountHistory of(Dataset dataset, String entity, When when, Counting counting) {
        Knowledge knowledge = Knowledge.of(dataset, when);
        Map<ShareBasis, Map<String, List<ReadShareCount>>> told = new TreeMap<>();
        new ToldShareCounts(dataset, knowledge, when.day())
                .of(entity)
                .forEach(reading -> told.computeIfAbsent(reading.count().basis(), basis -> new TreeMap<>())
                        .computeIfAbsent(reading.count().shareClass().orElse(""), name -> new ArrayList<>())
                        .add(reading));
        List<Line> lines = told.values().stream()
                .flatMap(classes -> classes.values().stream())
                .map(readings -> line(readings, dataset, knowledge, when.day(), counting))
                .sorted(Comparator.comparing(line -> line.shareClass().orElse("")))
                .toList();
        return new ShareCountHistory(entity, when, lines);
    }

    private static Line line(
            List<ReadShareCount> readings, Dataset dataset, Knowledge knowledge, LocalDate day, Counting counting) {
        StatedShareCount any = readings.get(0).count();
        Comparator<ReadShareCount> byDay =
                Comparator.comparing(reading -> reading.count().asOf(), byDayIfAny());
        List<ReadShareCount> notLater =
                readings.stream().filter(reading -> !reading.isLater().isYes()).toList();
        return new Line(
                any.shareClass(),
                any.basis(),
                readings.stream()
                        .sorted(byDay.thenComparing(ReadShareCount.preference(dataset, knowledge)))
                        .map(ReadShareCount::count)
                        .toList(),
                notLater.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ReadShareCount.chosen(notLater, day, dataset, knowledge, counting)));
    }

    private static Comparator<Optional<PartialDate>> byDayIfAny() {
        return Comparator.<Optional<PartialDate>, Boolean>comparing(Optional::isEmpty)
                .thenComparing((one, other) ->
                        one.isPresent() && other.isPresent() ? BY_DAY.compare(one.get(), other.get()) : 0);
    }

    /** What counts on the day of the shares of all classes together, on this basis. */
    public Optional<CountedShares> counted(ShareBasis basis) {
        return lines.stream()
                .filter(line -> line.shareClass().isEmpty() && line.basis() == basis)
                .flatMap(line -> line.counted().stream())
                .findFirst();
    }

    /** How many shares of all classes there were on the day: any number, where that is not known. */
    public Interval onDay(ShareBasis basis) {
        return counted(basis).map(CountedShares::onDay).orElse(ANY);
    }

    /** What counts on the day, one count for each class and basis of which any is told. */
    public List<CountedShares> counted() {
        return lines.stream().flatMap(line -> line.counted().stream()).toList();
    }

    /** The records it rests on, each once. */
    public List<String> records() {
        return lines.stream()
                .flatMap(line -> line.counts().stream())
                .map(StatedShareCount::record)
                .distinct()
                .toList();
    }
}
