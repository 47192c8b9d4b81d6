package io.github.chipstakes.analysis.shares;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.analysis.stakes.PreferredSources;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShareCountHistoryTest {
    private static final Interval ANY = Interval.atLeast(BigDecimal.ZERO);

    /** {@code 2025-09-30 1000 outstanding register}, of which the basis and the source may be missing. */
    private static ShareCount count(String line) {
        String[] words = line.split(" ");
        ShareCount.Builder count = ShareCount.builder().asOf(PartialDate.parse(words[0]));
        Shares shares = Shares.parse(words[1].replace('_', ' '));
        if (words.length > 2 && words[2].equals("issued")) {
            count.issued(shares);
        } else {
            count.outstanding(shares);
        }
        if (words.length > 3) {
            count.addCitation(Citation.of(words[3]));
        }
        return count.build();
    }

    private static Company company(String... counts) {
        return Company.builder()
                .id("smic")
                .name("SMIC")
                .addAllShareCounts(
                        Stream.of(counts).map(ShareCountHistoryTest::count).toList())
                .build();
    }

    private static CapitalRaise raise(String id, StageKind stage, String date, long after) {
        return CapitalRaise.builder()
                .id(id)
                .issuer(PartyReference.to("smic"))
                .addStage(RaiseStage.builder()
                        .stage(stage)
                        .date(PartialDate.parse(date))
                        .sharesOutstandingAfter(Shares.of(after))
                        .build())
                .build();
    }

    private static ShareCountHistory of(Company company) {
        return ShareCountHistory.of(dataset(company), "smic", DAY);
    }

    private static Optional<String> outstanding(ShareCountHistory history) {
        return history.counted(ShareBasis.OUTSTANDING_SHARES).map(CountedShares::words);
    }

    @Test
    void theLatestCountThatIsCertainlyNotAfterTheDayCountsWithItsAge() {
        assertThat(outstanding(of(company("2025-12-01 1300", "2025-09-30 1200", "2020 1000"))))
                .contains("1200 shares outstanding as of 2025-09-30, carried forward 42 days");
        assertThat(outstanding(of(company("2025-11-11 1300", "2025-09-30 1200"))))
                .contains("1300 shares outstanding as of 2025-11-11");
    }

    @Test
    void whatMayBeOfALaterDayIsNoCountOfTheDayButMayHaveReplacedAnEarlierOne() {
        ShareCountHistory history = of(company("2025 1300", "2024-12-31 1200"));
        assertThat(history.onDay(ShareBasis.OUTSTANDING_SHARES)).hasToString("[1200, 1300]");
        assertThat(outstanding(history))
                .contains("1200 shares outstanding as of 2024-12-31, carried forward 315 days, which a later one may"
                        + " already have replaced");
        assertThat(of(company("2025 1300", "2025-03-31 1200", "2020 1000")).onDay(ShareBasis.OUTSTANDING_SHARES))
                .hasToString("[1200, 1300]");
        assertThat(of(company("2025 1300", "2025-11-11 1200")).onDay(ShareBasis.OUTSTANDING_SHARES))
                .hasToString("[1200, 1200]");
        assertThat(of(company("2025 1300")).onDay(ShareBasis.OUTSTANDING_SHARES))
                .isEqualTo(ANY);
        assertThat(outstanding(of(company("2025 1300"))))
                .contains("1300 shares outstanding as of 2025, which may not be of that day");
    }

    @Test
    void ofCountsThatMayBeOfOneDayTheOfficialOneThenTheNarrowerOneCountsAndTheOtherIsNamed() {
        Dataset dataset = dataset(
                company("2025-09-30 1200 outstanding paper", "2025-09-30 1201 outstanding register"),
                Source.builder()
                        .id("paper")
                        .title("Paper")
                        .kind(SourceKind.PRESS)
                        .build(),
                Source.builder()
                        .id("register")
                        .title("Register")
                        .kind(SourceKind.REGISTER)
                        .build());
        CountedShares counted = ShareCountHistory.of(dataset, "smic", DAY)
                .counted(ShareBasis.OUTSTANDING_SHARES)
                .orElseThrow();
        assertThat(counted.count().shares()).isEqualTo(Shares.of(1201));
        assertThat(counted.rivals()).extracting(StatedShareCount::shares).containsExactly(Shares.of(1200));
        Counting press = Counting.STANDARD.preferring(PreferredSources.of(List.of("paper"), dataset));
        assertThat(outstanding(ShareCountHistory.of(dataset, "smic", When.on(DAY), press)))
                .contains("1200 shares outstanding as of 2025-09-30, carried forward 42 days");
        assertThat(outstanding(of(company("2025-09-30 at_least_1200", "2025-09-30 1201"))))
                .contains("1201 shares outstanding as of 2025-09-30, carried forward 42 days");
    }

    @Test
    void eachClassAndBasisHasALineOfItsOwn() {
        Company company = company("2025-06-30 1000 issued", "2025-06-30 990")
                .withShareCounts(Stream.of(
                                count("2025-06-30 1000 issued"),
                                count("2025-06-30 990"),
                                count("2025-06-30 300").withShareClass("H"))
                        .toList());
        ShareCountHistory history = of(company);
        assertThat(history.counted())
                .extracting(CountedShares::words)
                .containsExactly(
                        "1000 shares issued as of 2025-06-30, carried forward 134 days",
                        "990 shares outstanding as of 2025-06-30, carried forward 134 days",
                        "300 shares outstanding of class H as of 2025-06-30, carried forward 134 days");
        assertThat(of(company("2025-06-30 1000 issued")).onDay(ShareBasis.OUTSTANDING_SHARES))
                .isEqualTo(ANY);
    }

    @Test
    void whatARaiseTellsOfTheSharesAfterItCountsOnceTheyAreThere() {
        Dataset dataset = dataset(
                company("2025-09-30 1000"),
                raise("placement", StageKind.REGISTERED, "2025-10-16", 1100),
                raise("plan", StageKind.PLANNED, "2025-11-01", 1500));
        ShareCountHistory history = ShareCountHistory.of(dataset, "smic", DAY);
        assertThat(outstanding(history)).contains("1100 shares outstanding as of 2025-10-16, carried forward 26 days");
        assertThat(history.records()).containsExactly("smic", "placement");
        assertThat(outstanding(ShareCountHistory.of(dataset, "smic", LocalDate.of(2025, 10, 15))))
                .contains("1000 shares outstanding as of 2025-09-30, carried forward 15 days");
    }

    @Test
    void whatWasNotKnownThenOrIsRetractedDoesNotCount() {
        CapitalRaise placement =
                raise("placement", StageKind.REGISTERED, "2025-10-16", 1100).withKnown(PartialDate.parse("2025-10-20"));
        CapitalRaise retraction = raise("retraction", StageKind.PLANNED, "2025-10-30", 1)
                .withSupersedes(new Supersession("placement", SupersessionKind.RETRACTS, Optional.empty()));
        Source report = Source.builder()
                .id("report")
                .title("Report")
                .published(PartialDate.parse("2025-10-01"))
                .build();
        Company company = company("2025-09-30 1000 outstanding report");
        assertThat(outstanding(ShareCountHistory.of(
                        dataset(company, placement, report),
                        "smic",
                        When.on(DAY).asKnownOn(LocalDate.of(2025, 10, 19)),
                        Counting.STANDARD)))
                .contains("1000 shares outstanding as of 2025-09-30, carried forward 42 days");
        assertThat(outstanding(ShareCountHistory.of(dataset(company, placement, retraction), "smic", DAY)))
                .contains("1000 shares outstanding as of 2025-09-30, carried forward 42 days");
        assertThat(ShareCountHistory.of(
                                dataset(company, report),
                                "smic",
                                When.on(DAY).asKnownOn(LocalDate.of(2025, 9, 30)),
                                Counting.STANDARD)
                        .lines())
                .isEmpty();
    }

    @Test
    void aCountOfWhichItIsNotSaidSinceWhenItWasKnownIsNotCertain() {
        CountedShares counted = ShareCountHistory.of(
                        dataset(company("2025-09-30 1000")),
                        "smic",
                        When.on(DAY).asKnownOn(DAY),
                        Counting.STANDARD)
                .counted(ShareBasis.OUTSTANDING_SHARES)
                .orElseThrow();
        assertThat(counted.onDay()).isEqualTo(ANY);
        assertThat(counted.doubts()).containsExactly("since when smic was known is not said");
    }

    @Test
    void whereACountWasLostInReadingNoneIsCertain() {
        Dataset dataset = Dataset.builder()
                .add(company("2025-09-30 1000"))
                .unreadField("smic", "shareCounts")
                .build();
        assertThat(ShareCountHistory.of(dataset, "smic", DAY).onDay(ShareBasis.OUTSTANDING_SHARES))
                .isEqualTo(ANY);
    }

    @Test
    void changesAreFromDayToDayByWhatIsPreferredAndNotBetweenWhatMayBeOneDay() {
        ShareCountHistory history = of(company(
                "2025-09-30 1150", "2020 1000", "2023-04-13 1100", "2025 1200", "2025-09-30 up_to_1149", "2026 1120"));
        assertThat(history.lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.changes())
                                .extracting(change -> change.from().words() + " > "
                                        + change.to().words() + ": " + change.difference())
                                .containsExactly(
                                        "1000 shares outstanding as of 2020 > 1100 shares outstanding as of 2023-04-13: [100, 100]",
                                        "1100 shares outstanding as of 2023-04-13 > 1200 shares outstanding as of 2025: [100, 100]",
                                        "1100 shares outstanding as of 2023-04-13 > 1150 shares outstanding as of 2025-09-30: [50, 50]",
                                        "1150 shares outstanding as of 2025-09-30 > 1120 shares outstanding as of 2026: [-30, -30]"));
    }

    @Test
    void ofAnEntityWithoutCountsNothingIsKnown() {
        ShareCountHistory history = ShareCountHistory.of(dataset("ada 20 smic"), "smic", DAY);
        assertThat(history.lines()).isEmpty();
        assertThat(history.onDay(ShareBasis.ISSUED_SHARES)).isEqualTo(ANY);
    }

    @Property(tries = 100)
    void theOrderOfCountsInTheRecordIsNoMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<ShareCount> counts = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            counts.add(count(List.of("2024", "2025", "2025-09", "2025-09-30", "2025-11-11")
                            .get(random.nextInt(5))
                    + List.of(" 1000", " 1100", " up_to_1200").get(random.nextInt(3))));
        }
        Company company = company().withShareCounts(counts);
        Collections.shuffle(counts, random);
        assertThat(of(company().withShareCounts(counts))).isEqualTo(of(company));
    }
}
