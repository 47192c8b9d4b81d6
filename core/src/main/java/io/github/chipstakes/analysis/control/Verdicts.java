package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** Comparisons of days for tens of thousands of entries, whose reasons are told once and at the end. */
final class Verdicts {
    private Verdicts() {}

    /** As {@link PartialDate#isOnOrBefore(LocalDate)}. */
    static Verdict isOnOrBefore(PartialDate date, LocalDate day) {
        Optional<LocalDate> last = date.latest();
        if (last.isPresent() && !last.get().isAfter(day)) {
            return Verdict.YES;
        }
        Optional<LocalDate> first = date.earliest();
        return first.isPresent() && first.get().isAfter(day) ? Verdict.NO : Verdict.UNKNOWN;
    }

    /** As {@link PartialDate#isBefore(PartialDate)}. */
    static Verdict isBefore(PartialDate one, PartialDate other) {
        if (one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get())) {
            return Verdict.YES;
        }
        return other.latest().isPresent()
                        && one.earliest().isPresent()
                        && !other.latest().get().isAfter(one.earliest().get())
                ? Verdict.NO
                : Verdict.UNKNOWN;
    }
}
