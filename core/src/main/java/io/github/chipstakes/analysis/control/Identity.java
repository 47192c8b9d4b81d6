package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.MatchStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a list entry is a party, by the matches of the two that were known and are not withdrawn. */
record Identity(List<EntryMatch> matches, Dataset dataset, Knowledge knowledge) {

    /**
     * YES if confirmed and not rejected; NO if rejected, or nobody says so; UNKNOWN if only probable, or both confirmed and rejected, or
     * decided of what the entry is not, or may not be, listed as any more.
     */
    static Answer of(List<EntryMatch> matches, Dataset dataset, Knowledge knowledge) {
        List<EntryMatch> counted = matches.stream()
                .filter(match -> !knowledge.stands(match).isNo())
                .sorted(Comparator.comparing(EntryMatch::id))
                .toList();
        Identity identity = new Identity(counted, dataset, knowledge);
        return new Answer(
                identity.verdict(),
                counted.stream().map(identity::inWords).toList(),
                counted.stream().map(EntryMatch::id).toList());
    }

    /** Why what was decided is to be decided again, in words; empty where a match that was known is of the entry as it is listed, or none was. */
    static Optional<String> again(List<EntryMatch> matches, Dataset dataset, Knowledge knowledge) {
        Identity identity = new Identity(matches, dataset, knowledge);
        List<EntryMatch> counted = matches.stream()
                .filter(match -> !knowledge.stands(match).isNo())
                .sorted(Comparator.comparing(EntryMatch::id))
                .toList();
        return counted.stream().allMatch(match -> identity.otherwise(match).isPresent())
                ? counted.stream()
                        .map(match -> match.status() + ", "
                                + identity.otherwise(match).orElseThrow())
                        .reduce((one, other) -> one + "; " + other)
                : Optional.empty();
    }

    /** Whether one of these is of the entry as it is listed, and not withdrawn, whenever it was known. */
    static boolean isSpokenOf(List<EntryMatch> matches, Dataset dataset, Knowledge knowledge) {
        Identity identity = new Identity(matches, dataset, knowledge);
        return matches.stream()
                .anyMatch(match -> !knowledge.isWithdrawn(match).isYes()
                        && identity.otherwise(match).isEmpty());
    }

    private Verdict verdict() {
        Answer confirmed = said(MatchStatus.CONFIRMED);
        Answer rejected = said(MatchStatus.REJECTED);
        Answer probable = said(MatchStatus.PROBABLE);
        if (!confirmed.isNo()) {
            return confirmed.isYes() && rejected.isNo() ? Verdict.YES : Verdict.UNKNOWN;
        }
        return rejected.isYes() || probable.isNo() ? Verdict.NO : Verdict.UNKNOWN;
    }

    private Answer said(MatchStatus status) {
        return Answer.anyOf(matches.stream()
                .filter(match -> status(match) == status)
                .map(knowledge::stands)
                .toList());
    }

    /** What a match says of the entry as it is: nothing is decided of one that is, or may be, listed as something else than when it was. */
    private MatchStatus status(EntryMatch match) {
        return otherwise(match).isPresent() ? MatchStatus.PROBABLE : match.status();
    }

    /** That the entry is not listed as what it was decided of; of an entry of another layer that may be so where the match does not say of what. */
    private Optional<String> otherwise(EntryMatch match) {
        Optional<String> before = match.entryAs();
        if (before.isEmpty() && !isOfAnotherLayer(match)) {
            return Optional.empty();
        }
        List<String> listed = dataset.findAll(match.entry()).stream()
                .filter(ListEntry.class::isInstance)
                .map(ListEntry.class::cast)
                .filter(entry -> !knowledge.stands(entry).isNo())
                .map(ListEntry::listedAs)
                .distinct()
                .sorted()
                .toList();
        if (listed.isEmpty() || before.map(List::of).filter(listed::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(before.map(as -> "said when it was listed as " + as + ", and now it is listed as ")
                        .orElse("as what it was listed then is not said (entryAs), and now it is listed as ")
                + String.join(" and as ", listed) + ": to be decided again");
    }

    /** Whether it decides of an entry that is held elsewhere, where another may take its place. */
    private boolean isOfAnotherLayer(EntryMatch match) {
        return match.status() != MatchStatus.PROBABLE
                && dataset.origin(match.id())
                        .filter(layer -> !dataset.origin(match.entry())
                                .filter(layer::equals)
                                .isPresent())
                        .isPresent();
    }

    private String inWords(EntryMatch match) {
        return switch (match.status()) {
                    case CONFIRMED -> said(match, " is ");
                    case PROBABLE -> said(match, " is probably, but not confirmed to be, ");
                    case REJECTED -> rejected(match);
                }
                + otherwise(match).map(doubt -> "; " + doubt).orElse("");
    }

    private static String said(EntryMatch match, String status) {
        return match.entry()
                + status
                + match.party()
                + match.by().map(by -> ", say " + by).orElse("")
                + match.evidence().map(evidence -> ": " + evidence).orElse("");
    }

    /** That somebody decided so; what is noted of the two may be why, or what spoke for it when it was proposed. */
    private static String rejected(EntryMatch match) {
        return match.entry() + " was decided not to be " + match.party()
                + match.by().map(by -> ", by " + by).orElse("")
                + match.evidence()
                        .map(evidence -> " (noted of the two: " + evidence + ")")
                        .orElse("");
    }
}
