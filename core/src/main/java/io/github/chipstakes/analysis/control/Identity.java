package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.MatchStatus;
import java.util.Comparator;
import java.util.List;

/** Whether a list entry is a party, by the matches of the two that were known and are not withdrawn. */
final class Identity {
    private Identity() {}

    /** YES if confirmed and not rejected; NO if rejected, or nobody says so; UNKNOWN if only probable, or both confirmed and rejected. */
    static Answer of(List<EntryMatch> matches, Knowledge knowledge) {
        Answer confirmed = said(MatchStatus.CONFIRMED, matches, knowledge);
        Answer rejected = said(MatchStatus.REJECTED, matches, knowledge);
        Answer probable = said(MatchStatus.PROBABLE, matches, knowledge);
        List<EntryMatch> counted = matches.stream()
                .filter(match -> !knowledge.stands(match).isNo())
                .sorted(Comparator.comparing(EntryMatch::id))
                .toList();
        return new Answer(
                verdict(confirmed, rejected, probable),
                counted.stream().map(Identity::inWords).toList(),
                counted.stream().map(EntryMatch::id).toList());
    }

    private static Verdict verdict(Answer confirmed, Answer rejected, Answer probable) {
        if (!confirmed.isNo()) {
            return confirmed.isYes() && rejected.isNo() ? Verdict.YES : Verdict.UNKNOWN;
        }
        return rejected.isYes() || probable.isNo() ? Verdict.NO : Verdict.UNKNOWN;
    }

    private static Answer said(MatchStatus status, List<EntryMatch> matches, Knowledge knowledge) {
        return Answer.anyOf(matches.stream()
                .filter(match -> match.status() == status)
                .map(knowledge::stands)
                .toList());
    }

    private static String inWords(EntryMatch match) {
        String status = switch (match.status()) {
            case CONFIRMED -> " is ";
            case PROBABLE -> " is probably, but not confirmed to be, ";
            case REJECTED -> " is not ";
        };
        return match.entry()
                + status
                + match.party()
                + match.by().map(by -> ", say " + by).orElse("")
                + match.evidence().map(evidence -> ": " + evidence).orElse("");
    }
}
