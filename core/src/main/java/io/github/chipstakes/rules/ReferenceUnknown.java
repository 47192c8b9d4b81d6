package io.github.chipstakes.rules;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Located;
import io.github.chipstakes.validation.Reference;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A reference must lead to a record of the dataset. */
final class ReferenceUnknown implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("reference-unknown")
            .wrong("A record refers to a record, or a provision of one, that is not there.")
            .why("Whatever it says of it is lost to every question.")
            .mend("Correct the id, or add the record.")
            .bad("stakes: [{id: s, holder: {unknown: NOT_DISCLOSED}, entity: smik}]")
            .good(
                    "{companies: [{id: smic, name: SMIC}], stakes: [{id: s, holder: {unknown: NOT_DISCLOSED}, entity: smic}]}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        NearestIds nearest = new NearestIds(dataset);
        return Stream.concat(
                dataset.references().stream().flatMap(reference -> unknown(dataset, reference, nearest)),
                dataset.provisions().flatMap(named -> provision(dataset, named)));
    }

    private static Stream<Finding> unknown(DatasetIndex index, Reference reference, NearestIds nearest) {
        Dataset dataset = index.dataset();
        String id = reference.record();
        if (dataset.unread().contains(id)) {
            return Stream.empty();
        }
        Optional<DatasetRecord> target = dataset.find(id);
        if (target.isEmpty()) {
            String among = dataset.isIncomplete() ? " among those that could be read" : "";
            return INFO.findingIf(
                    index.isReadWhole(id),
                    reference.from(),
                    reference.field(),
                    "there is no record " + id + among + nearest.hint(id, reference.targets()),
                    reference.to());
        }
        String part = reference
                .to()
                .substring(Math.min(id.length() + 1, reference.to().length()));
        return part.isEmpty() || hasPart(target.get(), part)
                ? Stream.empty()
                : INFO.findingIf(
                        index.isReadWhole(id, "provisions"),
                        reference.from(),
                        reference.field(),
                        target.get().type() + " " + id + " has no provision " + part + hint(part, target.get()),
                        reference.to());
    }

    private static Stream<Finding> provision(DatasetIndex index, Located<String> named) {
        return hasPart(named.record(), named.value())
                ? Stream.empty()
                : INFO.findingIf(
                        index.isReadWhole(named.record().id(), "provisions"),
                        named.record(),
                        named.field(),
                        "this control has no provision " + named.value() + hint(named.value(), named.record()),
                        named.value());
    }

    private static boolean hasPart(DatasetRecord record, String part) {
        return parts(record).contains(part);
    }

    private static String hint(String part, DatasetRecord record) {
        return Nearest.hint(part, parts(record));
    }

    private static List<String> parts(DatasetRecord record) {
        return record instanceof ExportControl control
                ? control.provisions().stream().map(Provision::id).toList()
                : List.of();
    }
}
