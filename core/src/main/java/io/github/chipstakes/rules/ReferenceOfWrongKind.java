package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Reference;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reference must lead to a record of the right kind. */
final class ReferenceOfWrongKind implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("reference-of-wrong-kind")
            .wrong("A record refers to a record of a kind that cannot stand there.")
            .why("A person cannot be held and a product cannot hold; what it means to say cannot be worked out.")
            .mend("Correct the id, or the field it stands in.")
            .bad("{people: [{id: ada, name: Ada}], stakes: [{id: s, holder: ada, entity: ada}]}")
            .good(
                    "{people: [{id: ada, name: Ada}], companies: [{id: smic, name: SMIC}], stakes: [{id: s, holder: ada, entity: smic}]}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.references().stream()
                .filter(reference -> isWrong(reference, dataset.dataset().findAll(reference.record())))
                .map(reference -> {
                    RecordType type =
                            dataset.dataset().findAll(reference.record()).get(0).type();
                    return INFO.finding(
                            reference.from(),
                            reference.field(),
                            reference.record() + " is a record of the kind " + type + ", and " + expected(reference)
                                    + " belongs here",
                            reference.to(),
                            type);
                });
    }

    private static boolean isWrong(Reference reference, List<DatasetRecord> targets) {
        return !targets.isEmpty()
                && targets.stream().noneMatch(target -> reference.targets().contains(target.type()));
    }

    private static String expected(Reference reference) {
        return reference.targets().stream().sorted().map(RecordType::word).collect(Collectors.joining(" or "));
    }
}
