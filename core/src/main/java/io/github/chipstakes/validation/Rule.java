package io.github.chipstakes.validation;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something demanded of a dataset. It returns what it finds and keeps nothing; it may be asked from several threads.
 *
 * <pre>{@code
 * RuleInfo info = RuleInfo.warning("percent-missing").wrong("A stake does not say how much is held.");
 * Rule rule = Rule.of(info, dataset -> dataset.each(ShareholderStake.class)
 *         .filter(stake -> stake.percent().isEmpty())
 *         .map(stake -> info.finding(stake, "/percent", "how much " + stake.holder() + " holds is not said")));
 * Report report = Validator.standard().with(rule).validate(dataset);
 * }</pre>
 */
public interface Rule {

    /** What it says of itself. */
    RuleInfo info();

    /**
     * What it finds, in any order. What it finds in a field of which something was lost in reading is told as possible; what
     * it finds for want of something elsewhere it tells as possible itself, by {@link DatasetIndex#isWhole} and
     * {@link DatasetIndex#isReadWhole}.
     */
    Stream<Finding> check(DatasetIndex dataset);

    /** A rule of these parts. */
    static Rule of(RuleInfo info, Function<DatasetIndex, Stream<Finding>> check) {
        return new Rule() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public Stream<Finding> check(DatasetIndex dataset) {
                return check.apply(dataset);
            }

            @Override
            public String toString() {
                return info.id();
            }
        };
    }
}
