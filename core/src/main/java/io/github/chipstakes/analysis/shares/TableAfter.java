package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.Participant;
import io.github.chipstakes.model.raise.RaiseMethod;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each holder of a table has after an issue of new shares. */
final class TableAfter {
    private static final Interval NONE = Interval.between(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final Comparator<ProForma.Holder> LARGEST_FIRST = Comparator.<ProForma.Holder, Boolean>comparing(
                    holder -> holder.party().id().isEmpty())
            .thenComparing(holder -> holder.after().low(), Comparator.reverseOrder())
            .thenComparing(holder -> holder.after().high(), Comparator.reverseOrder());

    private final Ownership ownership;
    private final CapTable table;
    private final CapitalRaise raise;
    private final Issue issue;
    private final RaiseStage told;

    /** The stage that tells who takes part. */
    private final Optional<RaiseStage> participation;

    /** How many new shares each of those takes who are known; two who are unknown need not be one. */
    private final Map<PartyReference, Interval> taken = new LinkedHashMap<>();

    /** The new shares of which nobody is told to take them. */
    private final Optional<Interval> untold;

    TableAfter(Ownership ownership, CapTable table, CapitalRaise raise, RaiseStage stage, Issue issue) {
        this.ownership = ownership;
        this.table = table;
        this.raise = raise;
        this.issue = issue;
        told = stage;
        participation = Stream.concat(raise.stages().stream().filter(other -> !other.equals(stage)), Stream.of(stage))
                .filter(other -> !other.participants().isEmpty())
                .reduce((earlier, later) -> later);
        untold = issue.added().map(all -> left(all, sum(participants().flatMap(one -> one.shares().stream()))));
        participants()
                .filter(one -> one.party().id().isPresent())
                .forEach(one -> taken.merge(one.party(), taken(one), Interval::plus));
    }

    private Stream<Participant> participants() {
        return participation.stream().flatMap(stage -> stage.participants().stream());
    }

    private Interval taken(Participant participant) {
        return participant.shares().map(Shares::bounds).orElseGet(this::perhapsSome);
    }

    /** From none to all of those that are not told of anybody. */
    private Interval perhapsSome() {
        return new Interval(Optional.of(new Bound(BigDecimal.ZERO, true)), untold.flatMap(Interval::upper));
    }

    private static Interval sum(Stream<Shares> shares) {
        return shares.map(Shares::bounds).reduce(NONE, Interval::plus);
    }

    /** What is left of so many; none, where no more are. */
    private static Interval left(Interval all, Interval some) {
        return all.minus(some).intersection(Interval.atLeast(BigDecimal.ZERO)).orElse(NONE);
    }

    ProForma.After table() {
        List<ProForma.Holder> holders = new ArrayList<>();
        Map<PartyReference, Interval> newcomers = new LinkedHashMap<>(taken);
        for (CapTable.Holder holder : table.holders()) {
            newcomers.remove(holder.party());
            holders.add(after(holder));
        }
        newcomers.forEach((party, shares) -> holders.add(newcomer(party, shares)));
        participants()
                .filter(one -> one.party().id().isEmpty())
                .forEach(one -> holders.add(newcomer(one.party(), taken(one))));
        holders.sort(LARGEST_FIRST);
        Portion accounted = holders.stream()
                .filter(holder -> holder.party().id().isPresent())
                .map(ProForma.Holder::after)
                .reduce(Portion.NOTHING, Portion::plus);
        return new ProForma.After(
                List.copyOf(holders),
                issue.isCountedBefore() ? Optional.of(issue.before()) : Optional.empty(),
                issue.added(),
                issue.newPart(),
                untold.map(issue::newPart)
                        .orElseGet(() ->
                                participation.isPresent() ? issue.newPart().orNothing() : issue.newPart()),
                accounted,
                ownership.dataset().mayLackRecords() ? Portion.WHOLE.orNothing() : accounted.rest());
    }

    private ProForma.Holder newcomer(PartyReference party, Interval shares) {
        return new ProForma.Holder(
                party,
                Portion.NOTHING,
                issue.newPart(shares),
                Optional.of(shares).map(this::withUnknown).filter(TableAfter::isKnown),
                Optional.of(shares),
                mayHoldMore());
    }

    /** Whether somebody of whom nothing is known may hold some shares before. */
    private boolean mayHoldMore() {
        return Percent.high(table.unaccounted()).signum() > 0
                && table.holdersKnown().filter(HoldersKnown.Extent.ALL::equals).isEmpty();
    }

    private Interval withUnknown(Interval shares) {
        return mayHoldMore() ? new Interval(shares.lower(), Optional.empty()) : shares;
    }

    private ProForma.Holder after(CapTable.Holder holder) {
        Optional<Interval> added = Optional.ofNullable(taken.get(holder.party()));
        Optional<Interval> more = added.or(
                () -> raise.method().filter(RaiseMethod.RIGHTS_ISSUE::equals).map(any -> perhapsSome()));
        List<CountedStake> stakes = direct(holder).toList();
        if (stakes.isEmpty() && added.isPresent()) {
            return newcomer(holder.party(), added.get());
        }
        Optional<Interval> shares =
                stakes.stream().allMatch(counted -> ownership.shares(counted).isPresent())
                        ? Optional.of(stakes.stream()
                                .flatMap(counted -> ownership.shares(counted).stream())
                                .reduce(more.orElse(NONE), Interval::plus))
                        : Optional.empty();
        return new ProForma.Holder(
                holder.party(),
                stakes.stream().map(this::before).reduce(Portion.NOTHING, Portion::plus),
                stakes.stream()
                        .map(this::after)
                        .reduce(more.map(issue::newPart).orElse(Portion.NOTHING), Portion::plus),
                shares.filter(any -> !stakes.isEmpty()).filter(TableAfter::isKnown),
                added,
                false);
    }

    /** Whether it is not just any number. */
    private static boolean isKnown(Interval shares) {
        return shares.upper().isPresent()
                || shares.lower().filter(low -> low.value().signum() > 0).isPresent();
    }

    private static Stream<CountedStake> direct(CapTable.Holder holder) {
        return holder.shares().stream().filter(counted -> !counted.isIndirect());
    }

    private Portion before(CountedStake counted) {
        return inShares(counted)
                .map(shares -> Portion.of(shares, issue.before()))
                .orElseGet(() -> Portion.ofPercent(counted.onDay()));
    }

    private Portion after(CountedStake counted) {
        return inShares(counted)
                .map(issue::oldPart)
                .orElseGet(() -> Portion.ofPercent(counted.onDay())
                        .times(issue.retained(counted.stake().basis())));
    }

    private Optional<Interval> inShares(CountedStake counted) {
        return issue.isCountedBefore() ? ownership.shares(counted) : Optional.empty();
    }

    /** What to know of it, in words. */
    List<String> notes(ProForma.After after) {
        List<String> notes = new ArrayList<>();
        participation
                .filter(stage -> !stage.equals(told))
                .ifPresent(stage -> notes.add("who takes part is told "
                        + (stage.stage() == StageKind.NOT_STATED
                                ? "without a stage"
                                : "at another stage: " + ProFormas.words(stage))));
        issue.added().ifPresent(all -> {
            Interval some = sum(participants().flatMap(one -> one.shares().stream()));
            if (some.isAbove(all)) {
                notes.add("those who take part take " + ProFormas.words(some) + " shares, more than the "
                        + ProFormas.words(all) + " new ones");
            }
        });
        table.holders().stream()
                .flatMap(TableAfter::direct)
                .forEach(counted -> disagreement(counted).ifPresent(notes::add));
        if (table.holders().stream().anyMatch(holder -> !holder.votes().isEmpty())) {
            notes.add("votes are not reckoned");
        }
        if (after.accounted().low().compareTo(Fraction.ONE) > 0) {
            notes.add("the statements contradict each other: what is certain adds up to more than the whole");
        }
        notes.addAll(ownership.lost(table.entity()));
        return notes;
    }

    /** Where a stake is told in shares and in percent, and the two do not agree by the count. */
    private Optional<String> disagreement(CountedStake counted) {
        return inShares(counted)
                .filter(any -> counted.isCertain() && counted.hasPercentage())
                .map(shares -> Portion.of(shares, issue.before()))
                .filter(part -> counted.stake()
                        .percent()
                        .filter(percent -> part.isApartFrom(Portion.ofPercent(ProFormas.rounded(percent))))
                        .isPresent())
                .map(part -> "of " + counted.stake().id() + " are told "
                        + counted.stake().shares().orElseThrow() + " shares, which are "
                        + ProFormas.percent(part) + " of the share count and count here, and " + counted.amount());
    }
}
