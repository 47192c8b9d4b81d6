package io.github.chipstakes.rules;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What two accounts of one raise say at stages of one kind, of which there may be several, as where a plan was amended: an
 * amount contradicts the other account where it agrees with none of what that says of the day.
 */
final class RivalStages {
    private static final Map<String, Function<RaiseStage, Optional<Money>>> AMOUNTS = amounts();

    private RivalStages() {}

    /** An amount that contradicts what is first said in the other account, and whether it certainly does. */
    record Contradiction(String field, Money one, Money other, Answer verdict) {}

    /** An amount and of which day it is. */
    private record Said(Optional<PartialDate> date, Money money) {
        boolean mayBe(Said other) {
            return money.currency().equals(other.money.currency())
                    && !Days.isSameDay(date, other.date).isNo();
        }
    }

    /** The contradictions, at the fields of the account. */
    static Stream<Contradiction> among(CapitalRaise raise, CapitalRaise account) {
        return AMOUNTS.entrySet().stream()
                .flatMap(amount -> among(raise.stages(), account.stages(), amount.getKey(), amount.getValue()));
    }

    private static Stream<Contradiction> among(
            List<RaiseStage> stages,
            List<RaiseStage> rivals,
            String field,
            Function<RaiseStage, Optional<Money>> amount) {
        Map<StageKind, Set<Said>> ones = byKind(stages, amount);
        Map<StageKind, Set<Said>> others = byKind(rivals, amount);
        return IntStream.range(0, rivals.size())
                .boxed()
                .flatMap(at -> said(rivals.get(at), amount).stream()
                        .flatMap(said -> contradiction(
                                "/stages/" + at + "/" + field,
                                ones.getOrDefault(rivals.get(at).stage(), Set.of()),
                                said,
                                others.getOrDefault(rivals.get(at).stage(), Set.of())
                                        .size())
                                .stream()));
    }

    /** Of more than a few amounts which one is told of cannot be told. */
    private static Optional<Contradiction> contradiction(String field, Set<Said> ones, Said said, int others) {
        List<Said> rivals = ones.size() > Rivals.MOST
                ? List.of()
                : ones.stream().filter(said::mayBe).toList();
        boolean areSingle = ones.size() == 1 && others == 1;
        return rivals.stream().allMatch(one -> Rounding.areApart(one.money(), said.money()))
                ? rivals.stream()
                        .findFirst()
                        .map(one -> new Contradiction(
                                field,
                                one.money(),
                                said.money(),
                                areSingle ? Answer.yes() : Days.isSameDay(one.date(), said.date())))
                : Optional.empty();
    }

    private static Map<StageKind, Set<Said>> byKind(
            List<RaiseStage> stages, Function<RaiseStage, Optional<Money>> amount) {
        Map<StageKind, Set<Said>> byKind = new LinkedHashMap<>();
        stages.forEach(stage -> said(stage, amount)
                .ifPresent(said -> byKind.computeIfAbsent(stage.stage(), kind -> new LinkedHashSet<>())
                        .add(said)));
        return byKind;
    }

    private static Optional<Said> said(RaiseStage stage, Function<RaiseStage, Optional<Money>> amount) {
        return amount.apply(stage).map(money -> new Said(stage.date(), money));
    }

    private static Map<String, Function<RaiseStage, Optional<Money>>> amounts() {
        Map<String, Function<RaiseStage, Optional<Money>>> amounts = new LinkedHashMap<>();
        amounts.put("amount", RaiseStage::amount);
        amounts.put("gross", RaiseStage::gross);
        amounts.put("net", RaiseStage::net);
        amounts.put("committed", RaiseStage::committed);
        amounts.put("paidIn", RaiseStage::paidIn);
        amounts.put("pricePerShare", RaiseStage::pricePerShare);
        return amounts;
    }
}
