package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.serialization.report.Input;
import io.github.chipstakes.serialization.report.OwnershipJson.Asked;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer in JSON, as far as it says what was asked of what.
 *
 * @param text all of it
 * @param program the program and its version
 * @param question what was asked, of which files
 * @param hashes by the paths of the files their hashes
 */
record Evidence(String text, String program, Repeatable.Question question, Map<String, String> hashes) {

    /** That a file is no such evidence; why, its message says. */
    static final class NoEvidenceException extends Exception {
        private static final long serialVersionUID = 1;

        NoEvidenceException(String message) {
            super(message);
        }
    }

    static Evidence read(Path file) throws NoEvidenceException {
        try {
            return of(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new NoEvidenceException("there is no such file");
        } catch (CharacterCodingException e) {
            throw new NoEvidenceException("it is not UTF-8, as answers in JSON are");
        } catch (IOException e) {
            throw new NoEvidenceException("it cannot be read: " + e.getMessage());
        }
    }

    private static Evidence of(String text) throws NoEvidenceException {
        JsonNode told;
        try {
            told = JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new NoEvidenceException("it is not JSON: " + e.getOriginalMessage());
        }
        When when = new When(day(told, "on").orElseThrow(() -> lacking("the day, as \"on\"")), day(told, "knownOn"));
        Map<String, String> hashes = new LinkedHashMap<>();
        for (JsonNode input : told.path("inputs")) {
            hashes.put(text(input, "path"), input.path("hash").asString(""));
        }
        Repeatable.Question question = question(told, when);
        return new Evidence(text, text(told, "program"), question, hashes);
    }

    private static Repeatable.Question question(JsonNode told, When when) throws NoEvidenceException {
        if (!told.has("asked")) {
            return screening(told, when);
        }
        String asked = text(told, "asked");
        List<String> paths = texts(told, "paths");
        if (paths.isEmpty()) {
            throw lacking("what was read, as \"paths\"");
        }
        return new OwnershipRun.Question(
                Stream.of(Asked.values())
                        .filter(known -> known.word().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NoEvidenceException("\"" + asked + "\" is nothing that can be asked")),
                text(told, "of"),
                after(told),
                paths,
                when,
                counted(told.path("counting")));
    }

    private static Optional<AfterRaise> after(JsonNode told) throws NoEvidenceException {
        if (!told.has("after")) {
            return Optional.empty();
        }
        try {
            return Optional.of(AfterRaise.of(text(told, "after")));
        } catch (IllegalArgumentException e) {
            throw new NoEvidenceException("its \"after\": " + e.getMessage());
        }
    }

    private static Repeatable.Question screening(JsonNode told, When when) throws NoEvidenceException {
        List<String> lists = paths(told, Input.Role.COUNTERPARTIES);
        if (lists.size() != 1) {
            throw lacking("one list of counterparties among its \"inputs\"");
        }
        return new ScreeningRun.Question(
                lists.get(0),
                paths(told, Input.Role.SCORES),
                paths(told, Input.Role.DATA),
                when,
                counted(told.path("counting")),
                told.path("regimes")
                        .valueStream()
                        .map(regime -> regime.path("id").asString(""))
                        .toList());
    }

    private static CountedAs counted(JsonNode told) throws NoEvidenceException {
        Optional<BigDecimal> tolerance =
                told.has("tolerance") ? CountedAs.points(told.path("tolerance").asString("")) : Optional.empty();
        int days = told.path("carryAtMost").asInt(-1);
        if ((told.has("tolerance") && tolerance.isEmpty()) || (told.has("carryAtMost") && days < 0)) {
            throw new NoEvidenceException(
                    "its \"counting\" has numbers, 0 or more, as \"carryAtMost\" and \"tolerance\"");
        }
        return new CountedAs(Optional.of(days).filter(any -> days >= 0), tolerance, texts(told, "prefer"));
    }

    private static Optional<LocalDate> day(JsonNode told, String field) throws NoEvidenceException {
        if (!told.has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(told.path(field).asString("")));
        } catch (DateTimeException e) {
            throw new NoEvidenceException("\"" + field + "\" is no day such as 2025-11-11");
        }
    }

    private static List<String> paths(JsonNode told, Input.Role role) {
        return told.path("inputs")
                .valueStream()
                .filter(input -> input.path("role").asString("").equals(role.name()))
                .map(input -> input.path("path").asString(""))
                .toList();
    }

    private static List<String> texts(JsonNode told, String field) {
        return told.path(field).valueStream().map(text -> text.asString("")).toList();
    }

    private static String text(JsonNode told, String field) throws NoEvidenceException {
        String text = told.path(field).asString("");
        if (text.isEmpty()) {
            throw lacking("\"" + field + "\"");
        }
        return text;
    }

    private static NoEvidenceException lacking(String what) {
        return new NoEvidenceException("it is no answer in JSON: it lacks " + what);
    }
}
