package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry that is, or may be, a party.
 *
 * @param history what its list said of it
 * @param programs the programs it is listed under
 * @param isParty whether it is the party
 * @param listed whether the party was listed by it, for all reasons and by all records there are
 */
public record ListedEntry(EntryHistory history, List<String> programs, Answer isParty, Answer listed) {

    /** The programs are copied. */
    public ListedEntry {
        programs = List.copyOf(programs);
    }

    /** The party is listed by the entry if that is listed, is of the programs that are asked for, and is the party. */
    static ListedEntry of(EntryHistory history, List<String> programs, Answer ofPrograms, Answer isParty) {
        Answer listed = history.listed();
        Verdict verdict = listed.verdict().and(ofPrograms.verdict()).and(isParty.verdict());
        List<String> reasons = new ArrayList<>(listed.reasons());
        reasons.addAll(ofPrograms.reasons());
        reasons.addAll(isParty.reasons());
        List<String> records = new ArrayList<>(listed.records());
        records.addAll(isParty.records());
        return new ListedEntry(history, programs, isParty, new Answer(verdict, reasons, records));
    }
}
