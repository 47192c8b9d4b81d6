package io.github.chipstakes.analysis.shares;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.raise.Participant;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A company of 1 to 1000 shares, some of its holders told in shares, some in percent, and a raise. */
class ProFormaLawsTest {
    private static final List<String> PEOPLE = List.of("ada", "bob", "carl", "dora");

    /** A drawn case: the shares before and the new ones, and what each takes of them. */
    private record Drawn(long before, long added, List<DatasetRecord> records) {
        ProForma table() {
            return ProForma.after(Ownership.of(dataset(records), DAY), "round");
        }

        ProForma.After after() {
            return table().after().orElseThrow();
        }
    }

    private static Drawn drawn(Random random, boolean inPercentOnly, long added) {
        long before = 1 + random.nextInt(1000);
        List<DatasetRecord> records = new ArrayList<>();
        records.add(Company.builder()
                .id("smic")
                .name("SMIC")
                .addShareCount(ShareCount.builder()
                        .asOf(PartialDate.parse("2025-09-30"))
                        .outstanding(Shares.of(before))
                        .build())
                .build());
        long left = before;
        for (String holder : PEOPLE.subList(0, random.nextInt(4))) {
            long held = random.nextLong(left + 1);
            left -= held;
            records.add(
                    inPercentOnly || random.nextBoolean()
                            ? stake(holder + " "
                                    + new Fraction(BigInteger.valueOf(held), BigInteger.valueOf(before))
                                            .percent(3, RoundingMode.FLOOR)
                                    + " smic")
                            : stake(holder + " ? smic").withShares(Shares.of(held)));
        }
        RaiseStage.Builder stage = RaiseStage.builder().stage(StageKind.SIGNED).shares(Shares.of(added));
        long untaken = added;
        for (String party : List.of("bob", "eve")) {
            long taken = random.nextLong(untaken + 1);
            untaken -= taken;
            stage.addParticipant(Participant.builder()
                    .party(PartyReference.to(party))
                    .shares(Shares.of(taken))
                    .build());
        }
        records.add(CapitalRaise.builder()
                .id("round")
                .issuer(PartyReference.to("smic"))
                .addStage(stage.build())
                .build());
        return new Drawn(before, added, records);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void afterARaiseOfNoNewSharesTheTableIsTheSame(@ForAll long seed) {
        Drawn drawn = drawn(new Random(seed), true, 0);
        ProForma proForma = drawn.table();
        ProForma.After after = proForma.after().orElseThrow();
        List<ProForma.Holder> old = after.holders().stream()
                .filter(holder -> proForma.table().holders().stream()
                        .anyMatch(before -> before.party().equals(holder.party())))
                .toList();
        assertThat(old)
                .extracting(ProForma.Holder::party)
                .containsExactlyElementsOf(proForma.table().holders().stream()
                        .map(CapTable.Holder::party)
                        .toList());
        assertThat(old)
                .extracting(ProForma.Holder::after)
                .containsExactlyElementsOf(proForma.table().holders().stream()
                        .map(holder -> Portion.ofPercent(holder.percent()))
                        .toList());
        assertThat(after.unaccounted())
                .isEqualTo(Portion.ofPercent(proForma.table().unaccounted()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void sharesAfterAreSharesBeforeAndTheNewOnes(@ForAll long seed) {
        Random random = new Random(seed);
        Drawn drawn = drawn(random, false, random.nextInt(500));
        BigDecimal all = BigDecimal.valueOf(drawn.before() + drawn.added());
        assertThat(drawn.after().shares()).contains(Interval.between(all, all));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatAHolderHasOfAllSharesIsExactlyItsShares(@ForAll long seed) {
        Random random = new Random(seed);
        Drawn drawn = drawn(random, false, random.nextInt(500));
        Fraction all = Fraction.of(drawn.before() + drawn.added(), 1);
        for (ProForma.Holder holder : drawn.after().holders()) {
            holder.shares()
                    .ifPresent(shares -> assertThat(holder.after().low().times(all))
                            .isEqualTo(Fraction.of(shares.lower().orElseThrow().value())));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoTakesNoPartIsDilutedByThePartThatTheNewSharesAre(@ForAll long seed) {
        Random random = new Random(seed);
        ProForma.After after = drawn(random, false, random.nextInt(500)).after();
        for (ProForma.Holder holder : after.holders()) {
            if (holder.added().isEmpty()) {
                assertThat(holder.after())
                        .isEqualTo(holder.before().times(after.dilution().rest()));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsHeldAndWhatIsUnaccountedForIsTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        ProForma.After after = drawn(random, false, random.nextInt(500)).after();
        assertThat(after.accounted().plus(after.unaccounted())).isEqualTo(Portion.WHOLE);
        assertThat(after.unaccounted().low())
                .isGreaterThanOrEqualTo(after.untold().low());
    }

    /** Exact arithmetic of one number lies within that of all it may be. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void lessIsKnownOfLessPreciseNumbers(@ForAll long seed) {
        Random random = new Random(seed);
        Interval before = interval(random, 1);
        Interval added = interval(random, 0);
        Issue vague = new Issue(Optional.of(before), Optional.empty(), Optional.of(added), Optional.empty());
        for (BigDecimal some : ends(before)) {
            for (BigDecimal more : ends(added)) {
                Portion exact = new Issue(
                                Optional.of(Interval.between(some, some)),
                                Optional.empty(),
                                Optional.of(Interval.between(more, more)),
                                Optional.empty())
                        .retained(Optional.empty());
                assertThat(exact.isPoint()).isTrue();
                assertThat(exact.low())
                        .isBetween(
                                vague.retained(Optional.empty()).low(),
                                vague.retained(Optional.empty()).high());
            }
        }
    }

    private static Interval interval(Random random, int least) {
        int low = least + random.nextInt(100);
        return Interval.between(BigDecimal.valueOf(low), BigDecimal.valueOf(low + random.nextInt(100)));
    }

    private static List<BigDecimal> ends(Interval interval) {
        return List.of(
                interval.lower().orElseThrow().value(),
                interval.upper().orElseThrow().value());
    }
}
