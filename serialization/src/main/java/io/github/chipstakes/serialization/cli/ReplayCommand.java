package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.serialization.report.Input;
import io.github.chipstakes.serialization.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay EVIDENCE}: whether a question still finds, of the same files, what it found then. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Asks once more what an answer in JSON says was asked, of what it says went in, and compares byte by byte.",
        footer = {"", "Run it in the folder in which it was asked: paths are as they were given then."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the same, byte for byte",
            "1:something is different; what, is told",
            "2:wrong usage, or a file that cannot be read or is no such evidence"
        })
final class ReplayCommand implements Callable<Integer> {
    /** How much of a line is shown, in characters. */
    private static final int SHOWN = 100;

    private final Main.Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "EVIDENCE", description = "What screen, owners or captable printed with --format json.")
    private String evidence = "";

    ReplayCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Evidence then;
        try {
            then = Evidence.read(DatasetPaths.path(evidence, spec));
        } catch (Evidence.NoEvidenceException e) {
            streams.err().println(evidence + ": " + Visible.of(String.valueOf(e.getMessage())));
            return Main.TROUBLE;
        }
        Repeatable now = then.question().read(streams, spec);
        now.tellProblems(streams);
        if (now.isUnreadable()) {
            streams.err()
                    .println(evidence
                            + ": the paths in it are as they were given then; run replay in the folder in which"
                            + " it was asked, with what went in where it was");
            return Main.TROUBLE;
        }
        List<String> changed = changed(then, now.inputs());
        changed.forEach(streams.out()::println);
        String answer = now.json();
        if (answer.equals(then.text())) {
            streams.out()
                    .println("The same, byte for byte: " + Visible.of(now.subject()) + " "
                            + then.question().when() + " by " + then.program() + ".");
            return Main.SOUND;
        }
        streams.out()
                .println(different(then.text().lines().toList(), answer.lines().toList(), now.findingsFrom()));
        return Main.FINDINGS;
    }

    /** What went in then and is another now, or was answered by another version of the program. */
    private static List<String> changed(Evidence then, List<Input> inputs) {
        List<String> changed = new ArrayList<>();
        String program = Version.program();
        if (!program.equals(then.program())) {
            changed.add("then answered by " + Visible.of(then.program()) + ", now by " + program);
        }
        for (Input now : inputs) {
            String hash = then.hashes().getOrDefault(now.path(), "");
            if (!hash.equals(now.hash())) {
                changed.add(now.path() + " is not what it was: then "
                        + (hash.isEmpty() ? "not there" : Visible.of(hash)) + ", now " + now.hash());
            }
        }
        return changed;
    }

    /** The first line of what was found that is different, as it was and is; if it is all the same, the first of what went in. */
    private static String different(List<String> before, List<String> after, String findingsFrom) {
        int start = Math.max(0, before.indexOf(findingsFrom));
        int shift = Math.max(0, after.indexOf(findingsFrom)) - start;
        int line = firstDifference(before, after, start, shift);
        if (line < Math.max(before.size(), after.size() - shift)) {
            return "What is found is different from line " + (line + 1) + " on: then " + shown(before, line) + ", now "
                    + shown(after, line + shift) + ".";
        }
        line = firstDifference(before, after, 0, 0);
        if (line == before.size() && line == after.size()) {
            return "Line by line it is the same, but the lines end otherwise than they are printed.";
        }
        return "What is found is the same; what went in is different from line " + (line + 1) + " on: then "
                + shown(before, line) + ", now " + shown(after, line) + ".";
    }

    private static int firstDifference(List<String> before, List<String> after, int start, int shift) {
        int line = start;
        while (line < before.size()
                && line + shift < after.size()
                && before.get(line).equals(after.get(line + shift))) {
            line++;
        }
        return line;
    }

    private static String shown(List<String> lines, int line) {
        if (line >= lines.size()) {
            return "nothing more";
        }
        String text = lines.get(line).strip().replaceAll(",$", "");
        return Visible.of(
                text.codePointCount(0, text.length()) <= SHOWN
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…");
    }
}
