package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.reach.RegimeChange;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.model.claim.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A change of what a regime answers of whoever is not named as a note: what it was and is, because of which record, and why. */
final class RegimeChangeWords {
    private RegimeChangeWords() {}

    static Sheet.Note note(RegimeChange change, DifferenceReport report) {
        List<String> details = new ArrayList<>();
        details.add("before: " + of(change.before()));
        details.add("now: " + of(change.after()));
        change.causes().stream()
                .limit(ChangeWords.MOST)
                .forEach(cause -> details.add("because of " + report.inWords(cause)));
        if (change.causes().size() > ChangeWords.MOST) {
            details.add("… and " + (change.causes().size() - ChangeWords.MOST) + " more");
        }
        change.after()
                .filter(after -> !after.reasons().isEmpty())
                .ifPresent(after -> details.add("why: " + String.join("; ", after.reasons())));
        return new Sheet.Note(
                "Whoever is not named, by "
                        + DifferenceReport.named(
                                change.regime().name(), change.regime().id()),
                details);
    }

    /** What a regime answers of whoever is not named, in a few words. */
    static String of(Optional<Answer> answer) {
        return answer.map(it -> it.isNo() ? "the rule is not in force" : Level.NOT_SHOWN.words())
                .orElse("no such list or rule");
    }
}
