package io.github.chipstakes.analysis.reach;

import static io.github.chipstakes.analysis.reach.Trade.EL;
import static io.github.chipstakes.analysis.reach.Trade.HALF;
import static io.github.chipstakes.analysis.reach.Trade.company;
import static io.github.chipstakes.analysis.reach.Trade.dataset;
import static io.github.chipstakes.analysis.reach.Trade.listed;
import static io.github.chipstakes.analysis.reach.Trade.rule;
import static io.github.chipstakes.analysis.reach.Trade.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Why answers differ that are of other days and of other data at once. The rule is suspended in between. */
class CausesOfAnotherDayTest {
    private static final LocalDate IN_FORCE = LocalDate.parse("2025-10-15");
    private static final LocalDate SUSPENDED = LocalDate.parse("2025-12-01");
    private static final String BY_THE_RULE = "rule (suspended, certain, before: in force, certain)";
    private static final Object[] BASE = {
        EL,
        rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-11-10"),
        company("a", "SG"),
        listed("el", "x"),
        stake("x 60 a").withCitations(Citation.of("fr")).withAsOf(PartialDate.parse("2025-10-01"))
    };

    private static Dataset with(Object... records) {
        return dataset(List.of(BASE), List.of(records));
    }

    private static Source titled(String title) {
        return Source.builder()
                .id("fr")
                .title(title)
                .published(PartialDate.parse("2020-01-01"))
                .build();
    }

    private static List<String> changes(Dataset before, Dataset after) {
        return ReachDifference.between(Reach.of(before, IN_FORCE), Reach.of(after, SUSPENDED)).stream()
                .map(Change::toString)
                .toList();
    }

    @Test
    void theSuspensionOfTheRuleIsTheCauseAndNotTheTitleOfASource() {
        assertThat(changes(with(titled("A")), with(titled("B"))))
                .containsExactly("a released by rule/half, because of " + BY_THE_RULE);
    }

    @Test
    void theSuspensionOfTheRuleIsTheCauseAndNotAnUnrelatedCompany() {
        assertThat(changes(with(titled("A")), with(titled("A"), company("q", "SG"))))
                .containsExactly("a released by rule/half, because of " + BY_THE_RULE);
    }

    @Test
    void theSuspensionOfTheRuleIsTheCauseAndNotThatTheOwnerIsRecordedNow() {
        assertThat(changes(with(titled("A")), with(titled("A"), company("x", "CN"))))
                .containsExactly("a released by rule/half, because of " + BY_THE_RULE);
    }

    @Test
    void whatTheAnswerRestsOnIsToldBesideTheSuspension() {
        Object[] changed = BASE.clone();
        changed[4] = stake("x 65 a").withCitations(Citation.of("fr"));
        assertThat(changes(with(titled("A")), dataset(List.of(changed), titled("A"))))
                .containsExactly(
                        "a released by rule/half, because of " + BY_THE_RULE + ", x-in-a (percent: 65, before 60)");
    }

    @Test
    void otherWordsInAStakeAreNoCause() {
        Object[] changed = BASE.clone();
        changed[4] = stake("x 60 a")
                .withCitations(Citation.of("fr").withQuote("holds 60 %"))
                .withNote("Read again.");
        assertThat(changes(with(titled("A")), dataset(List.of(changed), titled("A"))))
                .containsExactly("a released by rule/half, because of " + BY_THE_RULE);
    }

    @Test
    void aStakeThatIsLaterIsTheCauseAndNotTheTitleOfASource() {
        var later = stake("x 60 b").withAsOf(PartialDate.parse("2025-11-20")).withCitations(Citation.of("fr"));
        Object[] base = {EL, rule(), company("a", "SG"), company("b", "SG"), listed("el", "x"), later};
        assertThat(changes(dataset(List.of(base), titled("A")), dataset(List.of(base), titled("B"))))
                .isNotEmpty()
                .allMatch(change -> change.contains("x-in-b (") && !change.contains("fr ("));
    }

    @Test
    void theThreeQuestionsOfOneDifferenceAreAnsweredAsEachAlone() {
        Reach before = Reach.of(with(titled("A")), IN_FORCE);
        Reach after = Reach.of(with(titled("B")), SUSPENDED);
        ReachDifference difference = ReachDifference.of(before, after);
        assertThat(difference.ofParties()).isEqualTo(ReachDifference.between(before, after));
        assertThat(difference.ofRegimes()).isEqualTo(ReachDifference.ofRegimes(before, after));
        assertThat(difference.ofProducts()).isEqualTo(ReachDifference.ofProducts(before, after));
    }

    @Property(tries = 200)
    void whatHasNothingToDoWithTheAnswerIsNeverItsCause(
            @ForAll("unrelated") List<DatasetRecord> before, @ForAll("unrelated") List<DatasetRecord> after) {
        assertThat(changes(with(before.toArray()), with(after.toArray())))
                .contains("a released by rule/half, because of " + BY_THE_RULE);
    }

    @Provide
    Arbitrary<List<DatasetRecord>> unrelated() {
        return Arbitraries.<DatasetRecord>of(
                        company("q", "SG"),
                        company("x", "CN"),
                        company("q", "US").withCitations(Citation.of("fr")),
                        stake("q 60 r"),
                        stake("a 70 q"),
                        stake("q 10 x"))
                .list()
                .uniqueElements(DatasetRecord::id)
                .ofMaxSize(4)
                .flatMap(some -> Arbitraries.of("A", "B").map(title -> {
                    List<DatasetRecord> all = new ArrayList<>(some);
                    all.add(titled(title));
                    return all;
                }));
    }
}
