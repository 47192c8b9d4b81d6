package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.law.LegalCitation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lists said of a party on a day, by the entries that are, or may be, the party.
 *
 * @param party the id of the party
 * @param when the days of the question
 * @param entries the entries, by their ids; those among them by which it is certainly not listed, such as removed ones
 */
public record PartyHistory(String party, When when, List<ListedEntry> entries) {

    /** The entries are copied. */
    public PartyHistory {
        entries = List.copyOf(entries);
    }

    /** What all lists said of the party. */
    public static PartyHistory of(Dataset dataset, String party, When when) {
        return new PartyHistory(party, when, PartyEntries.on(dataset, when).of(party));
    }

    /** What one list said of the party; entries that are not held may be of any list. */
    public static PartyHistory of(Dataset dataset, String list, String party, When when) {
        return of(dataset, party, when).by(list);
    }

    /** What one of the lists said of the party; entries that are not held may be of any list. */
    public PartyHistory by(String list) {
        return new PartyHistory(
                party,
                when,
                entries.stream()
                        .filter(entry ->
                                entry.history().list().map(list::equals).orElse(true))
                        .toList());
    }

    /** Whether the party was listed: YES or UNKNOWN, never NO, since nobody has matched every entry. */
    public Answer listed() {
        List<Answer> answers = entries.stream().map(ListedEntry::listed).toList();
        Answer listed = Answer.anyOf(answers);
        return listed.isNo()
                ? new Answer(
                        Answer.Verdict.UNKNOWN,
                        Stream.concat(
                                        listed.reasons().stream(),
                                        Stream.of("no entry listed " + when + " is known to be " + party
                                                + ", which does not clear it"))
                                .toList(),
                        listed.records())
                : listed;
    }

    /** The lists it was, or may have been, on; in their order. */
    public List<String> lists() {
        return contributing()
                .map(ListedEntry::history)
                .map(EntryHistory::list)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** The programs it was, or may have been, listed under; in their order. */
    public List<String> programs() {
        return contributing()
                .flatMap(entry -> entry.programs().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The notices it was, or may have been, listed by. */
    public List<LegalCitation> notices() {
        return contributing()
                .flatMap(entry -> entry.history().notices().stream())
                .filter(notice -> !notice.removes() && notice.begun() != Answer.Verdict.NO)
                .flatMap(notice -> notice.version().cites().stream())
                .distinct()
                .toList();
    }

    private Stream<ListedEntry> contributing() {
        return entries.stream().filter(entry -> !entry.listed().isNo());
    }

    /** The party in a line, such as {@code smic on 2025-01-01: listed YES}. */
    @Override
    public String toString() {
        return party + " " + when + ": listed " + listed().verdict();
    }
}
