package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.DatasetRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the values of a record stand. */
class PlacesTest {
    private static final String JSON = """
            {"companies": [
              {"id": "a",
               "name": "寒武纪😀", "founded": [2016, {"value": 2017, "citations": ["s#1"]}],
               "listings": [
                 {"mic": "XSHG", "ticker": "688256"}],
               "extensions": {"a/b": {"c~": [1, {"d": null}]}, "Aa": 1, "BB": 2}}
            ]}
            """;

    private static final String YAML = """
            companies:
            - id: a
              name: 寒武纪😀
              founded: [2016, {value: 2017, citations: [s#1]}]
              listings:
              - mic: XSHG
                ticker: "688256"
              extensions:
                a/b: {c~: [1, {d: ~}]}
                Aa: 1
                BB: 2
            """;

    private static final String NDJSON = """

            {"type": "company", "id": "a", "name": "寒武纪😀", "founded": [2016, {"value": 2017, "citations": ["s#1"]}], "listings": [{"mic": "XSHG", "ticker": "688256"}], "extensions": {"a/b": {"c~": [1, {"d": null}]}, "Aa": 1, "BB": 2}}
            """;

    private static String text(Format format) {
        return switch (format) {
            case JSON -> JSON;
            case YAML -> YAML;
            case NDJSON -> NDJSON;
        };
    }

    /** The place of the n-th time this stands in the text. */
    private static Place placeOf(Format format, String token, int count) {
        String text = text(format);
        int at = -1;
        for (int i = 0; i < count; i++) {
            at = text.indexOf(token, at + 1);
        }
        String before = text.substring(0, at);
        return new Place(
                "given", (int) before.chars().filter(c -> c == '\n').count() + 1, at - before.lastIndexOf('\n'));
    }

    @ParameterizedTest
    @EnumSource
    void everyValueHasThePlaceItIsWrittenAt(Format format) {
        Reading reading = Given.read(format, text(format));
        Company company = reading.orThrow().companies().get(0);
        String quote = format == Format.YAML ? "" : "\"";
        assertThat(reading.placeOf(company, "/name")).contains(placeOf(format, quote + "寒武纪", 1));
        assertThat(reading.placeOf(company, "/founded/0")).contains(placeOf(format, "2016", 1));
        assertThat(reading.placeOf(company, "/founded/1/value")).contains(placeOf(format, "2017", 1));
        assertThat(reading.placeOf(company, "/founded/1/citations/0")).contains(placeOf(format, quote + "s#1", 1));
        assertThat(reading.placeOf(company, "/listings/0/mic")).contains(placeOf(format, quote + "XSHG", 1));
        assertThat(reading.placeOf(company, "/listings/0/ticker")).contains(placeOf(format, "\"688256", 1));
        assertThat(reading.placeOf(company, "/extensions/a~1b/c~0/0")).contains(placeOf(format, "1, {", 1));
        assertThat(reading.placeOf(company, "/extensions/a~1b/c~0/1/d"))
                .contains(placeOf(format, format == Format.YAML ? "~}" : "null", 1));
        assertThat(reading.placeOf(company, "/extensions/BB").map(Place::line))
                .contains(placeOf(format, "BB", 1).line());
        assertThat(reading.placeOf(company, "/extensions/Aa")).isNotEqualTo(reading.placeOf(company, "/extensions/BB"));
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingIsWrittenTheValueAroundItAnswers(Format format) {
        Reading reading = Given.read(format, text(format));
        Company company = reading.orThrow().companies().get(0);
        Optional<Place> record = Optional.of(
                switch (format) {
                    case JSON -> new Place("given", 2, 3);
                    case YAML -> new Place("given", 2, 3);
                    case NDJSON -> new Place("given", 2, 1);
                });
        assertThat(reading.placeOf(company, "")).isEqualTo(record);
        assertThat(reading.placeOf(company, "/jurisdiction")).isEqualTo(record);
        assertThat(reading.placeOf(company, "/names/0/text")).isEqualTo(record);
        assertThat(reading.placeOf(company, "/listings/0/board")).isEqualTo(reading.placeOf(company, "/listings/0"));
        assertThat(reading.placeOf(company, "/listings/1")).isEqualTo(reading.placeOf(company, "/listings"));
        assertThat(reading.placeOf(company, "/founded/0/value")).isEqualTo(reading.placeOf(company, "/founded/0"));
    }

    @Test
    void ofThousandsOfElementsEachHasItsPlace() {
        String names = "\"n\", ".repeat(59_999) + "\"m\"";
        Reading reading =
                Given.read(Format.JSON, "{\"companies\":[{\"id\":\"a\",\"name\":\"A\",\"names\":[" + names + "]}]}");
        DatasetRecord company = reading.orThrow().records().get(0);
        for (int i = 0; i < 60_000; i++) {
            assertThat(reading.placeOf(company, "/names/" + i)).contains(new Place("given", 1, 45 + 5 * i));
        }
    }

    @Test
    void theRecordStartsBeforeItsTypeWhereverThatStands() {
        Reading reading = Given.read(
                Format.NDJSON,
                "  {\"id\":\"a\",\"type\":\"company\",\"name\":\"A\"}\n {\"type\":\"company\",\"id\":\"b\",\"name\":\"B\"}");
        assertThat(reading.dataset().companies())
                .map(company -> reading.placeOf(company, "").orElseThrow())
                .containsExactly(new Place("given", 1, 3), new Place("given", 2, 2));
    }

    @Test
    void onlyRecordsThatWereReadHaveAPlace() {
        Company company = Company.builder().id("a").name("A").build();
        assertThat(Given.read(Format.JSON, "{\"companies\":[{\"id\":\"a\",\"name\":\"A\"}]}")
                        .placeOf(company, ""))
                .isEmpty();
    }

    @Test
    void aPointerThatIsNoneIsRefused() {
        Reading reading = Given.read(Format.JSON, "{\"companies\":[{\"id\":\"a\",\"name\":\"A\"}]}");
        DatasetRecord company = reading.dataset().records().get(0);
        assertThatThrownBy(() -> reading.placeOf(company, "name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a JSON pointer is empty or starts with /, not \"name\"");
    }

    @Test
    void aReadingThatIsNotWholeThrowsItsFirstProblems() {
        Reading reading = Given.read(Format.JSON, "{\"companies\":[" + "5,".repeat(11) + "5]}");
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("""
                        12 problems
                        given:1:15: expected an object with the fields of a record in "companies", found the number 5 [wrong-type]
                        """)
                .hasMessageEndingWith("\n… and 2 more");
        assertThatThrownBy(() -> Given.read(Format.JSON, "[]").orThrow())
                .hasMessage(
                        "1 problem\ngiven:1:1: expected an object with lists of records, such as companies and stakes, found a"
                                + " list [wrong-type]");
    }
}
