package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which entries are of certain programs. A list that names no program for any entry is not divided into programs, and all of
 * it counts; where a list is, an entry without a program may be of any, and so may one of whose programs something was lost in reading.
 */
final class Programs {
    private static final Set<String> FIELD = Set.of("programs");

    private final Set<String> asked;
    private final Set<String> divided;
    private final Dataset dataset;

    private Programs(Set<String> asked, Set<String> divided, Dataset dataset) {
        this.asked = asked;
        this.divided = divided;
        this.dataset = dataset;
    }

    static Programs of(List<String> asked, Dataset dataset, Knowledge knowledge) {
        Set<String> divided = new TreeSet<>();
        if (!asked.isEmpty()) {
            dataset.entries().stream()
                    .filter(entry -> !entry.programs().isEmpty()
                            || !dataset.knowsAll(entry.id(), FIELD).isYes())
                    .filter(entry -> !knowledge.stands(entry).isNo())
                    .forEach(entry -> divided.add(entry.list()));
        }
        return new Programs(new TreeSet<>(asked), divided, dataset);
    }

    Answer include(ListEntry entry) {
        if (asked.isEmpty()) {
            return Answer.yes();
        }
        Answer whole = dataset.knowsAll(entry.id(), FIELD);
        if (!whole.isYes() && entry.programs().stream().noneMatch(asked::contains)) {
            return whole;
        }
        if (entry.programs().isEmpty()) {
            return divided.contains(entry.list())
                    ? Answer.unknown("of which program " + entry.id() + " is, is not said")
                    : Answer.yes(entry.list() + " is not divided into programs");
        }
        String named = String.join(", ", entry.programs());
        return entry.programs().stream().anyMatch(asked::contains)
                ? Answer.yes(entry.id() + " is of " + named)
                : Answer.no(entry.id() + " is of " + named + ", not of " + String.join(", ", asked));
    }

    Answer includeUnheld() {
        return asked.isEmpty() ? Answer.yes() : Answer.unknown("of which program it is, is not known");
    }
}
