package io.github.chipstakes.analysis.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.Aggregation;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * However what is not known turns out, who is then restricted was possibly so, and who was restricted still is: which
 * parties are listed and in which groups, whether a nominee or who is behind it holds, and, where the rule does not say,
 * whether it adds.
 */
class AggregationLawsTest {
    private static final List<String> PARTIES = List.of("a", "b", "c", "d", "e", "f");
    private static final List<String> GROUPS = List.of("one", "two");

    /** What a holder has of an entity, for another perhaps. */
    record Stake(String holder, Optional<String> behind, String entity, int percent) {
        ShareholderStake statement(int number) {
            return ShareholderStake.builder()
                    .id("s" + number)
                    .holder(holder)
                    .entity(entity)
                    .percent(Integer.toString(percent))
                    .interest(Interest.SHAREHOLDING)
                    .directness(Directness.DIRECT)
                    .build()
                    .withHeldFor(behind);
        }

        Stake of(String owner) {
            return new Stake(owner, Optional.empty(), entity, percent);
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theTruthLiesBetweenWhatIsRestrictedAndWhatIsPossible(@ForAll long seed) {
        Random random = new Random(seed);
        List<Stake> stakes = stakes(random);
        SortedMap<String, Seed> seeds = seeds(random);
        Optional<Aggregation> aggregation =
                Optional.of(Aggregation.values()[random.nextInt(4)]).filter(any -> random.nextInt(6) > 0);
        OwnershipReach reach = reach(stakes, seeds, aggregation);
        Set<String> restricted = of(reach, Level.LISTED, Level.RESTRICTED);
        Set<String> possible = of(reach, Level.LISTED, Level.RESTRICTED, Level.POSSIBLY);
        for (int i = 0; i < 8; i++) {
            Set<String> truth = truth(random, stakes, seeds, aggregation);
            String about = aggregation + " " + seeds + " " + stakes;
            assertThat(possible).as(about).containsAll(truth);
            assertThat(truth).as(about).containsAll(restricted);
        }
    }

    /** Where all listed parties are added up, no more is possible and no less certain than all that may be the case leaves. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void whereAllAreAddedUpWhatIsRestrictedIsWhatIsHoweverNomineesHold(@ForAll long seed) {
        Random random = new Random(seed);
        List<Stake> stakes = stakes(random);
        SortedMap<String, Seed> seeds = seeds(random);
        OwnershipReach reach = reach(stakes, seeds, Optional.of(Aggregation.ALL_LISTED));
        Set<String> certainly = seeds.entrySet().stream()
                .filter(listed -> listed.getValue().listed().isYes())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> always = new TreeSet<>(PARTIES);
        Set<String> ever = new TreeSet<>();
        for (List<Stake> world : worlds(stakes)) {
            always.retainAll(closure(certainly, world));
            ever.addAll(closure(seeds.keySet(), world));
        }
        String about = seeds + " " + stakes;
        assertThat(of(reach, Level.LISTED, Level.RESTRICTED)).as(about).isEqualTo(always);
        assertThat(of(reach, Level.LISTED, Level.RESTRICTED, Level.POSSIBLY))
                .as(about)
                .isEqualTo(ever);
    }

    /** Each way in which nominees, or who is behind them, hold; or nobody does, where whoever is behind is told of as a holder, too. */
    private static List<List<Stake>> worlds(List<Stake> stakes) {
        List<List<Stake>> worlds = List.of(List.of());
        for (Stake stake : stakes) {
            List<Optional<Stake>> ways = new ArrayList<>(List.of(Optional.of(stake.of(stake.holder))));
            stake.behind
                    .filter(behind -> !behind.equals(stake.holder)
                            && !whollyOwned(behind, stakes).contains(stake.holder))
                    .ifPresent(behind -> {
                        ways.add(Optional.of(stake.of(behind)));
                        if (stakes.stream()
                                .anyMatch(other -> other.holder.equals(behind) && other.entity.equals(stake.entity))) {
                            ways.add(Optional.empty());
                        }
                    });
            worlds = worlds.stream()
                    .flatMap(world -> ways.stream()
                            .map(way ->
                                    Stream.concat(world.stream(), way.stream()).toList()))
                    .toList();
        }
        return worlds;
    }

    private static Set<String> of(OwnershipReach reach, Level... levels) {
        return PARTIES.stream()
                .filter(party -> List.of(levels).contains(reach.of(party).level()))
                .collect(Collectors.toSet());
    }

    private static List<Stake> stakes(Random random) {
        List<Stake> stakes = new ArrayList<>();
        Map<String, Integer> held = new TreeMap<>();
        Set<String> pairs = new HashSet<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            String holder = any(PARTIES, random);
            String entity = any(PARTIES, random);
            int percent = List.of(10, 25, 30, 50, 60, 100).get(random.nextInt(6));
            boolean fits = held.merge(entity, percent, Integer::sum) <= 100;
            if (fits && !holder.equals(entity) && pairs.add(holder + entity)) {
                stakes.add(new Stake(
                        holder,
                        Optional.of(any(PARTIES, random))
                                .filter(behind -> random.nextInt(4) == 0 && !behind.equals(entity)),
                        entity,
                        percent));
            } else {
                held.merge(entity, -percent, Integer::sum);
            }
        }
        return stakes;
    }

    private static SortedMap<String, Seed> seeds(Random random) {
        SortedMap<String, Seed> seeds = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean certainly = random.nextInt(3) > 0;
            Set<String> possible = some(GROUPS, random);
            Set<String> certain = certainly ? new TreeSet<>(possible) : new TreeSet<>();
            certain.retainAll(some(GROUPS, random));
            Verdict unnamed = !certain.isEmpty() || !certainly
                    ? possible.isEmpty() || random.nextBoolean() ? Verdict.UNKNOWN : Verdict.NO
                    : Verdict.YES;
            Membership membership = new Membership(certain, possible, unnamed);
            String party = any(PARTIES, random);
            seeds.put(
                    party,
                    new Seed(
                            certainly ? Answer.yes("listed") : Answer.unknown("perhaps"),
                            List.of("entry-" + party),
                            membership,
                            membership));
        }
        return seeds;
    }

    private static OwnershipReach reach(
            List<Stake> stakes, SortedMap<String, Seed> seeds, Optional<Aggregation> aggregation) {
        Dataset.Builder dataset = Dataset.builder();
        for (int i = 0; i < stakes.size(); i++) {
            dataset.add(stakes.get(i).statement(i));
        }
        PARTIES.forEach(
                party -> dataset.add(Company.builder().id(party).name(party).build()));
        return RuleOfHalf.reach(dataset, seeds, aggregation);
    }

    /** Who is restricted, if all that is not known is as it happens to be. */
    private static Set<String> truth(
            Random random, List<Stake> stakes, SortedMap<String, Seed> seeds, Optional<Aggregation> aggregation) {
        List<Stake> really = stakes.stream()
                .map(stake -> stake.of(stake.behind
                        .filter(behind -> random.nextBoolean()
                                && !whollyOwned(behind, stakes).contains(stake.holder))
                        .orElse(stake.holder)))
                .toList();
        Map<String, Set<String>> groups = new TreeMap<>();
        Aggregation adds = aggregation.orElse(random.nextBoolean() ? Aggregation.NONE : Aggregation.ALL_LISTED);
        seeds.forEach((party, seed) -> {
            if (seed.listed().isYes() || random.nextBoolean()) {
                group(random, party, seed, adds)
                        .forEach(group -> groups.computeIfAbsent(group, key -> new TreeSet<>())
                                .add(party));
            }
        });
        return groups.values().stream()
                .flatMap(listed -> closure(listed, really).stream())
                .collect(Collectors.toSet());
    }

    /** A party and those it holds all of, itself or through others of them. */
    private static Set<String> whollyOwned(String owner, List<Stake> stakes) {
        return closure(
                Set.of(owner),
                stakes.stream()
                        .filter(stake -> stake.percent == 100
                                && stake.behind
                                        .filter(behind -> !behind.equals(stake.holder))
                                        .isEmpty())
                        .toList());
    }

    private static Set<String> group(Random random, String party, Seed seed, Aggregation adds) {
        Set<String> groups = new TreeSet<>(Set.of("alone " + party));
        if (adds == Aggregation.ALL_LISTED) {
            groups.add("all");
        } else if (adds != Aggregation.NONE) {
            groups.addAll(seed.lists().certain());
            seed.lists().possible().stream().filter(any -> random.nextBoolean()).forEach(groups::add);
            if (seed.lists().unnamed() != Verdict.NO && random.nextBoolean()) {
                groups.add(any(List.of("one", "two", "three"), random));
            }
        }
        return groups;
    }

    private static Set<String> closure(Set<String> listed, List<Stake> stakes) {
        Set<String> restricted = new TreeSet<>(listed);
        boolean more = true;
        while (more) {
            more = PARTIES.stream()
                    .filter(entity -> stakes.stream()
                                    .filter(stake -> stake.entity.equals(entity)
                                            && restricted.contains(stake.holder)
                                            && !stake.holder.equals(entity))
                                    .mapToInt(Stake::percent)
                                    .sum()
                            >= 50)
                    .map(restricted::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return restricted;
    }

    private static Set<String> some(List<String> of, Random random) {
        return of.stream().filter(any -> random.nextBoolean()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
