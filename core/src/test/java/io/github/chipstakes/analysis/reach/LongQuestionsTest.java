package io.github.chipstakes.analysis.reach;

import static io.github.chipstakes.analysis.reach.Trade.EL;
import static io.github.chipstakes.analysis.reach.Trade.HALF;
import static io.github.chipstakes.analysis.reach.Trade.company;
import static io.github.chipstakes.analysis.reach.Trade.dataset;
import static io.github.chipstakes.analysis.reach.Trade.entry;
import static io.github.chipstakes.analysis.reach.Trade.match;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.ownership.IntegratedOwnership;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.ownership.VotingControl;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That what is asked of a dataset tells how far it is, and ends when its thread is interrupted. */
class LongQuestionsTest {
    private static final int LAST = 3_000;
    private static final Provision RULE =
            HALF.withOwnership(HALF.ownership().orElseThrow().withReach(RuleReach.ALL));

    /** A chain of companies of which the first is listed. */
    private static final Dataset CHAIN = dataset(Stream.of(
                    Stream.of(
                            EL,
                            Trade.rule(RULE, "EFFECTIVE 2025-09-29"),
                            entry("el", "c0", "For all"),
                            match("el", "c0", MatchStatus.CONFIRMED)),
                    IntStream.rangeClosed(0, LAST).mapToObj(i -> company("c" + i, "SG")),
                    IntStream.range(0, LAST).mapToObj(i -> Stakes.stake("c" + i + " 60 c" + (i + 1))))
            .flatMap(records -> records)
            .toArray());

    private final List<String> told = new ArrayList<>();
    private boolean interrupts;

    private void listen(String work, long done, long total) {
        assertThat(done).isBetween(1L, total);
        told.add(work);
        if (interrupts) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void isInterruptedNoMore() {
        Thread.interrupted();
    }

    private enum Question {
        WHO_OWNS_IT(
                "looking through to owners",
                ownership -> IntegratedOwnership.of(ownership).ownersOf("c" + LAST)),
        WHO_CONTROLS_IT(
                "following votes", ownership -> VotingControl.of(ownership).ultimateOwner("c" + LAST)),
        WHOM_A_RULE_REACHES(
                "showing whom an ownership rule reaches",
                ownership -> OwnershipReach.all(ownership).get(0).reached()),
        WHAT_REACHES_IT(
                "showing whom an ownership rule reaches",
                ownership -> Reach.of(ownership).of("c" + LAST));

        private final String work;
        private final Function<Ownership, Object> of;

        Question(String work, Function<Ownership, Object> of) {
            this.work = work;
            this.of = of;
        }
    }

    /** The first may end before anybody looks whether it is interrupted. */
    private static List<Object> twice(Question question, Ownership ownership) {
        return List.of(question.of.apply(ownership), question.of.apply(ownership));
    }

    private Ownership ownership() {
        return Ownership.of(CHAIN, When.on(Stakes.DAY), Counting.STANDARD, this::listen);
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionTellsHowFarItIsAndEndsWhenItIsInterrupted(Question question) {
        Ownership ownership = ownership();
        told.clear();
        Object answer = question.of.apply(ownership);
        assertThat(told).contains(question.work);

        interrupts = true;
        assertThatThrownBy(() -> twice(question, ownership))
                .isInstanceOf(CancellationException.class)
                .hasMessageStartingWith("interrupted while ");
        interrupts = false;
        assertThat(Thread.interrupted()).isTrue();
        assertThat(question.of.apply(ownership)).isEqualTo(answer);
        assertThat(answer).isEqualTo(question.of.apply(Ownership.of(CHAIN, Stakes.DAY)));
    }

    @Test
    void choosingAmongStatementsTellsHowFarItIsAndEndsWhenItIsInterrupted() {
        ownership();
        assertThat(told).containsExactly("choosing among statements");
        Thread.currentThread().interrupt();
        assertThatThrownBy(this::ownership)
                .isInstanceOf(CancellationException.class)
                .hasMessage("interrupted while choosing among statements, after 262200 steps");
    }

    /** A chain in which each but the next is said to be held by the first through others. */
    private Ownership summedUp(int last, List<Long> steps) {
        List<ShareholderStake> stakes = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            stakes.add(Stakes.stake("c" + i + " 45 c" + (i + 1)).withDirectness(Directness.DIRECT));
            if (i > 0) {
                stakes.add(Stakes.stake("c0 30 c" + (i + 1)).withDirectness(Directness.INDIRECT));
            }
        }
        return Ownership.of(Stakes.dataset(stakes), When.on(Stakes.DAY), Counting.STANDARD, (work, done, total) -> {
            if (work.startsWith("following what sums up")) {
                steps.add(done);
            }
            listen(work, done, total);
        });
    }

    @Test
    void whatSumsUpChainsIsFollowedDownThemOnceAndEndsWhenItIsInterrupted() {
        List<Long> steps = new ArrayList<>();
        Ownership ownership = summedUp(300, steps);
        ownership.graph(Interest.SHAREHOLDING);
        long pairs = 300 * 300 / 2;
        assertThat(steps.get(steps.size() - 1)).isBetween(pairs * Steps.STATEMENT, 8 * pairs * Steps.STATEMENT);

        interrupts = true;
        assertThatThrownBy(() -> ownership.graph(Interest.SHAREHOLDING))
                .isInstanceOf(CancellationException.class)
                .hasMessageStartingWith("interrupted while following what sums up chains of stakes, after ");
    }
}
