package io.github.chipstakes.serialization;

import io.github.chipstakes.serialization.Problem.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a reader stands: the tokens, the record and the field in it, and where problems go. The problems of a record are
 * held back until it is read, since its id may come after them.
 */
final class Cursor {
    /** How a token's place in the text is found. */
    interface Places {
        Place of(TokenStreamLocation location);
    }

    private final Consumer<Problem> problems;
    private final List<Problem> held = new ArrayList<>();
    private final boolean typed;
    private Places places = location -> new Place("", 1, 1);
    private @Nullable JsonParser parser;
    private String type = "";
    private String id = "";
    private Object[] path = new Object[16];
    private int depth;
    private @Nullable PlaceIndex index;

    Cursor(boolean typed, Consumer<Problem> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    JsonParser parser() {
        return Objects.requireNonNull(parser, "no tokens yet");
    }

    void read(JsonParser tokens, Places where) {
        parser = tokens;
        places = where;
    }

    void startRecord(String word, @Nullable PlaceIndex into) {
        type = word;
        id = "";
        depth = 0;
        index = into;
    }

    void named(String recordId) {
        id = recordId;
    }

    /** Whether the value at hand is the id of a record. */
    boolean isAtId() {
        return depth == 1 && "id".equals(path[0]);
    }

    /** Whether a field of this name, at hand, is the type in front of a record of NDJSON. */
    boolean namesItsType(String field) {
        return typed && depth == 0 && field.equals("type");
    }

    /** Whether a field of this name, at hand, is the version of the format in the line of NDJSON about the dataset. */
    boolean namesFormatVersion(String field) {
        return typed && depth == 0 && type.equals("dataset") && field.equals("formatVersion");
    }

    String id() {
        return id;
    }

    /** Passes on the problems held back; whatever is reported from now on is outside of any record. */
    void endRecord() {
        held.forEach(problem -> problems.accept(
                new Problem(problem.kind(), problem.place(), recordName(), problem.field(), problem.message())));
        held.clear();
        type = "";
        id = "";
        depth = 0;
        index = null;
    }

    void enter(String field) {
        push(field);
        if (index != null) {
            index.add(path, depth, place());
        }
    }

    void enter(int element) {
        push(element);
        if (index != null) {
            index.add(path, depth, place());
        }
    }

    void leave() {
        depth--;
    }

    private void push(Object step) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
        }
        path[depth++] = step;
    }

    /** Where the current token starts. */
    Place place() {
        return places.of(parser().currentTokenLocation());
    }

    void problem(Kind kind, String message) {
        problem(kind, place(), message);
    }

    void problem(Kind kind, TokenStreamLocation at, String message) {
        problem(kind, places.of(at), message);
    }

    void problem(Kind kind, Place place, String message) {
        if (type.isEmpty()) {
            problems.accept(new Problem(kind, place, Optional.empty(), "", message));
        } else {
            held.add(new Problem(kind, place, Optional.empty(), PlaceIndex.pointer(path, depth), message));
        }
    }

    private Optional<String> recordName() {
        return Optional.of(id.isEmpty() ? type : type + " " + id);
    }
}
