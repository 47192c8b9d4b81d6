package io.github.chipstakes.serialization;

import io.github.chipstakes.serialization.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final JsonTokens json;

    private DatasetReader(Limits limits) {
        this.limits = limits;
        this.constraints = JsonTokens.constraints(limits);
        this.json = new JsonTokens(constraints);
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
     * order of their names; if it has a {@code datapackage.json} (Data Package v1 or v2), the resources named there.
     * What starts with a dot is left out.
     */
    public Reading read(Path... paths) {
        Books books = new Books(limits);
        for (Path path : paths) {
            for (Folder.Entry entry : Folder.entries(path, books)) {
                try (RecordSource source = open(entry.path(), entry.name(), books)) {
                    books.take(source);
                } catch (IOException e) {
                    books.accept(RecordSource.problem(e, new Place(entry.name(), 1, 1)));
                }
            }
        }
        return books.close();
    }

    /** Reads one text into a dataset; the format is found out by its first characters. */
    public Reading read(InputStream in, String name) {
        return read(in, Optional.empty(), name);
    }

    /** Reads one text of a format into a dataset. */
    public Reading read(InputStream in, Format format, String name) {
        return read(in, Optional.of(format), name);
    }

    private Reading read(InputStream in, Optional<Format> format, String name) {
        Books books = new Books(limits);
        try (RecordSource source = open(in, format, name, books)) {
            books.take(source);
        } catch (IOException e) {
            books.accept(RecordSource.problem(e, new Place(name, 1, 1)));
        }
        return books.close();
    }

    /**
     * The records of one file, taken one at a time.
     *
     * @throws IOException if the file cannot be opened
     */
    public RecordStream stream(Path path, Consumer<Problem> problems) throws IOException {
        return stream(Files.newInputStream(path), Format.ofFileName(path.toString()), path.toString(), problems);
    }

    /**
     * The records of one text of a format, taken one at a time.
     *
     * @throws IOException if the text cannot be read at all
     */
    public RecordStream stream(InputStream in, Format format, String name, Consumer<Problem> problems)
            throws IOException {
        return stream(in, Optional.of(format), name, problems);
    }

    private RecordStream stream(InputStream in, Optional<Format> format, String name, Consumer<Problem> problems)
            throws IOException {
        return RecordStream.open(problems, listener -> open(in, format, name, listener));
    }

    private RecordSource open(Path path, String name, RecordSource.Listener listener) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return open(in, Format.ofFileName(name), name, listener);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private RecordSource open(InputStream in, Optional<Format> format, String name, RecordSource.Listener listener)
            throws IOException {
        Opening text = Opening.of(in);
        if (text.hadMark()) {
            listener.accept(RecordSource.outside(
                    Kind.BYTE_ORDER_MARK,
                    new Place(name, 1, 1),
                    "the file starts with a byte order mark; save it as UTF-8 without one"));
        }
        return switch (format.isPresent() ? format.get() : text.guess()) {
            case NDJSON -> new LineSource(text.stream(), name, limits, json, listener);
            case JSON -> new DocumentSource(json.of(new Utf8Text(text.stream())), name, listener);
            case YAML -> new DocumentSource(YamlTokens.of(new Utf8Text(text.stream()), constraints), name, listener);
        };
    }
}
