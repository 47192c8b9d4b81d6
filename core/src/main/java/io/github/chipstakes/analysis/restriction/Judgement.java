package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.control.ControlState;
import io.github.chipstakes.analysis.graph.RestrictedHolding;
import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.graph.StakeThreshold;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.number.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one rule makes of one party, put together from whether a list names it, who owns it, and whether the rule was in force. */
final class Judgement {
    private final OwnershipReach reach;
    private final String party;
    private final int number;
    private final Remembered shown;
    private final Evidence evidence;
    private final RestrictedHolding holding;
    private final List<Contribution> contributions;
    private final Optional<Seed> seed;
    private final Answer covered;
    private final ControlState state;

    /** Whether its owners hold what the rule demands, as far as it covers the party. */
    private final Level owned;

    /**
     * Of a party.
     *
     * @param shown what was shown of others by the same rule before, to be added to
     */
    Judgement(OwnershipReach reach, String party, int number, Remembered shown) {
        this.reach = reach;
        this.shown = shown;
        this.party = party;
        this.number = number;
        evidence = Evidence.of(reach, reach.closures.best(number), shown);
        holding = reach.closures.holding(evidence.closure(), number);
        contributions = evidence.contributions(party, holding);
        seed = Optional.ofNullable(reach.seeds.get(party));
        covered = covered();
        state = reach.state(party);
        owned = byOwners();
    }

    Restriction restriction() {
        return new Restriction(
                party,
                reach.rule(),
                level(),
                new Answer(verdict(), reasons(), records()),
                contributions,
                holding.held(),
                holding.unaccounted(),
                isOwned() ? evidence.chain(party) : List.of(),
                redFlags());
    }

    /** Whether the rule covers entities such as this one, wherever its owners are. */
    private Answer covered() {
        if (isPerson()) {
            return Answer.no("a person is not reached by what others own");
        }
        if (reach.isExcluded(party)) {
            return Answer.no(reach.rule() + " names it as not covered; what it holds counts all the same");
        }
        if (reach.rule.reach().filter(RuleReach.ALL::equals).isPresent()) {
            return Answer.yes();
        }
        Jurisdiction domestic = reach.control.jurisdiction();
        Optional<Jurisdiction> own =
                reach.ownership.dataset().find(LegalEntity.class, party).flatMap(LegalEntity::jurisdiction);
        if (own.isEmpty()) {
            return Answer.unknown("where it is registered is not known, and the rule covers foreign entities only");
        }
        Answer foreign = own.get().isForeignTo(domestic);
        if (!foreign.isNo()) {
            return foreign;
        }
        return reach.rule.reach().isPresent()
                ? Answer.no("it is registered in " + own.get()
                        + ", and the rule covers foreign entities only; what it holds counts all the same")
                : Answer.unknown("it is registered in " + own.get()
                        + ", and whether the rule covers more than foreign entities is not recorded");
    }

    /** By what its owners hold; that a list names the party itself is another matter. */
    private Level byOwners() {
        Level shown = covered.isNo() ? Level.NOT_SHOWN : heldByRestricted();
        return shown == Level.RESTRICTED && covered.isUnknown() ? Level.POSSIBLY : shown;
    }

    /** What its owners hold comes to, whether or not the rule covers the party; if so, it passes on what it holds. */
    Level heldByRestricted() {
        if (contributions.isEmpty()) {
            return Level.NOT_SHOWN;
        }
        StakeThreshold enough = reach.closures.threshold().orElse(Closures.ANYTHING);
        boolean certain = reach.closures.threshold().isPresent()
                && enough.isReachedFrom(holding.held().lower().orElseThrow())
                && reach.closures.isCertainIn(evidence.closure());
        return certain
                ? Level.RESTRICTED
                : enough.isReachedBelow(holding.held().upper().orElseThrow()) ? Level.POSSIBLY : Level.NOT_SHOWN;
    }

    Level owned() {
        return owned;
    }

    private boolean isPerson() {
        return reach.ownership.dataset().find(Person.class, party).isPresent();
    }

    private boolean isOwned() {
        return owned != Level.NOT_SHOWN;
    }

    private boolean isListed() {
        return seed.filter(it -> it.listed().isYes()).isPresent();
    }

    private Level level() {
        if (isListed()) {
            return Level.LISTED;
        }
        return owned == Level.NOT_SHOWN && seed.isPresent() ? Level.POSSIBLY : owned;
    }

    /** NO only where the rule was certainly not in force, no list is known to name the party, and nothing that may say so was lost in reading. */
    private Verdict verdict() {
        Answer listed = seed.map(Seed::listed).orElse(reach.lost.isEmpty() ? Answer.no() : Answer.unknown());
        Answer byOwners = owned == Level.RESTRICTED ? Answer.yes() : Answer.unknown();
        return listed.or(state.inForce().and(byOwners)).verdict();
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        seed.ifPresent(it -> reasons.addAll(it.listed().reasons()));
        if (isOwned()) {
            reasons.add(standing() + ": " + evidence.words(contributions));
        } else if (seed.isEmpty()) {
            reasons.add(Level.NOT_SHOWN.words()
                    + (contributions.isEmpty() ? "" : ": only " + evidence.words(contributions)));
        }
        if (!contributions.isEmpty() && (isOwned() || seed.isEmpty())) {
            reasons.addAll(evidence.wordsFurtherUp(party, contributions));
        }
        if (isLimitedByOthers()) {
            reasons.add("no more than what others leave, who hold at least "
                    + Percent.words(Interval.between(holding.othersAtLeast(), holding.othersAtLeast())));
            evidence.caveatsOfOthers(party, contributions).forEach(reasons::add);
        }
        if (isPerson() || !contributions.isEmpty()) {
            reasons.addAll(covered.isYes() ? List.of() : covered.reasons());
        }
        if (!contributions.isEmpty()) {
            reasons.addAll(rulesDoubts());
            reasons.addAll(ownersDoubts());
            reasons.addAll(evidence.caveats(party, contributions));
        }
        if (holding.overFull()) {
            reasons.add("its stakes contradict each other: they add up to more than 100 %");
        }
        if (!isListed() && !isPerson() && Percent.high(holding.unaccounted()).signum() > 0) {
            reasons.add(Percent.words(holding.unaccounted()) + " unaccounted for");
        }
        if (owned == Level.RESTRICTED
                && !isListed()
                && reach.ownership.dataset().mayLackRecords()) {
            reasons.add("there may be stakes that could not be read, and correct these");
        }
        if (!isListed() && (owned != Level.RESTRICTED || !state.inForce().isYes())) {
            reasons.addAll(reach.gaps);
            reasons.addAll(reach.lost);
            reach.ownership.lost(party).stream()
                    .filter(lost -> !reasons.contains(lost))
                    .forEach(reasons::add);
        }
        if (!state.inForce().isYes()) {
            if (isListed()) {
                reasons.add("by its own entry, whether or not " + reach.rule() + " was in force");
            }
            reasons.addAll(state.reasons());
        }
        return reasons;
    }

    /** That its owners hold enough is one thing, that the rule was in force another; neither is told without the other. */
    private String standing() {
        String words = owned.words() + " by ownership";
        return switch (state.inForce().verdict()) {
            case YES -> words;
            case NO ->
                (owned == Level.RESTRICTED ? "would be" : "might be")
                        + " restricted by ownership if the rule had been in force";
            case UNKNOWN -> words + " if the rule was in force, which is not certain";
        };
    }

    /** Whether what others hold is a reason, too, for how far it is shown that its owners hold enough. */
    private boolean isLimitedByOthers() {
        return owned != Level.RESTRICTED
                && (isOwned() || seed.isEmpty())
                && !contributions.isEmpty()
                && holding.isLimitedByOthers();
    }

    /** What the record of the rule leaves open, and whether last digits decide. */
    private List<String> rulesDoubts() {
        List<String> doubts = new ArrayList<>();
        Optional<StakeThreshold> threshold = reach.closures.threshold();
        if (threshold.isEmpty()) {
            doubts.add(reach.rule
                    .threshold()
                    .map(stated -> "how much must be owned is recorded as " + stated
                            + ", which is neither at least nor over a percentage")
                    .orElse("how much must be owned is not recorded"));
        }
        if (reach.rule.aggregate().isEmpty() && contributions.size() > 1) {
            doubts.add("whether the holdings of several listed parties are added is not recorded");
        }
        if (contributions.stream().anyMatch(this::isOfWhichNotSaid)) {
            doubts.add(
                    "whether these listed parties are of one list or program, so that the rule adds what they hold, is"
                            + " not known");
        }
        threshold
                .filter(limit -> Amounts.isOnStatedFigures(
                        Percent.low(holding.held()),
                        limit.percent(),
                        Evidence.stakes(contributions).toList()))
                .ifPresent(limit -> doubts.add("on the stated figures: their last digits decide"));
        return doubts;
    }

    /** Whether an owner is listed, and is not one of those for certain whose holdings the rule adds up here. */
    private boolean isOfWhichNotSaid(Contribution contribution) {
        return contribution.level() == Level.LISTED
                && !evidence.closure()
                        .isRestricted(
                                reach.ownership.number(contribution.owner()).orElseThrow())
                && reach.rule.aggregate().isPresent();
    }

    /** Why it is not certain that a list names an owner that one may name. */
    private List<String> ownersDoubts() {
        return evidence.contributors(party, contributions)
                .filter(contribution -> contribution.level() != Level.LISTED)
                .flatMap(contribution -> Optional.ofNullable(reach.seeds.get(contribution.owner())).stream())
                .flatMap(owner -> owner.listed().reasons().stream())
                .distinct()
                .toList();
    }

    private List<RedFlag> redFlags() {
        List<RedFlag> flags = new ArrayList<>();
        if (!isListed() && owned != Level.RESTRICTED) {
            flags.addAll(ofHoldings());
            flags.addAll(reach.later().flags(party, shown));
            flags.addAll(reach.flaggedOwners().flags(party, shown));
        }
        if (!isListed() && isOwned() && !state.inForce().isYes()) {
            flags.add(ofAll(
                    RedFlag.Kind.RULE_NOT_IN_FORCE,
                    (owned == Level.RESTRICTED ? " would be enough" : " may be enough")
                            + (state.inForce().isNo()
                                    ? ", and the rule was not in force"
                                    : ", and it is not certain that the rule was in force")));
        }
        return List.copyOf(flags);
    }

    /** What calls for a closer look at a party that is not restricted, by what is held of it. */
    List<RedFlag> flagsOfItself() {
        return Stream.concat(ofHoldings().stream(), reach.later().ofItself(party).stream())
                .toList();
    }

    private Collection<RedFlag> ofHoldings() {
        if (!isEnough() || covered.isYes()) {
            return ofOwners();
        }
        String ifAdded = reach.closures.isCertainIn(evidence.closure())
                ? ""
                : " if the rule adds what several listed parties hold, which is not recorded";
        return List.of(ofAll(
                RedFlag.Kind.NOT_COVERED, " would be enough" + ifAdded + "; " + String.join("; ", covered.reasons())));
    }

    /**
     * Of each restricted owner, those included whose holdings the rule does not add to those that show most. What is found
     * about the same stakes more than once is told once.
     */
    private Collection<RedFlag> ofOwners() {
        Map<Object, RedFlag> flags = new LinkedHashMap<>();
        for (RuleClosure closure : reach.closures.bestFirst(number, namedAsOwners())) {
            Evidence each = Evidence.of(reach, closure, shown);
            for (RestrictedHolding one : reach.closures.holdings(closure, number)) {
                new RedFlags(each, reach.closures.threshold())
                        .of(party, each.contributions(party, one))
                        .forEach(flag -> flags.putIfAbsent(List.of(flag.kind(), flag.owner(), flag.records()), flag));
            }
        }
        return flags.values().stream().map(this::withWhatItsOwnerRestsOn).toList();
    }

    /** Resting, too, on what shows that its owner is listed or restricted. */
    private RedFlag withWhatItsOwnerRestsOn(RedFlag flag) {
        String owner = flag.owner();
        List<String> before = Stream.concat(
                        flag.records().stream(),
                        Optional.ofNullable(reach.seeds.get(owner)).stream().flatMap(it -> it.records().stream()))
                .toList();
        RuleClosure best = reach.closures.best(reach.ownership.number(owner).orElseThrow());
        List<Contribution> above = Evidence.of(reach, best, shown).contributions(owner);
        return new RedFlag(
                flag.kind(),
                owner,
                flag.subject(),
                flag.percent(),
                flag.words(),
                reach.records(before, best, owner, above, List.of()));
    }

    /** The numbers of all who hold the party by any statement, those included that were not preferred, and of whom they hold it for. */
    private int[] namedAsOwners() {
        return reach.ownership.stakesIn(party).stream()
                .flatMap(counted -> Stream.concat(
                        counted.heldBy(), counted.rivals().stream().flatMap(rival -> rival.holder().id().stream())))
                .distinct()
                .flatMap(owner -> reach.ownership.number(owner).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private RedFlag ofAll(RedFlag.Kind kind, String words) {
        return new RedFlag(
                kind,
                contributions.get(0).owner(),
                Optional.empty(),
                holding.held(),
                evidence.words(contributions) + words,
                reach.records(List.of(), evidence.closure(), party, contributions, List.of(reach.control.id())));
    }

    /** Whether restricted owners hold what the rule demands, for certain, whomever it covers. */
    private boolean isEnough() {
        return reach.closures
                .threshold()
                .filter(limit -> !contributions.isEmpty()
                        && limit.isReachedFrom(holding.held().lower().orElseThrow()))
                .isPresent();
    }

    private List<String> records() {
        List<String> behind = Stream.of(
                        isLimitedByOthers() ? evidence.recordsOfOthers(party, contributions) : Stream.<String>of(),
                        Stream.of(reach.control.id()),
                        state.records().stream())
                .flatMap(records -> records)
                .toList();
        return reach.records(
                seed.map(Seed::records).orElse(List.of()), evidence.closure(), party, contributions, behind);
    }
}
