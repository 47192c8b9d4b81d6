package io.github.chipstakes.analysis.ownership;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever turns out to hold all that is unaccounted for, everywhere: what was said for certain of control is still true. */
class VotingControlLawsTest {
    private static final List<String> PEOPLE = List.of("ada", "bob", "carl", "dora");
    private static final List<String> COMPANIES = List.of("e", "f", "g", "h");

    /** For each company what each of its holders has, in percent. */
    private static Map<String, Map<String, Integer>> drawn(Random random) {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        for (String company : COMPANIES) {
            Map<String, Integer> holders = new HashMap<>();
            int left = 100;
            int count = random.nextInt(5);
            for (int i = 0; i < count; i++) {
                List<String> from = random.nextBoolean() ? PEOPLE : COMPANIES;
                int percent = Math.min(left, 10 * random.nextInt(7));
                left -= percent;
                if (percent > 0) {
                    holders.merge(from.get(random.nextInt(4)), percent, Integer::sum);
                }
            }
            all.put(company, holders);
        }
        return all;
    }

    private static VotingControl control(Map<String, Map<String, Integer>> all) {
        List<DatasetRecord> records = new ArrayList<>();
        PEOPLE.forEach(id -> records.add(Person.builder().id(id).name(id).build()));
        all.forEach((company, holders) ->
                holders.forEach((holder, percent) -> records.add(stake(holder + " " + percent + " " + company))));
        return VotingControl.of(Ownership.of(dataset(records), DAY));
    }

    private static Map<String, Map<String, Integer>> withAllTheRest(
            String party, Map<String, Map<String, Integer>> all) {
        Map<String, Map<String, Integer>> filled = new HashMap<>();
        all.forEach((company, holders) -> {
            Map<String, Integer> more = new HashMap<>(holders);
            int rest =
                    100 - holders.values().stream().mapToInt(Integer::intValue).sum();
            if (rest > 0) {
                more.merge(party, rest, Integer::sum);
            }
            filled.put(company, more);
        });
        return filled;
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsCertainOfControlHoldsWhoeverHasWhatIsUnaccountedFor(@ForAll long seed) {
        Map<String, Map<String, Integer>> all = drawn(new Random(seed));
        VotingControl before = control(all);
        for (String party : Stream.concat(PEOPLE.stream(), Stream.of("hidden")).toList()) {
            VotingControl after = control(withAllTheRest(party, all));
            for (String company : COMPANIES) {
                UltimateOwner known = before.ultimateOwner(company);
                Optional<Verdict> controls =
                        Optional.ofNullable(after.controlledBy(party).get(company));
                if (known.answer().isNo()) {
                    assertThat(controls.filter(Verdict.YES::equals))
                            .as(party + " in " + all)
                            .isEmpty();
                }
                if (known.answer().verdict() == Verdict.YES) {
                    assertThat(after.ultimateOwner(company).owner())
                            .as(party + " in " + all)
                            .isEqualTo(known.owner());
                }
            }
        }
    }
}
