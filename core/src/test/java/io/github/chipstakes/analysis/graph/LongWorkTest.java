package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That looking through tells how far it is and ends when its thread is interrupted, in the middle of one cycle, too. */
class LongWorkTest {
    private static final String LOOKING_FOR_CYCLES = "looking for cycles";

    /** Some figures of a question that has come so far. */
    private record Told(String work, long done, long total) {}

    private final List<Told> told = new ArrayList<>();
    private boolean interrupts;

    private void listen(String work, long done, long total) {
        told.add(new Told(work, done, total));
        if (interrupts) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void isInterruptedNoMore() {
        Thread.interrupted();
    }

    private static OwnershipGraph chain(int last) {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        IntStream.range(0, last).forEach(party -> builder.add(party, party + 1, 50, 0));
        return builder.build();
    }

    /** A ring of firms of which each holds 40 % of the next and 5 % of each of some others. */
    private static OwnershipGraph core(int firms, int others) {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        for (int firm = 0; firm < firms; firm++) {
            builder.add((firm + 1) % firms, firm, 40, 0);
            for (int i = 1; i <= others; i++) {
                builder.add((firm + i * 97 + 1) % firms, firm, 5, 0);
            }
        }
        return builder.build();
    }

    @Test
    void theSearchForCyclesTellsHowFarItIs() {
        Components.of(chain(300_000), this::listen);
        LookThrough.of(chain(300_000), this::listen);
        assertThat(told)
                .containsExactly(
                        new Told(LOOKING_FOR_CYCLES, 262_144, 600_000),
                        new Told(LOOKING_FOR_CYCLES, 524_288, 600_000),
                        new Told(LOOKING_FOR_CYCLES, 262_144, 900_000),
                        new Told(LOOKING_FOR_CYCLES, 524_288, 900_000),
                        new Told(LOOKING_FOR_CYCLES, 786_432, 900_000));
    }

    @Test
    void theSearchForCyclesEndsWhenItIsInterrupted() {
        OwnershipGraph graph = chain(300_000);
        interrupts = true;
        assertThatThrownBy(() -> Components.of(graph, this::listen))
                .isInstanceOf(CancellationException.class)
                .hasMessage("interrupted while looking for cycles, after 524288 steps");
        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(() -> LookThrough.of(graph, this::listen))
                .isInstanceOf(CancellationException.class)
                .hasMessage("interrupted while looking for cycles, after 524288 steps");
        assertThat(told).hasSize(2);
    }

    /** Fewer stakes than are looked at between one telling and the next: all that is told is of solving. */
    @Test
    void solvingOneCycleInDoublesTellsHowFarItIsAndEndsWhenItIsInterrupted() {
        endsWhenInterrupted(core(5_000, 10), look -> look.heldBy(0), "looking through what is held");
        endsWhenInterrupted(core(500, 10), look -> look.ownersOf(0), "looking through to owners");
    }

    @Test
    void solvingOneCycleInFractionsTellsHowFarItIsAndEndsWhenItIsInterrupted() {
        OwnershipGraph.Builder clique = OwnershipGraph.builder();
        IntStream.range(0, 400).forEach(pair -> clique.add(pair / 20, pair % 20, 4, 0));
        OwnershipGraph graph = clique.build();
        endsWhenInterrupted(graph, look -> look.heldBy(0), "looking through what is held");
        endsWhenInterrupted(graph, look -> look.ownersOf(0), "looking through to owners");
    }

    @Test
    void exactArithmeticAlongAChainEndsWhenItIsInterrupted() {
        endsWhenInterrupted(chain(1_500), look -> look.heldBy(0), "looking through what is held");
        endsWhenInterrupted(chain(1_500), look -> look.ownersOf(1_500), "looking through to owners");
    }

    @Test
    void gatheringOneCycleOfManyStakesEndsWhenItIsInterrupted() {
        LookThrough look = LookThrough.of(core(150_000, 1));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> look.heldBy(0))
                .isInstanceOf(CancellationException.class)
                .hasMessage("interrupted while looking through what is held, after 262144 steps");
    }

    private void endsWhenInterrupted(
            OwnershipGraph graph, Function<LookThrough, IntegratedShares> question, String work) {
        LookThrough look = LookThrough.of(graph, this::listen);
        told.clear();
        List<IntegratedShare> shares = shares(question.apply(look));
        assertThat(told).hasSizeGreaterThan(1).allSatisfy(one -> {
            assertThat(one.work()).isEqualTo(work);
            assertThat(one.done()).isBetween(1L, one.total());
        });
        assertThat(told.stream().mapToLong(Told::done)).isSorted().doesNotHaveDuplicates();

        List<Told> uninterrupted = List.copyOf(told);
        told.clear();
        interrupts = true;
        LookThrough again = LookThrough.of(graph, this::listen);
        assertThatThrownBy(() -> question.apply(again))
                .isInstanceOf(CancellationException.class)
                .hasMessage("interrupted while " + work + ", after "
                        + uninterrupted.get(1).done() + " steps");
        assertThat(told).containsExactly(uninterrupted.get(0));

        interrupts = false;
        assertThat(Thread.interrupted()).isTrue();
        assertThat(shares(question.apply(again))).isEqualTo(shares);
    }

    private static List<IntegratedShare> shares(IntegratedShares shares) {
        return IntStream.of(shares.parties())
                .mapToObj(party -> shares.share(party).orElseThrow())
                .toList();
    }
}
