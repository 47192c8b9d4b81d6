package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.DatasetRecord;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records taken one at a time. */
class RecordStreamTest {
    private final List<Problem> problems = new ArrayList<>();

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<DatasetRecord> all(RecordStream records) {
        List<DatasetRecord> all = new ArrayList<>();
        for (Optional<DatasetRecord> next = records.next(); next.isPresent(); next = records.next()) {
            all.add(next.get());
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void theRecordsAndProblemsAreThoseOfTheWholeReading(Format format) {
        String text = BrokenFileTest.text(format).replace("\"founded\":2016", "\"founded\":\"May\"");
        Reading reading = Given.read(format, text);
        try (RecordStream records = DatasetReader.standard().stream(text(text), format, "given", problems::add)) {
            assertThat(all(records)).isEqualTo(reading.dataset().records());
            assertThat(records.next()).isEmpty();
        }
        assertThat(problems).isEqualTo(reading.problems()).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void afterTheEndThereIsNothingNewHoweverItCame(Format format) {
        for (String broken :
                new String[] {"", "{", "[}", "\u0000", "companies: [", "{\"companies\":[{\"id\":\"a\"", "\""}) {
            problems.clear();
            try (RecordStream records = DatasetReader.standard().stream(text(broken), format, "given", problems::add)) {
                assertThat(records.next()).isEmpty();
                int told = problems.size();
                assertThat(records.next()).isEmpty();
                assertThat(records.next()).isEmpty();
                assertThat(problems).hasSize(told);
            }
        }
    }

    @Test
    void whatTheDatasetSaysOfItselfIsKnownOnceItHasBeenRead() {
        String text =
                "{\"type\":\"dataset\",\"title\":\"T\"}\n{\"type\":\"company\",\"id\":\"a\",\"name\":\"A\"}\n{\"type\":\"dataset\",\"title\":\"U\"}";
        try (RecordStream records = DatasetReader.standard().stream(text(text), "-", problems::add)) {
            assertThat(records.info()).isEmpty();
            assertThat(records.next()).isPresent();
            assertThat(records.next()).isEmpty();
            assertThat(records.info().flatMap(info -> info.title())).contains("T");
        }
        assertThat(problems).extracting(Problem::kind).containsExactly(Problem.Kind.SECOND_DESCRIPTION);
    }

    @Test
    void aFileIsReadByItsName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, "companies: [{id: a, name: A}]");
        try (RecordStream records = DatasetReader.standard().stream(file, problems::add)) {
            assertThat(all(records)).hasSize(1);
        }
        Files.delete(file);
        assertThat(problems).isEmpty();
    }

    @Test
    void withoutTheLibraryForYamlReadingItSaysSo() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader loader = new WithoutYaml(urls.toArray(new URL[0]))) {
            Object told = loader.loadClass(Reader.class.getName())
                    .getMethod("read", String.class)
                    .invoke(null, "companies: []");
            assertThat(told)
                    .isEqualTo(
                            "[-:1:1: cannot be read: reading YAML needs"
                                    + " tools.jackson.dataformat:jackson-dataformat-yaml beside this library [unreadable-file]]");
            assertThat(loader.loadClass(Reader.class.getName())
                            .getMethod("read", String.class)
                            .invoke(null, "{\"companies\":[{\"id\":\"a\",\"name\":true}]}"))
                    .isEqualTo("[-:1:32: company a: /name: expected a text, found true [wrong-type]]");
        }
    }

    /** Reads within whatever class loader it is loaded by. */
    public static final class Reader {
        private Reader() {}

        public static String read(String text) {
            return DatasetReader.standard()
                    .read(RecordStreamTest.text(text), "-")
                    .problems()
                    .toString();
        }
    }

    /** Loads everything anew, but for YAML. */
    private static final class WithoutYaml extends URLClassLoader {
        WithoutYaml(URL[] urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("tools.jackson.dataformat.yaml.") || name.startsWith("org.snakeyaml.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
