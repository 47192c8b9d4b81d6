package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.Problem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files and folder trees, with a descriptor or without. */
class FolderTest {
    @TempDir
    Path folder;

    private String name;

    @BeforeEach
    void nameIt() {
        name = folder.toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String company(String id) {
        return "{\"companies\": [{\"id\": \"" + id + "\", \"name\": \"A\"}]}";
    }

    private Reading read() {
        return DatasetReader.standard().read(folder);
    }

    private Problem problem(String file, Kind kind, String message) {
        return problem(file, 1, 1, kind, message);
    }

    private Problem problem(String file, int line, int column, Kind kind, String message) {
        Place place = new Place(file.isEmpty() ? name : name + "/" + file, line, column);
        return new Problem(kind, place, Optional.empty(), "", message);
    }

    private static void holds(Reading reading, String... ids) {
        assertThat(reading.dataset().companies()).extracting(Company::id).containsExactly(ids);
    }

    @Test
    void filesOfAllFormatsInATreeAreOneDataset() throws IOException {
        write("b.yaml", company("b"));
        write("c.yml", company("c"));
        write("sub/deep/a.json", company("a"));
        write("sub/d.ndjson", "{\"type\":\"company\",\"id\":\"d\",\"name\":\"A\"}");
        write("sub/e.JSONL", "{\"type\":\"company\",\"id\":\"e\",\"name\":\"A\"}");
        write("notes.txt", "not read");
        write("LICENSE", "not read");
        write("data.csv", "not read");
        assertThat(read().problems()).isEmpty();
        holds(read(), "a", "b", "c", "d", "e");
    }

    @Test
    void whatStartsWithADotIsLeftOut() throws IOException {
        write("a.json", company("a"));
        write(".hidden.json", "broken");
        write(".git/b.json", "broken");
        write("sub/.c.yaml", "broken: [");
        holds(read(), "a");
        assertThat(read().isWhole()).isTrue();
    }

    @Test
    void aFolderIsReadWhateverItIsCalled() throws IOException {
        write(".data/a.json", company("a"));
        holds(DatasetReader.standard().read(folder.resolve(".data")), "a");
        holds(DatasetReader.standard().read(folder.resolve(".data/.")), "a");
    }

    @Test
    void aFileThatIsGivenTwiceIsReadOnce() throws IOException {
        write("a.json", company("a"));
        write("b.json", company("b"));
        Reading reading = DatasetReader.standard()
                .read(folder.resolve("b.json"), folder, folder.resolve("../").resolve(folder));
        holds(reading, "a", "b");
        String same = "is not read again: it is the same file as " + name;
        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        problem("a.json", Kind.SAME_FILE, same + "/a.json"),
                        problem("b.json", Kind.SAME_FILE, same + "/b.json"),
                        problem("b.json", Kind.SAME_FILE, same + "/b.json"));
        assertThat(reading.dataset().isIncomplete()).isFalse();
    }

    @Test
    @Timeout(30)
    void aPipeIsReadOnlyWhereItIsGivenByItself() throws Exception {
        write("a.json", company("a"));
        Path pipe = folder.resolve("pipe.json");
        assumeThat(makesPipe(pipe)).as("this machine has no pipes").isTrue();
        holds(read(), "a");
        assertThat(read().problems())
                .containsExactly(problem(
                        "pipe.json",
                        Kind.UNREADABLE_FILE,
                        "is not read: it is a pipe or a device; one that is meant is given by itself"));

        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, company("p"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        Reading reading = DatasetReader.standard().read(pipe);
        writer.join();
        assertThat(reading.problems()).isEmpty();
        holds(reading, "p");
    }

    private static boolean makesPipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void filesAreReadInTheOrderOfTheirNamesAndProblemsToldInIt() throws IOException {
        write("b.json", "{\"dataset\": {\"title\": \"B\"}, \"companies\": [1]}");
        write("a/z.json", "{\"dataset\": {\"title\": \"A\"}, \"companies\": [1]}");
        write("c.json", "{\"companies\": [1]}");
        Reading reading = read();
        assertThat(reading.dataset().info().title()).contains("A");
        assertThat(reading.problems())
                .extracting(problem -> problem.place().file())
                .containsExactly(name + "/a/z.json", name + "/b.json", name + "/b.json", name + "/c.json");
    }

    @Test
    void aPathWithoutAFileIsTold() throws IOException {
        assertThat(DatasetReader.standard().read(folder.resolve("absent.json")).problems())
                .containsExactly(problem(
                        "absent.json", Kind.UNREADABLE_FILE, "cannot be read: there is no such file or folder"));
        write("notes.txt", "x");
        assertThat(read().problems())
                .containsExactly(problem(
                        "",
                        Kind.UNREADABLE_FILE,
                        "there is no file to read in this folder; files end in .json, .yaml, .yml, .ndjson, .jsonl, and may"
                                + " be compressed as .gz"));
    }

    @Test
    void aFileOfAnyNameIsReadByItsFirstCharacters() throws IOException {
        write("data", company("a"));
        holds(DatasetReader.standard().read(folder.resolve("data")), "a");
    }

    @Test
    void aDescriptorNamesWhatIsReadAndInWhichOrder() throws IOException {
        write("datapackage.json", """
                {"resources": [{"name": "y", "path": ["y.json", "sub/../sub/x.yaml"]}, {"path": "y.json"},
                 {"path": "absent.json"}], "profile": {"path": "z.json"}}
                """);
        write("y.json", "{\"dataset\": {\"title\": \"Y\"}, \"companies\": [{\"id\": \"y\", \"name\": \"A\"}]}");
        write("sub/x.yaml", "{\"dataset\": {\"title\": \"Y\"}, \"companies\": [{\"id\": \"x\", \"name\": \"A\"}]}");
        write("z.json", company("z"));
        write("sub/datapackage.json", "{\"resources\": []}");
        Reading reading = read();
        holds(reading, "x", "y");
        assertThat(reading.problems())
                .containsExactly(
                        problem(
                                "datapackage.json",
                                2,
                                11,
                                Kind.UNREADABLE_FILE,
                                "the resource absent.json cannot be read: there is no such file or folder"),
                        problem(
                                "z.json",
                                Kind.SPARE_FILE,
                                "is not read: datapackage.json does not name it among its resources"));
    }

    @Test
    void aDescriptorSaysWhatNoFileSaysOfTheDataset() throws IOException {
        write("datapackage.json", """
                {"name": "chips", "title": "Chips", "description": "Who owns whom.", "version": "1.0", "created": "2026-11-23",
                 "licenses": [{"name": "CC-BY-4.0", "path": "https://example.org"}, {"title": "Our terms"}, {}, 5],
                 "sources": [{"title": "Register"}], "contributors": [{"title": "Ada", "roles": ["author"]}], "keywords": ["chips"],
                 "homepage": 5, "resources": [{"name": "a", "path": "a.json", "licenses": [{"name": "MIT"}], "title": "A"}]}
                """);
        write("a.json", company("a"));
        DatasetInfo said = DatasetInfo.builder()
                .title("Chips")
                .description("Who owns whom.")
                .version("1.0")
                .license("CC-BY-4.0, Our terms")
                .build();
        assertThat(read().problems()).isEmpty();
        assertThat(read().dataset().info()).isEqualTo(said);

        write("a.json", "{\"dataset\": {\"title\": \"Our chips\", \"compiled\": \"2026\"}}");
        assertThat(read().problems()).isEmpty();
        assertThat(read().dataset().info())
                .isEqualTo(said.withTitle("Our chips").withCompiled(PartialDate.of(2026)));
    }

    @Test
    void aDescriptorSaysNothingOfTheFilesOfAnotherFolder() throws IOException {
        write(
                "one/datapackage.json",
                "{\"title\": \"One\", \"version\": \"1\", \"resources\": [{\"path\": \"a.json\"}]}");
        write("one/a.json", company("a"));
        write("two/b.json", "{\"dataset\": {\"title\": \"One\"}}");
        Reading reading = DatasetReader.standard().read(folder.resolve("one"), folder.resolve("two"));
        assertThat(reading.dataset().info())
                .isEqualTo(DatasetInfo.builder().title("One").version("1").build());
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Kind.SECOND_DESCRIPTION);

        Reading other = DatasetReader.standard().read(folder.resolve("two"), folder.resolve("one"));
        assertThat(other.dataset().info())
                .isEqualTo(DatasetInfo.builder().title("One").build());
        assertThat(other.problems())
                .containsExactly(problem(
                        "one/datapackage.json",
                        Kind.SECOND_DESCRIPTION,
                        "the dataset is described a second time, and otherwise; the first description is taken"));
    }

    @Test
    void aResourceThatIsNoDatasetIsPassedOverUnlessItIsMissing() throws IOException {
        write(
                "datapackage.json",
                "{\"resources\": [{\"path\": \"README.md\"}, {\"path\": \"a.json\"}, {\"path\": \"absent.pdf\"}, {\"path\": \"more\"}]}");
        write("README.md", "# Chips");
        write("a.json", company("a"));
        write("more/b.txt", "not read");
        Reading reading = read();
        holds(reading, "a");
        assertThat(reading.problems())
                .containsExactly(
                        problem(
                                "datapackage.json",
                                1,
                                25,
                                Kind.OTHER_FORMAT,
                                "the resource README.md is not read: files of a dataset end in .json, .yaml, .yml,"
                                        + " .ndjson, .jsonl, and may be compressed as .gz"),
                        problem(
                                "datapackage.json",
                                1,
                                68,
                                Kind.UNREADABLE_FILE,
                                "the resource absent.pdf cannot be read: there is no such file or folder"),
                        problem(
                                "datapackage.json",
                                1,
                                92,
                                Kind.UNREADABLE_FILE,
                                "the resource more is a folder, and not read: name each of its files"));
        assertThat(Kind.OTHER_FORMAT.losesNothing()).isTrue();
    }

    @Test
    void aDescriptorLeadsNowhereOutside() throws IOException {
        write("datapackage.json", """
                {"resources": [{"path": "../x.json"}, {"path": "/etc/x.json"}, {"path": "a/../../x.json"}, {"path": "https://example.org/x.json"},
                  {"path": 5}, {"data": []}, 7, {"path": ""}, {"path": "\\u0000.json"}, {"path": "a.json"}, {"path": "b.csv"}]}
                """);
        write("a.json", company("a"));
        Reading reading = read();
        holds(reading, "a");
        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::message)
                .startsWith(tuple(
                        Kind.MALFORMED_VALUE,
                        "the path of a resource leads to a file in the folder of the descriptor, not \"../x.json\""))
                .endsWith(tuple(
                        Kind.UNREADABLE_FILE, "the resource b.csv cannot be read: there is no such file or folder"))
                .hasSize(10);
        assertThat(reading.problems())
                .extracting(problem ->
                        problem.place().line() + ":" + problem.place().column())
                .containsExactly("1:25", "1:48", "1:73", "1:101", "2:12", "2:16", "2:30", "2:42", "2:56", "2:101");
        assertThat(reading.dataset().isIncomplete()).isTrue();
    }

    @Test
    void aPackageInAZipIsRead() throws IOException {
        Map<String, String> create = Map.of("create", "true");
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("data.zip"), create)) {
            Files.createDirectory(zip.getPath("sub"));
            Files.writeString(zip.getPath("datapackage.json"), "{\"resources\": [{\"path\": \"sub/a.json\"}]}");
            Files.writeString(zip.getPath("sub/a.json"), company("a"));
            for (String root : new String[] {"/", ""}) {
                Reading reading = DatasetReader.standard().read(zip.getPath(root));
                assertThat(reading.problems()).isEmpty();
                holds(reading, "a");
            }
        }
    }

    @Test
    void withABrokenDescriptorAllFilesAreRead() throws IOException {
        write("datapackage.json", "{\"resources\": [");
        write("a.json", company("a"));
        Reading reading = read();
        holds(reading, "a");
        assertThat(reading.problems())
                .containsExactly(problem(
                        "datapackage.json",
                        1,
                        16,
                        Kind.TRUNCATED,
                        "the descriptor cannot be read, so all files are: this ends in the middle of a value; it was cut off,"
                                + " or something is not closed"));
    }

    @Test
    void aDescriptorWithoutResourcesLeavesNothingToRead() throws IOException {
        for (String text : new String[] {"{}", "[]", "5", "{\"resources\": 5}"}) {
            write("datapackage.json", text);
            assertThat(read().problems()).extracting(Problem::kind).containsExactly(Kind.UNREADABLE_FILE);
        }
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        write("real/a.json", company("a"));
        link("real/back", "..");
        link("alias.json", "real/a.json");
        link("dangling.json", "absent");
        Reading reading = read();
        holds(reading, "a");
        assertThat(reading.problems())
                .containsExactly(
                        problem(
                                "dangling.json",
                                Kind.UNREADABLE_FILE,
                                "cannot be read: there is no such file or folder"),
                        problem(
                                "real/a.json",
                                Kind.SAME_FILE,
                                "is not read again: it is the same file as " + name + "/alias.json"),
                        problem(
                                "real/back",
                                Kind.UNREADABLE_FILE,
                                "is not read: this link leads back to a folder that holds it"));
        write("other/b.json", company("b"));
        link("folder", "other");
        holds(DatasetReader.standard().read(folder.resolve("folder")), "b");
    }

    private void link(String from, String to) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(from), Path.of(to));
        } catch (UnsupportedOperationException | IOException e) {
            assumeThat(false).as("this machine has no symbolic links").isTrue();
        }
    }

    @Test
    void aFolderThatMayNotBeReadIsTold() throws IOException {
        write("a.json", company("a"));
        write("closed/b.json", company("b"));
        write("closed.json", company("c"));
        boolean closed = folder.resolve("closed").toFile().setReadable(false)
                && folder.resolve("closed.json").toFile().setReadable(false)
                && !Files.isReadable(folder.resolve("closed"));
        assumeThat(closed).as("whoever runs this may read everything").isTrue();
        Reading reading = read();
        assertThat(folder.resolve("closed").toFile().setReadable(true)).isTrue();
        holds(reading, "a");
        assertThat(reading.problems())
                .containsExactly(
                        problem("closed", Kind.UNREADABLE_FILE, "cannot be read: access is denied"),
                        problem("closed.json", Kind.UNREADABLE_FILE, "cannot be read: access is denied"));
    }
}
