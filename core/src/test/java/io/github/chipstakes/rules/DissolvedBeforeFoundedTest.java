package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DissolvedBeforeFoundedTest {
    private static List<String> found(String founded, String... dissolved) {
        Company.Builder company = Found.company("c").founded(founded);
        for (String day : dissolved) {
            company.addDissolved(AttestedDate.of(PartialDate.parse(day)));
        }
        return Found.by(new DissolvedBeforeFounded(), company.build());
    }

    @BadExample
    void anEndBeforeTheBeginningIsReported() {
        assertThat(found("2016-01-02", "2016-01-01"))
                .containsExactly("company c: /dissolved: it was dissolved in 2016-01-01, before it was founded in"
                        + " 2016-01-02 [dissolved-before-founded, error]");
    }

    @GoodExample
    void anEndOnTheSameDayIsFine() {
        assertThat(found("2016-01-01", "2016-01-01")).isEmpty();
    }

    @Test
    void whatIsOnlyPossibleIsAWarning() {
        assertThat(found("2016-01-02", "2016"))
                .containsExactly("company c: /dissolved: it was dissolved in 2016, before it was founded in 2016-01-02"
                        + " [dissolved-before-founded, possible, warning]");
    }

    @Test
    void whereSourcesDisagreeOneThatFitsIsEnough() {
        assertThat(found("2016", "2015", "2017")).isEmpty();
    }

    @Test
    void withoutBothNothingIsSaid() {
        assertThat(found("2016")).isEmpty();
    }
}
