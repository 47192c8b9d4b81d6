package io.github.chipstakes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Format;
import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.SuppressionsFile;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Report;
import io.github.chipstakes.validation.Suppression;
import io.github.chipstakes.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of code in the README is compiled or run. */
class ReadmeTest {
    /** The same JDK as this test's, wherever another one comes first. */
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Path ROOT = root();
    private static final String README = text(ROOT.resolve("README.md"));
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path scratch;

    /** The folder the blocks are run in: it has the examples, and a file for the block that reads record by record. */
    @BeforeEach
    void lendTheFolder() throws IOException {
        for (String example : List.of("examples/founding", "examples/affiliates-rule", "examples/screening")) {
            Path copy = Files.createDirectories(scratch.resolve(example));
            try (Stream<Path> files = Files.list(ROOT.resolve(example))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(scratch.resolve("stakes.ndjson.gz")))) {
            out.write("{\"type\":\"stake\",\"id\":\"unknown-part\",\"holder\":\"a\",\"entity\":\"b\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Block(String language, String code) {}

    @Test
    void everyBlockIsInALanguageThatIsTestedHere() {
        assertThat(blocks()).extracting(Block::language).containsOnly("sh", "yaml", "xml", "java", "console");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandsAreTheOnesCiRuns(String command) {
        assertThat(text(ROOT.resolve(".ci/run"))).contains(command);
    }

    static Stream<String> commands() {
        return code("sh").flatMap(String::lines);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theJavaCompilesAndRuns(String program, String printed) throws Exception {
        Path source = scratch.resolve("Snippet.java");
        Files.writeString(
                source,
                code("java").findFirst().orElseThrow()
                        + "class Snippet { public static void main(String[] args) throws Exception {\n" + program
                        + "\n}}");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-cp", classPath(), "-d", scratch.toString(), source.toString()))
                .isZero();

        Output output = run(JAVA, "-cp", scratch + File.pathSeparator + classPath(), "Snippet");

        assertThat(output.exit()).as(output.text()).isZero();
        assertThat(output.text()).contains(printed);
    }

    static Stream<Arguments> programs() {
        List<String> programs = code("java").skip(1).toList(); // the first is what all of them import
        return Stream.of(
                Arguments.of(programs.get(0), "chen-tianshi holds 29 % as of 2025, says News digest"),
                Arguments.of(programs.get(1), "unknown-part"),
                Arguments.of(programs.get(2), "us-affiliates-2025/ownership was IN_FORCE"),
                Arguments.of(programs.get(3), "[]"));
    }

    @Test
    void theDatasetIsReadWithoutAProblem() {
        String yaml = code("yaml")
                .filter(code -> code.startsWith("dataset:"))
                .findFirst()
                .orElseThrow();
        var reading = DatasetReader.standard()
                .read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Format.YAML, "README.md");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.dataset().size()).isEqualTo(4);
    }

    @Test
    void theSuppressionsAcceptWhatIsFoundInTheDatasetWithoutACitation() throws IOException {
        String yaml = code("yaml")
                .filter(code -> code.startsWith("suppressions:"))
                .findFirst()
                .orElseThrow();
        List<Problem> problems = new ArrayList<>();
        List<Suppression> accepted =
                SuppressionsFile.read(Files.writeString(scratch.resolve("accepted.yaml"), yaml), problems::add);
        assertThat(problems).isEmpty();

        String dataset = code("yaml")
                .filter(code -> code.startsWith("dataset:"))
                .findFirst()
                .orElseThrow()
                .replace(", citations: [digest#8]}", "}");
        Validator validator = Validator.standard().suppressing(accepted, LocalDate.of(2026, 11, 23));
        Report report = validator.validate(DatasetReader.standard()
                .read(new ByteArrayInputStream(dataset.getBytes(StandardCharsets.UTF_8)), Format.YAML, "README.md")
                .orThrow());
        assertThat(report.findings())
                .extracting(Finding::rule)
                .doesNotContain("citation-missing", "suppression-unused", "suppression-expired");
        assertThat(report.accepted()).hasSize(1);
    }

    @Test
    void theDependenciesAreThisVersionAndTheOnesItWasBuiltWith() {
        String xml = code("xml").findFirst().orElseThrow();
        String pom = text(ROOT.resolve("pom.xml"));
        assertThat(xml).contains("<version>" + between(pom, "<version>", "</version>") + "</version>");
        assertThat(xml).contains("<version>" + between(pom, "<jackson.version>", "</jackson.version>") + "</version>");
    }

    @Test
    void theStepThatChecksInCiChecksTheFoundingDataset() throws Exception {
        String step = README.lines()
                .filter(line -> line.contains("- run: java -jar"))
                .findFirst()
                .orElseThrow();
        Output output = run(program(step));
        assertThat(output.exit()).as(output.text()).isZero();
    }

    @Test
    void theStepThatComparesAnswersInCiPassesWhereNothingIsDifferent() throws Exception {
        String step = README.lines()
                .filter(line -> line.contains("- run: java -jar") && line.contains(" diff "))
                .findFirst()
                .orElseThrow();
        String command = step.substring(0, step.indexOf(" >> ")).replace("../before/", "");
        Output output = run(program(command));
        assertThat(output.text()).contains("Passes: ");
        assertThat(output.exit()).as(output.text()).isZero();
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void theProgramPrintsWhatIsShown(String dialogue) throws Exception {
        String command = dialogue.lines().findFirst().orElseThrow();
        String shown = dialogue.substring(command.length() + 1);
        Output output = run(program(command));
        assertThat(output.exit()).as(output.text()).isZero();
        if (shown.endsWith("…\n")) {
            assertThat(output.text()).startsWith(shown.substring(0, shown.length() - 2));
        } else {
            assertThat(output.text()).isEqualTo(shown);
        }
    }

    static Stream<String> dialogues() {
        return code("console");
    }

    /** A command with {@code java -jar} as it runs here, without the jar; which is named after this version. */
    private static String[] program(String line) {
        assertThat(line)
                .contains("-" + between(text(ROOT.resolve("pom.xml")), "<version>", "</version>") + "-all.jar ");
        List<String> command =
                new ArrayList<>(List.of(JAVA, "-cp", classPath(), "io.github.chipstakes.serialization.cli.Main"));
        command.addAll(List.of(line.substring(line.indexOf("-all.jar ") + 9).split(" ")));
        return command.toArray(String[]::new);
    }

    @Test
    void everyPathItNamesIsThere() {
        assertThat(Pattern.compile("`([\\w.-]+(?:/[\\w.-]+)+)`")
                        .matcher(README)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Stream.of("", "serialization/src/main/resources")
                                .map(start -> ROOT.resolve(start).resolve(path)))
                        .anyMatch(Files::exists));
    }

    private record Output(int exit, String text) {}

    private Output run(String... command) throws IOException, InterruptedException {
        Path printed = scratch.resolve("printed.txt");
        Process process = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Output(process.exitValue(), text(printed));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static Stream<String> code(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::code);
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Matcher found = BLOCK.matcher(README); found.find(); ) {
            blocks.add(new Block(found.group(1), found.group(2)));
        }
        return blocks;
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
