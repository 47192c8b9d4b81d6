package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Aggregation;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.Instrument;
import io.github.chipstakes.model.control.InstrumentKind;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.party.InstitutionKind;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.time.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is also true: the Entity List names Cambricon, and a rule reaches what listed parties own. */
class FoundingControlsTest {

    private static EntryMatch confirmed(String entry, String party) {
        return EntryMatch.builder()
                .entry(entry)
                .party(party)
                .status(MatchStatus.CONFIRMED)
                .by("editors")
                .date(PartialDate.parse("2026-11-23"))
                .evidence("exact name")
                .addCitation(Citation.of("screening-list"))
                .build();
    }

    /** What the notice of 16 December 2022 says of each of the entries it added that the founding dataset holds. */
    private static ListEntry.Builder addedIn2022() {
        return ListEntry.builder()
                .list("us-entity-list")
                .kind(EntryKind.ENTITY)
                .addCountry(Jurisdiction.of("CN"))
                .known(PartialDate.parse("2022-12-16"))
                .addVersion(EntryVersion.builder()
                        .action(EntryAction.ADDED)
                        .validFrom(PartialDate.parse("2022-12-16"))
                        .addCite(LegalCitation.of("87 FR 77505"))
                        .licenseRequirement(
                                "For All Items Subject to the EAR" + " (See §734.9(e)(2), and §744.11 of the EAR)4.")
                        .reviewPolicy(LicenseReviewPolicy.of("Presumption for denial"))
                        .addFootnote(4)
                        .build())
                .addCitation(Citation.parse("fr-87-77505 This rule is effective December 16, 2022."));
    }

    @Test
    void cambriconIsOnTheEntityListSince16December2022() {
        assertThat(DATASET.matches().stream().filter(match -> match.party().equals("cambricon")))
                .containsExactly(confirmed("el-cambricon", "cambricon"));
        assertThat(DATASET.find("el-cambricon"))
                .contains(addedIn2022()
                        .id("el-cambricon")
                        .name("Cambricon Technologies Corporation Limited")
                        .addAlias("Cambrian")
                        .addAlias("Cambrian Technologies Corporation")
                        .addAlias("Cambricon")
                        .addAlias("Zhongke Cambricon Technology")
                        .addCitation(Citation.parse("footnote-4 These entities also received a Footnote 4 designation"))
                        .addCitation(Citation.of("screening-list"))
                        .build());
    }

    @Test
    void theListedInstituteIsAnotherInstitutionThanTheAcademy() {
        assertThat(DATASET.find("ict-cas"))
                .contains(Institution.builder()
                        .id("ict-cas")
                        .name("Institute of Computing Technology, Chinese Academy of Sciences")
                        .addName(Name.builder()
                                .text("Chinese Academy of Sciences Institute of Computing Technology")
                                .lang("en")
                                .build())
                        .kind(InstitutionKind.ACADEMY)
                        .jurisdiction(Jurisdiction.of("CN"))
                        .parent("cas")
                        .addCitation(Citation.of("screening-list"))
                        .build());
    }

    @Test
    void theInstituteIsOnTheSameListSinceTheSameDay() {
        assertThat(DATASET.matches().stream().filter(match -> match.party().equals("ict-cas")))
                .containsExactly(confirmed("el-ict-cas", "ict-cas"));
        assertThat(DATASET.find("el-ict-cas"))
                .contains(addedIn2022()
                        .id("el-ict-cas")
                        .name("Chinese Academy of Sciences Institute of Computing Technology")
                        .addAlias("Institute of Computing Technology Chinese Academy of Sciences")
                        .addAlias("Institute of Computing Technology")
                        .addAlias("CAS ICT")
                        .addAlias("ICT CAS")
                        .addCitation(Citation.of("screening-list"))
                        .build());
    }

    @Test
    void theEntityListIsFollowedToADay() {
        assertThat(DATASET.find("us-entity-list"))
                .contains(PartyList.builder()
                        .id("us-entity-list")
                        .name("Entity List")
                        .jurisdiction(Jurisdiction.of("US"))
                        .authority("Bureau of Industry and Security")
                        .upToDate(PartialDate.parse("2026-07-31"))
                        .addCitation(Citation.of("screening-list"))
                        .build());
    }

    @Test
    void theAffiliatesRuleReachesForeignEntitiesOwnedToAtLeastHalfAndWasSuspended() {
        assertThat(affiliatesRule())
                .isEqualTo(ExportControl.builder()
                        .id("us-affiliates-2025")
                        .title("Affiliates rule")
                        .jurisdiction(Jurisdiction.of("US"))
                        .addIssuer(PartyReference.to("bis"))
                        .instrument(Instrument.builder()
                                .kind(InstrumentKind.REGULATION)
                                .title("Expansion of End-User Controls To Cover Affiliates of Certain Listed Entities")
                                .addCite(LegalCitation.of("90 FR 47201"))
                                .published(PartialDate.parse("2025-09-30"))
                                .build())
                        .addProvision(Provision.builder()
                                .id("ownership")
                                .ownership(OwnershipRule.builder()
                                        .addList("us-entity-list")
                                        .addList("us-meu-list")
                                        .threshold(Percentage.parse("at least 50"))
                                        .aggregate(Aggregation.ALL_LISTED)
                                        .reach(RuleReach.FOREIGN)
                                        .upToDate(PartialDate.parse("2026-07-23"))
                                        .build())
                                .addCitation(
                                        Citation.parse("fr-90-47201 any entity that is at least 50 percent owned by"
                                                + " one or more entities on the Entity List will itself automatically be"
                                                + " subject to Entity List restrictions"))
                                .build())
                        .addTimeline(on(LegalEventKind.EFFECTIVE, "2025-09-29")
                                .addCitation(Citation.parse(
                                        "fr-90-47201 Effective date: This rule is effective September 29, 2025."))
                                .build())
                        .addTimeline(on(LegalEventKind.PUBLISHED, "2025-09-30").build())
                        .addTimeline(on(LegalEventKind.SUSPENDED, "2025-11-10")
                                .known(PartialDate.parse("2025-11-01"))
                                .by("us-affiliates-suspension")
                                .addCitation(Citation.of("suspension-memo"))
                                .build())
                        .addTimeline(on(LegalEventKind.RESUMED, "2026-11-10")
                                .known(PartialDate.parse("2025-11-01"))
                                .boundaryQuote("continuing through November 9, 2026")
                                .addCitation(Citation.of("suspension-insights"))
                                .build())
                        .addCitation(Citation.of("fr-90-47201"))
                        .build());
    }

    private static LegalEvent.Builder on(LegalEventKind event, String day) {
        return LegalEvent.builder().event(event).date(PartialDate.parse(day));
    }

    @Test
    void whatHoldsAfterItsSuspensionLiesBeyondTheDayTheRuleIsUpToDate() {
        PartialDate resumed = affiliatesRule().timeline().get(3).date().orElseThrow();
        Optional<PartialDate> upToDate =
                affiliatesRule().provisions().get(0).ownership().flatMap(OwnershipRule::upToDate);
        assertThat(resumed.isAfter(upToDate.orElseThrow()).isYes()).isTrue();
    }

    private static ExportControl affiliatesRule() {
        return DATASET.find(ExportControl.class, "us-affiliates-2025").orElseThrow();
    }
}
