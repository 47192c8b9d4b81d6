package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.validation.Validator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the rules on records of all kinds, with all their fields. */
class RulesOnAnythingTest {
    private static final Validator ALL = Validator.standard().enabling("reported-by-single-source");

    @Provide
    Arbitrary<Dataset> datasets() {
        return Generated.datasets();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noRuleThrows(@ForAll("datasets") Dataset dataset) {
        assertThat(ALL.validate(dataset).of("rule-failed")).isEmpty();
    }
}
