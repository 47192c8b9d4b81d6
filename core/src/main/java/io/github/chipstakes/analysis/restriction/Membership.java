package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Of which groups, lists or programs, a listed party is.
 *
 * @param certain those it is of for certain
 * @param possible those it is, or may be, of
 * @param unnamed whether it is listed by an entry that does not say of which group it is, so that it may be of any: YES,
 *     NO, or UNKNOWN where it may be, or an entry may have said more than could be read
 */
record Membership(Set<String> certain, Set<String> possible, Verdict unnamed) {

    static Membership of(
            List<ListedEntry> entries,
            Function<ListedEntry, ? extends Collection<String>> groups,
            Predicate<ListedEntry> isWhole) {
        Set<String> certain = new TreeSet<>();
        Set<String> possible = new TreeSet<>();
        Verdict unnamed = Verdict.NO;
        for (ListedEntry entry : entries) {
            possible.addAll(groups.apply(entry));
            if (entry.listed().isYes()) {
                certain.addAll(groups.apply(entry));
            }
            if (groups.apply(entry).isEmpty() && unnamed != Verdict.YES) {
                unnamed = entry.listed().verdict();
            }
            if (!isWhole.test(entry) && unnamed == Verdict.NO) {
                unnamed = Verdict.UNKNOWN;
            }
        }
        return new Membership(certain, possible, unnamed);
    }
}
