package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.graph.UltimateOwners.End;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of majorities on any graph: with intervals, cycles, own shares, contradictions. */
class MajorityLawsTest {
    private static final int PARTIES = 8;
    private static final Interval HUNDRED = Interval.between(BigDecimal.valueOf(100), BigDecimal.valueOf(100));
    private static final Interval FIFTY = Interval.between(BigDecimal.valueOf(50), BigDecimal.valueOf(50));
    private static final Interval NOTHING = Interval.between(BigDecimal.ZERO, BigDecimal.ZERO);

    record Votes(int holder, int entity, Interval percent) {
        Interval atLeast() {
            Bound low = percent.lower().orElseThrow();
            return low.inclusive()
                    ? Interval.between(
                            low.value(), HUNDRED.upper().orElseThrow().value())
                    : new Interval(percent.lower(), HUNDRED.upper());
        }
    }

    private static OwnershipGraph graph(List<Votes> votes) {
        OwnershipGraph.Builder builder = OwnershipGraph.builder().parties(PARTIES);
        votes.forEach(some -> builder.add(some.holder, some.entity, some.percent));
        return builder.build();
    }

    /** What a party controls for certain, by adding up again and again. */
    private static Set<Integer> controlled(List<Votes> votes, int party) {
        Set<Integer> group = new TreeSet<>(Set.of(party));
        while (group.addAll(where(entity -> haveMajority(votes, group, entity)))) {
            continue;
        }
        group.remove(party);
        return group;
    }

    private static boolean haveMajority(List<Votes> votes, Set<Integer> holders, int entity) {
        return votes.stream()
                .filter(some -> some.entity == entity && holders.contains(some.holder))
                .filter(some -> some.holder != entity)
                .map(Votes::atLeast)
                .reduce(NOTHING, Interval::plus)
                .isAbove(FIFTY);
    }

    private static boolean hasMajorityOfItself(List<Votes> votes, Set<Integer> group, int head) {
        return votes.stream()
                .filter(some -> some.entity == head && group.contains(some.holder))
                .map(Votes::atLeast)
                .reduce(NOTHING, Interval::plus)
                .isAbove(FIFTY);
    }

    private static Set<Integer> where(IntPredicate parties) {
        return IntStream.range(0, PARTIES).filter(parties).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> set(int[] parties) {
        return IntStream.of(parties).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aPlainImplementationControlsTheSame(@ForAll("anyVotes") List<Votes> votes) {
        OwnershipGraph graph = graph(votes);
        for (int party = 0; party < PARTIES; party++) {
            assertThat(set(MajorityControl.by(graph, party).certain())).isEqualTo(controlled(votes, party));
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void thoseAboveWhoMayControlAreTheSameWhoeverIsAsked(@ForAll("anyVotes") List<Votes> votes) {
        OwnershipGraph graph = graph(votes);
        for (int entity = 0; entity < PARTIES; entity++) {
            int asked = entity;
            ControlFromAbove above = ControlFromAbove.of(graph, entity, Progress.NONE);
            assertThat(set(above.possible()))
                    .isEqualTo(where(party -> MajorityControl.by(graph, party).isPossible(asked)));
            for (int other = 0; other < PARTIES; other++) {
                int wanted = other;
                Predicate<MajorityControl> hasOther =
                        control -> control.party() == wanted || control.isPossible(wanted);
                assertThat(set(above.those(hasOther)))
                        .isEqualTo(set(IntStream.of(above.parties())
                                .filter(party -> hasOther.test(MajorityControl.by(graph, party)))
                                .toArray()));
            }
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theUltimateOwnerIsWhoeverControlsAndIsNotControlled(@ForAll("votes") List<Votes> votes) {
        OwnershipGraph graph = graph(votes);
        UltimateOwners owners = UltimateOwners.of(graph);
        for (int entity = 0; entity < PARTIES; entity++) {
            int asked = entity;
            Set<Integer> controllers = where(party -> controlled(votes, party).contains(asked));
            Set<Integer> group = set(owners.members(entity));
            Set<Integer> heads = where(party -> group.contains(party) && controlsAllOthers(votes, party, group));
            boolean cycle = heads.stream().anyMatch(head -> hasMajorityOfItself(votes, group, head));
            End end = cycle ? End.CYCLE : controllers.isEmpty() ? End.NONE : End.OWNER;
            assertThat(owners.end(entity)).isEqualTo(end);
            assertThat(heads).hasSizeGreaterThanOrEqualTo(1);
            assertThat(group).containsAll(controllers).contains(entity);
            assertThat(heads).contains(owners.group(entity));
            if (!cycle) {
                int owner = owners.group(entity);
                assertThat(heads).containsExactly(owner);
                assertThat(where(party -> controlled(votes, party).contains(owner)))
                        .isEmpty();
            }
        }
    }

    private static boolean controlsAllOthers(List<Votes> votes, int party, Set<Integer> group) {
        Set<Integer> all = controlled(votes, party);
        all.add(party);
        return all.equals(group);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void anOwnerControlsItsGroupEvenWhereFiguresContradictEachOther(@ForAll("anyVotes") List<Votes> votes) {
        UltimateOwners owners = UltimateOwners.of(graph(votes));
        for (int party = 0; party < PARTIES; party++) {
            if (owners.end(party) == End.OWNER) {
                assertThat(controlled(votes, owners.owner(party).orElseThrow())).contains(party);
            }
        }
        assertThat(owners.groups().boxed().toList())
                .isEqualTo(List.copyOf(where(party -> owners.group(party) == party
                        && (owners.members(party).length > 1 || owners.end(party) == End.CYCLE))));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatOneAfterAnotherControlsIsWhatEachDoes(@ForAll("anyVotes") List<Votes> votes) {
        OwnershipGraph graph = graph(votes);
        IntFunction<MajorityControl> each = MajorityControl.byEach(graph);
        for (int party = 0; party < PARTIES; party++) {
            MajorityControl one = each.apply(party);
            MajorityControl other = MajorityControl.by(graph, party);
            assertThat(one.party()).isEqualTo(party);
            assertThat(one.certain()).isEqualTo(other.certain());
            assertThat(one.possible()).isEqualTo(other.possible());
        }
    }

    /** The numbers of the parties decide in which order they are looked at. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void neitherTheOrderNorTheNumbersPlayAPart(@ForAll("anyVotes") List<Votes> votes, @ForAll Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, PARTIES).boxed().toList());
        Collections.shuffle(numbers, random);
        List<Votes> renumbered = new ArrayList<>();
        votes.forEach(
                some -> renumbered.add(new Votes(numbers.get(some.holder), numbers.get(some.entity), some.percent)));
        Collections.shuffle(renumbered, random);
        UltimateOwners one = UltimateOwners.of(graph(votes));
        UltimateOwners other = UltimateOwners.of(graph(renumbered));
        for (int party = 0; party < PARTIES; party++) {
            int renamed = numbers.get(party);
            assertThat(other.end(renamed)).isEqualTo(one.end(party));
            assertThat(set(other.members(renamed)))
                    .isEqualTo(set(one.members(party)).stream()
                            .map(numbers::get)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void moreVotesControlMore(@ForAll("anyVotes") List<Votes> votes, @ForAll("anyVotes") List<Votes> more) {
        OwnershipGraph few = graph(votes);
        OwnershipGraph many = graph(Stream.concat(votes.stream(), more.stream()).toList());
        for (int party = 0; party < PARTIES; party++) {
            assertThat(set(MajorityControl.by(many, party).certain()))
                    .containsAll(set(MajorityControl.by(few, party).certain()));
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsCertainIsPossible(@ForAll("anyVotes") List<Votes> votes, @ForAll("party") int party) {
        MajorityControl control = MajorityControl.by(graph(votes), party);
        assertThat(set(control.possible())).containsAll(set(control.certain()));
    }

    @Provide
    Arbitrary<Integer> party() {
        return Arbitraries.integers().between(0, PARTIES - 1);
    }

    /** Votes that do not contradict each other: at least together a hundred percent at most. */
    @Provide
    Arbitrary<List<Votes>> votes() {
        return anyVotes().map(MajorityLawsTest::fitting);
    }

    private static List<Votes> fitting(List<Votes> votes) {
        Map<Integer, Interval> sums = new HashMap<>();
        List<Votes> fitting = new ArrayList<>();
        for (Votes some : votes) {
            Interval sum = some.atLeast().plus(sums.getOrDefault(some.entity, NOTHING));
            if (!sum.isAbove(HUNDRED)) {
                sums.put(some.entity, sum);
                fitting.add(some);
            }
        }
        return fitting;
    }

    @Provide
    Arbitrary<List<Votes>> anyVotes() {
        Arbitrary<String> points = Arbitraries.of("[51, 51]", "[60, 60]", "[30, 30]", "[21, 21]", "[20, 20]");
        Arbitrary<String> others = Arbitraries.of(
                "[50, 50]",
                "(50, 75]",
                "[50, 75]",
                "(25, 50]",
                "[25, 50]",
                "(20, 30)",
                "[0, 100]",
                "[50.00000000001, 50.00000000001]",
                "[24.99999999999, 25]");
        Arbitrary<Interval> percent = Arbitraries.frequencyOf(Tuple.of(4, points), Tuple.of(1, others))
                .map(Interval::parse);
        return Combinators.combine(party(), party(), percent)
                .as(Votes::new)
                .list()
                .ofMaxSize(24);
    }
}
