package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.PolicyDirective;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.ItemScope;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.market.Sign;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.policy.DirectiveAct;
import io.github.chipstakes.model.policy.Stance;
import io.github.chipstakes.model.policy.Target;
import io.github.chipstakes.model.policy.TargetKind;
import org.junit.jupiter.api.Test;

class PartEmptyTest {
    private static final Metric REVENUE = Metric.builder().code("REVENUE").build();

    private static Observation observation(Metric metric) {
        return Observation.builder().id("o").metric(metric).build();
    }

    private static PolicyDirective aimedAt(Target target) {
        return PolicyDirective.builder()
                .id("d")
                .title("D")
                .addAct(DirectiveAct.builder()
                        .stance(Stance.WARN)
                        .addTarget(target)
                        .build())
                .build();
    }

    @BadExample
    void aMetricWithoutAnythingMeasuredIsReported() {
        assertThat(Found.by(new PartEmpty(), observation(REVENUE)))
                .containsExactly("observation o: /metric: a metric has a number, or a sign, trend, state or comparison;"
                        + " this one has none [part-empty, warning]");
    }

    @GoodExample
    void aSignIsEnough() {
        assertThat(Found.by(new PartEmpty(), observation(REVENUE.withSign(Sign.NEGATIVE))))
                .isEmpty();
    }

    @Test
    void aTargetSaysWhomItIs() {
        assertThat(Found.by(new PartEmpty(), aimedAt(Target.builder().build())))
                .containsExactly("directive d: /acts/0/targets/0: nothing is said here; say what the source says, or"
                        + " leave it out [part-empty, warning]");
        assertThat(Found.by(
                        new PartEmpty(),
                        aimedAt(Target.builder().kind(TargetKind.INVESTORS).build())))
                .isEmpty();
    }

    @Test
    void anItemSaysWhatItIs() {
        ExportControl control = ExportControl.builder()
                .id("c")
                .title("C")
                .jurisdiction(Jurisdiction.of("US"))
                .addProvision(Provision.builder()
                        .id("p")
                        .addItem(ItemScope.builder().build())
                        .build())
                .build();
        assertThat(Found.by(new PartEmpty(), control))
                .containsExactly("control c: /provisions/0/items/0: nothing is said here; say what the source says, or"
                        + " leave it out [part-empty, warning]");
    }

    @Test
    void anIntervalWithoutEndsSaysThatNothingIsKnown() {
        assertThat(Found.by(
                        new PartEmpty(),
                        Found.stake("s").percent(new Percentage(Interval.ANY)).build()))
                .isEmpty();
    }
}
