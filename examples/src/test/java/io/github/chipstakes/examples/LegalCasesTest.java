package io.github.chipstakes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.analysis.restriction.Restriction;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.serialization.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ownership rules make of small cases from public rules, as {@code legal-cases.yaml} tells them. */
class LegalCasesTest {

    static Stream<LegalCase> cases() {
        return LegalCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theAnswerIsTheOneOfTheLaw(LegalCase told) {
        Reading reading = told.dataset();
        assertThat(reading.problems()).isEmpty();
        Restriction answer = told.answer(reading.dataset());
        assertThat(List.of(
                        answer.party(),
                        answer.level().name(),
                        answer.answer().verdict().name()))
                .as(answer.words())
                .isEqualTo(told.asked());
        assertThat(told.lines("words"))
                .allSatisfy(words -> assertThat(answer.words()).contains(words));
        assertThat(answer.redFlags())
                .extracting(LegalCasesTest::inShort)
                .containsExactlyElementsOf(told.lines("flags"));
    }

    private static String inShort(RedFlag flag) {
        return flag.kind() + " " + flag.owner();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOrderOfRecordsDoesNotMatter(LegalCase told) {
        Dataset dataset = told.dataset().dataset();
        List<DatasetRecord> records = new ArrayList<>(dataset.records());
        Collections.reverse(records);
        Dataset reversed =
                Dataset.builder().info(dataset.info()).addAll(records).build();
        assertThat(told.answer(reversed)).isEqualTo(told.answer(dataset));
    }

    @Test
    void eachCaseIsToldOnceAndCited() {
        assertThat(LegalCase.all()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(told -> {
            assertThat(told.fields())
                    .contains("case", "law", "story", "rule", "asked")
                    .isSubsetOf(LegalCase.FIELDS);
            assertThat(told.asked()).hasSize(3);
        });
        assertThat(LegalCase.all().map(told -> told.field("case"))).doesNotHaveDuplicates();
    }
}
