package io.github.chipstakes.analysis.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.code.Jurisdiction;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CounterpartyTest {
    private static final Counterparty ACME = Counterparty.named("Acme Co., Ltd.");

    @Test
    void itsRecordHasItsOwnId() {
        assertThat(ACME.withId("c-17").recordId()).isEqualTo("c-17");
    }

    @Test
    void anIdOfANameIsMadeSoThatNobodyElseHasIt() {
        assertThat(ACME.recordId()).isEqualTo("counterparty~acme-co-ltd");
        assertThat(ACME.in(Jurisdiction.of("CN")).recordId()).isEqualTo("counterparty~acme-co-ltd~cn");
        assertThat(Counterparty.named("Müller").recordId())
                .isNotEqualTo(Counterparty.named("Muller").recordId());
        assertThat(Counterparty.named("寒武纪").recordId())
                .isNotEqualTo(Counterparty.named("华为").recordId());
    }

    @Test
    void anIdThatIsNoneIsMadeOne() {
        assertThat(ACME.withId("No. 17").recordId()).isEqualTo("counterparty~no-17");
    }

    @Test
    void itHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counterparty.named(" "))
                .withMessage("a counterparty has a name, not only spaces");
    }

    @Test
    void itIsTold() {
        assertThat(ACME.in(Jurisdiction.of("CN")).at(3)).hasToString("Acme Co., Ltd. (CN)");
    }

    @Property
    void anyNameMakesAnId(@ForAll String name) {
        Assume.that(!name.isBlank());
        assertThat(Ids.isId(Counterparty.named(name).recordId())).isTrue();
    }
}
