package io.github.chipstakes.serialization.screening;

import io.github.chipstakes.analysis.screening.Score;
import io.github.chipstakes.serialization.Intake;
import io.github.chipstakes.serialization.Limits;
import io.github.chipstakes.serialization.Problem.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes scores of rows. */
final class ScoreRows extends CsvTable<Score> {
    private static final List<String> COLUMNS = List.of("counterparty", "record", "score", "matcher");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");

    private final int longestNumber;

    ScoreRows(Intake intake, Limits limits) {
        super(intake, limits, COLUMNS, COLUMNS, "counterparty,record,score,matcher");
        longestNumber = limits.numberLength();
    }

    @Override
    Optional<Score> value(CsvRow row) {
        String number = text(row, "score");
        if (number.length() > longestNumber || !NUMBER.matcher(number).matches()) {
            left(
                    Kind.MALFORMED_VALUE,
                    row,
                    "score",
                    "a score is a number such as 0.87, not \"" + Intake.excerpt(number) + "\"");
            return Optional.empty();
        }
        return Optional.of(new Score(
                text(row, "counterparty"), text(row, "record"), new BigDecimal(number), text(row, "matcher")));
    }
}
