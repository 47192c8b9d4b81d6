package io.github.chipstakes.schema;

import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.number.WholeRange;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a field holds, and how it looks in a file.
 *
 * @param <V> the type of one value
 */
public sealed interface Kind<V> {

    /** What a value looks like, in a few words for a message: {@code a date such as 2016, 2025-07 or 2020-07-20}. */
    String expects();

    /** How a scalar is written in JSON. */
    enum Form {
        /** As a string. */
        TEXT,
        /** As a number where its text is one, else as a string. */
        NUMBER_OR_TEXT,
        /** As a whole number. */
        INTEGER,
        /** As true or false. */
        BOOLEAN
    }

    /**
     * A value with a text of its own.
     *
     * @param name the name of the kind, such as {@code date}
     * @param type the type of the value
     * @param form how it is written in JSON
     * @param expects what it looks like
     * @param parse reads its text; refuses with {@link IllegalArgumentException}
     * @param format gives its text; {@code parse} of it is an equal value
     * @param expressible whether the value can be told by its text; if not, it has to be written as an object
     * @param range the whole numbers it may be, if it is one
     */
    record Scalar<V>(
            String name,
            Class<V> type,
            Form form,
            String expects,
            Function<String, V> parse,
            Function<V, String> format,
            Predicate<V> expressible,
            Optional<WholeRange> range)
            implements Kind<V> {

        static <V> Scalar<V> text(String name, Class<V> type, String expects, Function<String, V> parse) {
            return new Scalar<>(name, type, Form.TEXT, expects, parse, Object::toString, any -> true, Optional.empty());
        }

        /** The whole numbers of a range. */
        static Scalar<Integer> whole(WholeRange range) {
            return new Scalar<>(
                    "wholeFrom" + range.least() + "To" + range.most(),
                    Integer.class,
                    Form.INTEGER,
                    range.toString(),
                    range::parse,
                    value -> Integer.toString(value),
                    any -> true,
                    Optional.of(range));
        }

        static <V> Scalar<V> number(String name, Class<V> type, String expects, Function<String, V> parse) {
            return new Scalar<>(
                    name, type, Form.NUMBER_OR_TEXT, expects, parse, Object::toString, any -> true, Optional.empty());
        }

        Scalar<V> when(Predicate<V> condition) {
            return new Scalar<>(name, type, form, expects, parse, format, condition, range);
        }

        Scalar<V> formatted(Function<V, String> formatter) {
            return new Scalar<>(name, type, form, expects, parse, formatter, expressible, range);
        }
    }

    /**
     * One of the codes of an enumeration. Codes are written in capitals and underscores; lower case and hyphens are read
     * too.
     *
     * @param codes the codes, in order
     * @param byName the same by their names, and by these in lower case
     */
    record Code<E extends Enum<E>>(List<E> codes, Map<String, E> byName) implements Kind<E> {
        static <E extends Enum<E>> Code<E> of(Class<E> type) {
            List<E> codes = List.of(type.getEnumConstants());
            Map<String, E> byName = new HashMap<>();
            for (E code : codes) {
                byName.put(code.name(), code);
                byName.put(normal(code.name()), code);
            }
            return new Code<>(codes, Collections.unmodifiableMap(byName));
        }

        /** The code that is written so. */
        public Optional<E> find(String text) {
            E exact = byName.get(text);
            return Optional.ofNullable(exact != null ? exact : byName.get(normal(text)));
        }

        private static String normal(String text) {
            return text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        }

        @Override
        public String expects() {
            StringBuilder list = new StringBuilder("one of ");
            for (int i = 0; i < codes.size(); i++) {
                list.append(i == 0 ? "" : i + 1 < codes.size() ? ", " : " or ")
                        .append(codes.get(i).name());
            }
            return list.toString();
        }
    }

    /**
     * The id of another record, or of a part of one as {@code control/provision}.
     *
     * @param targets the kinds of record it may refer to
     * @param toOwnKind whether it may only refer to a record of the kind of the one that refers
     */
    record Reference(Set<RecordType> targets, boolean toOwnKind) implements Kind<String> {

        /** The kinds of record it may refer to where it stands in one of this kind. */
        public Set<RecordType> targetsFrom(RecordType type) {
            return toOwnKind ? Set.of(type) : targets;
        }

        /** Whether it may refer to a part of a record too, which only controls have. */
        public boolean mayNamePart() {
            return !toOwnKind && targets.contains(RecordType.CONTROL);
        }

        /** Whether the text has the form of such a reference. */
        public boolean accepts(String text) {
            return mayNamePart() ? Ids.isReference(text) : Ids.isId(text);
        }

        @Override
        public String expects() {
            return "the id of a record (letters, digits and . _ ~ -), such as cambricon";
        }
    }

    /**
     * A value made of fields, which may have a text form beside its object form; both are read everywhere.
     *
     * @param table its fields
     * @param text its text form
     */
    record Composite<V, B>(FieldTable<V, B> table, Optional<Scalar<V>> text) implements Kind<V> {
        @Override
        public String expects() {
            String object = "an object with " + String.join(", ", table.names());
            return text.map(scalar -> scalar.expects() + ", or " + object).orElse(object);
        }
    }

    /** A tree of JSON the model does not look into. */
    record Tree() implements Kind<JsonObject> {
        @Override
        public String expects() {
            return "an object";
        }
    }
}
