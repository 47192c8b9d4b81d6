package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.MajorityControl;
import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.analysis.stakes.Votes;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What shows that a party controls entities: the votes that it and those it controls have, step by step up to it. */
record ControlEvidence(Ownership ownership, OwnershipGraph votes, MajorityControl control) {
    private static final Comparator<Voter> MOST_FIRST = Comparator.<Voter, BigDecimal>comparing(
                    voter -> Percent.low(voter.percent()))
            .thenComparing(voter -> Percent.high(voter.percent()))
            .reversed()
            .thenComparing(Voter::party);

    /**
     * A voter of an entity: the controlling party, or one it controls, for certain or possibly.
     *
     * @param party its id
     * @param number its number
     * @param percent its votes, in percent
     * @param isCertain whether these are certainly votes of the controlling party, its own or those of whom it controls
     * @param stakes by which it has them
     */
    private record Voter(String party, int number, Interval percent, boolean isCertain, List<CountedStake> stakes) {}

    /** Whether an entity of which it is at least possible is controlled, with every step on the way, and the stakes by which. */
    Answer answer(int entity) {
        Map<Integer, List<Voter>> steps = steps(entity);
        List<CountedStake> stakes = steps.values().stream()
                .flatMap(List::stream)
                .flatMap(voter -> voter.stakes().stream())
                .distinct()
                .toList();
        List<String> reasons = new ArrayList<>();
        steps.forEach((at, voters) -> reasons.add((at == entity ? "" : label(at) + " is ")
                + (control.isCertain(at) ? "controlled: " : "possibly controlled: ")
                + words(voters)));
        caveats(stakes, ownership.dataset()).forEach(reasons::add);
        if (ownership.dataset().mayLackRecords()) {
            reasons.add("there may be stakes that could not be read, and correct these");
        }
        return new Answer(
                control.isCertain(entity) ? Verdict.YES : Verdict.UNKNOWN,
                reasons,
                CountedStake.records(stakes.stream()));
    }

    /** The entity, and each it is controlled through, with the votes that count in it; the nearest first. */
    private Map<Integer, List<Voter>> steps(int entity) {
        Map<Integer, List<Voter>> steps = new LinkedHashMap<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(entity));
        Steps looked = new Steps(ownership.progress(), "following votes", 0);
        while (!next.isEmpty()) {
            int at = next.remove();
            if (!steps.containsKey(at)) {
                List<Voter> voters = counted(at);
                looked.addUnforeseen(Steps.STATEMENT);
                steps.put(at, voters);
                voters.stream()
                        .map(Voter::number)
                        .filter(number -> number != control.party())
                        .forEach(next::add);
            }
        }
        return steps;
    }

    /** From the party down to an entity it certainly controls, by the largest number of votes on each step. */
    List<String> chain(int entity) {
        Deque<String> chain = new ArrayDeque<>(List.of(id(entity)));
        int at = entity;
        while (at != control.party()) {
            int round = control.round(at).orElseThrow();
            Voter above = counted(at).stream()
                    .filter(voter -> control.round(voter.number()).orElse(round) < round)
                    .findFirst()
                    .orElseThrow();
            chain.push(above.party());
            at = above.number();
        }
        return List.copyOf(chain);
    }

    /** The voters that are a reason, the most votes first: of what is certainly controlled the certain ones. */
    private List<Voter> counted(int entity) {
        List<Voter> voters = new ArrayList<>();
        votes.forEachOwner(entity, (owner, percent) -> {
            boolean isCertain = owner == control.party() || control.isCertain(owner);
            boolean isReason = isCertain || (control.isPossible(owner) && !control.isCertain(entity));
            if (owner != entity && isReason) {
                ownership
                        .party(owner)
                        .ifPresent(id -> voters.add(new Voter(id, owner, percent, isCertain, stakes(id, entity))));
            }
        });
        voters.sort(MOST_FIRST);
        return voters;
    }

    private List<CountedStake> stakes(String voter, int entity) {
        return ownership.votesIn(id(entity)).stream()
                .filter(counted -> counted.heldBy().anyMatch(voter::equals))
                .toList();
    }

    private String words(List<Voter> voters) {
        String by = voters.stream().anyMatch(voter -> Votes.areInShares(voter.stakes()))
                ? ", in shares as no votes are known"
                : "";
        return voters.stream()
                .map(voter -> Percent.words(voter.percent()) + CountedStake.way(voter.stakes()) + " by "
                        + label(voter.number()) + (voter.isCertain() ? "" : " (possibly controlled)"))
                .collect(Collectors.joining(", ", "", by));
    }

    private String label(int number) {
        return ownership.dataset().labelOf(id(number));
    }

    private String id(int number) {
        return ownership.party(number).orElseThrow();
    }

    /** What to know of stakes, each remark once. */
    static Stream<String> caveats(List<CountedStake> stakes, Dataset dataset) {
        return stakes.stream()
                .flatMap(counted -> counted.caveats(dataset::labelOf))
                .distinct();
    }
}
