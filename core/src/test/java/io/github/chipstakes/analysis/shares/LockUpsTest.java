package io.github.chipstakes.analysis.shares;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.model.raise.Participant;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockUpsTest {
    private static RaiseStage stage(StageKind kind, String date) {
        return RaiseStage.builder().stage(kind).date(PartialDate.parse(date)).build();
    }

    private static RaiseStage registered(String date, int months) {
        return stage(StageKind.REGISTERED, date).withLockUpMonths(months);
    }

    private static CapitalRaise raise(String id, RaiseStage... stages) {
        return CapitalRaise.builder()
                .id(id)
                .issuer(PartyReference.to("smic"))
                .addAllStages(List.of(stages))
                .build();
    }

    private static Participant participant(String party, long shares) {
        return Participant.builder()
                .party(PartyReference.to(party))
                .shares(Shares.of(shares))
                .build();
    }

    private static LockUps of(DatasetRecord... records) {
        return LockUps.of(dataset(records), DAY);
    }

    private static List<String> lines(LockUps lockUps) {
        return lockUps.all().stream()
                .map(lockUp -> lockUp.raise() + " "
                        + lockUp.holders().stream()
                                .map(holder -> holder.party().toString())
                                .toList()
                        + lockUp.shares().map(shares -> " " + shares).orElse("") + " until "
                        + lockUp.until().map(PartialDate::toString).orElse("?") + ": "
                        + lockUp.isLockedOn(DAY).verdict())
                .toList();
    }

    @Test
    void theOneThatEndsFirstComesFirstAndThatOfWhichNoEndIsKnownLast() {
        LockUps lockUps = of(
                raise(
                        "nowhen",
                        RaiseStage.builder()
                                .stage(StageKind.SIGNED)
                                .lockUpMonths(6)
                                .build()),
                raise("later", registered("2025-10-16", 12)),
                raise("sooner", registered("2025-10-16", 6).withShares(Shares.of(100))),
                raise("over", registered("2024-10-16", 6)));
        assertThat(lines(lockUps))
                .containsExactly(
                        "over [] until 2025-04-16: NO",
                        "sooner [] 100 until 2026-04-16: YES",
                        "later [] until 2026-10-16: YES",
                        "nowhen [] until ?: UNKNOWN");
        assertThat(lockUps.onDay().all()).extracting(LockUp::raise).containsExactly("sooner", "later", "nowhen");
        assertThat(lockUps.only(lockUp -> lockUp.raise().equals("later")).all())
                .extracting(LockUp::months)
                .containsExactly(12);
        assertThat(lockUps.of("tsmc").all()).isEmpty();
        assertThat(lockUps.of("smic")).isEqualTo(lockUps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-08-31 | 6  | 2026-02-28      | YES",
                "2025-05-11 | 6  | 2025-11-11      | NO",
                "2025-05-12 | 6  | 2025-11-12      | YES",
                "2025-05    | 6  | 2025-11         | UNKNOWN",
                "2025-06    | 6  | 2025-12         | YES",
                "2024       | 12 | 2025            | UNKNOWN",
                "2024       | 18 | 2025-07/2026-06 | UNKNOWN",
                "2024       | 24 | 2026            | YES",
                "2025-06~   | 6  | 2025-12~        | UNKNOWN",
                "2025-12    | 6  | 2026-06         | NO",
                "2025       | 24 | 2027            | UNKNOWN",
                "../2025-05 | 6  | ../2025-11      | UNKNOWN",
                "2025-07/.. | 6  | 2026-01/..      | UNKNOWN",
                "9999-12    | 6  | ?               | NO"
            })
    void untilWhenAndWhetherOnADayIsAsPreciseAsTheDayFromWhich(String from, int months, String until, Verdict locked) {
        LockUp lockUp = of(raise("round", registered(from, months))).all().get(0);
        assertThat(lockUp.until().map(PartialDate::toString).orElse("?")).isEqualTo(until);
        assertThat(lockUp.isLockedOn(DAY).verdict()).isEqualTo(locked);
        assertThat(lockUp.isLockedOn(DAY).records()).containsExactly("round");
    }

    @Test
    void whatIsToldBeforeThereAreNewSharesRunsFromWhenThereAre() {
        RaiseStage signed = stage(StageKind.SIGNED, "2025-08-01").withLockUpMonths(6);
        assertThat(lines(of(raise("round", signed, stage(StageKind.REGISTERED, "2025-10-16")))))
                .containsExactly("round [] until 2026-04-16: YES");
        assertThat(lines(of(raise(
                        "round",
                        signed,
                        stage(StageKind.REGISTERED, "2025-10-16"),
                        stage(StageKind.LISTED, "2025-10-20")))))
                .containsExactly("round [] until 2026-04-16/2026-04-20: YES");
    }

    @Test
    void aParticipantMayHaveALockUpOfItsOwnAndTheOthersHaveThatOfAll() {
        Participant ada = participant("ada", 60).withLockUpMonths(18);
        RaiseStage stage =
                registered("2025-10-16", 6).withShares(Shares.of(100)).withParticipants(ada, participant("bob", 40));
        assertThat(lines(of(raise("round", stage))))
                .containsExactly("round [bob] until 2026-04-16: YES", "round [ada] 60 until 2027-04-16: YES");
    }

    @Test
    void theLastStageThatTellsCounts() {
        assertThat(lines(of(raise(
                        "round",
                        stage(StageKind.SIGNED, "2025-08-01").withLockUpMonths(18),
                        registered("2025-10-16", 6)))))
                .containsExactly("round [] until 2026-04-16: YES");
    }

    @Test
    void whatCameToNothingOrIsRetractedLocksNothing() {
        CapitalRaise withdrawn = raise(
                "withdrawn",
                stage(StageKind.SIGNED, "2025-10-16").withLockUpMonths(6),
                stage(StageKind.WITHDRAWN, "2025-11-01"),
                stage(StageKind.CLOSED, "2025-12-01"));
        CapitalRaise retraction = raise("retraction")
                .withSupersedes(new Supersession("retracted", SupersessionKind.RETRACTS, Optional.empty()));
        assertThat(of(withdrawn, raise("retracted", registered("2025-10-16", 6)), retraction)
                        .all())
                .isEmpty();
    }

    @Test
    void whatWasClosedBeforeTheRestWasGivenUpStaysLocked() {
        assertThat(lines(of(raise(
                        "round",
                        stage(StageKind.FIRST_CLOSED, "2025-05-01")
                                .withShares(Shares.of(250))
                                .withLockUpMonths(36),
                        stage(StageKind.TERMINATED, "2025-10-01")))))
                .containsExactly("round [] 250 until 2028-05-01: YES");
    }

    @Test
    void eachPartOfWhatAParticipantTakesIsLockedAsIsToldOfItAndTwoWhoAreUnknownNeedNotBeOne() {
        Participant ada = participant("ada", 50);
        Participant unknown = participant("ada", 40).withParty(PartyReference.unknown(UnknownReason.NOT_DISCLOSED));
        RaiseStage stage = registered("2025-05-01", 6)
                .withParticipants(
                        ada,
                        ada.withLockUpMonths(36),
                        participant("ada", 100).withLockUpMonths(12),
                        unknown.withLockUpMonths(12),
                        unknown.withShares(Shares.of(60)).withLockUpMonths(48));
        assertThat(lines(of(raise("round", stage))))
                .containsExactly(
                        "round [ada] until 2025-11-01: NO",
                        "round [ada] 100 until 2026-05-01: YES",
                        "round [unknown (NOT_DISCLOSED)] 40 until 2026-05-01: YES",
                        "round [ada] 50 until 2028-05-01: YES",
                        "round [unknown (NOT_DISCLOSED)] 60 until 2029-05-01: YES");
    }

    @Test
    void whoseSharesAreLockedIsToldByTheStageThatTellsOfTheLockUp() {
        assertThat(lines(of(raise(
                        "round",
                        stage(StageKind.FIRST_CLOSED, "2024-05-01")
                                .withShares(Shares.of(250))
                                .withLockUpMonths(36)
                                .withParticipants(participant("ada", 250)),
                        stage(StageKind.CLOSED, "2025-05-01")
                                .withShares(Shares.of(100))
                                .withParticipants(participant("bob", 100))))))
                .containsExactly("round [ada] 250 until 2027-05-01: YES");
    }

    @Test
    void whatWasNotKnownThenIsNotTold() {
        CapitalRaise raise = raise("round", registered("2025-10-16", 6)).withKnown(PartialDate.parse("2025-10-20"));
        assertThat(LockUps.of(dataset(raise), When.on(DAY).asKnownOn(LocalDate.of(2025, 10, 19)))
                        .all())
                .isEmpty();
        assertThat(LockUps.of(
                                dataset(raise.withKnown(Optional.empty())),
                                When.on(DAY).asKnownOn(DAY))
                        .all()
                        .get(0)
                        .isLockedOn(DAY)
                        .isUnknown())
                .isTrue();
    }

    @Property
    void sharesAreLockedFromTheFirstDayUntilTheDayTheyMayBeSold(
            @ForAll @IntRange(max = 1200) int months, @ForAll @IntRange(max = 50_000) int day) {
        LocalDate start = LocalDate.ofEpochDay(day);
        LockUp lockUp =
                of(raise("round", registered(start.toString(), months))).all().get(0);
        LocalDate end = lockUp.until().orElseThrow().earliest().orElseThrow();
        assertThat(lockUp.isLockedOn(end).isNo()).isTrue();
        assertThat(lockUp.isLockedOn(start.minusDays(1)).isNo()).isTrue();
        assertThat(lockUp.isLockedOn(start).isYes()).isEqualTo(months > 0);
        assertThat(lockUp.isLockedOn(end.minusDays(1)).isYes()).isEqualTo(months > 0);
    }
}
