package io.github.chipstakes.serialization;

import static io.github.chipstakes.model.RecordType.COMPANY;
import static io.github.chipstakes.serialization.Format.YAML;
import static io.github.chipstakes.serialization.Problem.Kind.DUPLICATE_KEY;
import static io.github.chipstakes.serialization.Problem.Kind.MALFORMED_VALUE;
import static io.github.chipstakes.serialization.Problem.Kind.MISSING_FIELD;
import static io.github.chipstakes.serialization.Problem.Kind.SYNTAX;
import static io.github.chipstakes.serialization.Problem.Kind.WRONG_TYPE;
import static io.github.chipstakes.serialization.Problem.Kind.YAML_ALIAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML as a plain tree: what its further powers come to. */
class YamlProblemsTest {
    private static final String A = "{'id':'a','name':'A'}";

    private static Company company(String yaml) {
        return Given.read(YAML, yaml).orThrow().companies().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "yes",
                "off",
                "000858",
                "0o17",
                "0x1F",
                "1_000",
                ".nan",
                ".inf",
                "true",
                "FALSE",
                "2016",
                "2016-01-01",
                "1e5",
                "12:30:00",
                "-",
                "1.",
                ".5",
                "+5",
                "=",
                "<<",
                "NaN",
                "1e",
                "-.5e",
                "0",
                "-0",
                "-0.0e-0"
            })
    void aPlainScalarIsTheTextAsWritten(String text) {
        assertThat(company("companies:\n- {id: a, name: " + (text.equals("-") ? "\"-\"" : text) + "}")
                        .name())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NO|\"NO\"",
                "000858|\"000858\"",
                "0o17|\"0o17\"",
                "0x1F|\"0x1F\"",
                "1_000|\"1_000\"",
                ".nan|\".nan\"",
                "~|null",
                "null|null",
                "Null|null",
                "|null",
                "''|\"\"",
                "\"~\"|\"~\"",
                "29|29",
                "28.50|28.50",
                "-1e3|-1E+3",
                "true|true",
                "True|true",
                "\"true\"|\"true\"",
                "'29'|\"29\"",
                "!!str 29|\"29\"",
                "!!int \"29\"|29",
                "! 29|\"29\"",
                "\"\\x41\\u4e2d\"|\"A中\""
            })
    void inExtensionsANumberIsWhatJsonTakesForOne(String yaml, String json) {
        JsonObject extensions = company("companies:\n- {id: a, name: A, extensions: {x: " + yaml + "}}")
                .extensions();
        assertThat(extensions.toString()).isEqualTo("{\"x\":" + json + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "NULL", ""})
    void whatIsEmptyIsAbsent(String empty) {
        Given.text(YAML, "companies:", "- §id: a", "  name: " + empty)
                .tells(
                        MISSING_FIELD,
                        "company a",
                        "",
                        "missing \"name\" (the name people use; the registered one is among the names)")
                .loses("a");
    }

    @Test
    void textsMayRunOverSeveralLines() {
        Company company =
                company("companies:\n- id: a\n  name: |\n    one\n    two\n  note: >-\n    three\n    four\n");
        assertThat(company.name()).isEqualTo("one\ntwo\n");
        assertThat(company.note()).contains("three four");
        assertThat(company("companies:\n- id: a\n  name: one\n    two\n").name())
                .isEqualTo("one two");
    }

    @Test
    void anAliasCostsItsValue() {
        Given.text(
                        YAML,
                        "companies:",
                        "- id: a",
                        "  name: &n A",
                        "  note: §*n",
                        "  names: [B, §*n]",
                        "  extensions: {x: §*n, y: 1}",
                        "- §*n",
                        "people: §*m")
                .tells(
                        YAML_ALIAS,
                        "company a",
                        "/note",
                        "an alias (*n) is not read; write the value out where it is meant")
                .tells(
                        YAML_ALIAS,
                        "company a",
                        "/names/1",
                        "an alias (*n) is not read; write the value out where it is meant")
                .tells(
                        YAML_ALIAS,
                        "company a",
                        "/extensions/x",
                        "an alias (*n) is not read; write the value out where it is meant")
                .tells(YAML_ALIAS, "", "", "an alias (*n) is not read; write the value out where it is meant")
                .tells(YAML_ALIAS, "", "", "an alias (*m) is not read; write the value out where it is meant")
                .leaves(COMPANY, "{'id':'a','name':'A','names':['B'],'extensions':{'y':1}}");
    }

    @Test
    void aMergeIsNotRead() {
        Given.text(YAML, "companies:", "- id: a", "  §<<: {name: B}", "  name: A")
                .tells(
                        YAML_ALIAS,
                        "company a",
                        "/<<",
                        "a merge (<<) is not read; write the fields out where they are meant")
                .leaves(COMPANY, A);
    }

    @Test
    void aTagCostsItsValue() {
        Given.text(
                        YAML,
                        "companies:",
                        "- id: !!str a",
                        "  name: A",
                        "  note: §!!binary aGVsbG8=",
                        "  names: §!!set {x, y}",
                        "  founded: §!!timestamp 2016-01-01",
                        "  extensions: {x: [§!foo 1, §!<tag:b> [[{c: d}]], §!foo {a: {b: c}}, 2]}",
                        "- §!company {id: b, name: B}",
                        "people: §!foo [{id: c}]")
                .tells(WRONG_TYPE, "company a", "/note", "a value with a tag (!!binary) is not read; write it without")
                .tells(WRONG_TYPE, "company a", "/names", "a value with a tag (!!set) is not read; write it without")
                .tells(
                        WRONG_TYPE,
                        "company a",
                        "/founded",
                        "a value with a tag (!!timestamp) is not read; write it without")
                .tells(
                        WRONG_TYPE,
                        "company a",
                        "/extensions/x/0",
                        "a value with a tag (!foo) is not read; write it without")
                .tells(
                        WRONG_TYPE,
                        "company a",
                        "/extensions/x/1",
                        "a value with a tag (tag:b) is not read; write it without")
                .tells(
                        WRONG_TYPE,
                        "company a",
                        "/extensions/x/2",
                        "a value with a tag (!foo) is not read; write it without")
                .tells(WRONG_TYPE, "", "", "a value with a tag (!company) is not read; write it without")
                .tells(WRONG_TYPE, "", "", "a value with a tag (!foo) is not read; write it without")
                .leaves(COMPANY, "{'id':'a','name':'A','extensions':{'x':[2]}}");
    }

    @Test
    void aKeyThatStandsTwiceInAMappingIsTold() {
        Given.text(
                        YAML,
                        "companies:",
                        "- id: a",
                        "  name: A",
                        "  §name: B",
                        "  names: [{text: C, §text: D}]",
                        "§companies: []")
                .tells(DUPLICATE_KEY, "company a", "/name", "\"name\" stands here a second time; the first is taken")
                .tells(
                        DUPLICATE_KEY,
                        "company a",
                        "/names/0/text",
                        "\"text\" stands here a second time; the first is taken")
                .tells(
                        DUPLICATE_KEY,
                        "",
                        "",
                        "\"companies\" stands here a second time; its records are read all the same")
                .leaves(COMPANY, "{'id':'a','name':'A','names':['C']}");
    }

    @Test
    void halfASurrogatePairInANameOfAnExtensionCostsOnlyThat() {
        Given.text(YAML, "companies:", "- {id: a, name: A, extensions: {§'\\ud800': {b: c}, d: 1}}")
                .tells(
                        MALFORMED_VALUE,
                        "company a",
                        "/extensions",
                        "half a surrogate pair (\\ud800) is not a character; write both halves")
                .leaves(COMPANY, "{'id':'a','name':'A','extensions':{'d':1}}");
    }

    @Test
    void directivesMayStandInFront() {
        Given.text(YAML, "%YAML 1.2", "%TAG ! tag:x,2000:", "---", "companies: [" + A + "]", "...")
                .leaves(COMPANY, A);
        Given.text(YAML, "§%YAML 3.0", "---", "companies: [" + A + "]")
                .tells(SYNTAX, "", "", "this version of YAML is not read; 1.2 is")
                .loses();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("- §\tid: x", "a tab has no place here; write spaces"),
                arguments("- id: b\n  name:§\tB", "a tab has no place here; write spaces"),
                arguments("- id: b\n  name: §@x", "\"@\" cannot start a value; write it in quotes"),
                arguments(
                        "- id: b\n  note: x§: y",
                        "a name with a colon cannot stand here; check the indentation, and quote a text with \": \" in it"),
                arguments(" §- x", "this does not line up with what is above; check the indentation"),
                arguments(
                        "- {id: b, names: [x§}", "a comma or ] is missing; an interval stands in quotes: \"[25, 50)\""),
                arguments(
                        "- id: b\n  extensions:\n    x: [25, 50)\n    y§: B",
                        "a comma or ] is missing; an interval stands in quotes: \"[25, 50)\""),
                arguments(
                        "- {id: b, names: [x]§]",
                        "a comma or } is missing; an interval stands in quotes: \"[25, 50)\""),
                arguments(
                        "- {id: b, extensions: {x: (25, 50§], y: z}}",
                        "a comma or } is missing; an interval stands in quotes: \"[25, 50)\""),
                arguments(
                        "- id: b\n  note: \"\\§q\"",
                        "there is no such escape in double quotes; write \\\\ for a backslash"),
                arguments("- id: b\n  note: \"\\u§12x\"", "hexadecimal digits are missing from an escape"),
                arguments(
                        "- id: b\n  [§x]: y",
                        "a plain name is expected here; names are neither lists, objects nor aliases"),
                arguments("- id: b\n  note: §!x!y z", "a tag is not defined; a dataset uses none"),
                arguments(
                        "- id: b\n  note: x§\u0007y",
                        "the character \\u0007 may not stand in YAML; write it as an escape in double quotes"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenYamlIsToldInWordsAndEndsIt(String broken, String message) {
        Given.text(YAML, "companies:", "- {id: a, name: A}", broken, "- {id: c, name: C}")
                .breaksOff(SYNTAX, message + "; nothing after it is read")
                .keeps("a");
    }
}
