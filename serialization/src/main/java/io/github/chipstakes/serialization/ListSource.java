package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.serialization.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A document of JSON or YAML that stands beside a dataset and holds one list, whose elements are no records. What is wrong
 * in it is told as in a dataset.
 *
 * @param <E> the type of an element
 */
final class ListSource<E> extends RecordSource {
    private final JsonParser parser;
    private final String list;
    private final Function<Cursor, @Nullable E> element;
    private final List<E> elements = new ArrayList<>();

    private ListSource(
            JsonParser parser, String file, Listener listener, String list, Function<Cursor, @Nullable E> element) {
        super(file, Limits.STANDARD, listener);
        this.parser = parser;
        this.list = list;
        this.element = element;
        cursor.read(parser);
    }

    /**
     * The elements of a file that could be read.
     *
     * @param list the name of the list
     * @param element reads an element from its first token to its last; null if it cannot be read
     */
    static <E> List<E> read(Path file, String list, Consumer<Problem> problems, Function<Cursor, @Nullable E> element) {
        Folder.Entry entry = Folder.Entry.of(file);
        try (InputStream in = Files.newInputStream(file);
                ListSource<E> source = new ListSource<>(
                        DatasetReader.standard().document(in, Format.ofFileName(entry.name())),
                        entry.name(),
                        new ProblemsAlone(problems, () -> {}), // the problem tells of what is lost
                        list,
                        element)) {
            source.next();
            return List.copyOf(source.elements);
        } catch (IOException e) {
            problems.accept(problem(e, entry.start()));
            return List.of();
        }
    }

    /** Reads all elements; there are no records. */
    @Override
    @Nullable
    DatasetRecord next() {
        try {
            document();
        } catch (JacksonException e) {
            broken(e);
        }
        return null;
    }

    private void document() {
        JsonToken token = parser.nextToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            listener.accept(outside(Kind.EMPTY, new Place(file, 1, 1), "there is nothing in this file"));
        } else if (token != JsonToken.START_OBJECT) {
            ValueReader.wrongType(cursor, "an object with the list \"" + list + "\"");
        } else {
            boolean seen = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (!parser.currentName().equals(list)) {
                    String name = Excerpt.of(parser.currentName());
                    cursor.problem(Kind.UNKNOWN_FIELD, "there is no \"" + name + "\" here, only \"" + list + "\"");
                    parser.nextToken();
                    parser.skipChildren();
                } else if (seen) {
                    ObjectReader.duplicate(cursor);
                } else {
                    seen = true;
                    elements();
                }
            }
        }
        if (parser.nextToken() != null) {
            cursor.problem(Kind.SECOND_DOCUMENT, "a second document starts here; it is not read, a file holds one");
        }
    }

    private void elements() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token != JsonToken.START_ARRAY) {
            ValueReader.wrongType(cursor, "a list");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            E read = element.apply(cursor);
            if (read != null) {
                elements.add(read);
            }
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
