package io.github.chipstakes.analysis.stakes;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTest {
    private static final String BESIDE = "it may be something else than what is told of its holder otherwise";
    private static final ShareholderStake EARLY = asOf("2024-01-01", stake("early", "ada 30 smic"));
    private static final ShareholderStake LATE = asOf("2025-01-01", stake("late", "ada 5 smic"));

    private static List<CountedStake> misread(String record, String field, ShareholderStake... stakes) {
        return counted(Dataset.builder()
                .addAll(List.of(stakes))
                .unreadField(record, field)
                .build());
    }

    private static List<CountedStake> counted(Dataset dataset) {
        return CountedStakes.of(dataset, When.on(DAY), Counting.STANDARD).in("smic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"holder", "heldFor", "interest", "basis", "directness", "shareClass"})
    void whatWasMisreadMayBeHeldBesideWhatIsToldLaterOfItsHolder(String field) {
        List<CountedStake> counted = misread("early", field, EARLY, LATE);
        assertThat(counted)
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(EARLY, Interval.parse("[0, 30]")), tuple(LATE, Interval.parse("[5, 5]")));
        assertThat(counted.get(0).notes()).contains("something of early could not be read, in its " + field, BESIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"holder", "heldFor", "interest", "basis", "directness", "shareClass"})
    void whatWasMisreadMayHaveTakenThePlaceOfWhatIsToldBefore(String field) {
        List<CountedStake> counted = misread("late", field, EARLY, LATE);
        assertThat(counted)
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(EARLY, Interval.parse("[0, 30]")), tuple(LATE, Interval.parse("[0, 5]")));
        assertThat(counted.get(0).notes()).contains("it may already be replaced by late (5 %)");
    }

    @Test
    void whatWasMisreadInWhatDecidesNotWhichFactItTellsOfIsReplacedAsEver() {
        assertThat(misread("early", "percent", EARLY, LATE)).isEqualTo(counted(dataset(LATE)));
    }

    @Test
    void severalThatWereMisreadMayAllBeHeld() {
        Dataset dataset = Dataset.builder()
                .addAll(List.of(EARLY, LATE))
                .unreadField("early", "heldFor")
                .unreadField("late", "heldFor")
                .build();
        assertThat(counted(dataset))
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[0, 30]"), Interval.parse("[0, 5]"));
    }

    @Test
    void whatWasMisreadIsNotCertainlyWhatHasEndedOrWasUpdated() {
        ShareholderStake ended = stake("ended", "ada 30 smic").withPeriod(Period.parse("from 2020 until 2025-01-01"));
        assertThat(misread("early", "shareClass", EARLY, ended))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(EARLY, Interval.parse("[0, 30]")));
        ShareholderStake second = asOf("2024-06-01", stake("second", "ada 30 smic"));
        ShareholderStake sold = asOf("2025-01-01", stake("bo 30 smic"))
                .withSupersedes(new Supersession("second", SupersessionKind.UPDATES, Optional.empty()));
        assertThat(misread("early", "shareClass", EARLY, second, sold))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(EARLY, Interval.parse("[0, 30]")), tuple(sold, Interval.parse("[30, 30]")));
        assertThat(misread("second", "shareClass", second, sold))
                .as("it is named")
                .extracting(CountedStake::stake)
                .containsExactly(sold);
    }

    @Test
    void ofOneWhoseInterestWasLostVotesMayBeAnUpdateOfVotes() {
        ShareholderStake votes = EARLY.withInterest(Interest.VOTING_RIGHTS);
        Function<String, Interval> ofVotes = field -> misread("late", field, votes, LATE).stream()
                .filter(counted -> counted.stake().equals(votes))
                .findFirst()
                .orElseThrow()
                .onDay();
        assertThat(ofVotes.apply("interest")).isEqualTo(Interval.parse("[0, 30]"));
        assertThat(ofVotes.apply("basis")).isEqualTo(Interval.parse("[0, 30]"));
        assertThat(ofVotes.apply("shareClass")).isEqualTo(Interval.parse("[30, 30]"));
    }

    @Test
    void whatWasMisreadOfAnUnknownHolderMayBeHeldByAnotherThanIsToldOfLater() {
        ShareholderStake early = asOf("2024-01-01", stake("early", "? 30 smic")).withCitations(Citation.of("press"));
        ShareholderStake late = asOf("2025-01-01", stake("late", "? 5 smic")).withCitations(Citation.of("press"));
        assertThat(misread("early", "heldFor", early, late))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(early, Interval.parse("[0, 30]")), tuple(late, Interval.parse("[5, 5]")));
        ShareholderStake beside = asOf("2025-01-01", early);
        assertThat(misread("early", "heldFor", beside, late))
                .as("told of on one occasion")
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(beside, Interval.parse("[0, 30]")), tuple(late, Interval.parse("[5, 5]")));
    }

    @Test
    void anUnknownHolderThatWasMisreadMayBeOneThatIsToldOfByName() {
        ShareholderStake late = asOf("2025-01-01", stake("late", "? 5 smic"));
        assertThat(misread("late", "holder", EARLY, late))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(EARLY, Interval.parse("[0, 30]")), tuple(late, Interval.parse("[0, 5]")));
    }

    @Test
    void thatAnEarlierStatementMayTellOfAGroupActingInConcertIsTold() {
        CountedStake counted = misread("early", "concertGroup", EARLY, LATE).get(0);
        assertThat(counted.onDay()).isEqualTo(Interval.parse("[5, 5]"));
        assertThat(counted.rivals()).containsExactly(EARLY);
        assertThat(counted.notes()).contains("something of early could not be read, in its concertGroup");
        ShareholderStake inConcert =
                LATE.withConcertGroup(ConcertGroup.builder().name("ada and bo").build());
        assertThat(misread("early", "concertGroup", EARLY, inConcert).get(0).notes())
                .as("the later one tells itself")
                .doesNotContain("something of early could not be read, in its concertGroup");
    }

    @Provide
    Arbitrary<List<ShareholderStake>> stakes() {
        Arbitrary<String> lines = Arbitraries.of("ada 60 smic", "ada 5 smic", "ada [25, 50) smic");
        Arbitrary<Optional<String>> days = Arbitraries.of("2023-01-01", "2024", "2024-06-30", "2025-01-01", "2025")
                .optional();
        return Combinators.combine(
                        lines,
                        days,
                        Arbitraries.of("bo", "cy").optional(),
                        Arbitraries.of("A", "B").optional(),
                        Arbitraries.of(Interest.SHAREHOLDING, Interest.VOTING_RIGHTS)
                                .optional(),
                        Arbitraries.of(Directness.DIRECT, Directness.INDIRECT).optional())
                .as((line, day, heldFor, shareClass, interest, directness) -> stake(line)
                        .withAsOf(day.map(PartialDate::parse))
                        .withHeldFor(heldFor)
                        .withShareClass(shareClass)
                        .withInterest(interest)
                        .withDirectness(directness))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(stakes -> {
                    List<ShareholderStake> numbered = new ArrayList<>();
                    stakes.forEach(it -> numbered.add(it.withId("s" + numbered.size())));
                    return numbered;
                });
    }

    @Property(tries = 1000)
    void whatWasMisreadMayBeHeldBesideAllElseAndMakesNothingCertain(
            @ForAll("stakes") List<ShareholderStake> stakes, @ForAll Random random) {
        ShareholderStake told = stakes.get(random.nextInt(stakes.size()));
        String field =
                List.of("heldFor", "shareClass", "interest", "directness").get(random.nextInt(4));
        List<ShareholderStake> others =
                stakes.stream().filter(stake -> !stake.equals(told)).toList();
        Dataset.Builder misread = Dataset.builder().add(without(field, told)).unreadField(told.id(), field);
        Interval alone = held(counted(misread.build()));
        Interval without = held(counted(dataset(others)));
        Interval open = held(counted(misread.addAll(others).build()));
        assertThat(Percent.low(alone)).isZero();
        assertThat(open.upper()).isEqualTo(alone.plus(without).upper());
        assertThat(Percent.low(open)).isLessThanOrEqualTo(Percent.low(without));
    }

    private static ShareholderStake without(String field, ShareholderStake stake) {
        return switch (field) {
            case "heldFor" -> stake.withHeldFor(Optional.empty());
            case "shareClass" -> stake.withShareClass(Optional.empty());
            case "interest" -> stake.withInterest(Optional.empty());
            default -> stake.withDirectness(Optional.empty());
        };
    }

    /** All that is held, by whatever interest and way, from the least to the most. */
    private static Interval held(List<CountedStake> counted) {
        return counted.stream().map(CountedStake::onDay).reduce(Interval::plus).orElseThrow();
    }
}
