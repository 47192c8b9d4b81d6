package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.time.PartialDate;
import java.util.stream.Stream;

/** Short ways of writing lists, entries and matches. */
final class Entries {
    /** A list followed up to 2026-07-31, a little longer than the dataset. */
    static final PartyList LIST = list("el").withUpToDate(PartialDate.parse("2026-07-31"));

    private Entries() {}

    static PartyList list(String id) {
        return PartyList.builder().id(id).name(id).build();
    }

    static ListEntry entry(String id, EntryVersion... versions) {
        return ListEntry.builder().id(id).list("el").name(id).build().withVersions(versions);
    }

    /** {@code ADDED 2020-12-18 until 2024-12-02 by 85 FR 83420}: all but the first word may be missing. */
    static EntryVersion version(String text) {
        EntryVersion.Builder version = EntryVersion.builder();
        String[] cited = text.split(" by ");
        Stream.of(cited).skip(1).map(LegalCitation::of).forEach(version::addCite);
        String[] words = cited[0].split(" ");
        version.action(EntryAction.valueOf(words[0]));
        if (words.length > 1) {
            version.validFrom(PartialDate.parse(words[1]));
        }
        if (words.length > 3) {
            version.validUntil(PartialDate.parse(words[3]));
        }
        return version.build();
    }

    static EntryMatch match(String entry, String party, MatchStatus status) {
        return EntryMatch.builder().entry(entry).party(party).status(status).build();
    }

    static EntryMatch confirmed(String entry, String party) {
        return match(entry, party, MatchStatus.CONFIRMED);
    }
}
