package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.claim.AttestedNumber;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.market.Comparison;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.market.Sign;
import io.github.chipstakes.model.market.Sparsity;
import io.github.chipstakes.model.market.Throughput;
import io.github.chipstakes.model.market.Trend;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatementsConflictTest {
    private static final ShareholderStake ONE = stake("a", "29", "2025-06-30");

    private static ShareholderStake stake(String id, String percent, String asOf) {
        return Found.stake(id).percent(percent).asOf(PartialDate.parse(asOf)).build();
    }

    private static final ShareholderStake SHARES = ONE.withInterest(Interest.SHAREHOLDING)
            .withDirectness(Directness.DIRECT)
            .withShareClass("A")
            .withBasis(ShareBasis.ISSUED_SHARES);

    private static List<String> found(ShareholderStake... stakes) {
        return Found.by(new StatementsConflict(), stakes);
    }

    @BadExample
    void valuesThatExcludeEachOtherAreReportedAtTheSecond() {
        assertThat(found(ONE, stake("b", "31", "2025-06-30")))
                .containsExactly("stake b: /percent: 31 contradicts 29 in a, which tells of the same on the same day"
                        + " [statements-conflict, warning]");
    }

    @Test
    void whatIsHeldForTwoPartiesIsTwoThingsAndWhatDoesNotSayForWhomMayBeEither() {
        ShareholderStake other = stake("b", "31", "2025-06-30");
        assertThat(found(ONE.withHeldFor("bob"), other.withHeldFor("cy"))).isEmpty();
        assertThat(found(ONE.withHeldFor("bob"), other.withHeldFor("bob")))
                .containsExactly("stake b: /percent: 31 contradicts 29 in a, which tells of the same on the same day"
                        + " [statements-conflict, warning]");
        assertThat(found(ONE.withHeldFor("bob"), other))
                .singleElement()
                .asString()
                .contains("possible");
    }

    @GoodExample
    void aRoundedValueAgreesWithTheOneItWasRoundedFrom() {
        assertThat(found(ONE, stake("b", "28.57", "2025-06-30"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "29, 28.5, false",
        "29, 28.49, true",
        "29, 29.5, false",
        "29, 29.51, true",
        "29, 30, true",
        "29.0, 29, false",
        "over 29, 29, false",
        "over 29, 28, true",
        "over 29, exactly 29, true",
        "at least 29, 29, false",
        "'[25, 50)', exactly 50, true",
        "'[25, 50)', 50, false",
        "'[25, 50)', 49.99, false",
        "about 29, 80, false"
    })
    void valuesConflictWhereTheirDigitsCannotAgree(String one, String other, boolean conflict) {
        assertThat(found(stake("a", one, "2025"), stake("b", other, "2025"))).hasSize(conflict ? 1 : 0);
    }

    @Test
    void onDaysThatMayBeOneAConflictIsPossible() {
        assertThat(found(ONE, stake("b", "31", "2025")))
                .containsExactly("stake a: /percent: 29 contradicts 31 in b, which may tell of the same on the same day"
                        + " [statements-conflict, possible, info]");
    }

    @Test
    void inOneYearTwoDaysMayBeMeant() {
        assertThat(found(stake("a", "29", "2025"), stake("b", "31", "2025")))
                .containsExactly("stake b: /percent: 31 contradicts 29 in a, which may tell of the same on the same day"
                        + " [statements-conflict, possible, info]");
    }

    @Test
    void aLaterDayIsAnUpdate() {
        assertThat(found(ONE, stake("b", "31", "2025-07-01"))).isEmpty();
    }

    @Test
    void withoutDaysAConflictIsPossible() {
        assertThat(found(
                        Found.stake("a").percent("29").build(),
                        Found.stake("b").percent("31").build()))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("[statements-conflict, possible, info]");
    }

    @Test
    void allRivalsOfADayAreComparedBeforeLaterOnes() {
        assertThat(found(ONE, stake("b", "31", "2025-07-01"), stake("c", "33", "2025-06-30")))
                .hasSize(1);
    }

    @Test
    void eachOfManyIsToldOfOnceAgainstTheFirstItContradicts() {
        assertThat(found(
                        ONE,
                        stake("b", "28.57", "2025-06-30"),
                        stake("c", "31", "2025-06-30"),
                        stake("d", "28", "2025-06-30")))
                .containsExactly(
                        "stake c: /percent: 31 contradicts 29 in a, which tells of the same on the same day"
                                + " [statements-conflict, warning]",
                        "stake d: /percent: 28 contradicts 29 in a, which tells of the same on the same day"
                                + " [statements-conflict, warning]");
    }

    @Test
    void aCertainContradictionIsToldOfBeforeAPossibleOne() {
        assertThat(found(stake("a", "29", "2025"), stake("b", "31", "2025-06-30"), stake("c", "40", "2025-06-30")))
                .containsExactly(
                        "stake b: /percent: 31 contradicts 29 in a, which may tell of the same on the same day"
                                + " [statements-conflict, possible, info]",
                        "stake c: /percent: 40 contradicts 31 in b, which tells of the same on the same day"
                                + " [statements-conflict, warning]");
    }

    @Test
    void whatIsNotDatedIsNoRivalOfWhatIs() {
        assertThat(found(ONE, ONE.withId("b").withAsOf(Optional.empty()).withPercent(Percentage.parse("31"))))
                .isEmpty();
    }

    @Test
    void numbersOfSharesConflictToo() {
        assertThat(found(
                        ONE.withShares(Shares.of(100)),
                        stake("b", "29", "2025-06-30").withShares(Shares.of(101))))
                .containsExactly("stake b: /shares: 101 contradicts 100 in a, which tells of the same on the same day"
                        + " [statements-conflict, warning]");
    }

    static Stream<ShareholderStake> otherFacts() {
        return Stream.of(
                SHARES.withEntity("tsmc"),
                SHARES.withInterest(Interest.VOTING_RIGHTS),
                SHARES.withDirectness(Directness.INDIRECT),
                SHARES.withShareClass("B"),
                SHARES.withBasis(ShareBasis.VOTES),
                SHARES.withAsOf(PartialDate.parse("2025-07-01")),
                SHARES.withSupersedes(new Supersession("a", SupersessionKind.CORRECTS, Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource
    void otherFacts(ShareholderStake stake) {
        assertThat(found(
                        SHARES.withId("a").withPercent(Percentage.of(29)),
                        stake.withId("b").withPercent(Percentage.of(31))))
                .isEmpty();
    }

    static Stream<ShareholderStake> maybeTheSameFact() {
        return Stream.of(
                SHARES.withInterest(Optional.empty()),
                SHARES.withDirectness(Optional.empty()),
                SHARES.withShareClass(Optional.empty()),
                SHARES.withBasis(Optional.empty()),
                SHARES.withAsOf(PartialDate.of(2025)));
    }

    @ParameterizedTest
    @MethodSource
    void maybeTheSameFact(ShareholderStake stake) {
        assertThat(found(
                        stake.withId("a").withPercent(Percentage.of(29)),
                        SHARES.withId("b").withPercent(Percentage.of(31))))
                .hasSize(1)
                .first()
                .asString()
                .contains("which may tell of the same on the same day")
                .endsWith("[statements-conflict, possible, info]");
    }

    private static CapitalRaise raise(String id, String amount) {
        return CapitalRaise.builder()
                .id(id)
                .issuer(PartyReference.to("smic"))
                .addStage(RaiseStage.builder()
                        .stage(StageKind.PLANNED)
                        .amount(Money.parse(amount))
                        .build())
                .build();
    }

    @Test
    void twoAccountsOfARaiseConflictInTheAmountsOfOneCurrencyAtOneStage() {
        assertThat(Found.by(
                        new StatementsConflict(),
                        raise("a", "nearly CNY 4000000000"),
                        raise("b", "CNY 5000000000").withRestates("a")))
                .containsExactly("raise b: /stages/0/amount: CNY 5000000000 contradicts nearly CNY 4000000000 in a,"
                        + " which tells of the same [statements-conflict, warning]");
        assertThat(Found.by(
                        new StatementsConflict(),
                        raise("a", "nearly CNY 4000000000"),
                        raise("b", "USD 560000000").withRestates("a"),
                        raise("c", "CNY 3985000000").withRestates("a"),
                        raise("d", "CNY 5000000000")))
                .isEmpty();
    }

    private static RaiseStage planned(String date, String amount) {
        return RaiseStage.builder()
                .stage(StageKind.PLANNED)
                .date(PartialDate.parse(date))
                .amount(Money.parse(amount))
                .build();
    }

    private static CapitalRaise planned(String id, RaiseStage... stages) {
        return CapitalRaise.builder()
                .id(id)
                .issuer(PartyReference.to("smic"))
                .addAllStages(List.of(stages))
                .build();
    }

    @Test
    void anAccountMayTellOfAnyOfThePlansOfARaiseWhichWereAmended() {
        CapitalRaise amended = planned("a", planned("2025-01-01", "CNY 100"), planned("2025-06-01", "CNY 120"));
        assertThat(Found.by(
                        new StatementsConflict(),
                        amended,
                        planned("b", planned("2025-06-01", "CNY 120")).withRestates("a"),
                        planned("c", planned("2025", "CNY 100")).withRestates("a"),
                        planned("d", planned("2025-03-01", "CNY 110")).withRestates("a"),
                        planned("e", planned("2025-06-01", "CNY 130")).withRestates("a"),
                        planned("f", planned("2025", "CNY 130")).withRestates("a")))
                .containsExactly(
                        "raise e: /stages/0/amount: CNY 130 contradicts CNY 120 in a, which tells of the same"
                                + " [statements-conflict, warning]",
                        "raise f: /stages/0/amount: CNY 130 contradicts CNY 100 in a, which may tell of the same"
                                + " [statements-conflict, possible, info]");
    }

    @Test
    void twoAccountsOfAnEventConflictInItsDate() {
        Event halt = Event.builder()
                .id("a")
                .kind(EventKind.OTHER)
                .date(PartialDate.parse("2025-08"))
                .build();
        Event account = halt.withId("b").withRestates("a");
        assertThat(Found.by(new StatementsConflict(), halt, account.withDate(PartialDate.parse("2025-09-01"))))
                .containsExactly("event b: /date: 2025-09-01 contradicts 2025-08 in a, which tells of the same"
                        + " [statements-conflict, warning]");
        assertThat(Found.by(new StatementsConflict(), halt, account.withDate(PartialDate.parse("2025-08-22"))))
                .isEmpty();
    }

    @Test
    void metricsOfOneCodeSubjectAndPeriodConflict() {
        assertThat(Found.by(new StatementsConflict(), revenue("a", "2025", "CNY 29"), revenue("b", "2025", "CNY 31")))
                .containsExactly(
                        "observation b: /metric/amount: CNY 31 contradicts CNY 29 in a, which tells of the same"
                                + " [statements-conflict, warning]");
        assertThat(Found.by(
                        new StatementsConflict(),
                        revenue("a", "2025", "CNY 29"),
                        revenue("b", "2025", "CNY 28.57"),
                        revenue("c", "2024", "CNY 12"),
                        revenue("d", "2025", "USD 4")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, warning", "2025-06, 'possible, info'", "2025~, 'possible, info'"})
    void metricsOfOneDayConflict(String asOf, String severity) {
        Observation price = revenue("a", "2025", "CNY 29").withAsOf(PartialDate.parse(asOf));
        assertThat(Found.by(
                        new StatementsConflict(),
                        price,
                        revenue("b", "2025", "CNY 31").withAsOf(price.asOf())))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("[statements-conflict, " + severity + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "from 2025-01-01 until 2025-07-01, warning",
        "from 2025-01 until 2025-07, 'possible, info'",
        "from 2025-01-01 until .., 'possible, info'",
        "until 2025-07-01, 'possible, info'"
    })
    void metricsOfOnePeriodConflict(String period, String severity) {
        Observation price = revenue("a", "2025", "CNY 29").withPeriod(Period.parse(period));
        assertThat(Found.by(
                        new StatementsConflict(),
                        price,
                        revenue("b", "2025", "CNY 31").withPeriod(price.period())))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("[statements-conflict, " + severity + "]");
    }

    @Test
    void factorsConflictWhereTheyCountFromOneDay() {
        Metric doubled = Metric.builder()
                .code("SHARE_PRICE")
                .fiscalPeriod("2025")
                .factor(StatedNumber.parse("2"))
                .build();
        Metric since = doubled.withBaseline(PartialDate.parse("2025-01-02"));
        StatedNumber thrice = StatedNumber.parse("3");
        assertThat(Found.by(
                        new StatementsConflict(),
                        observation("a", doubled),
                        observation("b", doubled.withFactor(thrice)),
                        observation("c", since),
                        observation("d", since.withFactor(thrice))))
                .containsExactly(
                        "observation b: /metric/factor: 3 contradicts 2 in a, which may tell of the same"
                                + " [statements-conflict, possible, info]",
                        "observation d: /metric/factor: 3 contradicts 2 in c, which tells of the same"
                                + " [statements-conflict, warning]");
    }

    @Test
    void signsTrendsStatesAndComparisonsConflict() {
        Metric bare = Metric.builder()
                .code("CASH_FLOW")
                .fiscalPeriod("2025")
                .baseline(PartialDate.parse("2024-12-31"))
                .build();
        assertThat(Found.by(
                        new StatementsConflict(),
                        observation("a", bare.withSign(Sign.NEGATIVE)),
                        observation("b", bare.withSign(Sign.POSITIVE)),
                        observation("c", bare.withTrend(Trend.RISING)),
                        observation("d", bare.withTrend(Trend.STRONGLY_RISING)),
                        observation("e", bare.withTrend(Trend.FALLING)),
                        observation("f", bare.withComparison(Comparison.LESS)),
                        observation("g", bare.withComparison(Comparison.MORE)),
                        observation("h", bare.withState("DOMINANT")),
                        observation("i", bare.withState("OPENING"))))
                .containsExactly(
                        "observation b: /metric/sign: POSITIVE contradicts NEGATIVE in a, which tells of the same"
                                + " [statements-conflict, warning]",
                        "observation e: /metric/trend: FALLING contradicts RISING in c, which tells of the same"
                                + " [statements-conflict, warning]",
                        "observation g: /metric/comparison: MORE contradicts LESS in f, which tells of the same"
                                + " [statements-conflict, warning]",
                        "observation i: /metric/state: OPENING contradicts DOMINANT in h, which may tell of the same"
                                + " [statements-conflict, possible, info]");
    }

    private static Observation observation(String id, Metric metric) {
        return Observation.builder()
                .id(id)
                .addSubject(Subject.of("smic"))
                .metric(metric)
                .build();
    }

    private static Observation revenue(String id, String year, String amount) {
        return Observation.builder()
                .id(id)
                .addSubject(Subject.of("smic"))
                .metric(Metric.builder()
                        .code("REVENUE")
                        .fiscalPeriod(year)
                        .amount(Money.parse(amount))
                        .build())
                .build();
    }

    @Test
    void rivalFoundingDatesConflictWhereTheyCannotBeOne() {
        AttestedDate year = AttestedDate.of(PartialDate.parse("2016"));
        assertThat(Found.by(
                        new StatementsConflict(),
                        Found.company("smic")
                                .addFounded(year)
                                .addFounded(AttestedDate.of(PartialDate.parse("2016-03")))
                                .addFounded(AttestedDate.of(PartialDate.parse("2017")))
                                .build()))
                .containsExactly("company smic: /founded/2: 2017 contradicts 2016 [statements-conflict, warning]");
    }

    @Test
    void rivalDaysOfBirthConflictToo() {
        assertThat(Found.by(
                        new StatementsConflict(),
                        Person.builder()
                                .id("ada")
                                .name("Ada")
                                .addBorn(AttestedDate.of(PartialDate.parse("1985")))
                                .addBorn(AttestedDate.of(PartialDate.parse("1980-07")))
                                .build()))
                .containsExactly("person ada: /born/1: 1980-07 contradicts 1985 [statements-conflict, warning]");
    }

    @Test
    void shareCountsOfOneDayAndClassConflict() {
        assertThat(Found.by(
                        new StatementsConflict(),
                        Found.company("smic")
                                .addShareCount(count("2025-06-30", "1000"))
                                .addShareCount(count("2025-12-31", "2000"))
                                .addShareCount(count("2025-06-30", "3000").withShareClass("A"))
                                .addShareCount(count("2025-06-30", "2000").withOutstanding(Shares.of(1)))
                                .build()))
                .containsExactly("company smic: /shareCounts/3/issued: 2000 contradicts 1000"
                        + " [statements-conflict, warning]");
    }

    @Test
    void shareCountsOfOneYearMayBeOfTwoDays() {
        assertThat(Found.by(
                        new StatementsConflict(),
                        Found.company("smic")
                                .addShareCount(count("2025", "1000"))
                                .addShareCount(count("2025", "2000"))
                                .build()))
                .containsExactly("company smic: /shareCounts/1/issued: 2000 contradicts 1000"
                        + " [statements-conflict, possible, info]");
    }

    private static ShareCount count(String day, String issued) {
        return ShareCount.builder()
                .asOf(PartialDate.parse(day))
                .issued(Shares.parse(issued))
                .build();
    }

    @Test
    void throughputsOfOneBitLengthFormatAndSparsityConflict() {
        Throughput dense = Throughput.builder()
                .teraOps(StatedNumber.parse("296"))
                .bits(8)
                .sparsity(Sparsity.DENSE)
                .build();
        StatedNumber twice = StatedNumber.parse("592");
        assertThat(Found.by(
                        new StatementsConflict(),
                        product()
                                .addThroughput(dense)
                                .addThroughput(dense.withBits(16).withTeraOps(twice))
                                .addThroughput(
                                        dense.withSparsity(Sparsity.SPARSE).withTeraOps(twice))
                                .addThroughput(dense.withFormat("FP8").withTeraOps(twice))
                                .addThroughput(dense.withTeraOps(twice))
                                .build()))
                .containsExactly(
                        "product h20: /throughputs/4/teraOps: 592 contradicts 296 [statements-conflict, warning]");
    }

    @Test
    void figuresOfAProductConflict() {
        AttestedNumber one = AttestedNumber.of(StatedNumber.parse("4000"));
        AttestedNumber rounded = AttestedNumber.of(StatedNumber.parse("about 4100"));
        AttestedNumber other = AttestedNumber.of(StatedNumber.parse("900"));
        assertThat(Found.by(
                        new StatementsConflict(),
                        product()
                                .addDeclaredTpp(one)
                                .addDeclaredTpp(rounded)
                                .addDeclaredTpp(other)
                                .addMemoryBandwidth(one)
                                .addMemoryBandwidth(other)
                                .addIoBandwidth(one)
                                .addIoBandwidth(other)
                                .build()))
                .containsExactly(
                        "product h20: /declaredTpp/2: 900 contradicts 4000 [statements-conflict, warning]",
                        "product h20: /ioBandwidth/1: 900 contradicts 4000 [statements-conflict, warning]",
                        "product h20: /memoryBandwidth/1: 900 contradicts 4000 [statements-conflict, warning]");
    }

    private static Product.Builder product() {
        return Product.builder().id("h20").name("H20");
    }
}
