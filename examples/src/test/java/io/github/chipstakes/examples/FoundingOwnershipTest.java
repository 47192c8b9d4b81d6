package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.ownership.IntegratedOwnership;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.ownership.VotingControl;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.analysis.restriction.Restriction;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.ClaimKind;
import io.github.chipstakes.model.claim.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sentence 8 of the digest, asked as an analyst would: who owns Cambricon on a day, according to whom, and how much is unaccounted for. */
class FoundingOwnershipTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 11);
    private static final CapTable TABLE = CapTable.of(DATASET, "cambricon", NOVEMBER);

    private static List<String> lines(CapTable table) {
        return table.holders().stream()
                .map(holder -> holder.party() + ": "
                        + holder.stakes()
                                .map(counted -> counted.amount() + ", " + counted.dated() + ", " + sources(counted))
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    private static String sources(CountedStake counted) {
        return counted.stake().citations().stream()
                .map(citation -> citation.source())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    @Test // 8a, 8b
    void whoOwnsCambriconOnADayAndAccordingToWhom() {
        assertThat(lines(TABLE))
                .containsExactly(
                        "chen-tianshi: 28.57 %, stake of 2025-09-30 carried forward 42 days, fx168-q3",
                        "sdic-fund: 3.52 %, stake of 2022-01 carried forward 1380 to 1410 days, cambricon-2022-011",
                        "suzhou-paleozoic: 2.56 %, stake of 2022-01 carried forward 1380 to 1410 days, cambricon-2022-011",
                        "zhang-jianping: 1.53 %, stake of 2025-09-30 carried forward 42 days, fx168-q3",
                        "ningbo-hangao: 1.26 %, stake of 2022-01 carried forward 1380 to 1410 days, cambricon-2022-011",
                        "cas: 16 %, stake of 2025, which may not be of that day, digest");
    }

    /** The digest says "2025", so that what it says may be of that day or not. */
    @Test // 8a, 8b
    void byTheDigestAloneItsFounderAndTheAcademyOwnItAndTheRestIsUnaccountedFor() {
        CapTable told = CapTable.of(
                Dataset.builder()
                        .addAll(DATASET.stakesIn("cambricon").stream()
                                .filter(stake -> stake.citations().stream()
                                        .allMatch(citation -> citation.source().equals("digest")))
                                .toList())
                        .build(),
                "cambricon",
                NOVEMBER);
        assertThat(lines(told))
                .containsExactly(
                        "chen-tianshi: 29 %, stake of 2025, which may not be of that day, digest",
                        "cas: 16 %, stake of 2025, which may not be of that day, digest");
        assertThat(told.accounted()).hasToString("[0, 45]");
        assertThat(told.unaccounted()).hasToString("[55, 100]");
    }

    /** Founder and Academy are the subjects of an opinion; what they own does not rest on it. */
    @Test // 8c
    void thatWhoOwnsItShowsALinkIsAnOpinionOfTheDigestAndNoAnswerRestsOnIt() {
        assertThat(DATASET.observations().stream()
                        .filter(observation -> observation.subjects().contains(Subject.of("chen-tianshi"))
                                && observation.subjects().contains(Subject.of("cas"))))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.subjects()).contains(Subject.of("cambricon"));
                    assertThat(link.assessment())
                            .map(assessment -> assessment.text())
                            .hasValue("showing the link between basic science and commercialization");
                    assertThat(link.citations())
                            .extracting(Citation::source, Citation::claim)
                            .containsOnly(tuple("digest", Optional.of(ClaimKind.OPINION)));
                });
        Dataset withoutOpinions = Dataset.builder()
                .info(DATASET.info())
                .addAll(DATASET.records().stream()
                        .filter(record -> !(record instanceof Observation))
                        .toList())
                .build();
        assertThat(CapTable.of(withoutOpinions, "cambricon", NOVEMBER)).isEqualTo(TABLE);
    }

    @Test // 8a, 8b
    void howMuchIsUnaccountedForIfTheAcademysStakeIsOfThatDayOrNot() {
        assertThat(TABLE.accounted()).hasToString("[37.44, 53.44]");
        assertThat(TABLE.unaccounted()).hasToString("[46.56, 62.56]");
    }

    @Test // 8a
    void onAnEarlierDayTheFiguresOfTheDayCountAndTheRivalIsNamed() {
        CapTable august = CapTable.of(DATASET, "cambricon", LocalDate.of(2025, 8, 29));
        CountedStake chen = august.holders().stream()
                .filter(holder ->
                        holder.party().id().filter("chen-tianshi"::equals).isPresent())
                .flatMap(CapTable.Holder::stakes)
                .findFirst()
                .orElseThrow();
        assertThat(chen.stake().id()).isEqualTo("chen-in-cambricon-august");
        assertThat(chen.rivals()).extracting(ShareholderStake::id).containsExactly("chen-in-cambricon");
        assertThat(august.later())
                .extracting(ShareholderStake::id)
                .containsExactly("chen-in-cambricon-q3", "zhang-in-cambricon");
    }

    @Test // 8a
    void whatWasNotYetPublishedWasNotKnown() {
        Ownership known = Ownership.of(DATASET, When.on(NOVEMBER).asKnownOn(LocalDate.of(2025, 10, 16)));
        assertThat(known.stakesOf("chen-tianshi"))
                .extracting(counted -> counted.stake().id())
                .containsExactly("chen-in-cambricon-august");
    }

    @Test // 8b
    void theAcademysStakeIsOneWhoeverTellsOfIt() {
        assertThat(Ownership.of(DATASET, NOVEMBER).stakesOf("zhongke-suanyuan")).isEmpty();
    }

    @Test
    void membersOfAGroupCompleteEachOther() {
        assertThat(TABLE.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.held()).hasToString("[4.78, 4.78]"));
    }

    @Test // 8a, 8b
    void nobodyIsShownToControlCambricon() {
        Answer answer = VotingControl.of(Ownership.of(DATASET, NOVEMBER))
                .ultimateOwner("cambricon")
                .answer();
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.reasons())
                .containsExactly(
                        "nobody is shown to have more than half of the votes",
                        "more than half may be unaccounted for",
                        "votes are counted in shares where none are known",
                        "stake of 2025, which may not be of that day",
                        "cas-in-cambricon was preferred to suanyuan-in-cambricon (about 16 %)",
                        "whether it is held directly is not said: taken as direct",
                        "there may have been new shares since, by cambricon-placement-2025 (registered 2025-10-16),"
                                + " so that it may be another part of all",
                        "stake of 2025-09-30 carried forward 42 days",
                        "chen-in-cambricon-q3 was preferred to chen-in-cambricon (29 %)",
                        "after 2025-09-30 there were new shares by cambricon-placement-2025 (registered 2025-10-16),"
                                + " so that it may be another part of all",
                        "stake of 2022-01 carried forward 1380 to 1410 days",
                        "after 2022-01 there were new shares by cambricon-placement-2022 (registered 2023-04-13),"
                                + " so that it may be another part of all",
                        "after 2022-01 there were new shares by cambricon-placement-2025 (registered 2025-10-16),"
                                + " so that it may be another part of all");
    }

    @Test // 8a, 8b
    void inTheEndAsMuchIsUnaccountedForAsTheTableSays() {
        assertThat(IntegratedOwnership.of(Ownership.of(DATASET, NOVEMBER))
                        .ownersOf("cambricon")
                        .unaccounted()
                        .orElseThrow())
                .satisfies(share -> {
                    assertThat(share.low().percent(2)).hasToString("46.56");
                    assertThat(share.high().percent(2)).hasToString("62.56"); // the Academy's may not be of that day
                });
    }

    @Test // 8a, 8b
    void cambriconIsListedAndNothingFlowsUpToItsHolders() {
        OwnershipReach reach =
                OwnershipReach.all(Ownership.of(DATASET, NOVEMBER)).get(0);
        assertThat(reach.reached())
                .extracting(Restriction::party, Restriction::level)
                .containsExactly(tuple("cambricon", Level.LISTED), tuple("ict-cas", Level.LISTED));
        assertThat(reach.of("chen-tianshi").level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(reach.of("cas").level()).isEqualTo(Level.NOT_SHOWN);
    }
}
