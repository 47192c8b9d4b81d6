package io.github.chipstakes.serialization;

import static io.github.chipstakes.model.RecordType.COMPANY;
import static io.github.chipstakes.serialization.Format.JSON;
import static io.github.chipstakes.serialization.Format.YAML;
import static io.github.chipstakes.serialization.Problem.Kind.DUPLICATE_KEY;
import static io.github.chipstakes.serialization.Problem.Kind.EMPTY;
import static io.github.chipstakes.serialization.Problem.Kind.FORMAT_VERSION;
import static io.github.chipstakes.serialization.Problem.Kind.SECOND_DOCUMENT;
import static io.github.chipstakes.serialization.Problem.Kind.SYNTAX;
import static io.github.chipstakes.serialization.Problem.Kind.TRUNCATED;
import static io.github.chipstakes.serialization.Problem.Kind.UNKNOWN_TYPE;
import static io.github.chipstakes.serialization.Problem.Kind.WRONG_TYPE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be wrong with a document of JSON or YAML; what breaks its syntax ends it. */
class DocumentProblemsTest {
    private static final String A = "{'id':'a','name':'A'}";
    private static final String B = "{'id':'b','name':'B'}";

    @ParameterizedTest
    @EnumSource(names = {"JSON", "YAML"})
    void anUnknownListIsToldWithTheNearestAndItsRecordsAreKnownToBeLost(Format format) {
        Given.text(
                        format,
                        "{§'compnies': [" + A + ", {'name': {'id': 'x'}, 'id':'b'}, [{'id':'y'}], 5], 'people': null}")
                .tells(UNKNOWN_TYPE, "", "", "there is no list \"compnies\"; did you mean \"companies\"?")
                .loses("a", "b");
        Given.text(format, "{§'person': {'id': 'x'}}")
                .tells(UNKNOWN_TYPE, "", "", "there is no list \"person\"; did you mean \"people\"?")
                .loses("x");
        Given.text(format, "{'$schema': 'x', §'firms': 5}")
                .tells(
                        UNKNOWN_TYPE,
                        "",
                        "",
                        "there is no list \"firms\"; the lists are companies, institutions, people, products, segments,"
                                + " stakes, raises, controls, lists, entries, matches, directives, events, observations,"
                                + " sources")
                .loses();
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "YAML"})
    void aListThatStandsTwiceIsToldAndRead(Format format) {
        Given.text(format, "{'companies': [" + A + "], 'dataset': {}, §'companies': [" + B + "], §'dataset': {}}")
                .tells(
                        DUPLICATE_KEY,
                        "",
                        "",
                        "\"companies\" stands here a second time; its records are read all the same")
                .tells(DUPLICATE_KEY, "", "", "\"dataset\" stands here a second time")
                .leaves(COMPANY, A, B);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "YAML"})
    void aListIsAListOfObjects(Format format) {
        Given.text(format, "{'people': §{'a': 1}, 'stakes': §'x', 'companies': [§5, §[" + B + "], §null, " + A + "]}")
                .tells(WRONG_TYPE, "", "", "expected a list of people, found an object")
                .tells(WRONG_TYPE, "", "", "expected a list of stakes, found the text \"x\"")
                .tells(
                        WRONG_TYPE,
                        "",
                        "",
                        "expected an object with the fields of a record in \"companies\", found the number 5")
                .tells(
                        WRONG_TYPE,
                        "",
                        "",
                        "expected an object with the fields of a record in \"companies\", found a list")
                .tells(
                        WRONG_TYPE,
                        "",
                        "",
                        "expected an object with the fields of a record in \"companies\", found nothing")
                .leaves(COMPANY, A);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[1]|a list", "[]|a list", "5|the number 5", "'x'|the text \"x\"", "true|true"})
    void aDocumentIsAnObject(String text, String found) {
        for (Format format : new Format[] {JSON, YAML}) {
            Given.text(format, "§" + text)
                    .tells(
                            WRONG_TYPE,
                            "",
                            "",
                            "expected an object with lists of records, such as companies and stakes, found " + found)
                    .loses();
        }
    }

    @Test
    void whereThereIsNothingThatIsTold() {
        for (String text : new String[] {"§", "§  \n", "§\n\n", "§null"}) {
            for (Format format : new Format[] {JSON, YAML}) {
                Given.text(format, text)
                        .tells(EMPTY, "", "", "there is nothing in this file")
                        .loses();
            }
        }
        for (String text : new String[] {"§# only a comment", "§---", "§---\n...\n", "§~", "§%YAML 1.2\n---\n# x\n"}) {
            Given.text(YAML, text)
                    .tells(EMPTY, "", "", "there is nothing in this file")
                    .loses();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "YAML"})
    void anotherVersionOfTheFormatIsReadAsFarAsItIsKnown(Format format) {
        Given.text(format, "{'formatVersion': §2, 'companies': [" + A + "]}")
                .tells(
                        FORMAT_VERSION,
                        "",
                        "",
                        "this release reads format version 1, not 2; what it knows is read all the same")
                .leaves(COMPANY, A);
        Given.text(format, "{'formatVersion': §[], 'companies': [" + A + "]}")
                .tells(WRONG_TYPE, "", "", "expected the version of the format, 1, found a list")
                .leaves(COMPANY, A);
        Given.text(format, "{'formatVersion': '1', 'companies': [" + A + "]}").leaves(COMPANY, A);
    }

    @Test
    void aSecondDocumentIsNotRead() {
        Given.text(JSON, "{'companies': [" + A + "]}", "§{'companies': [" + B + "]}")
                .tells(SECOND_DOCUMENT, "", "", "a second document starts here; it is not read, a file holds one")
                .leaves(COMPANY, A);
        Given.text(YAML, "companies: [" + A + "]", "---", "§companies: [" + B + "]")
                .tells(SECOND_DOCUMENT, "", "", "a second document starts here; it is not read, a file holds one")
                .leaves(COMPANY, A);
        Given.text(YAML, "---", "companies: [" + A + "]", "---", "# nothing more")
                .leaves(COMPANY, A);
    }

    /** After each there is one good record before what is broken, and one behind that is lost. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "§]}|SYNTAX|a value is expected here, not \"]\"",
                "{§id:'b'}|SYNTAX|a name in double quotes is expected here, not \"i\"",
                "{\"\"§\":1}|SYNTAX|a colon is missing before a double quote",
                "{'id' §'b'}|SYNTAX|a colon is missing before a double quote",
                "{'id':'b' §'name':'B'}|SYNTAX|a comma is missing before a double quote",
                "{'id':'b'§]|SYNTAX|\"]\" does not close what is open here",
                "{'note':§yes}|SYNTAX|\"yes\" is no value; a text stands in double quotes",
                "{'note':'x§\ty'}|SYNTAX|the character \\u0009 is written as an escape in JSON, such as \\n",
                "§\u0001{}|SYNTAX|the character \\u0001 has no place in JSON",
                "{'note':'\\§q'}|SYNTAX|there is no such escape; a backslash itself is written \\\\",
                "{'note':'\\u12§x'}|SYNTAX|four hexadecimal digits are expected after \\u, not \"x\"",
                "{'note':0§12}|SYNTAX|a number does not start with 0; write it in quotes to keep the zeros",
                "{'note':§.5}|SYNTAX|a value is expected here, not \".\"",
                "§// x|SYNTAX|JSON has no comments",
            })
    void brokenJsonIsToldInWordsAndEndsIt(String broken, Problem.Kind kind, String message) {
        Given.text(JSON, "{'companies':[" + A + ",", broken + "," + B + "]}")
                .breaksOff(kind, message + (kind == SYNTAX ? "; nothing after it is read" : ""))
                .keeps("a");
    }

    @Test
    void aDocumentThatStopsIsCutOff() {
        Given.text(JSON, "{'companies':[" + A + ",", "{'id':'b','name':'B'§")
                .tells(
                        TRUNCATED,
                        "company b",
                        "",
                        "this ends in the middle of a value; it was cut off, or something is not closed")
                .leavesBut(new String[] {"b"}, COMPANY, A);
        Given.text(YAML, "{'companies':[" + A + ",", "{'id':'b','name':'B'§")
                .tells(
                        TRUNCATED,
                        "company b",
                        "",
                        "this ends in the middle of a value; it was cut off, or something is not closed")
                .leavesBut(new String[] {"b"}, COMPANY, A);
    }

    @Test
    void whatComesAfterADocumentIsToldOf() {
        Given.text(JSON, "{'companies':[" + A + "]}§}")
                .tells(SYNTAX, "", "", "\"}\" closes what is not open; nothing after it is read")
                .leaves(COMPANY, A);
    }
}
