package io.github.chipstakes.rules;

import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Nobody can hold more than there is. */
final class SharesExceedWhole implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("shares-exceed-whole")
            .wrong(
                    "What is held directly, of one kind and on one day, adds up to more than 100 percent even at the least it may be.")
            .why("At least one of the stakes is wrong, and every sum of them.")
            .mend(
                    "Check the stakes it names; one may be indirect, of another kind or day, or that of a group acting in concert.")
            .bad(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 60, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-06-30}, {id: b, holder: bob, entity: smic, percent: 60, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-06-30}]")
            .good(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 60, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-06-30}, {id: b, holder: bob, entity: smic, percent: 40, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-06-30}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Holdings.directIn(dataset)
                .flatMap(holdings -> check(holdings, dataset))
                .distinct();
    }

    private static Stream<Finding> check(Holdings inEntity, DatasetIndex dataset) {
        Map<StakeKind, Finding> certain = new HashMap<>();
        inEntity.kinds().forEach(ofOneKind -> {
            Holdings exceeding = ofOneKind.certain(dataset);
            if (exceeding.exceedWhole()) {
                certain.put(
                        StakeKind.of(exceeding.stakes().get(0)),
                        INFO.finding(exceeding.subject(), "", message(exceeding, ""), exceeding.values()));
            }
        });
        return inEntity.maybeMoreThanWhole().flatMap(holdings -> {
            List<Finding> found = holdings.stakes().stream()
                    .map(StakeKind::of)
                    .distinct()
                    .flatMap(kind -> Stream.ofNullable(certain.get(kind)))
                    .toList();
            return found.isEmpty() ? possible(holdings) : found.stream();
        });
    }

    private static Stream<Finding> possible(Holdings holdings) {
        String condition = holdings.areOfOneKind() ? "" : ", if they are of one kind and day,";
        return holdings.exceedWhole()
                ? Stream.of(INFO.possible(holdings.subject(), "", message(holdings, condition), holdings.values()))
                : Stream.empty();
    }

    private static String message(Holdings holdings, String condition) {
        return "what is held directly adds up to 100 percent at most, and here" + condition + " to more: " + holdings;
    }
}
