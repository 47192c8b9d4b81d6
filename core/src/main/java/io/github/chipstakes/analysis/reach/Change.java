package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How what a regime makes of a party differs from what it made of it before.
 *
 * @param party the party
 * @param regime the id of the regime
 * @param kind what has changed
 * @param before what it was; empty where there was no such regime
 * @param after what it is; empty where there is no such regime any more
 * @param causes the records because of which it is so
 */
public record Change(
        String party,
        String regime,
        Kind kind,
        Optional<PartyReach> before,
        Optional<PartyReach> after,
        List<Cause> causes) {

    /** What has changed; the worst of what is true. */
    public enum Kind {
        /** It is restricted, and was not, or not for certain. */
        NEWLY_RESTRICTED,
        /** It is restricted as before, and something else is demanded, or by another entry. */
        REQUIREMENT_CHANGED,
        /** It may be restricted, and nothing showed that before. */
        NEWLY_POSSIBLE,
        /** It was decided whether it is restricted, and is not any more. */
        NOW_UNKNOWN,
        /** Something calls for a closer look, and did not before. */
        NEWLY_FLAGGED,
        /** It is certainly not restricted by the regime any more, or the list has struck off every entry it was listed by. */
        RELEASED,
        /** It was, or may have been, restricted, and nothing shows it any more. That does not clear it. */
        NO_LONGER_SHOWN;

        /** In words: {@code newly restricted}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The causes are copied. */
    public Change {
        causes = List.copyOf(causes);
    }

    /** What has changed, if anything of this has. */
    static Optional<Kind> kind(Optional<PartyReach> before, Optional<PartyReach> after) {
        Verdict was = before.map(it -> it.answer().verdict()).orElse(Verdict.UNKNOWN);
        Verdict is = after.map(it -> it.answer().verdict()).orElse(Verdict.UNKNOWN);
        boolean wasShown = isShown(before);
        boolean isShown = isShown(after);
        if (is == Verdict.YES) {
            return was != Verdict.YES
                    ? Optional.of(Kind.NEWLY_RESTRICTED)
                    : sameDemands(before.orElseThrow(), after.orElseThrow())
                            ? newlyFlagged(before, after)
                            : Optional.of(Kind.REQUIREMENT_CHANGED);
        }
        if (was == Verdict.YES
                && (is == Verdict.NO
                        || after.filter(it -> isStruckOff(before.orElseThrow(), it))
                                .isPresent())) {
            return Optional.of(Kind.RELEASED);
        }
        if (wasShown && !isShown) {
            return Optional.of(Kind.NO_LONGER_SHOWN);
        }
        if (was != Verdict.UNKNOWN && is == Verdict.UNKNOWN) {
            return Optional.of(Kind.NOW_UNKNOWN);
        }
        if (is == Verdict.UNKNOWN && isShown && !wasShown) {
            return Optional.of(Kind.NEWLY_POSSIBLE);
        }
        return was == Verdict.UNKNOWN && wasShown && is == Verdict.NO
                ? Optional.of(Kind.RELEASED)
                : newlyFlagged(before, after);
    }

    private static boolean isShown(Optional<PartyReach> reach) {
        return reach.filter(it -> it.level() != Level.NOT_SHOWN).isPresent();
    }

    private static boolean sameDemands(PartyReach before, PartyReach after) {
        return covered(before, after) && covered(after, before);
    }

    private static boolean covered(PartyReach one, PartyReach other) {
        return one.requirements().stream()
                .allMatch(demand -> other.requirements().stream().anyMatch(demand::demandsTheSame));
    }

    /** Whether every entry it was listed by is among the later ones, and certainly lists it no more. */
    private static boolean isStruckOff(PartyReach before, PartyReach after) {
        List<String> listedBy = before.entries().stream()
                .filter(entry -> !entry.listed().isNo())
                .map(entry -> entry.history().entry())
                .toList();
        return before.regime().kind() == Regime.Kind.LIST
                && !listedBy.isEmpty()
                && listedBy.stream().allMatch(entry -> isStruckOff(entry, after));
    }

    private static boolean isStruckOff(String entry, PartyReach after) {
        List<EntryHistory> later = after.entries().stream()
                .map(ListedEntry::history)
                .filter(history -> history.entry().equals(entry))
                .toList();
        return !later.isEmpty()
                && later.stream().allMatch(history -> history.listed().isNo());
    }

    private static Optional<Kind> newlyFlagged(Optional<PartyReach> before, Optional<PartyReach> after) {
        List<Object> known = before.stream()
                .flatMap(it -> it.redFlags().stream())
                .<Object>map(flag -> List.of(flag.kind(), flag.owner()))
                .toList();
        return after.stream()
                        .flatMap(it -> it.redFlags().stream())
                        .anyMatch(flag -> !known.contains(List.of(flag.kind(), flag.owner())))
                ? Optional.of(Kind.NEWLY_FLAGGED)
                : Optional.empty();
    }

    /** In a line: {@code acme newly restricted by us-entity-list, because of el-acme (new)}. */
    @Override
    public String toString() {
        return party + " " + kind.words() + " by " + regime
                + (causes.isEmpty()
                        ? ""
                        : ", because of "
                                + String.join(
                                        ", ",
                                        causes.stream().map(Cause::toString).toList()));
    }
}
