package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static io.github.chipstakes.examples.Founding.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.HolderRole;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.Age;
import io.github.chipstakes.model.party.InstitutionKind;
import io.github.chipstakes.model.party.Position;
import io.github.chipstakes.model.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Sentence 8 of the digest: who holds Cambricon. */
class FoundingHoldersTest {
    private static final ShareholderStake CHEN = stake("chen-in-cambricon", "chen-tianshi", "29")
            .asOf(PartialDate.of(2025))
            .addRole(HolderRole.FOUNDER)
            .addCitation(digest(8, "Cambricon’s founder, Chen Tianshi (40), holds a 29% stake"))
            .addCitation(digest(10, "Cambricon’s founder, Chen Tianshi (40), holds a 29% stake"))
            .build();

    private static final ShareholderStake ACADEMY = stake("cas-in-cambricon", "cas", "16")
            .asOf(PartialDate.of(2025))
            .addCitation(digest(8, "the Chinese Academy of Sciences holds 16%"))
            .addCitation(digest(10, "the Chinese Academy of Sciences holds 16%"))
            .build();

    @Test // 8a
    void itsFounderChenTianshiHolds29PercentAsStated() {
        assertThat(DATASET.stakesIn("cambricon")).contains(CHEN);
    }

    @Test // 8a
    void chenTianshiIs40AsOfTheDigest() {
        assertThat(DATASET.find("chen-tianshi"))
                .contains(Person.builder()
                        .id("chen-tianshi")
                        .name("Chen Tianshi")
                        .addAge(Age.builder()
                                .years(40)
                                .asOf(PartialDate.of(2025))
                                .build())
                        .addPosition(Position.builder()
                                .title("founder")
                                .at("cambricon")
                                .build())
                        .addCitation(digest(8, "Cambricon’s founder, Chen Tianshi (40)"))
                        .addCitation(digest(10, "Cambricon’s founder, Chen Tianshi (40)"))
                        .build());
    }

    @Test // 8a, 10
    void rivalFiguresStandBesideThoseOfTheDigest() {
        assertThat(DATASET.stakesOf("chen-tianshi"))
                .extracting(stake ->
                        stake.percent().orElseThrow() + " as of " + stake.asOf().orElseThrow())
                .containsExactly("29 as of 2025", "29.63 as of 2025-08", "28.57 as of 2025-09-30");
    }

    @Test // 8b
    void theChineseAcademyOfSciencesHolds16Percent() {
        assertThat(DATASET.stakesOf("cas")).containsExactly(ACADEMY);
        assertThat(DATASET.find("cas"))
                .contains(Institution.builder()
                        .id("cas")
                        .name("Chinese Academy of Sciences")
                        .kind(InstitutionKind.ACADEMY)
                        .jurisdiction(Jurisdiction.of("CN"))
                        .addCitation(digest(8, "the Chinese Academy of Sciences"))
                        .addCitation(digest(10, "the Chinese Academy of Sciences"))
                        .build());
    }

    @Test // 8b
    void theAcademyItselfIsNotMatchedToAnyListEntry() {
        assertThat(DATASET.matches()).extracting(EntryMatch::party).containsExactly("cambricon", "ict-cas");
    }

    @Test
    void fundsThatActInConcertCarryTheirGroup() {
        assertThat(DATASET.find("sdic-in-cambricon"))
                .contains(stake("sdic-in-cambricon", "sdic-fund", "3.52")
                        .shares(Shares.of(14124730))
                        .asOf(PartialDate.of(2022, 1))
                        .concertGroup(ConcertGroup.builder()
                                .name("SDIC")
                                .percent(Percentage.parse("4.78"))
                                .shares(Shares.of(19186250))
                                .build())
                        .addCitation(Citation.parse(
                                "cambricon-2022-011 holds 14124730 shares of the company, accounting for 3.52%"))
                        .build());
    }

    private static ShareholderStake.Builder stake(String id, String holder, String percent) {
        return ShareholderStake.builder()
                .id(id)
                .holder(holder)
                .entity("cambricon")
                .percent(percent)
                .interest(Interest.SHAREHOLDING);
    }
}
