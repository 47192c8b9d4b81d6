package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.time.PartialDate;
import org.junit.jupiter.api.Test;

class ListedBeforeFoundedTest {
    private static Company.Builder listed(String day) {
        return Found.company("c")
                .founded("2016")
                .addListing(Listing.builder()
                        .mic(Mic.of("XSHG"))
                        .listed(PartialDate.parse(day))
                        .build());
    }

    @BadExample
    void aListingBeforeTheFoundingIsReported() {
        assertThat(Found.by(new ListedBeforeFounded(), listed("2015-12-31").build()))
                .containsExactly("company c: /listings/0/listed: it was listed in 2015-12-31, before it was founded in"
                        + " 2016 [listed-before-founded, warning]");
    }

    @GoodExample
    void aLaterListingIsFine() {
        assertThat(Found.by(new ListedBeforeFounded(), listed("2017").build())).isEmpty();
    }

    @Test
    void inTheSameYearItIsPossible() {
        assertThat(Found.by(new ListedBeforeFounded(), listed("2016-05").build()))
                .containsExactly("company c: /listings/0/listed: it was listed in 2016-05, before it was founded in"
                        + " 2016 [listed-before-founded, possible, info]");
    }

    @Test
    void whatContinuesAnotherMayHaveItsListing() {
        assertThat(Found.by(
                        new ListedBeforeFounded(),
                        listed("2015").addPredecessor("old").build()))
                .containsExactly("company c: /listings/0/listed: it was listed in 2015, before it was founded in"
                        + " 2016 [listed-before-founded, possible, info]");
    }
}
