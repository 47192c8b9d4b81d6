package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.raise.RaiseMethod;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.text.Digits;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.model.text.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether there can be a table after a raise, and what it rests on. */
final class ProFormas {
    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    private final Ownership ownership;
    private final CapTable table;
    private final Raises raises;
    private final CapitalRaise raise;
    private final List<CapitalRaise> accounts;
    private final Answer stands;
    private final ShareCountHistory history;

    ProFormas(Ownership ownership, String id) {
        this.ownership = ownership;
        Dataset dataset = ownership.dataset();
        Knowledge knowledge = Knowledge.of(dataset, ownership.when());
        CapitalRaise told = dataset.find(CapitalRaise.class, id)
                .orElseThrow(() -> new IllegalArgumentException("there is no raise \"" + id + "\" in the dataset"
                        + Nearest.hint(
                                id,
                                dataset.raises().stream().map(CapitalRaise::id).toList())));
        String issuer = told.issuer()
                .id()
                .orElseThrow(() -> new IllegalArgumentException("of " + id + " it is not known who raises"));
        stands = knowledge.stands(told).and(dataset.knowsAll(id, Set.of("issuer", "stages", "supersedes", "known")));
        raise = knowledge.asKnown(told);
        raises = new Raises(dataset, knowledge);
        accounts = raises.accountsOf(raise);
        table = ownership.capTable(issuer);
        history = ShareCountHistory.of(dataset, issuer, ownership.when(), ownership.counting());
    }

    ProForma at(Optional<StageKind> kind) {
        List<RaiseStage> stages = raise.stages().stream()
                .filter(stage -> kind.isEmpty() || kind.get() == stage.stage())
                .toList();
        if (stages.isEmpty() && kind.isPresent()) {
            throw new IllegalArgumentException(raise.id() + " has no stage " + kind.get() + ", only "
                    + raise.stages().stream()
                            .map(stage -> stage.stage().name())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        Optional<RaiseStage> stage = stages.stream()
                .filter(it -> it.shares().isPresent() || it.percentAfter().isPresent())
                .reduce((earlier, later) -> later);
        Optional<CountedShares> outstanding = counted(ShareBasis.OUTSTANDING_SHARES);
        Optional<CountedShares> issued = counted(ShareBasis.ISSUED_SHARES);
        List<CountedShares> counts =
                Stream.of(outstanding, issued).flatMap(Optional::stream).toList();
        Issue issue = new Issue(
                outstanding.map(this::withLater).or(() -> issued.isPresent() ? Optional.empty() : leftBefore(stage)),
                issued.map(this::withLater),
                stage.flatMap(RaiseStage::shares).map(Shares::bounds),
                stage.flatMap(RaiseStage::percentAfter).map(Percentage::bounds).map(Portion::ofPercent));
        List<String> missing = missing(stage, issue);
        List<String> records = Stream.of(
                        table.records().stream(),
                        counts.stream().flatMap(count -> count.records().stream()),
                        accounts.stream().map(CapitalRaise::id),
                        Stream.of(raise.id()))
                .flatMap(ids -> ids)
                .toList();
        if (!missing.isEmpty()) {
            return new ProForma(
                    table,
                    raise,
                    stage,
                    counts,
                    new Answer(Answer.Verdict.UNKNOWN, missing, records),
                    Optional.empty());
        }
        TableAfter reckoned = new TableAfter(ownership, table, raise, stage.orElseThrow(), issue);
        ProForma.After after = reckoned.table();
        EarlierShares earlier = new EarlierShares(ownership, table, history);
        List<String> notes = Stream.of(
                        notes(stage.orElseThrow(), issue, counts).stream(),
                        counts.stream().limit(1).flatMap(count -> earlier.note(count.count()).stream()),
                        reckoned.notes(after).stream())
                .flatMap(some -> some)
                .toList();
        return new ProForma(
                table, raise, stage, counts, new Answer(Answer.Verdict.YES, notes, records), Optional.of(after));
    }

    /** What counts of all classes together, where that is certain, and no later count of the other basis tells otherwise. */
    private Optional<CountedShares> counted(ShareBasis basis) {
        return certain(basis).filter(count -> outdatedBy(count).isEmpty());
    }

    private Optional<CountedShares> certain(ShareBasis basis) {
        return history.counted(basis).filter(CountedShares::isCertain);
    }

    /** The later count by which more shares are outstanding than are issued by this one, or fewer issued than outstanding. */
    private Optional<CountedShares> outdatedBy(CountedShares count) {
        boolean isOfIssued = count.count().basis() == ShareBasis.ISSUED_SHARES;
        return certain(isOfIssued ? ShareBasis.OUTSTANDING_SHARES : ShareBasis.ISSUED_SHARES)
                .filter(other -> count.count()
                        .asOf()
                        .flatMap(day -> other.count().asOf().map(day::isBefore))
                        .filter(Answer::isYes)
                        .isPresent())
                .filter(later -> isOfIssued
                        ? withLater(later).isAbove(withLater(count))
                        : withLater(count).isAbove(withLater(later)));
    }

    /** Where no count is known, what there were before by what the raise says that there are afterwards. */
    private static Optional<Interval> leftBefore(Optional<RaiseStage> stage) {
        return stage.flatMap(told -> told.sharesOutstandingAfter()
                .flatMap(all -> told.shares()
                        .flatMap(added -> all.bounds().minus(added.bounds()).intersection(NOT_NEGATIVE))));
    }

    private List<String> missing(Optional<RaiseStage> stage, Issue issue) {
        List<String> missing = new ArrayList<>();
        if (stands.isNo()) {
            missing.add("it does not stand: "
                    + (stands.reasons().isEmpty() ? "it was not known" : String.join(", ", stands.reasons())));
        }
        Answer there = areThere();
        if (there.isYes()) {
            missing.add("the new shares, or the first of them, were there by then ("
                    + String.join(", ", there.reasons()) + "): ask of an earlier day");
        } else if (there.isUnknown()) {
            missing.add("whether the new shares were there by then is not known (" + String.join(", ", there.reasons())
                    + "): ask of an earlier day, or say when that was");
        }
        if (stage.isEmpty()) {
            missing.add("how many new shares there are is not told of " + raise.id()
                    + ": their number, or their percentage of all shares after it, would settle it" + otherAccounts());
        } else if (!issue.isCounted() && issue.part().isEmpty()) {
            missing.add("how many shares there were before it is not known" + uncounted() + ": a share count of "
                    + table.when().day()
                    + " or before would settle it, or the percentage of the new shares of all shares after it");
        }
        return missing;
    }

    private String otherAccounts() {
        String others = accounts.stream()
                .map(CapitalRaise::id)
                .filter(id -> !id.equals(raise.id()))
                .collect(Collectors.joining(" and "));
        return others.isEmpty() ? "" : "; the same raise is told of by " + others;
    }

    /** Of counts there are, why they do not tell. */
    private String uncounted() {
        String told = history.counted().stream()
                .map(count -> count.words()
                        + (count.isCertain() || count.doubts().isEmpty()
                                ? ""
                                : " (" + String.join(", ", count.doubts()) + ")"))
                .collect(Collectors.joining(" and "));
        return told.isEmpty() ? "" : ", only " + told;
    }

    /** Whether there were new shares by the day, by any account of the raise; of what is converted into shares it is not told when. */
    private Answer areThere() {
        LocalDate day = table.when().day();
        String whenConverted = isConvertible(raise) ? ", and when it is converted is not told" : "";
        return Answer.anyOf(stages().filter(Raises::isCarriedOut)
                .map(stage -> new Answer(
                        stage.date()
                                .map(date -> date.isOnOrBefore(day).verdict())
                                .filter(verdict -> verdict != Answer.Verdict.YES || whenConverted.isEmpty())
                                .orElse(Answer.Verdict.UNKNOWN),
                        List.of(words(stage) + whenConverted),
                        List.of()))
                .toList());
    }

    private static boolean isConvertible(CapitalRaise raise) {
        return raise.method().filter(RaiseMethod.CONVERTIBLE::equals).isPresent();
    }

    private Stream<RaiseStage> stages() {
        return Stream.concat(accounts.stream(), Stream.of(raise))
                .distinct()
                .flatMap(account -> account.stages().stream());
    }

    static String words(RaiseStage stage) {
        return Shown.code(stage.stage()) + stage.date().map(date -> " " + date).orElse(", of a day that is not said");
    }

    private List<String> notes(RaiseStage stage, Issue issue, List<CountedShares> counts) {
        List<String> notes = new ArrayList<>();
        counts.forEach(count -> notes.add("it rests on " + count.words() + rivals(count)));
        Stream.of(ShareBasis.ISSUED_SHARES, ShareBasis.OUTSTANDING_SHARES)
                .flatMap(basis -> certain(basis).stream())
                .forEach(count -> outdatedBy(count)
                        .ifPresent(later -> notes.add(count.words() + " do not count: there are "
                                + later.count().words() + ", and no fewer are issued than are outstanding")));
        if (counts.isEmpty() && issue.isCounted()) {
            notes.add("no share count is known: the shares before are the "
                    + stage.sharesOutstandingAfter().orElseThrow() + " that " + raise.id()
                    + " tells of after it, less the new ones");
        } else if (!issue.isCounted()) {
            notes.add("it rests on the " + stage.percentAfter().orElseThrow()
                    + " % that the new shares are of all after it");
        }
        if (stands.isUnknown()) {
            notes.addAll(stands.reasons());
        }
        stages().filter(Raises::isGivenUp)
                .map(end -> "it came to nothing (" + words(end) + "): this is as if it had not")
                .distinct()
                .forEach(notes::add);
        if (stages().noneMatch(Raises::isCarriedOut)) {
            notes.add("that it was carried out is not told");
        }
        if (stage.stage() == StageKind.FIRST_CLOSED) {
            notes.add("these are the new shares of the first closing: more may follow");
        }
        if (isConvertible(raise)) {
            notes.add("there are new shares once it is converted: this is as if all of it were");
        }
        notes.addAll(contradictions(stage, issue));
        counts.forEach(count -> since(count)
                .map(told -> "since that count there " + (isConvertible(told.raise()) ? "may be " : "are ")
                        + told.shares() + " more by "
                        + told.raise().id() + " (" + words(told.stage())
                        + "), which it does not have: reckoned with and without them")
                .forEach(notes::add));
        return notes;
    }

    private static String rivals(CountedShares count) {
        return count.rivals().isEmpty()
                ? ""
                : ", preferred to "
                        + count.rivals().stream()
                                .map(rival -> rival.shares() + " (" + rival.record() + ")")
                                .collect(Collectors.joining(", "));
    }

    /** Where what is told of the raise does not agree with what it comes to here, or with other accounts of it. */
    private List<String> contradictions(RaiseStage stage, Issue issue) {
        List<String> found = new ArrayList<>();
        if (issue.isCounted()) {
            stage.sharesOutstandingAfter()
                    .filter(told -> told.overlaps(issue.after()).isNo())
                    .ifPresent(told -> found.add("after it there are " + told + " shares by " + raise.id()
                            + ", and those before" + " with the new ones are " + words(issue.after())));
            stage.percentAfter()
                    .filter(told -> Portion.ofPercent(rounded(told)).isApartFrom(issue.newPart()))
                    .ifPresent(told -> found.add("the new shares are " + told + " % of all after it by " + raise.id()
                            + ", and they come to " + percent(issue.newPart())));
        }
        accounts.stream()
                .filter(account -> !account.id().equals(raise.id()))
                .forEach(account -> account.stages().stream()
                        .filter(other -> stage.stage() == other.stage())
                        .flatMap(other -> other.shares().stream())
                        .filter(other -> stage.shares()
                                .filter(here -> other.overlaps(here.number()).isNo())
                                .isPresent())
                        .forEach(other -> found.add("there are " + other + " new shares by " + account.id())));
        return found;
    }

    /** What a raise tells at a stage. */
    private record Told(CapitalRaise raise, RaiseStage stage) {
        Shares shares() {
            return stage.shares().orElseThrow();
        }
    }

    /** So many shares as a count says, up to as many as there are with the new ones since it, which it does not have. */
    private Interval withLater(CountedShares counted) {
        return since(counted)
                .map(told -> told.shares().bounds())
                .reduce(Interval::plus)
                .map(more -> counted.onDay().span(counted.onDay().plus(more)))
                .orElse(counted.onDay());
    }

    /** Other raises of which there are new shares since a share count, by the last stage that tells how many. */
    private Stream<Told> since(CountedShares counted) {
        return raises.of(table.entity())
                .filter(other -> !accounts.contains(other) && !other.id().equals(raise.id()))
                .flatMap(other -> other.stages().stream()
                        .filter(stage -> stage.shares().isPresent() && isSince(counted, stage))
                        .reduce((earlier, later) -> later)
                        .map(stage -> new Told(other, stage))
                        .stream());
    }

    private boolean isSince(CountedShares counted, RaiseStage stage) {
        return Raises.isCarriedOut(stage)
                && stage.date()
                        .filter(date -> date.isOnOrBefore(table.when().day()).isYes())
                        .flatMap(date -> counted.count().asOf().map(date::isAfter))
                        .filter(Answer::isYes)
                        .isPresent();
    }

    static Interval rounded(Percentage percent) {
        return percent.number()
                .readAsRounded()
                .bounds()
                .intersection(Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(100)))
                .orElseThrow();
    }

    /** A part in words, rounded to four digits after the point: {@code 3.3762 %}. */
    static String percent(Portion part) {
        return text(part.low()) + (part.isPoint() ? "" : " to " + text(part.high())) + " %";
    }

    private static String text(Fraction part) {
        return Digits.shortest(part.percent(4)).toPlainString();
    }

    /** A number of shares in words: {@code 421685170}, {@code [0, 50]}. */
    static String words(Interval shares) {
        return shares.lower()
                .filter(low -> shares.upper()
                        .filter(high -> low.value().compareTo(high.value()) == 0)
                        .isPresent())
                .map(low -> low.value().toPlainString())
                .orElseGet(shares::toString);
    }
}
