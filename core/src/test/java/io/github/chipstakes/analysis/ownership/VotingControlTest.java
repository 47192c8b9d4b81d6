package io.github.chipstakes.analysis.ownership;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.ownership.Interest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VotingControlTest {
    private static VotingControl of(Dataset dataset) {
        return VotingControl.of(Ownership.of(dataset, DAY));
    }

    @Test
    void whoControlsIsFoundAtTheEndOfTheChainOfMajorities() {
        assertThat(of(dataset("p 51 a", "a 51 b", "b 30 c", "a 30 c")).ultimateOwner("c"))
                .isEqualTo(new UltimateOwner(
                        "c",
                        new Answer(
                                Verdict.YES, List.of("controlled: 30 % by a, 30 % by b"), List.of("a-in-c", "b-in-c")),
                        java.util.Optional.of("p"),
                        List.of("p", "a", "c")));
    }

    @Test
    void halfIsNoMajority() {
        UltimateOwner owner = of(dataset("x 50 a", "y 50 a")).ultimateOwner("a");
        assertThat(owner.answer())
                .isEqualTo(new Answer(
                        Verdict.NO,
                        List.of("nobody is shown to have more than half of the votes"),
                        List.of("x-in-a", "y-in-a")));
        assertThat(owner.owner()).isEmpty();
    }

    @Test
    void whatIsUnaccountedForMayBeAMajority() {
        assertThat(of(dataset("chen 28.57 cambricon", "cas 16 cambricon"))
                        .ultimateOwner("cambricon")
                        .answer()
                        .reasons())
                .containsExactly(
                        "nobody is shown to have more than half of the votes", "more than half may be unaccounted for");
    }

    @Test
    void votesAreUnaccountedForWhoeverHasTheShares() {
        Answer answer = of(dataset(
                        stake("x 60 a"),
                        stake("y 40 a"),
                        stake("votes", "z 5 a").withInterest(Interest.VOTING_RIGHTS)))
                .ultimateOwner("a")
                .answer();
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.reasons()).contains("more than half may be unaccounted for");
    }

    /** Through companies nobody has named yet. */
    @Test
    void aHolderMayHaveWhatIsUnaccountedForToo() {
        Answer answer = of(dataset("x 30 a", "y 29 a")).ultimateOwner("a").answer();
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.reasons()).contains("with what may be unaccounted for, possibly x, y");
        assertThat(of(dataset("x 30 a", "y 30 a", "z 30 a"))
                        .ultimateOwner("a")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NO);
    }

    @Test
    void whoMightHaveItIsLookedForAmongThousandsOfHolders() {
        List<ShareholderStake> stakes = new ArrayList<>();
        IntStream.range(0, 3_000).forEach(i -> {
            stakes.add(stake("x" + i + " 0.01 c"));
            stakes.add(stake("x" + i + " 60 a" + i));
        });
        stakes.addAll(List.of(stake("y 30 c"), stake("y 60 b"), stake("b 5 c")));
        assertThat(of(dataset(stakes)).ultimateOwner("c").answer().reasons())
                .containsExactly(
                        "nobody is shown to have more than half of the votes",
                        "with what may be unaccounted for, possibly y");
        stakes.add(stake("z 25 c"));
        assertThat(of(dataset(stakes)).ultimateOwner("c").answer().verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void whoMayHaveTheMajorityIsNamed() {
        Answer answer = of(dataset("x [25, 75] a", "y 25 a")).ultimateOwner("a").answer();
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.reasons())
                .containsExactly("nobody is shown to have more than half of the votes", "possibly x");
    }

    @Test
    void aGroupThatControlsItselfHasNoOwner() {
        UltimateOwner owner = of(dataset("a 60 b", "b 60 a", "a 60 c")).ultimateOwner("c");
        assertThat(owner.answer().verdict()).isEqualTo(Verdict.NO);
        assertThat(owner.answer().reasons()).containsExactly("controlled by its own group alone: a, b, c");
    }

    @Test
    void whereMoreThanTheWholeIsToldOfNobodyIsPicked() {
        UltimateOwner owner = of(dataset("x 60 a", "y 60 a")).ultimateOwner("a");
        assertThat(owner.answer().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(owner.answer().reasons().get(0)).startsWith("more than 100 % of the votes are told of in a");
    }

    @Test
    void anUnknownHolderMayControl() {
        assertThat(of(dataset("? 60 a")).ultimateOwner("a").answer())
                .isEqualTo(Answer.unknown("controlled by a holder who is not known"));
    }

    @Test
    void votesCountWhereTheyAreKnownElseShares() {
        Dataset dataset = dataset(
                stake("x 60 a"), stake("votes", "y 60 a").withInterest(Interest.VOTING_RIGHTS), stake("a 60 b"));
        assertThat(of(dataset).ultimateOwner("b").chain()).containsExactly("y", "a", "b");
    }

    @Test
    void whatAPartyControlsIsToldWithWhy() {
        assertThat(of(dataset("p 60 a", "a [40, 60] b")).controlledBy("p"))
                .isEqualTo(new java.util.TreeMap<>(java.util.Map.of(
                        "a", new Answer(Verdict.YES, List.of("controlled: 60 % by p"), List.of("p-in-a")),
                        "b",
                                new Answer(
                                        Verdict.UNKNOWN,
                                        List.of("possibly controlled: 40 to 60 % by a"),
                                        List.of("a-in-b")))));
        assertThat(of(dataset("p 60 a")).controlledBy("nobody")).isEmpty();
    }

    @Test
    void groupsAreThoseOfOneOwner() {
        assertThat(of(dataset("p 60 a", "a 60 b", "q 60 c", "p 10 c")).groups())
                .containsExactly(List.of("a", "b", "p"), List.of("c", "q"));
    }

    @Test
    void ofAStrangerNothingIsKnown() {
        assertThat(of(dataset("p 60 a")).ultimateOwner("nobody").answer())
                .isEqualTo(Answer.unknown("no party of the dataset is nobody"));
    }
}
