package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.control.MatchStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would reach whom if whoever bears a name or an identifier of an entry nobody has matched to them were that entry, as a screening
 * supposes. Worked out once somebody asks.
 */
final class Supposed {
    private final Reach reach;
    private final ListedEntries entries;
    private @Nullable Bearers bearers;
    private @Nullable List<EntryMatch> matches;
    private @Nullable Reach supposing;

    Supposed(Reach reach) {
        this.reach = reach;
        entries = ListedEntries.on(reach.dataset(), reach.when());
    }

    /** The days of the question. */
    When when() {
        return reach.when();
    }

    /** What it is supposed of. */
    Dataset dataset() {
        return reach.dataset();
    }

    /** What was known of the entries on the day. */
    ListedEntries entries() {
        return entries;
    }

    /** Who bears which name. */
    Bearers bearers() {
        Bearers made = bearers;
        if (made == null) {
            made = Bearers.of(reach.dataset(), entry -> !entries.stands(entry).isNo());
            bearers = made;
        }
        return made;
    }

    /** Who is supposed to be which entry, whose name or identifier they bear. */
    List<EntryMatch> matches() {
        List<EntryMatch> made = matches;
        if (made == null) {
            List<EntryMatch> found = new ArrayList<>();
            if (!reach.dataset().entries().isEmpty()) {
                UnmatchedBearers.of(reach.dataset(), bearers(), entries)
                        .forEach((party, those) -> those.forEach(entry -> found.add(perhaps(entry, party))));
            }
            made = List.copyOf(found);
            matches = made;
        }
        return made;
    }

    /** What would reach whom; the very same as without, where nobody bears a name of such an entry. */
    Reach reach() {
        Reach made = supposing;
        if (made == null) {
            made = matches().isEmpty() ? reach : reach.supposing(matches());
            supposing = made;
        }
        return made;
    }

    /** Called like the entry, so that an answer rests on no record that is not there. */
    private static EntryMatch perhaps(String entry, String party) {
        return EntryMatch.builder()
                .id(entry)
                .entry(entry)
                .party(party)
                .status(MatchStatus.PROBABLE)
                .evidence("they have a name or an identifier in common, and nobody has said whether they are one")
                .build();
    }
}
