package io.github.chipstakes.serialization.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.serialization.diagram.Diagram.Edge;
import io.github.chipstakes.serialization.diagram.Diagram.Kind;
import io.github.chipstakes.serialization.diagram.Diagram.Node;
import io.github.chipstakes.serialization.diagram.Diagram.Reach;
import io.github.chipstakes.serialization.diagram.Layout.Box;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xml.sax.InputSource;

/** What holds of a picture of any parties: seven of them, with any names, that hold each other in any way. */
class DiagramLawsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);
    private static final int PARTIES = 7;
    private static final Reach ALL = new Reach(PARTIES, PARTIES);

    private static final Map<String, Mark> MARKS =
            Map.of("p0", Mark.LISTED, "p1", Mark.RESTRICTED, "p2", Mark.POSSIBLY);

    @Provide
    Arbitrary<List<DatasetRecord>> records() {
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings()
                        .withChars(
                                "ab 中文\"'`\\<>&#;|%{}[]()-=:\n\r\t\u0000\u001b\u0085\u2028\u202e\ud800\udc00\ufffe\uffff")
                        .ofMinLength(1)
                        .ofMaxLength(12));
        Arbitrary<Optional<String>> percent =
                Arbitraries.of("5", "28.57", "[25, 50)", "about 10", "100").optional();
        Arbitrary<Interest> interest = Arbitraries.of(
                Interest.SHAREHOLDING, Interest.SHAREHOLDING, Interest.VOTING_RIGHTS, Interest.BOARD_MEMBER);
        Arbitrary<ShareholderStake.Builder> stake = Combinators.combine(
                        Arbitraries.integers().between(-1, PARTIES - 1),
                        Arbitraries.integers().between(0, PARTIES - 1),
                        percent,
                        interest,
                        Arbitraries.of(Directness.class))
                .as((holder, entity, part, by, directness) -> {
                    ShareholderStake.Builder builder = ShareholderStake.builder()
                            .holder(
                                    holder < 0
                                            ? PartyReference.unknown(UnknownReason.NOT_STATED)
                                            : PartyReference.to("p" + holder))
                            .entity("p" + entity)
                            .interest(by)
                            .directness(directness);
                    part.ifPresent(builder::percent);
                    return builder;
                });
        return Combinators.combine(name.list().ofSize(PARTIES), stake.list().ofMaxSize(18))
                .as((names, stakes) -> {
                    List<DatasetRecord> records = new ArrayList<>();
                    names.forEach(it -> records.add(
                            Company.builder().id("p" + records.size()).name(it).build()));
                    stakes.forEach(it -> records.add(it.id("s" + records.size()).build()));
                    return records;
                });
    }

    private static Ownership ownership(List<DatasetRecord> records) {
        return Ownership.of(Dataset.builder().addAll(records).build(), DAY);
    }

    private static Diagram picture(Ownership ownership) {
        return Diagram.of(ownership, List.of("p0", "p1"), ALL, MARKS);
    }

    private static List<String> partiesIn(Diagram diagram) {
        return diagram.nodes().stream()
                .filter(node -> node.kind() == Kind.ENTITY)
                .map(Node::key)
                .toList();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyPartyAndEveryStakeBetweenPartiesIsInItOnce(@ForAll("records") List<DatasetRecord> records) {
        Ownership ownership = ownership(records);
        Diagram diagram = picture(ownership);
        List<String> parties = partiesIn(diagram);
        assertThat(parties).doesNotHaveDuplicates();
        List<String> between = parties.stream()
                .flatMap(party -> ownership.stakesIn(party.substring(6)).stream())
                .map(CountedStake::stake)
                .filter(stake -> stake.holder()
                        .id()
                        .filter(id -> parties.contains("party " + id))
                        .isPresent())
                .map(ShareholderStake::id)
                .toList();
        List<String> drawn = diagram.edges().stream()
                .filter(edge -> edge.holder().startsWith("party"))
                .flatMap(edge -> edge.record().stream())
                .toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(between).doesNotHaveDuplicates();
        Layout layout = Layout.of(diagram);
        assertThat(layout.boxes()).extracting(Box::node).containsExactlyElementsOf(diagram.nodes());
        assertThat(layout.lines()).extracting(Layout.Line::edge).containsExactlyInAnyOrderElementsOf(diagram.edges());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ofASubjectEveryStakeIsInIt(@ForAll("records") List<DatasetRecord> records) {
        Ownership ownership = ownership(records);
        assertThat(picture(ownership).edges().stream()
                        .flatMap(edge -> edge.record().stream())
                        .toList())
                .containsAll(Stream.of("p0", "p1")
                        .flatMap(party ->
                                Stream.concat(ownership.stakesIn(party).stream(), ownership.stakesOf(party).stream()))
                        .map(counted -> counted.stake().id())
                        .toList());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRecordsDoesNotMatter(@ForAll("records") List<DatasetRecord> records, @ForAll Random random) {
        Diagram before = picture(ownership(records));
        Collections.shuffle(records, random);
        Diagram after = picture(ownership(records));
        assertThat(after.toSvg()).isEqualTo(before.toSvg());
        assertThat(after.toDot()).isEqualTo(before.toDot());
        assertThat(after.toMermaid()).isEqualTo(before.toMermaid());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void svgIsWellFormedWhateverTheNamesAre(@ForAll("records") List<DatasetRecord> records) throws Exception {
        Diagram diagram = picture(ownership(records));
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(diagram.toSvg())));
        assertThat(document.getElementsByTagName("polygon").getLength())
                .isEqualTo(diagram.edges().size());
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void inDotAndMermaidNoNameEndsItsLineOrItsQuotes(@ForAll("records") List<DatasetRecord> records) {
        Diagram diagram = picture(ownership(records));
        int nodes = diagram.nodes().size();
        int edges = diagram.edges().size();
        List<String> dot = diagram.toDot().lines().toList();
        assertThat(dot).hasSize(nodes + edges + 5);
        assertThat(dot.subList(4, 4 + nodes))
                .allSatisfy(line ->
                        assertThat(withoutEscapes(line)).matches("  n\\d+ \\[label=\"[^\"]*\", style=\"[a-z,]+\".*]"));
        assertThat(dot.subList(4 + nodes, 4 + nodes + edges))
                .allSatisfy(line -> assertThat(withoutEscapes(line))
                        .matches("  n\\d+ -> n\\d+ \\[label=\"[^\"]*\", tooltip=\"[^\"]*\", penwidth=.*]"));
        List<String> mermaid = diagram.toMermaid().lines().toList();
        assertThat(mermaid).hasSize(2 + nodes + 2 * edges + 2 + 6);
        assertThat(mermaid.subList(2, 2 + nodes))
                .allSatisfy(line ->
                        assertThat(line.replace("<br/>", "")).matches("  n\\d+\\[\"[^\"<>`\\[\\]{}|&]*\"]:::[a-z]+"));
    }

    private static String withoutEscapes(String line) {
        return line.replaceAll("\\\\.", "");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingHidesAnything(@ForAll("records") List<DatasetRecord> records) {
        Layout layout = Layout.of(picture(ownership(records)));
        List<int[]> areas = new ArrayList<>();
        layout.boxes().forEach(box -> areas.add(new int[] {box.x(), box.y(), box.width(), box.height()}));
        layout.lines().forEach(line -> {
            int width = Layout.labelWidth(line.edge()) - 4;
            areas.add(new int[] {line.labelX() - width / 2, line.labelY(), width, Layout.labelHeight(line.edge())});
        });
        for (int[] area : areas) {
            assertThat(area[0]).isNotNegative();
            assertThat(area[1]).isNotNegative();
            assertThat(area[0] + area[2]).isLessThanOrEqualTo(layout.width());
            assertThat(area[1] + area[3]).isLessThanOrEqualTo(layout.height());
            assertThat(areas)
                    .filteredOn(other -> other != area && overlap(area, other))
                    .isEmpty();
        }
    }

    private static boolean overlap(int[] one, int[] other) {
        return one[0] < other[0] + other[2]
                && other[0] < one[0] + one[2]
                && one[1] < other[1] + other[3]
                && other[1] < one[1] + one[3];
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void linesLeadDownUnlessACycleTurnsThem(@ForAll("records") List<DatasetRecord> records) {
        Diagram diagram = picture(ownership(records));
        Layout layout = Layout.of(diagram);
        for (Layout.Line line : layout.lines()) {
            Edge edge = line.edge();
            Box holder = box(layout, edge.holder());
            Box entity = box(layout, edge.entity());
            if (edge.isLoop()) {
                assertThat(holder).isEqualTo(entity);
            } else if (line.isUpward()) {
                assertThat(entity.y() + entity.height()).isLessThanOrEqualTo(holder.y());
                assertThat(leads(diagram, edge.entity(), edge.holder())).isTrue();
            } else {
                assertThat(holder.y() + holder.height()).isLessThanOrEqualTo(entity.y());
            }
        }
    }

    private static Box box(Layout layout, String key) {
        return layout.boxes().stream()
                .filter(box -> box.node().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static boolean leads(Diagram diagram, String from, String to) {
        List<String> reached = new ArrayList<>(List.of(from));
        for (int i = 0; i < reached.size(); i++) {
            String at = reached.get(i);
            diagram.edges().stream()
                    .filter(edge -> edge.holder().equals(at) && !reached.contains(edge.entity()))
                    .map(Edge::entity)
                    .distinct()
                    .forEach(reached::add);
        }
        return reached.contains(to);
    }
}
