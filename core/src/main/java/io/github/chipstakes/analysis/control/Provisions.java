package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlState.Certainty;
import io.github.chipstakes.analysis.control.ControlState.Legal;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.PostureKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state of an act as a whole beside, or put together from, those of its provisions. */
final class Provisions {
    private Provisions() {}

    /**
     * The state of the act, which names the provisions that are in another. It is not certainly out of force as a whole where a provision
     * of it is, or may be, in force; and where all are, or may be, out of force that its record says it has, its state is open. Of a sole one
     * that is out of force by itself the act has more than that.
     *
     * @param recorded the ids of the provisions its record says it has
     */
    static ControlState besides(ControlState act, List<ControlState> provisions, Set<String> recorded) {
        List<String> others = provisions.stream()
                .filter(provision -> provision.legal() != act.legal())
                .map(Provisions::inWords)
                .toList();
        List<String> reasons =
                Stream.concat(act.reasons().stream(), others.stream()).toList();
        boolean isOutOfForce =
                provisions.stream().allMatch(provision -> provision.inForce().isNo());
        boolean mayBeEmpty = act.inForce().isYes()
                && recorded.size() > 1
                && provisions.stream()
                        .filter(provision -> provision
                                .scope()
                                .provision()
                                .filter(recorded::contains)
                                .isPresent())
                        .noneMatch(provision -> provision.inForce().isYes());
        return new ControlState(
                act.control(),
                act.scope(),
                act.when(),
                mayBeEmpty ? Legal.UNKNOWN : act.legal(),
                act.posture(),
                mayBeEmpty ? Certainty.UNKNOWN : act.certainty(),
                mayBeEmpty || act.inForce().isNo() && !isOutOfForce
                        ? new Answer(Verdict.UNKNOWN, reasons, act.inForce().records())
                        : act.inForce(),
                reasons,
                act.records());
    }

    /** The state that all provisions of an act share. */
    static ControlState together(String control, Scope scope, When when, List<ControlState> provisions) {
        Optional<Legal> legal = shared(provisions, ControlState::legal);
        Optional<Verdict> inForce = shared(provisions, state -> state.inForce().verdict());
        List<String> reasons = Stream.concat(
                        legal.isPresent()
                                ? Stream.empty()
                                : Stream.of("its provisions differ: "
                                        + provisions.stream()
                                                .map(Provisions::inWords)
                                                .collect(Collectors.joining(", "))),
                        provisions.stream().flatMap(state -> state.reasons().stream()))
                .distinct()
                .toList();
        List<String> records = provisions.stream()
                .flatMap(state -> state.records().stream())
                .distinct()
                .toList();
        return new ControlState(
                control,
                scope,
                when,
                legal.orElse(Legal.UNKNOWN),
                Provisions.<Optional<PostureKind>>shared(provisions, ControlState::posture)
                        .flatMap(Function.identity()),
                legal.isPresent() ? leastCertain(provisions) : Certainty.UNKNOWN,
                new Answer(inForce.orElse(Verdict.UNKNOWN), reasons, records),
                reasons,
                records);
    }

    private static Certainty leastCertain(List<ControlState> states) {
        return states.stream()
                .map(ControlState::certainty)
                .reduce((one, other) -> one.compareTo(other) < 0 ? other : one)
                .orElse(Certainty.UNKNOWN);
    }

    private static String inWords(ControlState provision) {
        return provision.scope().of(provision.control()) + " is " + provision.legal();
    }

    private static <T> Optional<T> shared(List<ControlState> states, Function<ControlState, T> part) {
        Set<T> values = states.stream().map(part).collect(Collectors.toSet());
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }
}
