package io.github.chipstakes.analysis.reach;

import static io.github.chipstakes.analysis.reach.Trade.EL;
import static io.github.chipstakes.analysis.reach.Trade.HALF;
import static io.github.chipstakes.analysis.reach.Trade.company;
import static io.github.chipstakes.analysis.reach.Trade.dataset;
import static io.github.chipstakes.analysis.reach.Trade.entry;
import static io.github.chipstakes.analysis.reach.Trade.listed;
import static io.github.chipstakes.analysis.reach.Trade.match;
import static io.github.chipstakes.analysis.reach.Trade.removed;
import static io.github.chipstakes.analysis.reach.Trade.rule;
import static io.github.chipstakes.analysis.reach.Trade.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachDifferenceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final Object[] BASE = {EL, rule(), company("a", "SG"), listed("el", "x")};

    private static Dataset with(Object... records) {
        return dataset(List.of(BASE), List.of(records));
    }

    private static List<String> changes(Dataset before, Dataset after) {
        return changes(Reach.of(before, DAY), Reach.of(after, DAY));
    }

    private static List<String> changes(Reach before, Reach after) {
        return ReachDifference.between(before, after).stream()
                .map(Change::toString)
                .toList();
    }

    @Test
    void ofTheSameThereIsNone() {
        assertThat(changes(with(stake("x 60 a")), with(stake("x 60 a")))).isEmpty();
    }

    @Test
    void whatAnotherBuysIntoIsNewlyRestrictedBecauseOfTheStake() {
        assertThat(changes(with(), with(stake("x 60 a"))))
                .containsExactly("a newly restricted by rule/half, because of x-in-a (new)");
    }

    @Test
    void theFieldThatChangedIsNamed() {
        assertThat(changes(with(stake("x 40 a")), with(stake("x 60 a"))))
                .containsExactly("a newly restricted by rule/half, because of x-in-a (percent: 60, before 40)");
    }

    @Test
    void whatIsNoLongerHeldIsNoLongerShownWhichIsNotReleased() {
        assertThat(changes(with(stake("x 60 a")), with(stake("x 40 a"))))
                .containsExactly("a no longer shown by rule/half, because of x-in-a (percent: 40, before 60)");
        assertThat(changes(with(stake("x 60 a")), with()))
                .containsExactly("a no longer shown by rule/half, because of x-in-a (not there any more)");
    }

    @Test
    void anEntryThatIsStruckOffReleasesItsPartyFromTheListAndNobodyElse() {
        Dataset before = with(stake("x 60 a"));
        Dataset after = dataset(
                EL,
                rule(),
                company("a", "SG"),
                removed(entry("el", "x", "For all items, as x"), "2025-01-01"),
                match("el", "x", MatchStatus.CONFIRMED),
                stake("x 60 a"));
        assertThat(changes(before, after))
                .containsExactly(
                        "x released by el, because of el-x (versions changed)",
                        "a no longer shown by rule/half, because of el-x (versions changed)",
                        "x no longer shown by rule/half, because of el-x (versions changed)");
    }

    @Test
    void aLostMatchReleasesNobody() {
        assertThat(changes(with(), dataset(EL, rule(), company("a", "SG"), entry("el", "x", "For all items, as x"))))
                .containsExactly(
                        "x no longer shown by el, because of el-x~x~confirmed (not there any more)",
                        "x no longer shown by rule/half, because of el-x~x~confirmed (not there any more)");
    }

    @Test
    void anotherDemandIsAChangeOfRequirementAlsoForAffiliates() {
        Dataset after = dataset(
                EL,
                rule(),
                company("a", "SG"),
                entry("el", "x", "For all items, as before, and some more"),
                match("el", "x", MatchStatus.CONFIRMED),
                stake("x 60 a"));
        assertThat(ReachDifference.between(Reach.of(with(stake("x 60 a")), DAY), Reach.of(after, DAY)))
                .extracting(change -> change.party() + " " + change.regime() + " " + change.kind())
                .containsExactly(
                        "x el REQUIREMENT_CHANGED",
                        "a rule/half REQUIREMENT_CHANGED",
                        "x rule/half REQUIREMENT_CHANGED");
    }

    @Test
    void aFurtherMinorityOwnerThatIsListedChangesTheRequirement() {
        Dataset before = dataset(List.of(BASE), listed("el", "y"), stake("x 60 a"));
        Dataset after = dataset(List.of(BASE), listed("el", "y"), stake("x 60 a"), stake("y 5 a"));
        assertThat(changes(before, after))
                .containsExactly("a requirement changed by rule/half, because of y-in-a (new)");
    }

    @Test
    void aSuspensionReleasesAndARevivalNobodyVouchesForLeavesUnknown() {
        Dataset dataset = dataset(
                EL.withUpToDate(PartialDate.parse("2026-12-31")),
                rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-11-10", "RESUMED 2026-11-10"),
                company("a", "SG"),
                listed("el", "x"),
                stake("x 60 a"));
        Reach inForce = Reach.of(dataset, DAY);
        Reach suspended = Reach.of(dataset, LocalDate.of(2025, 12, 1));
        Reach afterwards = Reach.of(dataset, LocalDate.of(2026, 11, 20));
        assertThat(changes(inForce, suspended))
                .containsExactly(
                        "a released by rule/half, because of rule (SUSPENDED, CERTAIN, before: IN_FORCE, CERTAIN)");
        assertThat(changes(suspended, afterwards))
                .containsExactly(
                        "a now unknown by rule/half, because of rule (IN_FORCE, SCHEDULED, before: SUSPENDED, CERTAIN)");
        assertThat(changes(afterwards, inForce))
                .containsExactly(
                        "a newly restricted by rule/half, because of rule (IN_FORCE, CERTAIN, before: IN_FORCE, SCHEDULED)");
    }

    @Test
    void aSmallStakeOfAListedPartyIsNewlyFlagged() {
        assertThat(changes(with(), with(stake("x 10 a"))))
                .containsExactly("a newly flagged by rule/half, because of x-in-a (new)");
    }

    @Test
    void aStakeOfUnknownSizeIsNewlyPossible() {
        assertThat(changes(with(), with(stake("x ? a"))))
                .containsExactly("a newly possible by rule/half, because of x-in-a (new)");
    }

    @Test
    void aListThatIsNotFollowedAnyMoreLeavesItsPartiesUnknown() {
        Dataset before = with(stake("x 60 a"));
        Dataset after = Dataset.builder()
                .info(DatasetInfo.builder()
                        .upToDate(PartialDate.parse("2025-10-01"))
                        .build())
                .addAll(before.records())
                .build();
        assertThat(changes(before, after))
                .contains("x now unknown by el, because of dataset (up to date as of 2025-10-01, before 2026-07-31)");
    }
}
