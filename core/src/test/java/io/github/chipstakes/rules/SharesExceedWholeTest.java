package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.model.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SharesExceedWholeTest {
    private static final ShareholderStake ADA = stake("a", "ada", "60");
    private static final ShareholderStake BOB = stake("b", "bob", "60");

    private static ShareholderStake stake(String id, String holder, String percent) {
        return Found.stake(id, holder)
                .percent(percent)
                .interest(Interest.SHAREHOLDING)
                .directness(Directness.DIRECT)
                .asOf(PartialDate.parse("2025-06-30"))
                .build();
    }

    private static List<String> found(ShareholderStake... stakes) {
        return Found.by(new SharesExceedWhole(), stakes);
    }

    @BadExample
    void moreThanTheWholeIsReported() {
        assertThat(Found.by(new SharesExceedWhole(), Found.company("smic").build(), ADA, BOB))
                .containsExactly("company smic: what is held directly adds up to 100 percent at most, and here to more:"
                        + " ada 60, bob 60 [shares-exceed-whole, error]");
    }

    @GoodExample
    void theWholeIsFine() {
        assertThat(found(ADA, stake("b", "bob", "40"))).isEmpty();
    }

    @Test
    void withoutARecordOfTheEntityAStakeIsReported() {
        assertThat(found(ADA, BOB)).first().asString().startsWith("stake a: what is held");
    }

    @ParameterizedTest
    @CsvSource({
        "50.5, 50, false",
        "51, 50, false",
        "51.1, 50, true",
        "52, 50, true",
        "exactly 50.1, exactly 50, true",
        "exactly 50, exactly 50, false",
        "over 50, exactly 50, true",
        "at least 50, exactly 50, false",
        "'[50, 75)', exactly 50.1, true",
        "'[25, 75)', 60, false",
        "about 90, 60, false",
        "51 rounded, 50 rounded, false"
    })
    void onlyWhatIsLeftOfTheDigitsAtTheLeastCounts(String one, String other, boolean exceeds) {
        assertThat(found(stake("a", "ada", one), stake("b", "bob", other))).hasSize(exceeds ? 1 : 0);
    }

    static Stream<ShareholderStake> ofAnotherKind() {
        return Stream.of(
                BOB.withEntity("tsmc"),
                BOB.withInterest(Interest.VOTING_RIGHTS),
                BOB.withDirectness(Directness.INDIRECT),
                BOB.withAsOf(PartialDate.parse("2025-07-01")),
                BOB.withRestates("a"),
                BOB.withSupersedes(new Supersession("a", SupersessionKind.CORRECTS, Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource
    void ofAnotherKind(ShareholderStake stake) {
        assertThat(found(ADA, stake)).isEmpty();
    }

    static Stream<ShareholderStake> maybeOfTheSameKind() {
        return Stream.of(
                BOB.withBasis(ShareBasis.ISSUED_SHARES),
                BOB.withShareClass("B"),
                BOB.withInterest(Optional.empty()),
                BOB.withAsOf(PartialDate.of(2025)));
    }

    @ParameterizedTest
    @MethodSource
    void maybeOfTheSameKind(ShareholderStake stake) {
        assertThat(found(ADA, stake))
                .containsExactly(
                        "stake a: what is held directly adds up to 100 percent at most, and here, if they are of"
                                + " one kind and day, to more: ada 60, bob 60 [shares-exceed-whole, possible, warning]");
    }

    @Test
    void whatMayBeOfTwoKindsIsOfOneOfThem() {
        ShareholderStake votes = BOB.withBasis(ShareBasis.VOTES);
        ShareholderStake shares = ADA.withBasis(ShareBasis.ISSUED_SHARES);
        assertThat(found(shares, votes, stake("c", "carl", "50")))
                .containsExactly(
                        "stake a: what is held directly adds up to 100 percent at most, and here, if they are of one"
                                + " kind and day, to more: ada 60, carl 50 [shares-exceed-whole, possible, warning]",
                        "stake a: what is held directly adds up to 100 percent at most, and here, if they are of one"
                                + " kind and day, to more: bob 60, carl 50 [shares-exceed-whole, possible, warning]");
        assertThat(found(shares, votes, stake("c", "carl", "40"))).isEmpty();
    }

    @Test
    void ofAYearEachMayBeOfEachDayInIt() {
        PartialDate year = PartialDate.of(2025);
        assertThat(found(
                        ADA,
                        stake("b", "bob", "5").withAsOf(year).withShareClass("A"),
                        stake("c", "carl", "50").withAsOf(year).withShareClass("B")))
                .containsExactly("stake a: what is held directly adds up to 100 percent at most, and here, if they are"
                        + " of one kind and day, to more: ada 60, carl 50 [shares-exceed-whole, possible, warning]");
    }

    @Test
    void whatIsCertainIsNotToldOnceMoreWithWhatMayBeOfTheSameKind() {
        assertThat(found(
                        ADA,
                        BOB,
                        stake("c", "carl", "5").withShareClass("A"),
                        stake("d", "dora", "5").withShareClass("B")))
                .containsExactly("stake a: what is held directly adds up to 100 percent at most, and here to more:"
                        + " ada 60, bob 60 [shares-exceed-whole, error]");
    }

    @Test
    void whatRestatesOneAnotherIsNotLeftOut() {
        assertThat(found(ADA.withRestates("b"), BOB.withRestates("a"))).hasSize(1);
        assertThat(found(ADA.withRestates("a"), BOB)).hasSize(1);
    }

    static Stream<ShareholderStake> doubtful() {
        return Stream.of(
                BOB.withDirectness(Directness.UNKNOWN),
                BOB.withDirectness(Optional.empty()),
                BOB.withHolder(PartyReference.unknown(UnknownReason.NOT_DISCLOSED)));
    }

    @ParameterizedTest
    @MethodSource
    void doubtful(ShareholderStake stake) {
        assertThat(found(ADA, stake)).first().asString().endsWith("[shares-exceed-whole, possible, warning]");
    }

    @Test
    void onADayNotKnownToTheDayItIsPossible() {
        PartialDate year = PartialDate.of(2025);
        assertThat(found(ADA.withAsOf(year), BOB.withAsOf(year)))
                .first()
                .asString()
                .endsWith("[shares-exceed-whole, possible, warning]");
    }

    @Test
    void byAnInterestNotStatedItIsPossible() {
        assertThat(found(ADA.withInterest(Optional.empty()), BOB.withInterest(Optional.empty())))
                .first()
                .asString()
                .endsWith("[shares-exceed-whole, possible, warning]");
    }

    @Test
    void rivalsOfOneHolderCountOnceWithTheLeast() {
        assertThat(found(ADA, stake("rival", "ada", "39"), stake("b", "bob", "61")))
                .isEmpty();
        assertThat(found(ADA, stake("rival", "ada", "42"), stake("b", "bob", "61")))
                .hasSize(1);
    }

    @Test
    void whatANomineeHoldsMayBeWhatThePartyBehindItIsSaidToHold() {
        ShareholderStake nominee = stake("n", "nominee", "62").withHeldFor("ada");
        ShareholderStake custodian = stake("o", "custodian", "61").withHeldFor("nominee");
        assertThat(found(ADA, nominee))
                .containsExactly("stake a: what is held directly adds up to 100 percent at most, and here to more:"
                        + " ada 60, nominee 62 [shares-exceed-whole, possible, warning]");
        assertThat(found(nominee, custodian)).first().asString().endsWith("[shares-exceed-whole, possible, warning]");
        assertThat(found(ADA, nominee, custodian, BOB))
                .containsExactly("stake a: what is held directly adds up to 100 percent at most, and here to more:"
                        + " ada 60, bob 60 [shares-exceed-whole, error]");
    }

    @Test
    void whatIsHeldForSomebodyElseCounts() {
        assertThat(found(ADA, BOB.withHeldFor("carl"))).first().asString().endsWith("[shares-exceed-whole, error]");
    }

    @Test
    void ofAGroupCountsWhatItIsSaidToHold() {
        ConcertGroup group = ConcertGroup.builder()
                .name("Founders")
                .percent(Percentage.of(60))
                .build();
        assertThat(found(ADA.withConcertGroup(group), BOB.withConcertGroup(group), stake("c", "carl", "40")))
                .isEmpty();
        assertThat(found(ADA.withConcertGroup(group), BOB.withConcertGroup(group), stake("c", "carl", "42")))
                .hasSize(1);
    }

    @Test
    void ofAGroupWithoutATotalItsMembersCount() {
        ConcertGroup group = ConcertGroup.builder().name("Founders").build();
        assertThat(found(ADA.withConcertGroup(group), BOB.withConcertGroup(group)))
                .hasSize(1);
    }

    @Property(tries = 500)
    void ofAnyKindsThatMayBeOneWhatIsMoreThanTheWholeIsTold(@ForAll("stakes") List<ShareholderStake> stakes) {
        List<String> found = found(stakes.toArray(ShareholderStake[]::new));
        Map<StakeKind, List<ShareholderStake>> byKind =
                stakes.stream().collect(Collectors.groupingBy(StakeKind::of, LinkedHashMap::new, Collectors.toList()));
        boolean isAny = StakeKinds.thatMayBeOne(byKind.keySet(), kind -> true).stream()
                .map(kinds -> new Holdings(
                        stakes.get(0),
                        kinds.stream()
                                .flatMap(kind -> byKind.get(kind).stream())
                                .toList()))
                .anyMatch(Holdings::exceedWhole);
        assertThat(isAny && found.isEmpty()).isFalse();
    }

    @Provide
    Arbitrary<List<ShareholderStake>> stakes() {
        Arbitrary<Optional<PartialDate>> days = Arbitraries.of(
                        "2022", "2023~", "2024-06-30~", "2025-06-30", "2025-06-30?", "2025-05/2025-07", "2026-01/..")
                .map(PartialDate::parse)
                .optional();
        Arbitrary<Optional<ConcertGroup>> groups = Arbitraries.of("5", "40", "70")
                .map(percent -> ConcertGroup.builder()
                        .name("Founders")
                        .percent(Percentage.parse(percent))
                        .build())
                .optional(0.2);
        return Combinators.combine(
                        Arbitraries.of("ada", "bob", "carl", "dora"),
                        Arbitraries.of("10", "30", "exactly 50", "over 60", "about 90"),
                        days,
                        groups,
                        Arbitraries.of("A", "B").optional())
                .as((holder, percent, day, group, shareClass) -> stake("s", holder, percent)
                        .withAsOf(day)
                        .withConcertGroup(group)
                        .withShareClass(shareClass))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(stakes -> IntStream.range(0, stakes.size())
                        .mapToObj(i -> stakes.get(i).withId("s" + (char) ('a' + i)))
                        .toList());
    }
}
