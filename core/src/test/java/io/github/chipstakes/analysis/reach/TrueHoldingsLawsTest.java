package io.github.chipstakes.analysis.reach;

import static io.github.chipstakes.analysis.reach.Trade.EL;
import static io.github.chipstakes.analysis.reach.Trade.HALF;
import static io.github.chipstakes.analysis.reach.Trade.company;
import static io.github.chipstakes.analysis.reach.Trade.dataset;
import static io.github.chipstakes.analysis.reach.Trade.entry;
import static io.github.chipstakes.analysis.reach.Trade.match;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.analysis.ownership.IntegratedOwnership;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.ownership.VotingControl;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * First it is drawn who truly holds what, and then what is said of it: as a limit, of an uncertain day, in a nominee's name, by
 * classes, beside what was so before, what was wrong and corrected, and what is so later. Nothing of the code that is tested
 * plays a part. However it is told, what is certain is true, and what is true is possible.
 */
class TrueHoldingsLawsTest {
    private static final List<String> OWNERS = List.of("p", "q", "r", "a", "b", "c", "d", "e");
    private static final int FIRST_COMPANY = 3;
    private static final Provision RULE =
            HALF.withOwnership(HALF.ownership().orElseThrow().withReach(RuleReach.ALL));

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** By entity who holds how many percent of it; in no circle. */
    private record Truth(SortedMap<String, SortedMap<String, Integer>> held) {

        static Truth drawn(Random random) {
            SortedMap<String, SortedMap<String, Integer>> held = new TreeMap<>();
            for (int entity = FIRST_COMPANY; entity < OWNERS.size(); entity++) {
                SortedMap<String, Integer> owners = new TreeMap<>();
                int left = 20;
                for (int i = random.nextInt(4); i > 0 && left > 0; i--) {
                    int part = 1 + random.nextInt(left);
                    if (owners.putIfAbsent(OWNERS.get(random.nextInt(entity)), 5 * part) == null) {
                        left -= part;
                    }
                }
                held.put(OWNERS.get(entity), owners);
            }
            return new Truth(held);
        }

        /** Everybody that is reached from these, by half in the hands of who is, or more than that. */
        Set<String> reached(Set<String> from, boolean isMore) {
            Set<String> reached = new TreeSet<>(from);
            held.forEach((entity, owners) -> {
                int sum = owners.entrySet().stream()
                        .filter(owner -> reached.contains(owner.getKey()))
                        .mapToInt(owner -> owner.getValue())
                        .sum();
                if (isMore ? sum > 50 : sum >= 50) {
                    reached.add(entity);
                }
            });
            return reached;
        }

        /** What a party holds of every other in the end. */
        SortedMap<String, Fraction> inTheEnd(String party) {
            SortedMap<String, Fraction> shares = new TreeMap<>();
            held.forEach((entity, owners) -> shares.put(
                    entity,
                    owners.entrySet().stream()
                            .map(owner -> (owner.getKey().equals(party)
                                            ? Fraction.ONE
                                            : shares.getOrDefault(owner.getKey(), Fraction.ZERO))
                                    .times(Fraction.of(owner.getValue(), 100)))
                            .reduce(Fraction.ZERO, Fraction::plus)));
            return shares;
        }
    }

    /** What is said of the truth. */
    private static final class Told {
        private final Truth truth;
        private final Random random;
        private final List<ShareholderStake> stakes = new ArrayList<>();
        private int strangers;

        Told(Truth truth, Random random) {
            this.truth = truth;
            this.random = random;
            truth.held.forEach((entity, owners) -> owners.forEach((owner, percent) -> tell(owner, percent, entity)));
            for (String holder : OWNERS) {
                truth.inTheEnd(holder).forEach((entity, share) -> sumUp(holder, entity, share));
            }
        }

        private ShareholderStake stake(String holder, String percent, String entity, String asOf) {
            ShareholderStake stake = Stakes.stake("s" + stakes.size(), holder + " " + percent + " " + entity)
                    .withInterest(Interest.SHAREHOLDING)
                    .withDirectness(Directness.DIRECT);
            return asOf.isEmpty() ? stake : Stakes.asOf(asOf, stake);
        }

        private ShareholderStake add(ShareholderStake stake) {
            stakes.add(stake);
            return stake;
        }

        private String wrong() {
            return String.valueOf(5 * (1 + random.nextInt(20)));
        }

        private String stranger() {
            return "x" + strangers++;
        }

        /** A figure that is true. */
        private String figure(int percent) {
            return switch (random.nextInt(8)) {
                case 0 -> "[" + Math.max(0, percent - 10) + ", " + Math.min(100, percent + 20) + "]";
                case 1 -> "at least " + Math.max(0, percent - 5);
                case 2 -> "up to " + Math.min(100, percent + 15);
                case 3 -> "over " + (percent - 1);
                case 4 -> "?";
                case 5 -> "about " + percent;
                default -> String.valueOf(percent);
            };
        }

        private static ShareholderStake replacing(
                ShareholderStake other, SupersessionKind how, ShareholderStake stake) {
            return stake.withSupersedes(new Supersession(other.id(), how, Optional.empty()));
        }

        /** Tells a true holding. */
        private void tell(String owner, int percent, String entity) {
            String now = one(List.of("2025-11-11", "2025-10-01", "2025-06"), random);
            String some = figure(percent);
            switch (random.nextInt(23)) {
                case 0 -> add(stake(owner, some, entity, one(List.of("", "2025", "2025-11"), random)));
                case 1 -> {
                    add(stake(owner, wrong(), entity, "2024-01-01"));
                    add(stake(owner, some, entity, now));
                }
                case 2 -> {
                    ShareholderStake before = add(stake(stranger(), wrong(), entity, "2024-01-01"));
                    add(replacing(before, SupersessionKind.UPDATES, stake(owner, some, entity, now)));
                }
                case 3 -> {
                    ShareholderStake wrong = add(stake(owner, wrong(), entity, now));
                    add(replacing(wrong, SupersessionKind.CORRECTS, stake(owner, some, entity, now)));
                }
                case 4 -> {
                    String former = stranger();
                    add(stake(former, wrong(), entity, "2019-01-01"));
                    add(stake(former, wrong(), entity, "")
                            .withPeriod(Period.parse("from 2015-01-01 until 2023-01-01")));
                    add(stake(owner, some, entity, now));
                }
                case 5 -> {
                    add(stake(owner, some, entity, now));
                    add(stake(owner, wrong(), entity, "2026-03-01"));
                }
                case 6 -> {
                    add(stake(owner, some, entity, now));
                    add(stake(owner, wrong(), entity, "2026-03-01")
                            .withPeriod(Period.parse("from 2010-01-01 until ..")));
                }
                case 7 -> add(stake(stranger(), some, entity, now).withHeldFor(owner));
                case 8 -> {
                    String nominee = stranger();
                    add(stake(nominee, wrong(), entity, "2024-01-01").withHeldFor(stranger()));
                    add(stake(nominee, some, entity, now).withHeldFor(owner));
                }
                case 9 -> {
                    String nominee = stranger();
                    ShareholderStake before =
                            add(stake(nominee, wrong(), entity, "2024-01-01").withHeldFor(owner));
                    ShareholderStake since = stake(nominee, some, entity, now);
                    add(random.nextBoolean() ? since : replacing(before, SupersessionKind.UPDATES, since));
                }
                case 10 -> {
                    add(stake(owner, some, entity, now));
                    add(stake(stranger(), some, entity, now)
                            .withRestates(stakes.get(stakes.size() - 1).id()));
                }
                case 11 -> {
                    int part = percent / 2;
                    add(stake(owner, String.valueOf(part), entity, now).withShareClass("A"));
                    add(stake(owner, String.valueOf(percent - part), entity, now)
                            .withShareClass("B"));
                }
                case 12 -> {
                    ShareholderStake old = add(stake(stranger(), wrong(), entity, "2020-01-01"));
                    add(stake(owner, some, entity, now).withRestates(old.id()));
                }
                case 13 -> {
                    add(stake(owner, some, entity, now));
                    ShareholderStake gone = add(stake(stranger(), wrong(), entity, now));
                    add(replacing(gone, SupersessionKind.RETRACTS, stake(stranger(), "0", entity, now)));
                }
                case 14 -> add(stake(owner, some, entity, "").withPeriod(Period.parse("from 2010-01-01 until ..")));
                case 15 -> {
                    ShareholderStake first = add(stake(owner, wrong(), entity, "2019-01-01"));
                    ShareholderStake second =
                            stake(owner, wrong(), entity, "").withPeriod(Period.parse("from 2020-01-01"));
                    add(replacing(first, SupersessionKind.UPDATES, second));
                    add(stake(owner, some, entity, now));
                }
                case 16 -> {
                    add(stake(owner, wrong(), entity, "").withPeriod(Period.parse("from 2015-01-01 until ..")));
                    add(stake(owner, some, entity, "").withPeriod(Period.parse("from 2025-01-01 until ..")));
                }
                case 17 -> {
                    add(stake(owner, wrong(), entity, "2024-01-01"));
                    ShareholderStake wrong = add(stake(owner, wrong(), entity, now));
                    add(replacing(wrong, SupersessionKind.CORRECTS, stake(owner, some, entity, "")));
                }
                case 18 -> {
                    add(stake(owner, wrong(), entity, "2024-01-01"));
                    add(stake(owner, some, entity, now).withInterest(Interest.UNKNOWN_INTEREST));
                }
                case 19 -> {
                    add(stake(owner, wrong(), entity, "2025-03-31"));
                    add(stake(owner, some, entity, "")
                            .withPeriod(Period.parse(one(List.of("from 2025", "from 2025 until .."), random))));
                }
                case 20 -> {
                    add(stake(owner, wrong(), entity, one(List.of("2024-01-01", "2024", "../2024"), random)));
                    add(stake(owner, some, entity, ""));
                }
                case 21 -> {
                    add(stake(owner, wrong(), entity, ""));
                    add(stake(owner, some, entity, now));
                }
                default -> add(stake(owner, some, entity, now));
            }
        }

        /** Tells a sum of chains, by their product. */
        private void sumUp(String holder, String entity, Fraction share) {
            boolean isDirect = truth.held.get(entity).containsKey(holder);
            if (!isDirect && share.compareTo(Fraction.ZERO) > 0 && random.nextInt(3) == 0) {
                add(stake(holder, share.percent(1).toPlainString(), entity, "2025-10-01")
                        .withDirectness(Directness.INDIRECT));
            }
        }

        Dataset with(Set<String> listed) {
            List<Object> records = new ArrayList<>(List.of(EL, Trade.rule(RULE, "EFFECTIVE 2025-09-29"), stakes));
            OWNERS.forEach(id -> records.add(company(id, "SG")));
            listed.forEach(id -> {
                records.add(entry("el", id, "For all"));
                records.add(match("el", id, MatchStatus.CONFIRMED));
            });
            return dataset(records.toArray());
        }

        Set<String> everybody() {
            Set<String> all = new TreeSet<>(OWNERS);
            for (int i = 0; i < strangers; i++) {
                all.add("x" + i);
            }
            return all;
        }

        @Override
        public String toString() {
            return truth + " told as " + stakes;
        }
    }

    private static Told told(long seed) {
        Random random = new Random(seed);
        return new Told(Truth.drawn(random), random);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsRestrictedIsTrulySoAndWhatTrulyIsSoIsPossible(@ForAll long seed) {
        Told told = told(seed);
        Random random = new Random(~seed);
        Set<String> listed = told.everybody().stream()
                .filter(any -> random.nextInt(5) == 0)
                .collect(Collectors.toCollection(TreeSet::new));
        OwnershipReach rule =
                OwnershipReach.all(Ownership.of(told.with(listed), Stakes.DAY)).get(0);
        Set<String> truth = told.truth.reached(listed, false);
        OWNERS.forEach(party -> {
            Level level = rule.of(party).level();
            assertThat(level)
                    .as(party + " of " + told + ", listed " + listed)
                    .isIn(
                            truth.contains(party)
                                    ? List.of(Level.LISTED, Level.RESTRICTED, Level.POSSIBLY)
                                    : List.of(Level.POSSIBLY, Level.NOT_SHOWN));
        });
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void whatIsControlledIsTrulySoAndWhatTrulyIsSoIsPossible(@ForAll long seed) {
        Told told = told(seed);
        VotingControl control = VotingControl.of(Ownership.of(told.with(Set.of()), Stakes.DAY));
        for (String party : OWNERS) {
            Set<String> truth = told.truth.reached(Set.of(party), true);
            truth.remove(party);
            SortedMap<String, Verdict> said = control.controlledBy(party);
            assertThat(said.keySet()).as(party + " of " + told).containsAll(truth);
            said.values().removeIf(Verdict.UNKNOWN::equals);
            assertThat(truth).as(party + " of " + told).containsAll(said.keySet());
            truth.forEach(
                    entity -> assertThat(control.ultimateOwner(entity).answer().isNo())
                            .as(party + " controls " + entity + " of " + told)
                            .isFalse());
        }
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void whatIsTrulyHeldInTheEndLiesWithinItsBounds(@ForAll long seed) {
        Told told = told(seed);
        IntegratedOwnership integrated = IntegratedOwnership.of(Ownership.of(told.with(Set.of()), Stakes.DAY));
        for (String party : OWNERS) {
            told.truth.inTheEnd(party).forEach((entity, share) -> {
                Optional<IntegratedShare> said = integrated.ownersOf(entity).share(party);
                said.ifPresent(bounds -> assertThat(share)
                        .as(party + " in " + entity + " of " + told)
                        .isBetween(bounds.low(), bounds.high()));
            });
        }
    }
}
