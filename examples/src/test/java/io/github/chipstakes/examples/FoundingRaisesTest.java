package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static io.github.chipstakes.examples.Founding.claim;
import static io.github.chipstakes.examples.Founding.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.shares.CountedShares;
import io.github.chipstakes.analysis.shares.LockUps;
import io.github.chipstakes.analysis.shares.Portion;
import io.github.chipstakes.analysis.shares.ProForma;
import io.github.chipstakes.analysis.shares.ShareCountHistory;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.ClaimKind;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.RaiseChannel;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.raise.UseOfProceeds;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sentence 5 of the digest, and what its summary makes of it: what Cambricon plans to raise. */
class FoundingRaisesTest {

    @Test // 5c
    void cambriconPlansToRaiseNearlyFourBillionYuanForTwoUses() {
        assertThat(DATASET.find("cambricon-plan-2025"))
                .contains(CapitalRaise.builder()
                        .id("cambricon-plan-2025")
                        .restates("cambricon-placement-2025")
                        .issuer(PartyReference.to("cambricon"))
                        .channel(RaiseChannel.STOCK_MARKET)
                        .addStage(RaiseStage.builder()
                                .stage(StageKind.PLANNED)
                                .amount(Money.parse("nearly CNY 4000000000"))
                                .addEquivalent(Money.parse("USD 560000000"))
                                .addUse(UseOfProceeds.of("AI chips"))
                                .addUse(UseOfProceeds.of("software"))
                                .build())
                        .addCitation(claim(
                                ClaimKind.PLAN,
                                5,
                                "plans to raise nearly 4 billion CNY (US$560 million) to invest in "
                                        + "AI chips and software"))
                        .addCitation(digest(6, "Cambricon’s method of raising capital from the stock market")
                                .withSupports("/channel"))
                        .build());
    }

    @Test // 10
    void theSummaryTellsOfTheSameRaiseInOtherWords() {
        assertThat(DATASET.raises().stream()
                        .filter(raise -> raise.restates().equals(Optional.of("cambricon-plan-2025"))))
                .containsExactly(CapitalRaise.builder()
                        .id("cambricon-plan-2025-summary")
                        .restates("cambricon-plan-2025")
                        .issuer(PartyReference.to("cambricon"))
                        .addStage(RaiseStage.builder()
                                .stage(StageKind.NOT_STATED)
                                .amount(Money.parse("USD 560000000"))
                                .addUse(UseOfProceeds.of("R&D"))
                                .build())
                        .addCitation(digest(10, "raising US$560 million for R&D"))
                        .build());
    }

    @Test
    void theFilingTellsWhatBecameOfThePlan() {
        assertThat(DATASET.find(CapitalRaise.class, "cambricon-placement-2025")
                        .orElseThrow()
                        .stages())
                .contains(RaiseStage.builder()
                        .stage(StageKind.REGISTERED)
                        .date(PartialDate.parse("2025-10-16"))
                        .reference("2025-059")
                        .shares(Shares.of(3334946))
                        .pricePerShare(Money.parse("CNY 1195.02"))
                        .gross(Money.parse("CNY 3985327168.92"))
                        .net(Money.parse("CNY 3953155863.99"))
                        .sharesOutstandingAfter(Shares.of(421685170))
                        .percentAfter(Percentage.parse("0.79"))
                        .lockUpMonths(6)
                        .addCitation(Citation.parse("cambricon-2025-059 已于2025年10月16日在中国证券登记结算有限责任公司上海分公司办理完毕股份登记手续"))
                        .build());
    }

    /** The day before the new shares were registered; who took part is told of less than half of them. */
    @Test
    void whatThePlacementOf2025MadeOfTheSharesOfEachHolder() {
        ProForma table = ProForma.after(Ownership.of(DATASET, LocalDate.of(2025, 10, 15)), "cambricon-placement-2025");
        ProForma.After after = table.after().orElseThrow();
        assertThat(after.shares().orElseThrow()).hasToString("[421685170, 421685170]");
        assertThat(after.holders().stream()
                        .map(holder -> holder.party() + " " + holder.after().percent(2)))
                .startsWith("chen-tianshi 28.34 %")
                .endsWith("cas 0 to 15.88 %");
        assertThat(after.holders().get(0).after())
                .isEqualTo(new Portion(
                        Fraction.parse("2857/10000").times(Fraction.of(418350224, 421685170)),
                        Fraction.parse("2857/10000").times(Fraction.of(418350224, 421685170))));
        assertThat(after.holders().stream()
                        .filter(holder -> holder.added().isPresent())
                        .map(ProForma.Holder::party))
                .containsExactly(
                        PartyReference.to("gf-fund"), PartyReference.to("ubs"), PartyReference.to("new-china-am"));
        assertThat(after.untold())
                .isEqualTo(new Portion(Fraction.of(1608617, 421685170), Fraction.of(1608617, 421685170)));
    }

    @Test
    void onceTheNewSharesAreThereTheyAreNotAddedOnceMore() {
        assertThat(ProForma.after(Ownership.of(DATASET, LocalDate.of(2025, 10, 16)), "cambricon-placement-2025")
                        .answer())
                .satisfies(answer -> assertThat(answer.isUnknown()).isTrue())
                .satisfies(answer -> assertThat(answer.reasons())
                        .containsExactly(
                                "the new shares, or the first of them, were there by then (registered 2025-10-16):"
                                        + " ask of an earlier day"));
    }

    @Test
    void howManySharesThereWereDayByDay() {
        ShareCountHistory history = ShareCountHistory.of(DATASET, "cambricon", LocalDate.of(2025, 11, 11));
        assertThat(history.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.changes())
                        .extracting(change -> change.to().asOf().orElseThrow() + ": " + change.difference())
                        .containsExactly(
                                "2023-04-13: [14520692, 14520692]",
                                "2025-09-30: [3729532, 3729532]",
                                "2025-10-16: [3334946, 3334946]"));
        assertThat(history.counted())
                .extracting(CountedShares::words)
                .containsExactly("421685170 shares outstanding as of 2025-10-16, carried forward 26 days");
    }

    @Test
    void theNewSharesOf2025MayBeSoldFromApril() {
        assertThat(LockUps.of(DATASET, LocalDate.of(2025, 11, 11))
                        .of("cambricon")
                        .all())
                .singleElement()
                .satisfies(lockUp -> assertThat(lockUp.until()).contains(PartialDate.parse("2026-04-16")))
                .satisfies(lockUp -> assertThat(
                                lockUp.isLockedOn(LocalDate.of(2026, 4, 15)).isYes())
                        .isTrue())
                .satisfies(lockUp -> assertThat(
                                lockUp.isLockedOn(LocalDate.of(2026, 4, 16)).isNo())
                        .isTrue());
    }
}
