package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static io.github.chipstakes.examples.Founding.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.PolicyDirective;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.market.EventRelation;
import io.github.chipstakes.model.market.EventRelationKind;
import io.github.chipstakes.model.market.ProductKind;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.policy.Bindingness;
import io.github.chipstakes.model.policy.DirectiveAct;
import io.github.chipstakes.model.policy.Stance;
import io.github.chipstakes.model.policy.Target;
import io.github.chipstakes.model.policy.TargetKind;
import io.github.chipstakes.model.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Sentence 3 of the digest: what happened to the H20. */
class FoundingH20Test {
    private static final Subject H20 = Subject.of("h20");

    @Test // 3a
    void productionForChinaWasHaltedAfterTheControlAndNotBecauseOfIt() {
        assertThat(DATASET.events().stream().filter(event -> event.subjects().contains(H20)))
                .containsExactly(Event.builder()
                        .id("h20-halt")
                        .kind(EventKind.PRODUCTION_HALT)
                        .title("Nvidia halts production of the H20 for China")
                        .addSubject(H20)
                        .addSubject(Subject.of("nvidia"))
                        .market(Jurisdiction.of("CN"))
                        .date(PartialDate.parse("../2025"))
                        .addRelation(EventRelation.builder()
                                .kind(EventRelationKind.AFTER)
                                .record("us-tightening")
                                .build())
                        .addCitation(digest(
                                3,
                                "After the US tightened export controls, Nvidia halted production "
                                        + "of its H20 chip for China"))
                        .build());
    }

    @Test // 3a
    void theControlIsAsVagueAsTheDigest() {
        assertThat(DATASET.find("us-tightening"))
                .contains(ExportControl.builder()
                        .id("us-tightening")
                        .title("Tightened US export controls")
                        .jurisdiction(Jurisdiction.of("US"))
                        .addIssuer(PartyReference.to("us-government"))
                        .addCitation(digest(3, "the US tightened export controls"))
                        .build());
    }

    @Test // 3a
    void theH20IsAChipOfNvidia() {
        assertThat(DATASET.find("h20"))
                .contains(Product.builder()
                        .id("h20")
                        .name("H20")
                        .maker("nvidia")
                        .kind(ProductKind.CHIP)
                        .addCitation(digest(3, "its H20 chip for China"))
                        .build());
        assertThat(DATASET.find("nvidia"))
                .contains(Company.builder()
                        .id("nvidia")
                        .name("Nvidia")
                        .addSegment("ai-training")
                        .addCitation(digest(2, "Nvidia still dominates the AI training chip segment"))
                        .build());
    }

    @Test // 3b
    void beijingAdvisedAgainstBuyingItAndForbadeNothing() {
        assertThat(DATASET.directives().stream()
                        .filter(directive -> directive.acts().stream()
                                .anyMatch(act -> act.objects().contains(H20))))
                .containsExactly(PolicyDirective.builder()
                        .id("h20-advice")
                        .title("Advice to stop buying the H20")
                        .addIssuer(PartyReference.to("cn-government"))
                        .jurisdiction(Jurisdiction.of("CN"))
                        .bindingness(Bindingness.WINDOW_GUIDANCE)
                        .addAct(DirectiveAct.builder()
                                .stance(Stance.ADVISE_AGAINST)
                                .action("PURCHASE")
                                .addObject(H20)
                                .addTarget(Target.builder()
                                        .kind(TargetKind.COMPANIES)
                                        .text("companies")
                                        .build())
                                .addReason("SECURITY")
                                .build())
                        .addCitation(digest(
                                3, "Beijing also advised companies to stop purchasing it due to security concerns"))
                        .build());
    }
}
