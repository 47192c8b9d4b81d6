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
 * of a raise tell, the last does. Accounts of one raise stand beside each other.
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
                                .filter(raise -> raise.stages().stream().noneMatch(Raises::isGivenUp))
                                .flatMap(raise -> new Told(raise, dataset, knowledge).lockUps())
                                .sorted(BY_END)
                                .toList());
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
            Map<PartyReference, LockUp> own = new LinkedHashMap<>();
            raise.stages()
                    .forEach(stage -> stage.participants()
                            .forEach(one -> one.lockUpMonths()
                                    .ifPresent(months ->
                                            own.put(one.party(), lockUp(stage, months, List.of(one), one.shares())))));
            Stream<LockUp> ofAll = raise.stages().stream()
                    .filter(stage -> stage.lockUpMonths().isPresent())
                    .reduce((earlier, later) -> later)
                    .map(stage -> lockUp(
                            stage,
                            stage.lockUpMonths().orElseThrow(),
                            without(own.keySet()),
                            own.isEmpty() ? shares(stage) : Optional.empty()))
                    .stream();
            return Stream.concat(own.values().stream(), ofAll);
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

        /** The last participants that are told of, without those of whom something of their own is. */
        private List<Participant> without(Set<PartyReference> own) {
            return raise.stages().stream()
                    .map(RaiseStage::participants)
                    .filter(participants -> !participants.isEmpty())
                    .reduce((earlier, later) -> later)
                    .orElse(List.of())
                    .stream()
                    .filter(one -> !own.contains(one.party()))
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
