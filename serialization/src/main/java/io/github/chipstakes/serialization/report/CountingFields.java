package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.analysis.stakes.PreferredSources;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How statements counted otherwise than usual, as fields of JSON; none where they did not. */
final class CountingFields {
    private CountingFields() {}

    static Optional<Map<String, Object>> of(Counting counting) {
        Map<String, Object> fields = new LinkedHashMap<>();
        counting.longest().ifPresent(days -> fields.put("carryAtMost", days));
        counting.tolerance().ifPresent(points -> fields.put("tolerance", points.toPlainString()));
        if (counting.preference() instanceof PreferredSources preferred) {
            fields.put("prefer", preferred.names());
        }
        return Optional.of(fields).filter(said -> !said.isEmpty());
    }
}
