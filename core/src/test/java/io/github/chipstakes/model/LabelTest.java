package io.github.chipstakes.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.market.Assessment;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.party.PartyReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelTest {
    static Stream<DatasetRecord> named() {
        return Stream.of(
                Company.builder().id("x").name("Name").build(),
                Institution.builder().id("x").name("Name").build(),
                Person.builder().id("x").name("Name").build(),
                Product.builder().id("x").name("Name").build(),
                MarketSegment.builder().id("x").name("Name").build(),
                PartyList.builder().id("x").name("Name").build(),
                ListEntry.builder().id("x").list("list").name("Name").build(),
                Source.builder().id("x").title("Name").build(),
                PolicyDirective.builder().id("x").title("Name").build(),
                Event.builder().id("x").kind(EventKind.OTHER).title("Name").build(),
                CapitalRaise.builder()
                        .id("x")
                        .issuer(PartyReference.to("y"))
                        .title("Name")
                        .build(),
                ExportControl.builder()
                        .id("x")
                        .title("Name")
                        .jurisdiction(Jurisdiction.of("US"))
                        .build());
    }

    static Stream<DatasetRecord> nameless() {
        return Stream.of(
                ShareholderStake.builder().id("x").holder("y").entity("z").build(),
                CapitalRaise.builder().id("x").issuer(PartyReference.to("y")).build(),
                Event.builder().id("x").kind(EventKind.OTHER).build(),
                EntryMatch.builder()
                        .id("x")
                        .entry("e")
                        .party("p")
                        .status(MatchStatus.CONFIRMED)
                        .build(),
                Observation.builder()
                        .id("x")
                        .assessment(Assessment.builder().text("t").build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("named")
    void aRecordIsCalledByItsNameOrTitle(DatasetRecord named) {
        assertThat(named.label()).isEqualTo("Name");
    }

    @ParameterizedTest
    @MethodSource("nameless")
    void aRecordWithoutANameIsCalledByItsId(DatasetRecord nameless) {
        assertThat(nameless.label()).isEqualTo("x");
    }

    @Test
    void aDatasetKnowsWhatItsRecordsAreCalled() {
        Dataset dataset =
                Dataset.of(Company.builder().id("cambricon").name("Cambricon").build());
        assertThat(dataset.labelOf("cambricon")).isEqualTo("Cambricon");
        assertThat(dataset.labelOf("nobody")).isEqualTo("nobody");
    }
}
