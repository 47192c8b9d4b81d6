package io.github.chipstakes.serialization.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the program did. */
record Run(int exit, String out, String err) {

    /** Runs the program with this as its standard input. */
    static Run of(String in, String... args) {
        return of(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    /** Runs the program with a stream as its standard input. */
    static Run of(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new Main.Streams(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
