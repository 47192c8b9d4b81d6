package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.serialization.text.Visible;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the program: its commands, and what it says of itself. */
@Command(
        name = "chipstakes",
        description = "Checks and asks datasets of who owns, funds, restricts and steers the chip and AI industry.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Commands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Commands() {}

    /** Runs what the arguments ask for, and says what to exit with. */
    static int run(Main.Streams streams, String... args) {
        return new CommandLine(new Commands())
                .addSubcommand(new ValidateCommand(streams))
                .addSubcommand(new CapTableCommand(streams))
                .addSubcommand(new OwnersCommand(streams))
                .addSubcommand(new DiagramCommand(streams))
                .addSubcommand(new ScreenCommand(streams))
                .addSubcommand(new ReplayCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(e -> Main.TROUBLE)
                .setParameterExceptionHandler(Commands::misused)
                .setExecutionExceptionHandler((fault, command, parsed) -> Fault.tell(streams, fault))
                .execute(args);
    }

    /** Says what is wrong, and where to read on; the whole usage would hide it. */
    private static int misused(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Visible.of(String.valueOf(wrong.getMessage())));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Main.TROUBLE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as: validate examples/founding");
    }
}
