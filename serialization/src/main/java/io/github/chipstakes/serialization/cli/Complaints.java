package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.text.Visible;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Problems of reading, told beside an answer. */
final class Complaints {
    /** How many problems a command tells that was asked for something else. */
    private static final int MOST = 10;

    private Complaints() {}

    /** Tells why a file cannot be written. */
    static void unwritable(Main.Streams streams, Path file, IOException e) {
        String why = e instanceof NoSuchFileException
                ? "there is no such folder"
                : e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
        streams.err().println(Visible.of("cannot write " + file + ": " + why));
    }

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
