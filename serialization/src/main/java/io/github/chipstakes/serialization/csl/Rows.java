package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.json.JsonText;
import io.github.chipstakes.model.json.JsonValue;
import io.github.chipstakes.model.party.Address;
import io.github.chipstakes.model.time.CalendarDate;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.Intake;
import io.github.chipstakes.serialization.Problem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads rows, of the published file by the long names of their fields, of a digest by the short ones. */
final class Rows {
    private static final Pattern SEMICOLON = Pattern.compile("(?<!&#?\\w{1,8});[\\s\\u00a0]*+(?:and\\s++)?+");
    private static final List<String> PARTS = List.of("address", "city", "state", "postal_code");

    private final Intake intake;
    private final JsonParser tokens;
    private final List<Row> rows;

    Rows(Intake intake, JsonParser tokens, List<Row> rows) {
        this.intake = intake;
        this.tokens = tokens;
        this.rows = rows;
    }

    /** Reads the list that starts with the current token. */
    void read() {
        if (tokens.currentToken() != JsonToken.START_ARRAY) {
            intake.wrongType("a list of rows");
            intake.lost();
            return;
        }
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            if (tokens.currentToken() == JsonToken.START_OBJECT) {
                row();
            } else {
                intake.wrongType("an object, which is a row of the list");
                intake.lost();
            }
        }
    }

    private void row() {
        Row row = new Row(intake.start("entry"));
        fields(name -> field(row, name));
        if (row.name.isBlank()) {
            intake.problem(Kind.MISSING_FIELD, row.spots.start(), "missing \"name\"; this row is left out");
            intake.lost();
        } else if (!row.shared.containsKey(Row.Shared.SOURCE)) {
            intake.problem(
                    Kind.MISSING_FIELD,
                    row.spots.start(),
                    "missing \"source\", the list this is an entry of; this row is left out");
            intake.lost();
        } else {
            intake.troubled().forEach(name -> row.lost.add(Column.of(name).ofEntry()));
            rows.add(row);
        }
        intake.end();
    }

    /** Goes through the fields of the object at hand, so that problems name them. */
    private void fields(Consumer<String> reader) {
        intake.fields(name -> {
            intake.enter(name);
            reader.accept(name);
            intake.leave();
        });
    }

    private void field(Row row, String name) {
        Column column = Column.of(name);
        switch (column) {
            case NAME -> {
                row.name = text(row, column, "a name");
                intake.name(row.name);
            }
            case ALIASES -> row.aliases.addAll(texts(row, column, "names"));
            case SOURCE -> shared(row, Row.Shared.SOURCE);
            case REQUIREMENT -> shared(row, Row.Shared.REQUIREMENT);
            case POLICY -> shared(row, Row.Shared.POLICY);
            case PROGRAMS -> shared(row, Row.Shared.PROGRAMS);
            case LIST_URL -> shared(row, Row.Shared.LIST_URL);
            case TYPE -> row.type = text(row, column, "Individual, Entity, Vessel or Aircraft");
            case COUNTRIES -> countries(row);
            case ADDRESSES -> addresses(row);
            case NOTICE -> row.notice = text(row, column, "citations");
            case NUMBER -> row.number = text(row, column, "a number");
            case ID -> row.id = text(row, column, "an id");
            case START -> row.start = date(row, column);
            case END -> row.end = date(row, column);
            case REST -> rest(row, name);
        }
    }

    private String text(Row row, Column column, String expects) {
        row.spots.add(column.pointer(), intake.place());
        String text = intake.text(expects);
        return text == null ? "" : text;
    }

    /** A list of texts, or one with semicolons between. */
    private List<String> texts(Row row, Column column, String expects) {
        row.spots.add(column.pointer(), intake.place());
        List<String> texts = new ArrayList<>();
        if (tokens.currentToken() != JsonToken.START_ARRAY) {
            split(intake.text("a list of " + expects + ", or a text"), texts);
            return texts;
        }
        for (int i = 0; tokens.nextToken() != JsonToken.END_ARRAY; i++) {
            intake.enter(i);
            if (tokens.currentToken() != JsonToken.VALUE_NULL) {
                split(intake.text("a text"), texts);
            }
            intake.leave();
        }
        return texts;
    }

    /** The texts between semicolons. */
    static List<String> split(String text) {
        if (text.indexOf(';') < 0) {
            String whole = text.strip();
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        return SEMICOLON
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static void split(@Nullable String text, List<String> into) {
        if (text != null) {
            into.addAll(split(text));
        }
    }

    private void shared(Row row, Row.Shared field) {
        if (tokens.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            row.spots.add(field.column().pointer(), intake.place());
            String number = intake.text("a number in the table \"" + field.table() + "\"");
            int index = number == null || number.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(number);
            row.shared.put(field, new Told(List.of(), index, row.spots.start()));
            return;
        }
        List<String> texts = field == Row.Shared.PROGRAMS
                ? texts(row, field.column(), "programs")
                : List.of(text(row, field.column(), "a text, or a number in the table \"" + field.table() + "\""));
        if (texts.stream().anyMatch(text -> !text.isBlank())) {
            row.shared.put(field, new Told(texts, -1, row.spots.start()));
        }
    }

    private void countries(Row row) {
        texts(row, Column.COUNTRIES, "countries").stream()
                .filter(country -> !row.countries.contains(country))
                .forEach(row.countries::add);
    }

    private void addresses(Row row) {
        row.spots.add(Column.ADDRESSES.pointer(), intake.place());
        if (tokens.currentToken() != JsonToken.START_ARRAY) {
            List<String> texts = new ArrayList<>();
            split(intake.text("a list of addresses, or a text"), texts);
            texts.forEach(text -> row.addresses.add(Address.builder().text(text).build()));
            return;
        }
        for (int i = 0; tokens.nextToken() != JsonToken.END_ARRAY; i++) {
            intake.enter(i);
            if (tokens.currentToken() == JsonToken.START_OBJECT) {
                address(row);
            } else if (tokens.currentToken() != JsonToken.VALUE_NULL) {
                String text = intake.text("an address, as an object or a text");
                if (text != null && !text.isBlank()) {
                    row.addresses.add(Address.builder().text(text).build());
                }
            }
            intake.leave();
        }
    }

    private void address(Row row) {
        Map<String, String> parts = new LinkedHashMap<>();
        fields(name -> {
            if (!PARTS.contains(name) && !name.equals("country")) {
                intake.problem(
                        Kind.UNKNOWN_FIELD,
                        "an address has no \"" + Intake.excerpt(name)
                                + "\"; it is not kept; an address has address, city,"
                                + " state, postal_code and country");
                tokens.skipChildren();
                return;
            }
            String text = intake.text("a text");
            if (text != null && !text.isBlank()) {
                parts.put(name, text.strip());
            }
        });
        String country = parts.get("country");
        if (country != null && !row.countries.contains(country)) {
            row.countries.add(country);
        }
        String text = String.join(
                ", ",
                PARTS.stream()
                        .filter(parts::containsKey)
                        .map(part -> parts.getOrDefault(part, ""))
                        .toList());
        if (!text.isEmpty()) {
            Address.Builder address = Address.builder().text(text);
            if (country != null) {
                address.country(Jurisdiction.of(country));
            }
            row.addresses.add(address.build());
        }
    }

    /** A day; what is none stays among the rest. */
    private @Nullable PartialDate date(Row row, Column column) {
        String text = text(row, column, "a day such as 2022-12-16");
        if (text.isBlank()) {
            return null;
        }
        try {
            return CalendarDate.parse(text);
        } catch (IllegalArgumentException e) {
            intake.problem(Kind.MALFORMED_VALUE, String.valueOf(e.getMessage()));
            row.rest.put(column.published(), new JsonText(text));
            return null;
        }
    }

    /** Keeps a field the model has no place for, as far as it says something. */
    private void rest(Row row, String name) {
        row.spots.add("/extensions/" + name.replace("~", "~0").replace("/", "~1"), intake.place());
        JsonValue value = intake.value();
        if (value != null && !saysNothing(value)) {
            row.rest.put(name, value);
        }
    }

    private static boolean saysNothing(JsonValue value) {
        String text = value.toString();
        return text.equals("\"\"") || text.equals("[]") || text.equals("{}");
    }
}
