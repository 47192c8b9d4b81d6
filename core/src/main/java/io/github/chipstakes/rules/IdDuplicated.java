package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two records must not share an id. */
final class IdDuplicated implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("id-duplicated")
            .wrong("Two records have one id, or two provisions of one control.")
            .why("A reference to that id could mean either of them.")
            .mend(
                    "Give each its own id; a further source for the same values is a further citation, not a further record.")
            .bad("companies: [{id: smic, name: SMIC}, {id: smic, name: Semiconductor Manufacturing}]")
            .good("companies: [{id: smic, name: SMIC}, {id: smic-north, name: SMIC North}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(records(dataset), dataset.each(ExportControl.class).flatMap(IdDuplicated::provisions));
    }

    private static Stream<Finding> records(DatasetIndex dataset) {
        return dataset.each(DatasetRecord.class)
                .filter(record -> dataset.dataset().findAll(record.id()).size() > 1)
                .map(record -> {
                    List<DatasetRecord> sharing = dataset.dataset().findAll(record.id());
                    String kinds =
                            Shown.few(sharing.stream().map(other -> other.type().word()), sharing.size());
                    return INFO.finding(
                            record,
                            "/id",
                            record.id() + " is the id of " + sharing.size() + " records: " + kinds
                                    + "; each has an id of its own",
                            record.id());
                });
    }

    private static Stream<Finding> provisions(ExportControl control) {
        Set<String> seen = new HashSet<>();
        List<Provision> provisions = control.provisions();
        return IntStream.range(0, provisions.size())
                .filter(i -> !seen.add(provisions.get(i).id()))
                .mapToObj(i -> INFO.finding(
                        control,
                        "/provisions/" + i + "/id",
                        "an id is that of one provision; another one of this control is "
                                + provisions.get(i).id() + " too",
                        provisions.get(i).id()));
    }
}
