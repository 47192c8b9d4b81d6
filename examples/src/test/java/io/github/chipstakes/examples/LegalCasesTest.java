package io.github.chipstakes.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.analysis.reach.Allowance;
import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Requirement;
import io.github.chipstakes.analysis.restriction.RedFlag;
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
        PartyReach answer = told.answer(reading.dataset());
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
        assertThat(recorded(answer)).isEqualTo(told.lines("requires"));
        assertThat(answer.allowances())
                .extracting(LegalCasesTest::inShort)
                .containsExactlyElementsOf(told.lines("allows"));
        assertThat(answer.exclusions()).isEqualTo(told.lines("excludedBy"));
    }

    /** What is demanded, as far as an entry or a provision says so. */
    private static List<String> recorded(PartyReach answer) {
        return answer.requirements().stream()
                .map(Requirement::toString)
                .filter(words -> !words.contains("what it demands is not recorded"))
                .toList();
    }

    private static String inShort(Allowance allowance) {
        return allowance.provision() + " " + allowance.authorization().name() + " "
                + allowance.holds().verdict();
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

    @Test
    void aCaseThatCitesNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalCase.of("{case: Hearsay, law: as everybody knows}"))
                .withMessage(
                        "the law of “Hearsay” is cited like 90 FR 47201, 15 CFR § 744.16(e), OFAC FAQ 401 or SI 2019/855, "
                                + "not “as everybody knows”");
    }
}
