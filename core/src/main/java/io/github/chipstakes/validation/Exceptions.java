package io.github.chipstakes.validation;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is accepted although it was found: suppressions, each judged on a day, and a baseline. */
record Exceptions(List<Dated> suppressions, Baseline baseline) {

    static final RuleInfo EXPIRED = RuleInfo.warning("suppression-expired")
            .wrong("A finding was accepted until a day that has come.")
            .why("It counts again, and the exception says something that is no longer so.")
            .mend("Mend what was found, or accept it anew until a later day.");

    static final RuleInfo UNUSED = RuleInfo.warning("suppression-unused")
            .wrong("An exception accepts what is not found.")
            .why("It would hide the same fault if it came back.")
            .mend("Remove the exception, or correct the rule, record or field it names.");

    static final Exceptions NONE = new Exceptions(List.of(), Baseline.NONE);

    /** A suppression and the day it is judged on. */
    record Dated(Suppression suppression, LocalDate day) {
        Answer expired() {
            return suppression.isExpiredOn(day);
        }
    }

    Exceptions with(Collection<Suppression> further, LocalDate on) {
        List<Dated> all = new ArrayList<>(suppressions);
        further.forEach(suppression -> all.add(new Dated(suppression, on)));
        return new Exceptions(List.copyOf(all), baseline);
    }

    Exceptions with(Baseline known) {
        return new Exceptions(suppressions, known);
    }

    /** What is found of the exceptions themselves; of those for rules that are off nothing can be said. */
    List<Finding> ofThemselves(List<Finding> found, Dataset dataset, Predicate<String> isOff) {
        return suppressions.stream()
                .flatMap(exception -> ofItself(exception, found, dataset, isOff))
                .toList();
    }

    /** What was found, with what is accepted and what was there before set aside. */
    Report report(List<Finding> found) {
        List<Finding> counting = new ArrayList<>();
        List<Finding> accepted = new ArrayList<>();
        List<Finding> known = new ArrayList<>();
        for (Finding finding : found) {
            (isAccepted(finding) ? accepted : baseline.knows(finding) ? known : counting).add(finding);
        }
        return new Report(counting, accepted, known);
    }

    private boolean isAccepted(Finding finding) {
        return suppressions.stream()
                .anyMatch(exception ->
                        !exception.expired().isYes() && exception.suppression().covers(finding));
    }

    private static Stream<Finding> ofItself(
            Dated exception, List<Finding> found, Dataset dataset, Predicate<String> isOff) {
        Suppression suppression = exception.suppression();
        Answer expired = exception.expired();
        if (!expired.isNo()) {
            String message = "it was accepted by " + suppression.acceptedBy() + " until " + suppression.until()
                    + " that " + suppression.rule() + " is found here, because " + suppression.reason();
            Certainty certainty = expired.isYes() ? Certainty.CERTAIN : Certainty.POSSIBLE;
            return Stream.of(of(EXPIRED, certainty, suppression, dataset, message, suppression.until()));
        }
        if (!isOff.test(suppression.rule()) && found.stream().noneMatch(suppression::covers)) {
            String message = "it is accepted by " + suppression.acceptedBy() + " that " + suppression.rule()
                    + " is found here, and it is not";
            return Stream.of(of(UNUSED, Certainty.CERTAIN, suppression, dataset, message));
        }
        return Stream.empty();
    }

    private static Finding of(
            RuleInfo info,
            Certainty certainty,
            Suppression suppression,
            Dataset dataset,
            String message,
            Object... values) {
        Optional<String> missing = dataset.find(suppression.record()).isPresent()
                ? Optional.empty()
                : Optional.of(" (there is no record " + suppression.record() + ")");
        return info.finding(
                certainty,
                dataset.find(suppression.record()),
                suppression.field().orElse(""),
                message + missing.orElse(""),
                values);
    }
}
