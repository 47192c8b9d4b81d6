package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.StakeThreshold;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.text.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what calls for a closer look at an entity of which it is not certain that it is restricted. */
record RedFlags(Evidence evidence, Optional<StakeThreshold> threshold) {

    List<RedFlag> of(String entity, List<Contribution> contributions) {
        List<RedFlag> flags = new ArrayList<>();
        contributions.forEach(contribution -> flags.add(ofOwner(contribution)));
        List<CountedStake> stakes = evidence.ownership().stakesIn(entity);
        stakes.stream()
                .filter(counted -> !evidence.interests().contains(counted.interest()))
                .forEach(
                        counted -> restrictedHolder(counted).ifPresent(owner -> flags.add(ofInterest(owner, counted))));
        evidence.summingUp(entity)
                .forEach(counted -> restrictedHolder(counted).ifPresent(owner -> flags.add(ofSum(owner, counted))));
        flags.addAll(inConcert(stakes, contributions));
        Set<String> owners = contributions.stream().map(Contribution::owner).collect(Collectors.toSet());
        stakes.stream()
                .filter(counted -> evidence.interests().contains(counted.interest()))
                .forEach(counted -> flags.addAll(ofRivals(counted, owners)));
        return List.copyOf(flags);
    }

    /** What statements that were not preferred say a restricted party holds, where those that were say nothing of the kind. */
    private List<RedFlag> ofRivals(CountedStake counted, Set<String> owners) {
        List<RedFlag> flags = new ArrayList<>();
        for (ShareholderStake rival : counted.rivals()) {
            rival.holder()
                    .id()
                    .filter(owner -> evidence.level(owner) != Level.NOT_SHOWN)
                    .filter(owner -> !owners.contains(owner))
                    .filter(owner -> Evidence.percent(rival)
                                    .upper()
                                    .orElseThrow()
                                    .value()
                                    .signum()
                            > 0)
                    .ifPresent(owner -> flags.add(new RedFlag(
                            RedFlag.Kind.UNKNOWN_PERCENTAGE,
                            owner,
                            Optional.empty(),
                            Evidence.percent(rival),
                            CountedStake.told(rival) + " names " + label(owner) + " ("
                                    + evidence.level(owner).words() + "); "
                                    + counted.stake().id() + " was preferred to it",
                            List.of(counted.stake().id(), rival.id()))));
        }
        return flags;
    }

    private RedFlag ofOwner(Contribution contribution) {
        RedFlag.Kind kind = contribution.level() == Level.POSSIBLY
                ? RedFlag.Kind.OWNER_POSSIBLY_RESTRICTED
                : isBelow(contribution) ? RedFlag.Kind.BELOW_THRESHOLD : RedFlag.Kind.UNKNOWN_PERCENTAGE;
        String words = evidence.words(List.of(contribution))
                + (kind == RedFlag.Kind.BELOW_THRESHOLD
                        ? threshold
                                .map(limit -> ", where " + limit + " % is the threshold")
                                .orElse("")
                        : "");
        return flag(
                kind,
                contribution.owner(),
                Optional.empty(),
                contribution.percent(),
                words,
                contribution.stakes().stream());
    }

    private boolean isBelow(Contribution contribution) {
        return contribution.stakes().stream().allMatch(CountedStake::hasPercentage)
                && contribution.stakes().stream()
                        .flatMap(RedFlags::byRivals)
                        .noneMatch(percent -> threshold
                                .filter(limit ->
                                        limit.isReachedBelow(percent.upper().orElseThrow()))
                                .isPresent())
                && threshold
                        .filter(limit -> !limit.isReachedBelow(
                                contribution.percent().upper().orElseThrow()))
                        .isPresent();
    }

    /** What is held by statements that were not preferred: by each, and by the most of each class of shares together. */
    private static Stream<Interval> byRivals(CountedStake counted) {
        Map<String, Interval> classes = new TreeMap<>();
        counted.rivals()
                .forEach(rival -> rival.shareClass()
                        .ifPresent(shares -> classes.merge(
                                shares,
                                Evidence.percent(rival),
                                BinaryOperator.maxBy(Comparator.comparing(Percent::high)))));
        return Stream.concat(
                counted.rivals().stream().map(Evidence::percent),
                classes.values().stream().reduce(Interval::plus).stream());
    }

    /** Of a stake that is not added to the chain that it sums up. */
    private RedFlag ofSum(String owner, CountedStake counted) {
        boolean isBelow = threshold
                .filter(limit -> !limit.isReachedBelow(counted.percent().upper().orElseThrow()))
                .isPresent();
        return flag(
                isBelow ? RedFlag.Kind.BELOW_THRESHOLD : RedFlag.Kind.UNKNOWN_PERCENTAGE,
                owner,
                Optional.empty(),
                counted.onDay(),
                counted.amount() + " indirectly by " + label(owner) + " ("
                        + evidence.level(owner).words() + "), taken as the sum of what is held through others",
                Stream.of(counted));
    }

    private RedFlag ofInterest(String owner, CountedStake counted) {
        String interest = Shown.code(counted.interest());
        return flag(
                RedFlag.Kind.OTHER_INTEREST,
                owner,
                Optional.of(interest),
                counted.onDay(),
                label(owner) + " (" + evidence.level(owner).words() + ") has " + interest
                        + (counted.hasPercentage() ? ", " + counted.amount() : "")
                        + CountedStake.way(List.of(counted)),
                Stream.of(counted));
    }

    /** Of each restricted member of a group acting in concert, those members whose holdings were not added to its own. */
    private List<RedFlag> inConcert(List<CountedStake> stakes, List<Contribution> contributions) {
        Set<CountedStake> added = Evidence.stakes(contributions).collect(Collectors.toSet());
        List<RedFlag> flags = new ArrayList<>();
        for (CountedStake counted : stakes) {
            Optional<String> group = counted.stake().concertGroup().map(ConcertGroup::name);
            restrictedHolder(counted).filter(owner -> group.isPresent()).ifPresent(owner -> {
                List<CountedStake> others = stakes.stream()
                        .filter(other -> other.stake()
                                .concertGroup()
                                .map(ConcertGroup::name)
                                .equals(group))
                        .filter(other -> other.heldBy().noneMatch(owner::equals))
                        .filter(other -> added.contains(counted)
                                ? !added.contains(other)
                                : restrictedHolder(other).isEmpty())
                        .toList();
                if (!others.isEmpty()) {
                    Set<String> members = others.stream()
                            .map(other ->
                                    other.stake().holder().id().map(this::label).orElse("somebody unknown"))
                            .collect(Collectors.toCollection(TreeSet::new));
                    flags.add(flag(
                            RedFlag.Kind.ACTS_IN_CONCERT,
                            owner,
                            group,
                            others.stream().map(CountedStake::onDay).reduce(counted.onDay(), Interval::plus),
                            label(owner) + " (" + evidence.level(owner).words() + ") acts in concert with "
                                    + String.join(", ", members) + " (" + group.get() + ")",
                            Stream.concat(Stream.of(counted), others.stream())));
                }
            });
        }
        return flags.stream().distinct().toList();
    }

    private Optional<String> restrictedHolder(CountedStake counted) {
        return counted.heldBy()
                .filter(owner -> evidence.level(owner) != Level.NOT_SHOWN)
                .findFirst();
    }

    private String label(String party) {
        return evidence.ownership().dataset().labelOf(party);
    }

    private static RedFlag flag(
            RedFlag.Kind kind,
            String owner,
            Optional<String> subject,
            Interval percent,
            String words,
            Stream<CountedStake> stakes) {
        return new RedFlag(
                kind,
                owner,
                subject,
                percent,
                words,
                stakes.map(CountedStake::stake)
                        .map(ShareholderStake::id)
                        .distinct()
                        .toList());
    }
}
