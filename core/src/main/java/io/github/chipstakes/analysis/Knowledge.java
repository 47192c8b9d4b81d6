package io.github.chipstakes.analysis;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.control.Authorization;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.Posture;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.time.DateInterval;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements of a dataset, and which parts of them, were known on a day and had not been withdrawn. A statement
 * is known from the day it says itself, or else, a match, from the day people decided it, or else from the first day
 * one of its sources was published, or else retrieved. A source that tells no day may have been the first, so that
 * others never make it certain that a statement was not known. A statement that another corrects or retracts stands
 * until that was known; an update leaves it standing, since it was right until then.
 *
 * <p>A part of a record, such as a provision, an event or a notice, is known whenever its record is, unless its own
 * sources say otherwise. What lifts a restriction (a suspension, an end, a removal, an authorization) or changes an
 * entry is known only once one of its own sources was published. What imposes one (a provision, its beginning, the
 * addition to a list) may have been known with its record although all its own sources are later, and nothing about
 * it is certain then. That it was not is certain only where it says so: an event by the day it was known, and what
 * began later by the day it began, a provision by an event of its own by which it took effect for everybody.
 *
 * <p>A record, or something that lifts a restriction, that had no source and is given its first is known from then on only, and was not
 * before, since it reads as one that was added with that source, of which nothing may be seen earlier.
 */
public final class Knowledge {
    /** What brings an act, or a provision, into force. */
    private static final Set<LegalEventKind> BEGINNING = EnumSet.of(LegalEventKind.EFFECTIVE, LegalEventKind.RESUMED);

    /** What is said of what is still to come. */
    private static final Set<LegalEventKind> FORETELLING =
            EnumSet.of(LegalEventKind.ANNOUNCED, LegalEventKind.PUBLISHED);

    private static final Answer UNTOLD =
            Answer.unknown("whether it was known before its own sources were published is not said");

    private record Withdrawal(Statement by, Optional<PartialDate> date) {}

    private final Dataset dataset;
    private final Optional<LocalDate> knownOn;
    private final Map<String, List<Withdrawal>> withdrawals = new HashMap<>();

    private Knowledge(Dataset dataset, Optional<LocalDate> knownOn) {
        this.dataset = dataset;
        this.knownOn = knownOn;
        for (Statement statement : dataset.superseding()) {
            statement.supersedes().forEach(supersession -> note(statement, supersession));
        }
    }

    private void note(Statement by, Supersession supersession) {
        if (supersession.how() != SupersessionKind.UPDATES) {
            withdrawals
                    .computeIfAbsent(supersession.record(), id -> new ArrayList<>(1))
                    .add(new Withdrawal(by, supersession.date()));
        }
    }

    /** All that the dataset says. */
    public static Knowledge of(Dataset dataset) {
        return new Knowledge(dataset, Optional.empty());
    }

    /** What was known on the day the question says. */
    public static Knowledge of(Dataset dataset, When when) {
        return new Knowledge(dataset, when.knownOn());
    }

    /** Whether the statement was known and neither corrected nor retracted. */
    public Answer stands(Statement statement) {
        return withdrawals.containsKey(statement.id())
                ? isKnown(statement).and(isWithdrawn(statement).not())
                : isKnown(statement);
    }

    /** Whether it was known that the statement is corrected or retracted. */
    public Answer isWithdrawn(Statement statement) {
        return Answer.anyOf(withdrawals.getOrDefault(statement.id(), List.of()).stream()
                .map(this::isWithdrawn)
                .toList());
    }

    /** Whether the statement was known, withdrawn later or not. */
    public Answer isKnown(Statement statement) {
        return knownOn.isEmpty() ? Answer.yes() : isKnown(knownFrom(statement), statement.id());
    }

    /** The first day the statement was known, a match no earlier than it was decided; empty where neither it nor its sources say. */
    public Optional<PartialDate> knownFrom(Statement statement) {
        return statement.known().or(() -> decided(statement)).or(() -> knownFrom(statement.citations()));
    }

    private static Optional<PartialDate> decided(Statement statement) {
        return statement instanceof EntryMatch match ? match.date() : Optional.empty();
    }

    /**
     * The first day one of these was published, or else retrieved: no later than the first that is told where another source does not tell
     * its own; empty where none does.
     */
    public Optional<PartialDate> knownFrom(List<Citation> citations) {
        List<Optional<PartialDate>> days = days(citations);
        Comparator<LocalDate> order = Comparator.naturalOrder();
        boolean isOpen =
                days.stream().anyMatch(day -> day.flatMap(PartialDate::earliest).isEmpty());
        Optional<LocalDate> first = days.stream()
                .flatMap(day -> day.flatMap(PartialDate::earliest).stream())
                .filter(day -> !isOpen)
                .min(order);
        Optional<LocalDate> last = days.stream()
                .flatMap(day -> day.flatMap(PartialDate::latest).stream())
                .min(order);
        return days.stream()
                .flatMap(Optional::stream)
                .filter(day -> day.earliest().equals(first) && day.latest().equals(last))
                .min(Comparator.comparing(PartialDate::toString))
                .or(() -> between(first, last));
    }

    /** On which day each of the sources was published, or else retrieved. */
    private List<Optional<PartialDate>> days(List<Citation> citations) {
        return citations.stream()
                .map(citation -> dataset.find(Source.class, citation.source())
                        .flatMap(source -> source.published().or(source::retrieved)))
                .toList();
    }

    private static Optional<PartialDate> between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() && last.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateInterval(first.map(PartialDate::of), last.map(PartialDate::of)));
    }

    /** The first day an event of an act was known, as it says itself, or its own sources, or the act that brought it about, or its own act. */
    public Optional<PartialDate> knownFrom(LegalEvent event, ExportControl act) {
        return event.known()
                .or(() ->
                        Optional.of(event.citations()).filter(this::tellAllDays).flatMap(this::knownFrom))
                .or(() -> knownFrom(event.by()))
                .or(() -> knownFrom(act));
    }

    /** Since when the act that brought something about was known, if it says so, or all its sources do. */
    private Optional<PartialDate> knownFrom(Optional<String> by) {
        return by.flatMap(act -> dataset.find(Statement.class, act))
                .filter(act -> act.known().isPresent() || tellAllDays(act.citations()))
                .flatMap(this::knownFrom);
    }

    private boolean tellAllDays(List<Citation> citations) {
        return days(citations).stream().allMatch(Optional::isPresent);
    }

    /** Whether an event of an act was known: as it says itself, or its own sources, or the act that brought it about, or its own act. */
    public Answer isKnown(LegalEvent event, ExportControl act) {
        Optional<Answer> bySources = event.known().isPresent()
                ? Optional.empty()
                : told(event.citations(), act, lifts(event) || isLater(event.date()));
        return bySources.orElseGet(() -> isKnown(knownFrom(event, act), act.id()));
    }

    /** Whether an event takes something out of force, which nobody may say was known with its act: it neither begins nor foretells anything. */
    private static boolean lifts(LegalEvent event) {
        return !BEGINNING.contains(event.event()) && !FORETELLING.contains(event.event());
    }

    /** Whether a posture was known: as its own sources say, or else if its act was. */
    public Answer isKnown(Posture posture, ExportControl act) {
        return told(posture.citations(), act, true).orElseGet(() -> isKnown(act));
    }

    /** Whether it was known that an act has this provision, once the act was known. */
    public Answer isKnown(Provision provision, ExportControl act) {
        return told(provision.citations(), act, beginsLater(provision, act)).orElse(Answer.yes());
    }

    /** Whether it was known that a provision has this authorization, once the provision was known. */
    public Answer isKnown(Authorization authorization, ExportControl act) {
        return told(authorization.citations(), act, true).orElse(Answer.yes());
    }

    /** Whether a notice of an entry was known: as its own sources say, or else if its entry was, and its day had come. */
    public Answer isKnown(EntryVersion version, ListEntry entry) {
        boolean changes = version.action() != EntryAction.ADDED
                && entry.versions().stream().anyMatch(other -> other.action() == EntryAction.ADDED);
        return told(version.citations(), entry, changes || isLater(version.validFrom()))
                .orElseGet(() -> isKnown(entry)
                        .and(version.validFrom()
                                .map(day -> isKnown(Optional.of(day), entry.id()))
                                .orElse(Answer.yes())));
    }

    /**
     * Whether a part of a record was known by its own sources; empty where it has none, or one that tells no day, and was known whenever its
     * record was. Of one that may have been known with its record although all of them were published later, it is not certain.
     */
    private Optional<Answer> told(List<Citation> citations, Statement record, boolean onlyByThem) {
        if (knownOn.isEmpty() || citations.isEmpty()) {
            return Optional.empty();
        }
        Answer known = isKnown(knownFrom(citations), record.id());
        if (!known.isYes() && !tellAllDays(citations)) {
            return Optional.empty();
        }
        return Optional.of(known.isNo() && !onlyByThem ? UNTOLD : known);
    }

    private boolean isLater(Optional<PartialDate> day) {
        return knownOn.flatMap(known -> day.filter(it -> it.isAfter(known).isYes()))
                .isPresent();
    }

    /**
     * Whether an event says when a provision began for everybody, later or not known yet, and nothing befell it before, which it would have
     * to be there for, nor was it foretold.
     */
    private boolean beginsLater(Provision provision, ExportControl act) {
        List<LegalEvent> all = act.timeline().stream()
                .filter(event ->
                        event.provision().filter(provision.id()::equals).isPresent())
                .toList();
        List<LegalEvent> events = all.stream()
                .filter(event -> !FORETELLING.contains(event.event()))
                .toList();
        boolean isForetold = all.stream()
                .filter(event -> FORETELLING.contains(event.event()))
                .anyMatch(
                        event -> !isLater(event.date()) && !isKnown(event, act).isNo());
        return !isForetold
                && events.stream()
                        .filter(event -> event.event() == LegalEventKind.EFFECTIVE
                                && event.recipient().isEmpty())
                        .filter(event ->
                                isLater(event.date()) || isKnown(event, act).isNo())
                        .anyMatch(begin ->
                                events.stream().allMatch(event -> event.equals(begin) || isNotBefore(event, begin)));
    }

    private static boolean isNotBefore(LegalEvent event, LegalEvent other) {
        return event.date()
                .flatMap(day -> other.date().map(day::isBefore))
                .filter(Answer::isNo)
                .isPresent();
    }

    /** Whether a stage of a raise was known, once the raise was. */
    public Answer isKnown(RaiseStage stage, CapitalRaise raise) {
        return told(stage.citations(), raise, true).orElse(Answer.yes());
    }

    /** Whether what these sources say of a thing was known; UNKNOWN where none says since when. */
    public Answer isKnownBy(List<Citation> citations, String record) {
        return knownOn.isEmpty() ? Answer.yes() : isKnown(knownFrom(citations), record);
    }

    /** Those of these citations whose sources were not certainly published later: what others say later is of no weight before. */
    public List<Citation> asKnown(List<Citation> citations) {
        return knownOn.isEmpty()
                ? citations
                : citations.stream()
                        .filter(citation -> !isLater(knownFrom(List.of(citation))))
                        .toList();
    }

    /** A stake without those citations of it whose sources were certainly published later. */
    public ShareholderStake asKnown(ShareholderStake stake) {
        return knownOn.isEmpty() ? stake : stake.withCitations(asKnown(stake.citations()));
    }

    /** A raise without those stages that were certainly not known yet. */
    public CapitalRaise asKnown(CapitalRaise raise) {
        return knownOn.isEmpty()
                ? raise
                : raise.withStages(raise.stages().stream()
                        .filter(stage -> !isKnown(stage, raise).isNo())
                        .toList());
    }

    /** An act without those provisions, authorizations, events and postures that were certainly not known yet, such as by an amendment. */
    public ExportControl asKnown(ExportControl act) {
        return knownOn.isEmpty()
                ? act
                : act.withTimeline(act.timeline().stream()
                                .filter(event -> !isKnown(event, act).isNo())
                                .toList())
                        .withPostures(act.postures().stream()
                                .filter(posture -> !isKnown(posture, act).isNo())
                                .toList())
                        .withProvisions(act.provisions().stream()
                                .filter(provision -> !isKnown(provision, act).isNo())
                                .map(provision -> asKnown(provision, act))
                                .toList());
    }

    private Provision asKnown(Provision provision, ExportControl act) {
        return provision.withAuthorizations(provision.authorizations().stream()
                .filter(authorization -> !isKnown(authorization, act).isNo())
                .toList());
    }

    private Answer isWithdrawn(Withdrawal withdrawal) {
        Answer known = isKnown(
                withdrawal.date().or(() -> knownFrom(withdrawal.by())),
                withdrawal.by().id());
        String by = withdrawal.by().id();
        return new Answer(known.verdict(), List.of("withdrawn by " + by), List.of(by));
    }

    /** What is open is told in the same words whatever else was published later. */
    private Answer isKnown(Optional<PartialDate> from, String record) {
        if (knownOn.isEmpty()) {
            return Answer.yes();
        }
        Answer known = from.map(date -> date.isOnOrBefore(knownOn.get())).orElse(Answer.unknown());
        return known.isUnknown()
                ? Answer.unknown("since when " + record + " was known is not said"
                        + (from.flatMap(PartialDate::earliest).isPresent() ? " to the day" : ""))
                : known;
    }
}
