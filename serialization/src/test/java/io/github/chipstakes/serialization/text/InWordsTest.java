package io.github.chipstakes.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Interest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {
    @Test
    void aCodeIsReadAsWords() {
        assertThat(InWords.code(Interest.VOTING_RIGHTS)).isEqualTo("voting rights");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28.50      | 28.50 %",
                "over 29    | over 29 %",
                "29 rounded | rounded 29 %",
                "about 16   | about 16 %",
                "[25, 50]   | 25 to 50 %",
                "[25, 50)   | 25 to under 50 %",
                "(25, 50]   | over 25 to 50 %",
                "[25, ..)   | at least 25 %",
                "(25, ..)   | over 25 %",
                "(.., 5]    | up to 5 %",
                "(.., 5)    | under 5 %",
                "[5, 5.0]   | 5 %"
            })
    void aPercentageIsReadAsStated(String stated, String words) {
        assertThat(InWords.percent(Percentage.parse(stated))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 0]     | 0 %",
                "[0, 100]   | unknown",
                "[0, 45]    | up to 45 %",
                "(0, 100]   | over 0 %",
                "[50, 120]  | at least 50 %",
                "(55, 150)  | over 55 %",
                "[120, 120] | 120 %",
                "[0, 100)   | under 100 %",
                "[100, 100] | 100 %"
            })
    void aSumIsReadAsTheShareOfAWholeItMayBe(String interval, String words) {
        assertThat(InWords.percent(Interval.parse(interval))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"smic, 4", "寒武纪, 6", "ｆｕ, 4", "e\u0301, 1", "カタ, 4", "한국, 4", "“x”, 3", "𠮷, 2"})
    void aWideCharacterTakesTwoColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void whatCannotBeSeenIsShown() {
        assertThat(Visible.of("a\u001b[31m\u202e\n\ud800 中")).isEqualTo("a\\u{1b}[31m\\u{202e}\\u{a}\\u{d800} 中");
    }
}
