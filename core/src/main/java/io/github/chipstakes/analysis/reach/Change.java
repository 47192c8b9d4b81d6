package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.text.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        /**
         * It is, or may be, restricted as before, and something else is demanded, or by another entry, or not as certainly; or
         * something else is allowed all the same.
         */
        REQUIREMENT_CHANGED,
        /** It may be restricted, and nothing showed that before; perhaps only since it bears the name of an entry. */
        NEWLY_POSSIBLE,
        /** It was decided whether it is restricted, and is not any more. */
        NOW_UNKNOWN,
        /** Something calls for a closer look, and did not before, or more is held of it. */
        NEWLY_FLAGGED,
        /**
         * The list has struck off every entry it was, or may have been, listed by; or so have its lists every entry through which a rule
         * reached it; or the rule is certainly not in force any more, and so for its lists. Less than that is {@link #NO_LONGER_SHOWN}.
         */
        RELEASED,
        /** It was, or may have been, restricted, and nothing shows it any more. That does not clear it. */
        NO_LONGER_SHOWN,
        /** What called for a closer look does not any more. That does not clear it. */
        NO_LONGER_FLAGGED,
        /**
         * It was not decided whether it is restricted, and it is decided now that it is not, a rule being certainly not in force; or a
         * regime is asked that was not, and shows nothing.
         */
        NEWLY_ANSWERED;

        /** In words: {@code newly restricted}. */
        public String words() {
            return Shown.code(this);
        }

        /** The kind as users write it: {@code newly-restricted}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Whether somebody has to look at it: at all but what is proven to be a release, and that more is answered than before, by which
         * nothing is shown. Also at what is no longer shown or flagged, since a lost record shows nothing, either.
         */
        public boolean needsAttention() {
            return this != RELEASED && this != NEWLY_ANSWERED;
        }
    }

    /** The causes are copied. */
    public Change {
        causes = List.copyOf(causes);
    }

    /** What has changed, if anything of this has. */
    static Optional<Kind> kind(Optional<PartyReach> before, Optional<PartyReach> after, Release release) {
        Shift shift = Shift.of(
                before.map(PartyReach::answer), isShown(before), after.map(PartyReach::answer), isShown(after));
        return shift.kind(
                        () -> (shift.was() == Verdict.YES || shift.is() == Verdict.NO)
                                && after.filter(it -> release.isProven(before.orElseThrow(), it))
                                        .isPresent(),
                        () -> demandsTheSame(before.orElseThrow(), after.orElseThrow()))
                .or(() -> newlyFlagged(before, after))
                .or(() -> goneFlags(before, after).findAny().map(flag -> Kind.NO_LONGER_FLAGGED))
                .or(() -> Optional.of(Kind.NEWLY_ANSWERED)
                        .filter(kind -> shift.was() == Verdict.UNKNOWN && shift.is() == Verdict.NO));
    }

    /**
     * What has changed of what a screening supposes, since nobody has said whether a party is an entry whose name or identifier it bears.
     * That it supposes less releases nobody.
     */
    static Optional<Kind> ofSupposed(Optional<PartyReach> before, Optional<PartyReach> after) {
        if (isShown(before) != isShown(after)) {
            return Optional.of(isShown(after) ? Kind.NEWLY_POSSIBLE : Kind.NO_LONGER_SHOWN);
        }
        if (!isShown(after)) {
            return newlyFlagged(before, after);
        }
        return demandsTheSame(before.orElseThrow(), after.orElseThrow())
                ? newlyFlagged(before, after)
                : Optional.of(Kind.REQUIREMENT_CHANGED);
    }

    /** Whether it is, or may be, restricted; who would be if a rule were in force is not. */
    private static boolean isShown(Optional<PartyReach> reach) {
        return reach.filter(it -> it.level() != Level.NOT_SHOWN && !it.answer().isNo())
                .isPresent();
    }

    /** Whether the same is demanded, as certainly, and the same is allowed and left out. */
    private static boolean demandsTheSame(PartyReach before, PartyReach after) {
        return Set.copyOf(before.requirements()).equals(Set.copyOf(after.requirements()))
                && allowed(before.allowances()).equals(allowed(after.allowances()))
                && Set.copyOf(before.exclusions()).equals(Set.copyOf(after.exclusions()));
    }

    static Set<Object> allowed(List<Allowance> allowances) {
        return allowances.stream()
                .map(it ->
                        List.of(it.provision(), it.authorization(), it.holds().verdict()))
                .collect(Collectors.toSet());
    }

    private static Optional<Kind> newlyFlagged(Optional<PartyReach> before, Optional<PartyReach> after) {
        return newFlags(before, after).findAny().map(flag -> Kind.NEWLY_FLAGGED);
    }

    /** What calls for a closer look and did not before, or calls for it by more. */
    public Stream<RedFlag> newFlags() {
        return newFlags(before, after);
    }

    /** What called for a closer look before, and nothing calls for the same any more. */
    public Stream<RedFlag> goneFlags() {
        return goneFlags(before, after);
    }

    private static Stream<RedFlag> goneFlags(Optional<PartyReach> before, Optional<PartyReach> after) {
        List<RedFlag> left = after.map(PartyReach::redFlags).orElse(List.of());
        return before.stream()
                .flatMap(it -> it.redFlags().stream())
                .filter(flag -> left.stream().noneMatch(flag::isAboutTheSameAs));
    }

    private static Stream<RedFlag> newFlags(Optional<PartyReach> before, Optional<PartyReach> after) {
        List<RedFlag> known = before.map(PartyReach::redFlags).orElse(List.of());
        return after.stream()
                .flatMap(it -> it.redFlags().stream())
                .filter(flag -> known.stream().noneMatch(flag::isWithin));
    }

    /** In a line: {@code acme newly restricted by us-entity-list, because of el-acme (new)}. */
    @Override
    public String toString() {
        return party + " " + kind.words() + " by " + regime + Cause.because(causes);
    }
}
