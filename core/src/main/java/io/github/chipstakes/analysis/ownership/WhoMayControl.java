package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.ControlFromAbove;
import io.github.chipstakes.analysis.graph.MajorityControl;
import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.analysis.stakes.Votes;
import io.github.chipstakes.model.text.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who may control an entity that nobody is shown to control, or why somebody may. */
final class WhoMayControl {
    /** How many holders are named where there may be thousands. */
    static final int NAMED = 5;

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Ownership ownership;
    private final OwnershipGraph votes;
    private final Hands hands;
    private final int entity;

    /** The votes that each owner that is known has at most, the entity itself left out. */
    private final Map<Integer, BigDecimal> mostOfEach = new HashMap<>();

    private WhoMayControl(Ownership ownership, OwnershipGraph votes, Hands hands, int entity) {
        this.ownership = ownership;
        this.votes = votes;
        this.hands = hands;
        this.entity = entity;
        votes.forEachOwner(entity, (owner, percent) -> {
            if (owner != entity && ownership.party(owner).isPresent()) {
                mostOfEach.put(owner, Percent.high(percent));
            }
        });
    }

    /** Who may, in words; at least one reason. */
    static List<String> words(Ownership ownership, OwnershipGraph votes, Hands hands, int entity) {
        return new WhoMayControl(ownership, votes, hands, entity).words();
    }

    private List<String> words() {
        BigDecimal unaccounted = hands.areOfMoreThanTheWhole(entity) ? BigDecimal.ZERO : unaccounted();
        ControlFromAbove above = ControlFromAbove.of(votes, entity, ownership.progress());
        List<String> reasons = new ArrayList<>();
        List<String> possible = labels(above.possible());
        if (!possible.isEmpty()) {
            reasons.add("possibly " + String.join(", ", possible));
        }
        if (unaccounted.compareTo(HALF) > 0) {
            reasons.add(
                    areSharesAccountedFor()
                            ? "shares of a class stand in for votes, which may differ by class"
                            : "more than half may be unaccounted for");
        }
        if (reasons.isEmpty() && !hands.areOfMoreThanTheWhole(entity)) {
            List<String> together = labels(
                    above.those(control -> mostOf(control).add(unaccounted).compareTo(HALF) > 0));
            if (!together.isEmpty()) {
                reasons.add("with what may be unaccounted for, possibly " + String.join(", ", together));
            }
        }
        return reasons.isEmpty() ? List.of(inOneHand()) : reasons;
    }

    private List<String> labels(int[] parties) {
        return Arrays.stream(parties)
                .mapToObj(ownership::party)
                .flatMap(Optional::stream)
                .map(ownership.dataset()::labelOf)
                .toList();
    }

    /** Whether it is votes only of which more than half may be unaccounted for, as what there is of shares is told of by classes. */
    private boolean areSharesAccountedFor() {
        return ownership
                .party(entity)
                .filter(id -> Votes.ofClasses(ownership.votesIn(id)).findAny().isPresent())
                .filter(id -> Percent.high(ownership.capTable(id).unaccounted()).compareTo(HALF) <= 0)
                .isPresent();
    }

    /** Why holders may have more than half in one hand; the largest of which it is not known in whose they are are named. */
    private String inOneHand() {
        if (hands.areOfMoreThanTheWhole(entity)) {
            return "more than 100 % of the votes are told of";
        }
        List<String> loose = mostOfEach.entrySet().stream()
                .filter(owner -> owner.getValue().signum() > 0
                        && hands.of(owner.getKey()).isEmpty())
                .sorted(Map.Entry.<Integer, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(owner -> ownership.party(owner.getKey()).stream())
                .map(ownership.dataset()::labelOf)
                .toList();
        String named = Shown.first(loose.stream(), loose.size(), NAMED);
        return loose.isEmpty()
                ? "holders that act in concert, or are bodies of one state, may have more than half together"
                : "who controls " + named + " is not known, so that more than half may be in one hand";
    }

    /** The votes that nobody named has for certain, those of the entity itself not among them. */
    private BigDecimal unaccounted() {
        BigDecimal[] left = {BigDecimal.valueOf(100)};
        votes.forEachOwner(entity, (owner, percent) -> {
            if (ownership.party(owner).isPresent()) {
                left[0] = left[0].subtract(Percent.low(percent));
            }
        });
        return left[0].max(BigDecimal.ZERO);
    }

    /** The votes that a party and those it may control have at most. */
    private BigDecimal mostOf(MajorityControl control) {
        return IntStream.concat(IntStream.of(control.party()), Arrays.stream(control.possible()))
                .mapToObj(party -> mostOfEach.getOrDefault(party, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
