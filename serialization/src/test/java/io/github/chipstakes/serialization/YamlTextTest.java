package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "digest#4 the quoted words",
                "isin:CNE1000041R8",
                "https://example.org/a?b=c#d",
                "2025-07",
                "2020-07-20",
                "2016~",
                "2025-04/2025-08",
                "../2025-08",
                "CNY 121.10",
                "at least 50",
                "88 FR 73458",
                "3A090.a",
                "AI chips, software (both)",
                "it's R&D",
                "say \"so\"",
                "中科寒武纪",
                "שלום",
                "😀",
                "nobody",
                "$1",
                "/percent",
                "(0, 5]",
            })
    void whatCanMeanNothingElseIsPlain(String text) {
        assertThat(YamlText.of(text, 2)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NO",
                "no",
                "y",
                "On",
                "null",
                "~",
                "=",
                "<<",
                "true",
                "2016",
                "000858",
                "-1",
                "+1",
                ".5",
                "1e5",
                "4E+9",
                "1_000",
                "0x1F",
                "0o17",
                "0b1",
                ".inf",
                "-.INF",
                ".NaN",
                "12:30:45",
                "2001-12-14t21:59:43Z",
                " a",
                "a ",
                "- a",
                "-",
                "? a",
                ": a",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "[25, 50)",
                "{a}",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a`",
                "'a'",
                ",",
            })
    void whatCouldMeanSomethingElseIsInQuotes(String text) {
        assertThat(YamlText.of(text, 2)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            value = {
                "\"so\" he said, '\"so\" he said'",
                "\"it's\", \"\\\"it's\\\"\"",
                "- C:\\a, '- C:\\a'",
            })
    void marksAreNotEscapedWhereSingleQuotesDo(String text, String written) {
        assertThat(YamlText.of(text, 2)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, \\x00",
        "0009, \\t",
        "000d, \\r",
        "0085, \\x85",
        "2028, \\u2028",
        "feff, \\ufeff",
        "ffff, \\uffff"
    })
    void whatDoesNotShowIsEscaped(String character, String escape) {
        assertThat(YamlText.of("a" + (char) Integer.parseInt(character, 16), 2)).isEqualTo("\"a" + escape + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\n\nb", "a\n  b", "a: b\n# c\n- d"})
    void cleanLinesAreABlock(String text) {
        assertThat(YamlText.of(text, 2))
                .isEqualTo("|-\n  " + text.replace("\n", "\n  ").replace("\n  \n", "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\na", " a\nb", "a \nb", "a\n\n", "a\n b ", "a\tb\nc", "a\r\nb"})
    void linesAnEditorMightChangeAreInQuotes(String text) {
        assertThat(YamlText.of(text, 2)).startsWith("\"").doesNotContain("\n");
    }
}
