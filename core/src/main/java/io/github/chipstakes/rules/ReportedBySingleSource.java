package io.github.chipstakes.rules;

import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What no official source says wants two independent ones. */
final class ReportedBySingleSource implements Rule {
    private static final RuleInfo INFO = RuleInfo.info("reported-by-single-source")
            .offByDefault()
            .wrong("A statement rests on one source only, which is not official, or on several that repeat one.")
            .why("Press reports repeat one another; two that do so are one.")
            .mend("Find a second source that does not derive from the first, or an official one.")
            .bad(
                    "{sources: [{id: post, title: Post, kind: PRESS}], events: [{id: halt, kind: PRODUCTION_HALT, citations: [post]}]}")
            .good(
                    "{sources: [{id: post, title: Post, kind: PRESS}, {id: times, title: Times, kind: PRESS}], events: [{id: halt, kind: PRODUCTION_HALT, citations: [post, times]}]}");

    private static final Set<SourceKind> OFFICIAL =
            EnumSet.of(SourceKind.OFFICIAL_TEXT, SourceKind.REGISTER, SourceKind.FILING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(Statement.class)
                .filter(statement -> !statement.citations().isEmpty())
                .filter(statement -> cited(statement).noneMatch(source -> isOfficial(dataset, source)))
                .filter(statement -> origins(dataset, statement).size() < 2)
                .flatMap(statement -> INFO.findingIf(
                        dataset.isWhole(),
                        statement,
                        "/citations",
                        "this rests on " + String.join(", ", origins(dataset, statement))
                                + " alone, which is not official",
                        cited(statement).distinct().toArray()));
    }

    private static Stream<String> cited(Statement statement) {
        return statement.citations().stream().map(Citation::source);
    }

    private static boolean isOfficial(DatasetIndex dataset, String source) {
        return dataset.dataset()
                .find(Source.class, source)
                .flatMap(Source::kind)
                .filter(OFFICIAL::contains)
                .isPresent();
    }

    /** The sources that those cited derive from in the end; a source of a circle counts for itself. */
    private static Set<String> origins(DatasetIndex dataset, Statement statement) {
        Set<String> origins = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(cited(statement).toList());
        while (!open.isEmpty()) {
            String source = open.pop();
            List<String> derivesFrom = dataset.dataset()
                    .find(Source.class, source)
                    .map(Source::derivesFrom)
                    .orElse(List.of());
            if (derivesFrom.isEmpty()) {
                origins.add(source);
            } else if (seen.add(source)) {
                open.addAll(derivesFrom);
            }
        }
        return origins;
    }
}
