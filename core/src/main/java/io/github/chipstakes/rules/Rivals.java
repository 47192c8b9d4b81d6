package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds stakes that state one fact of one day. */
final class Rivals {
    private static final Comparator<ShareholderStake> BY_DAY = Comparator.<ShareholderStake, LocalDate>comparing(
                    stake -> earliest(stake).orElse(LocalDate.MIN))
            .thenComparing(ShareholderStake::id);

    private Rivals() {}

    /** Two stakes, and whether they speak of the same day. */
    record Pair(ShareholderStake one, ShareholderStake other, Answer sameDay) {}

    /** The pairs among stakes of one fact of which it is not certain that they speak of different days. */
    static Stream<Pair> among(List<ShareholderStake> ofOneFact) {
        List<ShareholderStake> stakes = ofOneFact.stream().sorted(BY_DAY).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < stakes.size(); i++) {
            ShareholderStake one = stakes.get(i);
            for (int j = i + 1; j < stakes.size() && !isOver(one, stakes.get(j)); j++) {
                Answer sameDay = sameDay(one, stakes.get(j));
                if (!sameDay.isNo()) {
                    pairs.add(new Pair(one, stakes.get(j), sameDay));
                }
            }
        }
        return pairs.stream();
    }

    /** Whether the later stake, and all that come after it, certainly speak of a later day. */
    private static boolean isOver(ShareholderStake one, ShareholderStake later) {
        Optional<LocalDate> last = one.asOf().flatMap(PartialDate::latest);
        return last.isPresent() && earliest(later).filter(last.get()::isBefore).isPresent();
    }

    private static Answer sameDay(ShareholderStake one, ShareholderStake other) {
        if (one.asOf().isPresent() && other.asOf().isPresent()) {
            return one.asOf().equals(other.asOf())
                    ? Answer.yes()
                    : one.asOf().get().isSameDayAs(other.asOf().get());
        }
        return one.asOf().equals(other.asOf()) && one.period().equals(other.period()) ? Answer.unknown() : Answer.no();
    }

    private static Optional<LocalDate> earliest(ShareholderStake stake) {
        return stake.asOf().flatMap(PartialDate::earliest);
    }
}
