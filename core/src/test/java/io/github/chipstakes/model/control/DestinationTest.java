package io.github.chipstakes.model.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.time.PartialDate;
import org.junit.jupiter.api.Test;

class DestinationTest {
    private static final Destination CHINA =
            Destination.builder().country(Jurisdiction.of("CN")).build();
    private static final Destination D5 = Destination.builder().group("D:5").build();

    @Test
    void aTextIsACountryUnlessAColonMakesItAGroup() {
        assertThat(Destination.parse("CN")).isEqualTo(CHINA);
        assertThat(Destination.parse("D:5")).isEqualTo(D5);
        assertThatIllegalArgumentException().isThrownBy(() -> Destination.parse(" "));
    }

    @Test
    void aCountryOrAGroupAloneHasAText() {
        assertThat(CHINA.text()).contains("CN");
        assertThat(D5.text()).contains("D:5");
    }

    @Test
    void whatATextCannotSayHasNone() {
        assertThat(CHINA.withGroup("D:5").text()).isEmpty();
        assertThat(D5.withAsOf(PartialDate.parse("2025-09")).text()).isEmpty();
        assertThat(Destination.builder()
                        .group("all but the United States")
                        .build()
                        .text())
                .isEmpty();
        assertThat(Destination.builder().country(Jurisdiction.of("a:b")).build().text())
                .isEmpty();
        assertThat(Destination.builder().build().text()).isEmpty();
    }
}
