package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text to read, and what is expected of it. A § in the text marks the place of a problem and is left out; single quotes
 * stand for double ones.
 */
final class Given {
    private static final String FILE = "given";

    private final Reading reading;
    private final List<Place> places = new ArrayList<>();
    private final List<Problem> expected = new ArrayList<>();

    private Given(Format format, Limits limits, String marked) {
        StringBuilder text = new StringBuilder();
        int line = 1;
        int column = 1;
        for (char c : marked.toCharArray()) {
            if (c == '§') {
                places.add(new Place(FILE, line, column));
                continue;
            }
            text.append(c);
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
        }
        reading = read(format, limits, text.toString());
    }

    static Reading read(Format format, String text) {
        return read(format, Limits.STANDARD, text);
    }

    static Reading read(Format format, Limits limits, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DatasetReader.within(limits).read(new ByteArrayInputStream(bytes), format, FILE);
    }

    /** A whole text. */
    static Given text(Format format, String... lines) {
        return within(Limits.STANDARD, format, lines);
    }

    /** A whole text, read within limits. */
    static Given within(Limits limits, Format format, String... lines) {
        return new Given(format, limits, String.join("\n", lines).replace('\'', '"'));
    }

    /** A record, in JSON, by itself in a text of a format. */
    static Given record(Format format, RecordType type, String json) {
        return text(format, alone(format, type, json));
    }

    private static String alone(Format format, RecordType type, String json) {
        int start = json.indexOf('{') + 1;
        return switch (format) {
            case JSON -> "{'" + type.list() + "':[\n" + json + "]}";
            case YAML -> type.list() + ":\n- " + json;
            case NDJSON ->
                json.substring(0, start) + "'type':'" + type.word() + "'"
                        + (json.substring(start).replace("§", "").startsWith("}") ? "" : ",") + json.substring(start);
        };
    }

    /** Expects a problem at the next mark; an empty record: outside of any. */
    Given tells(Problem.Kind kind, String record, String field, String message) {
        Optional<String> name = record.isEmpty() ? Optional.empty() : Optional.of(record);
        expected.add(new Problem(kind, places.get(expected.size()), name, field, message));
        return this;
    }

    /** Expects the problems told of, and no others. */
    void tellsAll() {
        assertThat(reading.problems()).containsExactlyElementsOf(expected);
    }

    /** Expects one problem, at the mark, in whatever record that is. */
    Given breaksOff(Problem.Kind kind, String message) {
        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::place, Problem::message)
                .containsExactly(tuple(kind, places.get(0), message));
        return this;
    }

    /** Expects that the records with these ids are kept, and no others. */
    void keeps(String... ids) {
        assertThat(reading.dataset().records()).extracting(DatasetRecord::id).containsExactly(ids);
    }

    /** Expects the problems told of, no others, and all these records, each in JSON. */
    void leaves(RecordType type, String... records) {
        leavesBut(new String[0], type, records);
    }

    /** Expects the problems told of, no others, no record, and these ids of records that could not be read. */
    void loses(String... ids) {
        leavesBut(ids, RecordType.COMPANY);
    }

    /** Expects the problems told of, no others, these ids of records that could not be read, and these records. */
    void leavesBut(String[] lost, RecordType type, String... records) {
        String text = "{\"" + type.list() + "\":[" + String.join(",", records).replace('\'', '"') + "]}";
        Dataset dataset = read(Format.JSON, text).orThrow();
        assertThat(reading.problems()).containsExactlyElementsOf(expected);
        assertThat(reading.dataset().records()).isEqualTo(dataset.records());
        assertThat(reading.dataset().unread()).isEqualTo(new TreeSet<>(List.of(lost)));
    }
}
