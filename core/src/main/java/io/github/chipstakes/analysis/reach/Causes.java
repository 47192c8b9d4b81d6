package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.control.ControlState;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Standing;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.model.time.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds why an answer is another. The first of these that says anything is told:
 *
 * <ol>
 *   <li>the records the two answers rest on, and those that take their place, which are new, gone or changed; and, where the two are asked
 *       about, or as known on, other days, what these records say of the other day, or that they became known;
 *   <li>what is new, gone or changed about what is recorded of the same parties; and, where the days are others, the records only one of the
 *       two answers rests on;
 *   <li>the nearest that are new, gone or changed among what all these refer to, step by step, and that the dataset is up to date as of
 *       another day;
 *   <li>records that say something else although nothing is different about them;
 *   <li>the nearest of which only words are others, such as a title, a note or a quote, on which no answer rests.
 * </ol>
 */
final class Causes {
    private final Dataset before;
    private final Dataset after;
    private final RecordChanges changes;
    private final Surroundings surroundings;
    private final NearestChanges nearest;
    private final NearestChanges nearestWords;
    private final Knowledge knownBefore;
    private final Knowledge knownAfter;
    private final boolean isOfOneDay;
    private final boolean isAsKnownAlike;

    Causes(Supposed before, Supposed after) {
        this.before = before.dataset();
        this.after = after.dataset();
        changes = new RecordChanges(this.before, this.after);
        surroundings = new Surroundings(List.of(before, after));
        nearest = new NearestChanges(
                surroundings, record -> changes.deciding(record).isPresent());
        nearestWords =
                new NearestChanges(surroundings, record -> changes.of(record).isPresent());
        knownBefore = Knowledge.of(this.before, before.when());
        knownAfter = Knowledge.of(this.after, after.when());
        isOfOneDay = before.when().equals(after.when());
        isAsKnownAlike = before.when().knownOn().equals(after.when().knownOn());
    }

    List<Cause> of(Optional<PartyReach> was, Optional<PartyReach> is) {
        return of(records(was, is), parties(was, is), said(was), said(is));
    }

    /** Why a regime answers something else of whoever is not named; of a list nobody describes, its entries. */
    List<Cause> ofRegime(Regime regime, Optional<Answer> was, Optional<Answer> is) {
        SortedSet<String> records = Stream.concat(was.stream(), is.stream())
                .flatMap(answer -> answer.records().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        records.add(Ids.recordOf(regime.id()));
        if (causes(records, changes::deciding).isEmpty() && (was.isEmpty() || is.isEmpty())) {
            Stream.of(before, after)
                    .flatMap(dataset -> dataset.entries().stream())
                    .filter(entry -> entry.list().equals(regime.id()))
                    .forEach(entry -> records.add(entry.id()));
        }
        return of(records, new TreeSet<>(), said(regime, was), said(regime, is));
    }

    private static SortedMap<String, String> said(Regime regime, Optional<Answer> answer) {
        SortedMap<String, String> said = new TreeMap<>();
        answer.ifPresent(it -> said.put(
                Ids.recordOf(regime.id()),
                it.isNo() ? "certainly not in force" : "in force, or not certainly out of force"));
        return said;
    }

    List<Cause> ofProduct(Optional<ProductReach> was, Optional<ProductReach> is) {
        SortedSet<String> records = Stream.concat(was.stream(), is.stream())
                .flatMap(reach -> Stream.of(reach.product(), reach.state().control()))
                .collect(Collectors.toCollection(TreeSet::new));
        return of(records, new TreeSet<>(), saidOfProduct(was), saidOfProduct(is));
    }

    private List<Cause> of(
            SortedSet<String> records,
            SortedSet<String> parties,
            SortedMap<String, String> said,
            SortedMap<String, String> says) {
        SortedSet<String> near = surroundings.withSuccessors(records);
        SortedSet<String> both = new TreeSet<>(said.keySet());
        both.retainAll(says.keySet());
        SortedSet<String> either = new TreeSet<>(said.keySet());
        either.addAll(says.keySet());
        Function<String, Optional<String>> other = record -> other(said, says, record);
        return Stream.<Supplier<List<Cause>>>of(
                        () -> changedOr(near, learnedOr(near, both, other)),
                        () -> changedOr(
                                surroundings.withSuccessors(surroundings.of(parties)),
                                isOfOneDay ? List.of() : causes(either, other)),
                        () -> furtherOff(near, parties),
                        () -> causes(both, other),
                        () -> causes(either, other),
                        () -> inWordsOnly(near, parties))
                .map(Supplier::get)
                .filter(causes -> !causes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** That some of the records became known, or else what they say of the other day. */
    private List<Cause> learnedOr(
            SortedSet<String> near, SortedSet<String> both, Function<String, Optional<String>> other) {
        List<Cause> learned = isAsKnownAlike ? List.of() : causes(near, this::learned);
        return !learned.isEmpty() || isOfOneDay ? learned : causes(both, other);
    }

    /** What is different about the records in a way that may decide, and of the others what is told of them; by record. */
    private List<Cause> changedOr(SortedSet<String> records, List<Cause> told) {
        List<Cause> changed = causes(records, changes::deciding);
        Set<String> known = changed.stream().map(Cause::record).collect(Collectors.toSet());
        return Stream.concat(changed.stream(), told.stream().filter(cause -> !known.contains(cause.record())))
                .sorted(Comparator.comparing(Cause::record))
                .toList();
    }

    private List<Cause> furtherOff(SortedSet<String> near, SortedSet<String> parties) {
        return Stream.concat(
                        causes(nearest.of(with(near, parties)), changes::deciding).stream(),
                        upToDate().map(words -> new Cause("dataset", words)).stream())
                .toList();
    }

    private List<Cause> inWordsOnly(SortedSet<String> near, SortedSet<String> parties) {
        return causes(nearestWords.of(with(near, parties)), changes::of);
    }

    private static SortedSet<String> with(SortedSet<String> records, SortedSet<String> parties) {
        SortedSet<String> all = new TreeSet<>(records);
        all.addAll(parties);
        return all;
    }

    /** That a record was known on one of the days only on which the answers are to have been known. */
    private Optional<String> learned(String id) {
        return after.findAll(id).stream()
                .flatMap(record -> record instanceof Statement statement ? Stream.of(statement) : Stream.empty())
                .filter(statement -> knownBefore.isKnown(statement).verdict()
                        != knownAfter.isKnown(statement).verdict())
                .findFirst()
                .map(statement -> "known since "
                        + knownAfter
                                .knownFrom(statement)
                                .map(PartialDate::toString)
                                .orElse("a day that is not said"));
    }

    private static List<Cause> causes(SortedSet<String> records, Function<String, Optional<String>> difference) {
        return records.stream()
                .flatMap(record -> difference.apply(record).stream().map(words -> new Cause(record, words)))
                .toList();
    }

    private static SortedSet<String> records(Optional<PartyReach> was, Optional<PartyReach> is) {
        return Stream.concat(was.stream(), is.stream())
                .flatMap(reach -> Stream.of(
                                reach.answer().records().stream(),
                                reach.entries().stream().flatMap(entry -> entry.listed().records().stream()),
                                reach.stakes().stream()
                                        .map(counted -> counted.stake().id()),
                                reach.redFlags().stream().flatMap(flag -> flag.records().stream()),
                                reach.states().stream().map(ControlState::control))
                        .flatMap(records -> records))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The party, those that contribute, and whatever they hold it through. */
    private static SortedSet<String> parties(Optional<PartyReach> was, Optional<PartyReach> is) {
        return Stream.concat(was.stream(), is.stream())
                .flatMap(reach -> Stream.of(
                                Stream.of(reach.party()),
                                reach.requirements().stream().flatMap(demand -> demand.through().stream()),
                                reach.stakes().stream()
                                        .flatMap(counted -> Stream.concat(
                                                Stream.of(counted.stake().entity()), counted.heldBy())),
                                reach.redFlags().stream().map(RedFlag::owner))
                        .flatMap(parties -> parties))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What each record that both answers may rest on says of the day. */
    private static SortedMap<String, String> said(Optional<PartyReach> reach) {
        SortedMap<String, String> said = new TreeMap<>();
        reach.ifPresent(it -> {
            it.states().forEach(state -> said.merge(state.control(), inWords(state), Causes::both));
            it.allowances()
                    .forEach(allowance -> said.merge(
                            allowance
                                    .provision()
                                    .substring(0, allowance.provision().indexOf('/')),
                            inWords(allowance),
                            Causes::both));
            it.entries().forEach(entry -> said.put(entry.history().entry(), inWords(entry)));
            it.stakes().forEach(counted -> said.put(counted.stake().id(), inWords(counted)));
        });
        return said;
    }

    private static SortedMap<String, String> saidOfProduct(Optional<ProductReach> reach) {
        SortedMap<String, String> said = new TreeMap<>();
        reach.ifPresent(it -> said.put(
                it.state().control(),
                Stream.concat(
                                Stream.of(inWords(it.state())),
                                it.allowances().stream().map(Causes::inWords))
                        .collect(Collectors.joining("; "))));
        return said;
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + "; " + other;
    }

    private static String inWords(ControlState state) {
        return Shown.code(state.legal()) + ", " + Shown.code(state.certainty());
    }

    private static String inWords(Allowance allowance) {
        return allowance.authorization().name()
                + switch (allowance.holds().verdict()) {
                    case YES -> " holds";
                    case NO -> " does not hold";
                    case UNKNOWN -> " may hold";
                };
    }

    /** Whether it is listed, and by which of its notices. */
    private static String inWords(ListedEntry entry) {
        return switch (entry.listed().verdict()) {
                    case YES -> "listed";
                    case NO -> "not listed";
                    case UNKNOWN -> "whether it is listed is not known";
                }
                + entry.history().possible().stream()
                        .map(version -> ", " + Shown.code(version.action())
                                + version.validFrom().map(day -> " on " + day).orElse(""))
                        .collect(Collectors.joining());
    }

    private static String inWords(CountedStake counted) {
        return counted.amount() + (counted.standing() == Standing.UNCERTAIN ? ", which may not be of that day" : "");
    }

    private static Optional<String> other(
            SortedMap<String, String> said, SortedMap<String, String> says, String record) {
        String before = said.getOrDefault(record, "counted for nothing");
        String after = says.getOrDefault(record, "counts for nothing");
        return before.equals(after) ? Optional.empty() : Optional.of(after + ", before: " + before);
    }

    private Optional<String> upToDate() {
        Optional<PartialDate> old = before.info().upToDate();
        Optional<PartialDate> now = after.info().upToDate();
        return old.equals(now)
                ? Optional.empty()
                : Optional.of(
                        "up to date as of " + now.map(PartialDate::toString).orElse("no day that is said") + ", before "
                                + old.map(PartialDate::toString).orElse("no day that is said"));
    }
}
