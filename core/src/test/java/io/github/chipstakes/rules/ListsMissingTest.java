package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.number.Percentage;

class ListsMissingTest {
    private static final OwnershipRule RULE =
            OwnershipRule.builder().threshold(Percentage.parse("at least 50")).build();

    @BadExample
    void aRuleThatStartsFromNoListIsReported() {
        assertThat(Found.by(new ListsMissing(), Controls.of(RULE)))
                .containsExactly("control half: /provisions/0/ownership/lists: from the parties of which lists the rule"
                        + " starts is not said, so that it reaches nobody [lists-missing, warning]");
    }

    @GoodExample
    void aRuleThatNamesItsListsIsFine() {
        assertThat(Found.by(new ListsMissing(), Controls.of(RULE.withLists("us-el"))))
                .isEmpty();
    }
}
