package io.github.chipstakes.analysis.screening;

import static io.github.chipstakes.analysis.screening.Trade.company;
import static io.github.chipstakes.analysis.screening.Trade.dataset;
import static io.github.chipstakes.analysis.screening.Trade.entry;
import static io.github.chipstakes.analysis.screening.Trade.match;
import static io.github.chipstakes.analysis.screening.Trade.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.control.MatchStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reasons that are told of a result, each once and none against another. */
class ReasonsTest {
    private static final DatasetRecord LISTED = entry("el", "el-1", "Great Wall Trading");
    private static final Counterparty GREAT_WALL = Counterparty.named("Great Wall Trading");
    private static final String ID = "counterparty~great-wall-trading";

    private static List<String> reasons(Dataset dataset, Counterparty counterparty, String regime) {
        return on(dataset)
                .screen(counterparty)
                .result(regime)
                .orElseThrow()
                .answer()
                .reasons();
    }

    /** A party of the data that is listed, and bears the name. */
    private static Dataset besideAParty(MatchStatus reviewed) {
        return dataset(
                LISTED,
                company("gwt", "Great Wall Trading"),
                match("el-1", "gwt", MatchStatus.CONFIRMED),
                company(ID, "Great Wall Trading").withCounterparty(true),
                match("el-1", ID, reviewed).withEvidence("the same name"));
    }

    @Test
    void whatWasNotedOfTwoWhenTheyWereProposedIsNoReasonWhyTheyAreNotOne() {
        assertThat(reasons(besideAParty(MatchStatus.REJECTED), GREAT_WALL, "el"))
                .contains("el-1 was decided not to be " + ID + " (noted of the two: the same name)");
        Dataset decided = dataset(
                LISTED,
                match("el-1", ID, MatchStatus.REJECTED).withBy("A. Editor").withEvidence("another address"));
        assertThat(reasons(decided, GREAT_WALL, "el"))
                .contains("el-1 was decided not to be " + ID + ", by A. Editor (noted of the two: another address)");
    }

    @Test
    void ofWhomIsPossiblyRestrictedItIsNotSaidThatNothingIsShown() {
        assertThat(reasons(besideAParty(MatchStatus.REJECTED), GREAT_WALL, "rule/half"))
                .startsWith(
                        "its name is that of gwt (not confirmed), which is listed",
                        "apart from that not shown to be restricted");
        assertThat(reasons(dataset(company("gwt", "Great Wall Trading")), GREAT_WALL.withId("gwt"), "rule/half"))
                .contains("not shown to be restricted");
    }

    @Test
    void whatAMatchSaysOfAnEntryIsNotSaidOfTheCandidateOnceMore() {
        Dataset proposed = dataset(
                LISTED,
                company(ID, "Great Wall Trading").withCounterparty(true),
                match("el-1", ID, MatchStatus.PROBABLE));
        for (String regime : List.of("el", "rule/half")) {
            assertThat(reasons(proposed, GREAT_WALL, regime))
                    .contains("el-1 on el: added on 2020-01-01", "el-1 is probably, but not confirmed to be, " + ID)
                    .doesNotContain("its name is that of el-1 on el (not confirmed)", "no match is not clearance");
            assertThat(reasons(dataset(LISTED), GREAT_WALL, regime))
                    .contains("its name is that of el-1 on el (not confirmed)");
        }
    }

    @Test
    void thatAnIdentifierIsMalformedIsAReasonOfWhatIsNotFound() {
        assertThat(reasons(dataset(LISTED), Counterparty.named("A").withIdentifier("lei:NOTALEI"), "el"))
                .contains("its identifier lei:NOTALEI is not well formed, or of no scheme, so that it may find nobody");
        assertThat(reasons(dataset(LISTED), Counterparty.named("A").withIdentifier("lei:hwupkr0mpou8fgxbt394"), "el"))
                .noneMatch(reason -> reason.contains("well formed"));
    }
}
