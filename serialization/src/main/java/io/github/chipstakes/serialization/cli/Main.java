package io.github.chipstakes.serialization.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program {@code chipstakes}. It exits with 0 if all is sound, with 1 if there are findings as bad as asked for or an answer
 * rests on what was left of a dataset, and with 2 if it was called wrongly, could not read what it was given, or could not write
 * what it found. It speaks UTF-8 whatever the locale.
 *
 * <p>It needs {@code info.picocli:picocli}; without it, it says so and exits with 2.
 */
public final class Main {
    static final int SOUND = 0;
    static final int FINDINGS = 1;
    static final int TROUBLE = 2;

    private Main() {}

    /**
     * Where the program reads and writes.
     *
     * @param in what {@code -} reads
     * @param out where results go
     * @param err where complaints go
     */
    record Streams(InputStream in, PrintStream out, PrintStream err) {}

    /** Runs the program and ends the virtual machine. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exit = run(new Streams(System.in, out, err), args);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs the program, and says what it exits with. */
    static int run(Streams streams, String... args) {
        if (!hasPicocli()) {
            streams.err()
                    .print(
                            "chipstakes needs info.picocli:picocli beside this library; the jar whose name ends in -all.jar"
                                    + " has it, and all else that is needed\n");
            return TROUBLE;
        }
        int exit = answer(streams, args);
        if (streams.out().checkError()) {
            streams.err().println("not all of the output could be written");
            return TROUBLE;
        }
        return exit;
    }

    private static int answer(Streams streams, String... args) {
        try {
            return Commands.run(streams, args);
        } catch (OutOfMemoryError | StackOverflowError | NoClassDefFoundError e) {
            return Fault.tell(streams, e);
        }
    }

    private static boolean hasPicocli() {
        try {
            Class.forName("picocli.CommandLine", false, Main.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
