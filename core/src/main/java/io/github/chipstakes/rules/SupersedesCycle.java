package io.github.chipstakes.rules;

import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Records must not replace or restate one another in a circle. */
final class SupersedesCycle implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("supersedes-cycle")
            .wrong("Records replace, or restate, one another in a circle.")
            .why("Which of them holds in the end, or tells it first, cannot be told, so each may be passed over.")
            .mend(
                    "Remove the replacement that points from the older record to the newer, or the restatement from the first account.")
            .bad(
                    "events: [{id: a, kind: LISTING, supersedes: [{record: b, how: CORRECTS}]}, {id: b, kind: LISTING, supersedes: [{record: a, how: CORRECTS}]}]")
            .good("events: [{id: a, kind: LISTING}, {id: b, kind: LISTING, supersedes: [{record: a, how: CORRECTS}]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        SortedMap<String, Set<String>> replaces = new TreeMap<>();
        dataset.each(Statement.class)
                .forEach(statement -> statement
                        .supersedes()
                        .forEach(supersession -> replaces.computeIfAbsent(statement.id(), id -> new TreeSet<>())
                                .add(Ids.recordOf(supersession.record()))));
        return Stream.concat(
                Circles.in(replaces).stream().flatMap(circle -> finding(dataset, circle, "/supersedes", "replace")),
                Restatements.of(dataset).circles().stream()
                        .flatMap(circle -> finding(dataset, circle, "/restates", "restate")));
    }

    private static Stream<Finding> finding(DatasetIndex dataset, SortedSet<String> circle, String field, String verb) {
        String message = circle.size() == 1
                ? "another record belongs here than " + circle.first() + " itself"
                : "these " + verb + " one another: " + Shown.few(circle.stream(), circle.size())
                        + "; one of them has to " + verb + " none";
        return dataset
                .dataset()
                .find(circle.first())
                .map(record -> INFO.finding(record, field, message, circle.toArray()))
                .stream();
    }
}
