package io.github.chipstakes.analysis.shares;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.model.raise.Participant;
import io.github.chipstakes.model.raise.RaiseMethod;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProFormaTest {
    private static final Company SMIC = company("2025-09-30", "1000");

    private static Company company(String day, String outstanding) {
        return Company.builder()
                .id("smic")
                .name("SMIC")
                .addShareCount(ShareCount.builder()
                        .asOf(PartialDate.parse(day))
                        .outstanding(Shares.parse(outstanding))
                        .build())
                .build();
    }

    private static RaiseStage stage(String shares, Participant... participants) {
        return RaiseStage.builder()
                .stage(StageKind.SIGNED)
                .shares(Shares.parse(shares))
                .addAllParticipants(List.of(participants))
                .build();
    }

    private static CapitalRaise raise(RaiseStage... stages) {
        return CapitalRaise.builder()
                .id("round")
                .issuer(PartyReference.to("smic"))
                .addAllStages(List.of(stages))
                .build();
    }

    private static Participant takes(String party, String shares) {
        return takesSome(party).withShares(Shares.parse(shares));
    }

    private static Participant takesSome(String party) {
        return Participant.builder().party(PartyReference.to(party)).build();
    }

    private static ShareholderStake shares(String id, String line, String shares) {
        return stake(id, line).withShares(Shares.parse(shares));
    }

    private static ProForma after(DatasetRecord... records) {
        return ProForma.after(Ownership.of(dataset(records), DAY), "round");
    }

    private static List<String> holders(ProForma proForma) {
        return proForma.after().orElseThrow().holders().stream()
                .map(holder -> holder.party().id().orElse("?") + " "
                        + (holder.isNew() ? "none known" : holder.before().percent(2)) + " > "
                        + (holder.isNew() ? "at least " : "") + holder.after().percent(2)
                        + holder.shares()
                                .map(shares -> ", " + ProFormas.words(shares))
                                .orElse(""))
                .toList();
    }

    private static List<String> reasons(ProForma proForma) {
        return proForma.answer().reasons();
    }

    @Test
    void aHolderToldInPercentIsDilutedAsAllSharesAreAndOneToldInSharesKeepsThem() {
        ProForma table = after(
                SMIC,
                stake("ada 30 smic"),
                shares("b", "bob ? smic", "200"),
                raise(stage("250", takes("carl", "150"), takes("bob", "60"))));
        assertThat(table.answer().isYes()).isTrue();
        assertThat(holders(table))
                .containsExactly(
                        "ada 30 % > 24 %", "bob 20 % > 20.8 %, 260", "carl none known > at least 12 %, [150, ..)");
        ProForma.After after = table.after().orElseThrow();
        assertThat(after.shares().orElseThrow()).hasToString("[1250, 1250]");
        assertThat(after.dilution().percent(2)).isEqualTo("20 %");
        assertThat(after.untold().percent(2)).isEqualTo("3.2 %");
        assertThat(after.accounted().percent(2)).isEqualTo("56.8 %");
        assertThat(after.unaccounted().percent(2)).isEqualTo("43.2 %");
        assertThat(table.answer().records()).containsExactly("ada-in-smic", "b", "smic", "round");
        assertThat(reasons(table))
                .containsExactly(
                        "it rests on 1000 shares outstanding as of 2025-09-30, carried forward 42 days",
                        "that it was carried out is not told");
    }

    @Test
    void whatIsNotOneNumberBeforeIsNoneAfterwards() {
        assertThat(holders(after(SMIC, stake("ada [25, 50) smic"), stake("bob ? smic"), raise(stage("up to 1000")))))
                .containsExactly("ada 25 to 50 % > 12.5 to 50 %", "bob 0 to 100 % > 0 to 100 %");
        assertThat(holders(after(company("2025-09-30", "at least 1000"), stake("ada 30 smic"), raise(stage("500")))))
                .containsExactly("ada 30 % > 20 to 30 %");
        assertThat(holders(after(SMIC, asOf("2025", shares("a", "ada 30 smic", "300")), raise(stage("500")))))
                .containsExactly("ada 0 to 30 % > 0 to 20 %, [0, 300]");
    }

    @Test
    void sharesOfWhichALaterStatementMayHaveTakenThePlaceAreFromTheLeastToTheMostOfBoth() {
        ShareholderStake old = asOf("2017", shares("old", "ada 10 smic", "100"));
        ShareholderStake later = asOf("2025", stake("later", "ada 60 smic"));
        assertThat(holders(after(SMIC, old, later, raise(stage("1000")))))
                .containsExactly("ada 10 to 60 % > 5 to 30 %");
        assertThat(holders(after(
                        SMIC,
                        old.withPercent(Optional.empty()),
                        later.withPercent(Optional.empty()).withShares(Shares.of(600)),
                        raise(stage("1000")))))
                .containsExactly("ada 10 to 60 % > 5 to 30 %, [100, 600]");
    }

    /** That a share was split tells no record: 200 of 1000 may be as many of 5000 later, or five times as many. */
    @Test
    void sharesOfAnEarlierDayThanTheCountAreReckonedByItAndThatIsSaid() {
        Company split = SMIC.withShareCounts(
                ShareCount.builder()
                        .asOf(PartialDate.parse("2024-06-30"))
                        .outstanding(Shares.of(1000))
                        .build(),
                ShareCount.builder()
                        .asOf(PartialDate.parse("2025-09-30"))
                        .outstanding(Shares.of(5000))
                        .build());
        ProForma table = after(split, asOf("2024-06-30", shares("a", "ada ? smic", "200")), raise(stage("5000")));
        assertThat(holders(table)).containsExactly("ada 4 % > 2 %, 200");
        assertThat(reasons(table))
                .containsExactly(
                        "it rests on 5000 shares outstanding as of 2025-09-30, carried forward 42 days",
                        "that it was carried out is not told",
                        "reckoned by the 5000 shares outstanding as of 2025-09-30 as if no shares had been split or put"
                                + " together since: a (200 shares as of 2024-06-30)");
        assertThat(reasons(after(
                        split.withShareCounts(
                                split.shareCounts().get(1).withAsOf(PartialDate.parse("2024-06-30")),
                                split.shareCounts().get(1)),
                        asOf("2024-06-30", shares("a", "ada ? smic", "200")),
                        raise(stage("5000")))))
                .as("there were as many on both days")
                .containsExactly(
                        "it rests on 5000 shares outstanding as of 2025-09-30, carried forward 42 days",
                        "that it was carried out is not told");
    }

    @Test
    void sharesOfACorrectionThatNamesNoDayAreOfTheDayOfWhatItCorrects() {
        ShareholderStake first = asOf("2024-06-30", shares("first", "ada ? smic", "300"));
        ShareholderStake correction = shares("correction", "ada ? smic", "200")
                .withSupersedes(new Supersession("first", SupersessionKind.CORRECTS, Optional.empty()));
        assertThat(reasons(after(company("2025-09-30", "5000"), first, correction, raise(stage("5000")))))
                .contains(
                        "reckoned by the 5000 shares outstanding as of 2025-09-30 as if no shares had been split or put"
                                + " together since: correction (200 shares as of 2024-06-30)");
    }

    @Test
    void exactFractionsStayExact() {
        assertThat(holders(after(company("2025-09-30", "3"), shares("a", "ada ? smic", "1"), raise(stage("4")))))
                .containsExactly("ada 33.33 % (1/3) > 14.29 % (1/7), 1");
    }

    @Test
    void withoutAShareCountThereIsNoTableAndWhatWouldSettleItIsSaid() {
        ProForma table = after(stake("ada 30 smic"), raise(stage("250")));
        assertThat(table.answer().isUnknown()).isTrue();
        assertThat(table.after()).isEmpty();
        assertThat(reasons(table))
                .containsExactly(
                        "how many shares there were before it is not known: a share count of 2025-11-11 or before"
                                + " would settle it, or the percentage of the new shares of all shares after it");
        assertThat(reasons(after(company("2025", "1000"), raise(stage("250")))))
                .containsExactly("how many shares there were before it is not known, only 1000 shares outstanding as of"
                        + " 2025, which may not be of that day: a share count of 2025-11-11 or before would settle it, or"
                        + " the percentage of the new shares of all shares after it");
    }

    @Test
    void theRaiseItselfMayTellWhatTheCountDoesNot() {
        RaiseStage told = stage("250", takes("carl", "150"));
        ProForma byShares = after(stake("ada 30 smic"), raise(told.withSharesOutstandingAfter(Shares.of(1250))));
        assertThat(holders(byShares)).containsExactly("ada 30 % > 24 %", "carl none known > at least 12 %, [150, ..)");
        assertThat(reasons(byShares))
                .startsWith("no share count is known: the shares before are the 1250 that round tells of after it, less"
                        + " the new ones");
        ProForma byPercent = after(stake("ada 30 smic"), raise(told.withPercentAfter(Percentage.of(20))));
        assertThat(holders(byPercent)).containsExactly("ada 30 % > 24 %", "carl none known > at least 12 %, [150, ..)");
        ProForma byPercentAlone = after(
                stake("ada 30 smic"),
                raise(RaiseStage.builder()
                        .stage(StageKind.ANNOUNCED)
                        .percentAfter(Percentage.of(20))
                        .addParticipant(takesSome("carl"))
                        .build()));
        assertThat(holders(byPercentAlone)).containsExactly("ada 30 % > 24 %", "carl none known > at least 0 to 20 %");
        assertThat(reasons(byPercentAlone)).startsWith("it rests on the 20 % that the new shares are of all after it");
    }

    @Test
    void whereOnlyThePartOfTheNewSharesIsToldWhatIsToldInSharesIsReckonedByTheCount() {
        RaiseStage stage = RaiseStage.builder()
                .stage(StageKind.PLANNED)
                .percentAfter(Percentage.of(20))
                .build();
        ProForma table = after(SMIC, stake("ada 60 smic"), shares("b", "bob ? smic", "300"), raise(stage));
        assertThat(holders(table)).containsExactly("ada 60 % > 48 %", "bob 30 % > 24 %, 300");
        assertThat(table.after().orElseThrow().sharesBefore().orElseThrow()).hasToString("[1000, 1000]");
        assertThat(reasons(table))
                .startsWith(
                        "it rests on 1000 shares outstanding as of 2025-09-30, carried forward 42 days",
                        "it rests on the 20 % that the new shares are of all after it");
    }

    @Test
    void howManyNewSharesThereAreHasToBeTold() {
        CapitalRaise bare = raise(RaiseStage.builder().stage(StageKind.PLANNED).build());
        assertThat(reasons(after(SMIC, bare, raise(stage("250")).withId("other").withRestates("round"))))
                .containsExactly(
                        "how many new shares there are is not told of round: their number, or their percentage of"
                                + " all shares after it, would settle it; the same raise is told of by other");
    }

    @Test
    void newSharesThatWereThereOnTheDayOrMayHaveBeenAreNotAddedOnceMore() {
        RaiseStage done = stage("250").withStage(StageKind.REGISTERED);
        assertThat(reasons(after(SMIC, raise(done.withDate(PartialDate.parse("2025-10-16"))))))
                .containsExactly(
                        "the new shares, or the first of them, were there by then (registered 2025-10-16): ask of"
                                + " an earlier day");
        assertThat(reasons(after(SMIC, raise(done.withDate(PartialDate.parse("2025"))))))
                .containsExactly("whether the new shares were there by then is not known (registered 2025): ask of an"
                        + " earlier day, or say when that was");
        assertThat(after(SMIC, raise(done)).answer().isUnknown()).isTrue();
        CapitalRaise account = raise(done.withDate(PartialDate.parse("2025-10-16")))
                .withId("account")
                .withRestates("round");
        assertThat(after(SMIC, raise(stage("250")), account).after()).isEmpty();
        assertThat(after(SMIC, raise(done.withDate(PartialDate.parse("2025-12"))))
                        .answer()
                        .isYes())
                .isTrue();
    }

    @Test
    void theStageIsTheLastThatTellsOfNewSharesOrTheOneAskedFor() {
        CapitalRaise raise = raise(
                stage("1000").withStage(StageKind.PLANNED),
                stage("250"),
                RaiseStage.builder().stage(StageKind.PRICED).build());
        Ownership ownership = Ownership.of(dataset(SMIC, stake("ada 30 smic"), raise), DAY);
        assertThat(holders(ProForma.after(ownership, "round"))).containsExactly("ada 30 % > 24 %");
        assertThat(holders(ProForma.after(ownership, "round", StageKind.PLANNED)))
                .containsExactly("ada 30 % > 15 %");
        assertThat(ProForma.after(ownership, "round", StageKind.PRICED).answer().isUnknown())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProForma.after(ownership, "round", StageKind.LISTED))
                .withMessage("round has no stage LISTED, only PLANNED, SIGNED, PRICED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProForma.after(ownership, "rounds"))
                .withMessage("there is no raise \"rounds\" in the dataset; did you mean \"round\"?");
    }

    @Test
    void ofWhomAParticipantIsAndHowManyItTakesMayNotBeTold() {
        Participant unknown = Participant.builder()
                .party(PartyReference.unknown(UnknownReason.NOT_DISCLOSED))
                .shares(Shares.of(100))
                .build();
        ProForma table = after(SMIC, raise(stage("1000", takesSome("carl"), takes("dora", "200"), unknown)));
        assertThat(holders(table))
                .containsExactly(
                        "dora none known > at least 10 %, [200, ..)",
                        "carl none known > at least 0 to 35 %", "? none known > at least 5 %, [100, ..)");
        assertThat(table.after().orElseThrow().unaccounted().percent(2)).isEqualTo("55 to 90 %");
    }

    @Test
    void whereAllHoldersAreKnownOrTheWholeIsAParticipantOfWhomNothingIsKnownHasNoneBefore() {
        RaiseStage stage = stage("1000", takes("carl", "500"));
        assertThat(holders(after(SMIC, stake("ada 100 smic"), raise(stage))))
                .containsExactly("ada 100 % > 50 %", "carl 0 % > 25 %, 500");
        assertThat(holders(after(
                        SMIC.withHoldersKnown(HoldersKnown.Extent.ALL), stake("ada [90, 100] smic"), raise(stage))))
                .containsExactly("ada 90 to 100 % > 45 to 50 %", "carl 0 % > 25 %, 500");
    }

    @Test
    void twoWhoAreUnknownNeedNotBeOne() {
        Participant unknown = Participant.builder()
                .party(PartyReference.unknown(UnknownReason.NOT_DISCLOSED))
                .shares(Shares.of(50))
                .build();
        assertThat(holders(after(SMIC, stake("? 20 smic"), raise(stage("250", unknown, unknown)))))
                .containsExactly(
                        "? 20 % > 16 %",
                        "? none known > at least 4 %, [50, ..)", "? none known > at least 4 %, [50, ..)");
    }

    @Test
    void whoeverHoldsMayTakePartInARightsIssue() {
        assertThat(holders(after(SMIC, stake("ada 30 smic"), raise(stage("250")).withMethod(RaiseMethod.RIGHTS_ISSUE))))
                .containsExactly("ada 30 % > 24 to 44 %");
        assertThat(holders(after(
                        SMIC,
                        shares("a", "ada ? smic", "300"),
                        raise(stage("1000")).withMethod(RaiseMethod.RIGHTS_ISSUE))))
                .containsExactly("ada 30 % > 15 to 65 %, [300, 1300]");
    }

    @Test
    void aPercentageOfAnotherBasisIsDilutedByThatBasisOrBetweenWhatItMayBe() {
        Company both = SMIC.withShareCounts(SMIC.shareCounts().get(0).withIssued(Shares.of(1500)));
        ShareholderStake ofIssued = stake("ada 30 smic").withBasis(ShareBasis.ISSUED_SHARES);
        ShareholderStake ofOutstanding = stake("bob 20 smic").withBasis(ShareBasis.OUTSTANDING_SHARES);
        assertThat(holders(after(both, ofIssued, ofOutstanding, stake("carl 10 smic"), raise(stage("500")))))
                .containsExactly("ada 30 % > 22.5 %", "bob 20 % > 13.33 % (2/15)", "carl 10 % > 6.66 to 7.5 %");
        assertThat(holders(after(SMIC, ofIssued, raise(stage("500"))))).containsExactly("ada 30 % > 20 to 30 %");
    }

    @Test
    void whereWhatIsToldDoesNotAgreeThatIsSaid() {
        CapitalRaise before = raise(stage("70").withStage(StageKind.CLOSED).withDate(PartialDate.parse("2025-10-10")))
                .withId("earlier");
        RaiseStage told = stage("250", takes("carl", "300"))
                .withSharesOutstandingAfter(Shares.of(1400))
                .withPercentAfter(Percentage.of(10));
        assertThat(reasons(after(
                        SMIC,
                        before,
                        shares("a", "ada 30 smic", "200"),
                        raise(
                                told,
                                RaiseStage.builder().stage(StageKind.WITHDRAWN).build()))))
                .containsExactly(
                        "it rests on 1000 shares outstanding as of 2025-09-30, carried forward 42 days",
                        "it came to nothing (withdrawn, of a day that is not said): this is as if it had not",
                        "that it was carried out is not told",
                        "after it there are 1400 shares by round, and those before with the new ones are [1250, 1320]",
                        "the new shares are 10 % of all after it by round, and they come to 18.9394 to 20 %",
                        "since that count there are 70 more by earlier (closed 2025-10-10), which it does not have:"
                                + " reckoned with and without them",
                        "those who take part take 300 shares, more than the 250 new ones",
                        "of a are told 200 shares, which are 18.6916 to 20 % of the share count and count here, and"
                                + " 30 %");
    }

    @Test
    void aCountOfWhichItIsKnownThatThereAreMoreSinceIsNoExactOne() {
        CapitalRaise closed = raise(
                        stage("400").withStage(StageKind.FIRST_CLOSED).withDate(PartialDate.parse("2025-10-08")),
                        stage("500").withStage(StageKind.CLOSED).withDate(PartialDate.parse("2025-10-10")))
                .withId("earlier");
        ProForma table =
                after(SMIC, shares("a", "ada ? smic", "300"), closed, raise(stage("1000", takes("bob", "1000"))));
        assertThat(holders(table))
                .containsExactly(
                        "bob none known > at least 40 to 50 %, [1000, ..)", "ada 20 to 30 % > 12 to 15 %, 300");
        assertThat(table.after().orElseThrow().shares().orElseThrow()).hasToString("[2000, 2500]");
    }

    @Test
    void aCountThatALaterOneOfTheOtherBasisContradictsDoesNotCount() {
        ShareholderStake ofIssued = stake("ada 10 smic").withBasis(ShareBasis.ISSUED_SHARES);
        ShareCount old = ShareCount.builder()
                .asOf(PartialDate.parse("2025-01-01"))
                .issued(Shares.of(900))
                .build();
        Company grown = SMIC.withShareCounts(old, SMIC.shareCounts().get(0));
        ProForma byOutstanding = after(grown, ofIssued, stake("bob 60 smic"), raise(stage("250")));
        assertThat(holders(byOutstanding)).containsExactly("bob 60 % > 48 %", "ada 10 % > 8 to 10 %");
        assertThat(reasons(byOutstanding))
                .contains("900 shares issued as of 2025-01-01, carried forward 314 days do not count: there are 1000"
                        + " shares outstanding as of 2025-09-30, and no fewer are issued than are outstanding");
        Company shrunk = SMIC.withShareCounts(SMIC.shareCounts().get(0), old.withAsOf(PartialDate.parse("2025-10-01")));
        assertThat(holders(after(shrunk, ofIssued, raise(stage("300"))))).containsExactly("ada 10 % > 7.5 %");
    }

    @Test
    void afterAFirstClosingMoreMayFollow() {
        RaiseStage first = stage("400").withStage(StageKind.FIRST_CLOSED).withDate(PartialDate.parse("2025-12-01"));
        assertThat(reasons(after(SMIC, raise(stage("1000"), first))))
                .contains("these are the new shares of the first closing: more may follow");
        assertThat(reasons(after(SMIC, raise(stage("1000")))))
                .doesNotContain("these are the new shares of the first closing: more may follow");
    }

    @Test
    void theNewSharesOfAConvertibleAreThereOnceItIsConvertedAndNotWhenItIsClosed() {
        RaiseStage closed = stage("1000").withStage(StageKind.CLOSED).withDate(PartialDate.parse("2025-10-16"));
        CapitalRaise bond = raise(closed).withMethod(RaiseMethod.CONVERTIBLE);
        assertThat(reasons(after(SMIC, bond)))
                .containsExactly(
                        "whether the new shares were there by then is not known (closed 2025-10-16, and when it is"
                                + " converted is not told): ask of an earlier day, or say when that was");
        assertThat(reasons(after(SMIC, bond.withStages(closed.withDate(PartialDate.parse("2025-12-01"))))))
                .contains("there are new shares once it is converted: this is as if all of it were");
        assertThat(reasons(after(SMIC, bond.withId("bond"), raise(stage("250")))))
                .contains("since that count there may be 1000 more by bond (closed 2025-10-16), which it does not have:"
                        + " reckoned with and without them");
    }

    @Test
    void aStakeThatIsTooOldTellsNoShares() {
        Dataset dataset = dataset(SMIC, asOf("2024-12-31", shares("a", "ada ? smic", "200")), raise(stage("250")));
        Counting counting = Counting.STANDARD.carryingAtMost(100);
        assertThat(holders(ProForma.after(Ownership.of(dataset, When.on(DAY), counting), "round")))
                .containsExactly("ada 0 to 100 % > 0 to 80 %");
    }

    @Test
    void aRaiseThatIsRetractedChangesNoTable() {
        CapitalRaise retraction = raise().withId("retraction")
                .withSupersedes(new Supersession("round", SupersessionKind.RETRACTS, Optional.empty()));
        assertThat(reasons(after(SMIC, raise(stage("250")), retraction)))
                .first()
                .isEqualTo("it does not stand: withdrawn by retraction");
    }

    @Test
    void whereAStageOfTheRaiseWasLostInReadingThatIsSaid() {
        Dataset dataset = Dataset.builder()
                .add(SMIC)
                .add(raise(stage("250")))
                .unreadField("round", "stages")
                .build();
        assertThat(reasons(ProForma.after(Ownership.of(dataset, DAY), "round")))
                .contains("something of round could not be read, in its stages");
    }

    @Test
    void whereNobodyIsKnownToHoldAllIsUnaccountedForAfterwardsToo() {
        assertThat(after(SMIC, raise(stage("250"))).after().orElseThrow().unaccounted())
                .isEqualTo(Portion.WHOLE);
    }
}
