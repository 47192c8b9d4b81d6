package io.github.chipstakes.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.claim.Answer;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlListItemTest {
    @Test
    void anItemIsTheListAndTheCodeInIt() {
        assertThat(ControlListItem.parse("US:3A090.a"))
                .isEqualTo(new ControlListItem(Optional.of("US"), "3A090.a"))
                .isEqualTo(ControlListItem.of("US", Eccn.of("3A090.a")))
                .hasToString("US:3A090.a");
    }

    @Test
    void theSameCodeOnAnotherListIsAnotherItem() {
        assertThat(ControlListItem.of("US:3A001")).isNotEqualTo(ControlListItem.of("CN:3A001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3A090.a", "us:3A090", ":3A090", "US:", "", "EAR99"})
    void aTextWithoutListIsKeptAndReported(String text) {
        assertThat(ControlListItem.of(text))
                .isEqualTo(new ControlListItem(Optional.empty(), text))
                .hasToString(text);
        assertThatThrownBy(() -> ControlListItem.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item is written with its list, like US:3A090.a, not \"" + text + "\"");
    }

    @Test
    void aCodeThatIsNotOfItsListsFormIsReported() {
        assertThat(ControlListItem.of("CN:3A01").flaw())
                .contains("an ECCN is written like 3A090.a or EAR99, not \"3A01\"");
    }

    @Test
    void theCodesOfListsWithOtherFormsAreNotChecked() {
        assertThat(ControlListItem.of("JP:7(1)").flaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "US:3B001.c, US:3B001, YES", "US:3B001, US:3B001.c, UNKNOWN", "US:3B001.a, US:3B001.c, NO",
                "US:3A001, CN:3A001, UNKNOWN",
        "3A001, 3A001, UNKNOWN", "US:3A001, 3A001, UNKNOWN", "JP:7(1), JP:7(1), YES", "JP:7(1), JP:7(2), UNKNOWN"
    })
    void whatIsWithinAnItemIsKnownOnOneListOnly(String item, String scope, Answer.Verdict verdict) {
        assertThat(ControlListItem.of(item).isWithin(ControlListItem.of(scope)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void partsThatWouldReadAsOthersAreRefused() {
        assertThatThrownBy(() -> new ControlListItem(Optional.of("us"), "3A090"))
                .hasMessage("a control list is named by a code such as US, not \"us\"");
        assertThatThrownBy(() -> new ControlListItem(Optional.empty(), "US:3A090"))
                .hasMessage("the code of a control list item is one such as 3A090.a, not \"US:3A090\"");
    }

    @Property
    void anyTextIsKept(@ForAll String text) {
        assertThat(ControlListItem.of(text)).hasToString(text);
        assertThat(ControlListItem.of("US:" + text)).hasToString("US:" + text);
    }
}
