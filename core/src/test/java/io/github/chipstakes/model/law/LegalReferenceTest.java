package io.github.chipstakes.model.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.law.LegalReference.Cfr;
import io.github.chipstakes.model.law.LegalReference.FederalRegister;
import io.github.chipstakes.model.law.LegalReference.Mofcom;
import io.github.chipstakes.model.law.LegalReference.UsCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferenceTest {
    @Test
    void aVolumeOrPageOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new FederalRegister(0, 1))
                .hasMessage("a Federal Register volume lies between 1 and 999, not 0");
        assertThatThrownBy(() -> new FederalRegister(88, 1_000_000))
                .hasMessage("a Federal Register page lies between 1 and 999999, not 1000000");
    }

    @Test
    void aYearOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new Mofcom(25, 61))
                .hasMessage("the year of a MOFCOM announcement lies between 1950 and 2999, not 25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "§ 744.21", "744.21 (b)", "Part 774", "774; 775"})
    void aProvisionWrittenOtherwiseIsRefused(String provision) {
        assertThatThrownBy(() -> new Cfr(15, provision))
                .hasMessage("a CFR provision is written like 744.21(b) or 774, not \"" + provision + "\"");
        assertThatThrownBy(() -> new UsCode(15, provision))
                .hasMessage("a section of the U.S. Code is written like 4813(a), not \"" + provision + "\"");
    }
}
