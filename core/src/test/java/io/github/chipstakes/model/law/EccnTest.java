package io.github.chipstakes.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.claim.Answer;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EccnTest {
    @ParameterizedTest
    @ValueSource(strings = {"3A090", "3A090.a", "3B001.f.1.b.2", "9A610.aa", "0A501.y", "5A992.c", "EAR99"})
    void aNumberReads(String code) {
        assertThat(Eccn.parse(code)).isEqualTo(new Eccn(code)).hasToString(code).returns(true, Eccn::isWellFormed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3a090",
                "3A90",
                "3F090",
                "3A090.",
                "3A090.A",
                "3A090.abc",
                "3A090.123",
                "3A090 a",
                "EAR 99",
                "3A090.a;"
            })
    void whatIsNoNumberIsKeptAndReported(String code) {
        assertThat(Eccn.of(code)).hasToString(code);
        assertThatThrownBy(() -> Eccn.parse(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an ECCN is written like 3A090.a or EAR99, not \"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "3B001.c, 3B001, YES",
        "3B001.c, 3B001.c, YES",
        "3B001.c.1.a, 3B001.c, YES",
        "EAR99, EAR99, YES",
        "3B001, 3B001.c, UNKNOWN",
        "3B001.f, 3B001.f.1.b.2, UNKNOWN",
        "3b001, 3B001, UNKNOWN",
        "3B001, 3b, UNKNOWN",
        "3B001.a, 3B001.c, NO",
        "3B001.a, 3B001.aa, NO",
        "3A090, 4A090, NO",
        "EAR99, 3A090, NO",
        "3A090, EAR99, NO"
    })
    void whatIsWithinANumberHasThreeAnswers(String code, String scope, Answer.Verdict verdict) {
        assertThat(Eccn.of(code).isWithin(Eccn.of(scope)).verdict()).isEqualTo(verdict);
    }

    @Test
    void anAnswerSaysWhy() {
        assertThat(Eccn.of("3B001").isWithin(Eccn.of("3B001.c")))
                .isEqualTo(Answer.unknown("3B001 may be 3B001.c or another paragraph"));
    }

    @Test
    void everyNumberOfTheCommerceControlListReads() throws IOException {
        assertThat(Pattern.compile("\"eccn\":\"([^\"]*)\"")
                        .matcher(SharedFile.text("data/us-ear/ccl.json"))
                        .results()
                        .map(found -> found.group(1)))
                .hasSize(633)
                .allMatch(code -> Eccn.parse(code).isWellFormed());
    }

    @ParameterizedTest
    @MethodSource("io.github.chipstakes.model.law.SharedFile#hostileTexts")
    @Timeout(5)
    void aHostileTextTakesNoLongerThanItsLength(String text) {
        assertThat(Eccn.of("3A090" + text + "!").isWellFormed()).isFalse();
    }

    @Property
    void anyTextIsKept(@ForAll String text) {
        assertThat(Eccn.of(text)).hasToString(text);
    }

    @Property
    void whatIsWithinIsCertainlyWithinWhateverItIsPartOf(
            @ForAll("paragraphs") String paragraph, @ForAll("paragraphs") String further) {
        Eccn whole = Eccn.parse("3A090" + paragraph);
        Eccn part = Eccn.parse(whole + further);
        assertThat(part.isWithin(whole).isYes()).isTrue();
        assertThat(whole.isWithin(part).isNo()).isFalse();
    }

    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.of("a", "b", "aa", "1", "12")
                .list()
                .ofMaxSize(4)
                .map(parts -> parts.stream().map(part -> "." + part).collect(Collectors.joining()));
    }
}
