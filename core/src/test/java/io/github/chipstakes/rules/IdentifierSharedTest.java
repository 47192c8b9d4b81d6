package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSharedTest {
    private static Company identified(String id, String identifier) {
        return Found.company(id).addIdentifier(Identifier.of(identifier)).build();
    }

    private static List<String> found(String one, String other) {
        return Found.by(new IdentifierShared(), identified("a", one), identified("b", other));
    }

    @BadExample
    void anIdentifierOfTwoCompaniesIsReportedAtBothHoweverItIsSpelled() {
        assertThat(found("isin:CNE1000041R8", "isin:cne 1000041 r8"))
                .containsExactly(
                        "company a: /identifiers/0: isin:CNE1000041R8 is of one party only; b has it too"
                                + " [identifier-shared, error]",
                        "company b: /identifiers/0: isin:CNE1000041R8 is of one party only; a has it too"
                                + " [identifier-shared, error]");
    }

    @GoodExample
    void identifiersOfTheirOwnAreFine() {
        assertThat(found("isin:CNE1000041R8", "isin:US67066G1040")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"isin:CNE1000041R9", "688256", "ticker:688256"})
    void ofWhatIsMalformedOrAloneNothingIsKnown(String identifier) {
        assertThat(found(identifier, identifier)).isEmpty();
    }

    @Test
    void ofASchemeThatIsNotKnownItIsPossible() {
        assertThat(found("krs:0000123", "krs:0000123"))
                .containsExactly(
                        "company a: /identifiers/0: krs:0000123 is of one party only; b has it too"
                                + " [identifier-shared, possible, warning]",
                        "company b: /identifiers/0: krs:0000123 is of one party only; a has it too"
                                + " [identifier-shared, possible, warning]");
    }

    private static Company listed(String id, Listing.Builder listing) {
        return Found.company(id).addListing(listing.build()).build();
    }

    private static Listing.Builder listing() {
        return Listing.builder().mic(Mic.of("XSHG")).ticker("688256");
    }

    @Test
    void ofASymbolInTwoListingsItIsPossible() {
        assertThat(Found.by(new IdentifierShared(), listed("a", listing()), listed("b", listing())))
                .containsExactly(
                        "company a: /listings/0/ticker: ticker:XSHG:688256 is of one party only; b has it too"
                                + " [identifier-shared, possible, warning]",
                        "company b: /listings/0/ticker: ticker:XSHG:688256 is of one party only; a has it too"
                                + " [identifier-shared, possible, warning]");
        assertThat(Found.by(
                        new IdentifierShared(),
                        listed("a", listing()),
                        listed("b", Listing.builder().mic(Mic.of("XHKG")).ticker("688256")),
                        listed("c", listing().delisted(PartialDate.of(2020)))))
                .isEmpty();
    }

    @Test
    void whereManyHaveOneIdentifierTheFirstOthersAreNamed() {
        DatasetRecord[] sharing = IntStream.rangeClosed(10, 21)
                .mapToObj(i -> identified("c" + i, "isin:CNE1000041R8"))
                .toArray(DatasetRecord[]::new);
        assertThat(Found.by(new IdentifierShared(), sharing))
                .hasSize(12)
                .contains(
                        "company c12: /identifiers/0: isin:CNE1000041R8 is of one party only; c10, c11, c13, c14, c15, c16,"
                                + " c17, c18, c19, c20 and 1 more has it too [identifier-shared, error]");
    }

    @Test
    void aTickerOnItsMarketIsOfOne() {
        assertThat(found("ticker:688256.SH", "ticker:XSHG:688256")).hasSize(2);
    }

    @Test
    void aCompanyMayRepeatItself() {
        assertThat(Found.by(
                        new IdentifierShared(),
                        Found.company("a")
                                .addIdentifier(Identifier.of("isin:CNE1000041R8"))
                                .addIdentifier(Identifier.of("isin:CNE1000041R8"))
                                .build()))
                .isEmpty();
    }
}
