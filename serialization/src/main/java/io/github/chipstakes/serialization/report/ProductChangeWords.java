package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.reach.ProductChange;
import io.github.chipstakes.analysis.reach.ProductReach;
import io.github.chipstakes.analysis.reach.Requirement;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Destination;
import io.github.chipstakes.serialization.text.InWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change of what a provision makes of a product as a note: what it was and is, because of which record, why, and what is demanded. */
final class ProductChangeWords {
    private ProductChangeWords() {}

    static Sheet.Note note(ProductChange change, DifferenceReport report) {
        List<String> details = new ArrayList<>();
        details.add("before: " + of(change.before()));
        details.add("now: " + of(change.after()));
        change.causes().forEach(cause -> details.add("because of " + report.inWords(cause)));
        change.after()
                .ifPresent(after ->
                        details.add("why: " + String.join("; ", after.answer().reasons())));
        List<String> was = demands(change.before());
        List<String> is = demands(change.after());
        is.stream().filter(it -> !was.contains(it)).forEach(it -> details.add("demanded: " + it));
        was.stream().filter(it -> !is.contains(it)).forEach(it -> details.add("no longer demanded: " + it));
        return new Sheet.Note(
                report.named(change.product()) + ", by " + change.provision()
                        + change.recipient()
                                .map(it -> ", for " + report.named(it))
                                .orElse(""),
                details);
    }

    /** What a provision makes of a product, in a few words. */
    static String of(Optional<ProductReach> reach) {
        return reach.map(it -> switch (it.answer().verdict()) {
                    case YES -> "restricted";
                    case NO ->
                        it.state().inForce().isNo()
                                ? "the provision is not in force ("
                                        + InWords.code(it.state().legal()) + ")"
                                : "not covered";
                    case UNKNOWN -> "possibly restricted";
                })
                .orElse("not shown to be covered");
    }

    /** {@code CN}, {@code D:5}, {@code CN, D:5 as of 2025-01-01}. */
    static String inWords(Destination destination) {
        return Stream.concat(destination.country().stream().map(Jurisdiction::code), destination.group().stream())
                        .collect(Collectors.joining(", "))
                + destination.asOf().map(day -> " as of " + day).orElse("");
    }

    private static List<String> demands(Optional<ProductReach> reach) {
        return reach.stream()
                .flatMap(it -> Stream.of(
                                it.requirements().stream().map(Requirement::toString),
                                it.destinations().stream().map(to -> "for " + inWords(to)),
                                it.endUses().stream().map(use -> "for the end use " + use),
                                it.allowances().stream()
                                        .filter(allowance -> !allowance.holds().isNo())
                                        .map(allowance -> "but for "
                                                + allowance.authorization().name()))
                        .flatMap(lines -> lines))
                .distinct()
                .toList();
    }
}
