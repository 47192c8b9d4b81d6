package io.github.chipstakes.analysis.ownership;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.ownership.Interest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapTableTest {
    private static CapTable of(Dataset dataset) {
        return CapTable.of(dataset, "smic", DAY);
    }

    private static List<String> holders(CapTable table) {
        return table.holders().stream()
                .map(holder -> holder.party().id().orElse("?") + " " + holder.percent())
                .toList();
    }

    @Test
    void theLargestHolderComesFirstAndUnknownOnesLast() {
        assertThat(holders(of(dataset("ada 20 smic", "? 50 smic", "bob 30 smic", "carl ? smic"))))
                .containsExactly("bob [30, 30]", "ada [20, 20]", "carl [0, 100]", "? [50, 50]");
        assertThat(holders(of(dataset("ada up to 20 smic", "bob up to 30 smic"))))
                .containsExactly("bob [0, 30]", "ada [0, 20]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20          | 30          | [50, 50]   | [50, 50]",
                "20          | at least 30 | [50, 120]  | [0, 50]",
                "[25, 50)    | over 30     | (55, 150)  | [0, 45)",
                "60          | 60          | [120, 120] | [0, 0]",
                "over 50     | over 50     | (100, 200] | [0, 0]",
                "over 50     | 50          | (100, 150] | [0, 0]",
                "20          | ?           | [20, 120]  | [0, 80]"
            })
    void whatIsUnaccountedForIsTheRestOfTheWhole(String ada, String bob, String accounted, String unaccounted) {
        CapTable table = of(dataset("ada " + ada + " smic", "bob " + bob + " smic"));
        assertThat(table.accounted()).hasToString(accounted);
        assertThat(table.unaccounted()).hasToString(unaccounted);
        assertThat(table.exceedsWhole()).isEqualTo(unaccounted.equals("[0, 0]"));
    }

    /** A stake that was lost may name a holder, or be a later one in the place of one that was read. */
    @Test
    void whereStakesMayBeLostAnythingIsUnaccountedForHereAndInTheEnd() {
        for (Dataset read : List.of(dataset("ada 60 smic"), dataset("ada 60 fund"), dataset("ada 100 smic"))) {
            Dataset lacking =
                    Dataset.builder().addAll(read.records()).incomplete().build();
            assertThat(of(lacking).unaccounted()).hasToString("[0, 100]");
            IntegratedOwnership owned = IntegratedOwnership.of(Ownership.of(lacking, DAY));
            assertThat(owned.ownersOf("smic").unaccounted().orElseThrow().percent(4))
                    .isEqualTo(owned.classesOf("smic").unaccounted().percent(4))
                    .isEqualTo("0 to 100 %");
        }
        Dataset lacking = Dataset.builder()
                .addAll(dataset("ada 60 smic").records())
                .unread(List.of("lost"))
                .build();
        assertThat(of(lacking).accounted()).hasToString("[60, 100]");
    }

    @Test
    void whatAnUnknownHolderHoldsIsUnaccountedFor() {
        assertThat(of(dataset("ada 20 smic", "? 50 smic")).unaccounted()).hasToString("[80, 80]");
    }

    @Test
    void votesStandBesideSharesAndAreNotAdded() {
        ShareholderStake votes = stake("votes", "ada 60 smic").withInterest(Interest.VOTING_RIGHTS);
        ShareholderStake seat = stake("seat", "ada ? smic").withInterest(Interest.BOARD_MEMBER);
        CapTable table = of(dataset(stake("ada 20 smic"), votes, seat));
        CapTable.Holder ada = table.holders().get(0);
        assertThat(ada.percent()).hasToString("[20, 20]");
        assertThat(ada.votes()).extracting(CountedStake::stake).containsExactly(votes);
        assertThat(ada.others()).extracting(CountedStake::stake).containsExactly(seat);
        assertThat(table.unaccounted()).hasToString("[80, 80]");
    }

    @Test
    void whatIsHeldIndirectlyIsShownAndNotAdded() {
        CapTable table =
                of(dataset(stake("bob 20 smic"), stake("through", "bob 15 smic").withDirectness(Directness.INDIRECT)));
        assertThat(table.holders().get(0).shares()).hasSize(2);
        assertThat(table.unaccounted()).hasToString("[80, 80]");
    }

    @Test
    void aGroupActingInConcertTellsWhatItIsSaidToHoldAndWhatItsKnownMembersDo() {
        ConcertGroup group = ConcertGroup.builder()
                .name("Founders")
                .percent(Percentage.of(60))
                .build();
        CapTable table = of(dataset(
                stake("ada 20 smic").withConcertGroup(group),
                stake("bob 30 smic").withConcertGroup(group)));
        assertThat(table.groups())
                .singleElement()
                .hasToString("Group[name=Founders, stated=[" + group + "], members=[ada, bob], held=[50, 50]]");
    }

    @Test
    void whatMayNotBeHeldOnTheDayIsNotTakenForCertain() {
        ShareholderStake ada = asOf("2025", stake("ada 60 smic"))
                .withConcertGroup(ConcertGroup.builder().name("Founders").build());
        CapTable table = of(dataset(ada, stake("bob 20 smic")));
        assertThat(holders(table)).containsExactly("bob [20, 20]", "ada [0, 60]");
        assertThat(table.groups().get(0).held()).hasToString("[0, 60]");
    }

    @Test
    void whatMembersOfAGroupHoldIndirectlyIsNotAdded() {
        ConcertGroup group = ConcertGroup.builder().name("Founders").build();
        CapTable table = of(dataset(
                stake("ada 20 smic").withConcertGroup(group),
                stake("through", "ada 15 smic").withConcertGroup(group).withDirectness(Directness.INDIRECT)));
        assertThat(table.groups().get(0).held()).hasToString("[20, 20]");
    }

    @Test
    void itNamesEveryRecordItRestsOnAndThoseOfLaterDays() {
        Dataset dataset = dataset(
                asOf("2025-06", stake("chosen", "ada 20 smic")),
                asOf("2025-06", stake("rival", "ada [10, 30] smic")),
                asOf("2024", stake("old", "ada 30 smic")),
                asOf("2026", stake("later", "ada 40 smic")));
        assertThat(of(dataset).records()).containsExactly("chosen", "rival");
        assertThat(of(dataset).later()).extracting(ShareholderStake::id).containsExactly("later");
    }

    @Test
    void itSaysHowCompleteTheHoldersAre() {
        Dataset dataset = dataset(Company.builder()
                .id("smic")
                .name("SMIC")
                .holdersKnown(HoldersKnown.parse("above 5"))
                .build());
        assertThat(of(dataset).holdersKnown()).contains(HoldersKnown.parse("above 5"));
        assertThat(of(dataset).holders()).isEmpty();
        assertThat(of(dataset).unaccounted()).hasToString("[100, 100]");
    }

    @Test
    void ofAnEntityNobodySpeaksOfNothingIsKnown() {
        assertThat(CapTable.of(dataset("ada 20 smic"), "tsmc", DAY).unaccounted())
                .hasToString("[100, 100]");
    }
}
