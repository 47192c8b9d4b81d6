package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.serialization.text.Visible;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private static final Map<String, Function<Main.Streams, Object>> ALL = all();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Commands() {}

    private static Map<String, Function<Main.Streams, Object>> all() {
        Map<String, Function<Main.Streams, Object>> commands = new LinkedHashMap<>();
        commands.put("validate", ValidateCommand::new);
        commands.put("captable", CapTableCommand::new);
        commands.put("owners", OwnersCommand::new);
        commands.put("diagram", DiagramCommand::new);
        commands.put("screen", ScreenCommand::new);
        commands.put("replay", ReplayCommand::new);
        commands.put("diff", DiffCommand::new);
        return commands;
    }

    /** The command the first argument names, else all; to learn of a command takes some 10 ms, and most are not asked for. */
    private static Stream<Function<Main.Streams, Object>> named(String... args) {
        return args.length > 0 && ALL.containsKey(args[0]) ? Stream.of(ALL.get(args[0])) : ALL.values().stream();
    }

    /** Runs what the arguments ask for, and says what to exit with. */
    static int run(Main.Streams streams, String... args) {
        CommandLine program = new CommandLine(new Commands());
        named(args).map(command -> command.apply(streams)).forEach(program::addSubcommand);
        return program.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
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
