package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityControlTest {

    /** What is controlled, each with its round; after a stroke, what possibly is and not for certain. */
    private static String controlled(String votes, String party) {
        NamedGraph named = NamedGraph.of(votes);
        MajorityControl control = MajorityControl.by(named.graph(), named.number(party));
        int[] merely = IntStream.of(control.possible())
                .filter(entity -> !control.isCertain(entity))
                .toArray();
        return rounds(named, control, control.certain())
                + (merely.length == 0 ? "" : " | " + rounds(named, control, merely));
    }

    private static String rounds(NamedGraph named, MajorityControl control, int[] entities) {
        return IntStream.of(entities)
                .mapToObj(entity ->
                        named.names().get(entity) + control.round(entity).orElseThrow())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "P 60 A; A 50 B                                     > P > A1",
                "X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B             > X > ''",
                "X 50 A                                             > X > ''",
                "X 50 A; X 50 B; A 60 C; B 40 C                     > X > ''",
                "P 51 A; A 51 B; B 51 C; C 51 D                     > P > A1 B2 C3 D4",
                "Chen 28.57 Cam; Su 15.7 Cam; ICT 100 Su; CAS 100 ICT > Chen > ''",
            })
    void theWorkedCasesOfMajorityControl(String votes, String party, String controlled) {
        assertThat(controlled(votes, party)).isEqualTo(controlled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "X 50.0000001 A                       > X > A1",
                "X over 50 A                          > X > A1",
                "X [50, 75) A                         > X > ' | A1'",
                "X [25, 50] A                         > X > ''",
                "X 30 A; X 51 B; B 21 A               > X > A2 B1",
                "X 30 A; X 51 B; B 20 A               > X > B1",
                "X ? A; A 51 B                        > X > ' | A1 B2'",
                "X ? A; Y 50 A                        > X > ''",
                "X 20 A; A 40 B; B 40 A; X 20 B       > X > ''",
                "X 60 A; A 60 X; Y 40 X               > X > A1",
                "X 60 A; A 60 X; Y 40 X               > A > X1",
                "A 60 A; X 40 A                       > A > ''",
                "X 60 A; Y 60 A                       > X > A1",
                "X 60 A; Y 60 A                       > Y > A1",
            })
    void votesAreAddedUpAlongMajorities(String votes, String party, String controlled) {
        assertThat(controlled(votes, party)).isEqualTo(controlled);
    }

    @Test
    void thePartyItselfIsNotAmongWhatItControls() {
        NamedGraph named = NamedGraph.of("X 60 A; A 60 X; Y 1 Z");
        MajorityControl control = MajorityControl.by(named.graph(), 0);
        assertThat(control.party()).isZero();
        assertThat(control.isCertain(0)).isFalse();
        assertThat(control.isPossible(0)).isFalse();
        assertThat(control.isCertain(1)).isTrue();
        assertThat(control.isPossible(1)).isTrue();
        assertThat(control.round(0)).hasValue(0);
        assertThat(control.round(named.number("Z"))).isEqualTo(OptionalInt.empty());
        assertThatThrownBy(() -> MajorityControl.by(named.graph(), 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
