package io.github.chipstakes.model.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Answer YES = Answer.yes("the sun shines").restingOn("sun");
    private static final Answer NO = Answer.no("it rains").restingOn("rain");
    private static final Answer UNKNOWN = Answer.unknown("it is foggy").restingOn("fog");

    @Test
    void aYesNeedsBothSidesAndKeepsTheReasonsOfBoth() {
        assertThat(YES.and(Answer.yes("it is warm").restingOn("sun", "heat")))
                .isEqualTo(new Answer(Verdict.YES, List.of("the sun shines", "it is warm"), List.of("sun", "heat")));
    }

    @Test
    void aNoKeepsOnlyTheSideThatDecides() {
        assertThat(YES.and(UNKNOWN).and(NO)).isEqualTo(NO);
    }

    @Test
    void anUnknownKeepsOnlyWhatIsNotKnown() {
        assertThat(YES.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(NO.or(UNKNOWN)).isEqualTo(UNKNOWN);
    }

    @Test
    void oneYesIsEnoughForAnyOf() {
        assertThat(Answer.anyOf(NO, UNKNOWN, YES)).isEqualTo(YES);
    }

    @Test
    void ofNothingAllAreSoAndNoneIs() {
        assertThat(Answer.allOf(List.of())).isEqualTo(Answer.yes());
        assertThat(Answer.anyOf(List.of())).isEqualTo(Answer.no());
    }

    @Test
    void aReasonIsAddedOnce() {
        assertThat(YES.because("it is warm").because("it is warm").reasons())
                .containsExactly("the sun shines", "it is warm");
    }

    @Test
    void theOppositeKeepsItsReasons() {
        assertThat(YES.not()).isEqualTo(Answer.no("the sun shines").restingOn("sun"));
    }

    @Property
    void theVerdictDoesNotDependOnTheOrder(@ForAll("answers") Answer a, @ForAll("answers") Answer b) {
        assertThat(a.and(b).verdict()).isEqualTo(b.and(a).verdict());
        assertThat(a.or(b).verdict()).isEqualTo(b.or(a).verdict());
    }

    @Property
    void groupingChangesNothing(@ForAll("answers") Answer a, @ForAll("answers") Answer b, @ForAll("answers") Answer c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c))).isEqualTo(Answer.allOf(a, b, c));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c))).isEqualTo(Answer.anyOf(a, b, c));
    }

    @Property
    void deMorganHoldsReasonsIncluded(@ForAll("answers") Answer a, @ForAll("answers") Answer b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void anAnswerCombinedWithItselfIsItself(@ForAll("answers") Answer a) {
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void knowingMoreNeverTurnsYesIntoNo(
            @ForAll("answers") Answer a, @ForAll("answers") Answer b, @ForAll("answers") Answer c) {
        if (a.isUnknown()) {
            assertThat(a.and(b).isUnknown() || a.and(b).verdict() == c.and(b).verdict())
                    .isTrue();
            assertThat(a.or(b).isUnknown() || a.or(b).verdict() == c.or(b).verdict())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<Answer> answers() {
        Arbitrary<List<String>> words =
                Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(Verdict.class), words, words).as(Answer::new);
    }
}
