package io.github.chipstakes.serialization;

import static io.github.chipstakes.serialization.Format.NDJSON;
import static io.github.chipstakes.serialization.Format.YAML;
import static io.github.chipstakes.serialization.Problem.Kind.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.model.Company;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest dataset meets, and where reading stops. */
class LimitsTest {
    private static final String A = "{'id':'a','name':'A'}";
    private static final int DEEP = 100_000;

    private static String deep(String open) {
        return open.repeat(DEEP);
    }

    private static void isTooDeep(Reading reading) {
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(LIMIT);
        assertThat(reading.problems().get(0).message())
                .isEqualTo("values are nested too deeply; the limit is 64 levels; nothing after it is read");
    }

    @ParameterizedTest
    @CsvSource({"note,/note", "extensions,/extensions", "unknown,''"})
    void nestingWithoutEndIsToldWithItsPlace(String field, String pointer) {
        for (Format format : Format.values()) {
            for (String open : new String[] {"[", "{\"a\":", "[{\"a\":"}) {
                String start = format == NDJSON
                        ? "{\"type\":\"company\",\"id\":\"a\",\"name\":\"A\"}\n{\"type\":\"company\",\"id\":\"b\","
                        : "{\"companies\":[{\"id\":\"a\",\"name\":\"A\"},\n{\"id\":\"b\",";
                Reading reading = Given.read(format, start + "\"" + field + "\":" + deep(open));
                assertThat(reading.problems()).extracting(Problem::kind).contains(LIMIT);
                assertThat(reading.problems()
                                .get(reading.problems().size() - 1)
                                .place()
                                .line())
                        .isEqualTo(2);
                assertThat(reading.dataset().companies()).hasSize(1);
                assertThat(reading.dataset().unread()).containsExactly("b");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nestingFromTheStartIsTold(Format format) {
        assertThat(Given.read(format, deep("[")).problems())
                .extracting(Problem::kind)
                .contains(LIMIT);
        if (format != NDJSON) {
            isTooDeep(Given.read(format, "{\"$schema\":" + deep("{\"a\":")));
        }
    }

    @Test
    void nestingByIndentationIsTold() {
        StringBuilder lists = new StringBuilder("$schema:\n");
        StringBuilder objects = new StringBuilder("$schema:\n");
        for (int i = 1; i < 300; i++) {
            lists.append(" ".repeat(i)).append("-\n");
            objects.append(" ".repeat(i)).append("a:\n");
        }
        isTooDeep(Given.read(YAML, lists.toString()));
        isTooDeep(Given.read(YAML, objects.toString()));
        isTooDeep(Given.read(YAML, "$schema:\n" + "- ".repeat(DEEP)));
    }

    @Test
    void afterALineNestedTooDeeplyTheNextIsRead() {
        Given.text(
                        NDJSON,
                        "{'type':'company','id':'b','extensions':{'x':" + "[".repeat(63) + "§" + deep("["),
                        "{'type':'company'," + A.substring(1))
                .breaksOff(LIMIT, "values are nested too deeply; the limit is 64 levels")
                .keeps("a");
    }

    @ParameterizedTest
    @EnumSource
    void aTextBeyondTheLimitCostsOnlyItself(Format format) {
        Limits limits = new Limits(64, 10_000, 100, 1 << 20, 10);
        String text = "{'id':'b','name':'B','note':'" + "x".repeat(10_001) + "'}";
        Reading reading = Given.read(format, limits, lines(format, text, A));
        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::field, Problem::message)
                .containsExactly(tuple(LIMIT, "/note", "a text of 10001 characters is too long; the limit is 10000"));
        assertThat(reading.dataset().companies()).extracting(Company::id).containsExactly("a", "b");
        assertThat(reading.dataset().unreadFields("b")).containsExactly("note");
    }

    @ParameterizedTest
    @EnumSource
    void aTextFarBeyondTheLimitEndsWhatItIsIn(Format format) {
        Limits limits = new Limits(64, 10_000, 100, 1 << 20, 10);
        String text = "{'id':'b','name':'" + "x".repeat(80_001) + "'}";
        String within = "{'id':'a','name':'" + "x".repeat(10_000) + "'}";
        Reading reading = Given.read(format, limits, lines(format, within, text));
        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::message)
                .containsExactly(tuple(
                        LIMIT,
                        format == NDJSON
                                ? "a text of more than 80000 characters is not read"
                                : "a text of more than 80000 characters is not read; nothing after it is read"));
        assertThat(reading.dataset().companies()).hasSize(1);
        assertThat(reading.dataset().unread()).containsExactly("b");
    }

    @ParameterizedTest
    @EnumSource
    void aNameBeyondTheLimitEndsWhatItIsIn(Format format) {
        String text = "{'id':'b','" + "x".repeat(1_001) + "':1}";
        Reading reading = Given.read(format, lines(format, A, text));
        assertThat(reading.problems()).extracting(Problem::kind).contains(LIMIT);
        assertThat(reading.dataset().companies()).hasSize(1);
    }

    private static String lines(Format format, String first, String second) {
        String text = format == NDJSON
                ? "{'type':'company'," + first.substring(1) + "\n{'type':'company'," + second.substring(1)
                : "{'companies': [" + first + ",\n" + second + "]}";
        return text.replace('\'', '"');
    }

    @Test
    void aYamlTextWithoutEndIsNotHeldInMemory() {
        Limits limits = new Limits(64, 100, 100, 1 << 20, 10);
        Reading reading = Given.read(
                YAML, limits, "companies:\n- {id: a, name: A}\n- id: b\n  name: |\n" + "    x\n".repeat(100_000));
        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::message)
                .containsExactly(
                        tuple(LIMIT, "a text of more than 100 characters is not read, nor what comes after it"));
        assertThat(reading.dataset().companies()).hasSize(1);
        assertThat(reading.dataset().unread()).containsExactly("b");
    }

    /** The library goes over a line again and again: a text, a name, a remark, an indentation of many megabytes takes minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"name: %s", "name: '%s'", "name: \"%s\"", "%s: 1", "name: B # %s", "name: |%n    %s"})
    void aYamlLineWithoutEndIsReadNoFurtherThanTwiceTheLimit(String written) {
        Limits limits = new Limits(64, 100, 100, 1 << 20, 10);
        String text = "companies:\n- {id: a, name: A}\n- id: b\n  " + written.formatted("x".repeat(10_000_000));
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
        Reading reading = DatasetReader.within(limits).read(in, YAML, "given");

        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::message)
                .containsExactly(
                        tuple(LIMIT, "a text of more than 100 characters is not read, nor what comes after it"));
        assertThat(reading.dataset().companies()).extracting(Company::id).containsExactly("a");
        assertThat(in.available()).isGreaterThan(9_000_000);
    }

    @ParameterizedTest
    @EnumSource
    void moreProblemsThanAreKeptAreCounted(Format format) {
        Limits limits = new Limits(64, 1_000, 100, 1 << 20, 5);
        StringBuilder names = new StringBuilder("{'id':'a','name':'A','names':[[]");
        for (int i = 1; i < 20; i++) {
            names.append(",[]");
        }
        Reading reading = Given.read(format, limits, lines(format, names + "]}", "{'id':'b'}"));
        assertThat(reading.problems()).hasSize(5);
        assertThat(reading.problemCount()).isEqualTo(21);
        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.problems()).extracting(Problem::record).containsOnly(Optional.of("company a"));
        assertThat(reading.problems()).isSortedAccordingTo(Comparator.comparing(Problem::place));
    }

    @Test
    void limitsThatLetNothingThroughAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(7, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1_001, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(8, 0, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(8, 1, 1, 1, 0));
    }

    @Test
    void theDeepestNestingAllowedIsRead() {
        Limits deepest = new Limits(1_000, 1_000, 100, 1 << 20, 5);
        String nested = "[".repeat(990) + "]".repeat(990);
        for (Format format : Format.values()) {
            String record = "{'id':'a','name':'A','extensions':{'x':" + nested + "}}";
            assertThat(Given.read(format, deepest, lines(format, record, "{'id':'b','name':'B'}"))
                            .orThrow()
                            .companies())
                    .hasSize(2);
        }
    }
}
