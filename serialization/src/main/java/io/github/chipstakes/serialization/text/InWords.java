package io.github.chipstakes.serialization.text;

import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Figure;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Qualifier;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.text.Shown;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes, figures and what a dataset says of itself, as a person would say them. */
public final class InWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private InWords() {}

    /** {@code voting rights} for {@code VOTING_RIGHTS}. */
    public static String code(Enum<?> code) {
        return Shown.code(code);
    }

    /** Words as a sentence, with a capital letter and a full stop. */
    public static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** What a dataset says of itself: {@code My list 1.0}, {@code compiled 2026-11-23}, {@code up to date as of 2026-07-31}. */
    public static Stream<String> about(DatasetInfo info) {
        return Stream.of(
                        info.title()
                                .map(title -> title
                                        + info.version()
                                                .map(version -> " " + version)
                                                .orElse("")),
                        info.compiled().map(day -> "compiled " + day),
                        info.upToDate().map(day -> "up to date as of " + day))
                .flatMap(Optional::stream);
    }

    /** The same in a line, of one without a title that it has none. */
    public static String line(DatasetInfo info) {
        return about(info.withTitle(info.title().orElse("A dataset without a title")))
                .collect(Collectors.joining(", "));
    }

    /** How many of something: {@code 1 regime}, {@code 2 regimes}. */
    public static String count(long number, String thing, String things) {
        return number + " " + (number == 1 ? thing : things);
    }

    /** That nobody is known; and where data lost records, that they may name somebody: {@code No holder is known on that day.} */
    public static String nobody(String noOne, Dataset dataset) {
        return noOne + " is known on that day"
                + (dataset.mayLackRecords() ? "; what could not be read may name some." : ".");
    }

    /** How statements counted, in a sentence, where they did otherwise than usual. */
    public static Optional<String> counted(Counting counting) {
        return Optional.of(counting.words()).filter(words -> !words.isEmpty()).map(words -> "As asked: " + words + ".");
    }

    /** A percentage as stated: {@code 28.57 %}, {@code over 29 %}, {@code 25 to under 50 %}. */
    public static String percent(Percentage percent) {
        StatedNumber number = percent.number();
        if (number instanceof Figure figure) {
            return (figure.qualifier() == Qualifier.ROUNDED ? "rounded " + figure.value() : figure.toString()) + " %";
        }
        return interval(number.bounds()) + " %";
    }

    /** What a share of a whole may be, in percent; {@code unknown} where that is all from 0 to 100. */
    public static String percent(Interval share) {
        Optional<Bound> lower = share.lower().filter(bound -> bound.value().signum() > 0 || !bound.inclusive());
        boolean all = lower.filter(low -> low.value().compareTo(HUNDRED) >= 0).isPresent();
        Optional<Bound> upper = share.upper()
                .filter(bound -> all
                        || bound.value().compareTo(HUNDRED) < 0
                        || (bound.value().compareTo(HUNDRED) == 0 && !bound.inclusive()));
        boolean nothing = upper.filter(bound -> bound.value().signum() == 0).isPresent() && lower.isEmpty();
        if (nothing) {
            return "0 %";
        }
        return lower.isEmpty() && upper.isEmpty() ? "unknown" : interval(new Interval(lower, upper)) + " %";
    }

    private static String interval(Interval interval) {
        Optional<Bound> lower = interval.lower();
        Optional<Bound> upper = interval.upper();
        if (lower.isPresent() && upper.isPresent()) {
            BigDecimal from = lower.get().value();
            BigDecimal to = upper.get().value();
            return from.compareTo(to) == 0
                    ? digits(from)
                    : (lower.get().inclusive() ? "" : "over ")
                            + digits(from)
                            + (upper.get().inclusive() ? " to " : " to under ")
                            + digits(to);
        }
        return lower.map(low -> (low.inclusive() ? "at least " : "over ") + digits(low.value()))
                .or(() -> upper.map(high -> (high.inclusive() ? "up to " : "under ") + digits(high.value())))
                .orElse("any");
    }

    private static String digits(BigDecimal number) {
        return number.scale() < 0 && number.precision() - number.scale() < 30
                ? number.toPlainString()
                : number.toString();
    }
}
