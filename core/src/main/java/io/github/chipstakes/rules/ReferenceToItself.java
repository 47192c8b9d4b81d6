package io.github.chipstakes.rules;

import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Reference;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing comes before itself, stands above itself or derives from itself. */
final class ReferenceToItself implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("reference-to-itself")
            .wrong("A record names itself where it can only mean another.")
            .why("Whoever follows the reference goes in a circle, and the record that is meant is missed.")
            .mend("Name the record that is meant, or leave the field out.")
            .bad("products: [{id: h20, name: H20, variantOf: h20}]")
            .good("products: [{id: h20, name: H20, variantOf: h200}, {id: h200, name: H200}]");

    /** Where a record refers to one it comes after, is a part of or stands in relation to. */
    private static final Pattern ANOTHER =
            Pattern.compile("/parent|/variantOf|/(predecessors|derivesFrom)/\\d+|/relations/\\d+/record");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.references().stream()
                .filter(ReferenceToItself::isToItself)
                .map(reference -> INFO.finding(
                        reference.from(),
                        reference.field(),
                        "another " + reference.from().type().word() + " belongs here than " + reference.to()
                                + " itself",
                        reference.to()));
    }

    private static boolean isToItself(Reference reference) {
        return reference.to().equals(reference.from().id())
                && ANOTHER.matcher(reference.field()).matches();
    }
}
