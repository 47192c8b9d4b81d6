package io.github.chipstakes.serialization.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.json.JsonArray;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.json.JsonText;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import io.github.chipstakes.model.party.Address;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.Limits;
import io.github.chipstakes.serialization.Place;
import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningListTest {
    private static final String EL = "Entity List (EL) - Bureau of Industry and Security";
    private static final String SDN = "Specially Designated Nationals (SDN) - Treasury Department";

    private static final String PUBLISHED = """
            {'results': [
              {'source': '%s', 'name': 'Example Chips Co., Ltd.', 'title': null, 'type': null, 'id': '6147f9',
               'alt_names': ['Example IC', 'EC;\u00a0Chips of Example', ''],
               'addresses': [{'address': '1 Road', 'city': 'Beijing', 'state': '', 'postal_code': '100000', 'country': 'CN'},
                             {'address': null, 'city': null, 'state': null, 'postal_code': null, 'country': 'HK'}],
               'federal_register_notice': '87 FR 77505; 89 FR 96837', 'start_date': '2022-12-16', 'end_date': null,
               'standard_order': null, 'remarks': 'a remark',
               'license_requirement': 'For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4',
               'license_policy': 'Presumption of denial', 'ids': [],
               'source_list_url': 'https://example.org/el', 'source_information_url': 'https://example.org/about'},
              {'source': '%s', 'name': 'EXAMPLE BANK', 'type': 'Entity', 'id': '36', 'entity_number': 36,
               'programs': ['SDGT', 'IRAN; IFSR'], 'alt_names': 'EB; and EXAMPLEBANK',
               'ids': [{'type': 'Legal Entity Number', 'number': '5493001KJTIIGC8Y1R12', 'country': null},
                       {'type': 'Gender', 'number': 'n/a'}],
               'source_list_url': 'https://example.org/sdn'}
             ],
             'search_performed_at': '2026-07-31T13:15:00.015113+00:00',
             'sources_used': [
              {'source': '%s', 'last_imported': '2026-07-31T13:15:00+00:00', 'source_last_updated': '2026-07-10T00:00:00+00:00',
               'import_rate': 'Hourly'},
              {'source': 'Foreign Sanctions Evaders (FSE) - Treasury Department', 'last_imported': '2026-07-30T01:00:00+00:00'}],
             'offset': 0, 'total': 2}
            """.formatted(EL, SDN, EL).replace('\'', '"');

    private static final String DIGEST = """
            {'$comment': 'generated', 'citation': 'U.S. Consolidated Screening List',
             'source': {'url': 'https://example.org/consolidated.json', 'api': 'bulk', 'requiresApiKey': false},
             'sourceGeneratedAt': '2026-07-31T13:15:00+00:00', 'retrievedAt': '2026-07-31T14:14:59Z', 'entryCount': 5,
             'countsBySource': {'%s': 4, '%s': 1},
             'listAuthority': {'%s': {'code': 'EL', 'effect': 'a license'}},
             'fieldKey': {'n': 'name'},
             'entries': [
              {'n': 'Example Parent', 's': 0, 'c': ['CN', 'HK'], 'lr': 0, 'lp': 0, 'fr': '87 FR 77508', 'u': 0},
              {'n': 'Example Parent', 's': 0, 'c': ['CN'], 'lr': 0, 'lp': 0, 'fr': '87 FR 77505', 'u': 0},
              {'n': 'Address 01', 's': 0, 'c': ['HK'], 'lr': 0, 'lp': 0, 'fr': '89 FR 51653, 88 FR', 'u': 0},
              {'n': 'Address 01', 's': 0, 'c': ['TR'], 'lr': 0, 'lp': 0, 'fr': '89 FR 51653, 88 FR', 'u': 0},
              {'n': 'EXAMPLE SHIP', 's': 1, 't': 'Vessel', 'e': '173', 'pg': 0, 'u': 1}],
             'tables': {'sources': ['%s', '%s'], 'licenceRequirements': ['All items'], 'licencePolicies': ['Policy of denial'],
                        'programmes': ['CUBA; SDGT'], 'urls': ['https://example.org/el', 'https://example.org/sdn']}}
            """.formatted(EL, SDN, EL, EL, SDN).replace('\'', '"');

    @TempDir
    private Path folder;

    @Nested
    class ThePublishedFile {
        private final Citation file = Citation.of("us-csl-2026-07-31");

        @Test
        void isReadRowByRow() throws IOException {
            Reading reading = read(PUBLISHED);
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.dataset().entries())
                    .containsExactly(
                            ListEntry.builder()
                                    .id("us-el-example-chips-co-ltd-87-fr-77505")
                                    .list("us-entity-list")
                                    .name("Example Chips Co., Ltd.")
                                    .addAliases("Example IC", "EC", "Chips of Example")
                                    .addAddress(Address.builder()
                                            .text("1 Road, Beijing, 100000")
                                            .country(Jurisdiction.of("CN"))
                                            .build())
                                    .addCountries(Jurisdiction.of("CN"), Jurisdiction.of("HK"))
                                    .addIdentifier(Identifier.of("us-csl:6147f9"))
                                    .addVersion(EntryVersion.builder()
                                            .action(EntryAction.ADDED)
                                            .validFrom(PartialDate.parse("2022-12-16"))
                                            .addCites(LegalCitation.of("87 FR 77505"), LegalCitation.of("89 FR 96837"))
                                            .licenseRequirement("For all items subject to the EAR. (See §§ 734.9(e)(2)"
                                                    + " and 744.11 of the EAR)4")
                                            .reviewPolicy(LicenseReviewPolicy.of("Presumption of denial"))
                                            .addFootnote(4)
                                            .build())
                                    .addCitation(file)
                                    .extensions(JsonObject.of(Map.of(
                                            "remarks", new JsonText("a remark"),
                                            "source_information_url", new JsonText("https://example.org/about"))))
                                    .build(),
                            ListEntry.builder()
                                    .id("us-sdn-36")
                                    .list("us-sdn-list")
                                    .name("EXAMPLE BANK")
                                    .addAliases("EB", "EXAMPLEBANK")
                                    .kind(EntryKind.ENTITY)
                                    .addPrograms("SDGT", "IRAN", "IFSR")
                                    .addIdentifiers(Identifier.of("ofac:36"), Identifier.of("lei:5493001KJTIIGC8Y1R12"))
                                    .addVersion(EntryVersion.builder()
                                            .action(EntryAction.ADDED)
                                            .validFrom(PartialDate.parse("../2026-07-31"))
                                            .build())
                                    .addCitation(file)
                                    .extensions(reading.dataset()
                                            .find(ListEntry.class, "us-sdn-36")
                                            .orElseThrow()
                                            .extensions())
                                    .build());
            assertThat(entry(reading, "us-sdn-36").extensions().members().get("ids"))
                    .isInstanceOfSatisfying(
                            JsonArray.class, ids -> assertThat(ids.values()).hasSize(2));
        }

        @Test
        void hasAListForEachOfItsSources() throws IOException {
            assertThat(read(PUBLISHED).dataset().lists())
                    .containsExactly(
                            PartyList.builder()
                                    .id("us-entity-list")
                                    .name("Entity List")
                                    .addName(Name.builder().text(EL).build())
                                    .jurisdiction(Jurisdiction.of("US"))
                                    .authority("Bureau of Industry and Security")
                                    .upToDate(PartialDate.parse("2026-07-31"))
                                    .addCitation(file)
                                    .extensions(JsonObject.of(Map.of(
                                            "source_last_updated", new JsonText("2026-07-10T00:00:00+00:00"),
                                            "source_list_url", new JsonText("https://example.org/el"))))
                                    .build(),
                            PartyList.builder()
                                    .id("us-fse-list")
                                    .name("Foreign Sanctions Evaders List")
                                    .addName(Name.builder()
                                            .text("Foreign Sanctions Evaders (FSE) - Treasury Department")
                                            .build())
                                    .jurisdiction(Jurisdiction.of("US"))
                                    .authority("Treasury Department")
                                    .upToDate(PartialDate.parse("2026-07-30"))
                                    .addCitation(file)
                                    .build(),
                            PartyList.builder()
                                    .id("us-sdn-list")
                                    .name("Specially Designated Nationals and Blocked Persons List")
                                    .addName(Name.builder().text(SDN).build())
                                    .jurisdiction(Jurisdiction.of("US"))
                                    .authority("Treasury Department")
                                    .upToDate(PartialDate.parse("2026-07-31"))
                                    .addCitation(file)
                                    .extensions(JsonObject.of(
                                            Map.of("source_list_url", new JsonText("https://example.org/sdn"))))
                                    .build());
        }

        @Test
        void isTheSource() throws Exception {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(PUBLISHED.getBytes(StandardCharsets.UTF_8));
            assertThat(read(PUBLISHED).dataset().sources())
                    .containsExactly(Source.builder()
                            .id("us-csl-2026-07-31")
                            .title("Consolidated Screening List")
                            .kind(SourceKind.DATASET)
                            .publisher("International Trade Administration")
                            .contentHash("sha-256:" + java.util.HexFormat.of().formatHex(hash))
                            .published(PartialDate.parse("2026-07-31"))
                            .upToDate(PartialDate.parse("2026-07-31"))
                            .language("en")
                            .build());
            assertThat(read(PUBLISHED).dataset().info())
                    .isEqualTo(DatasetInfo.builder()
                            .title("Consolidated Screening List")
                            .upToDate(PartialDate.parse("2026-07-31"))
                            .build());
        }

        @Test
        void saysTheSameCompressed() throws IOException {
            Path file = folder.resolve("consolidated.json.gz");
            Files.write(file, zipped(PUBLISHED));
            assertThat(ScreeningList.recognizes(file)).isTrue();
            assertThat(ScreeningList.read(file).dataset())
                    .isEqualTo(read(PUBLISHED).dataset());
        }

        @Test
        void mayBeABareListWithoutADay() throws IOException {
            Reading reading = read("[{'source': '" + EL + "', 'name': 'A'}]");
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.dataset().entries())
                    .extracting(ListEntry::id, entry -> entry.versions().get(0).validFrom())
                    .containsExactly(tuple("us-el-a", Optional.empty()));
            assertThat(reading.dataset().sources()).extracting(Source::id).containsExactly("us-csl");
            assertThat(listed(reading.dataset(), "us-el-a", "2026-07-31")).isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void tellsWhereItsRecordsAndTheirFieldsStand() throws IOException {
            Reading reading = read("[\n {'source': '" + EL + "',\n  'name': 'A', 'alt_names': ['B']}]");
            ListEntry entry = entry(reading, "us-el-a");
            assertThat(reading.placeOf(entry, "")).contains(new Place(file().toString(), 2, 2));
            assertThat(reading.placeOf(entry, "/name")).contains(new Place(file().toString(), 3, 11));
            assertThat(reading.placeOf(entry, "/aliases/0")).contains(new Place(file().toString(), 3, 29));
            assertThat(reading.placeOf(entry, "/countries")).contains(new Place(file().toString(), 2, 2));
        }
    }

    @Nested
    class ADigest {
        @Test
        void isReadThroughItsTables() throws IOException {
            Reading reading = read(DIGEST);
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.dataset().entries())
                    .extracting(entry -> entry.id().replaceFirst("~.*", ""), ListEntry::kind, ListEntry::programs)
                    .containsExactly(
                            tuple("us-el-address-01-89-fr-51653", Optional.of(EntryKind.ADDRESS), List.of()),
                            tuple("us-el-address-01-89-fr-51653", Optional.of(EntryKind.ADDRESS), List.of()),
                            tuple("us-el-example-parent-87-fr-77505", Optional.empty(), List.of()),
                            tuple("us-el-example-parent-87-fr-77508", Optional.empty(), List.of()),
                            tuple("us-sdn-173", Optional.of(EntryKind.VESSEL), List.of("CUBA", "SDGT")));
            assertThat(reading.dataset().entries())
                    .extracting(entry -> entry.versions().get(0).licenseRequirement())
                    .containsExactly(
                            Optional.of("All items"),
                            Optional.of("All items"),
                            Optional.of("All items"),
                            Optional.of("All items"),
                            Optional.empty());
        }

        @Test
        void keepsCitationsThatAreNotUnderstoodAndTheTextAsWritten() throws IOException {
            ListEntry entry = entry("address-01-89-fr-51653", "TR");
            assertThat(entry.versions().get(0).cites())
                    .containsExactly(LegalCitation.of("89 FR 51653"), LegalCitation.of("88 FR"));
            assertThat(entry.extensions())
                    .isEqualTo(JsonObject.of(Map.of("federal_register_notice", new JsonText("89 FR 51653, 88 FR"))));
        }

        @Test
        void saysTheLegalBasisOfAList() throws IOException {
            PartyList list = read(DIGEST)
                    .dataset()
                    .find(PartyList.class, "us-entity-list")
                    .orElseThrow();
            assertThat(list.extensions().members().get("authority"))
                    .hasToString("{\"code\":\"EL\",\"effect\":\"a license\"}");
        }

        private ListEntry entry(String stem, String country) throws IOException {
            return read(DIGEST).dataset().entries().stream()
                    .filter(entry -> entry.id().startsWith("us-el-" + stem + "~"))
                    .filter(entry -> entry.countries().contains(Jurisdiction.of(country)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class WhetherAnEntryWasListed {
        @ParameterizedTest
        @CsvSource({
            "us-sdn-36, 2022-12-15, UNKNOWN",
            "us-sdn-36, 2026-07-30, UNKNOWN",
            "us-sdn-36, 2026-07-31, YES",
            "us-sdn-36, 2026-08-01, UNKNOWN",
            "us-el-example-chips-co-ltd-87-fr-77505, 2022-12-15, UNKNOWN",
            "us-el-example-chips-co-ltd-87-fr-77505, 2022-12-16, YES",
            "us-el-example-chips-co-ltd-87-fr-77505, 2026-07-31, YES",
            "us-el-example-chips-co-ltd-87-fr-77505, 2026-08-01, UNKNOWN",
        })
        void isKnownFromItsFirstDayOrOnTheDayOfTheFile(String entry, String day, Verdict listed) throws IOException {
            assertThat(listed(read(PUBLISHED).dataset(), entry, day)).isEqualTo(listed);
        }

        @Test
        void doesNotDependOnAnotherDatasetThatFollowsTheListToAnotherDay() throws IOException {
            Dataset other = Dataset.of(PartyList.builder()
                    .id("us-sdn-list")
                    .name("SDN")
                    .upToDate(PartialDate.parse("2026-07-01"))
                    .build());
            Dataset both = Dataset.layered(List.of(
                    new Dataset.Layer("own", other),
                    new Dataset.Layer("list", read(PUBLISHED).dataset())));
            assertThat(listed(both, "us-sdn-36", "2026-07-01")).isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void wasNotKnownBeforeTheFileWasMade() throws IOException {
            When when = When.on(LocalDate.parse("2026-07-31")).asKnownOn(LocalDate.parse("2026-07-30"));
            assertThat(EntryHistory.of(read(PUBLISHED).dataset(), "us-sdn-36", when)
                            .listed()
                            .verdict())
                    .isEqualTo(Verdict.UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-03-01, YES",
            "2024-03-02, UNKNOWN",
            "2024-03-03, UNKNOWN",
        })
        void isUnknownOnTheDayItEndsAndAfter(String day, Verdict listed) throws IOException {
            String row = "{'source': 'Denied Persons List (DPL) - Bureau of Industry and Security', 'name': 'A',"
                    + " 'start_date': '2020-01-01', 'end_date': '2024-03-02'}";
            Dataset dataset = read("{'results': [" + row + "], 'search_performed_at': '2026-07-31T00:00:00Z'}")
                    .dataset();
            assertThat(listed(dataset, "us-dpl-a", day)).isEqualTo(listed);
        }
    }

    @Nested
    class Ids {
        @Test
        void doNotDependOnTheOrderOfRows() throws IOException {
            List<String> rows = Arrays.asList(
                    row("'name': 'A'"),
                    row("'name': 'A'"),
                    row("'name': 'A', 'remarks': 'x'"),
                    row("'name': 'A', 'alt_names': ['B']"),
                    row("'name': 'A', 'federal_register_notice': '87 FR 77505'"),
                    row("'name': '中文'"),
                    row("'name': '" + "long ".repeat(100) + "'"));
            List<ListEntry> entries =
                    read("[" + String.join(",", rows) + "]").dataset().entries();
            assertThat(entries)
                    .extracting(ListEntry::id)
                    .doesNotHaveDuplicates()
                    .hasSize(7);
            assertThat(entries)
                    .extracting(ListEntry::id)
                    .allSatisfy(id ->
                            assertThat(io.github.chipstakes.model.Ids.isId(id)).isTrue());
            for (int seed = 0; seed < 5; seed++) {
                Collections.shuffle(rows, new Random(seed));
                assertThat(read("[" + String.join(",", rows) + "]").dataset().entries())
                        .isEqualTo(entries);
            }
        }

        private String row(String fields) {
            return "{'source': '" + EL + "', " + fields + "}";
        }
    }

    @Nested
    class Footnote {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "For all items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR)4|[4]",
                    "For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR) 4|[4]",
                    "For All Items Subject to the EAR (See §734.9(e)(2), and §744.11 of the EAR)4.|[4]",
                    "For all items subject to the EAR, see §§ 734.9(e)1, and 744.11 of the EAR2|[1, 2]",
                    "For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2|[1, 2]",
                    "For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)|[3]",
                    "For All Items Subject to the EAR (See §734.9(g), 3 §746.8(a)(3), and §744.21(b) of the EAR).|[3]",
                    "For all items subject to the EAR. (See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)5|[5]",
                    "For all items subject to the EAR (See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)|[]",
                    "For all items subject to the EAR. (See §744.11 of the EAR)|[]",
                    "For items on the CCL and EAR99 items listed in supplement no. 7 to part 746 of the EAR|[]",
                })
        void isReadFromTheRequirement(String requirement, String footnotes) {
            assertThat(Footnotes.in(requirement)).hasToString(footnotes);
        }
    }

    @Nested
    class WhatIsBroken {
        @Test
        void cutOffKeepsEveryRowBefore() throws IOException {
            Reading reading = read("{'results': [{'source': '" + EL + "', 'name': 'A'},{'source': '" + EL + "', 'nam");
            assertThat(reading.problems())
                    .extracting(Problem::kind, Problem::record)
                    .containsExactly(tuple(Problem.Kind.TRUNCATED, Optional.of("entry")));
            assertThat(reading.dataset().entries()).extracting(ListEntry::name).containsExactly("A");
            assertThat(reading.dataset().isIncomplete()).isTrue();
            assertThat(reading.dataset().unread()).isEmpty();
            assertThat(reading.dataset().sources().get(0).contentHash()).isEmpty();
        }

        @Test
        void everyCutIsToldAndNoneThrows() throws IOException {
            for (int length = 0; length < DIGEST.length(); length += 7) {
                Reading reading = read(DIGEST.substring(0, length));
                assertThat(reading.isWhole()).isFalse();
            }
        }

        @Test
        void compressedBytesThatAreCutOffAreTold() throws IOException {
            byte[] bytes = zipped(PUBLISHED);
            Path file = folder.resolve("cut.json.gz");
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            Reading reading = ScreeningList.read(file);
            assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.TRUNCATED);
            assertThat(reading.dataset().isIncomplete()).isTrue();
        }

        @Test
        void noFileIsTold() {
            Reading reading = ScreeningList.read(folder.resolve("none.json"));
            assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.UNREADABLE_FILE);
            assertThat(reading.dataset().isIncomplete()).isTrue();
            assertThat(ScreeningList.recognizes(folder.resolve("none.json"))).isFalse();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'results': 7}|1:13: expected a list of rows, found the number 7 [wrong-type]",
                    "{'results': [7]}|1:14: expected an object, which is a row of the list, found the number 7 [wrong-type]",
                    "{'companies': []}|1:15: what \"companies\" is in a screening list is not known; it is not kept [unknown-field]",
                    "7|1:1: expected an object with the list \"results\" or \"entries\", found the number 7 [wrong-type]",
                })
        void anotherShapeIsTold(String text, String problem) throws IOException {
            assertThat(read(text).problems()).extracting(Problem::toString).contains(file() + ":" + problem);
            assertThat(read(text).dataset().isIncomplete()).isTrue();
        }

        @Test
        void aRowLosesOnlyWhatIsWrongInIt() throws IOException {
            Reading reading = read("[{'source': '" + EL
                    + "', 'name': 'A', 'alt_names': ['B', 7, {}], 'type': [1], 'start_date': 'soon', 'license_policy': {},"
                    + " 'name': 'C', 'remarks': '\\ud800', 'addresses': [{'street': 'x', 'city': 'Y'}, 7]}]");
            assertThat(reading.problems())
                    .extracting(Problem::kind, Problem::record, Problem::field)
                    .containsExactly(
                            tuple(Problem.Kind.WRONG_TYPE, Optional.of("entry A"), "/alt_names/2"),
                            tuple(Problem.Kind.WRONG_TYPE, Optional.of("entry A"), "/type"),
                            tuple(Problem.Kind.MALFORMED_VALUE, Optional.of("entry A"), "/start_date"),
                            tuple(Problem.Kind.WRONG_TYPE, Optional.of("entry A"), "/license_policy"),
                            tuple(Problem.Kind.DUPLICATE_KEY, Optional.of("entry A"), "/name"),
                            tuple(Problem.Kind.MALFORMED_VALUE, Optional.of("entry A"), "/remarks"),
                            tuple(Problem.Kind.UNKNOWN_FIELD, Optional.of("entry A"), "/addresses/0/street"));
            ListEntry entry = entry(reading, "us-el-a");
            assertThat(entry.aliases()).containsExactly("B", "7");
            assertThat(entry.addresses()).extracting(Address::text).containsExactly("Y", "7");
            assertThat(entry.extensions()).isEqualTo(JsonObject.of(Map.of("start_date", new JsonText("soon"))));
            assertThat(reading.dataset().unreadFields("us-el-a"))
                    .containsExactly("addresses", "aliases", "extensions", "kind", "name", "versions");
        }

        @Test
        void anEndThatCannotBeReadLeavesOpenWhetherTheEntryIsListed() throws IOException {
            String row = "{'source': '" + EL + "', 'name': 'A', 'start_date': '2020-01-01', 'end_date': '%s'}";
            String file = "{'results': [" + row + "], 'search_performed_at': '2026-07-31T00:00:00Z'}";
            assertThat(listed(read(file.formatted("")).dataset(), "us-el-a", "2025-01-01"))
                    .isEqualTo(Verdict.YES);
            assertThat(listed(read(file.formatted("31 December")).dataset(), "us-el-a", "2025-01-01"))
                    .isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void aProgramOrATextOfATableThatCannotBeReadIsKnownToBeMissing() throws IOException {
            assertThat(read("[{'source': '" + EL + "', 'name': 'A', 'programs': ['X', {}]}]")
                            .dataset()
                            .unreadFields("us-el-a"))
                    .containsExactly("programs");
            assertThat(read("{'entries': [{'s': 0, 'n': 'A', 'lp': 7}], 'tables': {'sources': ['" + EL
                                    + "'], 'licencePolicies': []}}")
                            .dataset()
                            .unreadFields("us-el-a"))
                    .containsExactly("versions");
        }

        @Test
        void aListOfWhichNoDayCanBeReadIsVouchedForByNobody() throws IOException {
            String file = "{'results': [{'source': '" + EL + "', 'name': 'A', 'start_date': '2020-01-01'}],"
                    + " 'search_performed_at': '2026-07-31T00:00:00Z',"
                    + " 'sources_used': [{'source': '" + EL + "', 'last_imported': '%s'}]}";
            assertThat(listed(read(file.formatted("2026-07-30")).dataset(), "us-el-a", "2025-01-01"))
                    .isEqualTo(Verdict.YES);
            assertThat(listed(read(file.formatted("lately")).dataset(), "us-el-a", "2025-01-01"))
                    .isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void aRowWithoutANameOrAListIsLeftOut() throws IOException {
            Reading reading = read("[{'source': '" + EL + "'}, {'name': 'A', 'source': ''}]");
            assertThat(reading.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                            "missing \"name\"; this row is left out",
                            "missing \"source\", the list this is an entry of; this row is left out");
            assertThat(reading.dataset().entries()).isEmpty();
            assertThat(reading.dataset().isIncomplete()).isTrue();
        }

        @Test
        void aListThatIsNotKnownIsKeptAndToldOnce() throws IOException {
            Reading reading = read(
                    "[{'source': 'New List (NEW) - Some Department', 'name': 'A'}, {'source': 'New List (NEW) - Some Department',"
                            + " 'name': 'B'}, {'source': 'Whatever', 'name': 'C'}]");
            assertThat(reading.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                            "\"New List (NEW) - Some Department\" is no source list known here; its entries are kept as those of"
                                    + " us-new-list",
                            "\"Whatever\" is no source list known here; its entries are kept as those of us-whatever");
            assertThat(reading.dataset().entries())
                    .extracting(ListEntry::id, ListEntry::list)
                    .containsExactly(
                            tuple("us-new-a", "us-new-list"),
                            tuple("us-new-b", "us-new-list"),
                            tuple("us-whatever-c", "us-whatever"));
        }

        @Test
        void aNumberThatIsNotInItsTableIsTold() throws IOException {
            Reading reading =
                    read(DIGEST.replace("\"lp\": 0, \"fr\": \"87 FR 77508\"", "\"lp\": 7, \"fr\": \"87 FR 77508\"")
                            .replace("\"s\": 1", "\"s\": -1"));
            assertThat(reading.problems())
                    .extracting(Problem::field, Problem::message)
                    .contains(tuple(
                            "/license_policy", "there is no 7 in the table \"licencePolicies\", which has 1 texts"));
            assertThat(reading.dataset().entries()).hasSize(4);
            assertThat(reading.dataset().isIncomplete()).isTrue();
        }

        @Test
        void rowsThatAreMissingByTheCountOfTheFileAreTold() throws IOException {
            Reading reading = read(PUBLISHED.replace("\"total\": 2", "\"total\": 3"));
            assertThat(reading.problems())
                    .extracting(Problem::message)
                    .containsExactly("the file says it has 3 rows in all, and 2 were read");
            assertThat(reading.dataset().isIncomplete()).isTrue();
        }

        @Test
        void anEndlessTextEndsTheFile() throws IOException {
            Files.writeString(
                    file(), json("[{'source': '" + EL + "', 'name': 'A'}, {'name': '" + "x".repeat(9_000) + "'}]"));
            Reading reading = ScreeningList.read(file(), new Limits(64, 1_000, 1_000, 1_000, 10));
            assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.LIMIT);
            assertThat(reading.dataset().entries()).extracting(ListEntry::name).containsExactly("A");
        }

        @Test
        void moreThanTheLimitIsNotRead() throws IOException {
            Files.writeString(file(), PUBLISHED);
            Reading reading = ScreeningList.read(file(), new Limits(64, 1_000, 1_000, 1_000, 10, 500));
            assertThat(reading.problems()).extracting(Problem::kind).contains(Problem.Kind.LIMIT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "7",
                "companies: []",
                "{'companies': []}",
                "{'results': []}",
                "{'results': [{'name': 'a'}]}",
                "{'results': [{'source': 'a study'}]}",
                "[{'source': 7}]",
            })
    void whatIsNoScreeningListIsNotRecognized(String text) throws IOException {
        Files.writeString(file(), json(text));
        assertThat(ScreeningList.recognizes(file())).isFalse();
    }

    @Test
    void bothShapesAreRecognized() throws IOException {
        for (String text : List.of(
                PUBLISHED, DIGEST, "\ufeff" + PUBLISHED, "[{'source':'" + EL + "'", PUBLISHED.substring(0, 200))) {
            Files.writeString(file(), json(text));
            assertThat(ScreeningList.recognizes(file())).isTrue();
        }
    }

    private Path file() {
        return folder.resolve("list.json");
    }

    private Reading read(String text) throws IOException {
        Files.writeString(file(), json(text));
        return ScreeningList.read(file());
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static ListEntry entry(Reading reading, String id) {
        return reading.dataset().find(ListEntry.class, id).orElseThrow();
    }

    private static Verdict listed(Dataset dataset, String entry, String day) {
        return EntryHistory.of(dataset, entry, When.on(LocalDate.parse(day)))
                .listed()
                .verdict();
    }
}
