package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.EntryVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a list said of one of its entries on a day, by which notices, and what each of them changed. Outside the history that
 * is held the answer is UNKNOWN: before the first notice, after the day the list is up to date, and where no day is said. NO
 * is answered only after a removal that nothing contradicts. YES is answered, too, where one of several notices was in effect and it is not
 * known which.
 *
 * @param entry the id of the entry
 * @param list the id of its list; empty where the entry is not held
 * @param when the days of the question
 * @param listed whether it was on the list
 * @param oneOf versions one of which the list surely said on the day, where it is not certain which: what they have in common, it said. Empty
 *     where one was certainly in effect, or perhaps none was
 * @param notices all that were known, in the order of their days, those after the day that is asked about among them
 */
public record EntryHistory(
        String entry, Optional<String> list, When when, Answer listed, List<EntryVersion> oneOf, List<Notice> notices) {

    /** The lists are copied. */
    public EntryHistory {
        oneOf = List.copyOf(oneOf);
        notices = List.copyOf(notices);
    }

    /** What the list says of the entry of this id; of one that is not held, UNKNOWN. */
    public static EntryHistory of(Dataset dataset, String entry, When when) {
        return EntryHistories.on(dataset, when).of(entry).get(0);
    }

    /** What the list surely said on the day: as a rule one version, more where several notices stood side by side. */
    public List<EntryVersion> inEffect() {
        return notices.stream()
                .filter(notice -> !notice.removes() && notice.inEffect() == Verdict.YES)
                .map(Notice::version)
                .toList();
    }

    /** What it may have said on the day, {@link #inEffect()} included. */
    public List<EntryVersion> possible() {
        return notices.stream()
                .filter(notice -> !notice.removes() && notice.inEffect() != Verdict.NO)
                .map(Notice::version)
                .toList();
    }

    /** What has been changed since the day. */
    public List<Notice> since() {
        return notices.stream().filter(notice -> notice.begun() == Verdict.NO).toList();
    }

    static EntryHistory unheld(String entry, When when, String why) {
        return new EntryHistory(
                entry,
                Optional.empty(),
                when,
                Answer.unknown(entry + " " + why).restingOn(entry),
                List.of(),
                List.of());
    }

    /** An entry that was not known, or was withdrawn. */
    static EntryHistory unstated(ListEntry entry, When when, Answer stands) {
        List<String> reasons = stands.records().isEmpty()
                ? List.of(entry.id() + " was not known "
                        + when.knownOn().map(day -> "on " + day).orElse("then"))
                : stands.reasons();
        return new EntryHistory(
                entry.id(),
                Optional.of(entry.list()),
                when,
                new Answer(
                        Verdict.UNKNOWN,
                        reasons,
                        Stream.concat(Stream.of(entry.id()), stands.records().stream())
                                .toList()),
                List.of(),
                List.of());
    }

    static EntryHistory stated(ListEntry entry, When when, Followed followed, Answer stands, Notices all) {
        LocalDate day = when.day();
        List<Notice> notices = all.all();
        boolean vouched = followed.vouchesFor(day);
        List<Notice> gated = vouched && stands.isYes()
                ? notices
                : notices.stream().map(EntryHistory::unvouched).toList();
        List<String> reasons = new ArrayList<>();
        for (Notice notice : notices) {
            if (notice.begun() != Verdict.NO) {
                reasons.add(
                        notice.begun() == Verdict.YES
                                ? entry.id() + " on " + entry.list() + ": " + notice.deed()
                                : "whether by then " + entry.id() + " had been " + notice.deed() + " is not known");
            }
        }
        List<EntryVersion> oneOf =
                vouched && stands.isYes() && isDoubtful(notices) ? possible(notices, all.oneOf()) : List.of();
        Verdict verdict = oneOf.isEmpty() ? verdict(gated) : Verdict.YES;
        List<String> contradictions = verdict == Verdict.UNKNOWN ? contradictions(entry, notices) : List.of();
        reasons.addAll(contradictions);
        if (verdict == Verdict.UNKNOWN
                && contradictions.isEmpty()
                && vouched
                && notices.stream().noneMatch(notice -> notice.begun() == Verdict.UNKNOWN)) {
            reasons.add("what " + entry.list() + " said of " + entry.id() + " on " + day + " is not held");
        }
        followed.caveat(day).ifPresent(reasons::add);
        if (!stands.isYes()) {
            reasons.addAll(stands.reasons());
        }
        return new EntryHistory(
                entry.id(),
                Optional.of(entry.list()),
                when,
                new Answer(verdict, reasons, List.of(entry.id(), entry.list())),
                oneOf,
                gated);
    }

    /** Whether no notice was certainly in effect, but one may have been. */
    private static boolean isDoubtful(List<Notice> notices) {
        return notices.stream().noneMatch(notice -> !notice.removes() && notice.inEffect() == Verdict.YES)
                && notices.stream().anyMatch(notice -> !notice.removes() && notice.inEffect() == Verdict.UNKNOWN);
    }

    /** Those of some versions that may have been in effect. */
    private static List<EntryVersion> possible(List<Notice> notices, List<EntryVersion> some) {
        return notices.stream()
                .filter(notice -> notice.inEffect() != Verdict.NO && some.contains(notice.version()))
                .map(Notice::version)
                .toList();
    }

    /** What contradicts a removal: an entry that was removed and by another notice was to stay for longer. */
    private static List<String> contradictions(ListEntry entry, List<Notice> notices) {
        return notices.stream().noneMatch(notice -> notice.removes() && notice.inEffect() == Verdict.YES)
                ? List.of()
                : notices.stream()
                        .filter(notice -> !notice.removes() && notice.inEffect() == Verdict.UNKNOWN)
                        .flatMap(notice -> notice.version().validUntil().stream()
                                .map(until -> entry.id() + " was removed, and yet it is said to have been "
                                        + notice.deed() + " until " + until))
                        .toList();
    }

    private static Verdict verdict(List<Notice> notices) {
        boolean removed = false;
        boolean maybe = false;
        for (Notice notice : notices) {
            if (!notice.removes() && notice.inEffect() == Verdict.YES) {
                return Verdict.YES;
            }
            removed |= notice.removes() && notice.inEffect() == Verdict.YES;
            maybe |= !notice.removes() && notice.inEffect() == Verdict.UNKNOWN;
        }
        return removed && !maybe ? Verdict.NO : Verdict.UNKNOWN;
    }

    private static Notice unvouched(Notice notice) {
        Verdict inEffect = notice.inEffect() == Verdict.YES ? Verdict.UNKNOWN : notice.inEffect();
        return new Notice(notice.version(), notice.begun(), inEffect, notice.differences());
    }

    /** The history in a line, such as {@code el-smic on us-entity-list on 2025-01-01: YES}. */
    @Override
    public String toString() {
        return entry + list.map(id -> " on " + id).orElse("") + " " + when + ": " + listed.verdict();
    }
}
