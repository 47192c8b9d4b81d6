package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.Posture;
import io.github.chipstakes.model.control.PostureKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a part of an act is enforced on a day, by what is said of that part, or else of the whole.
 *
 * @param posture how; empty where nothing certain is said, postures disagree, or one could not be read
 * @param reasons what is said, in words
 */
record EnforcementOnDay(Optional<PostureKind> posture, List<String> reasons) {

    private record Stated(Posture posture, Answer holds) {
        int rank() {
            return posture.provision().isPresent() ? 1 : 0;
        }

        String inWords() {
            return (holds.isYes() ? "its posture is " : "its posture may be ")
                    + posture.posture()
                    + posture.period().map(period -> " " + period).orElse("");
        }
    }

    static EnforcementOnDay of(ExportControl control, Scope scope, When when, Knowledge knowledge, Answer isWhole) {
        List<Stated> stated = control.postures().stream()
                .filter(posture -> new Scope(posture.provision(), Optional.empty()).reaches(scope))
                .map(posture -> new Stated(posture, holds(posture, control, when, knowledge)))
                .filter(one -> !one.holds.isNo())
                .toList();
        int rank = stated.stream().mapToInt(Stated::rank).max().orElse(0);
        List<Stated> decisive =
                stated.stream().filter(one -> one.rank() == rank).toList();
        Set<PostureKind> kinds =
                decisive.stream().map(one -> one.posture.posture()).collect(Collectors.toSet());
        boolean certain =
                isWhole.isYes() && kinds.size() == 1 && decisive.stream().anyMatch(one -> one.holds.isYes());
        return new EnforcementOnDay(
                certain ? kinds.stream().findFirst() : Optional.empty(),
                Stream.concat(decisive.stream().map(Stated::inWords).sorted().distinct(), isWhole.reasons().stream())
                        .toList());
    }

    private static Answer holds(Posture posture, ExportControl control, When when, Knowledge knowledge) {
        return knowledge
                .isKnown(posture, control)
                .and(posture.period()
                        .map(period -> period.holdsOn(when.day()))
                        .orElse(Answer.unknown("when is not said")));
    }
}
