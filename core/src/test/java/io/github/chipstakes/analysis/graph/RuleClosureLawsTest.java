package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.StatedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
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

/** What holds of an ownership rule on any graph: with intervals, unknown percentages, cycles, own shares, contradictions. */
class RuleClosureLawsTest {
    private static final int PARTIES = 7;
    private static final Interval WHOLE = Interval.between(BigDecimal.valueOf(100), BigDecimal.valueOf(100));
    private static final Interval NOTHING = Interval.between(BigDecimal.ZERO, BigDecimal.ZERO);
    private static final Interval UNKNOWN = Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(100));

    /** A stake as it is known, a narrower interval that may become known, and the truth, which lies in both. */
    record Stake(int holder, int entity, Interval percent, Interval narrower, BigDecimal truth) {
        Interval point() {
            return Interval.between(truth, truth);
        }

        PlainRule.Stake plain() {
            return new PlainRule.Stake(holder, entity, percent);
        }

        Stake narrowed() {
            return new Stake(holder, entity, narrower, narrower, truth);
        }

        Stake known() {
            return new Stake(holder, entity, point(), point(), truth);
        }
    }

    record Question(List<Stake> stakes, Set<Integer> certain, Set<Integer> possible, StakeThreshold threshold) {
        RuleClosure answer() {
            return RuleClosure.of(graph(PARTIES), array(certain), array(possible), threshold);
        }

        OwnershipGraph graph(int parties) {
            OwnershipGraph.Builder builder = OwnershipGraph.builder().parties(parties);
            stakes.forEach(stake -> builder.add(stake.holder(), stake.entity(), stake.percent()));
            return builder.build();
        }

        RuleClosure answer(RuleClosures closures) {
            return closures.from(array(certain), array(possible));
        }

        PlainRule plainly() {
            Interval enough = StatedNumber.parse(threshold.toString()).bounds();
            return new PlainRule(stakes.stream().map(Stake::plain).toList(), certain, possible, enough);
        }

        Question with(List<Stake> others) {
            return new Question(others, certain, possible, threshold);
        }

        Question with(Set<Integer> more, boolean forCertain) {
            return forCertain
                    ? new Question(stakes, union(certain, more), possible, threshold)
                    : new Question(stakes, certain, union(possible, more), threshold);
        }

        Question from(Set<Integer> seeds) {
            return new Question(stakes, seeds, Set.of(), threshold);
        }

        private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
            return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
        }

        private static int[] array(Set<Integer> seeds) {
            return seeds.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void aPlainImplementationAgrees(@ForAll("questions") Question question) {
        RuleClosure answer = question.answer();
        PlainRule plain = question.plainly();
        Map<Integer, Integer> rounds = new TreeMap<>(plain.possible);
        rounds.putAll(plain.restricted);
        assertThat(where(answer::isRestricted)).isEqualTo(plain.restricted.keySet());
        assertThat(where(answer::isPossible)).isEqualTo(plain.possible.keySet());
        assertThat(rounds(answer)).isEqualTo(rounds);
        assertThat(answer.restricted())
                .containsExactly(numbers(plain.restricted.keySet(), party -> !question.certain.contains(party)));
        assertThat(answer.possible()).containsExactly(numbers(rounds.keySet(), party -> rounds.get(party) > 0));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void aPlainImplementationAddsUpTheSame(@ForAll("questions") Question question) {
        RuleClosure answer = question.answer();
        PlainRule plain = question.plainly();
        for (int entity : plain.entities()) {
            RestrictedHolding holding = answer.holding(entity);
            Interval held = new Interval(
                    plain.heldBy(plain.restricted.keySet(), entity).lower(),
                    plain.heldBy(plain.possible.keySet(), entity).upper());
            assertThat(holding.held()).matches(held::sameValue, "is " + held);
            Interval left = plain.unaccounted(entity);
            assertThat(holding.unaccounted()).matches(left::sameValue, "is " + left);
            assertThat(holding.overFull()).isEqualTo(plain.isOverFull(entity));
        }
    }

    /** Among so many parties that few are reached, now and then, and one has no owners and holds nothing. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void closuresMadeOneAfterAnotherAreNoOthers(
            @ForAll("questions") Question question, @ForAll("seeds") Set<Integer> more, @ForAll boolean among) {
        RuleClosures closures = RuleClosures.of(question.graph(among ? 30 * PARTIES : 3 * PARTIES), question.threshold);
        RuleClosure first = question.answer(closures);
        assertSame(
                question.with(more, true).answer(closures),
                question.with(more, true).answer());
        assertSame(question.from(more).answer(closures), question.from(more).answer());
        assertSame(question.answer(closures), first);
        assertSame(first, question.answer());
        assertThat(first.everybody().boxed())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(where(first::isPossible));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfStakesPlaysNoPart(@ForAll("questions") Question question, @ForAll Random random) {
        List<Stake> shuffled = new ArrayList<>(question.stakes);
        Collections.shuffle(shuffled, random);
        assertSame(question.with(shuffled).answer(), question.answer());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void moreStakesRestrictMore(@ForAll("questions") Question question, @ForAll("stakes") List<Stake> more) {
        List<Stake> all = Stream.concat(question.stakes.stream(), more.stream()).toList();
        assertThat(where(question.with(all).answer()::isRestricted))
                .containsAll(where(question.answer()::isRestricted));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void moreSeedsReachMore(
            @ForAll("questions") Question question, @ForAll("seeds") Set<Integer> more, @ForAll boolean forCertain) {
        RuleClosure few = question.answer();
        RuleClosure many = question.with(more, forCertain).answer();
        assertThat(where(many::isRestricted)).containsAll(where(few::isRestricted));
        assertThat(where(many::isPossible)).containsAll(where(few::isPossible));
        if (!forCertain) {
            assertThat(where(many::isRestricted)).isEqualTo(where(few::isRestricted));
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whoeverIsRestrictedIsPossibly(@ForAll("questions") Question question) {
        RuleClosure answer = question.answer();
        assertThat(where(answer::isPossible)).containsAll(where(answer::isRestricted));
        assertThat(IntStream.of(answer.possible()).boxed())
                .containsAll(IntStream.of(answer.restricted()).boxed().toList());
    }

    /** As long as the narrower figures do not contradict each other: there a doubt may end in either answer. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void knowingMoreOnlyEndsDoubts(@ForAll("questions") Question question, @ForAll Random random) {
        List<Stake> wide = fitting(question.stakes, Stake::narrower);
        RuleClosure before = question.with(wide).answer();
        RuleClosure after = question.with(wide.stream()
                        .map(stake -> random.nextBoolean() ? stake.narrowed() : stake)
                        .toList())
                .answer();
        assertThat(where(after::isRestricted)).containsAll(where(before::isRestricted));
        assertThat(where(before::isPossible)).containsAll(where(after::isPossible));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theTruthLiesBetweenWhatIsCertainAndWhatIsPossible(
            @ForAll("questions") Question question, @ForAll Random random) {
        Question known = question.with(fitting(question.stakes, Stake::point));
        Set<Integer> seeds =
                known.possible.stream().filter(seed -> random.nextBoolean()).collect(Collectors.toSet());
        seeds.addAll(known.certain);
        RuleClosure answer = known.answer();
        RuleClosure truth = known.with(known.stakes.stream().map(Stake::known).toList())
                .from(seeds)
                .answer();
        assertThat(where(truth::isRestricted)).containsAll(where(answer::isRestricted));
        assertThat(where(answer::isPossible)).containsAll(where(truth::isRestricted));
        for (int entity = 0; entity < PARTIES; entity++) {
            RestrictedHolding holding = answer.holding(entity);
            RestrictedHolding really = truth.holding(entity);
            assertThat(holding.held().intersection(really.held())).hasValue(really.held());
            assertThat(holding.unaccounted().intersection(really.unaccounted())).hasValue(really.unaccounted());
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theOwnersOfEarlierRoundsAreEnough(@ForAll("questions") Question question) {
        RuleClosure answer = question.answer();
        PlainRule plain = question.plainly();
        for (int entity : answer.restricted()) {
            int round = answer.round(entity).orElseThrow();
            Set<Integer> earlier = where(
                    party -> answer.isRestricted(party) && answer.round(party).orElseThrow() < round);
            assertThat(question.threshold.isReachedFrom(
                            plain.heldBy(earlier, entity).lower().orElseThrow()))
                    .isTrue();
        }
    }

    private static void assertSame(RuleClosure one, RuleClosure other) {
        assertThat(rounds(one)).isEqualTo(rounds(other));
        assertThat(one.restricted()).isEqualTo(other.restricted());
        assertThat(one.possible()).isEqualTo(other.possible());
        for (int entity = 0; entity < PARTIES; entity++) {
            assertThat(one.holding(entity)).isEqualTo(other.holding(entity));
        }
    }

    private static Map<Integer, Integer> rounds(RuleClosure closure) {
        Map<Integer, Integer> rounds = new TreeMap<>();
        for (int party = 0; party < PARTIES; party++) {
            int reached = party;
            closure.round(party).ifPresent(round -> rounds.put(reached, round));
        }
        return rounds;
    }

    private static Set<Integer> where(IntPredicate parties) {
        return IntStream.range(0, PARTIES).filter(parties).boxed().collect(Collectors.toSet());
    }

    private static int[] numbers(Set<Integer> parties, IntPredicate some) {
        return parties.stream()
                .mapToInt(Integer::intValue)
                .filter(some)
                .sorted()
                .toArray();
    }

    /** Those stakes that do not make a company over-full, if they are read in this way, one after the other. */
    private static List<Stake> fitting(List<Stake> stakes, Function<Stake, Interval> reading) {
        Map<Integer, Interval> held = new HashMap<>();
        List<Stake> fitting = new ArrayList<>();
        for (Stake stake : stakes) {
            Interval percent = reading.apply(stake);
            Interval sum = percent.plus(held.getOrDefault(stake.entity(), NOTHING));
            if (!sum.isAbove(WHOLE)) {
                held.put(stake.entity(), sum);
                fitting.add(stake);
            }
        }
        return fitting;
    }

    /** Half of them with bounds that are whole numbers of units, open or not, which nothing rounds. */
    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.oneOf(questions(bounds()), questions(wholeBounds()));
    }

    private Arbitrary<Question> questions(Arbitrary<Bound> bounds) {
        Arbitrary<StakeThreshold> threshold = Arbitraries.of(
                        "at least 50",
                        "over 50",
                        "at least 25",
                        "over 0",
                        "at least 100",
                        "at least 33.33333333",
                        "over 33.33333333")
                .map(text -> StakeThreshold.of(StatedNumber.parse(text)));
        return Combinators.combine(stakes(bounds), seeds(), seeds(), threshold).as(Question::new);
    }

    @Provide
    Arbitrary<Set<Integer>> seeds() {
        return Arbitraries.integers().between(0, PARTIES - 1).set().ofMaxSize(2);
    }

    @Provide
    Arbitrary<List<Stake>> stakes() {
        return stakes(bounds());
    }

    private static Arbitrary<List<Stake>> stakes(Arbitrary<Bound> bounds) {
        Arbitrary<Integer> party = Arbitraries.integers().between(0, PARTIES - 1);
        return Combinators.combine(
                        party,
                        party,
                        percents(bounds),
                        percents(bounds),
                        Arbitraries.integers().between(0, 2))
                .as((holder, entity, percent, other, pick) -> {
                    Interval narrower = percent.intersection(other).orElse(percent);
                    return new Stake(holder, entity, percent, narrower, point(narrower, pick));
                })
                .list()
                .ofMaxSize(16);
    }

    private static BigDecimal point(Interval interval, int pick) {
        BigDecimal low = interval.lower().orElseThrow().value();
        BigDecimal high = interval.upper().orElseThrow().value();
        List<BigDecimal> points = Stream.of(low, high, low.add(high).divide(BigDecimal.valueOf(2)))
                .filter(interval::contains)
                .toList();
        return points.get(pick % points.size());
    }

    private static Arbitrary<Interval> percents(Arbitrary<Bound> bounds) {
        Arbitrary<Interval> interval = Combinators.combine(bounds, bounds)
                .filter((one, other) -> one.value().compareTo(other.value()) != 0)
                .as((one, other) -> one.value().compareTo(other.value()) < 0
                        ? new Interval(Optional.of(one), Optional.of(other))
                        : new Interval(Optional.of(other), Optional.of(one)));
        Arbitrary<Interval> point = bounds.map(Bound::value).map(value -> Interval.between(value, value));
        return Arbitraries.frequencyOf(
                Tuple.of(5, point), Tuple.of(4, interval), Tuple.of(1, Arbitraries.just(UNKNOWN)));
    }

    private static Arbitrary<Bound> wholeBounds() {
        return bounds().filter(bound -> bound.value().scale() <= 1);
    }

    private static Arbitrary<Bound> bounds() {
        Arbitrary<BigDecimal> value = Arbitraries.of(
                        "0",
                        "1",
                        "10",
                        "16.6",
                        "16.7",
                        "20",
                        "24.99999995",
                        "25",
                        "33.33333333",
                        "33.3333333333333",
                        "40",
                        "49",
                        "50",
                        "51",
                        "75",
                        "100")
                .map(BigDecimal::new);
        return Combinators.combine(value, Arbitraries.of(true, false)).as(Bound::new);
    }
}
