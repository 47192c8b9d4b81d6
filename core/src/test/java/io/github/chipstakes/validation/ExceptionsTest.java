package io.github.chipstakes.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExceptionsTest {
    private static final Company SMIC =
            Company.builder().id("smic").name("SMIC").build();
    private static final Dataset DATASET = Dataset.of(SMIC);
    private static final RuleInfo SHOUTED = RuleInfo.error("name-shouted");
    private static final Finding FOUND = SHOUTED.finding(SMIC, "/name", "it is all capitals");
    private static final Validator VALIDATOR = Validator.of(List.of(Rule.of(
            SHOUTED,
            dataset -> dataset.each(Company.class)
                    .map(company -> SHOUTED.finding(company, "/name", "it is all capitals")))));
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Suppression until(String day) {
        return new Suppression(
                "name-shouted", "smic", Optional.empty(), "it is its name", "Ada", PartialDate.parse(day));
    }

    private static Report report(Suppression suppression) {
        return VALIDATOR.suppressing(List.of(suppression), DAY).validate(DATASET);
    }

    @Test
    void whatIsAcceptedDoesNotCountAndIsNotForgotten() {
        assertThat(report(until("2026-07-01"))).isEqualTo(new Report(List.of(), List.of(FOUND), List.of()));
    }

    @Test
    void onTheDayAnExceptionEndsItHasExpired() {
        Report report = report(until("2026-06-30"));
        assertThat(report.accepted()).isEmpty();
        assertThat(report.findings())
                .hasToString("[company smic: it was accepted by Ada until 2026-06-30 that name-shouted is found here,"
                        + " because it is its name [suppression-expired, warning],"
                        + " company smic: /name: it is all capitals [name-shouted, error]]");
    }

    @Test
    void anExceptionThatMayHaveExpiredStillAcceptsAndSaysSo() {
        Report report = report(until("2026"));
        assertThat(report.accepted()).containsExactly(FOUND);
        assertThat(report.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.api.Assertions.tuple("suppression-expired", Severity.INFO));
    }

    @Test
    void anExceptionForTheFieldAcceptsTheFieldOnly() {
        Suppression there =
                new Suppression("name-shouted", "smic", Optional.of("/name"), "so", "Ada", PartialDate.of(2027));
        Suppression elsewhere =
                new Suppression("name-shouted", "smic", Optional.of("/names/0"), "so", "Ada", PartialDate.of(2027));
        assertThat(report(there).findings()).isEmpty();
        assertThat(report(elsewhere).countByRule()).containsOnlyKeys("name-shouted", "suppression-unused");
    }

    @Test
    void anExceptionForNothingIsAFinding() {
        Suppression unused =
                new Suppression("no-such-rule", "tsmc", Optional.empty(), "so", "Ada", PartialDate.of(2027));
        assertThat(report(unused).of("suppression-unused"))
                .hasToString("[it is accepted by Ada that no-such-rule is found here, and it is not"
                        + " (there is no record tsmc) [suppression-unused, warning]]");
    }

    @Test
    void anExceptionForARuleThatIsOffIsLeftAlone() {
        Validator off = VALIDATOR.without("name-shouted");
        assertThat(off.suppressing(List.of(until("2027")), DAY)
                        .validate(DATASET)
                        .findings())
                .isEmpty();
    }

    @Test
    void whatIsSaidOfExceptionsCanBeLeftOut() {
        Validator quiet = VALIDATOR.without("suppression-expired").suppressing(List.of(until("2026-01-01")), DAY);
        assertThat(quiet.validate(DATASET).findings()).containsExactly(FOUND);
    }

    @Test
    void anExceptionNeedsAReasonAndSomebodyWhoAcceptsIt() {
        assertThatThrownBy(() -> new Suppression("a", "b", Optional.empty(), " ", "Ada", PartialDate.of(2027)))
                .hasMessage("a suppression says why and who accepts it: a in b");
        assertThatThrownBy(() -> new Suppression("a", "b", Optional.empty(), "so", "", PartialDate.of(2027)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withABaselineOnlyWhatIsNewCounts() {
        Baseline before = VALIDATOR.validate(DATASET).toBaseline();
        Company tsmc = Company.builder().id("tsmc").name("TSMC").build();
        Report report = VALIDATOR.since(before).validate(Dataset.of(SMIC, tsmc));
        assertThat(report.known()).containsExactly(FOUND);
        assertThat(report.findings()).extracting(Finding::fingerprint).containsExactly("name-shouted tsmc /name");
    }

    @Test
    void aBaselineTakenAgainKeepsWhatItKnew() {
        Baseline before = VALIDATOR.validate(DATASET).toBaseline();
        assertThat(VALIDATOR.since(before).validate(DATASET).toBaseline()).isEqualTo(before);
    }

    @Test
    void aBaselineNeverHidesARuleThatFailed() {
        Validator failing = Validator.of(List.of(Rule.of(SHOUTED, dataset -> {
            throw new IllegalStateException();
        })));
        Baseline before = failing.validate(DATASET).toBaseline();
        assertThat(failing.since(before).validate(DATASET).isSound(Severity.ERROR))
                .isFalse();
    }
}
