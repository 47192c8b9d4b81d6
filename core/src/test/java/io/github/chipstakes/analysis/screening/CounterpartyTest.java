package io.github.chipstakes.analysis.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.analysis.names.NormalName;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.code.Jurisdiction;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A",
                "#N/A",
                "NA",
                "-",
                "--",
                "?",
                ".",
                " ",
                "none",
                "NULL",
                "(unknown)",
                "not available",
                "0",
                "000",
                "0-0",
                "tbd",
                "无",
                "不详"
            })
    void whatTellsNobodyIsNoId(String id) {
        assertThat(Counterparty.tellsNobody(id)).isTrue();
        assertThat(ACME.withId(id).id()).isEqualTo(Optional.of(id).filter(Ids::isId));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "0x1", "A", "nano", "none-1", "unknown-holder", "中"})
    void whateverElseIsOne(String id) {
        assertThat(ACME.withId(id).id()).contains(id);
    }

    @Test
    void anIdThatIsNoneIsMadeOne() {
        assertThat(ACME.withId("No. 17").recordId()).matches("counterparty~no-17~[0-9a-f]{8}");
    }

    @Property
    void theIdOfAnIdIsThatOfNoOtherAndOfNoName(@ForAll("alike") String one, @ForAll("alike") String other) {
        Assume.that(!one.equals(other) && !Ids.isId(one) && !Counterparty.tellsNobody(one));
        String id = ACME.withId(one).recordId();
        assertThat(id).isNotEqualTo(ACME.withId(other).recordId());
        if (!one.isBlank()) {
            assertThat(id).isNotEqualTo(Counterparty.named(one).recordId());
        }
    }

    @Test
    void identifiersAreToldFromOthersByEachOfTheirSigns() {
        assertThat(ACME.withIdentifier("lei:5493001KJTIIGC8Y1R12").madeIdOfIdentifiers())
                .isEqualTo("counterparty~acme-co-ltd~lei-5493001kjtiigc8y1r12");
        assertThat(ACME.withIdentifier("regno:A/7").madeIdOfIdentifiers())
                .isNotEqualTo(ACME.withIdentifier("regno:A 7").madeIdOfIdentifiers());
        Counterparty longest = Counterparty.named("Long ".repeat(20)).in(Jurisdiction.of("US-DE"));
        assertThat(Ids.isId(longest.withIdentifier("regno:" + "9/".repeat(60)).madeIdOfIdentifiers()))
                .isTrue();
    }

    @Test
    void itHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counterparty.named(" "))
                .withMessage("a counterparty has a name, not only spaces, or an id or an identifier");
    }

    @Test
    void itIsTold() {
        assertThat(ACME.in(Jurisdiction.of("CN")).at(3)).hasToString("Acme Co., Ltd. (CN)");
    }

    @Test
    void aSignNamesDifferByIsNotLost() {
        Jurisdiction us = Jurisdiction.of("US");
        assertThat(Counterparty.named("P.M. Trading").in(us).recordId()).isEqualTo("counterparty~p-m-trading~us");
        assertThat(Counterparty.named("P & M Trading").in(us).recordId()).startsWith("counterparty~p-m-trading~");
        assertThat(Counterparty.named("P & M Trading").recordId())
                .isNotEqualTo(Counterparty.named("P.M. Trading").recordId());
    }

    @Property
    void oneIdIsOfOneNameAsNamesAreCompared(@ForAll("alike") String one, @ForAll("alike") String other) {
        Assume.that(!one.isBlank() && !other.isBlank());
        if (Counterparty.named(one).recordId().equals(Counterparty.named(other).recordId())) {
            assertThat(NormalName.of(one).whole())
                    .isEqualTo(NormalName.of(other).whole());
        }
    }

    @Provide
    Arbitrary<String> alike() {
        return Arbitraries.of("p", "M", "1", "2", " ", "&", "+", ".", "-", "'", "é", "ß", "＆", "the ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Property
    void anyNameMakesAnId(@ForAll String name) {
        Assume.that(!name.isBlank());
        assertThat(Ids.isId(Counterparty.named(name).recordId())).isTrue();
    }
}
