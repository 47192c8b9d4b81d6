package io.github.chipstakes.analysis.stakes;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.junit.jupiter.params.provider.ValueSource;

class WhichStakesCountTest {
    private static final ShareholderStake ADA = stake("ada 60 smic");

    private static List<CountedStake> counted(DatasetRecord... records) {
        return CountedStakes.of(dataset(records), When.on(DAY), Counting.STANDARD)
                .in("smic");
    }

    private static List<String> ids(DatasetRecord... records) {
        return counted(records).stream().map(counted -> counted.stake().id()).toList();
    }

    private static ShareholderStake replacing(String other, SupersessionKind how, ShareholderStake stake) {
        return stake.withSupersedes(new Supersession(other, how, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interest", "directness", "period", "heldFor", "concertGroup", "supersedes"})
    void aStakeOfWhichSomethingThatDecidesWasLostIsNotCertain(String field) {
        CountedStake counted = Ownership.of(readInPart(field, "ada-in-smic", ADA), DAY)
                .stakesIn("smic")
                .get(0);
        assertThat(counted.standing()).isEqualTo(Standing.UNCERTAIN);
        assertThat(counted.notes()).contains("something of ada-in-smic could not be read, in its " + field);
    }

    @Test
    void whatElseWasLostOfAStakeLeavesItAsItIs() {
        assertThat(Ownership.of(readInPart("note", "ada-in-smic", ADA), DAY).stakesIn("smic"))
                .isEqualTo(counted(ADA));
    }

    @Test
    void aCorrectionThatCouldNotBeReadMayBeOfAnyOtherStakeOfItsParties() {
        for (String line : List.of("bo 5 smic", "ada 60 tsmc", "bo 5 ada", "smic 5 bo")) {
            ShareholderStake correcting = stake("correcting", line);
            assertThat(Ownership.of(readInPart("supersedes", "correcting", ADA, correcting), DAY)
                            .stakesIn("smic"))
                    .allSatisfy(counted -> {
                        assertThat(counted.standing()).isEqualTo(Standing.UNCERTAIN);
                        assertThat(counted.notes())
                                .contains("something of correcting could not be read, in its supersedes");
                    });
        }
        assertThat(Ownership.of(readInPart("supersedes", "bo-in-tsmc", ADA, stake("bo 5 tsmc")), DAY)
                        .stakesIn("smic"))
                .isEqualTo(counted(ADA));
    }

    private static Dataset readInPart(String field, String record, DatasetRecord... records) {
        return Dataset.builder()
                .addAll(List.of(records))
                .unreadField(record, field)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-11, stake of 2025-11-11",
        "2025-09-30, stake of 2025-09-30 carried forward 42 days",
        "2025-11-10, stake of 2025-11-10 carried forward 1 day",
        "2025-09, stake of 2025-09 carried forward 42 to 71 days",
        "2025, 'stake of 2025, which may not be of that day'",
        "2025-11, 'stake of 2025-11, which may not be of that day'",
        "2024~, 'stake of 2024~, which may not be of that day'",
        "2025-10/.., 'stake of 2025-10/.., which may not be of that day'",
        "../2025-10, stake of ../2025-10 carried forward 11 days or more"
    })
    void aStakeSaysHowItStandsToTheDay(String asOf, String dated) {
        assertThat(counted(asOf(asOf, ADA))).extracting(CountedStake::dated).containsExactly(dated);
    }

    @ParameterizedTest
    @CsvSource({
        "from 2020 until .., ON_DAY",
        "from 2020, CARRIED",
        "from 2020 until 2025-11-12, ON_DAY",
        "from 2020 until 2025-11-11, ",
        "from 2020 until 2025, UNCERTAIN",
        "from 2025, UNCERTAIN",
        "from 2026, ",
        "until 2026, UNCERTAIN",
        "until 2024, ",
        "unknown, UNCERTAIN"
    })
    void aPeriodSaysWhetherItWasHeld(String period, Standing standing) {
        assertThat(counted(ADA.withPeriod(Period.parse(period))))
                .extracting(CountedStake::standing)
                .isEqualTo(standing == null ? List.of() : List.of(standing));
    }

    @Test
    void whatWasHeldBeforeAndAfterWasHeldOnTheDay() {
        assertThat(counted(asOf("2026-01-01", ADA.withPeriod(Period.parse("from 2020")))))
                .extracting(CountedStake::standing)
                .containsExactly(Standing.ON_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "until 2030, CARRIED",
        "until 2025, UNCERTAIN",
        "until .., CARRIED",
        "from 2025 until 2030, CARRIED",
        "from 2020 until 2030, CARRIED",
        "from 2025, CARRIED",
        "unknown, CARRIED"
    })
    void theDayItsSourceSpeaksOfLiesInThePeriod(String period, Standing standing) {
        assertThat(counted(asOf("2025-06-30", ADA.withPeriod(Period.parse(period)))))
                .extracting(CountedStake::standing)
                .containsExactly(standing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from 2010-01-01 until 2030-01-01", "until 2030-01-01", "from 2010-01-01 until .."})
    void aPercentageOfAnEarlierDayIsCarriedForwardHoweverLongSomethingIsHeld(String period) {
        ShareholderStake early = asOf("2012-01-01", during(period, stake("early", "ada 10 smic")));
        assertThat(counted(early))
                .extracting(CountedStake::dated)
                .containsExactly("stake of 2012-01-01 carried forward 5063 days");
        assertThat(ids(early, asOf("2025-01-01", ADA))).containsExactly("ada-in-smic");
    }

    @Test
    void aPercentageThatMayBeOfTheDayMayHaveBeenCarriedForwardToIt() {
        assertThat(counted(asOf("2025", during("from 2010-01-01 until 2030-01-01", ADA))))
                .extracting(CountedStake::dated)
                .containsExactly("stake of 2025 carried forward 0 to 314 days");
    }

    @Test
    void whatIsOngoingAsOfAnEarlierDayIsCarriedForwardFromIt() {
        assertThat(counted(asOf("2025-09-30", ADA.withPeriod(Period.parse("from 2020 until .."))))
                        .get(0)
                        .dated())
                .isEqualTo("stake of 2025-09-30 carried forward 42 days");
    }

    @Test
    void anUndatedStakeCounts() {
        assertThat(counted(ADA)).extracting(CountedStake::dated).containsExactly("undated stake");
    }

    @Test
    void whatSpeaksOfALaterDayDoesNotCountAndIsNamed() {
        Ownership ownership = Ownership.of(dataset(asOf("2025-12-31", ADA)), DAY);
        assertThat(ownership.stakesIn("smic")).isEmpty();
        assertThat(ownership.later("smic")).containsExactly(asOf("2025-12-31", ADA));
    }

    @Test
    void ofUpdatesTheLatestCountsAndIsNoRival() {
        CountedStake chosen = counted(
                        asOf("2024-12-31", stake("old", "ada 50 smic")),
                        asOf("2025-06-30", stake("new", "ada 40 smic")),
                        asOf("2025-12-31", stake("later", "ada 30 smic")))
                .get(0);
        assertThat(chosen.stake().id()).isEqualTo("new");
        assertThat(chosen.rivals()).isEmpty();
    }

    @Test
    void whatIsHeldSinceADaySpeaksOfNoEarlierOne() {
        ShareholderStake since = during("from 2024-09-27", asOf("2024", ADA));
        assertThat(ids(since, asOf("2024-02-07", stake("early", "ada 0 smic")))).containsExactly("ada-in-smic");
    }

    @Test
    void whatIsCertainlyNotAfterTheDayComesBeforeWhatMayBe() {
        assertThat(ids(asOf("2025", stake("a", "ada 50 smic")), asOf("2024", stake("b", "ada 40 smic"))))
                .containsExactly("b");
    }

    @Test
    void whatMayBeOfTheDayIsNamedAsARival() {
        assertThat(counted(asOf("2001", stake("old", "ada 10 smic")), asOf("2025", stake("perhaps", "ada 60 smic")))
                        .get(0)
                        .rivals())
                .extracting(ShareholderStake::id)
                .containsExactly("perhaps");
    }

    @Test
    void whatMayBeAnUpdateByTheDayMakesARangeOfBoth() {
        ShareholderStake old = asOf("2017-01-01", stake("old", "ada 10 smic"));
        for (ShareholderStake update : List.of(
                asOf("2025", ADA),
                asOf("2017~", ADA),
                during("from 2025", ADA),
                asOf("2025", ADA).withRestates("old"))) {
            CountedStake counted = counted(old, update).get(0);
            assertThat(counted.stake()).isEqualTo(old);
            assertThat(counted.onDay()).isEqualTo(Interval.parse("[10, 60]"));
            assertThat(counted.amount()).isEqualTo("10 to 60 %");
            assertThat(counted.rivals()).containsExactly(update);
            assertThat(counted.notes()).contains("it may already be replaced by ada-in-smic (60 %)");
        }
        for (ShareholderStake rival : List.of(asOf("2016", ADA), asOf("2016~", ADA))) {
            assertThat(counted(old, rival).get(0).onDay()).isEqualTo(Interval.parse("[10, 10]"));
        }
    }

    @Test
    void whatIsToldOfNoDayMayBeLaterThanWhatIsToldOfOne() {
        ShareholderStake old = asOf("2017-01-01", stake("old", "ada 10 smic"));
        for (ShareholderStake undated : List.of(ADA, ADA.withRestates("old"))) {
            CountedStake counted = counted(old, undated).get(0);
            assertThat(counted.stake()).isEqualTo(old);
            assertThat(counted.onDay()).isEqualTo(Interval.parse("[10, 60]"));
            assertThat(counted.rivals()).containsExactly(undated);
            assertThat(counted.notes()).contains("ada-in-smic (60 %) says no day: it may be the later");
        }
        CountedStake alike = counted(old, stake("alike", "ada 10.0 smic")).get(0);
        assertThat(alike.amount()).isEqualTo("10 %");
        assertThat(alike.notes()).as("either says the same").noneMatch(note -> note.contains("later"));
    }

    @Test
    void whatIsToldOfNoDayIsNoLaterThanWhatIsOfTheDayAskedAboutOrTakesItsPlace() {
        ShareholderStake other = stake("other", "ada 10 smic");
        for (ShareholderStake told : List.of(
                asOf("2025-11-11", other),
                replacing("ada-in-smic", SupersessionKind.UPDATES, asOf("2017-01-01", other)),
                replacing("ada-in-smic", SupersessionKind.CORRECTS, asOf("2017-01-01", other)))) {
            assertThat(counted(ADA, told)).extracting(CountedStake::onDay).containsExactly(Interval.parse("[10, 10]"));
        }
        for (SupersessionKind how : List.of(SupersessionKind.UPDATES, SupersessionKind.CORRECTS)) {
            assertThat(counted(asOf("2017-01-01", ADA), replacing("ada-in-smic", how, other)))
                    .extracting(CountedStake::onDay)
                    .containsExactly(Interval.parse("[10, 10]"));
        }
    }

    @Test
    void whoPrefersOneOfTwoOfWhichOneIsToldOfNoDayGetsThat() {
        ShareholderStake old = asOf("2017-01-01", stake("old", "ada 10 smic"));
        for (ShareholderStake preferred : List.of(ADA, old)) {
            Counting counting = Counting.STANDARD.preferring(
                    Comparator.comparing(stake -> !stake.id().equals(preferred.id())));
            assertThat(CountedStakes.of(dataset(old, ADA), When.on(DAY), counting)
                            .in("smic"))
                    .extracting(CountedStake::stake, CountedStake::onDay)
                    .containsExactly(
                            tuple(preferred, preferred.percent().orElseThrow().bounds()));
        }
    }

    @Test
    void whatMayBeOfALaterDayLeavesRoomForWhatWasToldBefore() {
        ShareholderStake sold =
                asOf("2025", replacing("ada-in-smic", SupersessionKind.UPDATES, stake("sold", "ada 10 smic")));
        assertThat(counted(asOf("2017-01-01", ADA), sold))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(sold, Interval.parse("[0, 60]")));
        assertThat(counted(ADA, sold.withSupersedes(List.of())))
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[0, 60]"));
    }

    @Test
    void whatANomineeHoldsOfOneClassIsNoUpdateOfWhatItHeldOfAnother() {
        ShareholderStake ada = asOf("2024-01-01", held("ada", "nominee 60 smic"));
        ShareholderStake b = asOf("2025-01-01", stake("b", "nominee 5 smic").withShareClass("B"));
        for (ShareholderStake own : List.of(b, asOf("2024-01-01", b))) {
            assertThat(counted(ada.withShareClass("A"), own))
                    .extracting(CountedStake::stake, CountedStake::onDay)
                    .containsExactly(
                            tuple(own, Interval.parse("[5, 5]")),
                            tuple(ada.withShareClass("A"), Interval.parse("[60, 60]")));
        }
        assertThat(counted(ada, b))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(b, Interval.parse("[5, 5]")), tuple(ada, Interval.parse("[0, 60]")));
    }

    @Test
    void whatANomineeMayHoldOtherwiseByTheDayMakesNothingCertain() {
        ShareholderStake ada = asOf("2017-01-01", held("ada", "nominee 60 smic"));
        for (ShareholderStake since : List.of(stake("since", "nominee 10 smic"), held("bo", "nominee 60 smic"))) {
            assertThat(counted(ada, asOf("2025", since)))
                    .allSatisfy(
                            counted -> assertThat(Percent.low(counted.onDay())).isZero());
        }
    }

    @Test
    void ofRivalsTheNarrowestCountsAndTheOthersAreNamed() {
        CountedStake chosen = counted(
                        asOf("2025-06", stake("wide", "ada [25, 75] smic")),
                        asOf("2025-06", stake("narrow", "ada [50, 75] smic")))
                .get(0);
        assertThat(chosen.stake().id()).isEqualTo("narrow");
        assertThat(chosen.rivals()).extracting(ShareholderStake::id).containsExactly("wide");
    }

    @Test
    void ofRivalsOfficialTextsComeBeforeFilingsAndTheseBeforeThePress() {
        List<DatasetRecord> records = Stream.concat(
                        Stream.of(SourceKind.PRESS, SourceKind.FILING, SourceKind.REGISTER)
                                .map(kind -> (DatasetRecord) Source.builder()
                                        .id(kind.name())
                                        .title(kind.name())
                                        .kind(kind)
                                        .build()),
                        Stream.of("PRESS", "FILING", "REGISTER").map(source -> (DatasetRecord)
                                stake("by-" + source, "ada 50 smic").withCitations(Citation.of(source))))
                .toList();
        CountedStake chosen =
                Ownership.of(dataset(records), DAY).stakesIn("smic").get(0);
        assertThat(chosen.stake().id()).isEqualTo("by-REGISTER");
        assertThat(chosen.rivals()).extracting(ShareholderStake::id).containsExactly("by-FILING", "by-PRESS");
    }

    @Test
    void anUndatedStatementIsARivalOfADatedOne() {
        assertThat(counted(asOf("2025-06-30", stake("dated", "ada 40 smic")), stake("undated", "ada 50 smic"))
                        .get(0)
                        .rivals())
                .extracting(ShareholderStake::id)
                .containsExactly("undated");
    }

    @Test
    void whereAStatementIsFromLaterIsOfNoWeightBefore() {
        ShareholderStake more = stake("more", "ada 60 smic").withCitations(Citation.of("press"));
        ShareholderStake less = stake("less", "ada 20 smic").withCitations(Citation.of("press"), Citation.of("later"));
        Dataset dataset = dataset(PRESS, LATER, more, less);
        Counting byRegister = Counting.STANDARD.preferring(PreferredSources.of(List.of("later"), dataset));
        for (Counting counting : List.of(Counting.STANDARD, byRegister)) {
            assertThat(Ownership.of(dataset, When.on(DAY).asKnownOn(DAY), counting)
                            .stakesIn("smic"))
                    .extracting(counted -> counted.stake().id())
                    .isEqualTo(asKnownOn(DAY.toString(), PRESS, more, less.withCitations(Citation.of("press"))));
        }
        assertThat(ids(PRESS, LATER, more, less)).containsExactly("less");
    }

    private static final Source PRESS = Source.builder()
            .id("press")
            .title("Press")
            .kind(SourceKind.PRESS)
            .published(PartialDate.parse("2021-06-01"))
            .build();
    private static final Source FILING = PRESS.withId("filing").withKind(SourceKind.FILING);
    private static final Source LATER =
            PRESS.withId("later").withKind(SourceKind.REGISTER).withPublished(PartialDate.of(DAY.plusDays(1)));

    @Test
    void theCallersPreferenceDecidesFirst() {
        Counting largest = Counting.STANDARD.preferring(Comparator.comparing((ShareholderStake stake) ->
                        stake.percent().orElseThrow().toString())
                .reversed());
        assertThat(Ownership.of(dataset(stake("a", "ada 40 smic"), stake("b", "ada 50 smic")), When.on(DAY), largest)
                        .stakesIn("smic"))
                .extracting(counted -> counted.stake().id())
                .containsExactly("b");
    }

    @Test
    void ofAccountsOfOneStakeTheOneRestatedCounts() {
        assertThat(ids(ADA, stake("told-again", "bob 60 smic").withRestates(ADA.id())))
                .containsExactly(ADA.id());
    }

    @Test
    void theOtherAccountsAreNamedAndWhomTheyNameBehindTheHolder() {
        CountedStake chosen = counted(
                        ADA,
                        stake("told-again", "ada 50 smic")
                                .withRestates(ADA.id())
                                .withHeldFor("bob"))
                .get(0);
        assertThat(chosen.rivals()).extracting(ShareholderStake::id).containsExactly("told-again");
        assertThat(chosen.heldBy()).containsExactly("ada", "bob");
    }

    @Test
    void ofAccountsThatRestateEachOtherTheFirstCounts() {
        assertThat(ids(
                        stake("a", "ada 60 smic").withRestates("b"),
                        stake("b", "bob 60 smic").withRestates("a")))
                .containsExactly("a");
    }

    @Test
    void anAccountOfAStakeThatDoesNotCountCountsItself() {
        assertThat(ids(asOf("2026", ADA), stake("told-again", "bob 60 smic").withRestates(ADA.id())))
                .containsExactly("told-again");
    }

    @Test
    void whatIsCorrectedOrRetractedDoesNotCount() {
        assertThat(ids(ADA, replacing(ADA.id(), SupersessionKind.CORRECTS, stake("b", "ada 50 smic"))))
                .containsExactly("b");
        assertThat(ids(ADA, replacing(ADA.id(), SupersessionKind.RETRACTS, stake("b", "bob 50 smic"))))
                .containsExactly("b");
    }

    @Test
    void anUpdateThatHoldsTakesThePlaceOfWhatItUpdates() {
        assertThat(ids(ADA, replacing(ADA.id(), SupersessionKind.UPDATES, stake("b", "ada 50 smic"))))
                .containsExactly("b");
        assertThat(ids(
                        ADA,
                        asOf("2026-01-01", replacing(ADA.id(), SupersessionKind.UPDATES, stake("b", "ada 50 smic")))))
                .containsExactly(ADA.id());
    }

    @Test
    void ofStatementsThatUpdateEachOtherInACircleNoneIsUpdatedBeyondIt() {
        ShareholderStake a = replacing("b", SupersessionKind.UPDATES, stake("a", "ada 60 smic"));
        ShareholderStake b = replacing("a", SupersessionKind.UPDATES, stake("b", "ada 60 smic"));
        ShareholderStake bob = stake("bob 5 smic");
        CountedStake chosen = counted(a, b, bob).get(0);
        assertThat(chosen.stake()).isEqualTo(a);
        assertThat(chosen.rivals()).containsExactly(b);
        assertThat(ids(a, b, bob, replacing("a", SupersessionKind.UPDATES, stake("c", "carl 50 smic"))))
                .containsExactly("bob-in-smic", "c");
        assertThat(ids(a, b, bob, replacing("bob-in-smic", SupersessionKind.UPDATES, b)))
                .containsExactly("a");
    }

    @Test
    void ofAChainOfUpdatesTheLastCounts() {
        assertThat(ids(
                        ADA,
                        replacing(ADA.id(), SupersessionKind.UPDATES, stake("b", "bob 50 smic")),
                        replacing("b", SupersessionKind.UPDATES, stake("c", "carl 40 smic"))))
                .containsExactly("c");
    }

    @Test
    void aCorrectionCountsFromTheDayItWasKnown() {
        ShareholderStake correction = replacing(ADA.id(), SupersessionKind.CORRECTS, stake("b", "ada 50 smic"))
                .withKnown(PartialDate.parse("2025-10-01"));
        ShareholderStake known = ADA.withKnown(PartialDate.parse("2025-01-01"));
        assertThat(asKnownOn("2025-09-30", known, correction)).containsExactly(ADA.id());
        assertThat(asKnownOn("2025-10-01", known, correction)).containsExactly("b");
        assertThat(asKnownOn("2024-12-31", known, correction)).isEmpty();
    }

    private static List<String> asKnownOn(String day, DatasetRecord... records) {
        return Ownership.of(dataset(records), When.on(DAY).asKnownOn(LocalDate.parse(day))).stakesIn("smic").stream()
                .map(counted -> counted.stake().id())
                .toList();
    }

    @Test
    void whereItIsNotSaidSinceWhenItWasKnownItIsUncertain() {
        assertThat(Ownership.of(dataset(ADA), When.on(DAY).asKnownOn(DAY)).stakesIn("smic"))
                .extracting(CountedStake::standing)
                .containsExactly(Standing.UNCERTAIN);
    }

    @Test
    void classesOfSharesStandSideBySideUnlessAllAreSummedUp() {
        ShareholderStake a = stake("a", "ada 20 smic").withShareClass("A");
        ShareholderStake b = stake("b", "ada 15 smic").withShareClass("B");
        assertThat(ids(a, b)).containsExactly("a", "b");
        assertThat(ids(a, b, stake("all", "ada 35 smic"))).containsExactly("all");
    }

    @Test
    void whereAClassIsToldOfLaterItIsNotKnownHowMuchOfAllClassesIsLeftBeside() {
        ShareholderStake all = asOf("2025-06-30", stake("all", "ada 60 smic"));
        ShareholderStake a = stake("a", "ada 55 smic").withShareClass("A");
        ShareholderStake h = asOf("2025-09-30", stake("h", "ada 5 smic").withShareClass("H"));
        assertThat(counted(all, asOf("2025-09-30", a), h))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(
                        tuple(asOf("2025-09-30", a), Interval.parse("[55, 55]")),
                        tuple(all, Interval.parse("[0, 60]")),
                        tuple(h, Interval.parse("[5, 5]")));
        assertThat(counted(all, a, h))
                .as("one told of at no day may be told of later, or be within")
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(
                        tuple(a, Interval.parse("[0, 55]")),
                        tuple(all, Interval.parse("[0, 60]")),
                        tuple(h, Interval.parse("[5, 5]")));
        assertThat(counted(all, asOf("2025-03-31", a)))
                .extracting(CountedStake::stake, CountedStake::onDay, CountedStake::rivals)
                .containsExactly(tuple(all, Interval.parse("[60, 60]"), List.of()));
    }

    @Test
    void whereAClassMayBeToldOfLaterThanAllClassesNeitherIsCertain() {
        ShareholderStake h = asOf("2025-09-30", stake("h", "ada 60 smic").withShareClass("H"));
        ShareholderStake perhaps = asOf("2025", stake("all", "ada 70 smic"));
        ShareholderStake early = asOf("2024", stake("all", "ada 70 smic"));
        List<List<CountedStake>> uncertain = List.of(
                counted(perhaps, h),
                counted(early, asOf("2025", h)),
                counted(early, asOf("2024-03-31", h)),
                Ownership.of(readInPart("asOf", "all", early.withAsOf(Optional.empty()), h), DAY)
                        .stakesIn("smic"),
                Ownership.of(readInPart("asOf", "h", early, h.withAsOf(Optional.empty())), DAY)
                        .stakesIn("smic"));
        assertThat(uncertain)
                .allSatisfy(both -> assertThat(both)
                        .extracting(counted -> counted.stake().id(), CountedStake::onDay)
                        .containsExactly(
                                tuple("all", Interval.parse("[0, 70]")), tuple("h", Interval.parse("[0, 60]"))));
    }

    @Test
    void aClassToldOfWithTheSameDateIsARivalOfAllClasses() {
        ShareholderStake all = asOf("2025-06", stake("all", "ada 30 smic"));
        ShareholderStake h = asOf("2025-06", stake("h", "ada 70 smic").withShareClass("H"));
        CountedStake chosen = counted(all, h).get(0);
        assertThat(chosen.stake()).isEqualTo(all);
        assertThat(chosen.rivals()).containsExactly(h);
    }

    @Test
    void whomAClassIsHeldForIsNotForgottenWhereAllClassesAreToldOf() {
        assertThat(counted(
                                stake("all", "ada 35 smic"),
                                stake("a", "ada 20 smic").withShareClass("A").withHeldFor("bob"))
                        .get(0)
                        .heldBy())
                .containsExactly("ada", "bob");
    }

    @Test
    void whatAnUpdateOfUncertainDayUpdatesIsNotCertain() {
        ShareholderStake update = asOf("2025", replacing("ada-in-smic", SupersessionKind.UPDATES, stake("bo 60 smic")));
        assertThat(counted(asOf("2024-01-01", ADA), update))
                .extracting(CountedStake::standing)
                .containsExactly(Standing.UNCERTAIN, Standing.UNCERTAIN);
        assertThat(counted(asOf("2024-01-01", ADA), update).get(0).notes())
                .contains("it may have been updated by bo-in-smic");
        assertThat(ids(asOf("2024-01-01", ADA), asOf("2025-01-01", update))).containsExactly("bo-in-smic");
    }

    @Test
    void ofWhichTheDayWasLostMayBeTheOneThatCounts() {
        ShareholderStake ten = stake("ten", "ada 10 smic");
        for (ShareholderStake misread : List.of(ADA, stake("some", "ada 5 smic"))) {
            CountedStake counted = Ownership.of(readInPart("asOf", misread.id(), asOf("2024-01-01", ten), misread), DAY)
                    .stakesIn("smic")
                    .get(0);
            assertThat(counted.standing()).isEqualTo(Standing.UNCERTAIN);
            assertThat(counted.stake()).isEqualTo(misread.equals(ADA) ? ADA : asOf("2024-01-01", ten));
            assertThat(counted.rivals()).hasSize(1);
            assertThat(counted.notes()).contains("something of " + misread.id() + " could not be read, in its asOf");
        }
        assertThat(Ownership.of(
                                readInPart("restates", "ada-in-smic", asOf("2024-01-01", ten), asOf("2020-01-01", ADA)),
                                DAY)
                        .stakesIn("smic"))
                .as("certainly earlier")
                .extracting(counted -> counted.stake().id(), CountedStake::standing)
                .containsExactly(tuple("ten", Standing.CARRIED));
    }

    @Test
    void ofRivalsOneWhosePercentageWasLostMayBeTheOneThatCounts() {
        ShareholderStake ten = asOf("2024-01-01", stake("ten", "ada 10 smic"));
        ShareholderStake misread = asOf("2024-01-01", stake("misread", "ada ? smic"));
        CountedStake counted = Ownership.of(readInPart("percent", "misread", ten, misread), DAY)
                .stakesIn("smic")
                .get(0);
        assertThat(counted.stake()).isEqualTo(misread);
        assertThat(counted.onDay()).isEqualTo(Interval.parse("[0, 100]"));
        assertThat(counted.rivals()).containsExactly(ten);
        assertThat(counted.notes()).contains("something of misread could not be read, in its percent");
        assertThat(Ownership.of(readInPart("percent", "misread", ten, asOf("2023-01-01", misread)), DAY)
                        .stakesIn("smic"))
                .as("certainly earlier")
                .isEqualTo(counted(ten));
        assertThat(Ownership.of(readInPart("percent", "misread", misread), DAY).stakesIn("smic"))
                .as("without a rival")
                .isEqualTo(counted(misread));
    }

    @Test
    void anAccountOfWhichTheDayWasLostMayBeTheOneThatCounts() {
        ShareholderStake ten = asOf("2024-01-01", stake("ten", "ada 10 smic"));
        for (String holder : List.of("ada", "bo")) {
            ShareholderStake misread = stake("misread", holder + " 60 smic").withRestates("ten");
            List<CountedStake> counted = Ownership.of(readInPart("asOf", "misread", ten, misread), DAY)
                    .stakesIn("smic");
            assertThat(counted)
                    .extracting(CountedStake::stake, CountedStake::standing, CountedStake::rivals)
                    .containsExactly(
                            holder.equals("ada")
                                    ? tuple(misread, Standing.UNCERTAIN, List.of(ten))
                                    : tuple(ten, Standing.UNCERTAIN, List.of(misread)));
            assertThat(counted.get(0).notes()).contains("something of misread could not be read, in its asOf");
        }
    }

    @Test
    void ofAnUnknownHolderWhatWasMisreadMayBeWhatCounts() {
        ShareholderStake ten = asOf("2024-01-01", stake("ten", "? 10 smic")).withHeldFor("bo");
        ShareholderStake misread = stake("misread", "? 60 smic").withHeldFor("bo");
        assertThat(Ownership.of(readInPart("asOf", "misread", ten, misread), DAY)
                        .stakesIn("smic"))
                .extracting(CountedStake::stake, CountedStake::standing, CountedStake::rivals)
                .containsExactly(tuple(misread, Standing.UNCERTAIN, List.of(ten)));
    }

    @Test
    void whatIsDoubtedKeepsItsAge() {
        CountedStake counted = Ownership.of(
                        readInPart("shareClass", "ada-in-smic", asOf("2025-09-30", ADA)),
                        When.on(DAY),
                        Counting.STANDARD.carryingAtMost(30))
                .stakesIn("smic")
                .get(0);
        assertThat(counted.dated())
                .isEqualTo("stake of 2025-09-30 carried forward 42 days, which may not be of that day");
        assertThat(counted.amount()).isEqualTo("an unknown part");
    }

    @Test
    void whomANomineeHeldForIsNotForgottenWhereALaterStatementDoesNotSay() {
        ShareholderStake ada = asOf("2024-01-01", held("ada", "nominee 60 smic"));
        CountedStake later = counted(ada, asOf("2025-01-01", stake("later", "nominee 50 smic")))
                .get(0);
        assertThat(later.stake().id()).isEqualTo("later");
        assertThat(later.heldBy()).containsExactly("nominee", "ada");
        assertThat(counted(ada, asOf("2024-01-01", stake("more", "nominee 80 smic"))))
                .extracting(
                        counted -> counted.stake().id(),
                        CountedStake::standing,
                        counted -> counted.heldBy().toList())
                .containsExactly(
                        tuple("for-ada", Standing.CARRIED, List.of("nominee", "ada")),
                        tuple("more", Standing.UNCERTAIN, List.of("nominee", "ada")));
    }

    @Test
    void whomANomineeHeldForIsNotForgottenWhereAnUpdateDoesNotSay() {
        ShareholderStake ada = asOf("2023-01-01", held("ada", "nominee 60 smic"));
        ShareholderStake update =
                asOf("2024-01-01", replacing("for-ada", SupersessionKind.UPDATES, stake("update", "nominee 60 smic")));
        ShareholderStake last = asOf("2025-01-01", stake("last", "nominee 50 smic"));
        for (List<ShareholderStake> told : List.of(
                List.of(ada, update),
                List.of(ada, update, last),
                List.of(ada, update, replacing("update", SupersessionKind.UPDATES, last)),
                List.of(
                        ada,
                        asOf("2023-06-01", stake("for-ada-2", "nominee 60 smic")),
                        update.withSupersedes(
                                new Supersession("for-ada-2", SupersessionKind.UPDATES, Optional.empty()))))) {
            assertThat(Ownership.of(dataset(told), DAY).stakesIn("smic"))
                    .extracting(
                            CountedStake::stake,
                            CountedStake::isCertain,
                            counted -> counted.heldBy().toList())
                    .containsExactly(tuple(told.get(told.size() - 1), true, List.of("nominee", "ada")));
        }
        assertThat(counted(ada, update.withHeldFor("bo")).get(0).heldBy())
                .as("it says for whom")
                .containsExactly("nominee", "bo");
        assertThat(counted(ada, update.withHolder(PartyReference.to("bo")))
                        .get(0)
                        .heldBy())
                .as("sold")
                .containsExactly("bo");
    }

    @Test
    void withWhomSomethingWasHeldInConcertIsNotForgottenWhereThatEndedAndWhatIsToldSinceDoesNotSay() {
        ShareholderStake since = asOf("2025-01-01", stake("since", "ada 60 smic"));
        ShareholderStake ended = during("from 2015-01-01 until 2024-01-01", ADA)
                .withConcertGroup(ConcertGroup.builder().name("founders").build());
        assertThat(counted(ended, since))
                .extracting(CountedStake::stake, CountedStake::isCertain, CountedStake::rivals)
                .containsExactly(tuple(since, true, List.of(ended)));
        assertThat(counted(
                                ended,
                                since.withConcertGroup(
                                        ConcertGroup.builder().name("others").build()))
                        .get(0)
                        .rivals())
                .as("it says with whom")
                .isEmpty();
    }

    @Test
    void whomANomineeHeldForIsNotForgottenWhereThatEndedAndWhatIsToldSinceDoesNotSay() {
        ShareholderStake ended = during("from 2015-01-01 until 2024-01-01", held("ada", "nominee 60 smic"));
        for (ShareholderStake since : List.of(
                asOf("2025-01-01", stake("since", "nominee 60 smic")),
                during("from 2024-01-01 until ..", stake("since", "nominee 50 smic")))) {
            assertThat(counted(ended, since))
                    .extracting(
                            CountedStake::stake,
                            CountedStake::isCertain,
                            counted -> counted.heldBy().toList())
                    .containsExactly(tuple(since, true, List.of("nominee", "ada")));
            assertThat(counted(ended, since.withHeldFor("bo")).get(0).heldBy())
                    .as("it says for whom")
                    .containsExactly("nominee", "bo");
            assertThat(counted(ended, since.withHolder(PartyReference.to("bo")))
                            .get(0)
                            .heldBy())
                    .as("sold")
                    .containsExactly("bo");
        }
        ShareholderStake since = asOf("2025-01-01", stake("since", "nominee 60 smic"));
        assertThat(counted(during("from 2026-01-01", held("ada", "nominee 60 smic")), since)
                        .get(0)
                        .heldBy())
                .as("held for it later only")
                .containsExactly("nominee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-01", "2023", "2024-01-01"})
    void whatIsHeldForAnotherIsNoUpdateOfMoreThatWasHeldBefore(String day) {
        ShareholderStake ada = asOf("2024-01-01", held("ada", "nominee 60 smic"));
        ShareholderStake more = asOf(day, stake("more", "nominee 80 smic"));
        assertThat(counted(more, ada))
                .extracting(CountedStake::stake, CountedStake::onDay, CountedStake::rivals)
                .containsExactly(
                        tuple(ada, Interval.parse("[60, 60]"), List.of()),
                        tuple(more, Interval.parse("[0, 80]"), List.of(ada)));
        ShareholderStake less = asOf(day, stake("less", "nominee 50 smic"));
        assertThat(counted(less, ada))
                .extracting(CountedStake::stake, CountedStake::onDay, CountedStake::rivals)
                .containsExactly(tuple(ada, Interval.parse("[60, 60]"), List.of(less)));
    }

    @Test
    void whatIsHeldForAnotherIsNotCertainWhereMoreMayBeToldLater() {
        ShareholderStake ada = asOf("2024-01-01", held("ada", "nominee 60 smic"));
        ShareholderStake more = asOf("2024", stake("more", "nominee 80 smic"));
        assertThat(counted(more, ada))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(ada, Interval.parse("[0, 60]")), tuple(more, Interval.parse("[0, 80]")));
    }

    @Test
    void whatANomineeHeldForOneMayBeWhatItHoldsForAnotherSince() {
        ShareholderStake ada = asOf("2024-01-01", held("ada", "nominee 60 smic"));
        ShareholderStake bo = asOf("2025-01-01", held("bo", "nominee 60 smic"));
        assertThat(counted(ada, bo))
                .extracting(
                        CountedStake::stake,
                        CountedStake::onDay,
                        counted -> counted.heldFor().toList())
                .containsExactly(
                        tuple(ada, Interval.parse("[0, 60]"), List.of("ada")),
                        tuple(bo, Interval.parse("[60, 60]"), List.of("bo", "ada")));
        assertThat(counted(ada, asOf("2024-01-01", bo)))
                .as("told of one day")
                .extracting(CountedStake::standing, CountedStake::rivals)
                .containsOnly(tuple(Standing.CARRIED, List.of()));
    }

    @Test
    void ofAccountsOfOneStakeALaterOneCountsAndElseTheOneThatOthersRestate() {
        ShareholderStake head = asOf("2024-01-01", ADA);
        ShareholderStake other = stake("bo 60 smic").withRestates("ada-in-smic");
        for (String day : List.of("2024-01-01", "2023-01-01", "2024", "2025")) {
            assertThat(counted(head, asOf(day, other)))
                    .extracting(CountedStake::stake, CountedStake::rivals)
                    .containsExactly(tuple(head, List.of(asOf(day, other))));
        }
        ShareholderStake later = asOf("2025-01-01", other);
        assertThat(counted(head, later))
                .extracting(CountedStake::stake, CountedStake::rivals)
                .containsExactly(tuple(later, List.of(head)));
    }

    @Test
    void anAccountOfACertainDayCountsWhereTheOneThatItRestatesIsOfNoneSoThatAnEarlierStatementDoesNot() {
        ShareholderStake before = asOf("2017-01-01", stake("before", "ada 10 smic"));
        ShareholderStake account =
                asOf("2025-03", stake("account", "ada 60 smic").withRestates("ada-in-smic"));
        for (ShareholderStake head : List.of(
                ADA,
                asOf("2025", ADA),
                asOf("2026-01-01", during("from 2010-01-01 until ..", ADA)),
                during("from 2010 until 2026", asOf("2025", ADA)))) {
            assertThat(counted(before, head, account))
                    .extracting(CountedStake::stake, CountedStake::standing, CountedStake::rivals)
                    .containsExactly(tuple(account, Standing.CARRIED, List.of(head)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from 2010-01-01 until ..", "from 2010-01-01 until 2030-01-01", "until 2030-01-01"})
    void aPercentageOfALaterDaySaysNotHowMuchWasHeldBefore(String period) {
        ShareholderStake later = asOf("2026-06-01", during(period, stake("later", "ada 10 smic")))
                .withInterest(Interest.SHAREHOLDING)
                .withDirectness(Directness.DIRECT);
        assertThat(counted(later))
                .extracting(CountedStake::onDay, CountedStake::amount, CountedStake::notes)
                .containsExactly(tuple(
                        ReadStake.ANY, "an unknown part", List.of("how much was held before 2026-06-01 is not said")));
        ShareholderStake earlier = asOf("2024-01-01", stake("earlier", "ada 60 smic"));
        assertThat(counted(later, earlier))
                .extracting(CountedStake::stake, CountedStake::rivals)
                .containsExactly(tuple(earlier, List.of(later)));
        assertThat(counted(later, stake("undated", "ada 60 smic")))
                .extracting(CountedStake::onDay)
                .containsExactly(ReadStake.ANY);
    }

    private static ShareholderStake during(String period, ShareholderStake stake) {
        return stake.withPeriod(Period.parse(period));
    }

    @Test
    void whatGoesOnAndWasSaidOnADayThatIsNotToldMayBeReplacedByWhatIsToldOfALaterOne() {
        ShareholderStake since = during("from 2015-01-01 until ..", stake("since", "ada 10 smic"));
        for (ShareholderStake other : List.of(
                asOf("2020-05-01", ADA),
                asOf("2025", ADA),
                asOf("2020", ADA).withRestates("since"),
                during("from 2020-05-01", ADA))) {
            CountedStake counted = counted(since, other).get(0);
            assertThat(counted.onDay()).as(other.toString()).isEqualTo(Interval.parse("[10, 60]"));
            assertThat(counted.notes()).contains("it may already be replaced by ada-in-smic (60 %)");
        }
        assertThat(counted(since, asOf("2014-12-31", ADA)).get(0).onDay()).isEqualTo(Interval.parse("[10, 10]"));
        assertThat(counted(since.withAsOf(PartialDate.parse("2021")), asOf("2020-05-01", ADA))
                        .get(0)
                        .onDay())
                .isEqualTo(Interval.parse("[10, 10]"));
    }

    @Test
    void whatGoesOnIsNotCertainWhereWhatIsToldOfALaterDayMayBePartOfItOrTheWhole() {
        ShareholderStake since = during("from 2015-01-01 until ..", stake("since", "ada 10 smic"));
        ShareholderStake later = asOf("2020-05-01", ADA);
        for (List<CountedStake> both : List.of(
                counted(since.withShareClass("A"), later),
                counted(since, later.withShareClass("A")),
                counted(since.withHeldFor("bo"), later),
                counted(since, later.withHeldFor("bo")),
                counted(since.withHeldFor("bo"), later.withHeldFor("cy")))) {
            assertThat(both)
                    .extracting(counted -> counted.stake().id(), CountedStake::onDay)
                    .containsExactly(
                            tuple("ada-in-smic", Interval.parse("[0, 60]")), tuple("since", Interval.parse("[0, 10]")));
        }
        assertThat(counted(since, later.withDirectness(Directness.INDIRECT))
                        .get(1)
                        .onDay())
                .isEqualTo(Interval.parse("[0, 10]"));
    }

    @Test
    void ofTwoThatAreHeldOnTheDayTheOneThatBeganLaterCounts() {
        ShareholderStake since = during("from 2020-05-01 until ..", ADA);
        for (String period : List.of("from 2015-01-01 until ..", "from 2015-01-01 until 2026-01-01")) {
            ShareholderStake before = during(period, stake("a", "ada 10 smic"));
            CountedStake counted = counted(before, since).get(0);
            assertThat(counted.stake()).as(period).isEqualTo(since);
            assertThat(counted.onDay()).as(period).isEqualTo(Interval.parse("[60, 60]"));
            assertThat(counted.rivals()).as(period).containsExactly(before);
        }
        ShareholderStake unsaid = during("until ..", stake("a", "ada 10 smic"));
        assertThat(counted(unsaid, since))
                .as("of which it is not said since when may have begun later")
                .extracting(CountedStake::stake, CountedStake::onDay, CountedStake::rivals)
                .containsExactly(tuple(since, Interval.parse("[10, 60]"), List.of(unsaid)));
    }

    @ParameterizedTest
    @CsvSource({
        "from 2025, 2025-06-30",
        "from 2024, 2024-06-30",
        "from 2024/2025, 2024-06-30",
        "from 2024 until .., 2024-06-30",
        "from 2010-01-01 until 2030-01-01, 2024-06-30",
        "until 2025-12-31, 2024-06-30"
    })
    void whatIsHeldInAPeriodMayBeToldLaterThanADayThatDoesNotCertainlyFollowIt(String period, String day) {
        ShareholderStake held = during(period, ADA);
        ShareholderStake told = asOf(day, stake("told", "ada 10 smic"));
        assertThat(counted(held, told)).extracting(CountedStake::onDay).containsExactly(Interval.parse("[10, 60]"));
        assertThat(counted(during("from 2010-01-01 until 2025-11", ADA), told))
                .as("it may have ended, and what was told before with it")
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[0, 60]"));
    }

    @Test
    void whatIsToldLaterByAnUnknownInterestMayBeWhatWasToldBefore() {
        ShareholderStake shares = asOf("2025-01-31", ADA);
        for (Interest interest : List.of(Interest.UNKNOWN_INTEREST, Interest.UNPUBLISHED_INTEREST)) {
            ShareholderStake unknown = stake("unknown", "ada 10 smic").withInterest(interest);
            for (String later : List.of("2025-09-30", "2025")) {
                assertThat(counted(shares, asOf(later, unknown)))
                        .extracting(CountedStake::stake, CountedStake::onDay)
                        .containsExactly(
                                tuple(shares, Interval.parse("[0, 60]")),
                                tuple(asOf(later, unknown), Interval.parse("[0, 10]")));
            }
            assertThat(counted(shares, asOf("2025-09-30", unknown)).get(0).notes())
                    .contains("it may be what unknown tells of, by what it is held is not known");
            for (String other : List.of("2025-01-31", "2024")) {
                assertThat(counted(shares, asOf(other, unknown)).get(0).onDay())
                        .as("told before, or on the same day beside it")
                        .isEqualTo(Interval.parse("[60, 60]"));
            }
            assertThat(counted(
                                    shares.withDirectness(Directness.DIRECT),
                                    asOf("2025-09-30", unknown).withDirectness(Directness.INDIRECT))
                            .get(0)
                            .onDay())
                    .as("held otherwise")
                    .isEqualTo(Interval.parse("[60, 60]"));
        }
    }

    @Test
    void whatMayBeOfALaterDayThoughItIsHeldMayNotBeOfThisOneYet() {
        ShareholderStake perhapsLater =
                asOf("2025", during("from 2015-01-01 until 2030-01-01", stake("a", "ada 10 smic")));
        assertThat(counted(perhapsLater, asOf("2024-06-30", ADA)))
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[10, 60]"));
        assertThat(counted(during("from 2025", stake("a", "ada 10 smic")), ADA))
                .as("it may begin later than what is told of no day")
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[0, 60]"));
    }

    @Test
    void whatANomineeHoldsForOneIsNotCertainWhereWhatItMayHoldForAnotherIsToldSince() {
        ShareholderStake ada = asOf("2017-06-30", held("ada", "nominee 60 smic"));
        ShareholderStake bo = during("from 2017 until ..", held("bo", "nominee 60 smic"));
        assertThat(counted(ada, bo)).extracting(CountedStake::onDay).containsOnly(Interval.parse("[0, 60]"));
    }

    @Test
    void whatAnotherMayHoldByTheDayIsNotCertainlyHeld() {
        ShareholderStake old = asOf("2017-01-01", stake("old", "bo 60 smic"));
        CountedStake counted =
                counted(old, asOf("2025", ADA).withRestates("old")).get(0);
        assertThat(counted.standing()).isEqualTo(Standing.UNCERTAIN);
        assertThat(counted.notes()).contains("it may already be replaced by ada-in-smic (60 %)");
    }

    @Test
    void whatOthersHoldIsNotCertainWhereWhatMayBeToldLaterLeavesLess() {
        ShareholderStake seller = asOf("2019-01-01", stake("seller", "bo 60 smic"));
        for (List<ShareholderStake> buyer : List.of(
                List.of(asOf("2019-01-01", stake("before", "ada 40 smic")), asOf("2025", ADA)),
                List.of(asOf("2025", ADA)),
                List.of(asOf("2025-01-01", ADA.withInterest(Interest.UNKNOWN_INTEREST))))) {
            List<DatasetRecord> all = new ArrayList<>(buyer);
            all.add(seller);
            assertThat(counted(all.toArray(DatasetRecord[]::new)))
                    .filteredOn(counted -> counted.stake().equals(seller))
                    .extracting(CountedStake::onDay)
                    .as(buyer.toString())
                    .containsExactly(Interval.parse("[40, 60]"));
        }
        assertThat(counted(asOf("2025", stake("buyer", "ada 40 smic")), seller))
                .extracting(CountedStake::onDay)
                .contains(Interval.parse("[60, 60]"));
        assertThat(counted(asOf("2019-01-01", ADA.withInterest(Interest.UNKNOWN_INTEREST)), asOf("2024-01-01", seller)))
                .as("the other is told of later")
                .extracting(CountedStake::onDay)
                .contains(Interval.parse("[60, 60]"));
    }

    @Test
    void ofMoreThanTheWholeWhatIsToldEarlierIsNoMoreThanTheRestForCertain() {
        ShareholderStake seller = asOf("2023-01-01", stake("seller", "bo 60 smic"));
        ShareholderStake buyer = asOf("2025-01-01", stake("buyer", "ada 95 smic"));
        assertThat(counted(seller, buyer))
                .extracting(counted -> counted.stake().id() + " " + counted.onDay() + " " + counted.isContradicted())
                .containsExactly("buyer [95, 95] false", "seller [5, 60] true");
        assertThat(counted(seller, buyer).get(1).notes())
                .contains("no more than a part of it may be left beside buyer (95 %), which is told of since");
        for (ShareholderStake other : List.of(
                asOf("2023-01-01", buyer),
                asOf("2023", buyer),
                buyer.withAsOf(Optional.empty()),
                buyer.withInterest(Interest.VOTING_RIGHTS),
                buyer.withDirectness(Directness.INDIRECT),
                asOf("2025-01-01", stake("buyer", "ada 40 smic")),
                asOf("2025-01-01", stake("buyer", "ada 40.4 smic")), // 60 may be 59.6, rounded
                asOf("2025-01-01", stake("buyer", "ada up to 95 smic")))) {
            assertThat(counted(seller, other))
                    .as(other.toString())
                    .filteredOn(counted -> counted.stake().equals(seller))
                    .extracting(CountedStake::onDay)
                    .containsExactly(Interval.parse("[60, 60]"));
        }
        assertThat(counted(seller, buyer.withShareClass("A").withHolder(PartyReference.to("bo"))))
                .as("of one holder, in two classes")
                .noneMatch(CountedStake::isContradicted);
        assertThat(counted(seller, during("from 2024-01-01 until 2026-01-01", buyer.withAsOf(Optional.empty())))
                        .get(1)
                        .onDay())
                .as("held on the day")
                .isEqualTo(Interval.parse("[5, 60]"));
    }

    @Test
    void whatHasEndedDoesNotComeBackAsAnEarlierStatementOfIt() {
        ShareholderStake ended = during("from 2015-01-01 until 2023-01-01", stake("ended", "ada 60 smic"));
        assertThat(ids(ended, asOf("2019-01-01", ADA))).isEmpty();
        assertThat(ids(ended, during("from 2016-01-01", asOf("2022-12-31", ADA))))
                .isEmpty();
        assertThat(ids(ended, asOf("2023-01-01", ADA))).as("held again").containsExactly("ada-in-smic");
        assertThat(ids(ended, during("from 2024-01-01 until ..", ADA))).containsExactly("ada-in-smic");
        assertThat(ids(ended, asOf("2019-01-01", stake("bo 60 smic")))).containsExactly("bo-in-smic");
        assertThat(ids(ended, asOf("2019-01-01", ADA.withInterest(Interest.VOTING_RIGHTS))))
                .containsExactly("ada-in-smic");
        assertThat(ids(
                        ended.withHolder(PartyReference.to("bo"))
                                .withSupersedes(
                                        new Supersession("ada-in-smic", SupersessionKind.UPDATES, Optional.empty())),
                        asOf("2019-01-01", ADA)))
                .isEmpty();
    }

    @Test
    void whatIsEarlierThanAStakeThatMayHaveEndedIsAsUncertain() {
        ShareholderStake ended = during("from 2015-01-01 until 2025", stake("ended", "ada 60 smic"));
        ShareholderStake earlier = asOf("2019-01-01", ADA);
        assertThat(counted(earlier, ended))
                .extracting(CountedStake::stake, CountedStake::standing, CountedStake::rivals)
                .containsExactly(tuple(ended, Standing.UNCERTAIN, List.of(earlier)));
        assertThat(counted(
                                earlier,
                                replacing(
                                        "ada-in-smic",
                                        SupersessionKind.UPDATES,
                                        ended.withHolder(PartyReference.to("bo"))))
                        .get(0)
                        .notes())
                .contains("it may have ended in 2025 by ended");
        assertThat(ids(asOf("2019-01-01", stake("less", "ada 10 smic")), ended))
                .as("it speaks of later days")
                .containsExactly("ended");
    }

    @Test
    void whatMayNotBeWhatHasEndedIsNotCertainlyGone() {
        ShareholderStake ended = during("from 2015-01-01 until 2023-01-01", stake("ended", "ada 10 smic"));
        ShareholderStake ada = asOf("2019-01-01", ADA);
        ShareholderStake shares = ada.withInterest(Interest.SHAREHOLDING);
        assertThat(List.of(
                        List.of(ended.withInterest(Interest.UNKNOWN_INTEREST), shares),
                        List.of(
                                ended.withInterest(Interest.VOTING_RIGHTS),
                                ada.withInterest(Interest.UNKNOWN_INTEREST)),
                        List.of(ended, shares),
                        List.of(ended, ada.withShareClass("A")),
                        List.of(ended, ada.withHeldFor("bo"))))
                .allSatisfy(both -> {
                    CountedStake counted = counted(both.get(0), both.get(1)).get(0);
                    assertThat(counted.stake()).isEqualTo(both.get(1));
                    assertThat(counted.notes()).contains("it may have ended on 2023-01-01 by ended");
                });
    }

    @Test
    void whatHasEndedIsAllOfWhatIsToldEarlierWithMoreWordsWhereItComesToAsMuch() {
        ShareholderStake ended = during("from 2015-01-01 until 2023-01-01", stake("ended", "ada 60 smic"));
        ShareholderStake ada = asOf("2019-01-01", ADA);
        assertThat(ids(ended, ada.withShareClass("A"))).isEmpty();
        assertThat(ids(ended, ada.withHeldFor("bo"))).isEmpty();
        assertThat(ids(ended, ada.withInterest(Interest.SHAREHOLDING))).isEmpty();
    }

    @Test
    void whatAnUpdateReplacesTakesWithItWhatWasToldBefore() {
        ShareholderStake first = asOf("2019-01-01", ADA);
        ShareholderStake second = asOf("2021-01-01", stake("second", "ada 10 smic"));
        ShareholderStake sold = asOf("2023-01-01", replacing("second", SupersessionKind.UPDATES, stake("bo 10 smic")));
        assertThat(ids(first, second, sold)).containsExactly("bo-in-smic");
        assertThat(ids(asOf("2021-01-01", first), second, sold)).as("a rival").containsExactly("bo-in-smic");
        assertThat(ids(asOf("2023-01-01", first), second, sold))
                .as("told since")
                .containsExactly("ada-in-smic", "bo-in-smic");
        for (ShareholderStake other : List.of(asOf("2022-01-01", ADA), ADA, first.withShareClass("A"))) {
            CountedStake between = counted(other, second, sold).get(0);
            assertThat(between.stake()).isEqualTo(other);
            assertThat(between.standing()).isEqualTo(Standing.UNCERTAIN);
            assertThat(between.notes()).contains("it may have been updated by bo-in-smic");
        }
    }

    @Test
    void whatIsHeldSinceAnUpdateIsNotGoneWithWhatThatUpdated() {
        ShareholderStake first = asOf("2019-01-01", stake("first", "ada 10 smic"));
        ShareholderStake second = replacing("first", SupersessionKind.UPDATES, stake("second", "ada 20 smic"));
        for (ShareholderStake update : List.of(asOf("2021-01-01", second), during("from 2021-01-01", second))) {
            for (ShareholderStake since : List.of(asOf("2023-01-01", ADA), during("from 2023-01-01", ADA))) {
                assertThat(counted(first, update, since))
                        .extracting(CountedStake::stake, CountedStake::onDay)
                        .containsExactly(tuple(since, Interval.parse("[60, 60]")));
            }
        }
    }

    @Test
    void whatMayBeUpdatedMakesWhatWasToldBeforeAsUncertain() {
        ShareholderStake second = asOf("2021-01-01", stake("second", "ada 10 smic"));
        ShareholderStake sold = asOf("2025", replacing("second", SupersessionKind.UPDATES, stake("bo 10 smic")));
        CountedStake counted = counted(asOf("2019-01-01", ADA), second, sold).get(0);
        assertThat(counted.stake()).isEqualTo(second);
        assertThat(counted.standing()).isEqualTo(Standing.UNCERTAIN);
    }

    @Test
    void allAccountsOfAStakeAreUpdatedWithIt() {
        ShareholderStake account = stake("account", "cy 60 smic").withRestates("ada-in-smic");
        ShareholderStake sold =
                asOf("2023-01-01", replacing("ada-in-smic", SupersessionKind.UPDATES, stake("bo 60 smic")));
        for (ShareholderStake told : List.of(account, asOf("2019-01-01", account))) {
            assertThat(ids(asOf("2019-01-01", ADA), told, sold)).containsExactly("bo-in-smic");
        }
        assertThat(ids(asOf("2019-01-01", ADA), asOf("2024-01-01", account), sold))
                .containsExactly("bo-in-smic", "account");
    }

    @Test
    void whatWasUpdatedByWhatHasEndedDoesNotComeBack() {
        ShareholderStake first = asOf("2019-01-01", ADA);
        ShareholderStake second =
                asOf("2021-01-01", replacing("ada-in-smic", SupersessionKind.UPDATES, stake("bo 60 smic")));
        ShareholderStake third =
                asOf("2022-01-01", replacing("bo-in-smic", SupersessionKind.UPDATES, stake("cy 60 smic")));
        ShareholderStake ended = during("from 2021-01-01 until 2024-01-01", stake("ended", "cy 60 smic"));
        assertThat(ids(first, second, third, ended)).isEmpty();
        assertThat(ids(first, second, replacing("bo-in-smic", SupersessionKind.UPDATES, ended)))
                .isEmpty();
        assertThat(counted(first, second, third, ended.withShareClass("A")))
                .as("a part of it has ended")
                .allSatisfy(
                        counted -> assertThat(counted.notes()).contains("it may have ended on 2024-01-01 by ended"));
    }

    @Test
    void accountsOfWhatWasUpdatedByWhatHasEndedAndWhatWasToldBeforeDoNotComeBack() {
        ShareholderStake first = asOf("2013", ADA);
        ShareholderStake again = asOf("2014-02-06", stake("again", "ada 60 smic"));
        ShareholderStake sold = asOf("2015-12-01", replacing("again", SupersessionKind.UPDATES, stake("bo 60 smic")));
        ShareholderStake ended = during("until 2016-11-08", stake("ended", "bo 60 smic"));
        ShareholderStake account = first.withHolder(PartyReference.to("cy")).withRestates("again");
        for (ShareholderStake before : List.of(first, first.withRestates("again"), account)) {
            assertThat(ids(before, again, sold, ended)).isEmpty();
            assertThat(ids(before, again.withRestates(first.id()), sold, ended)).isEmpty();
            assertThat(ids(before, again, replacing("again", SupersessionKind.UPDATES, ended)))
                    .isEmpty();
            assertThat(counted(before, again, sold, ended.withShareClass("A")))
                    .as("a part of it has ended")
                    .allMatch(counted -> counted.standing() == Standing.UNCERTAIN);
        }
        assertThat(ids(asOf("2016-11-08", first), again, sold, ended))
                .as("told since")
                .containsExactly("ada-in-smic");
        assertThat(ids(asOf("2016-11-08", first), again, replacing("again", SupersessionKind.UPDATES, ended)))
                .containsExactly("ada-in-smic");
    }

    @Test
    void allAccountsOfAStakeEndWithIt() {
        ShareholderStake ended = during("from 2015-01-01 until 2023-01-01", stake("ended", "ada 60 smic"));
        ShareholderStake account = stake("bo 60 smic").withRestates("ended");
        assertThat(ids(ended, asOf("2019-01-01", account))).isEmpty();
        assertThat(ids(ended.withRestates("bo-in-smic"), asOf("2019-01-01", stake("bo 60 smic"))))
                .isEmpty();
        assertThat(ids(ended, asOf("2023-01-01", account))).as("told since").containsExactly("bo-in-smic");
        assertThat(counted(ended, account).get(0).notes()).contains("it may have ended on 2023-01-01 by ended");
    }

    @Test
    void whatMayHaveEndedIsNotCertain() {
        ShareholderStake ended = during("from 2015-01-01 until 2023-01-01", stake("ended", "ada 60 smic"));
        List<ShareholderStake> earlier = List.of(
                ADA,
                asOf("2022-06-01/2023-06-01", ADA),
                during("from 2010-01-01 until ..", ADA),
                during("from 2010-01-01 until 2030-01-01", asOf("2019-01-01", ADA)));
        assertThat(earlier).allSatisfy(stake -> {
            CountedStake counted = counted(ended, stake).get(0);
            assertThat(counted.standing()).isEqualTo(Standing.UNCERTAIN);
            assertThat(counted.notes()).contains("it may have ended on 2023-01-01 by ended");
        });
        assertThat(counted(ended.withShareClass("A"), asOf("2019-01-01", ADA))
                        .get(0)
                        .standing())
                .as("a part of it has ended")
                .isEqualTo(Standing.UNCERTAIN);
    }

    @Test
    void aPreferenceIsAmongRivalsAndNotForWhatWasTrueEarlier() {
        Comparator<ShareholderStake> old =
                Comparator.comparing(stake -> !stake.id().equals("old"));
        Counting counting = Counting.STANDARD.preferring(old);
        ShareholderStake later = asOf("2025-01-01", stake("new", "ada 60 smic"));
        assertThat(Ownership.of(dataset(later, asOf("2019-01-01", stake("old", "ada 40 smic"))), When.on(DAY), counting)
                        .stakesIn("smic"))
                .extracting(counted -> counted.stake().id())
                .containsExactly("new");
        assertThat(Ownership.of(dataset(later, asOf("2025", stake("old", "ada 40 smic"))), When.on(DAY), counting)
                        .stakesIn("smic"))
                .as("the same day, maybe")
                .extracting(counted -> counted.stake().id())
                .containsExactly("old");
        assertThat(Ownership.of(
                                dataset(
                                        later,
                                        asOf("2025-01-01", stake("old", "bo 40 smic"))
                                                .withRestates("new")),
                                When.on(DAY),
                                counting)
                        .stakesIn("smic"))
                .as("an account of the same stake")
                .extracting(counted -> counted.stake().id())
                .containsExactly("old");
    }

    private static ShareholderStake held(String forWhom, String line) {
        return stake("for-" + forWhom, line).withHeldFor(forWhom);
    }

    @Test
    void whatANomineeHoldsForSeveralPartiesIsAStakeForEach() {
        ShareholderStake ada = held("ada", "nominee 30 smic");
        assertThat(ids(ada, held("bob", "nominee 40 smic"))).containsExactly("for-ada", "for-bob");
        assertThat(counted(ada, stake("later", "nominee 25 smic")))
                .as("told of with and without whom it is for: one stake")
                .extracting(counted -> counted.stake().id())
                .containsExactly("for-ada");
    }

    @Test
    void whatIsToldOfANomineeWithoutForWhomIsAllItHoldsWhereThatComesToAsMuch() {
        ShareholderStake ada = asOf("2025-06-30", held("ada", "nominee 30 smic"));
        ShareholderStake bob = asOf("2025-06-30", held("bob", "nominee 40 smic"));
        ShareholderStake all = asOf("2025-06-30", stake("all", "nominee 70 smic"));
        assertThat(counted(ada, bob, all))
                .extracting(counted -> counted.stake().id(), CountedStake::standing, CountedStake::rivals)
                .containsExactly(
                        tuple("for-ada", Standing.CARRIED, List.of(all)),
                        tuple("for-bob", Standing.CARRIED, List.of(all)));
        assertThat(ids(ada, bob, asOf("2025-09-30", all))).containsExactly("for-ada", "for-bob");
    }

    @Test
    void whatIsToldOfANomineeWithoutForWhomMayBeBesideOrInsteadOfWhatItHoldsForSeveral() {
        ShareholderStake ada = asOf("2025-06-30", held("ada", "nominee 30 smic"));
        ShareholderStake bob = asOf("2025-06-30", held("bob", "nominee 40 smic"));
        assertThat(counted(ada, bob, asOf("2025-06-30", stake("more", "nominee 90 smic"))))
                .extracting(counted -> counted.stake().id(), CountedStake::standing)
                .containsExactly(
                        tuple("for-ada", Standing.CARRIED),
                        tuple("for-bob", Standing.CARRIED),
                        tuple("more", Standing.UNCERTAIN));
        assertThat(counted(ada, bob, asOf("2025-09-30", stake("less", "nominee 10 smic"))))
                .extracting(counted -> counted.stake().id(), CountedStake::standing)
                .containsExactly(
                        tuple("for-ada", Standing.UNCERTAIN),
                        tuple("for-bob", Standing.UNCERTAIN),
                        tuple("less", Standing.CARRIED));
    }

    @Test
    void unknownHoldersAddUpOnlyWhereTheyAreToldOfTogether() {
        ShareholderStake old = asOf("2024-06-30", stake("old", "? 45 smic"));
        ShareholderStake one = asOf("2025-06-30", stake("one", "? 25 smic"));
        ShareholderStake other = asOf("2025-06-30", stake("other", "? 20 smic"));
        assertThat(ids(old, one, other)).containsExactly("one", "other");
        assertThat(counted(old, one, other)).extracting(CountedStake::rivals).containsExactly(List.of(old), List.of());
        assertThat(ids(one.withCitations(Citation.of("register")), other.withCitations(Citation.of("press"))))
                .containsExactly("one");
        assertThat(ids(one.withPeriod(Period.parse("from 2020")), other)).containsExactly("one");
    }

    @Test
    void unknownHoldersAreToldOfTogetherWhateverIsCitedLater() {
        ShareholderStake one = stake("one", "? 30 smic").withCitations(Citation.of("press"), Citation.of("later"));
        ShareholderStake other = stake("other", "? 25 smic").withCitations(Citation.of("press"));
        assertThat(asKnownOn(DAY.toString(), PRESS, LATER, one, other)).containsExactly("one", "other");
        assertThat(ids(PRESS, LATER, one, other)).hasSize(1);
    }

    @Test
    void whoStandsBehindAnUnknownHolderIsNotForgotten() {
        ShareholderStake forBob =
                asOf("2024-06-30", stake("for-bob", "? 45 smic")).withHeldFor("bob");
        assertThat(ids(forBob, asOf("2025-06-30", stake("new", "? 45 smic")))).containsExactly("for-bob", "new");
    }

    @Test
    void whatIsNotSaidIsTakenAsADirectShareholdingAndSaidSo() {
        assertThat(counted(ADA).get(0).notes())
                .containsExactly(
                        "by what it is held is not said: taken as shareholding",
                        "whether it is held directly is not said: taken as direct");
        assertThat(counted(ADA.withInterest(Interest.SHAREHOLDING).withDirectness(Directness.DIRECT))
                        .get(0)
                        .notes())
                .isEmpty();
    }

    @Test
    void whatIsNotSaidToBeDirectMayBeWhatIsToldLaterToBeIndirect() {
        ShareholderStake first = asOf("2019-01-01", stake("first", "ada 60 smic"));
        ShareholderStake indirect = ADA.withDirectness(Directness.INDIRECT);
        for (String later : List.of("2024-01-01", "2025")) {
            CountedStake counted = counted(first, asOf(later, indirect)).get(1);
            assertThat(counted.stake()).isEqualTo(first);
            assertThat(counted.onDay()).isEqualTo(Interval.parse("[0, 60]"));
            assertThat(counted.notes()).contains("it may be what ada-in-smic says is held indirectly");
        }
        assertThat(counted(first, asOf("2018-01-01", indirect)).get(1).isCertain())
                .as("told before")
                .isTrue();
        assertThat(counted(first.withDirectness(Directness.DIRECT), asOf("2024-01-01", indirect))
                        .get(1)
                        .isCertain())
                .as("said to be direct")
                .isTrue();
    }

    @Test
    void aPercentageOfVotesIsVotes() {
        assertThat(counted(ADA.withInterest(Interest.SHAREHOLDING).withBasis(ShareBasis.VOTES))
                        .get(0)
                        .interest())
                .isEqualTo(Interest.VOTING_RIGHTS);
    }

    @Test
    void whatIsTooOldIsHeldToAnUnknownExtent() {
        CountedStake old = Ownership.of(
                        dataset(asOf("2025-09-30", ADA)), When.on(DAY), Counting.STANDARD.carryingAtMost(41))
                .stakesIn("smic")
                .get(0);
        assertThat(old.amount()).isEqualTo("an unknown part");
        assertThat(old.notes()).contains("older than 41 days: how much is still held is not known");
        assertThat(Ownership.of(dataset(asOf("2025-09-30", ADA)), When.on(DAY), Counting.STANDARD.carryingAtMost(42))
                        .stakesIn("smic")
                        .get(0)
                        .amount())
                .isEqualTo("60 %");
    }

    @Test
    void whatMayBeTooOldIsHeldToAnUnknownExtent() {
        CountedStake old = Ownership.of(
                        dataset(asOf("2025-09", ADA)), When.on(DAY), Counting.STANDARD.carryingAtMost(60))
                .stakesIn("smic")
                .get(0);
        assertThat(old.amount()).isEqualTo("an unknown part");
        assertThat(old.notes()).contains("possibly older than 60 days: how much is still held is not known");
    }

    @Test
    void whatIsOfNoDayOrOfAnUncertainOneMayBeTooOld() {
        ShareholderStake goesOn = ADA.withPeriod(Period.parse("from 2025-11-01 until .."));
        for (ShareholderStake stake : List.of(
                ADA, goesOn, ADA.withPeriod(Period.parse("until ..")), asOf("2025", ADA), asOf("2025-11~", ADA))) {
            CountedStake old = Ownership.of(dataset(stake), When.on(DAY), Counting.STANDARD.carryingAtMost(9))
                    .stakesIn("smic")
                    .get(0);
            assertThat(old.amount()).isEqualTo("an unknown part");
            assertThat(old.notes()).contains("possibly older than 9 days: how much is still held is not known");
        }
        for (ShareholderStake stake : List.of(
                goesOn,
                asOf("2025-11-11", ADA),
                asOf("2025-11", ADA),
                ADA.withPeriod(Period.parse("from 2020 until 2026")))) {
            assertThat(Ownership.of(dataset(stake), When.on(DAY), Counting.STANDARD.carryingAtMost(10))
                            .stakesIn("smic"))
                    .extracting(CountedStake::amount)
                    .containsExactly("60 %");
        }
    }

    @Test
    void whatIsAboutANumberDecidesNothingUnlessATolaranceIsGiven() {
        ShareholderStake about = stake("ada about 50 smic");
        assertThat(counted(about).get(0).percent()).hasToString("[0, 100]");
        CountedStake read = Ownership.of(dataset(about), When.on(DAY), Counting.STANDARD.within(BigDecimal.ONE))
                .stakesIn("smic")
                .get(0);
        assertThat(read.percent()).hasToString("[49, 51]");
        assertThat(read.notes()).contains("read as at most 1 off");
        assertThat(Ownership.of(
                                dataset(asOf("2025-01-01", about)
                                        .withInterest(Interest.SHAREHOLDING)
                                        .withDirectness(Directness.DIRECT)),
                                When.on(DAY),
                                Counting.STANDARD.within(BigDecimal.ONE).carryingAtMost(30))
                        .stakesIn("smic")
                        .get(0)
                        .notes())
                .as("too old to be read at all")
                .containsExactly("older than 30 days: how much is still held is not known");
    }

    @Test
    void aLimitOrToleranceBelowZeroIsRefused() {
        assertThatThrownBy(() -> Counting.STANDARD.carryingAtMost(-1)).hasMessageContaining("0 days or more, not -1");
        assertThatThrownBy(() -> Counting.STANDARD.within(BigDecimal.valueOf(-1)))
                .hasMessageContaining("not -1");
    }

    @Provide
    Arbitrary<List<ShareholderStake>> stakes() {
        Arbitrary<String> dates =
                Arbitraries.of("2024", "2024-12-31", "2025-06", "2025-11-11", "2025", "2026", "../2025");
        Arbitrary<String> lines =
                Arbitraries.of("ada 60 smic", "ada 40 smic", "bob [25, 50) smic", "? 5 smic", "bob ? smic");
        Arbitrary<Optional<String>> others =
                Arbitraries.of("s0", "s1", "s2", "s3").optional();
        Arbitrary<ShareholderStake> stake = Combinators.combine(lines, dates.optional(), others, others)
                .as((line, date, restated, updated) -> stake(line)
                        .withAsOf(date.map(PartialDate::parse))
                        .withRestates(restated)
                        .withSupersedes(
                                updated
                                        .map(it -> new Supersession(it, SupersessionKind.UPDATES, Optional.empty()))
                                        .stream()
                                        .toList()));
        return stake.list().ofMaxSize(6).map(stakes -> {
            List<ShareholderStake> numbered = new java.util.ArrayList<>();
            stakes.forEach(it -> numbered.add(it.withId("s" + numbered.size())));
            return numbered;
        });
    }

    @Property(tries = 300)
    void theOrderOfRecordsDoesNotMatter(@ForAll("stakes") List<ShareholderStake> stakes, @ForAll Random random) {
        List<CountedStake> before = Ownership.of(dataset(stakes), DAY).stakesIn("smic");
        Collections.shuffle(stakes, random);
        assertThat(Ownership.of(dataset(stakes), DAY).stakesIn("smic")).isEqualTo(before);
    }

    @Property(tries = 300)
    void whatIsCitedLaterChangesNothingThatCountedBefore(
            @ForAll("stakes") List<ShareholderStake> stakes, @ForAll Random random) {
        List<ShareholderStake> cited = stakes.stream()
                .map(stake -> stake.withCitations(Citation.of(random.nextBoolean() ? "press" : "filing")))
                .toList();
        List<ShareholderStake> later = cited.stream()
                .map(stake -> random.nextBoolean()
                        ? stake
                        : stake.withCitations(stake.citations().get(0), Citation.of("later")))
                .toList();
        assertThat(whatCounts(later)).isEqualTo(whatCounts(cited));
    }

    /** What counts as known on the day, without the sources. */
    private static List<Object> whatCounts(List<ShareholderStake> stakes) {
        List<DatasetRecord> records =
                Stream.concat(Stream.of(PRESS, FILING, LATER), stakes.stream()).toList();
        return Ownership.of(dataset(records), When.on(DAY).asKnownOn(DAY)).stakesIn("smic").stream()
                .<Object>map(counted -> List.of(
                        counted.stake().id(),
                        counted.percent(),
                        counted.standing(),
                        counted.rivals().stream().map(ShareholderStake::id).toList(),
                        counted.notes()))
                .toList();
    }

    @Property(tries = 300)
    void ofOneFactOneStatementCounts(@ForAll("stakes") List<ShareholderStake> stakes) {
        List<CountedStake> counted = Ownership.of(dataset(stakes), DAY).stakesIn("smic");
        assertThat(counted.stream().filter(it -> it.stake().holder().id().isPresent()))
                .doesNotHaveDuplicates()
                .extracting(it -> it.stake().holder())
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void somethingThatHeldAlwaysCounts(@ForAll("stakes") List<ShareholderStake> stakes) {
        Dataset dataset = dataset(stakes);
        CorrectedDates corrected = new CorrectedDates(dataset, Knowledge.of(dataset));
        boolean held = stakes.stream()
                .anyMatch(stake ->
                        ReadStake.of(stake, DAY, dataset, corrected).standing().isPresent());
        assertThat(Ownership.of(dataset, DAY).stakesIn("smic").isEmpty()).isEqualTo(!held);
    }
}
