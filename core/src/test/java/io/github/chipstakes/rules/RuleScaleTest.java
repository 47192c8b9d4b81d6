package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a dataset grows with the dataset, however many records are at odds with each other. */
class RuleScaleTest {
    private static final int MANY = 3_000;

    static Stream<IntFunction<DatasetRecord>> records() {
        return Stream.of(
                i -> Company.builder().id("x").name("Company " + i).build(),
                i -> Found.company("c" + i)
                        .addIdentifier(Identifier.of("isin:CNE1000041R8"))
                        .build(),
                i -> Found.stake("s" + i).percent("0." + (1_000 + i)).build(),
                i -> Found.stake("s" + i, "h" + i)
                        .percent("1")
                        .concertGroup(ConcertGroup.builder()
                                .name("Founders")
                                .percent(Percentage.parse("0." + (1_000 + i)))
                                .build())
                        .build(),
                i -> Observation.builder()
                        .id("o" + i)
                        .addSubject(Subject.of("smic"))
                        .metric(Metric.builder()
                                .code("REVENUE")
                                .fiscalPeriod("2025")
                                .amount(Money.parse("CNY " + (1_000 + i)))
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("records")
    @Timeout(60)
    void ofEachRecordAFewFindingsOfAFewWordsAreKept(IntFunction<DatasetRecord> record) {
        Dataset dataset = Dataset.builder()
                .addAll(IntStream.range(0, MANY).mapToObj(record).toList())
                .build();

        List<Finding> findings = Validator.standard().validate(dataset).findings();

        assertThat(findings).hasSizeBetween(MANY, 10 * MANY);
        assertThat(findings.stream()
                        .mapToInt(finding -> finding.message().length())
                        .sum())
                .isLessThan(500 * findings.size());
    }

    private static CapitalRaise raise(String id, int more) {
        return CapitalRaise.builder()
                .id(id)
                .issuer(PartyReference.to("smic"))
                .addAllStages(IntStream.range(0, 2 * MANY)
                        .mapToObj(i -> RaiseStage.builder()
                                .stage(StageKind.PRICED)
                                .gross(Money.parse("CNY " + (1_000 + i + more)))
                                .build())
                        .toList())
                .build();
    }

    @Test
    @Timeout(60)
    void ofManyAmountsAtOneStageWhichOneIsMeantIsNotGuessed() {
        CapitalRaise raise = raise("a", 0);
        assertThat(Found.by(
                        new StatementsConflict(), raise, raise("b", 2 * MANY).withRestates("a")))
                .isEmpty();
        assertThat(Found.by(
                        new StatementsConflict(),
                        raise.withStages(raise.stages().subList(0, 1)),
                        raise("b", 1).withRestates("a")))
                .hasSize(2 * MANY)
                .first()
                .isEqualTo("raise b: /stages/0/gross: CNY 1001 contradicts CNY 1000 in a, which may tell of the same"
                        + " [statements-conflict, possible, info]");
    }

    static Stream<IntFunction<ShareholderStake>> stakesOfManyKinds() {
        PartialDate year = PartialDate.of(2025);
        LocalDate day = LocalDate.of(1850, 1, 1);
        return Stream.of(
                i -> Found.stake("s" + i, "h" + i)
                        .percent("1")
                        .asOf(year)
                        .shareClass("class " + i)
                        .build(),
                i -> Found.stake("s" + i, "h" + i)
                        .percent("0.001")
                        .asOf(PartialDate.parse(day.plusWeeks(i) + "~"))
                        .build(),
                i -> Found.stake("s" + i, "h" + i)
                        .percent("0.1")
                        .asOf(PartialDate.parse(day.plusDays(i) + "~"))
                        .build(),
                i -> Found.stake("s" + i, "h" + i % 3)
                        .percent("30." + i)
                        .asOf(PartialDate.parse(day.plusDays(i) + "~"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("stakesOfManyKinds")
    @Timeout(60)
    void stakesOfManyKindsThatMayNotBeOneAreNoMoreThanTheWhole(IntFunction<ShareholderStake> stake) {
        Dataset dataset = Dataset.builder()
                .addAll(IntStream.range(0, 3 * MANY).mapToObj(stake).toList())
                .build();

        assertThat(Found.by(new SharesExceedWhole(), dataset)).isEmpty();
    }

    private static List<AttestedDate> years(int first) {
        return IntStream.range(first, first + MANY)
                .mapToObj(year -> AttestedDate.of(PartialDate.of(year)))
                .toList();
    }

    @Test
    @Timeout(60)
    void ofManyRivalDatesOnlyTheOutermostAreCompared() {
        Company company = Found.company("c")
                .addAllFounded(years(5_000))
                .addAllDissolved(years(1_000))
                .build();

        assertThat(Found.by(new DissolvedBeforeFounded(), company))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("or 5009 or one of 2990 more [dissolved-before-founded, error]");
    }
}
