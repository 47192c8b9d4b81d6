package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    @Test
    void findsCyclesAndThoseWhoHoldThemselves() {
        assertThat(cycles("P 60 A; A 50 B; B 10 A; B 20 C; C 5 C; C 30 D; D 1 E"))
                .isEqualTo("A B | C");
        assertThat(cycles("P 60 A; A 50 B")).isEmpty();
    }

    @Test
    void joinsCyclesThatMeet() {
        assertThat(cycles("A 1 B; B 1 C; C 1 A; C 1 D; D 1 E; E 1 C; E 1 F; F 1 G; G 1 F"))
                .isEqualTo("A B C D E | F G");
    }

    @Test
    void countsAStakeOfNothingForNone() {
        assertThat(cycles("A 50 B; B 0 A")).isEmpty();
        assertThat(cycles("A 50 B; B ? A; P 100 A")).isEmpty();
        assertThat(cycles("A 50 B; B ? A")).isEqualTo("A B");
    }

    @Test
    void tellsWhatOwnsItselfWholly() {
        assertThat(closed("A 100 B; B 100 A")).isEqualTo("A B");
        assertThat(closed("A 99.99999999 B; B 100 A")).isEmpty();
        assertThat(closed("A 99.99999999 B; A 0.00000001 B; B 100 A")).isEqualTo("A B");
        assertThat(closed("A 16.7 A; B 16.7 A; C 16.6 A; D 50 A; A 100 B; A 100 C; A 100 D"))
                .isEqualTo("A B C D");
        assertThat(closed("A 100 A; A 50 B")).isEqualTo("A");
        assertThat(closed("A [50, 100] B; C [50, 100] B; B 100 A; B 100 C")).isEqualTo("A B C");
        assertThat(closed("A 100 B; B 100 A; B ? C; C ? A")).isEqualTo("A B");
    }

    @Test
    void tellsOfWhomMoreThanAllIsHeld() {
        assertThat(overfull("X 60 A; Y 60 A; X 50 B; Y 50 B")).isEqualTo("A");
        assertThat(overfull("X 60 A; Y [40.0000000001, 50] A")).isEqualTo("A");
        assertThat(overfull("X [25, 50] A; Y [25, 50] A; Z [25, 50] A; W [25, 50] A"))
                .isEmpty();
        assertThat(overfull("X 60 A; X 60 A")).isEqualTo("A");
    }

    @Test
    void ordersHoldersBeforeWhatTheyHold() {
        NamedGraph named = NamedGraph.of("C 50 D; B 50 C; A 50 B; D 10 C; P 5 A");
        int[] order = Components.of(named.graph()).order;

        assertThat(named.names(order)).isEqualTo("P A B C D");
    }

    private static String cycles(String stakes) {
        NamedGraph named = NamedGraph.of(stakes);
        return names(named, Components.of(named.graph()).cycles());
    }

    private static String closed(String stakes) {
        NamedGraph named = NamedGraph.of(stakes);
        return names(named, Components.of(named.graph()).closedSets());
    }

    private static String overfull(String stakes) {
        NamedGraph named = NamedGraph.of(stakes);
        return names(named, List.of(Components.of(named.graph()).overfull()));
    }

    private static String names(NamedGraph named, List<int[]> sets) {
        return sets.stream()
                .map(set ->
                        Arrays.stream(named.names(set).split(" ", -1)).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }
}
