package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportUnknownTest {
    private static final Listing LISTING =
            Listing.builder().mic(Mic.of("XSHG")).listed(PartialDate.of(2020)).build();

    private static ShareholderStake supported(String pointer) {
        return Found.stake("s").percent("29").addCitation(citation(pointer)).build();
    }

    private static Citation citation(String pointer) {
        return Citation.builder().source("digest").addSupports(pointer).build();
    }

    private static List<String> found(String pointer) {
        return Found.by(new SupportUnknown(), supported(pointer));
    }

    @BadExample
    void aFieldThatThereIsNotIsReportedWithTheNearest() {
        assertThat(found("/precent"))
                .containsExactly("stake s: /citations/0/supports/0: a stake has no field precent; did you mean"
                        + " \"percent\"? [support-unknown, warning]");
    }

    @GoodExample
    void aFieldInWhichSomethingIsSaidIsFine() {
        assertThat(found("/percent")).isEmpty();
    }

    @Test
    void whereNothingIsSaidThereIsNothingToSupport() {
        assertThat(found("/shares"))
                .containsExactly("stake s: /citations/0/supports/0: nothing is said at /shares, which this citation"
                        + " supports [support-unknown, warning]");
    }

    @Test
    void aFieldIsWrittenWithASlash() {
        assertThat(found("percent"))
                .containsExactly("stake s: /citations/0/supports/0: a field is written with a slash, such as /percent,"
                        + " not percent [support-unknown, warning]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/listings", "/listings/0", "/listings/0/listed", "/name", "/extensions/anything"})
    void partsAreSupportedToo(String pointer) {
        assertThat(Found.by(
                        new SupportUnknown(),
                        Found.company("c")
                                .addListing(LISTING)
                                .extensions(JsonObject.EMPTY)
                                .addCitation(citation(pointer))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/listings/1", "/listings/0/delisted", "/listing"})
    void aPartThatThereIsNotIsReported(String pointer) {
        assertThat(Found.by(
                        new SupportUnknown(),
                        Found.company("c")
                                .addListing(LISTING)
                                .addCitation(citation(pointer))
                                .build()))
                .hasSize(1);
    }

    @Test
    void whatWasLostInReadingMayHaveBeenSupported() {
        Dataset dataset = Dataset.builder()
                .add(supported("/shares"))
                .unreadField("s", "shares")
                .build();
        assertThat(Found.by(new SupportUnknown(), dataset)).isEmpty();
    }
}
