package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.party.NameKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasRepeatsNameTest {
    private static final Name SMIC = Name.builder().text("smic ").build();

    private static List<String> named(Name... names) {
        return Found.by(
                new AliasRepeatsName(),
                Company.builder()
                        .id("smic")
                        .name("SMIC")
                        .addAllNames(List.of(names))
                        .build());
    }

    @BadExample
    void aNameThatIsTheNameIsReported() {
        assertThat(named(SMIC))
                .containsExactly("company smic: /names/0: smic  is among its names already [alias-repeats-name, info]");
    }

    @GoodExample
    void anotherNameIsFine() {
        assertThat(named(SMIC.withText("中芯国际"))).isEmpty();
    }

    @Test
    void theRegisteredNameMayBeTheOnePeopleUse() {
        assertThat(named(SMIC.withKind(NameKind.REGISTERED))).isEmpty();
    }

    @Test
    void aNameMustNotStandTwiceInOneKind() {
        Name registered = SMIC.withKind(NameKind.REGISTERED);
        assertThat(named(registered, registered.withText("SMIC"))).hasSize(1);
        assertThat(named(registered, SMIC.withKind(NameKind.FORMER))).isEmpty();
    }
}
