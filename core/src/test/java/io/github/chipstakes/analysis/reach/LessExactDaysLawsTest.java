package io.github.chipstakes.analysis.reach;

import static io.github.chipstakes.analysis.reach.Trade.EL;
import static io.github.chipstakes.analysis.reach.Trade.HALF;
import static io.github.chipstakes.analysis.reach.Trade.company;
import static io.github.chipstakes.analysis.reach.Trade.dataset;
import static io.github.chipstakes.analysis.reach.Trade.listed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A day that is told less exactly makes no answer surer: of whom less is known nothing is shown that was a question before. All days
 * are before the one that is asked about, as what is told of no day counts as held; and no entity is told to be held by more than
 * the whole, as a contradiction may be gone once a figure is less certain.
 */
class LessExactDaysLawsTest {
    private static final List<String> OWNERS = List.of("p", "q", "a", "b");
    private static final List<String> DAYS = List.of("2019-02-01", "2019-08-01", "2021-05-01", "2021", "2024-03-01");

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** Two hold each company, each half at most. */
    private static List<ShareholderStake> drawn(Random random) {
        List<ShareholderStake> stakes = new ArrayList<>();
        for (String entity : List.of("a", "b", "c")) {
            for (int i = random.nextInt(2); i < 2; i++) {
                String holder = entity.equals("a") || i == 0
                        ? OWNERS.get(i)
                        : entity.equals("b") ? "a" : one(OWNERS.subList(1, 4), random);
                for (int j = 1 + random.nextInt(3); j > 0; j--) {
                    ShareholderStake stake = Stakes.stake(
                                    "s" + stakes.size(),
                                    holder + " " + one(List.of("5", "20", "45", "50", "50"), random) + " " + entity)
                            .withInterest(Interest.SHAREHOLDING)
                            .withDirectness(Directness.DIRECT);
                    int way = random.nextInt(12);
                    stake = way == 0 ? stake.withHeldFor("q") : way == 1 ? stake.withShareClass("A") : stake;
                    stakes.add(random.nextInt(6) == 0 ? stake : Stakes.asOf(one(DAYS, random), stake));
                }
            }
        }
        return stakes;
    }

    private static Optional<PartialDate> lessExact(PartialDate day) {
        String year = day.toString().substring(0, 4);
        return day.toString().equals(year) ? Optional.empty() : Optional.of(PartialDate.parse(year));
    }

    /** Another of the same holder with the same day is a rival of it, of which the preferred counts. */
    private static boolean isToldAlike(ShareholderStake stake, List<ShareholderStake> all) {
        return all.stream()
                .anyMatch(other -> !other.id().equals(stake.id())
                        && other.holder().equals(stake.holder())
                        && other.entity().equals(stake.entity())
                        && other.asOf().equals(stake.asOf()));
    }

    private static Level level(String party, List<ShareholderStake> stakes) {
        return OwnershipReach.all(Ownership.of(
                        dataset(
                                EL,
                                Trade.rule(
                                        HALF.withOwnership(
                                                HALF.ownership().orElseThrow().withReach(RuleReach.ALL)),
                                        "EFFECTIVE 2025-09-29"),
                                OWNERS.stream().map(id -> company(id, "SG")).toList(),
                                company("c", "SG"),
                                listed("el", "p"),
                                stakes),
                        Stakes.DAY))
                .get(0)
                .of(party)
                .level();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aDayThatIsToldLessExactlyMakesNoAnswerSurer(@ForAll long seed) {
        Random random = new Random(seed);
        List<ShareholderStake> stakes = drawn(random);
        int which = random.nextInt(stakes.size());
        while (stakes.get(which).asOf().isPresent()) {
            ShareholderStake stake = stakes.get(which);
            List<ShareholderStake> less = new ArrayList<>(stakes);
            less.set(which, stake.withAsOf(lessExact(stake.asOf().orElseThrow())));
            if (!isToldAlike(less.get(which), less)) {
                for (String party : List.of("a", "b", "c")) {
                    Level before = level(party, stakes);
                    assertThat(level(party, less))
                            .as(party + " was " + before + " by " + stakes + ", with " + less.get(which))
                            .isIn(before == Level.POSSIBLY ? List.of(before) : List.of(before, Level.POSSIBLY));
                }
            }
            stakes = less;
        }
    }
}
