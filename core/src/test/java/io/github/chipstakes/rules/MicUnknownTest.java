package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;

class MicUnknownTest {
    private static List<String> listed(String mic) {
        return Found.by(
                new MicUnknown(),
                Found.company("c")
                        .addListing(Listing.builder().mic(Mic.of(mic)).build())
                        .build());
    }

    @BadExample
    void aFamiliarNameIsReportedWithTheCode() {
        assertThat(listed("SSE"))
                .containsExactly("company c: /listings/0/mic: SSE is no market of ISO 10383; that would be XSHG"
                        + " [mic-unknown, warning]");
    }

    @GoodExample
    void aKnownCodeIsFine() {
        assertThat(listed("XSHG")).isEmpty();
    }

    @Test
    void aCodeThatIsOnlyNotKnownHereIsPossible() {
        assertThat(listed("XQQQ"))
                .containsExactly("company c: /listings/0/mic: XQQQ is not among the markets known here"
                        + " [mic-unknown, possible, info]");
    }

    @Test
    void whatIsNoCodeIsCertain() {
        assertThat(listed("Shanghai?"))
                .containsExactly(
                        "company c: /listings/0/mic: Shanghai? is no market of ISO 10383 [mic-unknown, warning]");
    }

    @Test
    void theMarketOfATickerIsAMarket() {
        assertThat(Found.by(
                        new MicUnknown(),
                        Found.company("c")
                                .addIdentifier(Identifier.of("ticker:XQQQ:1"))
                                .build()))
                .hasSize(1);
    }
}
