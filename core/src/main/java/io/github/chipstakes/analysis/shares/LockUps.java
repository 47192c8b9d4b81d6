package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.Participant;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which new shares are locked up until when, by what raises tell; those of raises that came to nothing are none. Where several stages
 * of a raise tell, the last does; of a participant whatever that stage tells of it, which may be several parts. Accounts of one raise
 * stand beside each other.
 *
 * @param when the days of the question
 * @param all every lock-up that is told, the one that ends first coming first, and those of which the end is not known last
 */
public record LockUps(When when, List<LockUp> all) {
    private static final Comparator<LockUp> BY_END = Comparator.<LockUp, LocalDate>comparing(
                    lockUp -> lockUp.until().flatMap(PartialDate::earliest).orElse(LocalDate.MAX))
            .thenComparing(lockUp -> lockUp.until().flatMap(PartialDate::latest).orElse(LocalDate.MAX))
            .thenComparing(lockUp -> lockUp.until().map(PartialDate::toString).orElse("\uffff"))
            .thenComparing(LockUp::raise);

    /** All that a dataset tells, by all that is known. */
    public static LockUps of(Dataset dataset, LocalDate day) {
        return of(dataset, When.on(day));
    }

    /** All that a dataset tells, as known on another day. */
    public static LockUps of(Dataset dataset, When when) {
        Knowledge knowledge = Knowledge.of(dataset, when);
        return new LockUps(
                when,
                new Raises(dataset, knowledge)
                        .all().stream()
                                .filter(raise -> !cameToNothing(raise))
                                .flatMap(raise -> new Told(raise, dataset, knowledge).lockUps())
                                .sorted(BY_END)
                                .toList());
    }

    /** Whether it was given up before there were any new shares; what was closed of it before stays locked. */
    private static boolean cameToNothing(CapitalRaise raise) {
        return raise.stages().stream()
                .filter(Raises::isGivenUp)
                .anyMatch(end ->
                        raise.stages().stream().filter(Raises::isCarriedOut).allMatch(done -> isAfter(done, end)));
    }

    private static boolean isAfter(RaiseStage stage, RaiseStage other) {
        return stage.date()
                .flatMap(date -> other.date().map(date::isAfter))
                .filter(Answer::isYes)
                .isPresent();
    }

    /** Those of one issuer's shares. */
    public LockUps of(String issuer) {
        return only(lockUp -> lockUp.issuer().id().filter(issuer::equals).isPresent());
    }

    /** Those by which shares are locked on the day, or may be. */
    public LockUps onDay() {
        return only(lockUp -> !lockUp.isLockedOn(when.day()).isNo());
    }

    /** Those of which this is so. */
    public LockUps only(Predicate<LockUp> wanted) {
        return new LockUps(when, all.stream().filter(wanted).toList());
    }

    /** What one raise tells. */
    private record Told(CapitalRaise raise, Dataset dataset, Knowledge knowledge) {

        Stream<LockUp> lockUps() {
            Map<PartyReference, RaiseStage> own = new LinkedHashMap<>();
            raise.stages()
                    .forEach(stage -> stage.participants().stream()
                            .filter(Told::hasOwn)
                            .forEach(one -> own.put(one.party(), stage)));
            Stream<LockUp> ofEach = own.entrySet().stream()
                    .flatMap(entry -> entry.getValue().participants().stream()
                            .filter(one -> hasOwn(one) && one.party().equals(entry.getKey()))
                            .map(one -> lockUp(
                                    entry.getValue(), one.lockUpMonths().orElseThrow(), List.of(one), one.shares())));
            Stream<LockUp> ofAll = raise.stages().stream()
                    .filter(stage -> stage.lockUpMonths().isPresent())
                    .reduce((earlier, later) -> later)
                    .map(stage -> lockUp(
                            stage,
                            stage.lockUpMonths().orElseThrow(),
                            without(own, participation(stage)),
                            own.isEmpty() ? shares(stage) : Optional.empty()))
                    .stream();
            return Stream.concat(ofEach, ofAll);
        }

        private static boolean hasOwn(Participant participant) {
            return participant.lockUpMonths().isPresent();
        }

        private LockUp lockUp(RaiseStage stage, int months, List<Participant> holders, Optional<Shares> shares) {
            List<Citation> citations = stage.citations().isEmpty() ? raise.citations() : stage.citations();
            Optional<PartialDate> from = from(stage);
            Answer isTold = knowledge
                    .stands(raise)
                    .and(knowledge.isKnown(stage, raise))
                    .and(dataset.knowsAll(raise.id(), Set.of("stages", "supersedes", "known")));
            return new LockUp(
                    raise.issuer(),
                    raise.id(),
                    holders,
                    shares,
                    months,
                    from,
                    from.flatMap(date -> Months.after(date, months)),
                    citations,
                    isTold);
        }

        /** The stage that tells whose the shares of one are: itself, where there are new shares by then; else the last that tells. */
        private RaiseStage participation(RaiseStage stage) {
            if (Raises.isCarriedOut(stage) && !stage.participants().isEmpty()) {
                return stage;
            }
            return raise.stages().stream()
                    .filter(other -> !other.participants().isEmpty())
                    .reduce((earlier, later) -> later)
                    .orElse(stage);
        }

        /** The participants of a stage without those of whom something of their own is told. */
        private static List<Participant> without(Map<PartyReference, RaiseStage> own, RaiseStage stage) {
            return stage.participants().stream()
                    .filter(one -> !hasOwn(one))
                    .filter(one -> !own.containsKey(one.party())
                            || own.get(one.party()).equals(stage))
                    .toList();
        }

        /** How many new shares there are by this stage, or else by the last that tells. */
        private Optional<Shares> shares(RaiseStage stage) {
            return stage.shares()
                    .or(() -> raise.stages().stream()
                            .flatMap(other -> other.shares().stream())
                            .reduce((earlier, later) -> later));
        }

        /** When the new shares were there: by this stage, or else by all stages that tell, which may be several days. */
        private Optional<PartialDate> from(RaiseStage stage) {
            if (Raises.isCarriedOut(stage) && stage.date().isPresent()) {
                return stage.date();
            }
            List<PartialDate> days = raise.stages().stream()
                    .filter(Raises::isCarriedOut)
                    .flatMap(other -> other.date().stream())
                    .distinct()
                    .toList();
            return days.size() == 1 ? Optional.of(days.get(0)) : Months.across(days);
        }
    }
}
