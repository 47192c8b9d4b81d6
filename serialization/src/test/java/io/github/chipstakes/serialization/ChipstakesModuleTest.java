package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.CalendarDate;
import io.github.chipstakes.model.time.DateInterval;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ChipstakesModuleTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new ChipstakesModule()).build();
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new ChipstakesModule()).build();

    /** What a user might have. */
    record Watch(
            String owner,
            Company company,
            List<ShareholderStake> stakes,
            Map<Jurisdiction, Percentage> limits,
            Map<String, DatasetRecord> others,
            Optional<PartialDate> since,
            StageKind stage) {}

    static Stream<DatasetRecord> samples() {
        return Samples.dataset().records().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRecordIsReadAsItWasWritten(DatasetRecord record) {
        for (ObjectMapper mapper : List.of(JSON, YAML)) {
            String text = mapper.writeValueAsString(record);
            assertThat(mapper.readValue(text, DatasetRecord.class)).isEqualTo(record);
            assertThat(mapper.<DatasetRecord>readValue(
                            text, mapper.constructType(record.type().recordClass())))
                    .isEqualTo(record);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRecordIsWrittenAsALineOfNdjson(DatasetRecord record) {
        String lines =
                DatasetWriter.standard().toText(Dataset.builder().add(record).build(), Format.NDJSON);
        assertThat(JSON.writeValueAsString(record)).isEqualTo(lines.split("\n")[1]);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRecordSurvivesATree(DatasetRecord record) {
        assertThat(JSON.treeToValue(JSON.valueToTree(record), DatasetRecord.class))
                .isEqualTo(record);
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Generated.datasets();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void recordsAreReadAsTheyWereWritten(@ForAll("datasets") Dataset dataset) {
        List<DatasetRecord> records = dataset.records();
        String text =
                JSON.writerFor(new TypeReference<List<DatasetRecord>>() {}).writeValueAsString(records);
        assertThat(JSON.readValue(text, new TypeReference<List<DatasetRecord>>() {}))
                .isEqualTo(records);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aDatasetIsTheDocumentOfAFile(@ForAll("datasets") Dataset dataset) {
        String text = JSON.writeValueAsString(dataset);
        assertThat(JSON.readValue(text, Dataset.class)).isEqualTo(dataset);
        assertThat(Given.read(Format.JSON, text).orThrow()).isEqualTo(dataset);
    }

    @Test
    void aDatasetIsReadAsItWasWrittenInYamlToo() {
        assertThat(YAML.readValue(YAML.writeValueAsString(Samples.dataset()), Dataset.class))
                .isEqualTo(Samples.dataset());
    }

    @Test
    void aDatasetIsPartOfWhatIsAroundIt() {
        String companies = "{\"companies\":[{\"id\":\"acme\",\"name\":\"Acme\"}]}";
        Dataset dataset = Dataset.builder()
                .add(Company.builder().id("acme").name("Acme").build())
                .build();
        assertThat(JSON.readValue("[" + companies + ",{}," + companies + "]", new TypeReference<List<Dataset>>() {}))
                .isEqualTo(List.of(dataset, Dataset.builder().build(), dataset));
        assertThat(JSON.writeValueAsString(Map.of("old", dataset)))
                .isEqualTo("{\"old\":{\"formatVersion\":1," + companies.substring(1) + "}");
    }

    @Test
    void whatIsWrongWithADatasetIsThrownWithItsRecord() {
        assertThat(message("""
                {"companies": [{"id": "acme", "name": "Acme"}],
                 "stakes": [{"id": "s", "holder": "ann", "entity": "acme", "percent": 101}]}""", Dataset.class))
                .startsWith("stake s: a percentage lies between 0 and 100, not 101 (line 2, column 71)");
        assertThat(message("[]", Dataset.class)).startsWith("expected an object with lists of records");
        assertThat(message("{\"companys\": []}", Dataset.class))
                .startsWith("there is no list \"companys\"; did you mean \"companies\"?");
    }

    @Test
    void whatADatasetSaysOfItselfIsAnObjectOfItsFields() {
        DatasetInfo info =
                DatasetInfo.builder().title("Holders").version("0.10").build();
        assertThat(JSON.writeValueAsString(info)).isEqualTo("{\"title\":\"Holders\",\"version\":\"0.10\"}");
        assertThat(JSON.readValue("{\"title\":\"Holders\",\"version\":0.10}", DatasetInfo.class))
                .isEqualTo(info);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueStandsAlone(Object value, Class<?> type, String json) {
        assertThat(JSON.writeValueAsString(value)).isEqualTo(json);
        assertThat((Object) JSON.readValue(json, type)).isEqualTo(value);
    }

    static Stream<Object[]> values() {
        return Stream.of(new Object[][] {
            {PartialDate.parse("2025-07~"), PartialDate.class, "\"2025-07~\""},
            {PartialDate.parse("2016"), CalendarDate.class, "\"2016\""},
            {PartialDate.parse("2016/.."), DateInterval.class, "\"2016/..\""},
            {Period.parse("from 2020 until .."), Period.class, "\"from 2020 until ..\""},
            {Percentage.parse("28.570"), Percentage.class, "28.570"},
            {Percentage.parse("over 29"), Percentage.class, "\"over 29\""},
            {Shares.parse("3334946"), Shares.class, "3334946"},
            {StatedNumber.parse("1E+50"), StatedNumber.class, "1E+50"},
            {StatedNumber.parse("123456789012345678901"), StatedNumber.class, "123456789012345678901"},
            {Money.parse("nearly CNY 4000000000"), Money.class, "\"nearly CNY 4000000000\""},
            {Identifier.of("isin:CNE1000041R8"), Identifier.class, "\"isin:CNE1000041R8\""},
            {Citation.parse("digest#4 founded in 2016"), Citation.class, "\"digest#4 founded in 2016\""},
            {
                Citation.parse("digest#4").withSpeaker("an analyst"),
                Citation.class,
                "{\"source\":\"digest\",\"locator\":\"4\",\"speaker\":\"an analyst\"}"
            },
            {Jurisdiction.of("NO"), Jurisdiction.class, "\"NO\""},
            {HoldersKnown.parse("above 5"), HoldersKnown.class, "\"above 5\""},
            {Interest.VOTING_RIGHTS, Interest.class, "\"VOTING_RIGHTS\""}
        });
    }

    @Test
    void valuesAreReadInEveryForm() {
        assertThat(JSON.readValue("{\"value\": \"29\", \"qualifier\": \"over\"}", Percentage.class))
                .isEqualTo(Percentage.parse("over 29"));
        assertThat(JSON.readValue("2016", PartialDate.class)).isEqualTo(PartialDate.of(2016));
        assertThat(JSON.readValue("\"voting-rights\"", Interest.class)).isEqualTo(Interest.VOTING_RIGHTS);
        assertThat(JSON.readValue("{\"extent\": \"all\"}", HoldersKnown.class)).isEqualTo(HoldersKnown.ALL);
        assertThat(JSON.readValue("{\"above\": 5}", HoldersKnown.class)).isEqualTo(HoldersKnown.parse("above 5"));
        assertThat(JSON.readValue("{\"from\": {\"date\": 2020}, \"until\": {\"latest\": 2021}}", Period.class))
                .isEqualTo(Period.parse("from 2020 until ../2021"));
        assertThat(JSON.readValue("{\"from\": 2020, \"until\": {\"ongoing\": true}}", Period.class))
                .isEqualTo(Period.parse("from 2020 until .."));
        assertThat(YAML.readValue("NO", Jurisdiction.class)).isEqualTo(Jurisdiction.of("NO"));
    }

    @Test
    void recordsAndValuesArePartsOfTypesOfOnesOwn() {
        Watch watch = JSON.readValue("""
                {
                  "owner": "Ann",
                  "company": {"id": "acme", "name": "Acme", "founded": 2016},
                  "stakes": [{"id": "s", "holder": "ann", "entity": "acme", "percent": 28.570}],
                  "limits": {"CN": 25, "US": "at least 50"},
                  "others": {"a": {"id": "ann", "name": "Ann", "type": "person"}},
                  "since": "2025-07",
                  "stage": "board-approved"
                }""", Watch.class);
        assertThat(watch.company().founded().get(0).value()).isEqualTo(PartialDate.of(2016));
        assertThat(watch.stakes().get(0).percent()).contains(Percentage.parse("28.570"));
        assertThat(watch.limits())
                .isEqualTo(Map.of(
                        Jurisdiction.of("CN"),
                        Percentage.of(25),
                        Jurisdiction.of("US"),
                        Percentage.parse("at least 50")));
        assertThat(watch.others().get("a").id()).isEqualTo("ann");
        for (ObjectMapper mapper : List.of(JSON, YAML)) {
            assertThat(mapper.readValue(mapper.writeValueAsString(watch), Watch.class))
                    .isEqualTo(watch);
        }
    }

    @Test
    void aTypeMaySayItselfOrBeSaidByTheField() {
        String company = "{\"id\": \"acme\", \"name\": \"Acme\", \"holdersKnown\": \"all\", \"type\": \"company\"}";
        assertThat(JSON.readValue(company, Party.class)).isEqualTo(JSON.readValue(company, Company.class));
        assertThat(message("{\"id\": \"acme\"}", Statement.class))
                .startsWith("missing \"type\", which says what this is: stake or raise or control or");
        assertThat(message(company, Statement.class)).startsWith("expected stake or raise or control or");
        assertThat(message(company, ShareholderStake.class)).startsWith("expected a stake, not a company");
    }

    @Test
    void anErrorNamesTheFieldAndThePlace() {
        MismatchedInputException error =
                catchThrowableOfType(MismatchedInputException.class, () -> JSON.readValue("""
                        {"owner": "Ann",
                         "stakes": [{"id": "s", "holder": "ann", "entity": "acme",
                                     "citations": ["digest", {"source": "digest", "claim": "FAC"}],
                                     "percent": 101}]}""", Watch.class));
        assertThat(error).hasMessageStartingWith("""
                there is no code "FAC"; did you mean "FACT"? (line 3, column 68)""");
        assertThat(error.getPath())
                .extracting(Reference::getPropertyName, Reference::getIndex)
                .map(Object::toString)
                .containsExactly(
                        "(\"stakes\", -1)", "(null, 0)", "(\"citations\", -1)", "(null, 1)", "(\"claim\", -1)");
        assertThat(error.getLocation())
                .extracting(TokenStreamLocation::getLineNr, TokenStreamLocation::getColumnNr)
                .containsExactly(3, 68);
        assertThat(error.getSuppressed())
                .singleElement()
                .satisfies(further -> assertThat(further)
                        .hasMessageStartingWith("a percentage lies between 0 and 100, not 101 (line 4, column 25)"));
    }

    @Test
    void unknownFieldsArePassedOverUnlessTheMapperSaysOtherwise() {
        String company = "{\"id\": \"acme\", \"name\": \"Acme\", \"foundet\": 2016}";
        assertThat(JSON.readValue(company, Company.class))
                .isEqualTo(Company.builder().id("acme").name("Acme").build());
        assertThatThrownBy(() -> JSON.readerFor(Company.class)
                        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(company))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageStartingWith("there is no field \"foundet\"; did you mean \"founded\"?")
                .extracting(error -> ((UnrecognizedPropertyException) error).getPropertyName())
                .isEqualTo("foundet");
    }

    @Test
    void aValueOfAnotherSortIsRefused() {
        assertThat(message("{}", PartialDate.class)).startsWith("a date has a date, or an earliest or latest one");
        assertThat(message("[]", Percentage.class)).startsWith("expected a percentage from 0 to 100");
        assertThat(message("\"2016\"", DateInterval.class)).startsWith("a DateInterval is expected here, not 2016");
        assertThat(message("5", Company.class)).startsWith("expected an object with the fields of company");
        assertThat(message("{\"id\": \"x\"}", Company.class)).startsWith("missing \"name\"");
    }

    @Test
    void halfACharacterIsNotWritten() {
        assertThatThrownBy(() -> JSON.writeValueAsString(
                        Company.builder().id("acme").name("Acme \ud800").build()))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("company acme");
    }

    @Test
    void theModuleIsFoundByItself() {
        assertThat(JsonMapper.builder().findAndAddModules().build().readValue("29", Percentage.class))
                .isEqualTo(Percentage.of(29));
    }

    private static String message(String json, Class<?> type) {
        return catchThrowableOfType(MismatchedInputException.class, () -> JSON.readValue(json, type))
                .getMessage();
    }
}
