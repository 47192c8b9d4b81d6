package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static io.github.chipstakes.examples.Founding.digest;
import static io.github.chipstakes.examples.Founding.opinion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.ClaimKind;
import io.github.chipstakes.model.claim.Confidence;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.claim.Verification;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.market.Assessment;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.market.Sign;
import io.github.chipstakes.model.market.Trend;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.party.NameKind;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sentences 4, 5 and the end of 8 of the digest: Cambricon itself. */
class FoundingCambriconTest {
    private static final PartialDate AS_OF = PartialDate.of(2025);
    private static final Citation FACT_SHEET = Citation.builder()
            .source("fact-sheet")
            .verification(Verification.SECOND_HAND)
            .build();

    @Test // 4a
    void cambriconWasFoundedIn2016AndListedOnTheStarBoardIn2020() {
        assertThat(DATASET.find("cambricon"))
                .contains(Company.builder()
                        .id("cambricon")
                        .name("Cambricon Technologies")
                        .addName(name("中科寒武纪科技股份有限公司", "zh", NameKind.REGISTERED))
                        .addName(name("Cambricon Technologies Corporation Limited", "en", NameKind.TRANSLATION))
                        .addName(name("寒武纪", "zh", NameKind.SHORT))
                        .addName(name("北京中科寒武纪科技有限公司", "zh", NameKind.FORMER))
                        .addIdentifier(Identifier.of("isin:CNE1000041R8"))
                        .addIdentifier(Identifier.of("isin:CNE1000041K3"))
                        .addIdentifier(Identifier.of("cusip:Y10823105"))
                        .jurisdiction(Jurisdiction.of("CN"))
                        .addFounded(new AttestedDate(PartialDate.of(2016), List.of(digest(4, "founded in 2016"))))
                        .addFounded(new AttestedDate(PartialDate.of(2016, 3), List.of(FACT_SHEET)))
                        .addListing(Listing.builder()
                                .mic(Mic.of("XSHG"))
                                .ticker("688256")
                                .board("STAR")
                                .listed(PartialDate.of(2020))
                                .build())
                        .addSegment("ai-inference")
                        .addShareCount(count("2020", 400100000, FACT_SHEET))
                        .addShareCount(count("2023-04-13", 414620692, Citation.of("cambricon-2023-023")))
                        .addShareCount(count(
                                "2025-09-30",
                                418350224,
                                Citation.of("cambricon-2025-059").withClaim(ClaimKind.COMPUTED)))
                        .addShareCount(count("2025-10-16", 421685170, Citation.of("cambricon-2025-059")))
                        .holdersKnown(HoldersKnown.UNKNOWN)
                        .addCitation(digest(
                                4, "Cambricon Technologies, founded in 2016 and listed on the STAR board in 2020"))
                        .addCitation(FACT_SHEET.withSupports(
                                "/names", "/jurisdiction", "/listings/0/mic", "/listings/0/ticker", "/identifiers/2"))
                        .addCitation(Citation.of("fund-holdings")
                                .withSupports("/identifiers/0")
                                .withVerification(Verification.SECOND_HAND))
                        .addCitation(Citation.of("fixture")
                                .withSupports("/identifiers/1")
                                .withConfidence(Confidence.LOW)
                                .withVerification(Verification.SECOND_HAND))
                        .build());
    }

    @Test // 4a
    void fromFoundingToListingPassedThreeToFourYears() {
        Company cambricon = DATASET.find(Company.class, "cambricon").orElseThrow();
        PartialDate listed = cambricon.listings().get(0).listed().orElseThrow();

        assertThat(cambricon.founded())
                .extracting(founded -> founded.value().yearsUntil(listed).toString())
                .as("by the year of the digest, and by the month of our notes")
                .containsExactly("3 to 4 years", "3 to 4 years");
    }

    @Test // 4b
    void whatIsExpectedOfCambriconIsAnOpinionAndWhatItIsAFact() {
        assertThat(DATASET.find("cambricon-favorite"))
                .contains(Observation.builder()
                        .id("cambricon-favorite")
                        .addSubject(Subject.of("cambricon"))
                        .addSubject(Subject.of("ai-inference"))
                        .assessment(assessed(
                                "has become a market favorite on expectations of capturing inference market share"))
                        .asOf(AS_OF)
                        .addCitation(opinion(
                                4, "has become a market favorite on expectations of capturing inference market share"))
                        .build());
        assertThat(DATASET.observations().stream()
                        .filter(observation -> observation.subjects().contains(Subject.of("cambricon")))
                        .filter(observation -> observation.citations().stream()
                                .allMatch(citation -> citation.claim().equals(Optional.of(ClaimKind.OPINION)))))
                .extracting(Observation::id)
                .containsExactly(
                        "cambricon-favorite", "cambricon-science-link", "cambricon-symbol", "market-over-state");
    }

    @Test // 4c
    void itsStockDoubledIn2025FromADayNotSaid() {
        assertThat(DATASET.find("cambricon-share-price"))
                .contains(Observation.builder()
                        .id("cambricon-share-price")
                        .addSubject(Subject.of("cambricon"))
                        .metric(Metric.builder()
                                .code("SHARE_PRICE")
                                .factor(StatedNumber.of(2))
                                .build())
                        .period(Period.startingOn(PartialDate.of(2025)))
                        .addCitation(digest(4, "Its stock has doubled in 2025"))
                        .addCitation(digest(10, "its stock doubling in 2025"))
                        .build());
    }

    @Test // 5a
    void itsRevenueGrowsStronglyByANumberNotSaid() {
        assertThat(DATASET.find("cambricon-revenue"))
                .contains(Observation.builder()
                        .id("cambricon-revenue")
                        .addSubject(Subject.of("cambricon"))
                        .metric(Metric.builder()
                                .code("REVENUE")
                                .trend(Trend.STRONGLY_RISING)
                                .build())
                        .asOf(AS_OF)
                        .addCitation(digest(5, "strong revenue growth"))
                        .build());
    }

    @Test // 5b
    void itsCashFlowIsNegativeOfWhichKindIsNotSaid() {
        assertThat(DATASET.find("cambricon-cash-flow"))
                .contains(Observation.builder()
                        .id("cambricon-cash-flow")
                        .addSubject(Subject.of("cambricon"))
                        .metric(Metric.builder()
                                .code("CASH_FLOW")
                                .sign(Sign.NEGATIVE)
                                .build())
                        .asOf(AS_OF)
                        .addCitation(digest(5, "the company has negative cash flow"))
                        .addCitation(digest(10, "still burning cash"))
                        .build());
    }

    @Test // 8c
    void thatItShowsTheLinkOfScienceAndCommerceIsAnOpinion() {
        assertThat(DATASET.find("cambricon-science-link"))
                .contains(Observation.builder()
                        .id("cambricon-science-link")
                        .addSubject(Subject.of("cambricon"))
                        .addSubject(Subject.of("chen-tianshi"))
                        .addSubject(Subject.of("cas"))
                        .assessment(assessed("showing the link between basic science and commercialization"))
                        .asOf(AS_OF)
                        .addCitation(opinion(8, "showing the link between basic science and commercialization"))
                        .addCitation(opinion(10, "showcasing the link between basic science and commercialization"))
                        .build());
    }

    @Test // 10
    void thatItIsASymbolOnlyTheSummarySays() {
        assertThat(DATASET.find("cambricon-symbol"))
                .contains(Observation.builder()
                        .id("cambricon-symbol")
                        .addSubject(Subject.of("cambricon"))
                        .assessment(assessed("has emerged as a symbol"))
                        .asOf(AS_OF)
                        .addCitation(opinion(10, "Cambricon has emerged as a symbol"))
                        .build());
    }

    private static Name name(String text, String lang, NameKind kind) {
        return Name.builder().text(text).lang(lang).kind(kind).build();
    }

    private static ShareCount count(String day, long shares, Citation citation) {
        return ShareCount.builder()
                .asOf(PartialDate.parse(day))
                .outstanding(Shares.of(shares))
                .addCitation(citation)
                .build();
    }

    private static Assessment assessed(String text) {
        return Assessment.builder().text(text).build();
    }
}
