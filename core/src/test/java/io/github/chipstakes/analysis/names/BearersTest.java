package io.github.chipstakes.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ListEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearersTest {

    @Test
    void aNameThatIsSaidAThousandTimesInOneIsBorneOnce() {
        String name = "Acme" + " f.k.a. Bcme f.k.a. BCME".repeat(1000);
        ListEntry entry = ListEntry.builder().id("e").list("el").name(name).build();
        assertThat(NamePart.of(name)).extracting(NamePart::text).containsExactly(name, "Acme", "Bcme", "BCME");
        assertThat(Bearers.of(Dataset.of(entry), any -> true).ofName(NormalName.of("Bcme")))
                .containsExactly(new Bearers.Named(true, "e", name, true, NormalName.of("Bcme")));
    }

    @Test
    void aNameThatEndsInASpaceIsAskedForAsTheSameWithout() {
        for (String name : new String[] {"Acme Trading Co., Ltd. ", " Acme Trading Co., Ltd.  ", " ", "  "}) {
            assertThat(asked(name))
                    .extracting(NamePart::normal)
                    .as(name)
                    .isEqualTo(
                            asked(name.strip()).stream().map(NamePart::normal).toList());
        }
    }

    @Test
    void aNameWithTheSameBesideItThousandsOfTimesIsAskedForInAFewForms() {
        for (String beside : List.of("Mr ", "M/s ", "1. ", "(2) ")) {
            assertThat(asked(beside.repeat(10_000) + "Acme Trading"))
                    .as(beside)
                    .hasSizeLessThan(30)
                    .extracting(NamePart::normal)
                    .contains(NormalName.of("Acme Trading"));
        }
        for (String beside : List.of(" (1)", ", China", "; PRC", " (a)", "[b]", " aka c")) {
            assertThat(asked("Acme Trading" + beside.repeat(10_000))).as(beside).hasSizeLessThan(60);
        }
    }

    private static List<NamePart> asked(String name) {
        return NamePart.asked(name, new Countries(List.of()));
    }
}
