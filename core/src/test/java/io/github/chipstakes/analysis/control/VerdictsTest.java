package io.github.chipstakes.analysis.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short cuts answer as the answers with reasons do. */
class VerdictsTest {

    @Property
    void daysCompareAsPartialDatesDo(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(Verdicts.isBefore(one, other)).isEqualTo(one.isBefore(other).verdict());
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(Verdicts.isOnOrBefore(one, day))
                .isEqualTo(one.isOnOrBefore(day).verdict());
    }

    @Property
    void verdictsCombineAsAnswersDo(@ForAll Verdict one, @ForAll Verdict other) {
        assertThat(one.and(other)).isEqualTo(answer(one).and(answer(other)).verdict());
        assertThat(one.or(other)).isEqualTo(answer(one).or(answer(other)).verdict());
        assertThat(one.not()).isEqualTo(answer(one).not().verdict());
    }

    private static Answer answer(Verdict verdict) {
        return switch (verdict) {
            case YES -> Answer.yes();
            case NO -> Answer.no();
            case UNKNOWN -> Answer.unknown();
        };
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.of(
                        "2025",
                        "2026",
                        "2026~",
                        "2026-02",
                        "2026-03",
                        "2026-03-01",
                        "2026-03-02",
                        "2026-03-03",
                        "../2026-03-02",
                        "2026-03-02/..",
                        "2026-03-01/2026-03-02")
                .map(PartialDate::parse);
    }
}
