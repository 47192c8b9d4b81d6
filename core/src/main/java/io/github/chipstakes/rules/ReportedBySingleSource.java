package io.github.chipstakes.rules;

import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
        Map<String, SortedSet<String>> circles = circles(dataset);
        return dataset.each(Statement.class)
                .filter(statement -> !statement.citations().isEmpty())
                .filter(statement -> cited(statement).noneMatch(source -> isOfficial(dataset, source)))
                .flatMap(statement -> Stream.of(origins(dataset, statement, circles))
                        .filter(origins -> origins.size() < 2)
                        .flatMap(origins -> INFO.findingIf(
                                dataset.isWhole(),
                                statement,
                                "/citations",
                                "this rests on " + String.join("", origins) + " alone, which is not official",
                                cited(statement).distinct().toArray())));
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

    /** For each source that derives from itself through others, all of its circle. */
    private static Map<String, SortedSet<String>> circles(DatasetIndex dataset) {
        SortedMap<String, Set<String>> derivesFrom = new TreeMap<>();
        dataset.each(Source.class).forEach(source -> derivesFrom.put(source.id(), new TreeSet<>(source.derivesFrom())));
        Map<String, SortedSet<String>> circles = new HashMap<>();
        Circles.in(derivesFrom).forEach(circle -> circle.forEach(source -> circles.put(source, circle)));
        return circles;
    }

    /** The sources that those cited derive from in the end; those of a circle that derives from no other are one. */
    private static Set<String> origins(
            DatasetIndex dataset, Statement statement, Map<String, SortedSet<String>> circles) {
        Set<String> origins = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(cited(statement).toList());
        while (!open.isEmpty()) {
            String source = open.pop();
            SortedSet<String> asOne = circles.getOrDefault(source, new TreeSet<>(Set.of(source)));
            if (seen.add(asOne.first())) {
                List<String> others = asOne.stream()
                        .flatMap(id -> dataset.dataset().find(Source.class, id).stream())
                        .flatMap(one -> one.derivesFrom().stream())
                        .filter(id -> !asOne.contains(id))
                        .toList();
                open.addAll(others);
                if (others.isEmpty()) {
                    origins.add(Shown.few(asOne.stream(), asOne.size()));
                }
            }
        }
        return origins;
    }
}
