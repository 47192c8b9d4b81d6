package io.github.chipstakes.rules;

import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** A ticker must say on which market it is one. */
final class TickerWithoutMic implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ticker-without-mic")
            .wrong("A ticker does not say on which market it is one.")
            .why("One symbol is given to different securities by different markets.")
            .mend("Put the market before it, as in XSHG:688256, or list it under listings.")
            .bad("companies: [{id: cambricon, name: Cambricon, identifiers: [\"ticker:688256\"]}]")
            .good("companies: [{id: cambricon, name: Cambricon, identifiers: [\"ticker:XSHG:688256\"]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Mistakes.tickers(dataset)
                .filter(ticker -> ticker.value().mic().isEmpty())
                .map(ticker -> INFO.finding(
                        ticker.record(),
                        ticker.field(),
                        "the market of " + ticker.value() + " is not said; write it as XSHG:688256",
                        ticker.value()));
    }
}
