package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.party.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextConfusableTest {
    private static List<String> named(String name) {
        return Found.by(
                new TextConfusable(), Company.builder().id("c").name(name).build());
    }

    @BadExample
    void aCyrillicLetterAmongLatinOnesIsReported() {
        assertThat(named("SMI\u0421 Holdings"))
                .containsExactly("company c: /name: the word SMI\u0421 mixes letters of Latin and Cyrillic"
                        + " [text-confusable, warning]");
    }

    @GoodExample
    void aNameInTwoScriptsWordByWordIsFine() {
        assertThat(named("Яндекс Yandex")).isEmpty();
    }

    @BadExample
    void whatCannotBeSeenIsReported() {
        assertThat(named("SM\u200bIC"))
                .containsExactly("company c: /name: it holds U+200B, which cannot be seen [text-confusable, warning]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中芯SMIC", "東京エレクトロンTEL", "삼성SDS", "ㄅABC", "µ-Tech 2", "Ａｃｍｅ"})
    void scriptsOfEastAsiaStandWithLatin(String name) {
        assertThat(named(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Οmega", "Αсе", "芯яндекс"})
    void otherMixturesAreReported(String name) {
        assertThat(named(name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 9, 0xA, 0x1F, 0x7F, 0x85, 0x9F, 0x2028, 0x2029, 0x206A, 0x206F, 0x2800, 0xFFF9, 0xFFFB, 0xAD,
                0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF,
                0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0xE0001, 0xE0020, 0xE007F, 0xE0FFF
            })
    void unseen(int character) {
        assertThat(named("a" + Character.toString(character) + "b"))
                .contains(String.format(
                        "company c: /name: it holds U+%04X, which cannot be seen [text-confusable, warning]",
                        character));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x20, 0x7E, 0xA0, 0xAC, 0xAE, 0x61B, 0x200A, 0x2010, 0x2027, 0x202F, 0x205F, 0x2070, 0x2801, 0xFFFC,
                0xFE0F, 0xFEFE, 0xFF00, 0xE0100, 0xE01EF
            })
    void neighborsOfTheUnseen(int character) {
        assertThat(named("a" + Character.toString(character) + "b")).isEmpty();
    }

    @Test
    void furtherNamesAreNamesAndNotesAreNot() {
        Name name = Name.builder().text("a\u200bb").build();
        assertThat(Found.by(
                        new TextConfusable(),
                        Found.company("c").addName(name).note("a\u200bb").build()))
                .containsExactly("company c: /names/0/text: it holds U+200B, which cannot be seen"
                        + " [text-confusable, warning]");
    }
}
