package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static io.github.chipstakes.examples.Founding.digest;
import static io.github.chipstakes.examples.Founding.opinion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.MarketSegment;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.market.Assessment;
import io.github.chipstakes.model.market.Comparison;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.market.EventRelation;
import io.github.chipstakes.model.market.EventRelationKind;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.market.ProductKind;
import io.github.chipstakes.model.party.InstitutionKind;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Sentences 2, 3 (DeepSeek) and 6 of the digest: markets, a model, and two ways of funding. */
class FoundingMarketTest {
    private static final PartialDate AS_OF = PartialDate.of(2025);

    @Test // 2a
    void nvidiaDominatesAiTrainingChipsSaysTheDigestOf2025() {
        assertThat(observations(metric -> metric.segment().equals(Optional.of("ai-training"))
                        && metric.state().equals(Optional.of("DOMINANT"))))
                .containsExactly(Observation.builder()
                        .id("nvidia-dominates-training")
                        .addSubject(Subject.of("nvidia"))
                        .metric(Metric.builder()
                                .code("MARKET_POSITION")
                                .state("DOMINANT")
                                .segment("ai-training")
                                .build())
                        .asOf(AS_OF)
                        .addCitation(digest(2, "Nvidia still dominates the AI training chip segment"))
                        .build());
    }

    @Test // 2a, 2b
    void theSegmentsAreDefinedInTheWordsOfTheDigest() {
        assertThat(DATASET.segments())
                .containsExactly(
                        MarketSegment.builder()
                                .id("ai-inference")
                                .name("AI inference chips")
                                .definition("generating responses from a trained model")
                                .addCitation(
                                        digest(2, "the inference market—generating responses from a trained model"))
                                .build(),
                        MarketSegment.builder()
                                .id("ai-training")
                                .name("AI training chips")
                                .addCitation(digest(2, "the AI training chip segment"))
                                .build());
    }

    @Test // 2b
    void inferenceIsOpeningUp() {
        assertThat(observations(metric -> metric.segment().equals(Optional.of("ai-inference"))))
                .containsExactly(Observation.builder()
                        .id("inference-opens")
                        .addSubject(Subject.of("ai-inference"))
                        .metric(Metric.builder()
                                .code("MARKET_OPPORTUNITIES")
                                .state("OPENING")
                                .segment("ai-inference")
                                .build())
                        .asOf(AS_OF)
                        .addCitation(digest(
                                2,
                                "the inference market—generating responses from a trained model—is "
                                        + "opening up new opportunities"))
                        .build());
    }

    @Test // 2c
    void inferenceChipsCompareAsLessComplexAndCheaper() {
        assertThat(observations(metric -> metric.comparedWith().contains(Subject.of("ai-training"))))
                .containsExactly(
                        lessThanTraining("inference-complexity", "COMPLEXITY", "Inference chips are less complex"),
                        lessThanTraining("inference-price", "PRICE", "Inference chips are less complex, cheaper"));
    }

    @Test // 2c
    void thatInferenceSuitsChineseCompaniesIsAnOpinion() {
        assertThat(DATASET.find("inference-suits-china"))
                .contains(Observation.builder()
                        .id("inference-suits-china")
                        .addSubject(Subject.of("ai-inference"))
                        .addSubject(Subject.text("Chinese companies"))
                        .assessment(Assessment.builder()
                                .text("a suitable area for Chinese companies to close the gap with Nvidia")
                                .addComparedWith(Subject.of("nvidia"))
                                .build())
                        .asOf(AS_OF)
                        .addCitation(opinion(2, "a suitable area for Chinese companies to close the gap with Nvidia"))
                        .addCitation(opinion(10, "suitable for Chinese companies to close the gap with Nvidia"))
                        .build());
    }

    @Test // 3c
    void v3WasAdaptedToDomesticChipsNoLaterThanTheDigest() {
        List<Event> adapted = DATASET.events().stream()
                .filter(event -> event.kind() == EventKind.PRODUCT_UPGRADE
                        && event.subjects().contains(Subject.text("domestic chips")))
                .toList();

        assertThat(adapted)
                .containsExactly(Event.builder()
                        .id("v3-upgrade")
                        .kind(EventKind.PRODUCT_UPGRADE)
                        .title("DeepSeek optimizes V3 for domestic chips")
                        .addSubject(Subject.of("v3"))
                        .addSubject(Subject.of("deepseek"))
                        .addSubject(Subject.text("domestic chips"))
                        .date(PartialDate.parse("../2025"))
                        .addCitation(
                                digest(3, "DeepSeek recently upgraded its V3 model to be optimized for domestic chips"))
                        .build());
        assertThat(adapted.get(0)
                        .date()
                        .orElseThrow()
                        .isOnOrBefore(LocalDate.of(2025, 12, 31))
                        .isYes())
                .isTrue();
        assertThat(DATASET.find("v3"))
                .contains(Product.builder()
                        .id("v3")
                        .name("V3")
                        .maker("deepseek")
                        .kind(ProductKind.AI_MODEL)
                        .addCitation(digest(3, "its V3 model"))
                        .build());
        assertThat(DATASET.find("deepseek"))
                .contains(Company.builder()
                        .id("deepseek")
                        .name("DeepSeek")
                        .addCitation(digest(3, "DeepSeek"))
                        .build());
    }

    @Test // 6a
    void thatTheMarketFundsBetterThanTheStateIsAnOpinion() {
        assertThat(DATASET.find("market-over-state"))
                .contains(Observation.builder()
                        .id("market-over-state")
                        .addSubject(Subject.of("cambricon"))
                        .addSubject(Subject.text("raising capital from the stock market"))
                        .assessment(Assessment.builder()
                                .text("seen as more effective than the complex state-backed model")
                                .addComparedWith(Subject.text("the complex state-backed model"))
                                .build())
                        .asOf(AS_OF)
                        .addCitation(opinion(
                                6,
                                "Cambricon’s method of raising capital from the stock market is "
                                        + "seen as more effective than the complex state-backed model that "
                                        + "led to Tsinghua Unigroup’s bankruptcy in 2021 and a subsequent "
                                        + "corruption scandal at the “Big Fund.”"))
                        .build());
    }

    @Test // 6b
    void tsinghuaUnigroupWentBankruptIn2021() {
        assertThat(DATASET.events().stream().filter(event -> event.kind() == EventKind.BANKRUPTCY_REORGANIZATION))
                .containsExactly(Event.builder()
                        .id("unigroup-bankruptcy")
                        .kind(EventKind.BANKRUPTCY_REORGANIZATION)
                        .title("Bankruptcy of Tsinghua Unigroup")
                        .addSubject(Subject.of("tsinghua-unigroup"))
                        .date(PartialDate.of(2021))
                        .addCitation(digest(6, "Tsinghua Unigroup’s bankruptcy in 2021"))
                        .build());
        assertThat(DATASET.find("tsinghua-unigroup"))
                .contains(Company.builder()
                        .id("tsinghua-unigroup")
                        .name("Tsinghua Unigroup")
                        .addCitation(digest(6, "Tsinghua Unigroup"))
                        .build());
    }

    @Test // 6c
    void theScandalAtTheBigFundCameAfterTheBankruptcy() {
        EventRelation after = EventRelation.builder()
                .kind(EventRelationKind.AFTER)
                .record("unigroup-bankruptcy")
                .build();

        assertThat(DATASET.events().stream().filter(event -> event.relations().contains(after)))
                .containsExactly(Event.builder()
                        .id("big-fund-scandal")
                        .kind(EventKind.INVESTIGATION)
                        .title("Corruption scandal at the “Big Fund”")
                        .addSubject(Subject.of("big-fund"))
                        .addRelation(after)
                        .addCitation(digest(6, "a subsequent corruption scandal at the “Big Fund.”"))
                        .build());
        assertThat(DATASET.find("big-fund"))
                .contains(Institution.builder()
                        .id("big-fund")
                        .name("Big Fund")
                        .kind(InstitutionKind.FUND)
                        .addCitation(digest(6, "the “Big Fund.”"))
                        .build());
    }

    private static Observation lessThanTraining(String id, String metric, String quote) {
        return Observation.builder()
                .id(id)
                .addSubject(Subject.of("ai-inference"))
                .metric(Metric.builder()
                        .code(metric)
                        .comparison(Comparison.LESS)
                        .addComparedWith(Subject.of("ai-training"))
                        .build())
                .asOf(AS_OF)
                .addCitation(digest(2, quote))
                .addCitation(digest(10, "less complex, cheaper inference chips"))
                .build();
    }

    private static List<Observation> observations(Predicate<Metric> wanted) {
        return DATASET.observations().stream()
                .filter(observation -> observation.metric().filter(wanted).isPresent())
                .toList();
    }
}
