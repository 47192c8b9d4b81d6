package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.text.Visible;
import java.util.List;

/** Problems of reading, told beside an answer. */
final class Complaints {
    /** How many problems a command tells that was asked for something else. */
    private static final int MOST = 10;

    private Complaints() {}

    /** Tells the first problems, and how many more there are. */
    static void tell(Main.Streams streams, Reading reading) {
        tell(streams, reading.problems(), reading.problemCount(), "; validate tells what is wrong");
    }

    /** Tells the first of so many problems. */
    static void tell(Main.Streams streams, List<Problem> problems, long count, String hint) {
        problems.stream().limit(MOST).forEach(problem -> streams.err().println(Visible.of(problem.toString())));
        long more = count - Math.min(MOST, problems.size());
        if (more > 0) {
            streams.err().println("… and " + more + " more" + hint);
        }
    }
}
