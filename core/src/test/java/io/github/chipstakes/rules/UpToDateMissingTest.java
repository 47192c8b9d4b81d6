package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpToDateMissingTest {
    private static final PartyList LIST =
            PartyList.builder().id("us-el").name("Entity List").build();
    private static final OwnershipRule RULE = OwnershipRule.builder().build();
    private static final PartialDate DAY = PartialDate.parse("2025-11-30");

    @BadExample
    void whatIsFollowedToNoDayIsReported() {
        assertThat(Found.by(new UpToDateMissing(), LIST, Controls.of(RULE), Controls.of("ban")))
                .containsExactly(
                        "control ban: up to which day it is followed is not said, here or by the dataset"
                                + " [up-to-date-missing, warning]",
                        "control half: /provisions/0/ownership/upToDate: up to which day it is followed is not said,"
                                + " here or by the dataset [up-to-date-missing, warning]",
                        "list us-el: /upToDate: up to which day it is followed is not said, here or by the dataset"
                                + " [up-to-date-missing, warning]");
    }

    @GoodExample
    void listsAndRulesMaySayItThemselves() {
        assertThat(Found.by(new UpToDateMissing(), LIST.withUpToDate(DAY), Controls.of(RULE.withUpToDate(DAY))))
                .isEmpty();
    }

    @Test
    void theDatasetMaySayItOfAllItHolds() {
        assertThat(Found.by(
                        new UpToDateMissing(),
                        Dataset.builder()
                                .info(DatasetInfo.builder().upToDate(DAY).build())
                                .addAll(List.of(LIST, Controls.of(RULE), Controls.of("ban")))
                                .build()))
                .isEmpty();
    }

    @Test
    void whenTheDatasetWasCompiledIsNotUpToWhichDayItFollows() {
        assertThat(Found.by(new UpToDateMissing(), Found.compiled("2025-12-01", LIST)))
                .hasSize(1);
    }
}
