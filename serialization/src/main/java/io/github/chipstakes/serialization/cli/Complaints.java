package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.text.Visible;
import java.util.List;

/** Problems of reading, told beside an answer. */
final class Complaints {
    private Complaints() {}

    /** Tells the first problems, and how many more there are. */
    static void tell(Main.Streams streams, Reading reading, int most) {
        tell(streams, reading.problems(), reading.problemCount(), most, "; validate tells what is wrong");
    }

    /** Tells the first of so many problems. */
    static void tell(Main.Streams streams, List<Problem> problems, long count, int most, String hint) {
        problems.stream().limit(most).forEach(problem -> streams.err().println(Visible.of(problem.toString())));
        long more = count - Math.min(most, problems.size());
        if (more > 0) {
            streams.err().println("… and " + more + " more" + hint);
        }
    }
}
