package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.analysis.graph.UltimateOwners.End;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UltimateOwnersTest {
    private static final int MANY = 20_000;

    /** The parties that have an owner, are in a cycle, or are disputed. */
    private static String ends(String votes) {
        NamedGraph named = NamedGraph.of(votes);
        UltimateOwners owners = UltimateOwners.of(named.graph());
        return IntStream.range(0, named.names().size())
                .filter(party -> owners.end(party) != End.NONE)
                .mapToObj(party -> named.names().get(party) + ":"
                        + (owners.end(party) == End.OWNER
                                ? named.names().get(owners.owner(party).orElseThrow())
                                : owners.end(party)))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "X 50 A                                          > ''",
                "X 50.0000001 A                                  > A:X",
                "X over 50 A                                     > A:X",
                "X [50, 75] A                                    > ''",
                "X 51 A; A 51 B; B 51 C                          > A:X B:X C:X",
                "C 51 D; B 51 C; A 51 B; X 51 A                  > C:X D:X B:X A:X",
                "X 51 A; X 51 B; A 30 C; B 30 C                  > A:X B:X C:X",
                "X 51 A; Y 51 B; A 30 C; B 30 C                  > A:X B:Y",
                "X 51 A; A 30 C; X [10, 20] C; X (10, 20] D; A 40 D > A:X D:X",
                "X 20 A; A 40 B; B 40 A; X 20 B                  > ''",
                "Chen 28.57 Cam; Su 15.7 Cam; ICT 100 Su; CAS 100 ICT > Su:CAS ICT:CAS",
            })
    void theChainOfMajoritiesIsFollowedToItsEnd(String votes, String ends) {
        assertThat(ends(votes)).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "A 60 B; B 60 A                       > A:CYCLE B:CYCLE",
                "A 60 B; B 60 A; B 60 C; Y 40 A       > A:CYCLE B:CYCLE C:CYCLE",
                "A 60 A; X 40 A; A 51 B               > A:CYCLE B:CYCLE",
                "X 51 A; X 51 B; A 30 X; B 30 X       > X:CYCLE A:CYCLE B:CYCLE",
                "X 51 A; X 51 B; A 25 X; B 25 X       > A:X B:X",
                "P 51 A; B 49 A; A 100 B              > A:P B:P",
            })
    void aGroupThatHasTheMajorityOfItselfIsACycle(String votes, String ends) {
        assertThat(ends(votes)).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "X 60 A; Y 60 A; A 51 B               > A:DISPUTED B:DISPUTED",
                "X 60 A; Y 60 A; X 51 Y               > A:X Y:X",
                "X 90 A; Y 11 A                       > A:X",
                "X 60 A; Y 30 A; Z 30 A               > A:DISPUTED",
                "X 60 A; Y 30 A; Z 30 A; X 51 Z       > A:X Z:X",
                "X over 50 A; Y 50 A                  > A:X",
                "X over 50 A; Y [50, 60] A; Z over 0 A  > A:DISPUTED",
                "X 40 A; Y 40 A; Z 40 A               > ''",
                "A 60 A; X 60 A                       > A:DISPUTED",
            })
    void whereTwoMayHaveTheMajorityNoneIsPicked(String votes, String ends) {
        assertThat(ends(votes)).isEqualTo(ends);
    }

    @Test
    void aGroupIsAllPartiesOfOneEnd() {
        NamedGraph named = NamedGraph.of("Z 60 A; A 51 B; C 60 D; D 60 C; Y 10 E; E 100 E; C 30 F");
        UltimateOwners owners = UltimateOwners.of(named.graph());
        assertThat(owners.groups().mapToObj(group -> named.names(owners.members(group))))
                .containsExactly("Z A B", "C D", "E");
        assertThat(named.names().stream().map(named::number).map(owners::group).map(named.names()::get))
                .containsExactly("Z", "Z", "Z", "C", "C", "Y", "E", "F");
        assertThat(owners.members(named.number("B"))).isEqualTo(named.numbers("Z A B"));
        assertThat(owners.owner(named.number("Z"))).isEmpty();
        assertThat(owners.owner(named.number("C"))).isEmpty();
    }

    @Test
    void aChainOfTwentyThousandHasOneOwner() {
        for (boolean down : List.of(true, false)) {
            OwnershipGraph.Builder builder = OwnershipGraph.builder();
            IntStream.range(0, MANY).forEach(i -> builder.add(down ? i : i + 1, down ? i + 1 : i, 51, 0));
            UltimateOwners owners = UltimateOwners.of(builder.build());
            int top = down ? 0 : MANY;
            assertThat(IntStream.rangeClosed(0, MANY)
                            .map(owners::group)
                            .distinct()
                            .toArray())
                    .containsExactly(top);
            assertThat(owners.end(top)).isEqualTo(End.NONE);
        }
    }

    @Test
    void aRingOfTwentyThousandIsACycle() {
        for (int percent : List.of(95, 100)) {
            OwnershipGraph.Builder builder = OwnershipGraph.builder();
            IntStream.range(0, MANY).forEach(i -> builder.add((i + 7) % MANY, i, percent, 0));
            builder.add(MANY, 3, 100 - percent, 0);
            UltimateOwners owners = UltimateOwners.of(builder.build());
            assertThat(owners.groups()).hasSize(1);
            assertThat(owners.members(MANY - 1)).hasSize(MANY);
            assertThat(owners.end(5)).isEqualTo(End.CYCLE);
        }
    }

    @Test
    void aHubOfTwentyThousandHoldersFallsToWhoeverControlsMoreThanHalfOfThem() {
        for (int controlled : List.of(MANY / 2, MANY / 2 + 1)) {
            OwnershipGraph.Builder builder = OwnershipGraph.builder();
            int hub = MANY;
            int party = MANY + 1;
            IntStream.range(0, MANY).forEach(holder -> builder.add(holder, hub, 5, 3));
            IntStream.range(0, controlled).forEach(holder -> builder.add(party, holder, 100, 0));
            assertThat(UltimateOwners.of(builder.build()).end(hub))
                    .isEqualTo(controlled > MANY / 2 ? End.OWNER : End.NONE);
        }
    }

    /** Each holder is controlled only once the one before it is, so that the hub's votes come together one by one. */
    @Test
    void aHubWhoseHoldersAreControlledOneAfterTheOther() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        int hub = MANY;
        int party = MANY + 1;
        builder.add(party, 0, 51, 0);
        IntStream.range(0, MANY).forEach(holder -> builder.add(holder, hub, 5, 3));
        IntStream.range(1, MANY)
                .forEach(holder -> builder.add(party, holder, 49, 0).add(holder - 1, holder, 2, 0));
        UltimateOwners owners = UltimateOwners.of(builder.build());
        assertThat(owners.owner(hub)).hasValue(party);
        assertThat(owners.members(hub)).hasSize(MANY + 2);
    }

    @Test
    void aCliqueOfTwoHundredFallsWithTheFirst() {
        for (int first : List.of(50, 51)) {
            OwnershipGraph.Builder builder = OwnershipGraph.builder();
            for (int entity = 0; entity < 200; entity++) {
                for (int holder = 0; holder < 200; holder++) {
                    builder.add(holder, entity, holder == entity ? 0 : 2, 1);
                }
                builder.add(200, entity, entity == 0 ? first : 50, 0);
            }
            assertThat(UltimateOwners.of(builder.build()).members(200)).hasSize(first == 50 ? 1 : 201);
        }
    }

    @Test
    void longWorkTellsHowFarItIsAndCanBeInterrupted() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        IntStream.range(0, 300_000).forEach(i -> builder.add(i, i + 1, 51, 0));
        OwnershipGraph graph = builder.build();
        List<String> told = new ArrayList<>();
        UltimateOwners.of(graph, (work, done, total) -> told.add(work + " " + done + " of " + total));
        assertThat(told).containsExactly("following majorities 262144 of 300000");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> UltimateOwners.of(graph)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
