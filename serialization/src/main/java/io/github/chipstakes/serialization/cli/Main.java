package io.github.chipstakes.serialization.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program {@code chipstakes}. It exits with 0 if all is sound, with 1 if there are findings as bad as asked for, and with
 * 2 if it was called wrongly or could not read what it was given. It speaks UTF-8 whatever the locale.
 */
@Command(
        name = "chipstakes",
        description = "Checks datasets of who owns, funds, restricts and steers the chip and AI industry.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {
    static final int SOUND = 0;
    static final int FINDINGS = 1;
    static final int TROUBLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

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
        return new CommandLine(new Main())
                .addSubcommand(new ValidateCommand(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(e -> TROUBLE)
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as: validate examples/founding");
    }
}
