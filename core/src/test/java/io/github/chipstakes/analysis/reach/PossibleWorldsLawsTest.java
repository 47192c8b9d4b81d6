package io.github.chipstakes.analysis.reach;

import static io.github.chipstakes.analysis.reach.Trade.EL;
import static io.github.chipstakes.analysis.reach.Trade.HALF;
import static io.github.chipstakes.analysis.reach.Trade.company;
import static io.github.chipstakes.analysis.reach.Trade.dataset;
import static io.github.chipstakes.analysis.reach.Trade.entry;
import static io.github.chipstakes.analysis.reach.Trade.match;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.analysis.ownership.IntegratedOwnership;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.ownership.UltimateOwner;
import io.github.chipstakes.analysis.ownership.VotingControl;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
 * Records in which holders are unknown, stakes indirect, undated, of imprecise days, intervals, held for others and told of by
 * rivals, shares and votes, all at once. However what they leave open turns out, what was certain is so, and what is so was
 * possible. Which statements count is taken as told; that the right ones do, {@link TrueHoldingsLawsTest} sees.
 */
class PossibleWorldsLawsTest {
    private static final List<String> PEOPLE = List.of("p", "q");
    private static final List<String> COMPANIES = List.of("a", "b", "c", "d", "e");
    private static final List<String> PARTIES =
            Stream.concat(PEOPLE.stream(), COMPANIES.stream()).toList();
    private static final List<String> PERCENTAGES = List.of(
            "5",
            "20",
            "30",
            "45",
            "50",
            "55",
            "60",
            "100",
            "[20, 40)",
            "[25, 75]",
            "over 50",
            "at least 30",
            "?",
            "about 50");
    private static final List<String> DAYS =
            List.of("2025-11-11", "2025-11-11", "2025-10-01", "2025-11", "2025", "2025-12-01", "");
    private static final Provision RULE =
            HALF.withOwnership(HALF.ownership().orElseThrow().withReach(RuleReach.ALL));

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<DatasetRecord> drawn(Random random) {
        List<DatasetRecord> records = new ArrayList<>(List.of(EL, Trade.rule(RULE, "EFFECTIVE 2025-09-29")));
        PEOPLE.forEach(id -> records.add(Person.builder().id(id).name(id).build()));
        COMPANIES.forEach(id -> records.add(company(id, "SG")));
        Stream.of(one(PARTIES, random), one(PARTIES, random)).distinct().forEach(party -> {
            records.add(entry("el", party, "For all"));
            records.add(match("el", party, random.nextInt(3) > 0 ? MatchStatus.CONFIRMED : MatchStatus.PROBABLE));
        });
        records.addAll(stakes(random));
        return records;
    }

    private static List<ShareholderStake> stakes(Random random) {
        List<ShareholderStake> stakes = new ArrayList<>();
        Set<String> heldByUnknown = new TreeSet<>();
        int count = 2 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            String entity = one(COMPANIES, random);
            boolean isUnknown = random.nextInt(8) == 0 && heldByUnknown.add(entity);
            boolean isVote = random.nextInt(5) == 0;
            ShareholderStake stake = Stakes.stake(
                            "s" + i,
                            (isUnknown ? "?" : one(PARTIES, random)) + " " + one(PERCENTAGES, random) + " " + entity)
                    .withInterest(isVote ? Interest.VOTING_RIGHTS : Interest.SHAREHOLDING)
                    .withDirectness(
                            random.nextInt(4) > 0 || isVote || isUnknown ? Directness.DIRECT : Directness.INDIRECT);
            String day = one(DAYS, random);
            stake = day.isEmpty() ? stake : Stakes.asOf(day, stake);
            stake = random.nextInt(10) == 0 ? stake.withHeldFor(one(PARTIES, random)) : stake;
            boolean isRival = i > 0
                    && random.nextInt(6) == 0
                    && stakes.get(i - 1).entity().equals(entity);
            stakes.add(isRival ? stake.withRestates("s" + (i - 1)) : stake);
        }
        return stakes;
    }

    private static String told(List<DatasetRecord> records) {
        return records.stream()
                .filter(record ->
                        record instanceof ShareholderStake || record.id().startsWith("el-"))
                .map(record -> record instanceof ShareholderStake stake
                        ? stake.id() + ": " + stake.holder() + " "
                                + stake.percent().map(Percentage::toString).orElse("?") + " " + stake.entity() + " "
                                + stake.interest().orElseThrow() + " "
                                + stake.directness().orElseThrow() + " "
                                + stake.asOf().map(Object::toString).orElse("undated")
                                + stake.heldFor()
                                        .map(behind -> " for " + behind)
                                        .orElse("")
                                + stake.restates()
                                        .map(other -> " restates " + other)
                                        .orElse("")
                        : record.id())
                .collect(Collectors.joining("; "));
    }

    private static Dataset of(List<DatasetRecord> records) {
        return dataset(records.toArray());
    }

    /** What is held of whom by whom in one way that things may be; empty where more than the whole is told of. */
    private record World(SortedMap<String, List<Part>> parts) {

        /** A part of an entity; what is held indirectly is held through others, who are not named or of whom it is not known. */
        private record Part(String holder, BigDecimal percent, boolean isIndirect) {}

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final BigDecimal LITTLE = new BigDecimal("0.01");

        static Optional<World> of(Ownership ownership, boolean votes, Random random) {
            SortedMap<String, List<Part>> parts = new TreeMap<>();
            for (String entity : COMPANIES) {
                Optional<List<Part>> held = held(ownership, entity, votes, random);
                if (held.isEmpty()) {
                    return Optional.empty();
                }
                parts.put(entity, held.get());
            }
            return Optional.of(new World(parts));
        }

        private static Optional<List<Part>> held(Ownership ownership, String entity, boolean votes, Random random) {
            List<CountedStake> counted = new ArrayList<>(
                    votes
                            ? ownership.votesIn(entity)
                            : ownership.stakesIn(entity).stream()
                                    .filter(stake -> stake.interest() == Interest.SHAREHOLDING)
                                    .toList());
            counted.removeAll(ownership.summingUp());
            List<Part> parts = new ArrayList<>();
            BigDecimal left = HUNDRED;
            for (CountedStake stake : counted) {
                left = left.subtract(stake.isIndirect() ? BigDecimal.ZERO : least(stake.onDay()));
            }
            if (left.signum() < 0) {
                return Optional.empty();
            }
            Collections.shuffle(counted, random);
            for (CountedStake stake : counted) {
                Optional<String> holder = holder(ownership, stake, counted, random);
                if (stake.isIndirect()) {
                    holder.ifPresent(it ->
                            parts.add(new Part(it, some(BigDecimal.ZERO, most(stake.onDay()), random), true)));
                    continue;
                }
                BigDecimal least = least(stake.onDay());
                BigDecimal percent =
                        some(least, most(stake.onDay()).min(least.add(left)).max(least), random);
                left = left.subtract(percent.subtract(least));
                holder.ifPresent(it -> parts.add(new Part(it, percent, false)));
            }
            return Optional.of(parts);
        }

        private static BigDecimal least(Interval percent) {
            return percent.lower()
                    .map(bound ->
                            bound.inclusive() ? bound.value() : bound.value().add(LITTLE))
                    .orElse(BigDecimal.ZERO);
        }

        private static BigDecimal most(Interval percent) {
            return percent.upper()
                    .map(bound ->
                            bound.inclusive() ? bound.value() : bound.value().subtract(LITTLE))
                    .orElse(HUNDRED);
        }

        private static BigDecimal some(BigDecimal least, BigDecimal most, Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> least;
                case 1 -> most;
                default -> least.add(most.subtract(least).divide(BigDecimal.valueOf(2)));
            };
        }

        /** The holder, or one it may hold for; nobody where that one's own stake may be the same. */
        private static Optional<String> holder(
                Ownership ownership, CountedStake stake, List<CountedStake> all, Random random) {
            List<String> behind = stake.heldFor()
                    .filter(other ->
                            !isAbove(ownership, other, stake.stake().holder().id()))
                    .toList();
            String own = stake.stake().holder().id().orElse("?" + stake.stake().id());
            if (behind.isEmpty() || random.nextBoolean()) {
                return Optional.of(own);
            }
            String other = one(behind, random);
            boolean isToldTwice = all.stream()
                    .anyMatch(
                            it -> it.stake().holder().id().filter(other::equals).isPresent());
            return isToldTwice && random.nextBoolean() ? Optional.empty() : Optional.of(other);
        }

        /** Whether somebody holds anything of the other, directly or through others. */
        private static boolean isAbove(Ownership ownership, String party, Optional<String> other) {
            Set<String> above = new TreeSet<>();
            List<String> next = new ArrayList<>(other.stream().toList());
            while (!next.isEmpty()) {
                ownership.stakesIn(next.remove(0)).stream()
                        .flatMap(CountedStake::heldBy)
                        .filter(above::add)
                        .forEach(next::add);
            }
            return above.contains(party);
        }

        /** Everybody that is reached from these, by enough in the hands of who is. */
        Set<String> reached(Set<String> from, boolean isStrict) {
            Set<String> reached = new TreeSet<>(from);
            boolean isNew = true;
            while (isNew) {
                isNew = false;
                for (String entity : parts.keySet()) {
                    int order = held(entity, reached).compareTo(BigDecimal.valueOf(50));
                    isNew |= (isStrict ? order > 0 : order >= 0) && reached.add(entity);
                }
            }
            return reached;
        }

        private BigDecimal held(String entity, Set<String> by) {
            return parts.get(entity).stream()
                    .filter(part -> by.contains(part.holder) && !part.holder.equals(entity))
                    .map(Part::percent)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .min(HUNDRED.subtract(parts.get(entity).stream()
                            .filter(part -> part.holder.equals(entity) && !part.isIndirect)
                            .map(Part::percent)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
    }

    private static Set<String> restricted(OwnershipReach rule) {
        return at(rule, Level.LISTED, Level.RESTRICTED);
    }

    private static Set<String> possible(OwnershipReach rule) {
        return at(rule, Level.LISTED, Level.RESTRICTED, Level.POSSIBLY);
    }

    private static Set<String> at(OwnershipReach rule, Level... levels) {
        return PARTIES.stream()
                .filter(party -> List.of(levels).contains(rule.of(party).level()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static OwnershipReach rule(List<DatasetRecord> records) {
        return OwnershipReach.all(Ownership.of(of(records), Stakes.DAY)).get(0);
    }

    private static Set<String> matched(List<DatasetRecord> records, MatchStatus status) {
        return of(records).matches().stream()
                .filter(match -> match.status() == status)
                .map(match -> match.party())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsRestrictedIsSoAndWhatIsSoWasPossible(@ForAll long seed) {
        Random random = new Random(seed);
        List<DatasetRecord> records = drawn(random);
        Ownership ownership = Ownership.of(of(records), Stakes.DAY);
        Set<String> restricted = restricted(rule(records));
        Set<String> possible = possible(rule(records));
        for (int i = 0; i < 8; i++) {
            Set<String> listed = matched(records, MatchStatus.CONFIRMED);
            matched(records, MatchStatus.PROBABLE).stream()
                    .filter(any -> random.nextBoolean())
                    .forEach(listed::add);
            World.of(ownership, false, random).ifPresent(world -> {
                Set<String> truth = world.reached(listed, false);
                assertThat(truth).as(told(records) + " " + world).containsAll(restricted);
                assertThat(possible).as(told(records) + " " + world).containsAll(truth);
            });
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsControlledIsSoAndWhatIsSoWasPossible(@ForAll long seed) {
        Random random = new Random(seed);
        List<DatasetRecord> records = drawn(random);
        Ownership ownership = Ownership.of(of(records), Stakes.DAY);
        VotingControl control = VotingControl.of(ownership);
        for (int i = 0; i < 4; i++) {
            World.of(ownership, true, random).ifPresent(world -> {
                for (String party : PARTIES) {
                    Set<String> truth = world.reached(Set.of(party), true);
                    truth.remove(party);
                    SortedMap<String, Verdict> told = control.controlledBy(party);
                    assertThat(told.keySet())
                            .as(party + " " + told(records) + " " + world)
                            .containsAll(truth);
                    told.values().removeIf(Verdict.UNKNOWN::equals);
                    assertThat(truth)
                            .as(party + " " + told(records) + " " + world)
                            .containsAll(told.keySet());
                }
                for (String entity : COMPANIES) {
                    UltimateOwner owner = control.ultimateOwner(entity);
                    for (String party : PARTIES) {
                        boolean controls = !party.equals(entity)
                                && world.reached(Set.of(party), true).contains(entity);
                        boolean isOfOneGroup =
                                control.groups().stream().anyMatch(group -> group.containsAll(List.of(party, entity)));
                        assertThat(controls && owner.answer().isNo() && !isOfOneGroup)
                                .as(entity + " " + told(records) + " " + world)
                                .isFalse();
                        if (owner.owner().filter(party::equals).isPresent() && !party.equals(entity)) {
                            assertThat(controls)
                                    .as(entity + " " + told(records) + " " + world)
                                    .isTrue();
                        }
                    }
                }
            });
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRecordsIsOfNoMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<DatasetRecord> records = drawn(random);
        List<DatasetRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        assertThat(everything(shuffled)).isEqualTo(everything(records));
    }

    private static List<Object> everything(List<DatasetRecord> records) {
        Ownership ownership = Ownership.of(of(records), Stakes.DAY);
        Reach reach = Reach.of(ownership);
        VotingControl control = VotingControl.of(ownership);
        IntegratedOwnership integrated = IntegratedOwnership.of(ownership);
        List<Object> all = new ArrayList<>();
        for (String party : PARTIES) {
            all.add(reach.of(party));
            all.add(control.controlledBy(party));
            all.add(control.ultimateOwner(party));
            COMPANIES.forEach(entity -> all.add(control.control(party, entity)));
            all.add(integrated.ownersOf(party));
            all.add(integrated.classesOf(party));
            all.add(ownership.capTable(party));
        }
        return all;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whoIsListedMakesNobodyLessRestricted(@ForAll long seed) {
        Random random = new Random(seed);
        List<DatasetRecord> records = drawn(random);
        List<DatasetRecord> more = new ArrayList<>(records);
        String party = one(PARTIES, random);
        if (more.stream().noneMatch(record -> record.id().equals("el-" + party))) {
            more.add(entry("el", party, "For all"));
            more.add(match("el", party, MatchStatus.CONFIRMED));
        }
        assertThat(restricted(rule(more))).as(party + " " + told(records)).containsAll(restricted(rule(records)));
        assertThat(possible(rule(more))).as(party + " " + told(records)).containsAll(possible(rule(records)));
    }

    /**
     * Of a stake without rivals, among which the narrower is preferred, in an entity that is not over-full as stated: there a narrower
     * figure shows how much more is gone of what is told of before.
     */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aNarrowerFigureTurnsNoAnswerToItsOpposite(@ForAll long seed) {
        Random random = new Random(seed);
        List<DatasetRecord> records = drawn(random);
        Ownership ownership = Ownership.of(of(records), Stakes.DAY);
        List<CountedStake> open = COMPANIES.stream()
                .flatMap(entity -> ownership.stakesIn(entity).stream())
                .filter(counted -> counted.rivals().isEmpty() && !counted.isIndirect())
                .filter(counted ->
                        !counted.percent().lower().equals(counted.percent().upper()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        CountedStake wide = one(open, random);
        BigDecimal others = ownership.stakesIn(wide.stake().entity()).stream()
                .filter(other -> !other.equals(wide) && !other.isIndirect() && other.interest() == wide.interest())
                .flatMap(other -> other.stake().percent().stream())
                .map(Percentage::bounds)
                .map(World::least)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal least = World.least(wide.percent());
        BigDecimal most = World.most(wide.percent()).min(World.HUNDRED.subtract(others));
        if (least.compareTo(most) > 0) {
            return;
        }
        Percentage narrow = Percentage.parse(World.some(least, most, random).toPlainString());
        List<DatasetRecord> narrower = records.stream()
                .map(record -> record.equals(wide.stake()) ? wide.stake().withPercent(narrow) : record)
                .toList();
        String about = wide.stake().id() + " of " + told(records);
        assertThat(restricted(rule(narrower))).as(about).containsAll(restricted(rule(records)));
        assertThat(possible(rule(records))).as(about).containsAll(restricted(rule(narrower)));
        VotingControl before = VotingControl.of(ownership);
        VotingControl after = VotingControl.of(Ownership.of(of(narrower), Stakes.DAY));
        for (String party : PARTIES) {
            SortedMap<String, Verdict> was = before.controlledBy(party);
            after.controlledBy(party).forEach((entity, verdict) -> {
                if (verdict == Verdict.YES) {
                    assertThat(was).as(about).containsKey(entity);
                }
            });
            was.forEach((entity, verdict) -> {
                if (verdict == Verdict.YES) {
                    assertThat(after.controlledBy(party)).as(about).containsEntry(entity, Verdict.YES);
                }
            });
        }
    }
}
