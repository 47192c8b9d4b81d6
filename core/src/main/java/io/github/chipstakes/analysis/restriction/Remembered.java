package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.Progress;
import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.graph.Steps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What was shown of entities in the closures of a rule, so that it is not worked out again for each party below them. */
final class Remembered {
    private final Map<RuleClosure, Map<String, List<Contribution>>> contributions = new HashMap<>();
    private final Map<RuleClosure, Map<String, Optional<Descent>>> chains = new HashMap<>();

    private final Steps steps;

    /** How many parts of answers are kept. */
    private long kept;

    /** Of nobody yet. */
    Remembered(Progress progress) {
        steps = new Steps(progress, "showing whom an ownership rule reaches", 0);
    }

    /** Counts so many stakes as looked at. */
    void lookAt(int stakes) {
        steps.addUnforeseen(Steps.STATEMENT * (1 + stakes));
    }

    /** Counts a finding about one party with so many parts as kept. */
    void keep(int parts) {
        kept += 1 + parts;
    }

    /** How many findings are kept, and parts of them. */
    long kept() {
        return kept;
    }

    List<Contribution> contributions(RuleClosure closure, String entity, Supplier<List<Contribution>> anew) {
        return contributions.computeIfAbsent(closure, any -> new HashMap<>()).computeIfAbsent(entity, any -> {
            List<Contribution> found = anew.get();
            lookAt(found.size());
            keep(found.size());
            return found;
        });
    }

    /** How a listed party leads to each entity in a closure; empty where it is known that none does. To be added to. */
    Map<String, Optional<Descent>> chains(RuleClosure closure) {
        return chains.computeIfAbsent(closure, any -> new HashMap<>());
    }
}
