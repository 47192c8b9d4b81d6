package io.github.chipstakes.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.time.PartialDate;
import org.junit.jupiter.api.Test;

class FoundedTest {
    private static final AttestedDate YEAR = AttestedDate.of(PartialDate.of(2016));

    @Test
    void aFoundingDateIsGivenAsItIsWritten() {
        assertThat(Company.builder().id("a").name("A").founded("2016").build().founded())
                .containsExactly(YEAR);
        assertThat(Institution.builder()
                        .id("a")
                        .name("A")
                        .founded("2016")
                        .build()
                        .founded())
                .containsExactly(YEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Institution.builder().founded("16"));
    }
}
