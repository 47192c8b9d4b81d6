package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.MarketSegment;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.market.EventRelation;
import io.github.chipstakes.model.market.EventRelationKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceToItselfTest {
    private static List<String> found(DatasetRecord record) {
        return Found.by(new ReferenceToItself(), record);
    }

    @BadExample
    void aVariantOfItselfIsReported() {
        assertThat(found(
                        Product.builder().id("h20").name("H20").variantOf("h20").build()))
                .containsExactly("product h20: /variantOf: another product belongs here than h20 itself"
                        + " [reference-to-itself, warning]");
    }

    @GoodExample
    void aVariantOfAnotherIsFine() {
        assertThat(found(Product.builder()
                        .id("h20")
                        .name("H20")
                        .variantOf("h200")
                        .build()))
                .isEmpty();
    }

    static Stream<DatasetRecord> ofThemselves() {
        return Stream.of(
                Company.builder().id("x").name("X").addPredecessor("x").build(),
                Institution.builder().id("x").name("X").parent("x").build(),
                MarketSegment.builder().id("x").name("X").parent("x").build(),
                Source.builder().id("x").title("X").addDerivesFrom("x").build(),
                Event.builder()
                        .id("x")
                        .kind(EventKind.OTHER)
                        .addRelation(EventRelation.builder()
                                .kind(EventRelationKind.AFTER)
                                .record("x")
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource
    void ofThemselves(DatasetRecord record) {
        assertThat(found(record)).hasSize(1);
    }

    private static Event after(String id, String... others) {
        return Event.builder()
                .id(id)
                .kind(EventKind.OTHER)
                .addAllRelations(Stream.of(others)
                        .map(other -> EventRelation.builder()
                                .kind(EventRelationKind.AFTER)
                                .record(other)
                                .build())
                        .toList())
                .build();
    }

    @Test
    void recordsThatLeadToOneAnotherAreReportedOnce() {
        assertThat(Found.by(
                        new ReferenceToItself(),
                        after("c", "a"),
                        after("b", "c"),
                        after("a", "z", "a", "b"),
                        after("d", "a")))
                .containsExactly(
                        "event a: /relations/1/record: another event belongs here than a itself"
                                + " [reference-to-itself, warning]",
                        "event a: /relations/2/record: these lead to one another in a circle: a, b, c"
                                + " [reference-to-itself, warning]");
        assertThat(Found.by(
                        new ReferenceToItself(),
                        Institution.builder().id("x").name("X").parent("y").build(),
                        Institution.builder().id("y").name("Y").parent("x").build()))
                .containsExactly("institution x: /parent: these lead to one another in a circle: x, y"
                        + " [reference-to-itself, warning]");
    }

    @Test
    void aChainOfAnyLengthIsFine() {
        DatasetRecord[] chain = IntStream.range(0, 20_000)
                .mapToObj(i -> after("e" + i, "e" + (i + 1)))
                .toArray(DatasetRecord[]::new);
        assertThat(Found.by(new ReferenceToItself(), chain)).isEmpty();
    }

    @GoodExample
    void aSourceMayBeCitedForWhatIsSaidOfIt() {
        assertThat(found(Source.builder()
                        .id("x")
                        .title("X")
                        .addCitation(Citation.of("x"))
                        .build()))
                .isEmpty();
    }
}
