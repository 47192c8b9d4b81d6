package io.github.chipstakes.serialization.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Format;
import io.github.chipstakes.serialization.Golden;
import io.github.chipstakes.serialization.diagram.Diagram.Certainty;
import io.github.chipstakes.serialization.diagram.Diagram.Edge;
import io.github.chipstakes.serialization.diagram.Diagram.Kind;
import io.github.chipstakes.serialization.diagram.Diagram.Node;
import io.github.chipstakes.serialization.diagram.Diagram.Reach;
import io.github.chipstakes.serialization.diagram.Diagram.Way;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagramTest {
    private static final String PARTIES = """
            companies:
            - {id: cambricon, name: 寒武纪 "Cambricon" & Co}
            - {id: fund, name: 国家集成电路产业投资基金股份有限公司}
            - {id: sub, name: Subsidiary <1>}
            - {id: far, name: Far away}
            people:
            - {id: chen, name: Chen Tianshi}
            stakes:
            - {id: s1, holder: chen, entity: cambricon, percent: 28.57, interest: SHAREHOLDING, asOf: 2025-09-30}
            - {id: s2, holder: fund, entity: cambricon, percent: "[5, 10)", interest: SHAREHOLDING, asOf: 2025}
            - {id: s3, holder: {unknown: NOT_DISCLOSED}, entity: cambricon, percent: 3, interest: SHAREHOLDING}
            - {id: s4, holder: chen, entity: cambricon, percent: 40, interest: VOTING_RIGHTS, asOf: 2025-09-30}
            - {id: s5, holder: cambricon, entity: sub, interest: SHAREHOLDING, asOf: 2025-11-11}
            - {id: s6, holder: sub, entity: fund, percent: 1, interest: SHAREHOLDING, directness: INDIRECT, asOf: 2025-11-11}
            - {id: s7, holder: far, entity: fund, percent: 99, interest: SHAREHOLDING, asOf: 2025-11-11}
            - {id: s8, holder: cambricon, entity: cambricon, percent: 0.5, interest: SHAREHOLDING, asOf: 2025-11-11}
            - {id: s9, holder: chen, entity: sub, interest: BOARD_CHAIR, asOf: 2025-11-11}
            """;

    private static final Map<String, Mark> MARKS =
            Map.of("cambricon", Mark.LISTED, "sub", Mark.RESTRICTED, "fund", Mark.POSSIBLY);

    private static Diagram of(String yaml, int above, int below, String... subjects) {
        Dataset dataset = DatasetReader.standard()
                .read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Format.YAML, "given")
                .dataset();
        Ownership ownership = Ownership.of(dataset, LocalDate.of(2025, 11, 11));
        return Diagram.of(ownership, List.of(subjects), new Reach(above, below), MARKS);
    }

    private static List<String> labels(Diagram diagram) {
        return diagram.nodes().stream().map(Node::label).toList();
    }

    private static Edge edge(Diagram diagram, String record) {
        return diagram.edges().stream()
                .filter(edge -> edge.record().filter(record::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverIsBehindANomineeIsInThePicture() {
        String yaml = """
                people: [{id: chen, name: Chen}, {id: nominee, name: Nominee}]
                stakes:
                - {id: s, holder: nominee, heldFor: chen, entity: fab, percent: 25, interest: SHAREHOLDING, asOf: 2025-11-11}
                """;
        for (Diagram diagram : List.of(of(yaml, 1, 0, "fab"), of(yaml, 0, 1, "chen", "nominee"))) {
            assertThat(labels(diagram)).contains("Chen", "Nominee", "fab");
            assertThat(diagram.edges())
                    .filteredOn(edge -> edge.record().isPresent())
                    .extracting(edge -> edge.holder() + " " + edge.figure() + " " + edge.dated() + " " + edge.way())
                    .containsExactly("party nominee 25 % 2025-11-11 SHARES", "party chen 25 % by a nominee BEHIND");
            assertThat(diagram.toSvg()).contains("held for it by a nominee");
        }
    }

    @Test
    void svgLooksAsItShould() throws IOException {
        Golden.check("diagram.svg", of(PARTIES, 1, 1, "cambricon").toSvg());
    }

    @Test
    void dotLooksAsItShould() throws IOException {
        Golden.check("diagram.dot", of(PARTIES, 1, 1, "cambricon").toDot());
    }

    @Test
    void mermaidLooksAsItShould() throws IOException {
        Golden.check("diagram.mmd", of(PARTIES, 1, 1, "cambricon").toMermaid());
    }

    @Test
    void itGoesAsManyStepsUpAndDownAsAskedAndSaysWhatIsBeyond() {
        assertThat(labels(of(PARTIES, 0, 0, "chen"))).containsExactly("Chen Tianshi");
        assertThat(of(PARTIES, 0, 0, "chen").nodes().get(0).notes()).containsExactly("2 more held below");
        assertThat(labels(of(PARTIES, 0, 1, "chen")))
                .containsExactly("寒武纪 \"Cambricon\" & Co", "Chen Tianshi", "Subsidiary <1>");
        assertThat(labels(of(PARTIES, 2, 0, "cambricon"))).contains("Far away", "Subsidiary <1>");
        assertThat(of(PARTIES, 1, 0, "cambricon").nodes())
                .filteredOn(node -> node.key().equals("party fund"))
                .flatExtracting(Node::notes)
                .containsExactly("2 more holders above");
    }

    @Test
    void whatIsUnaccountedForHasABoxOfItsOwnWhichUnknownHoldersAreNotIn() {
        Diagram diagram = of(PARTIES, 1, 0, "cambricon");
        assertThat(diagram.nodes())
                .extracting(Node::kind)
                .contains(Kind.UNKNOWN_HOLDER, Kind.UNACCOUNTED)
                .hasSize(5);
        assertThat(diagram.edges())
                .filteredOn(edge -> edge.way() == Way.UNACCOUNTED)
                .extracting(Edge::figure)
                .containsExactly("57.93 to 67.93 %");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s1 | 28.57 %            | 2025-09-30 | STATED   | SHARES   | 286",
                "s2 | 5 to under 10 %    | 2025 ?     | INTERVAL | SHARES   | 50",
                "s3 | 3 %                | undated    | STATED   | SHARES   | 30",
                "s4 | votes 40 %         | 2025-09-30 | STATED   | VOTES    | 400",
                "s5 | ?                  | 2025-11-11 | UNKNOWN  | SHARES   | 0",
                "s6 | 1 %                | 2025-11-11 | STATED   | INDIRECT | 10",
                "s9 | board chair        | 2025-11-11 | STATED   | OTHER    | 0"
            })
    void aLineSaysHowMuchAndHowThatIsKnown(
            String record, String figure, String dated, Certainty certainty, Way way, int thickness) {
        Edge edge = edge(of(PARTIES, 1, 1, "cambricon"), record);
        assertThat(edge.figure()).isEqualTo(figure);
        assertThat(edge.dated()).isEqualTo(dated);
        assertThat(edge.certainty()).isEqualTo(certainty);
        assertThat(edge.way()).isEqualTo(way);
        assertThat(edge.thickness()).isEqualTo(thickness);
    }

    @Test
    void whatMayNotBeOfTheDayIsDrawnAsFromNothingToItsFigure() {
        Edge edge = edge(of(PARTIES.replace("\"[5, 10)\"", "16"), 1, 1, "cambricon"), "s2");
        assertThat(edge.figure()).isEqualTo("16 %");
        assertThat(edge.certainty()).isEqualTo(Certainty.INTERVAL);
        assertThat(edge.thickness()).isEqualTo(80);
    }

    @Test
    void ofSomebodyNobodyKnowsHoldersOfAllIsUnaccountedFor() {
        assertThat(of("companies: [{id: a, name: A}]", 1, 0, "a").edges())
                .extracting(Edge::figure)
                .containsExactly("100 %");
    }

    @Test
    void ofACycleOneLineGoesUpAndHoldersStandAboveTheSubject() {
        Layout layout = Layout.of(of("""
                stakes:
                - {id: s1, holder: a, entity: b, percent: 10}
                - {id: s2, holder: b, entity: c, percent: 10}
                - {id: s3, holder: c, entity: a, percent: 10}
                """, 1, 1, "b"));
        assertThat(layout.lines())
                .filteredOn(Layout.Line::isUpward)
                .extracting(line -> line.edge().record().orElseThrow())
                .containsExactly("s3");
        assertThat(layout.boxes())
                .filteredOn(box -> box.node().key().startsWith("party"))
                .extracting(box -> box.node().label())
                .containsExactly("a", "b", "c");
        assertThat(layout.boxes())
                .filteredOn(box -> box.node().key().startsWith("party"))
                .extracting(Layout.Box::y)
                .isSorted();
    }

    @Test
    void aThousandHoldersOfOneEntityStandInRows() {
        StringBuilder stakes = new StringBuilder("stakes:\n");
        for (int i = 0; i < 1000; i++) {
            stakes.append("- {id: s" + i + ", holder: h" + i + ", entity: a, percent: 0.05}\n");
        }
        Layout layout = Layout.of(of(stakes.toString(), 1, 0, "a"));
        assertThat(layout.boxes()).hasSize(1002);
        assertThat(layout.boxes().stream().map(Layout.Box::y).distinct().count())
                .isBetween(10L, 25L);
    }

    @Test
    void aChainOfAThousandCompaniesIsDrawn() {
        StringBuilder stakes = new StringBuilder("stakes:\n");
        for (int i = 0; i < 1000; i++) {
            stakes.append("- {id: s" + i + ", holder: c" + i + ", entity: c" + (i + 1) + ", percent: 100}\n");
        }
        assertThat(Layout.of(of(stakes.toString(), 500, 500, "c500")).boxes())
                .extracting(Layout.Box::y)
                .doesNotHaveDuplicates()
                .hasSize(1001);
    }

    @Test
    void linesThatLeadNowhereAndBoxesOfOneKeyAreRefused() {
        Diagram diagram = of(PARTIES, 1, 1, "cambricon");
        List<Node> one = diagram.nodes().subList(0, 1);
        assertThatThrownBy(() -> new Diagram("", List.of(), one, diagram.edges()))
                .hasMessageStartingWith("a line leads from a box to a box, not from party");
        assertThatThrownBy(() -> new Diagram("", List.of(), List.of(one.get(0), one.get(0)), List.of()))
                .hasMessage("two boxes have the key party cambricon");
    }

    @Test
    void aPictureOfFewerThanNoStepsIsRefused() {
        assertThatThrownBy(() -> new Reach(-1, 0)).hasMessage("a picture goes 0 steps or more, not -1");
    }
}
