package io.github.chipstakes.analysis.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.Aggregation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That a rule which adds nothing up takes no memory for each party once for each listed owner: in a machine of its own, with
 * memory for the data and little more.
 */
class ManyListedOwnersTest {
    private static final int LISTED = 5_000;

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "SAME_LIST", "unsaid"})
    void memoryGrowsWithWhatIsReached(String aggregation) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyListedOwnersTest.class.getName(),
                        aggregation)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo("{LISTED=5000, RESTRICTED=10000} and NOT_SHOWN, 100 flags");
    }

    /** Each of many listed owners has most of a company that has half of another; some have a little of one company. */
    public static void main(String[] arguments) {
        SortedMap<String, Seed> seeds = new TreeMap<>();
        Dataset.Builder dataset = Dataset.builder();
        for (int i = 0; i < LISTED; i++) {
            Membership alone = new Membership(Set.of("list-" + i), Set.of("list-" + i), Verdict.NO);
            seeds.put("x" + i, new Seed(Answer.yes("listed"), List.of("entry-" + i), alone, alone));
            dataset.add(Stakes.stake("x" + i + " 60 a" + i)).add(Stakes.stake("a" + i + " 50 b" + i));
            if (i < 100) {
                dataset.add(Stakes.stake("x" + i + " 0.1 c"));
            }
        }
        OwnershipReach reach = RuleOfHalf.reach(
                dataset,
                seeds,
                Optional.of(arguments[0]).filter(said -> !said.equals("unsaid")).map(Aggregation::valueOf));
        Map<Level, Long> levels = reach.reached().stream()
                .collect(Collectors.groupingBy(Restriction::level, TreeMap::new, Collectors.counting()));
        Restriction c = reach.of("c");
        System.out.println(levels + " and " + c.level() + ", " + c.redFlags().size() + " flags");
    }
}
