package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipGraphTest {
    private static List<String> owners(OwnershipGraph graph, int entity) {
        List<String> owners = new ArrayList<>();
        graph.forEachOwner(entity, (owner, percent) -> owners.add(owner + " " + percent));
        return owners;
    }

    private static List<String> held(OwnershipGraph graph, int holder) {
        List<String> held = new ArrayList<>();
        graph.forEachHeld(holder, (entity, percent) -> held.add(entity + " " + percent));
        return held;
    }

    @Test
    void findsOwnersAndWhatIsHeldInTheOrderOfNumbers() {
        OwnershipGraph graph = OwnershipGraph.builder()
                .add(3, 1, 2857, 2)
                .add(0, 1, new BigDecimal("16"))
                .add(0, 2, Interval.parse("[25, 50)"))
                .build();
        assertThat(owners(graph, 1)).containsExactly("0 [16.0000000, 16.0000000]", "3 [28.5700000, 28.5700000]");
        assertThat(held(graph, 0)).containsExactly("1 [16.0000000, 16.0000000]", "2 [25, 5E+1)");
        assertThat(graph.parties()).isEqualTo(4);
        assertThat(graph.stakes()).isEqualTo(3);
        assertThat(graph.ownerCount(1)).isEqualTo(2);
        assertThat(graph.heldCount(3)).isEqualTo(1);
        assertThat(graph.hasOnlyPoints()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "28.57", "0.0000001", "33.33333333333333333333", "99.99999999"})
    void keepsEveryDigit(String percent) {
        OwnershipGraph graph =
                OwnershipGraph.builder().add(0, 1, new BigDecimal(percent)).build();
        assertThat(graph.part(0, 1).contains(new BigDecimal(percent))).isTrue();
        assertThat(graph.part(0, 1).isAtOrAbove(graph.part(0, 1))).isTrue();
        assertThat(graph.hasOnlyPoints()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"60, 30, 90", "60, 70, 130", "'[25, 50)', 10, '[35, 60)'", "'(0, 100]', '[0, 100)', '(0, 200)'"})
    void addsUpWhatOneOwnerHoldsOfOneCompany(String one, String other, String sum) {
        OwnershipGraph graph = OwnershipGraph.builder()
                .add(0, 1, interval(one))
                .add(2, 1, 1, 0)
                .add(0, 1, interval(other))
                .build();
        assertThat(graph.stakes()).isEqualTo(2);
        assertThat(graph.part(0, 1)
                        .sameValue(sum.startsWith("(") || sum.startsWith("[") ? Interval.parse(sum) : interval(sum)))
                .isTrue();
    }

    private static Interval interval(String text) {
        return text.startsWith("[") || text.startsWith("(")
                ? Interval.parse(text)
                : Interval.between(new BigDecimal(text), new BigDecimal(text));
    }

    @Test
    void whereThereIsNoStakeNothingIsHeld() {
        OwnershipGraph graph =
                OwnershipGraph.builder().parties(3).add(0, 1, 10, 0).build();
        assertThat(graph.part(1, 0).contains(BigDecimal.ZERO)).isTrue();
        assertThat(graph.ownerCount(2)).isZero();
        assertThat(OwnershipGraph.builder().build().parties()).isZero();
    }

    @Test
    void refusesWhatIsNoPercentageAndNoParty() {
        OwnershipGraph.Builder graph = OwnershipGraph.builder();
        assertThatThrownBy(() -> graph.add(0, 1, 101, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what is held of a company lies between 0 and 100 percent, not [101, 101]");
        assertThatThrownBy(() -> graph.add(0, 1, -1, 0)).hasMessageContaining("not [-1, -1]");
        assertThatThrownBy(() -> graph.add(0, 1, Interval.atLeast(BigDecimal.ONE)))
                .hasMessageContaining("[1, ..)");
        assertThatThrownBy(() -> graph.add(-1, 1, 1, 0)).hasMessage("parties are numbered from 0, not -1");
    }

    @ParameterizedTest
    @CsvSource({"10, -1", "1, -2", "9223372036854775807, 20", "1, 1000"})
    void numbersOfAnyScaleAreReadExactly(long unscaled, int scale) {
        BigDecimal percent = BigDecimal.valueOf(unscaled, scale);
        assertThat(OwnershipGraph.builder()
                        .add(0, 1, unscaled, scale)
                        .build()
                        .part(0, 1)
                        .contains(percent))
                .isTrue();
    }
}
