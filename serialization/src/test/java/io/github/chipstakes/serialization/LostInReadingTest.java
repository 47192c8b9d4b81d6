package io.github.chipstakes.serialization;

import static io.github.chipstakes.serialization.Format.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.validation.Certainty;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of the pen is one problem of reading: no rule claims plainly that what was lost was never said. */
class LostInReadingTest {
    private static final String SOUND = """
            dataset: {compiled: 2026-11-23, upToDate: 2026-07-31}
            sources:
            - {id: register, title: Register}
            companies:
            - {id: a, name: Alpha, citations: [register]}
            - {id: b, name: Beta, citations: [register]}
            - {id: c, name: Gamma, citations: [register]}
            stakes:
            - {id: a-in-b, holder: a, entity: b, percent: 29, asOf: 2025-06-30, citations: [register]}
            - {id: a-again, holder: a, entity: b, percent: 29, restates: a-in-b, citations: [register]}
            events:
            - {id: e, kind: OTHER, known: 2026-10-01, subjects: [c], citations: [register]}
            """;

    private static List<Finding> certain(String text) {
        return Validator.standard().validate(Given.read(YAML, text).dataset()).findings().stream()
                .filter(finding -> finding.certainty() == Certainty.CERTAIN)
                .toList();
    }

    @Test
    void theTextIsSound() {
        assertThat(Given.read(YAML, SOUND).problems()).isEmpty();
        assertThat(Validator.standard()
                        .validate(Given.read(YAML, SOUND).dataset())
                        .findings())
                .isEmpty();
    }

    @Test
    void aFieldThatThereIsNotMayBeTheOneNearItOrElseAnyThatIsNotStated() {
        Dataset dataset = Given.read(YAML, """
                        segments:
                        - {id: near, name: Near, definiton: a slip}
                        - {id: far, name: Far, zzz: what might this be}
                        - {id: nested, name: Nested, citations: [{source: s, zzz: 1}]}
                        - {id: merged, name: Merged, <<: {note: x}}
                        """).dataset();

        assertThat(dataset.unreadFields("near")).containsExactly("definition");
        assertThat(dataset.unreadFields("far"))
                .isEqualTo(dataset.unreadFields("merged"))
                .contains("definition", "citations")
                .doesNotContain("id", "name");
        assertThat(dataset.unreadFields("nested")).containsExactly("citations");
        assertThat(dataset.isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "asOf: 2025-06-30, asOf: 2025-02-30",
        "asOf: 2025-06-30, asof: 2025-06-30",
        "'asOf: 2025-06-30, citations: [register]', 'asOf: 2025-06-30, belege: [register]'",
        "'restates: a-in-b', 'restate: a-in-b'",
        "'restates: a-in-b', 'twin: a-in-b'",
        "'{id: a-in-b,', '{id: \"a in b\",'",
        "'{id: a-in-b,', '{'",
        "'{id: a-in-b,', '{idd: a-in-b,'",
        "compiled: 2026-11-23, compiled: yesterday",
        "'percent: 29, asOf: 2025-06-30, citations: [register]', 'percent: 29, asOf: 2025-06-30, citations: {register: 1}'",
        "events:, evnets:",
        "stakes:, staks:"
    })
    void aSlipOfThePenIsNoCertainFinding(String right, String wrong) {
        String text = SOUND.replace(right, wrong);

        assertThat(Given.read(YAML, text).problems()).isNotEmpty();
        assertThat(certain(text)).isEmpty();
    }
}
