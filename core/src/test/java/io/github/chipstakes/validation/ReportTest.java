package io.github.chipstakes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Company SMIC =
            Company.builder().id("smic").name("SMIC").build();
    private static final Report NOTHING = new Report(List.of(), List.of(), List.of());
    private static final Report REPORT = new Report(
            List.of(
                    RuleInfo.info("c").finding(SMIC, "/name", "third"),
                    RuleInfo.warning("a").finding(SMIC, "/name", "first"),
                    RuleInfo.warning("b").finding(SMIC, "/name", "second")),
            List.of(),
            List.of());

    @Test
    void itCountsBySeverityTheWorstFirst() {
        assertThat(REPORT.countBySeverity()).hasToString("{ERROR=0, WARNING=2, INFO=1}");
    }

    @Test
    void itCountsByRule() {
        assertThat(REPORT.countByRule()).hasToString("{a=1, b=1, c=1}");
    }

    @Test
    void itKnowsTheWorst() {
        assertThat(REPORT.worst()).contains(Severity.WARNING);
        assertThat(NOTHING.worst()).isEmpty();
    }

    @Test
    void itIsSoundWhereNothingIsAsBadAsAsked() {
        assertThat(REPORT.isSound(Severity.ERROR)).isTrue();
        assertThat(REPORT.isSound(Severity.WARNING)).isFalse();
        assertThat(REPORT.isSound(Severity.INFO)).isFalse();
        assertThat(NOTHING.isSound(Severity.INFO)).isTrue();
    }

    @Test
    void aSeverityIsLoweredDownToInfo() {
        assertThat(List.of(Severity.values()))
                .extracting(Severity::lowered)
                .containsExactly(Severity.WARNING, Severity.INFO, Severity.INFO);
    }
}
