package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.model.json.JsonValue;
import io.github.chipstakes.model.time.CalendarDate;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.Intake;
import io.github.chipstakes.serialization.Place;
import io.github.chipstakes.serialization.Problem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What stands in the file: its rows, and beside them what it says of itself and of its lists. */
final class Document {

    /**
     * A number of rows, as the file says it.
     *
     * @param number how many
     * @param place where it says so
     */
    record Count(int number, Place place) {}

    private final Intake intake;
    final List<Row> rows = new ArrayList<>();
    final Map<String, List<String>> tables = new HashMap<>();
    /** By the texts of lists: what the file says of them beside their rows. */
    final Map<String, Map<String, JsonValue>> about = new LinkedHashMap<>();
    /** By the texts of lists: the days on which the file took them over; empty where what it says could not be read. */
    final Map<String, Optional<PartialDate>> imported = new HashMap<>();

    final Map<String, Count> counts = new LinkedHashMap<>();

    @Nullable
    Count total;

    @Nullable
    PartialDate made;

    @Nullable
    PartialDate retrieved;

    String title = "";
    String url = "";

    Document(Intake intake) {
        this.intake = intake;
    }

    /** Whether these are the first tokens of such a file. */
    static boolean isOne(JsonParser tokens) {
        JsonToken first = tokens.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return isList(tokens);
        }
        while (first == JsonToken.START_OBJECT && tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = tokens.currentName();
            JsonToken value = tokens.nextToken();
            if (name.equals("countsBySource") || name.equals("listAuthority")) {
                return value == JsonToken.START_OBJECT;
            }
            if (name.equals("results") || name.equals("sources_used")) {
                return value == JsonToken.START_ARRAY && isList(tokens);
            }
            tokens.skipChildren();
        }
        return false;
    }

    /** Whether the first object of the list at hand is of a list that is known. */
    private static boolean isList(JsonParser tokens) {
        if (tokens.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isSource = tokens.currentName().equals("source");
            if (tokens.nextToken() == JsonToken.VALUE_STRING && isSource) {
                return SourceList.of(tokens.getString()).isKnown();
            }
            tokens.skipChildren();
        }
        return false;
    }

    /** Reads the file. */
    void read(JsonParser tokens) {
        JsonToken first = tokens.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            intake.problem(Kind.EMPTY, intake.beginning(), "there is nothing in this file");
        } else if (first == JsonToken.START_ARRAY) {
            new Rows(intake, tokens, rows).read();
        } else if (first == JsonToken.START_OBJECT) {
            boolean[] found = {false};
            intake.fields(name -> {
                found[0] |= name.equals("results") || name.equals("entries");
                field(tokens, name);
            });
            if (!found[0]) {
                intake.problem(
                        Kind.MISSING_FIELD,
                        intake.beginning(),
                        "there are no \"results\" and no \"entries\"; this is no Consolidated Screening List");
                intake.lost();
            }
        } else {
            intake.wrongType("an object with the list \"results\" or \"entries\"");
            intake.lost();
        }
    }

    private void field(JsonParser tokens, String name) {
        switch (name) {
            case "results", "entries" -> new Rows(intake, tokens, rows).read();
            case "sources_used" -> sourcesUsed(tokens);
            case "tables" -> object(tokens, table -> tables.put(table, texts(tokens)));
            case "search_performed_at", "sourceGeneratedAt" -> made = day();
            case "retrievedAt" -> retrieved = day();
            case "citation" -> title = text();
            case "total", "entryCount" -> total = count();
            case "countsBySource" ->
                object(tokens, source -> {
                    Count count = count();
                    if (count != null) {
                        counts.put(source, count);
                    }
                });
            case "listAuthority" -> object(tokens, source -> tell(source, "authority"));
            case "source" ->
                object(tokens, field -> {
                    if (field.equals("url")) {
                        url = text();
                    } else {
                        tokens.skipChildren();
                    }
                });
            case "$comment", "fieldKey", "offset" -> tokens.skipChildren();
            default -> {
                intake.problem(
                        Kind.UNKNOWN_FIELD,
                        "what \"" + Intake.excerpt(name) + "\" is in a screening list is not known; it is not kept");
                tokens.skipChildren();
            }
        }
    }

    private void object(JsonParser tokens, Consumer<String> reader) {
        if (tokens.currentToken() == JsonToken.START_OBJECT) {
            intake.fields(reader);
        } else {
            intake.wrongType("an object");
        }
    }

    private List<String> texts(JsonParser tokens) {
        List<String> texts = new ArrayList<>();
        if (tokens.currentToken() != JsonToken.START_ARRAY) {
            intake.wrongType("a list of texts");
            return texts;
        }
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text());
        }
        return texts;
    }

    private void sourcesUsed(JsonParser tokens) {
        if (tokens.currentToken() != JsonToken.START_ARRAY) {
            intake.wrongType("a list of sources");
            return;
        }
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            Map<String, JsonValue> told = new HashMap<>();
            String[] source = {""};
            List<Optional<PartialDate>> days = new ArrayList<>(1);
            object(tokens, name -> {
                switch (name) {
                    case "source" -> source[0] = text();
                    case "last_imported" -> days.add(Optional.ofNullable(day()));
                    case "import_rate" -> tokens.skipChildren();
                    default -> {
                        JsonValue value = intake.value();
                        if (value != null) {
                            told.put(name, value);
                        }
                    }
                }
            });
            if (!source[0].isBlank()) {
                about.computeIfAbsent(source[0], text -> new HashMap<>()).putAll(told);
                days.forEach(day -> imported.put(source[0], day));
            }
        }
    }

    private void tell(String source, String name) {
        JsonValue value = intake.value();
        if (value != null) {
            about.computeIfAbsent(source, text -> new HashMap<>()).put(name, value);
        }
    }

    private String text() {
        String text = intake.text("a text");
        return text == null ? "" : text;
    }

    private @Nullable Count count() {
        Place place = intake.place();
        String text = intake.text("a number of rows");
        if (text == null) {
            return null;
        }
        try {
            return new Count(Integer.parseInt(text), place);
        } catch (NumberFormatException e) {
            intake.problem(
                    Kind.MALFORMED_VALUE,
                    place,
                    Optional.empty(),
                    "",
                    "a number of rows is whole, not " + Intake.excerpt(text));
            return null;
        }
    }

    /** The day of a time such as {@code 2026-07-31T13:15:00.015113+00:00}, as it is written. */
    private @Nullable PartialDate day() {
        Place place = intake.place();
        String text = intake.text("a time such as 2026-07-31T13:15:00+00:00");
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            int end = text.indexOf('T');
            return CalendarDate.parse(end < 0 ? text : text.substring(0, end));
        } catch (IllegalArgumentException e) {
            intake.problem(
                    Kind.MALFORMED_VALUE,
                    place,
                    Optional.empty(),
                    "",
                    "a time is such as 2026-07-31T13:15:00+00:00, not \"" + Intake.excerpt(text) + "\"");
            return null;
        }
    }
}
