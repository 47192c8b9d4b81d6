package io.github.chipstakes.serialization;

import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Collects the problems of a value, to throw them as a mapper does. */
final class MapperProblems implements Consumer<Problem> {
    private static final Pattern ELEMENT = Pattern.compile("[0-9]{1,9}");

    private final JsonParser parser;
    private final Class<?> type;
    private final boolean unknownFieldsFail;
    private final List<Problem> problems = new ArrayList<>();

    MapperProblems(JsonParser parser, Class<?> type, DeserializationContext context) {
        this.parser = parser;
        this.type = type;
        this.unknownFieldsFail = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public void accept(Problem problem) {
        if (unknownFieldsFail || problem.kind() != Problem.Kind.UNKNOWN_FIELD) {
            problems.add(problem);
        }
    }

    /** The place of a token, in line 0 if it has none. */
    static Place place(TokenStreamLocation location) {
        return new Place("", Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    void throwAny() {
        if (problems.isEmpty()) {
            return;
        }
        MismatchedInputException first = exception(problems.get(0));
        problems.stream().skip(1).map(this::exception).forEach(first::addSuppressed);
        throw first;
    }

    /** What to throw where the type of a record is another one. */
    MismatchedInputException ofType(Place place, String message) {
        return exception(new Problem(Problem.Kind.WRONG_TYPE, place, Optional.empty(), "/type", message));
    }

    private MismatchedInputException exception(Problem problem) {
        List<Reference> path = path(problem.field());
        TokenStreamLocation location = location(problem.place());
        MismatchedInputException exception = problem.kind() == Problem.Kind.UNKNOWN_FIELD
                ? new Unrecognized(
                        parser,
                        problem.message(),
                        location,
                        type,
                        path.get(path.size() - 1).getPropertyName())
                : new Unreadable(parser, problem.message(), location, type);
        Collections.reverse(path);
        path.forEach(exception::prependPath);
        return exception;
    }

    /** The place as the mapper tells it; that of the current token where tokens have no lines. */
    private TokenStreamLocation location(Place place) {
        TokenStreamLocation current = parser.currentTokenLocation();
        return place.line() == 0
                ? current
                : new TokenStreamLocation(current.contentReference(), -1L, place.line(), place.column());
    }

    /** The way to a field, step by step, with the types on the way as far as they are known. */
    private List<Reference> path(String pointer) {
        List<Reference> path = new ArrayList<>();
        Class<?> from = type;
        FieldTable<?, ?> table = MapperTypes.table(type);
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (ELEMENT.matcher(step).matches()) {
                path.add(new Reference(List.class, Integer.parseInt(step)));
                continue;
            }
            String name = step.replace("~1", "/").replace("~0", "~");
            path.add(new Reference(from, name));
            Field<?, ?, ?> field = table == null ? null : table.field(name).orElse(null);
            table = field != null && field.kind() instanceof Kind.Composite<?, ?> part ? part.table() : null;
            from = table == null ? Object.class : table.type();
        }
        return path;
    }

    /** The place in the text; Jackson leaves it out of its own words where it does not show the source. */
    private static String suffix(JacksonException exception) {
        TokenStreamLocation location = exception.getLocation();
        return location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static final class Unreadable extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        Unreadable(JsonParser parser, String message, TokenStreamLocation location, Class<?> type) {
            super(parser, message, location);
            _targetType = type;
        }

        @Override
        protected String messageSuffix() {
            return suffix(this);
        }
    }

    private static final class Unrecognized extends UnrecognizedPropertyException {
        private static final long serialVersionUID = 1L;

        Unrecognized(JsonParser parser, String message, TokenStreamLocation location, Class<?> type, String name) {
            super(parser, message, location, type, name, List.of());
            _targetType = type;
        }

        @Override
        public String messageSuffix() {
            return suffix(this);
        }
    }
}
