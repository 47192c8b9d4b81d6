package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.ControlFromAbove;
import io.github.chipstakes.analysis.graph.MajorityControl;
import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.graph.UltimateOwners;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Votes;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.text.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who controls whom by majority of votes: own votes and those of controlled entities, strictly over half. Votes count where
 * they are known, else shares; the two are never added. That nobody controls an entity is said only where it is proven: holders
 * whose own owners are not known may be in one hand. Made once for a day and asked many times.
 */
public final class VotingControl {
    private final Ownership ownership;
    private final OwnershipGraph votes;
    private final UltimateOwners ends;
    private final Hands hands;

    private VotingControl(Ownership ownership) {
        this.ownership = ownership;
        votes = ownership.votes();
        ends = UltimateOwners.of(votes, ownership.progress());
        hands = new Hands(ownership, votes, ends);
    }

    /** Control by the stakes that count on a day. */
    public static VotingControl of(Ownership ownership) {
        return new VotingControl(ownership);
    }

    /** What a party controls, by id: YES for certain, UNKNOWN possibly; why, {@link #control} says. */
    public SortedMap<String, Verdict> controlledBy(String party) {
        SortedMap<String, Verdict> controlled = new TreeMap<>();
        ownership.number(party).map(this::controlBy).ifPresent(control -> {
            for (int entity : control.possible()) {
                ownership
                        .party(entity)
                        .ifPresent(id -> controlled.put(id, control.isCertain(entity) ? Verdict.YES : Verdict.UNKNOWN));
            }
        });
        return controlled;
    }

    /**
     * Whether a party controls an entity: YES or UNKNOWN, with every step on the way, the stakes by which, how old they are and
     * what they were preferred to. Never NO: it may have what is unaccounted for.
     */
    public Answer control(String party, String entity) {
        Optional<Integer> from = ownership.number(party);
        Optional<Integer> to = ownership.number(entity);
        if (from.isEmpty() || to.isEmpty()) {
            return stranger(from.isEmpty() ? party : entity);
        }
        ControlEvidence evidence = evidence(from.get());
        return evidence.control().isPossible(to.get())
                ? evidence.answer(to.get())
                : answer(
                        Verdict.UNKNOWN,
                        List.of("that " + ownership.dataset().labelOf(party) + " controls it is not shown"),
                        ownership.votesIn(entity));
    }

    private MajorityControl controlBy(int party) {
        return MajorityControl.by(votes, party, ownership.progress());
    }

    private ControlEvidence evidence(int party) {
        return new ControlEvidence(ownership, votes, controlBy(party));
    }

    private static Answer stranger(String party) {
        return Answer.unknown("no party of the dataset is " + party);
    }

    /** An answer for these reasons, with what is to know of the stakes it rests on. */
    private Answer answer(Verdict verdict, List<String> reasons, List<CountedStake> stakes) {
        List<String> all = new ArrayList<>(reasons);
        if (Votes.areInShares(stakes)) {
            all.add("votes are counted in shares where none are known");
        }
        ControlEvidence.caveats(stakes, ownership.dataset()).forEach(all::add);
        return new Answer(verdict, all, CountedStake.records(stakes.stream()));
    }

    /** Who controls an entity at the end of the chain of majorities. */
    public UltimateOwner ultimateOwner(String entity) {
        return ownership
                .number(entity)
                .map(number -> ultimateOwner(entity, number))
                .orElseGet(() -> without(entity, stranger(entity)));
    }

    private UltimateOwner ultimateOwner(String entity, int number) {
        return switch (ends.end(number)) {
            case OWNER -> controlled(entity, number, ends.owner(number).orElseThrow());
            case CYCLE -> without(entity, byItsOwn(entity, number));
            case DISPUTED ->
                without(
                        entity,
                        answer(
                                Verdict.UNKNOWN,
                                List.of("more than 100 % of the votes are told of in " + names(ends.members(number))
                                        + ", so that more than one may have the majority"),
                                votesUpFrom(entity, number)));
            case NONE -> without(entity, nobody(entity, number));
        };
    }

    private static UltimateOwner without(String entity, Answer answer) {
        return new UltimateOwner(entity, answer, Optional.empty(), List.of());
    }

    private UltimateOwner controlled(String entity, int number, int owner) {
        Optional<String> id = ownership.party(owner);
        if (id.isEmpty()) {
            return without(
                    entity,
                    answer(
                            Verdict.UNKNOWN,
                            List.of("controlled by a holder who is not known"),
                            votesUpFrom(entity, number)));
        }
        ControlEvidence evidence = evidence(owner);
        Answer answer = evidence.answer(number);
        return new UltimateOwner(
                entity, hands.isEnd(owner) ? answer : inTurn(answer, id.get(), owner), id, evidence.chain(number));
    }

    /** Whoever controls an entity may be controlled by somebody in turn. */
    private Answer inTurn(Answer controlled, String last, int number) {
        Answer turn = answer(
                Verdict.UNKNOWN,
                List.of("whether " + ownership.dataset().labelOf(last) + " is controlled in turn is not known: "
                        + String.join("; ", WhoMayControl.words(ownership, votes, hands, number))),
                ownership.votesIn(last));
        return new Answer(
                Verdict.UNKNOWN,
                Stream.concat(controlled.reasons().stream(), turn.reasons().stream())
                        .toList(),
                Stream.concat(controlled.records().stream(), turn.records().stream())
                        .toList());
    }

    /** Why nobody is shown to control an entity: NO only where it is proven that nobody does, whoever holds its holders. */
    private Answer nobody(String entity, int number) {
        List<String> reasons = new ArrayList<>(List.of("nobody is shown to have more than half of the votes"));
        if (hands.isProvenFree(number)) {
            return proven(reasons, votesUpFrom(entity, number));
        }
        reasons.addAll(WhoMayControl.words(ownership, votes, hands, number));
        return answer(Verdict.UNKNOWN, reasons, ownership.votesIn(entity));
    }

    /** Whose majority is its own group's: NO only where it is proven that nobody has it if the law gives such shares no vote. */
    private Answer byItsOwn(String entity, int number) {
        List<String> reasons =
                new ArrayList<>(List.of("controlled by its own group alone: " + names(ends.members(number))));
        if (hands.isProvenFree(number)) {
            return proven(reasons, votesUpFrom(entity, number));
        }
        List<String> others = hands.outside(number).stream()
                .flatMap(owner -> ownership.party(owner).stream())
                .map(ownership.dataset()::labelOf)
                .toList();
        reasons.add("if its own shares do not vote, possibly by "
                + (others.isEmpty()
                        ? "holders who are not known"
                        : Shown.first(others.stream(), others.size(), WhoMayControl.NAMED)));
        return answer(Verdict.UNKNOWN, reasons, votesUpFrom(entity, number));
    }

    /** NO, unless stakes may be missing that would say otherwise. */
    private Answer proven(List<String> reasons, List<CountedStake> stakes) {
        return ownership.dataset().mayLackRecords()
                ? answer(Verdict.UNKNOWN, reasons, stakes).because("there may be stakes that could not be read")
                : answer(Verdict.NO, reasons, stakes);
    }

    /** Groups of parties with one ultimate owner, or that control each other in a circle, each by the ids of its members. */
    public List<List<String>> groups() {
        return ends.groups()
                .mapToObj(group -> ids(ends.members(group)).toList())
                .toList();
    }

    private String names(int[] parties) {
        return ids(parties).map(ownership.dataset()::labelOf).collect(Collectors.joining(", "));
    }

    /** The votes in an entity and in all above it, by which it is known in whose hands its own are. */
    private List<CountedStake> votesUpFrom(String entity, int number) {
        int[] above = ControlFromAbove.of(votes, number, ownership.progress()).parties();
        return Stream.concat(Stream.of(entity), ids(above))
                .flatMap(party -> ownership.votesIn(party).stream())
                .toList();
    }

    private Stream<String> ids(int[] parties) {
        return Arrays.stream(parties).mapToObj(ownership::party).flatMap(Optional::stream);
    }
}
