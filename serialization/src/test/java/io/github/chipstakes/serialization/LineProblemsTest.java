package io.github.chipstakes.serialization;

import static io.github.chipstakes.model.RecordType.COMPANY;
import static io.github.chipstakes.serialization.Format.NDJSON;
import static io.github.chipstakes.serialization.Problem.Kind.DUPLICATE_KEY;
import static io.github.chipstakes.serialization.Problem.Kind.FORMAT_VERSION;
import static io.github.chipstakes.serialization.Problem.Kind.LIMIT;
import static io.github.chipstakes.serialization.Problem.Kind.MISSING_FIELD;
import static io.github.chipstakes.serialization.Problem.Kind.SECOND_DESCRIPTION;
import static io.github.chipstakes.serialization.Problem.Kind.SECOND_DOCUMENT;
import static io.github.chipstakes.serialization.Problem.Kind.SYNTAX;
import static io.github.chipstakes.serialization.Problem.Kind.TRUNCATED;
import static io.github.chipstakes.serialization.Problem.Kind.UNKNOWN_TYPE;
import static io.github.chipstakes.serialization.Problem.Kind.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.DatasetInfo;
import org.junit.jupiter.api.Test;

/** What can be wrong with the lines of NDJSON; after each of them the next is read. */
class LineProblemsTest {
    private static final String FIRST = "{'type':'company','id':'first','name':'F'}";
    private static final String LAST = "{'type':'company','id':'last','name':'L'}";

    private static Given between(String... lines) {
        return Given.text(NDJSON, FIRST, String.join("\n", lines), LAST);
    }

    private static void leaveBoth(Given given) {
        given.leaves(COMPANY, "{'id':'first','name':'F'}", "{'id':'last','name':'L'}");
    }

    @Test
    void theTypeMayStandAnywhere() {
        Given.text(NDJSON, "{'id':'a','type':'company','name':'A'}", "{'id':'b','name':'B','type':'company'}")
                .leaves(COMPANY, "{'id':'a','name':'A'}", "{'id':'b','name':'B'}");
    }

    @Test
    void linesMayBeEmptyAndEndInAnyWay() {
        Given.text(NDJSON, "", FIRST + "\r", "  \t", "\r", LAST)
                .leaves(COMPANY, "{'id':'first','name':'F'}", "{'id':'last','name':'L'}");
        Given.text(NDJSON, "").leaves(COMPANY);
        Given.text(NDJSON, "\n\r\n").leaves(COMPANY);
    }

    @Test
    void aLineWithoutATypeIsToldWithAllThereAre() {
        leaveBoth(
                between("§{'id':'a','name':'A'}", "§{}")
                        .tells(MISSING_FIELD, "", "", MISSING_TYPE)
                        .tells(MISSING_FIELD, "", "", MISSING_TYPE),
                "a");
    }

    private static final String MISSING_TYPE =
            "missing \"type\", which says what this is: company, institution, person, product, segment, stake, raise,"
                    + " control, list, entry, match, directive, event, observation, source or dataset";

    private static void leaveBoth(Given given, String... lost) {
        given.leavesBut(lost, COMPANY, "{'id':'first','name':'F'}", "{'id':'last','name':'L'}");
    }

    @Test
    void anUnknownTypeIsToldWithTheNearestAndItsRecordIsKnownToBeLost() {
        leaveBoth(
                between(
                                "§{'type':'compny','id':'a'}",
                                "§{'id':'b','type':'companies'}",
                                "§{'type':'Stake','holder':{'id':'x'},'id':'c'}")
                        .tells(UNKNOWN_TYPE, "", "", "there is no type \"compny\"; did you mean \"company\"?")
                        .tells(UNKNOWN_TYPE, "", "", "there is no type \"companies\"; did you mean \"company\"?")
                        .tells(UNKNOWN_TYPE, "", "", "there is no type \"Stake\"; did you mean \"stake\"?"),
                "a",
                "b",
                "c");
    }

    @Test
    void aTypeIsAText() {
        leaveBoth(
                between("{'type':§5,'id':'a'}", "{'id':'b','type':§['company'],'x':1}", "{'type':§{'id':'x'},'id':'c'}")
                        .tells(WRONG_TYPE, "", "", "\"type\" is a text such as \"company\"")
                        .tells(WRONG_TYPE, "", "", "\"type\" is a text such as \"company\"")
                        .tells(WRONG_TYPE, "", "", "\"type\" is a text such as \"company\""),
                "a",
                "b",
                "c");
    }

    @Test
    void theFirstTypeCounts() {
        leaveBoth(Given.text(
                        NDJSON,
                        "{'type':'company',§'type':'person','id':'first','name':'F'}",
                        "{'id':'last','type':'company','name':'L',§'type':{}}")
                .tells(
                        DUPLICATE_KEY,
                        "company first",
                        "/type",
                        "\"type\" stands here a second time; the first is taken")
                .tells(
                        DUPLICATE_KEY,
                        "company last",
                        "/type",
                        "\"type\" stands here a second time; the first is taken"));
    }

    @Test
    void aLineIsAnObject() {
        leaveBoth(between("§5", "§'x'", "§[{'type':'company'}]", "§null")
                .tells(WRONG_TYPE, "", "", "expected an object whose \"type\" says what it is, found the number 5")
                .tells(WRONG_TYPE, "", "", "expected an object whose \"type\" says what it is, found the text \"x\"")
                .tells(WRONG_TYPE, "", "", "expected an object whose \"type\" says what it is, found a list")
                .tells(WRONG_TYPE, "", "", "expected an object whose \"type\" says what it is, found nothing"));
    }

    @Test
    void aBrokenLineIsLostAndNamesTheRecordItWasAbout() {
        leaveBoth(
                between(
                                "{'type':'company','id':'a','name':§yes}",
                                "{'type':'company','id':'b','name':'A'§",
                                "{'type':'company',§id:'c'}",
                                "{'id':'d',§,'type':'company'}")
                        .tells(SYNTAX, "company a", "", "\"yes\" is no value; a text stands in double quotes")
                        .tells(
                                SYNTAX,
                                "company b",
                                "",
                                "this ends in the middle of a value; it was cut off, or something is not closed")
                        .tells(SYNTAX, "", "", "a name in double quotes is expected here, not \"i\"")
                        .tells(SYNTAX, "", "", "a name in double quotes is expected here, not \",\""),
                "a",
                "b");
    }

    @Test
    void aBrokenLineEndsBeforeItsLineBreakWhateverThatIs() {
        for (String end : new String[] {"", "\r"}) {
            leaveBoth(
                    between("{'type':'company','id':'a','name':'A'§" + end)
                            .tells(
                                    SYNTAX,
                                    "company a",
                                    "",
                                    "this ends in the middle of a value; it was cut off, or something is not closed"),
                    "a");
        }
    }

    @Test
    void aLastLineThatStopsIsCutOff() {
        Given.text(NDJSON, FIRST, "{'type':'company','id':'a','name':'A§")
                .tells(
                        TRUNCATED,
                        "company a",
                        "/name",
                        "this ends in the middle of a value; it was cut off, or something is not closed")
                .leavesBut(new String[] {"a"}, COMPANY, "{'id':'first','name':'F'}");
    }

    @Test
    void aRecordStandsWhateverComesAfterItOnItsLine() {
        Given.text(NDJSON, FIRST + " §{'type':'company','id':'a','name':'A'}", LAST + "§x")
                .tells(SECOND_DOCUMENT, "", "", "a second value on one line is not read; each has a line of its own")
                .tells(SYNTAX, "", "", "\"x\" is no value; a text stands in double quotes")
                .leaves(COMPANY, "{'id':'first','name':'F'}", "{'id':'last','name':'L'}");
    }

    @Test
    void columnsCountFromTheStartOfEachLineWhateverWasReadBefore() {
        String[] ends = {"} \t\r", "}", "}  ", "}"};
        String[] notes = {"A", "A".repeat(20_000), "武", "武".repeat(20_000)};
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            lines.append("{'type':'company','id':'a','name':'A','note':'" + notes[i % 4] + "','names':§5" + ends[i / 4]
                    + "\n");
        }
        Given given = Given.text(NDJSON, lines + FIRST);
        for (int i = 0; i < 16; i++) {
            given.tells(WRONG_TYPE, "company a", "/names", "expected a list, each element a name, found the number 5");
        }
        given.tellsAll();
    }

    @Test
    void aLineBeyondTheLimitIsPassedOver() {
        Limits limits = new Limits(64, 1_000_000, 1_000, 300_000, 10);
        String wide = "{'type':'company','id':'a','note':'" + "x".repeat(299_900) + "','name':'A'}";
        String tooWide = "§{'type':'company','id':'b','note':'" + "x".repeat(300_000) + "','name':'B'}";
        Given.within(limits, NDJSON, FIRST, tooWide, wide.replace("x", ""), tooWide)
                .tells(LIMIT, "", "", "a line of more than 300000 bytes is not read")
                .tells(LIMIT, "", "", "a line of more than 300000 bytes is not read")
                .leaves(COMPANY, "{'id':'first','name':'F'}", "{'id':'a','name':'A','note':''}");
        assertThat(Given.read(NDJSON, limits, wide.replace('\'', '"')).isWhole())
                .isTrue();
        Given.within(
                        new Limits(64, 100, 100, 50, 10),
                        NDJSON,
                        "§{'type':'company','id':'a','name':'xxxxxxxxxxxxxxx'}",
                        LAST)
                .tells(LIMIT, "", "", "a line of more than 50 bytes is not read")
                .leaves(COMPANY, "{'id':'last','name':'L'}");
    }

    @Test
    void aLineAboutTheDatasetMayHoldTheFormatVersion() {
        Reading reading = Given.read(NDJSON, "{\"type\":\"dataset\",\"formatVersion\":1,\"title\":\"T\"}");
        assertThat(reading.orThrow().info())
                .isEqualTo(DatasetInfo.builder().title("T").build());
        Given.text(
                        NDJSON,
                        "{'formatVersion':§2,'type':'dataset'}",
                        "{'type':'dataset','formatVersion':null,§'formatVersion':3}")
                .tells(
                        FORMAT_VERSION,
                        "dataset",
                        "",
                        "this release reads format version 1, not 2; what it knows is read all the same")
                .tells(
                        DUPLICATE_KEY,
                        "dataset",
                        "/formatVersion",
                        "\"formatVersion\" stands here a second time; the first is taken")
                .leaves(COMPANY);
    }

    @Test
    void ofTwoDescriptionsTheFirstIsTaken() {
        Reading reading = Given.read(
                NDJSON,
                "{\"type\":\"dataset\",\"title\":\"T\"}\n{\"type\":\"dataset\",\"title\":\"T\"}\n{\"type\":\"dataset\",\"title\":\"U\"}");
        assertThat(reading.dataset().info().title()).contains("T");
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "given:3:1: the dataset is described a second time, and otherwise; the first description is taken"
                                + " [second-description]");
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(SECOND_DESCRIPTION);
    }
}
