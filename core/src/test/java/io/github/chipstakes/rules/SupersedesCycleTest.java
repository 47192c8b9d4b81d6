package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SupersedesCycleTest {
    private static DatasetRecord replacing(String id, String... others) {
        var stake = Found.stake(id);
        for (String other : others) {
            stake.addSupersedes(new Supersession(other, SupersessionKind.UPDATES, Optional.empty()));
        }
        return stake.build();
    }

    @BadExample
    void recordsThatReplaceOneAnotherAreReportedOnce() {
        assertThat(Found.by(new SupersedesCycle(), replacing("c", "a"), replacing("b", "c"), replacing("a", "b", "z")))
                .containsExactly("stake a: /supersedes: these replace one another: a, b, c; one of them has to replace"
                        + " none [supersedes-cycle, error]");
    }

    @GoodExample
    void recordsThatReplaceTheSameOneAreFine() {
        assertThat(Found.by(new SupersedesCycle(), replacing("c", "a", "b"), replacing("b", "a"), replacing("a")))
                .isEmpty();
    }

    @Test
    void aRecordMustNotReplaceItself() {
        assertThat(Found.by(new SupersedesCycle(), replacing("a", "a")))
                .containsExactly(
                        "stake a: /supersedes: another record belongs here than a itself [supersedes-cycle, error]");
    }

    @Test
    void circlesApartAreReportedApart() {
        assertThat(Found.by(
                        new SupersedesCycle(),
                        replacing("a", "b"),
                        replacing("b", "a", "c"),
                        replacing("c", "d"),
                        replacing("d", "c")))
                .hasSize(2);
    }

    @Test
    void aChainOfAnyLengthIsFine() {
        DatasetRecord[] chain = IntStream.range(0, 20_000)
                .mapToObj(i -> replacing("s" + i, "s" + (i + 1)))
                .toArray(DatasetRecord[]::new);
        assertThat(Found.by(new SupersedesCycle(), chain)).isEmpty();
    }

    @Test
    void recordsMustNotRestateOneAnotherEither() {
        ShareholderStake a = Found.stake("a").build();
        assertThat(Found.by(
                        new SupersedesCycle(),
                        a.withRestates("b"),
                        a.withId("b").withRestates("a"),
                        a.withId("c").withRestates("a")))
                .containsExactly("stake a: /restates: these restate one another: a, b; one of them has to restate none"
                        + " [supersedes-cycle, error]");
        assertThat(Found.by(new SupersedesCycle(), a.withRestates("a")))
                .containsExactly(
                        "stake a: /restates: another record belongs here than a itself [supersedes-cycle, error]");
        assertThat(Found.by(new SupersedesCycle(), a, a.withId("b").withRestates("a")))
                .isEmpty();
    }
}
