package io.github.chipstakes.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StakesHeldForTest {
    private static final ShareholderStake OWN = stake("own", "founder").build();
    private static final ShareholderStake BEHIND =
            stake("behind", "nominee").heldFor("founder").build();

    private static ShareholderStake.Builder stake(String id, String holder) {
        return ShareholderStake.builder().id(id).holder(holder).entity("acme");
    }

    @Test
    void whatIsHeldForAPartyIsFoundByThatParty() {
        Dataset dataset = Dataset.of(OWN, BEHIND);
        assertThat(dataset.stakesHeldFor("founder")).containsExactly(BEHIND);
        assertThat(dataset.stakesHeldFor("nominee")).isEmpty();
        assertThat(dataset.stakesOf("founder")).containsExactly(OWN);
        assertThat(dataset.stakesOf("nominee")).containsExactly(BEHIND);
    }
}
