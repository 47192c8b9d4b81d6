package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.serialization.SharedFile;
import io.github.chipstakes.serialization.csl.ScreeningList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of counterparties against the whole Consolidated Screening List, where a digest of it lies beside the repository. */
class ScreenPublishedListTest {
    private static final String LIST = """
            name,country
            Cambricon Technologies Corporation Limited,CN
            CAS,CN
            Chinese Academy of Sciences,CN
            "Huawei Technologies Co., Ltd.",CN
            Bank Melli,IR
            """;

    @TempDir
    private Path folder;

    @Test
    void namesMakeCandidatesOfTheEntriesThatBearThemAndNobodyIsListedForCertain() throws IOException {
        Path published = SharedFile.path("data/csl/screening-list.json");
        Path list = Files.writeString(folder.resolve("list.csv"), LIST);
        Run run = Run.of(
                "",
                "screen",
                list.toString(),
                "--data",
                published.toString(),
                "--on",
                "2026-07-31",
                "--format",
                "json");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode told = JsonMapper.shared().readTree(run.out());
        assertThat(told.get("regimes")).hasSize(12);
        assertThat(told.get("counterparties").valueStream().map(ScreenPublishedListTest::found))
                .containsExactly(
                        "Cambricon Technologies Corporation Limited: us-entity-list POSSIBLY UNKNOWN,"
                                + " us-el-cambricon-technologies-corporation-limited-87-fr-77505"
                                + " us-el-cambricon-technologies-corporation-limited-87-fr-77508",
                        "CAS: us-entity-list POSSIBLY UNKNOWN,"
                                + " us-el-chinese-academy-of-sciences-national-time-servic~3ed6b24209-90-fr-44496",
                        "Chinese Academy of Sciences:",
                        "Huawei Technologies Co., Ltd.: us-cmic-list POSSIBLY UNKNOWN, us-cmic-30947"
                                + " us-entity-list POSSIBLY UNKNOWN, us-el-huawei-technologies-co-ltd-84-fr-22963"
                                + " us-el-huawei-technologies-co-ltd-huawei-84-fr-22963",
                        "Bank Melli: us-sdn-list POSSIBLY UNKNOWN, us-sdn-25578");
    }

    @Test
    void everyEntryIsFoundByEachOfItsNames() throws IOException {
        Dataset published = ScreeningList.read(SharedFile.path("data/csl/screening-list.json"))
                .dataset();
        Screening screening = Screening.of(Reach.of(published, LocalDate.of(2026, 7, 31)));
        List<String> names = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (ListEntry entry : published.entries()) {
            if (!entry.kind().equals(Optional.of(EntryKind.ADDRESS))) {
                Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).forEach(name -> {
                    names.add(name);
                    if (screening.screen(Counterparty.named(name)).candidates().stream()
                            .noneMatch(candidate -> candidate.id().equals(entry.id()))) {
                        missed.add(entry.id() + ": " + name);
                    }
                });
            }
        }
        assertThat(missed).isEmpty();
        assertThat(names).hasSize(57_165);
    }

    @Test
    void whatRowsHoldBesideANameHidesNoEntry() throws IOException {
        Dataset published = ScreeningList.read(SharedFile.path("data/csl/screening-list.json"))
                .dataset();
        Screening screening = Screening.of(Reach.of(published, LocalDate.of(2026, 7, 31)));
        List<String> missed = new ArrayList<>();
        for (ListEntry entry : published.entries().stream()
                .filter(one -> one.list().equals("us-entity-list")
                        && one.kind().filter(EntryKind.ADDRESS::equals).isEmpty())
                .toList()) {
            for (String row : List.of("M/s %s", "%s (1)", "%s, People's Republic of China")) {
                String name = row.formatted(entry.name());
                if (screening.screen(Counterparty.named(name)).candidates().stream()
                        .noneMatch(candidate -> candidate.id().equals(entry.id()))) {
                    missed.add(entry.id() + ": " + name);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    /** What is shown of a counterparty by each regime, with the candidates it is shown by. */
    private static String found(JsonNode counterparty) {
        List<String> shown = counterparty
                .get("results")
                .valueStream()
                .filter(result -> !result.get("level").asString().equals("NOT_SHOWN"))
                .map(result -> " " + result.get("regime").asString() + " "
                        + result.get("level").asString() + " "
                        + result.get("answer").asString() + ","
                        + String.join(
                                "",
                                result.get("candidates")
                                        .valueStream()
                                        .map(id -> " " + id.asString())
                                        .toList()))
                .toList();
        return counterparty.get("name").asString() + ":" + String.join("", shown);
    }
}
