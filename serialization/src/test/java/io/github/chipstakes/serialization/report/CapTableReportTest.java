package io.github.chipstakes.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.shares.ProForma;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Format;
import io.github.chipstakes.serialization.Golden;
import io.github.chipstakes.serialization.text.DisplayWidth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CapTableReportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    private static final String HOLDERS = """
            dataset: {title: Made up, version: "1", compiled: 2025-12-31}
            sources:
            - {id: register, title: Register, kind: REGISTER, published: 2025-10-01}
            - {id: paper, title: 日报, publisher: A paper, kind: PRESS, published: 2025-11}
            companies:
            - {id: smic, name: SMIC, holdersKnown: above 5}
            - {id: fund, name: 国家集成电路产业投资基金}
            - {id: ada, name: Ada}
            - {id: bob, name: Bob & Co | <Ltd>}
            stakes:
            - id: fund-in-smic
              holder: fund
              entity: smic
              percent: "[25, 50)"
              interest: SHAREHOLDING
              directness: DIRECT
              asOf: 2025-11-11
              citations: [register#12 the fund]
            - {id: fund-votes, holder: fund, entity: smic, percent: over 50, interest: VOTING_RIGHTS, directness: DIRECT, asOf: 2025-11-11}
            - {id: fund-seat, holder: fund, entity: smic, interest: BOARD_MEMBER, directness: DIRECT, asOf: 2025-10-31}
            - id: ada-in-smic
              holder: ada
              entity: smic
              percent: 3.50
              shares: 3500
              interest: SHAREHOLDING
              directness: DIRECT
              asOf: 2025-09-30
              concertGroup: {name: Friends, percent: 6}
              citations:
              - source: paper
                quote: 艾达持有百分之三点五
                speaker: Ada herself
                translations: [{text: Ada holds 3.5 per cent, lang: en, by: editors}]
                verification: SECOND_HAND
            - {id: bob-in-smic, holder: bob, entity: smic, percent: "2", interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-09-30, concertGroup: {name: Friends, percent: 6}}
            - {id: bob-through-ada, holder: bob, entity: smic, percent: 1.75, interest: SHAREHOLDING, directness: INDIRECT, asOf: 2025-09-30}
            - {id: bob-says-the-paper, holder: bob, entity: smic, percent: about 3, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-09, citations: [paper]}
            - {id: bob-last-year, holder: bob, entity: smic, percent: 9, interest: SHAREHOLDING, directness: DIRECT, asOf: 2024}
            - {id: bob-next-year, holder: bob, entity: smic, percent: 1, interest: SHAREHOLDING, directness: DIRECT, asOf: 2026}
            - {id: somebody, holder: {unknown: NOT_DISCLOSED}, entity: smic, percent: 10, interest: SHAREHOLDING}
            """;

    private static Dataset read(String yaml) {
        var reading = DatasetReader.standard()
                .read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Format.YAML, "given");
        assertThat(reading.problems()).isEmpty();
        return reading.dataset();
    }

    private static CapTableReport report(Dataset dataset) {
        return new CapTableReport(Ownership.of(dataset, DAY), "smic");
    }

    @Test
    void everyFigureIsThereWithItsRecordAndItsSourcesWords() throws IOException {
        Golden.check("cap-table.txt", report(read(HOLDERS)).toText());
    }

    @Test
    void markdownSaysTheSame() throws IOException {
        Golden.check("cap-table.md", report(read(HOLDERS)).toMarkdown());
    }

    private static final String RAISE = HOLDERS.replace("holdersKnown: above 5}", """
            holdersKnown: above 5, shareCounts: [
              {asOf: 2025-09-30, outstanding: 100000, citations: [register]},
              {asOf: 2025-09, outstanding: 99000, citations: [paper]}]}""") + """
            raises:
            - {id: early, issuer: smic, stages: [{stage: LISTED, date: 2025-06, lockUpMonths: 12, participants: [{party: bob, shares: 1000}]}]}
            - id: round
              title: Series C
              issuer: smic
              citations: [paper]
              stages:
              - {stage: PLANNED, shares: 50000}
              - stage: SIGNED
                shares: 25000
                lockUpMonths: 6
                participants: [{party: ada, shares: 1500}, {party: fund}, {party: {unknown: NOT_DISCLOSED}, shares: 500, lockUpMonths: 18}]
            """;

    private static CapTableReport afterRound(String yaml) {
        Ownership ownership = Ownership.of(read(yaml), DAY);
        return new CapTableReport(ownership, "smic", Optional.of(ProForma.after(ownership, "round")));
    }

    @Test
    void theTableAfterARaiseStandsBesideTheOneBefore() throws IOException {
        Golden.check("cap-table-after.txt", afterRound(RAISE).toText());
        Golden.check("cap-table-after.md", afterRound(RAISE).toMarkdown());
    }

    @Test
    void whereThereIsNoTableAfterARaiseWhatIsMissingIsSaid() {
        assertThat(afterRound("""
                raises: [{id: round, issuer: smic, stages: [{stage: SIGNED, shares: 10}]}]
                """).toText()).contains("""
                After round
                -----------
                - Raise round, signed: 10 new shares [1].
                - There is no table after it:
                - How many shares there were before it is not known: a share count of 2025-11-11 or before would settle it, or
                  the percentage of the new shares of all shares after it.
                """);
    }

    @Test
    void whereNobodyIsKnownThatIsSaid() {
        assertThat(report(read("companies: [{id: smic, name: SMIC}]")).toText()).isEqualTo("""
                Who holds SMIC on 2025-11-11
                ============================
                Entity smic. A dataset without a title.
                No holder is known on that day.
                - Completeness of the known holders: not said.
                """);
    }

    @Test
    void figuresThatContradictEachOtherAreSaidTo() {
        assertThat(report(read("""
                stakes:
                - {id: a, holder: ada, entity: smic, percent: 60}
                - {id: b, holder: bob, entity: smic, percent: 60}
                """)).toText())
                .contains("accounted for", "120 %", "The statements contradict each other");
    }

    @Test
    void holdersOfOneNameAreToldApart() {
        assertThat(report(read("""
                people: [{id: a, name: Wang Wei}, {id: b, name: Wang Wei}]
                stakes:
                - {id: 1, holder: a, entity: smic, percent: 2}
                - {id: 2, holder: b, entity: smic, percent: 1}
                """.replace("id: 1", "id: s1").replace("id: 2", "id: s2")))
                        .toText())
                .contains("Wang Wei (a)", "Wang Wei (b)");
    }

    @Test
    void whatIsTooOldIsSaidToBeUnknown() {
        Dataset dataset = read("stakes: [{id: s, holder: ada, entity: smic, percent: 60, asOf: 2024-12-31}]");
        Ownership ownership = Ownership.of(dataset, When.on(DAY), Counting.STANDARD.carryingAtMost(100));
        assertThat(new CapTableReport(ownership, "smic").toText())
                .contains("unknown, once 60 %", "unaccounted for             unknown");
    }

    @Test
    void whatWasNotKnownThenIsNotTold() {
        Dataset dataset = read("""
                stakes:
                - {id: before, holder: ada, entity: smic, percent: 60, asOf: 2024-12-31, known: 2025-01-01}
                - {id: after, holder: ada, entity: smic, percent: 50, asOf: 2024-12-31, known: 2025-06-01}
                """);
        When when = When.on(DAY).asKnownOn(LocalDate.of(2025, 3, 1));
        assertThat(new CapTableReport(Ownership.of(dataset, when), "smic").toText())
                .startsWith("Who holds smic on 2025-11-11 as known on 2025-03-01\n")
                .contains("before:")
                .doesNotContain("after:");
    }

    @Provide
    Arbitrary<List<DatasetRecord>> records() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("aZ 中文あ|*_<&`[]\\\n\t\u001b\u202e\u0301{}.-#1")
                .ofMinLength(1)
                .ofMaxLength(8);
        return names.list().ofMinSize(1).ofMaxSize(6).map(list -> {
            List<DatasetRecord> records = new ArrayList<>();
            for (String name : list) {
                String id = "c" + records.size();
                records.add(Company.builder().id(id).name(name).build());
                records.add(ShareholderStake.builder()
                        .id(id + "-in-smic")
                        .holder(id)
                        .entity("smic")
                        .percent("7.5")
                        .interest(Interest.SHAREHOLDING)
                        .build());
            }
            return records;
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRecordsDoesNotMatter(@ForAll("records") List<DatasetRecord> records, @ForAll Random random) {
        CapTableReport before = report(Dataset.builder().addAll(records).build());
        Collections.shuffle(records, random);
        CapTableReport after = report(Dataset.builder().addAll(records).build());
        assertThat(after.toText()).isEqualTo(before.toText());
        assertThat(after.toMarkdown()).isEqualTo(before.toMarkdown());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void columnsAlignWhateverTheNamesAre(@ForAll("records") List<DatasetRecord> records) {
        List<String> lines = report(Dataset.builder().addAll(records).build())
                .toText()
                .lines()
                .toList();
        int title = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("holder"))
                .findFirst()
                .orElseThrow());
        int standing = lines.get(title).indexOf("note");
        assertThat(lines.subList(title + 2, title + 2 + records.size() / 2))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line.substring(0, line.lastIndexOf('['))))
                        .isEqualTo(standing));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void inMarkdownEveryRowHasEveryColumnWhateverTheNamesAre(@ForAll("records") List<DatasetRecord> records) {
        List<String> rows = report(Dataset.builder().addAll(records).build())
                .toMarkdown()
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).hasSize(records.size() / 2 + 4);
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(row.replaceAll("\\\\.", "").chars().filter(c -> c == '|'))
                                .hasSize(6));
    }
}
