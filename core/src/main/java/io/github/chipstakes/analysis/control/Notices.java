package io.github.chipstakes.analysis.control;

import static io.github.chipstakes.analysis.control.Verdicts.isBefore;
import static io.github.chipstakes.analysis.control.Verdicts.isOnOrBefore;
import static io.github.chipstakes.model.control.EntryAction.REMOVED;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The notices of one entry on a day. A version holds from its day until the one it says itself, or else until the next one
 * begins; a removal until the earlier of the two. Where an entry was removed before the end a version says itself, it cannot be said which
 * is true.
 *
 * <p>A version without a day was so on the day the list is up to date, since that is how the list stood; since when is unknown.
 */
final class Notices {
    private static final Comparator<EntryVersion> ORDER = Comparator.comparing(Notices::last)
            .thenComparing(EntryVersion::action)
            .thenComparing(EntryVersion::toString);

    private final List<EntryVersion> versions;
    private final Map<EntryVersion, Verdict> known;
    private final LocalDate day;
    private final Followed followed;

    private Notices(List<EntryVersion> versions, Map<EntryVersion, Verdict> known, LocalDate day, Followed followed) {
        this.versions = versions;
        this.known = known;
        this.day = day;
        this.followed = followed;
    }

    static Notices of(ListEntry entry, LocalDate day, Followed followed, Knowledge knowledge) {
        Map<EntryVersion, Verdict> known = new IdentityHashMap<>();
        entry.versions()
                .forEach(version ->
                        known.put(version, knowledge.isKnown(version, entry).verdict()));
        List<EntryVersion> versions = entry.versions().stream()
                .filter(version -> known.get(version) != Verdict.NO)
                .sorted(ORDER)
                .toList();
        return new Notices(versions, known, day, followed);
    }

    /** Each of them, in the order of their days. */
    List<Notice> all() {
        List<Notice> all = new ArrayList<>(versions.size());
        for (int i = 0; i < versions.size(); i++) {
            EntryVersion version = versions.get(i);
            boolean first = i == 0 || versions.get(i - 1).action() == REMOVED;
            Verdict sure = known(version);
            all.add(new Notice(
                    version,
                    sure.and(begun(version)),
                    sure.and(holds(version)),
                    first ? List.of() : Difference.between(versions.get(i - 1), version)));
        }
        return all;
    }

    /**
     * Versions one of which the list surely said, whichever that was: one that had begun, and all that may have come after it. Empty where
     * there may have been none: where one of them may have ended by itself or by a removal.
     */
    List<EntryVersion> oneOf() {
        for (int i = versions.size() - 1; i >= 0; i--) {
            EntryVersion version = versions.get(i);
            if (known(version).and(begun(version)) == Verdict.YES) {
                List<EntryVersion> one = versions.stream()
                        .filter(other -> other.equals(version) || replaces(other, version) != Verdict.NO)
                        .toList();
                if (one.stream().allMatch(this::endsByAnotherOnly)) {
                    return one;
                }
            }
        }
        return List.of();
    }

    private boolean endsByAnotherOnly(EntryVersion version) {
        return version.action() != REMOVED
                && overByItself(version) == Verdict.NO
                && followed(version, other -> other.action() == REMOVED) == Verdict.NO;
    }

    private Verdict known(EntryVersion version) {
        return known.getOrDefault(version, Verdict.UNKNOWN);
    }

    private Verdict begun(EntryVersion version) {
        boolean asItStood =
                followed.upToDate().filter(last -> !day.isBefore(last)).isPresent();
        return version.validFrom()
                .map(from -> isOnOrBefore(from, day))
                .orElse(asItStood ? Verdict.YES : Verdict.UNKNOWN);
    }

    private Verdict holds(EntryVersion version) {
        return begun(version).and(over(version).not());
    }

    private Verdict over(EntryVersion version) {
        Verdict byItself = overByItself(version);
        if (version.validUntil().isEmpty() || version.action() == REMOVED) {
            return byItself.or(followed(version, other -> true));
        }
        return byItself.or(followed(version, other -> other.action() == REMOVED).and(Verdict.UNKNOWN));
    }

    private Verdict overByItself(EntryVersion version) {
        return version.validUntil().map(until -> isOnOrBefore(until, day)).orElse(Verdict.NO);
    }

    /** Whether one of some other versions that come after this one had begun, and was known. */
    private Verdict followed(EntryVersion version, Predicate<EntryVersion> by) {
        return versions.stream()
                .filter(other -> !other.equals(version) && by.test(other))
                .map(other -> replaces(other, version))
                .reduce(Verdict.NO, Verdict::or);
    }

    /** Whether one comes after the other, had begun, and was known. */
    private Verdict replaces(EntryVersion one, EntryVersion other) {
        return follows(one, other).and(begun(one)).and(known(one));
    }

    /** Whether one comes after the other; of two on one day what changes after an addition, and of a removal nobody can say. */
    private static Verdict follows(EntryVersion one, EntryVersion other) {
        if (one.validFrom().isEmpty() || other.validFrom().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        PartialDate date = one.validFrom().get();
        PartialDate earlier = other.validFrom().get();
        boolean removesOne = (one.action() == REMOVED) != (other.action() == REMOVED);
        Verdict onOneDay =
                removesOne ? Verdict.UNKNOWN : one.action().compareTo(other.action()) > 0 ? Verdict.YES : Verdict.NO;
        return isBefore(earlier, date).or(isBefore(date, earlier).not().and(onOneDay));
    }

    private static LocalDate last(EntryVersion version) {
        return version.validFrom()
                .map(from -> from.latest().orElse(LocalDate.MAX))
                .orElse(LocalDate.MIN);
    }
}
