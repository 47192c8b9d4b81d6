package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.rules.StandardRules;
import io.github.chipstakes.validation.Report;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.Validator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules show as examples can be read, and is bad or good as they say. */
class RuleExamplesTest {
    static Stream<Named<Rule>> rules() {
        return StandardRules.all().stream().map(rule -> Named.of(rule.info().id(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsSomethingInItsBadExample(Rule rule) {
        assertThat(check(rule, rule.info().bad()).countByRule())
                .containsOnlyKeys(rule.info().id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsNothingInItsGoodExample(Rule rule) {
        assertThat(check(rule, rule.info().good()).findings()).isEmpty();
    }

    private static Report check(Rule rule, String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        Reading reading = DatasetReader.standard()
                .read(new ByteArrayInputStream(bytes), Format.YAML, rule.info().id());
        return Validator.of(List.of(rule)).enabling(rule.info().id()).validate(reading.orThrow());
    }
}
