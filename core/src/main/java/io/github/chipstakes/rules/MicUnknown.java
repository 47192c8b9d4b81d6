package io.github.chipstakes.rules;

import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Located;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** A market must be one of ISO 10383. */
final class MicUnknown implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("mic-unknown")
            .wrong("A market is no market identifier code; where it has the form of one, it is only not known here.")
            .why("Its listings are not found by market.")
            .mend(
                    "Use the code of ISO 10383; a board without a code of its own has its exchange's code and its name as board.")
            .bad("companies: [{id: cambricon, name: Cambricon, listings: [{mic: SSE}]}]")
            .good("companies: [{id: cambricon, name: Cambricon, listings: [{mic: XSHG, board: STAR}]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(
                        dataset.values(Mic.class),
                        Mistakes.tickers(dataset)
                                .flatMap(ticker -> ticker.value().mic().stream()
                                        .map(mic -> new Located<>(ticker.record(), ticker.field(), mic))))
                .filter(mic -> !mic.value().isKnown())
                .map(MicUnknown::found);
    }

    private static Finding found(Located<Mic> where) {
        Mic mic = where.value();
        if (mic.isWellFormed() && mic.suggestion().isEmpty()) {
            return INFO.possible(where.record(), where.field(), mic + " is not among the markets known here", mic);
        }
        String right = mic.suggestion().map(known -> "; that would be " + known).orElse("");
        return INFO.finding(where.record(), where.field(), mic + " is no market of ISO 10383" + right, mic);
    }
}
