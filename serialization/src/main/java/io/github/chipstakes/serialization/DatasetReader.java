package io.github.chipstakes.serialization;

import io.github.chipstakes.serialization.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;

/**
 * Reads datasets: documents of JSON and YAML, NDJSON, and folders of such files; gzipped or not, which is found out by
 * the first bytes. Bad data is never thrown: it becomes a {@link Problem} with its place, and everything good beside it is
 * kept. A reader is immutable and may be shared.
 */
public final class DatasetReader {
    private static final DatasetReader STANDARD = new DatasetReader(Limits.STANDARD);

    private final Limits limits;
    private final StreamReadConstraints constraints;

    private DatasetReader(Limits limits) {
        this.limits = limits;
        this.constraints = JsonTokens.constraints(limits);
    }

    /** A reader with {@linkplain Limits#STANDARD the standard limits}. */
    public static DatasetReader standard() {
        return STANDARD;
    }

    /** A reader with limits of one's own. */
    public static DatasetReader within(Limits limits) {
        return new DatasetReader(limits);
    }

    /**
     * Reads files and folders into one dataset. Of a folder, all files of a known format in it and below are read, in the
     * order of their names; if it has a {@code datapackage.json} (Data Package v1 or v2), the resources named there, in
     * their order, and the title, description, version and licenses given there are the dataset's where no file of it says
     * its own. What starts with a dot is left out. A file that is given twice, or by a link, is read once; what is a pipe or
     * a device is read only where it is given by itself.
     */
    public Reading read(Path... paths) {
        Books books = new Books(limits);
        Map<Path, Folder.Entry> known = new HashMap<>();
        for (Path path : paths) {
            for (Folder.Entry entry : Folder.entries(path, limits, books)) {
                Folder.Entry first = entry.realPath()
                        .map(real -> known.putIfAbsent(real, entry))
                        .orElse(null);
                if (first == null) {
                    take(entry, books);
                } else {
                    books.accept(RecordSource.outside(
                            Kind.SAME_FILE,
                            entry.start(),
                            "is not read again: it is the same file as " + first.name()));
                }
            }
            books.endPath(path);
        }
        return books.close();
    }

    private void take(Folder.Entry entry, Books books) {
        try {
            take(Files.newInputStream(entry.path()), Format.ofFileName(entry.name()), entry.name(), books);
        } catch (IOException e) {
            books.accept(RecordSource.problem(e, entry.start()));
        }
    }

    /** Reads one text into a dataset, and closes it; the format is found out by its first characters. */
    public Reading read(InputStream in, String name) {
        return read(in, Optional.empty(), name);
    }

    /** Reads one text of a format into a dataset, and closes it. */
    public Reading read(InputStream in, Format format, String name) {
        return read(in, Optional.of(format), name);
    }

    private Reading read(InputStream in, Optional<Format> format, String name) {
        Books books = new Books(limits);
        take(in, format, name, books);
        return books.close();
    }

    private void take(InputStream in, Optional<Format> format, String name, Books books) {
        try (RecordSource source = open(in, format, name, books.allowance()::of, books)) {
            books.take(source);
        } catch (IOException e) {
            books.accept(RecordSource.problem(e, new Place(name, 1, 1)));
        }
    }

    /**
     * The records of one file, taken one at a time.
     *
     * @throws IOException if the file cannot be opened
     */
    public RecordStream stream(Path path, Consumer<Problem> problems) throws IOException {
        InputStream in = Files.newInputStream(path);
        String name = Folder.Entry.of(path).name();
        return RecordStream.of(listener -> open(in, Format.ofFileName(name), name, text -> text, listener), problems);
    }

    /** The records of one text, taken one at a time; the format is found out by its first characters. */
    public RecordStream stream(InputStream in, String name, Consumer<Problem> problems) {
        return RecordStream.of(listener -> open(in, Optional.empty(), name, text -> text, listener), problems);
    }

    /** The records of one text of a format, taken one at a time. */
    public RecordStream stream(InputStream in, Format format, String name, Consumer<Problem> problems) {
        return RecordStream.of(listener -> open(in, Optional.of(format), name, text -> text, listener), problems);
    }

    private RecordSource open(
            InputStream in,
            Optional<Format> format,
            String name,
            UnaryOperator<InputStream> metered,
            RecordSource.Listener listener) {
        Opening text = Opening.of(in);
        if (text.hadMark()) {
            listener.accept(RecordSource.outside(
                    Kind.BYTE_ORDER_MARK,
                    new Place(name, 1, 1),
                    "the file starts with a byte order mark; save it as UTF-8 without one"));
        }
        Format known = format.isPresent() ? format.get() : text.guess();
        InputStream stream = metered.apply(text.stream());
        return switch (known) {
            case NDJSON -> new LineSource(stream, name, limits, json(), listener);
            case JSON -> new DocumentSource(json().of(new Utf8Text(stream)), name, limits, listener);
            case YAML -> new DocumentSource(yaml(stream), name, limits, listener);
        };
    }

    /** The tokens of a document that is no dataset; what is not JSON by its name or its first characters is YAML. */
    JsonParser document(InputStream in, Optional<Format> format) {
        Opening text = Opening.of(in);
        boolean isYaml = (format.isPresent() ? format.get() : text.guess()) == Format.YAML;
        InputStream stream = new Allowance(limits.size()).of(text.stream());
        return isYaml ? yaml(stream) : json().of(new Utf8Text(stream));
    }

    private JsonTokens json() {
        return new JsonTokens(constraints);
    }

    private JsonParser yaml(InputStream in) {
        if (YamlTokens.PRESENT) {
            return YamlTokens.of(in, limits, constraints);
        }
        IOException absent = new IOException(
                "reading YAML needs tools.jackson.dataformat:jackson-dataformat-yaml beside this library");
        return json().of(new Utf8Text(Opening.failing(in, absent)));
    }
}
