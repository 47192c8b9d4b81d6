package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeBeforeFoundingTest {
    private static final Company SMIC =
            Found.company("smic").founded("2000-04-03").build();

    private static ShareholderStake asOf(String day) {
        return Found.stake("s").asOf(PartialDate.parse(day)).build();
    }

    private static List<String> found(Company company, ShareholderStake stake) {
        return Found.by(new StakeBeforeFounding(), company, stake);
    }

    @BadExample
    void aStakeOnTheDayBeforeTheFoundingIsReported() {
        assertThat(found(SMIC, asOf("2000-04-02")))
                .containsExactly("stake s: /asOf: it was held in 2000-04-02, before smic was founded in 2000-04-03"
                        + " [stake-before-founding, warning]");
    }

    @GoodExample
    void aStakeOnTheDayOfTheFoundingIsFine() {
        assertThat(found(SMIC, asOf("2000-04-03"))).isEmpty();
    }

    @Test
    void inTheYearOfTheFoundingItIsPossible() {
        assertThat(found(SMIC, asOf("2000")))
                .containsExactly("stake s: /asOf: it was held in 2000, before smic was founded in 2000-04-03"
                        + " [stake-before-founding, possible, info]");
    }

    @Test
    void aPredecessorMayExplainIt() {
        assertThat(found(SMIC.withPredecessors("old"), asOf("1999")))
                .containsExactly("stake s: /asOf: it was held in 1999, before smic was founded in 2000-04-03"
                        + " [stake-before-founding, possible, info]");
        assertThat(found(SMIC.withPredecessors("old"), asOf("2001"))).isEmpty();
    }

    @Test
    void aPeriodMustNotBeginBeforeEither() {
        assertThat(found(
                        SMIC, Found.stake("s").period(Period.parse("from 1999")).build()))
                .containsExactly("stake s: /period: it was held in 1999, before smic was founded in 2000-04-03"
                        + " [stake-before-founding, warning]");
    }

    @Test
    void withoutAFoundingNothingIsSaid() {
        assertThat(found(Found.company("smic").build(), asOf("1999"))).isEmpty();
    }
}
