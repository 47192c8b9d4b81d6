package io.github.chipstakes.serialization;

import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.Problem.Kind;
import io.github.chipstakes.validation.RuleInfo;
import io.github.chipstakes.validation.Suppression;
import io.github.chipstakes.validation.Validator;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Accepted exceptions as people write them, in YAML or JSON: a list {@code suppressions} of objects with {@code rule},
 * {@code record}, if need be {@code field} (a JSON pointer such as {@code /percent}), {@code reason}, {@code acceptedBy} and
 * {@code until} (the first day it is no longer accepted).
 */
public final class SuppressionsFile {
    private static final String LIST = "suppressions";
    private static final Map<String, String> FIELDS = fields();

    private SuppressionsFile() {}

    /** The suppressions of a file that could be read; what is wrong with the others is told with its place. */
    public static List<Suppression> read(Path file, Consumer<Problem> problems) {
        return read(file, problems, (cursor, rule) -> true);
    }

    /** The same for a validator: one of a rule that it does not have is told, with the rule that is likely meant. */
    public static List<Suppression> read(Path file, Validator validator, Consumer<Problem> problems) {
        List<String> rules = validator.rules().stream().map(RuleInfo::id).toList();
        return read(file, problems, (cursor, rule) -> isOneOf(rules, cursor, rule));
    }

    private static List<Suppression> read(Path file, Consumer<Problem> problems, BiPredicate<Cursor, String> isRule) {
        return ListSource.read(file, LIST, problems, cursor -> suppression(cursor, isRule));
    }

    /** Whether there is this rule; one that there is not is told. */
    static boolean isOneOf(List<String> rules, Cursor cursor, String rule) {
        boolean isOne = rules.contains(rule);
        if (!isOne) {
            ValueReader.malformed(cursor, "there is no rule \"" + Excerpt.of(rule) + "\"" + Nearest.hint(rule, rules));
        }
        return isOne;
    }

    /** The fields, and what each of them is. */
    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rule", "the id of the rule, such as stake-stale");
        fields.put("record", "the id of the record");
        fields.put("field", "the field, as a JSON pointer such as /percent");
        fields.put("reason", "why it is accepted");
        fields.put("acceptedBy", "who accepts it");
        fields.put("until", "the first day it is no longer accepted, such as 2026-06-30");
        return fields;
    }

    private static @Nullable Suppression suppression(Cursor cursor, BiPredicate<Cursor, String> isRule) {
        JsonParser parser = cursor.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            ValueReader.wrongType(cursor, "an object with " + String.join(", ", FIELDS.keySet()));
            return null;
        }
        TokenStreamLocation start = parser.currentTokenLocation();
        cursor.startRecord("suppression", start, null);
        Suppression suppression = read(cursor, start, isRule);
        cursor.endRecord();
        return suppression;
    }

    private static @Nullable Suppression read(
            Cursor cursor, TokenStreamLocation start, BiPredicate<Cursor, String> isRule) {
        JsonParser parser = cursor.parser();
        Map<String, String> texts = new HashMap<>();
        Set<String> stated = new HashSet<>();
        PartialDate until = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!FIELDS.containsKey(name)) {
                unknown(cursor, name);
            } else if (stated.contains(name)) {
                ObjectReader.duplicate(cursor);
            } else if (parser.nextToken() != JsonToken.VALUE_NULL) {
                stated.add(name);
                cursor.enter(name, Trail.hash(name));
                String text = ValueReader.text(cursor, FIELDS.get(name));
                if (text != null && name.equals("until")) {
                    until = date(cursor, text);
                } else if (text != null && isSound(cursor, name, text, isRule)) {
                    texts.put(name, text);
                }
                cursor.leave();
            }
        }
        String missing = FIELDS.entrySet().stream()
                .filter(field -> !field.getKey().equals("field") && !stated.contains(field.getKey()))
                .map(field -> "\"" + field.getKey() + "\" (" + field.getValue() + ")")
                .collect(Collectors.joining(" and "));
        if (!missing.isEmpty()) {
            cursor.problem(Kind.MISSING_FIELD, start, "missing " + missing);
        }
        boolean isWhole = missing.isEmpty() && texts.keySet().size() + 1 == stated.size();
        return isWhole && until != null
                ? new Suppression(
                        texts.getOrDefault("rule", ""),
                        texts.getOrDefault("record", ""),
                        Optional.ofNullable(texts.get("field")),
                        texts.getOrDefault("reason", ""),
                        texts.getOrDefault("acceptedBy", ""),
                        until)
                : null;
    }

    private static void unknown(Cursor cursor, String name) {
        String hint = Nearest.hint(name, FIELDS.keySet());
        cursor.problemOf(
                name,
                Kind.UNKNOWN_FIELD,
                "there is no field \"" + Excerpt.of(name) + "\""
                        + (hint.isEmpty() ? "; the fields are " + String.join(", ", FIELDS.keySet()) : hint));
        cursor.parser().nextToken();
        cursor.parser().skipChildren();
    }

    private static boolean isSound(Cursor cursor, String name, String text, BiPredicate<Cursor, String> isRule) {
        boolean isSound = name.equals("field") ? text.startsWith("/") : !text.isBlank();
        if (!isSound) {
            ValueReader.malformed(cursor, "expected " + FIELDS.get(name) + ", found \"" + Excerpt.of(text) + "\"");
        }
        return isSound && (!name.equals("rule") || isRule.test(cursor, text));
    }

    private static @Nullable PartialDate date(Cursor cursor, String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            ValueReader.malformed(cursor, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
