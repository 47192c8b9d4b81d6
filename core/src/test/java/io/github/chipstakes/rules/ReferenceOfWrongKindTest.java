package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.PolicyDirective;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.market.EventRelation;
import io.github.chipstakes.model.market.EventRelationKind;
import io.github.chipstakes.model.policy.DirectiveAct;
import io.github.chipstakes.model.policy.Stance;
import io.github.chipstakes.model.policy.Target;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceOfWrongKindTest {
    private static final Person ADA = Person.builder().id("ada").name("Ada").build();

    @BadExample
    void aPersonCannotBeHeld() {
        assertThat(Found.by(
                        new ReferenceOfWrongKind(),
                        ADA,
                        Found.stake("s").build().withEntity("ada")))
                .containsExactly("stake s: /entity: ada is a record of the kind person, and company or institution"
                        + " belongs here [reference-of-wrong-kind, error]");
    }

    @GoodExample
    void aPersonCanHold() {
        assertThat(Found.by(
                        new ReferenceOfWrongKind(),
                        ADA,
                        Found.company("smic").build(),
                        Found.stake("s").build()))
                .isEmpty();
    }

    @Test
    void aReferenceToNothingIsAnotherRulesMatter() {
        assertThat(Found.by(new ReferenceOfWrongKind(), Found.stake("s").build()))
                .isEmpty();
    }

    @Test
    void oneRecordOfTheRightKindAmongThoseOfAnIdIsEnough() {
        assertThat(Found.by(
                        new ReferenceOfWrongKind(),
                        Found.company("ada").build(),
                        ADA,
                        Found.stake("s").build().withEntity("ada")))
                .isEmpty();
    }

    @Test
    void aRecordRestatesAndReplacesRecordsOfItsOwnKindOnly() {
        ShareholderStake stake = Found.stake("s")
                .restates("smic")
                .addSupersedes(new Supersession("smic", SupersessionKind.CORRECTS, Optional.empty()))
                .build();
        assertThat(Found.by(
                        new ReferenceOfWrongKind(), ADA, Found.company("smic").build(), stake))
                .containsExactly(
                        "stake s: /restates: smic is a record of the kind company, and stake belongs here"
                                + " [reference-of-wrong-kind, error]",
                        "stake s: /supersedes/0/record: smic is a record of the kind company, and stake belongs here"
                                + " [reference-of-wrong-kind, error]");
        assertThat(Found.by(
                        new ReferenceOfWrongKind(),
                        ADA,
                        stake,
                        Found.stake("smic").build()))
                .filteredOn(finding -> !finding.contains("/entity"))
                .isEmpty();
    }

    @Test
    void anEventFollowsEventsAndActsOfGovernmentAndATargetIsAParty() {
        Event event = Event.builder()
                .id("halt")
                .kind(EventKind.OTHER)
                .addRelation(EventRelation.builder()
                        .kind(EventRelationKind.AFTER)
                        .record("ada")
                        .build())
                .build();
        PolicyDirective directive = PolicyDirective.builder()
                .id("advice")
                .title("Advice")
                .addAct(DirectiveAct.builder()
                        .stance(Stance.WARN)
                        .addTarget(Target.builder().record("halt").build())
                        .build())
                .build();
        assertThat(Found.by(new ReferenceOfWrongKind(), ADA, event, directive))
                .containsExactly(
                        "directive advice: /acts/0/targets/0/record: halt is a record of the kind event, and company or"
                                + " institution or person or product or segment belongs here"
                                + " [reference-of-wrong-kind, error]",
                        "event halt: /relations/0/record: ada is a record of the kind person, and control or directive"
                                + " or event belongs here [reference-of-wrong-kind, error]");
    }
}
