package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.number.Percentage;

class ThresholdMissingTest {
    private static final OwnershipRule RULE =
            OwnershipRule.builder().addList("us-el").build();

    @BadExample
    void aRuleThatDoesNotSayHowMuchMustBeOwnedIsReported() {
        assertThat(Found.by(new ThresholdMissing(), Controls.of(RULE)))
                .containsExactly("control half: /provisions/0/ownership/threshold: how much must be owned is not said;"
                        + " a threshold is such as at least 50 or over 50 [threshold-missing, warning]");
    }

    @GoodExample
    void aRuleWithAThresholdIsFine() {
        assertThat(Found.by(new ThresholdMissing(), Controls.of(RULE.withThreshold(Percentage.parse("over 50")))))
                .isEmpty();
    }
}
