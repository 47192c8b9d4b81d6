package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.serialization.text.Visible;
import java.util.stream.Stream;

/** What stopped the program that nobody foresaw. */
final class Fault {
    private Fault() {}

    /** Tells it in one line, and says what to exit with. */
    static int tell(Main.Streams streams, Throwable fault) {
        streams.err().println(Visible.of(inWords(fault)));
        return Main.TROUBLE;
    }

    private static String inWords(Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return "there is not enough memory for this; give it more, such as java -Xmx4g -jar …";
        }
        if (fault instanceof NoClassDefFoundError) {
            return "a library that is needed is not on the class path (" + fault.getMessage()
                    + "); the jar whose name ends in -all.jar has all of them";
        }
        return "this is a fault of the program, please report it: "
                + fault.toString().replaceAll("\\s+", " ") + where(fault);
    }

    private static String where(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
