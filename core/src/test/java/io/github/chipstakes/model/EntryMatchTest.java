package io.github.chipstakes.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.control.MatchStatus;
import org.junit.jupiter.api.Test;

class EntryMatchTest {
    private static EntryMatch.Builder match(String entry, String party) {
        return EntryMatch.builder().entry(entry).party(party).status(MatchStatus.CONFIRMED);
    }

    @Test
    void anIdThatIsNotGivenSaysWhatIsMatchedAndByWhom() {
        assertThat(match("el-smic", "smic").build().id()).isEqualTo("el-smic~smic~confirmed");
        assertThat(match("el-smic", "smic").by("Ada Lovelace").build().id())
                .isEqualTo("el-smic~smic~confirmed~ada-lovelace");
        assertThat(match("el-smic", "smic").id("m").build().id()).isEqualTo("m");
    }

    @Test
    void aNameInOtherLettersIsHashed() {
        assertThat(match("el-smic", "smic").by("\u9648\u5929\u77f3").build().id())
                .matches("el-smic~smic~confirmed~[0-9a-f]{16}")
                .isNotEqualTo(match("el-smic", "smic")
                        .by("\u9648\u4e91\u9701")
                        .build()
                        .id());
    }

    @Test
    void anIdThatWouldBeTooLongEndsWithAHashOfTheWhole() {
        String entry = "e".repeat(128);
        String id = match(entry, "p".repeat(128)).build().id();
        assertThat(id).hasSize(128).matches("e{111}~[0-9a-f]{16}");
        assertThat(match(entry, "p".repeat(128)).build().id()).isEqualTo(id);
        assertThat(match(entry, "p".repeat(127)).build().id()).isNotEqualTo(id);
    }

    @Test
    void aMalformedIdOfAPartIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> match("el smic", "smic").build())
                .withMessageEndingWith(", not \"el smic\"");
    }
}
