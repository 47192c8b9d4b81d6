package io.github.chipstakes.serialization.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.json.JsonText;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.SharedFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The digest of 2026-07-31 that lies beside the repository. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningListDigestTest {
    private Path file;
    private Reading reading;
    private Dataset dataset;

    @BeforeAll
    void read() {
        file = SharedFile.path("data/csl/screening-list.json");
        reading = ScreeningList.read(file);
        dataset = reading.dataset();
    }

    @Test
    void isRecognizedAndReadWithoutAProblem() {
        assertThat(ScreeningList.recognizes(file)).isTrue();
        assertThat(reading.problems()).isEmpty();
        assertThat(dataset.isIncomplete()).isFalse();
        assertThat(dataset.entries()).hasSize(25_921);
        assertThat(dataset.entries().stream().map(ListEntry::id).distinct()).hasSize(25_921);
    }

    @Test
    void hasTwelveListsWithAsManyEntriesAsItSays() {
        Map<String, Long> counts = dataset.entries().stream()
                .collect(Collectors.groupingBy(ListEntry::list, TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .containsExactly(
                        entry("us-capta-list", 1L),
                        entry("us-cmic-list", 68L),
                        entry("us-denied-persons-list", 1_596L),
                        entry("us-entity-list", 3_420L),
                        entry("us-itar-debarred-list", 787L),
                        entry("us-mbs-list", 51L),
                        entry("us-meu-list", 70L),
                        entry("us-nonproliferation-list", 161L),
                        entry("us-plc-list", 78L),
                        entry("us-sdn-list", 19_181L),
                        entry("us-ssi-list", 286L),
                        entry("us-unverified-list", 222L));
        assertThat(dataset.lists()).extracting(PartyList::id).containsExactlyElementsOf(counts.keySet());
    }

    @Test
    void losesNoWordOfAnyRow() throws Exception {
        JsonNode root = JsonMapper.shared().readTree(file.toFile());
        JsonNode tables = root.get("tables");
        List<String> rows = StreamSupport.stream(root.get("entries").spliterator(), false)
                .map(row -> String.join(
                        "|",
                        text(tables.get("sources").get(row.get("s").asInt())),
                        text(row.get("n")),
                        text(row.get("t")),
                        text(row.get("e")),
                        text(row.get("fr")),
                        words(row.get("a")),
                        words(row.get("c")),
                        of(tables.get("licenceRequirements"), row.get("lr")),
                        of(tables.get("licencePolicies"), row.get("lp")),
                        of(tables.get("programmes"), row.get("pg")),
                        of(tables.get("urls"), row.get("u"))))
                .sorted()
                .toList();
        assertThat(dataset.entries().stream().map(this::asWritten).sorted().toList())
                .isEqualTo(rows);
    }

    private String asWritten(ListEntry entry) {
        PartyList list = dataset.find(PartyList.class, entry.list()).orElseThrow();
        EntryVersion version = entry.versions().get(0);
        return String.join(
                "|",
                list.names().get(0).text(),
                entry.name(),
                entry.kind()
                        .filter(kind -> kind != EntryKind.ADDRESS)
                        .map(kind -> switch (kind) {
                            case PERSON -> "Individual";
                            case ENTITY -> "Entity";
                            case VESSEL -> "Vessel";
                            default -> "Aircraft";
                        })
                        .orElse(""),
                entry.identifiers().stream().map(id -> id.value()).collect(Collectors.joining()),
                entry.extensions().members().get("federal_register_notice") instanceof JsonText text
                        ? text.value()
                        : version.cites().stream().map(LegalCitation::raw).collect(Collectors.joining("; ")),
                bare(String.join("", entry.aliases())),
                bare(entry.countries().stream().map(Object::toString).collect(Collectors.joining())),
                version.licenseRequirement().orElse(""),
                version.reviewPolicy().map(LicenseReviewPolicy::raw).orElse(""),
                String.join("; ", entry.programs()),
                list.extensions().members().get("source_list_url") instanceof JsonText url ? url.value() : "");
    }

    private static String text(JsonNode node) {
        return node == null ? "" : node.asString();
    }

    private static String of(JsonNode table, JsonNode index) {
        return index == null ? "" : text(table.get(index.asInt()));
    }

    private static String words(JsonNode list) {
        return list == null
                ? ""
                : bare(StreamSupport.stream(list.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining()));
    }

    private static String bare(String text) {
        return text.replaceAll("[;\\s\u00a0]", "");
    }

    @Test
    void namesCambriconInElevenEntriesOfTenEntities() {
        List<ListEntry> cambricon = dataset.entries().stream()
                .filter(entry -> entry.name().contains("Cambricon"))
                .toList();
        assertThat(cambricon).hasSize(11);
        assertThat(cambricon.stream().map(ListEntry::name).distinct()).hasSize(10);
        assertThat(cambricon)
                .filteredOn(entry -> entry.name().equals("Cambricon Technologies Corporation Limited"))
                .extracting(ListEntry::id)
                .containsExactly(
                        "us-el-cambricon-technologies-corporation-limited-87-fr-77505",
                        "us-el-cambricon-technologies-corporation-limited-87-fr-77508");
        assertThat(cambricon)
                .flatExtracting(ListEntry::versions)
                .extracting(EntryVersion::footnotes)
                .containsOnly(List.of(4));
        assertThat(dataset.matches()).isEmpty();
        assertThat(dataset.companies()).isEmpty();
    }

    @Test
    void saysOfItsOwnDayThatAnEntryWasListedAndNeverSinceWhen() {
        String parent = "us-el-cambricon-technologies-corporation-limited-87-fr-77505";
        assertThat(Stream.of("2022-12-15", "2022-12-16", "2026-07-30", "2026-07-31", "2026-08-01")
                        .map(day -> EntryHistory.of(dataset, parent, When.on(LocalDate.parse(day)))
                                .listed()
                                .verdict()))
                .containsExactly(Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.YES, Verdict.UNKNOWN);
        assertThat(dataset.entries())
                .flatExtracting(ListEntry::versions)
                .extracting(version -> version.validFrom().map(Object::toString))
                .containsOnly(Optional.of("../2026-07-31"));
    }

    @Test
    void hasNineteenBareAddressesAndTheKindsItSays() {
        Map<String, Long> kinds = dataset.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.kind().map(Enum::name).orElse(""), TreeMap::new, Collectors.counting()));
        assertThat(kinds)
                .containsExactly(
                        entry("", 6_237L),
                        entry("ADDRESS", 19L),
                        entry("AIRCRAFT", 344L),
                        entry("ENTITY", 10_206L),
                        entry("PERSON", 7_591L),
                        entry("VESSEL", 1_524L));
    }

    @Test
    void citesWhatIsUnderstoodAndTellsWhatIsNot() {
        assertThat(onTheEntityList(version -> version.cites().stream())
                        .filter(cited -> cited.parsed().isEmpty())
                        .map(LegalCitation::raw)
                        .distinct())
                .containsExactlyInAnyOrder("88 FR", "76 FR No. 197 (10/12/2011)", "77 FR");
    }

    @Test
    void hasPoliciesOfSeveralScopes() {
        List<LicenseReviewPolicy> policies = onTheEntityList(version -> version.reviewPolicy().stream())
                .distinct()
                .toList();
        assertThat(policies).hasSize(77);
        assertThat(policies).filteredOn(policy -> policy.flaw().isPresent()).hasSize(2);
        assertThat(policies).filteredOn(policy -> policy.policies().size() > 1).hasSizeGreaterThan(20);
    }

    private <T> Stream<T> onTheEntityList(Function<EntryVersion, Stream<T>> what) {
        return dataset.entries().stream()
                .filter(entry -> entry.list().equals("us-entity-list"))
                .flatMap(entry -> entry.versions().stream())
                .flatMap(what);
    }
}
