package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.serialization.text.Visible;
import java.util.stream.Stream;

/** What stopped the program that nobody foresaw. */
final class Fault {
    private Fault() {}

    /** Tells it in one line, and says what to exit with. */
    static int tell(Main.Streams streams, Throwable fault) {
        streams.err()
                .println(
                        fault instanceof OutOfMemoryError
                                ? "there is not enough memory for this; give it more, such as java -Xmx4g -jar …"
                                : "this is a fault of the program, please report it: "
                                        + Visible.of(fault.toString().replaceAll("\\s+", " ")) + where(fault));
        return Main.TROUBLE;
    }

    private static String where(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
