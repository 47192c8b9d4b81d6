package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.Posture;
import io.github.chipstakes.model.control.PostureKind;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.market.EventKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReferenceUnknownTest {
    private static final Person ADA = Person.builder().id("ada").name("Ada").build();
    private static final ExportControl CONTROL = ExportControl.builder()
            .id("rule")
            .title("Rule")
            .jurisdiction(Jurisdiction.of("US"))
            .addProvision(Provision.builder().id("ownership").build())
            .build();

    private static Event about(String reference) {
        return Event.builder()
                .id("event")
                .kind(EventKind.OTHER)
                .addSubject(Subject.of(reference))
                .build();
    }

    private static ExportControl suspending(String provision) {
        return CONTROL.withTimeline(LegalEvent.builder()
                .event(LegalEventKind.SUSPENDED)
                .provision(provision)
                .build());
    }

    @BadExample
    void aReferenceToNothingIsReported() {
        assertThat(Found.by(new ReferenceUnknown(), ADA, Found.stake("s").build()))
                .containsExactly("stake s: /entity: there is no record smic [reference-unknown, error]");
    }

    @GoodExample
    void aReferenceToARecordIsFine() {
        assertThat(Found.by(
                        new ReferenceUnknown(),
                        ADA,
                        Found.company("smic").build(),
                        Found.stake("s").build()))
                .isEmpty();
    }

    @Test
    void theNearestIdOfTheRightKindIsSuggested() {
        assertThat(Found.by(
                        new ReferenceUnknown(),
                        Found.company("smic-north").build(),
                        Person.builder().id("smik").name("Smik").build(),
                        ADA,
                        Found.stake("s", "adda").build().withEntity("smic-nroth")))
                .containsExactly(
                        "stake s: /entity: there is no record smic-nroth; did you mean \"smic-north\"?"
                                + " [reference-unknown, error]",
                        "stake s: /holder/party: there is no record adda; did you mean \"ada\"?"
                                + " [reference-unknown, error]");
        assertThat(Found.by(new ReferenceUnknown(), CONTROL, about("rule/ownrship")))
                .containsExactly("event event: /subjects/0/record: control rule has no provision ownrship; did you mean"
                        + " \"ownership\"? [reference-unknown, error]");
    }

    @Test
    @Timeout(60)
    void whereVeryManyLeadNowhereNoLongSearchIsMade() {
        List<DatasetRecord> records = new ArrayList<>();
        for (int i = 10_000; i < 30_000; i++) {
            records.add(Found.company("company-number-" + i).build());
            records.add(Found.stake("s" + i, "no-such-holder-" + i).build());
        }
        Dataset dataset = Dataset.builder().addAll(records).build();

        List<String> found = Found.by(new ReferenceUnknown(), dataset);

        assertThat(found).hasSize(40_000);
        assertThat(found.stream().filter(finding -> finding.contains("no-such-holder-29999")))
                .containsExactly("stake s29999: /holder/party: there is no record no-such-holder-29999"
                        + " [reference-unknown, error]");
    }

    @Test
    void whatCouldNotBeReadIsNotReportedAgain() {
        Dataset dataset = Dataset.builder()
                .add(ADA)
                .add(Found.stake("s").build())
                .unread(List.of("smic"))
                .build();
        assertThat(Found.by(new ReferenceUnknown(), dataset)).isEmpty();
    }

    @Test
    void whereRecordsMayBeMissingItIsOnlyPossible() {
        Dataset dataset = Dataset.builder()
                .add(ADA)
                .add(Found.stake("s").build())
                .incomplete()
                .build();
        assertThat(Found.by(new ReferenceUnknown(), dataset))
                .containsExactly("stake s: /entity: there is no record smic among those that could be read"
                        + " [reference-unknown, possible, warning]");
    }

    @Test
    void aProvisionIsLookedForInItsControl() {
        assertThat(Found.by(new ReferenceUnknown(), CONTROL, about("rule/ownership")))
                .isEmpty();
        assertThat(Found.by(new ReferenceUnknown(), CONTROL, about("rule/items")))
                .containsExactly("event event: /subjects/0/record: control rule has no provision items"
                        + " [reference-unknown, error]");
    }

    @Test
    void onlyControlsHaveProvisions() {
        assertThat(Found.by(new ReferenceUnknown(), ADA, about("ada/ownership")))
                .containsExactly("event event: /subjects/0/record: person ada has no provision ownership"
                        + " [reference-unknown, error]");
    }

    @Test
    void aTimelineSpeaksOfProvisionsOfItsControl() {
        assertThat(Found.by(new ReferenceUnknown(), suspending("ownership"))).isEmpty();
        assertThat(Found.by(new ReferenceUnknown(), suspending("items")))
                .containsExactly("control rule: /timeline/0/provision: this control has no provision items"
                        + " [reference-unknown, error]");
    }

    @Test
    void soDoPostures() {
        Posture posture = Posture.builder()
                .posture(PostureKind.NOT_ENFORCED)
                .provision("items")
                .build();
        assertThat(Found.by(new ReferenceUnknown(), CONTROL.withPostures(posture.withProvision("ownership"))))
                .isEmpty();
        assertThat(Found.by(new ReferenceUnknown(), CONTROL.withPostures(posture)))
                .containsExactly("control rule: /postures/0/provision: this control has no provision items"
                        + " [reference-unknown, error]");
    }
}
