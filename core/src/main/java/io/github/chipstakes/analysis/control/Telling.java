package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlState.Legal;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.time.CalendarDate;
import io.github.chipstakes.model.time.CalendarDate.Precision;
import io.github.chipstakes.model.time.DateInterval;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The events behind a state, in words for people. */
final class Telling {
    private Telling() {}

    /** Each event in a sentence, in the order of their days. */
    static List<String> of(String control, Timeline timeline, LocalDate day, Followed followed) {
        return timeline.milestones().stream()
                .map(milestone -> sentence(control, timeline, milestone, day, followed))
                .distinct()
                .toList();
    }

    private static String sentence(
            String control, Timeline timeline, Milestone milestone, LocalDate day, Followed followed) {
        LegalEvent event = milestone.event();
        String subject = Scope.of(event).of(control);
        String what = called(control, milestone);
        Answer come = milestone.reachedBy(day, BoundaryReading.THAT_DAY);
        String sentence = come.isNo()
                ? "the " + what + " was still to come"
                : come.isUnknown()
                        ? "whether the " + what + " had come is not known"
                        : followed.until().filter(milestone::mayFallAfter).isPresent()
                                ? "the " + what + " was scheduled"
                                : subject + " " + (timeline.isIdle(milestone) ? "would have taken effect" : verb(event))
                                        + " " + onDay(event.date());
        return sentence
                + event.by().map(by -> ", by " + by).orElse("")
                + (milestone.isFromMemory() ? " (from memory, to be verified)" : "");
    }

    static String nothingOf(String subject, ExportControl control, When when) {
        List<String> recipients = control.timeline().stream()
                .flatMap(event -> event.recipient().stream())
                .distinct()
                .sorted()
                .toList();
        return recipients.isEmpty() || when.knownOn().isPresent()
                ? "nothing is known of when " + subject + " began"
                : "nothing is known of when " + subject + " began, only for " + String.join(", ", recipients);
    }

    /** Why it is not known whether something still stands, and what would settle that. */
    static String doubt(String control, Timeline.Doubt doubt) {
        String befell = called(control, doubt.befell());
        String after = called(control, doubt.after());
        if (doubt.after().kind() == LegalEventKind.EFFECTIVE) {
            return "the " + befell + " and the " + after
                    + " contradict each other, since it had begun before; RESUMED in place of the start, or a correction, would settle"
                    + " it";
        }
        if (doubt.after().kind() != LegalEventKind.RESUMED) {
            return "the " + befell + " and the " + after
                    + " contradict each other, since it may not have been made before; another day of one of them would settle it";
        }
        String of = Scope.of(doubt.befell().event()).of(control);
        return "whether the " + after + " undid the " + befell
                + " is not known, since nothing else had to be revived; that " + of + " was RESUMED, or "
                + doubt.befell().kind() + " on that day, too, would settle it";
    }

    private static String called(String control, Milestone milestone) {
        LegalEvent event = milestone.event();
        return noun(event) + " of " + Scope.of(event).of(control) + " " + onDay(event.date());
    }

    static String open(Timeline timeline, LocalDate day, Legal within, Legal past) {
        String phrases = timeline.milestones().stream()
                .map(Milestone::event)
                .filter(BoundaryPhrase::leavesOpen)
                .filter(event -> event.date()
                        .filter(date -> date.isSameDayAs(day).isYes())
                        .isPresent())
                .flatMap(event -> event.boundaryQuote().stream())
                .distinct()
                .reduce((one, other) -> one + "\" and \"" + other)
                .orElse("");
        return "whether " + day + " lies within \"" + phrases + "\" is open: " + within + " if so, " + past + " if not";
    }

    private static String noun(LegalEvent event) {
        return switch (event.event()) {
            case ANNOUNCED -> "announcement";
            case PUBLISHED -> "publication";
            case EFFECTIVE -> "start";
            case SUSPENDED -> "suspension";
            case RESUMED -> "revival";
            case SUPERSEDED -> "replacement";
            case REPEALED -> "repeal";
            case EXPIRED -> "expiry";
        };
    }

    private static String verb(LegalEvent event) {
        return switch (event.event()) {
            case ANNOUNCED -> "was announced";
            case PUBLISHED -> "was published";
            case EFFECTIVE -> "took effect";
            case SUSPENDED -> "was suspended";
            case RESUMED -> "was revived";
            case SUPERSEDED -> "was superseded";
            case REPEALED -> "was repealed";
            case EXPIRED -> "expired";
        };
    }

    static String onDay(Optional<PartialDate> date) {
        if (date.isEmpty()) {
            return "on a day that is not said";
        }
        if (date.get() instanceof DateInterval interval) {
            return "within " + interval;
        }
        return date.get() instanceof CalendarDate day && day.precision() == Precision.DAY && day.isAsStated()
                ? "on " + day
                : "in " + date.get();
    }
}
