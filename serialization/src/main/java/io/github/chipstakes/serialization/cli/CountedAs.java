package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.analysis.stakes.PreferredSources;
import io.github.chipstakes.model.Dataset;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * How statements about stakes count, as far as the user says.
 *
 * @param carryAtMost how many days a stake is carried forward at most
 * @param tolerance how far a figure told as about may be off, in percentage points
 * @param prefer sources and kinds of sources, whose statements are preferred to rivals; the first most
 */
record CountedAs(Optional<Integer> carryAtMost, Optional<BigDecimal> tolerance, List<String> prefer) {

    private static final Pattern POINTS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,20})?");

    /** A tolerance in percentage points, 0 or more, such as {@code 0.5}. */
    static Optional<BigDecimal> points(String text) {
        return POINTS.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /**
     * For datasets that are asked the same.
     *
     * @throws ParameterException if a source that is preferred is in none of them
     */
    Counting counting(CommandSpec command, Dataset... datasets) {
        try {
            Counting counting = new Counting(carryAtMost, tolerance, Counting.STANDARD.preference());
            return prefer.isEmpty() ? counting : counting.preferring(PreferredSources.of(prefer, List.of(datasets)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
