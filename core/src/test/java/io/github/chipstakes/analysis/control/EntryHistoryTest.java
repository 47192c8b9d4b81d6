package io.github.chipstakes.analysis.control;

import static io.github.chipstakes.analysis.control.Acts.dataset;
import static io.github.chipstakes.analysis.control.Acts.inPart;
import static io.github.chipstakes.analysis.control.Acts.on;
import static io.github.chipstakes.analysis.control.Entries.LIST;
import static io.github.chipstakes.analysis.control.Entries.entry;
import static io.github.chipstakes.analysis.control.Entries.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list said of an entry on a day. */
class EntryHistoryTest {

    @Test
    void ofAnEntryOfWhichANoticeMayBeMissingNothingIsCertain() {
        ListEntry entry = entry("el-a", version("ADDED 2020-12-18"), version("REMOVED 2024-12-02"));
        Dataset whole = dataset(LIST, entry);
        Dataset inPart = inPart(whole, "el-a", "versions");
        for (String day : List.of("2021-01-01", "2025-01-01")) {
            assertThat(EntryHistory.of(whole, "el-a", on(day)).listed().isUnknown())
                    .isFalse();
            Answer listed = EntryHistory.of(inPart, "el-a", on(day)).listed();
            assertThat(listed.isUnknown()).isTrue();
            assertThat(listed.reasons()).contains("something of el-a could not be read, in its versions");
        }
    }

    @Test
    void anEntryIsFollowedAsFarAsItsOwnLayerFollowsTheList() {
        PartyList followed = LIST.withUpToDate(PartialDate.parse("2026-07-31"));
        Dataset own = Dataset.builder()
                .info(DatasetInfo.builder()
                        .upToDate(PartialDate.parse("2024-01-01"))
                        .build())
                .add(entry("el-a", version("ADDED 2020-12-18")))
                .build();
        Dataset published = dataset(followed, entry("el-b", version("ADDED 2020-12-18")));
        Dataset both =
                Dataset.layered(List.of(new Dataset.Layer("own", own), new Dataset.Layer("published", published)));
        assertThat(EntryHistory.of(both, "el-a", on("2023-06-01")).listed().isYes())
                .isTrue();
        assertThat(EntryHistory.of(both, "el-b", on("2025-06-01")).listed().isYes())
                .isTrue();
        assertThat(EntryHistory.of(both, "el-a", on("2025-06-01")).listed().reasons())
                .contains("the dataset follows el up to 2024-01-01, so nobody can vouch for 2025-06-01");
    }

    @Test
    void aListWhoseDayWasLostIsVouchedForByNobody() {
        Dataset whole = dataset(LIST, entry("el-a", version("ADDED 2020-12-18")));
        assertThat(EntryHistory.of(whole, "el-a", on("2025-06-01")).listed().isYes())
                .isTrue();
        assertThat(EntryHistory.of(inPart(whole, "el", "upToDate"), "el-a", on("2025-06-01"))
                        .listed()
                        .isUnknown())
                .isTrue();
    }

    @Nested
    class OfTwoEntriesOfTheSameNotices {
        private static final EntryVersion ADDED = version("ADDED 2020-12-18 by 85 FR 83420")
                .withLicenseRequirement("For all items subject to the EAR. (See §744.11 of the EAR)");
        private static final EntryVersion REVISED = version("REVISED 2024-12-02 by 89 FR 96837");

        private final ListEntry smic = entry(
                "el-smic",
                ADDED,
                REVISED.withLicenseRequirement("For all items subject to the EAR (See §§734.4(a)(9),"
                                + " 734.9(e)(3), and 744.11 of the EAR)5")
                        .withReviewPolicy(LicenseReviewPolicy.of("Presumption of denial"))
                        .withFootnotes(5));
        private final ListEntry shenzhen = entry(
                "el-smic-shenzhen",
                ADDED,
                REVISED.withLicenseRequirement("For all items subject to the EAR. (See §744.11 of the EAR)")
                        .withReviewPolicy(LicenseReviewPolicy.of("See §§744.11 and 744.23(d) of the EAR")));
        private final Dataset dataset = dataset(LIST, smic, shenzhen);

        @Test
        void oneHasTheFootnoteAndTheOtherHasNot() {
            assertThat(inEffect("el-smic", "2024-12-02"))
                    .extracting(EntryVersion::footnotes)
                    .containsExactly(List.of(5));
            assertThat(inEffect("el-smic-shenzhen", "2024-12-02"))
                    .extracting(EntryVersion::footnotes)
                    .containsExactly(List.of());
            assertThat(inEffect("el-smic", "2024-12-01")).containsExactly(ADDED);
        }

        @Test
        void whatChangedIsSaidByNotice() {
            assertThat(EntryHistory.of(dataset, "el-smic", on("2025-01-01")).notices())
                    .extracting(Notice::toString)
                    .containsExactly(
                            "added on 2020-12-18 by 85 FR 83420",
                            "revised on 2024-12-02 by 89 FR 96837 (licenseRequirement: For all items subject to the EAR"
                                    + " (See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)5; before: For all items"
                                    + " subject to the EAR. (See §744.11 of the EAR)"
                                    + " | reviewPolicy: Presumption of denial; before: not said"
                                    + " | footnotes: 5; before: not said)");
            assertThat(EntryHistory.of(dataset, "el-smic-shenzhen", on("2025-01-01"))
                            .notices()
                            .get(1)
                            .differences())
                    .containsExactly(new Difference(
                            "reviewPolicy", Optional.empty(), Optional.of("See §§744.11 and 744.23(d) of the EAR")));
        }

        @Test
        void theAnswerNamesEveryNoticeUpToTheDayAndTheHistoryThoseSince() {
            EntryHistory history = EntryHistory.of(dataset, "el-smic", on("2024-01-01"));
            assertThat(history.listed())
                    .isEqualTo(new Answer(
                            Verdict.YES,
                            List.of("el-smic on el: added on 2020-12-18 by 85 FR 83420"),
                            List.of("el-smic", "el")));
            assertThat(history.since())
                    .extracting(Notice::version)
                    .containsExactly(smic.versions().get(1));
        }

        private List<EntryVersion> inEffect(String entry, String day) {
            return EntryHistory.of(dataset, entry, on(day)).inEffect();
        }
    }

    @Nested
    class WhetherItWasListed {

        @ParameterizedTest
        @CsvSource({
            "2020-12-17, UNKNOWN",
            "2020-12-18, YES",
            "2023-04-30, YES",
            "2023-05-01, NO",
            "2024-08-31, NO",
            "2024-09-01, YES",
            "2026-07-31, YES",
            "2026-08-01, UNKNOWN",
        })
        void isNeverDeniedOutsideTheHistoryThatIsHeld(String day, Verdict listed) {
            assertThat(listed(
                            day,
                            version("ADDED 2020-12-18"),
                            version("REMOVED 2023-05-01"),
                            version("ADDED 2024-09-01")))
                    .isEqualTo(listed);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-07-30, UNKNOWN",
            "2026-07-31, YES",
            "2026-08-01, UNKNOWN",
        })
        void isCertainOfAnUndatedEntryOnlyOnTheDayTheListIsOf(String day, Verdict listed) {
            assertThat(listed(day, version("ADDED by 87 FR 77505"))).isEqualTo(listed);
        }

        @ParameterizedTest
        @CsvSource({
            "2020-11-30, UNKNOWN",
            "2020-12-15, UNKNOWN",
            "2021-01-01, YES",
            "2023-03-15, UNKNOWN",
            "2023-04-01, NO",
        })
        void isUnknownWithinAPartialDate(String day, Verdict listed) {
            assertThat(listed(day, version("ADDED 2020-12"), version("REMOVED 2023-03")))
                    .isEqualTo(listed);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-06-01, YES",
            "2022-01-01, UNKNOWN",
        })
        void isUnknownAfterAnEndThatNoNoticeExplains(String day, Verdict listed) {
            assertThat(listed(day, version("ADDED 2020-12-18 until 2022-01-01")))
                    .isEqualTo(listed);
        }

        @Test
        void isUnknownOfAnEntryWithoutVersions() {
            EntryHistory history = EntryHistory.of(dataset(LIST, entry("e")), "e", on("2026-07-31"));
            assertThat(history.listed())
                    .isEqualTo(new Answer(
                            Verdict.UNKNOWN,
                            List.of("what el said of e on 2026-07-31 is not held"),
                            List.of("e", "el")));
        }

        @Test
        void isUnknownOfAnEntryThatIsNotHeldOrCouldNotBeRead() {
            assertThat(EntryHistory.of(dataset(LIST), "e", on("2026-01-01"))
                            .listed()
                            .reasons())
                    .containsExactly("e is not held in the dataset");
            Dataset unread = Dataset.builder().unread(List.of("e")).build();
            assertThat(EntryHistory.of(unread, "e", on("2026-01-01")).listed().reasons())
                    .containsExactly("e could not be read");
        }

        @Test
        void isUnknownWhereNothingSaysUpToWhichDayTheListIsFollowed() {
            EntryHistory history =
                    EntryHistory.of(Dataset.of(entry("e", version("ADDED 2020-12-18"))), "e", on("2021-01-01"));
            assertThat(history.listed().isUnknown()).isTrue();
            assertThat(history.inEffect()).isEmpty();
            assertThat(history.possible()).containsExactly(version("ADDED 2020-12-18"));
            assertThat(history.listed().reasons())
                    .contains("the dataset does not say up to which day it follows el,"
                            + " so nobody can vouch for 2021-01-01");
        }

        @Test
        void aListThatSaysNothingIsFollowedAsTheDatasetIs() {
            Dataset dataset = dataset(Entries.list("el"), entry("e", version("ADDED 2020-12-18")));
            assertThat(EntryHistory.of(dataset, "e", on("2026-07-23")).listed().isYes())
                    .isTrue();
            assertThat(EntryHistory.of(dataset, "e", on("2026-07-24")).listed().isUnknown())
                    .isTrue();
        }

        @Test
        void twoNoticesOfOneDayStandSideBySideAndACorrectionTakesTheirPlace() {
            EntryVersion one = version("ADDED 2022-12-16 by 87 FR 77505");
            EntryVersion other = version("ADDED 2022-12-16 by 87 FR 77508");
            EntryVersion correction = version("CORRECTED 2022-12-16 by 88 FR 1").withFootnotes(4);
            assertThat(EntryHistory.of(dataset(LIST, entry("e", one, other)), "e", on("2023-01-01"))
                            .inEffect())
                    .containsExactly(one, other);
            assertThat(EntryHistory.of(dataset(LIST, entry("e", one, correction)), "e", on("2023-01-01"))
                            .inEffect())
                    .containsExactly(correction);
        }

        @Test
        void aCorrectionThatMayBeOfTheDayOfARevisionMayHaveTakenItsPlace() {
            EntryVersion revised = version("REVISED 2022-12-16/2022-12-20");
            EntryVersion corrected = version("CORRECTED 2022-12-16");
            EntryHistory history = EntryHistory.of(
                    dataset(LIST, entry("e", version("ADDED 2020-12-18"), revised, corrected)), "e", on("2023-01-01"));
            assertThat(history.inEffect()).isEmpty();
            assertThat(history.oneOf()).containsExactly(corrected, revised);
            assertThat(history.listed().isYes()).isTrue();
        }

        @Test
        void isUnknownWhereOneDayAddsAndRemoves() {
            assertThat(listed("2023-01-01", version("ADDED 2022-12-16"), version("REMOVED 2022-12-16")))
                    .isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void isUnknownWhereOneDayRevisesAndRemoves() {
            assertThat(listed(
                            "2023-01-01",
                            version("ADDED 2020-12-18"),
                            version("REVISED 2022-12-16"),
                            version("REMOVED 2022-12-16")))
                    .isEqualTo(Verdict.UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({
            "2022-05-31, YES",
            "2022-06-01, UNKNOWN",
            "2023-12-31, UNKNOWN",
            "2024-01-01, NO",
        })
        void isUnknownFromARemovalToTheEndThatAVersionSaysItself(String day, Verdict listed) {
            assertThat(listed(day, version("ADDED 2020-12-18 until 2024-01-01"), version("REMOVED 2022-06-01")))
                    .isEqualTo(listed);
        }

        @Test
        void aNoticeThatMayNotHaveBeenKnownEndsNoOtherForCertain() {
            EntryVersion added = version("ADDED 2020-12-18");
            ListEntry entry = entry("e", added, version("REMOVED 2021-06-01").withCitations(Citation.of("year")))
                    .withKnown(PartialDate.parse("2020"));
            Source year = Source.builder()
                    .id("year")
                    .title("Year")
                    .published(PartialDate.parse("2022"))
                    .build();
            EntryHistory history = EntryHistory.of(
                    dataset(LIST, entry, year), "e", on("2022-06-01").asKnownOn(LocalDate.of(2022, 7, 1)));
            assertThat(history.listed().verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(history.possible()).contains(added);
        }

        @Test
        void isCertainWhereOneOfTwoNoticesIsInEffectAndItIsNotKnownWhich() {
            EntryVersion added = version("ADDED 2020-12-18");
            EntryVersion revised = version("REVISED 2025-10");
            EntryHistory history = EntryHistory.of(dataset(LIST, entry("e", added, revised)), "e", on("2025-10-15"));
            assertThat(history.listed())
                    .isEqualTo(new Answer(
                            Verdict.YES,
                            List.of(
                                    "e on el: added on 2020-12-18",
                                    "whether by then e had been revised in 2025-10 is not known"),
                            List.of("e", "el")));
            assertThat(history.inEffect()).isEmpty();
            assertThat(history.oneOf()).containsExactly(added, revised);
        }

        @ParameterizedTest
        @ValueSource(strings = {"REMOVED 2025-10", "REVISED 2025-10 until 2025-10-10", "REMOVED 2025-10-01"})
        void isUnknownWhereOneOfSeveralNoticesMayHaveEndedIt(String notice) {
            EntryHistory history = EntryHistory.of(
                    dataset(LIST, entry("e", version("ADDED 2020-12-18"), version("REVISED 2025-10"), version(notice))),
                    "e",
                    on("2025-10-15"));
            assertThat(history.listed().verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(history.oneOf()).isEmpty();
        }

        @Test
        void isUnknownWhereNobodyVouchesForTheDayOfSeveralNotices() {
            EntryHistory history = EntryHistory.of(
                    dataset(LIST, entry("e", version("ADDED 2020-12-18"), version("REVISED 2026"))),
                    "e",
                    on("2026-08-15"));
            assertThat(history.listed().verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(history.oneOf()).isEmpty();
        }

        @Test
        void anEndThatContradictsARemovalIsTold() {
            ListEntry entry = entry(
                    "e",
                    version("ADDED 2020-12-18 until 2024-01-01 by 85 FR 83420"),
                    version("REMOVED 2022-06-01 by 87 FR 34154"));
            EntryHistory history = EntryHistory.of(dataset(LIST, entry), "e", on("2023-01-01"));
            assertThat(history.listed())
                    .isEqualTo(new Answer(
                            Verdict.UNKNOWN,
                            List.of(
                                    "e on el: added on 2020-12-18 by 85 FR 83420",
                                    "e on el: removed on 2022-06-01 by 87 FR 34154",
                                    "e was removed, and yet it is said to have been added on 2020-12-18 by 85 FR 83420"
                                            + " until 2024-01-01"),
                            List.of("e", "el")));
            assertThat(history.inEffect()).isEmpty();
            assertThat(history.possible()).containsExactly(entry.versions().get(0));
        }

        @ParameterizedTest
        @CsvSource({
            "2021-06-01, NO",
            "2022-06-01, YES",
            "2023-06-01, UNKNOWN",
        })
        void isNotDeniedByARemovalThatWasOverWhenItWasAddedAgain(String day, Verdict listed) {
            assertThat(listed(
                            day,
                            version("ADDED 2020-01-01"),
                            version("REMOVED 2021-01-01 until 2025-01-01"),
                            version("ADDED 2022-01-01 until 2023-01-01")))
                    .isEqualTo(listed);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-12-31, NO",
            "2022-01-01, UNKNOWN",
        })
        void isNotDeniedAfterTheEndARemovalSaysItself(String day, Verdict listed) {
            assertThat(listed(day, version("ADDED 2020-01-01"), version("REMOVED 2021-01-01 until 2022-01-01")))
                    .isEqualTo(listed);
        }

        private Verdict listed(String day, EntryVersion... versions) {
            return EntryHistory.of(dataset(LIST, entry("e", versions)), "e", on(day))
                    .listed()
                    .verdict();
        }
    }

    @Nested
    class AsKnownOnADay {
        private final Source notice = Source.builder()
                .id("notice")
                .title("notice")
                .published(PartialDate.parse("2024-12-05"))
                .build();
        private final ListEntry entry = entry(
                        "e",
                        version("ADDED 2020-12-18"),
                        version("REVISED 2024-12-02").withCitations(Citation.of("notice")))
                .withKnown(PartialDate.parse("2020-12-20"));
        private final Dataset dataset = dataset(LIST, notice, entry);

        @ParameterizedTest
        @CsvSource({
            "2020-12-18, 2020-12-19, UNKNOWN, 0",
            "2020-12-18, 2020-12-20, YES,     1",
            "2024-12-02, 2024-12-04, YES,     1",
            "2024-12-02, 2024-12-05, YES,     2",
            "2024-12-07, 2024-12-06, UNKNOWN, 2",
        })
        void whatWasNotKnownWasNotSaid(String day, String known, Verdict listed, int notices) {
            EntryHistory history = EntryHistory.of(dataset, "e", on(day, known));
            assertThat(history.listed().verdict()).isEqualTo(listed);
            assertThat(history.notices()).hasSize(notices);
        }

        @Test
        void anEntryThatWasWithdrawnSaysNothing() {
            ListEntry better = entry("better")
                    .withKnown(PartialDate.parse("2022-01-01"))
                    .withSupersedes(new Supersession("e", SupersessionKind.CORRECTS, Optional.empty()));
            Dataset corrected = dataset(LIST, notice, entry, better);
            assertThat(EntryHistory.of(corrected, "e", on("2021-01-01", "2021-12-31"))
                            .listed()
                            .isYes())
                    .isTrue();
            assertThat(EntryHistory.of(corrected, "e", When.on(Acts.UP_TO_DATE)).listed())
                    .isEqualTo(new Answer(Verdict.UNKNOWN, List.of("withdrawn by better"), List.of("e", "better")));
        }
    }
}
