package io.github.chipstakes.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.analysis.reach.Change;
import io.github.chipstakes.analysis.reach.Change.Kind;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.reach.RegimeChange;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Format;
import io.github.chipstakes.serialization.Golden;
import io.github.chipstakes.serialization.report.DifferenceReport.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DifferenceReportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final Set<Kind> ATTENTION =
            Stream.of(Kind.values()).filter(Kind::needsAttention).collect(Collectors.toSet());

    private static final String FRAME = """
            dataset: {title: Made up, version: "%s", upToDate: 2026-07-31}
            lists:
            - {id: el, name: Entity List}
            - %s
            controls:
            - id: rule
              title: Half | rule
              jurisdiction: US
              provisions:
              - {id: half, ownership: {lists: [el], threshold: at least 50, aggregate: ALL_LISTED, reach: FOREIGN}}
              timeline: [{event: EFFECTIVE, date: 2025-09-29}]
            companies:
            - {id: x, name: 母公司}
            - {id: a, name: Bought & Co <Ltd>, jurisdiction: SG}
            - {id: b, name: Perhaps, jurisdiction: SG}
            - {id: c, name: Minority, jurisdiction: SG}
            - {id: d, name: Sold or lost, jurisdiction: SG}
            - {id: y, name: Revised}
            - {id: z, name: Doubtful}
            - {id: w, name: Struck off}
            - {id: v, name: Unmatched}
            entries:
            - {id: el-x, list: el, name: X, versions: [{action: ADDED, from: 2020-01-01, licenseRequirement: For all items, reviewPolicy: Presumption of denial, cites: [85 FR 1]}]}
            - {id: el-z, list: el, name: Z, versions: [{action: ADDED, from: 2020-01-01}]}
            - {id: el-v, list: el, name: V, versions: [{action: ADDED, from: 2020-01-01}]}
            """;

    private static final String BEFORE = FRAME.formatted("1", "{id: old, name: Old List}") + """
            - {id: el-y, list: el, name: Y, versions: [{action: ADDED, from: 2020-01-01, licenseRequirement: For some items}]}
            - {id: el-w, list: el, name: W, versions: [{action: ADDED, from: 2020-01-01}]}
            matches:
            - {entry: el-x, party: x, status: CONFIRMED}
            - {entry: el-y, party: y, status: CONFIRMED}
            - {entry: el-z, party: z, status: CONFIRMED}
            - {entry: el-w, party: w, status: CONFIRMED}
            - {entry: el-v, party: v, status: CONFIRMED}
            stakes:
            - {id: x-in-a, holder: x, entity: a, percent: 40, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-10-01}
            - {id: x-in-d, holder: x, entity: d, percent: 10, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-10-01}
            """;

    private static final String AFTER = FRAME.formatted("2", "{id: new, name: New List}") + """
            - {id: el-y, list: el, name: Y, versions: [{action: ADDED, from: 2020-01-01, licenseRequirement: For all items}]}
            - {id: el-w, list: el, name: W, versions: [{action: ADDED, from: 2020-01-01}, {action: REMOVED, from: 2025-10-10}]}
            matches:
            - {entry: el-x, party: x, status: CONFIRMED}
            - {entry: el-y, party: y, status: CONFIRMED}
            - {entry: el-z, party: z, status: PROBABLE}
            - {entry: el-w, party: w, status: CONFIRMED}
            stakes:
            - {id: x-in-a, holder: x, entity: a, percent: 60, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-10-01}
            - {id: x-in-b, holder: x, entity: b, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-10-01}
            - {id: x-in-c, holder: x, entity: c, percent: 10, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-10-01}
            """;

    private static Dataset dataset(String yaml) {
        return DatasetReader.standard()
                .read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Format.YAML, "made-up.yaml")
                .orThrow();
    }

    private static Side side(String name, Dataset dataset) {
        return new Side(name, Reach.of(dataset, DAY), 0);
    }

    private static DifferenceReport report(Dataset before, Dataset after) {
        return DifferenceReport.of(side("old.yaml", before), side("new.yaml", after), ATTENTION, 20);
    }

    private static DifferenceReport report() {
        return report(dataset(BEFORE), dataset(AFTER));
    }

    @Test
    void itReadsAsText() throws IOException {
        Golden.check("difference.txt", report().toText());
    }

    @Test
    void itReadsAsMarkdown() throws IOException {
        Golden.check("difference.md", report().toMarkdown());
    }

    @Test
    void itReadsAsJson() throws IOException {
        Golden.check("difference.json", report().toJson());
    }

    @Test
    void everyKindIsThere() {
        assertThat(Stream.concat(
                        report().changes().stream().map(Change::kind),
                        report().regimes().stream().map(RegimeChange::kind)))
                .containsOnly(Kind.values());
    }

    @Property(tries = 10)
    void theOrderOfRecordsIsOfNoMatter(@ForAll Random random) {
        DifferenceReport shuffled = report(shuffled(dataset(BEFORE), random), shuffled(dataset(AFTER), random));
        assertThat(shuffled.toText()).isEqualTo(report().toText());
        assertThat(shuffled.toMarkdown()).isEqualTo(report().toMarkdown());
        assertThat(shuffled.toJson()).isEqualTo(report().toJson());
    }

    private static Dataset shuffled(Dataset dataset, Random random) {
        List<DatasetRecord> records = new ArrayList<>(dataset.records());
        Collections.shuffle(records, random);
        return Dataset.builder().info(dataset.info()).addAll(records).build();
    }

    @Test
    void aProductThatIsReachedOtherwiseIsToldWithThoseWhoAre() {
        String products = """
                dataset: {title: Chips, upToDate: 2026-07-31}
                products: [{id: h20, name: H20, maker: nvidia}]
                companies: [{id: nvidia, name: Nvidia}]
                controls:
                - id: letter
                  title: Letter
                  jurisdiction: US
                  provisions:
                  - {id: h20, items: [{product: h20}], destinations: [{country: CN}], licenseRequirement: License}
                  timeline: [{event: EFFECTIVE, date: 2025-04-09}%s]
                """;
        DifferenceReport report = report(
                dataset(products.formatted("")), dataset(products.formatted(", {event: SUSPENDED, date: 2025-08-01}")));
        assertThat(report.changes()).isEmpty();
        assertThat(report.toText()).contains("""
                Released (1)
                ------------
                """, """
                [1] H20 (h20), by letter/h20
                    before: restricted
                    now: the provision is not in force (suspended)
                    because of control letter: timeline: suspended on 2025-08-01 is new
                """, """
                    no longer demanded: letter/h20: License
                """, "\nreleased            1\n");
        DifferenceReport back = report(report.after().dataset(), report.before().dataset());
        assertThat(back.failingChanges()).isEqualTo(1);
        assertThat(back.toText()).contains("Newly restricted (1)", "    demanded: letter/h20: License\n");
        assertThat(back.toJson())
                .contains("  \"products\": [\n", "\"provision\": \"letter/h20\"", "\"NEWLY_RESTRICTED\": 1");
    }

    @Test
    void forWhomAndWhereToAProductIsReachedIsSaid() {
        String products = """
                dataset: {title: Chips, upToDate: 2026-07-31}
                products: [{id: h20, name: H20, maker: nvidia}]
                companies: [{id: nvidia, name: Nvidia}]
                controls:
                - id: letter
                  title: Letter
                  jurisdiction: US
                  provisions:
                  - {id: h20, items: [{product: h20}], destinations: [CN%s]%s}
                  timeline: [{event: EFFECTIVE, date: 2025-04-09}]
                """;
        Dataset before = dataset(products.formatted("", ""));
        assertThat(report(before, before).toText()).contains("\nPasses: no difference is newly restricted");
        DifferenceReport further = report(before, dataset(products.formatted(", {group: D:5, asOf: 2025-01-01}", "")));
        assertThat(further.toText())
                .contains("Requirement changed (1)", "\n    demanded: for D:5 as of 2025-01-01\n")
                .doesNotContain("{");
        assertThat(further.toJson()).contains("\"CN\",\n          \"D:5 as of 2025-01-01\"\n");
        DifferenceReport excluded = report(before, dataset(products.formatted("", ", exclusions: [nvidia]")));
        assertThat(excluded.fails()).isTrue();
        assertThat(excluded.toText())
                .contains(
                        "Requirement changed (1)",
                        "[1] H20 (h20), by letter/h20, for Nvidia (nvidia)\n",
                        "now: not covered\n",
                        "letter/h20 names nvidia as not covered");
        assertThat(excluded.toJson()).contains("\"recipient\": {");
    }

    @Test
    void ofTheSameNothingIsDifferentWhichClearsNobody() {
        DifferenceReport same = report(dataset(AFTER), dataset(AFTER));
        assertThat(same.fails()).isFalse();
        assertThat(same.toText()).endsWith("""
                Summary
                -------
                No answer about a party or a product is different. That does not say that nobody is restricted.
                Passes: no difference is newly restricted, requirement changed, newly possible, now unknown, newly flagged, no
                longer shown or no longer flagged.
                Compared is what lists, rules and provisions make of parties and products. This is not legal advice.
                """);
    }

    @Test
    void ofManyTheFirstAreShownAllAreCountedAndJsonHasAll() {
        String stakes = IntStream.range(0, 60)
                .mapToObj(i ->
                        "- {id: x-in-%1$d, holder: x, entity: e-%1$02d, percent: 60, interest: SHAREHOLDING, asOf: 2025-10-01}\n"
                                .formatted(i))
                .collect(Collectors.joining());
        DifferenceReport report = report(dataset(AFTER), dataset(AFTER + stakes));
        assertThat(report.toText())
                .contains("Newly possible (60)", "[20] e-19", "… and 40 more")
                .doesNotContain("[21]");
        assertThat(report.toMarkdown()).contains("\n20. e-19").doesNotContain("\n21. ");
        assertThat(report.toJson()).contains("\"e-59\"").contains("\"NEWLY_POSSIBLE\": 60");
    }

    @Test
    void aGateFailsByTheKindsThatAreAskedFor() {
        Side before = side("old", dataset(BEFORE));
        Side same = side("new", dataset(BEFORE));
        Side after = side("new", dataset(AFTER));
        assertThat(DifferenceReport.of(before, after, Set.of(), 20).fails()).isFalse();
        assertThat(DifferenceReport.of(before, after, Set.of(Kind.RELEASED), 20).fails())
                .isTrue();
        assertThat(DifferenceReport.of(before, same, Set.of(Kind.RELEASED), 20).fails())
                .isFalse();
    }

    @Test
    void whatCouldNotBeReadCannotPassAGate() {
        Side whole = side("old", dataset(AFTER));
        Side lost = new Side("new", Reach.of(dataset(AFTER), DAY), 2);
        DifferenceReport report = DifferenceReport.of(whole, lost, ATTENTION, 20);
        assertThat(report.fails()).isTrue();
        assertThat(report.toText())
                .contains("- new: could not be read whole (2 problems); the answers rest on what was left")
                .contains("Fails: not all could be read, which may hide differences.");
        Dataset unread =
                Dataset.builder().addAll(dataset(AFTER).records()).incomplete().build();
        assertThat(report(dataset(AFTER), unread).fails()).isTrue();
    }

    @Test
    void whereNobodyIsMatchedAGateDoesNotPass() {
        Dataset unmatched = dataset("""
                lists: [{id: el, name: Entity List, upToDate: 2026-07-31}]
                entries: [{id: el-x, list: el, name: X, versions: [{action: ADDED, from: 2020-01-01}]}]
                """);
        DifferenceReport report = report(unmatched, unmatched);
        assertThat(report.fails()).isTrue();
        assertThat(report.toText())
                .contains("of 1 list entry, 1 is matched to no party, so that no answer depends on it")
                .contains("Fails: no party is matched to any entry of a list.");
    }

    @Test
    void whatIsNotFollowedToTheDayIsSaid() {
        LocalDate later = LocalDate.of(2026, 11, 20);
        DifferenceReport report = DifferenceReport.of(
                side("data", dataset(AFTER)), new Side("data", Reach.of(dataset(AFTER), later), 0), Set.of(), 20);
        assertThat(report.toText())
                .startsWith("Answers that are different on 2026-11-20 from those on 2025-10-15\n")
                .contains(
                        "- new: up to date as of 2026-07-31; but for lists and rules that say otherwise themselves, nothing is");
    }

    @Test
    void whatAScreeningsHeadTellsOfItsRecordsTheHeadOfADifferenceTellsOfEitherSide() {
        Dataset slips = dataset("""
                dataset: {upToDate: 2026-07-31}
                companies: [{id: x, name: X}, {id: x, name: Other}]
                entries: [{id: el-x, list: us-el, name: X, versions: [{action: ADDED, from: 2020-01-01}]}]
                controls:
                - {id: half, title: Half, jurisdiction: US, provisions: [{id: own, ownership: {threshold: at least 50}}]}
                """);
        DifferenceReport report = DifferenceReport.of(side("old", slips), side("new", slips), Set.of(), 20);
        List<String> cautions = Stream.of("old: ", "new: ")
                .flatMap(side -> Stream.of(
                        side + "stakes and entries name what there is no record of: us-el",
                        side + "several records have one id, and it is not known which is meant: x",
                        side + "half/own: from which lists it starts is not recorded, nobody can be found to be reached"
                                + " by it"))
                .toList();
        assertThat(new DifferenceCautions(report).all()).containsAll(cautions);
        for (String text : List.of(report.toText(), report.toMarkdown(), report.toJson())) {
            assertThat(text.replaceAll("\\s+", " ")).contains(cautions);
        }
    }

    @Test
    void lessThanNothingIsNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DifferenceReport.of(side("a", dataset(AFTER)), side("b", dataset(AFTER)), Set.of(), -1))
                .withMessage("how many changes are shown is 0 or more, not -1");
    }
}
