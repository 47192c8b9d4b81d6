package io.github.chipstakes.analysis;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which statements of a dataset were known on a day and had not been withdrawn. A statement is known from the day it says
 * itself, or else, a match, from the day people decided it, or else from the first day one of its sources was published, or
 * else retrieved. A statement that another corrects or retracts stands until that was known; an update leaves it standing,
 * since it was right until then.
 */
public final class Knowledge {
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

    /** Whether what is known from a day was known, such as an event of a timeline that says so itself; empty: whenever its record was. */
    public Answer isKnown(Optional<PartialDate> known, Statement record) {
        return knownOn.isEmpty() || known.isEmpty() ? isKnown(record) : isKnown(known, record.id());
    }

    /** The first day the statement was known, a match no earlier than it was decided; empty where neither it nor its sources say. */
    public Optional<PartialDate> knownFrom(Statement statement) {
        return statement.known().or(() -> decided(statement)).or(() -> knownFrom(statement.citations()));
    }

    private static Optional<PartialDate> decided(Statement statement) {
        return statement instanceof EntryMatch match ? match.date() : Optional.empty();
    }

    /** The first day one of these was published, or else retrieved; empty where no source says. */
    public Optional<PartialDate> knownFrom(List<Citation> citations) {
        return citations.stream()
                .flatMap(citation -> dataset.find(Source.class, citation.source()).stream())
                .flatMap(source -> source.published().or(source::retrieved).stream())
                .min(Comparator.comparing(Knowledge::last).thenComparing(PartialDate::toString));
    }

    /** The first day an event of an act was known, as it says itself, or its own sources, or the act that brought it about. */
    public Optional<PartialDate> knownFrom(LegalEvent event) {
        return event.known()
                .or(() -> knownFrom(event.citations()))
                .or(() -> event.by()
                        .flatMap(by -> dataset.find(Statement.class, by))
                        .flatMap(this::knownFrom));
    }

    /** Whether a part of a record was known, as its own sources say; where it has none, it was known whenever the record was. */
    public Answer isKnownIn(Statement record, List<Citation> citations) {
        return knownOn.isEmpty()
                ? Answer.yes()
                : knownFrom(citations)
                        .map(date -> isKnown(Optional.of(date), record.id()))
                        .orElse(Answer.yes());
    }

    /** Whether what these sources say of a thing was known; UNKNOWN where none says since when. */
    public Answer isKnownBy(List<Citation> citations, String record) {
        return knownOn.isEmpty() ? Answer.yes() : isKnown(knownFrom(citations), record);
    }

    /** A raise without those stages that were certainly not known yet. */
    public CapitalRaise asKnown(CapitalRaise raise) {
        return knownOn.isEmpty()
                ? raise
                : raise.withStages(raise.stages().stream()
                        .filter(stage -> !isKnownIn(raise, stage.citations()).isNo())
                        .toList());
    }

    /** An act without those provisions, authorizations, events and postures that were certainly not known yet, such as by an amendment. */
    public ExportControl asKnown(ExportControl act) {
        return knownOn.isEmpty()
                ? act
                : act.withTimeline(act.timeline().stream()
                                .filter(event -> !isKnown(knownFrom(event), act).isNo())
                                .toList())
                        .withPostures(act.postures().stream()
                                .filter(posture ->
                                        !isKnownIn(act, posture.citations()).isNo())
                                .toList())
                        .withProvisions(act.provisions().stream()
                                .filter(provision ->
                                        !isKnownIn(act, provision.citations()).isNo())
                                .map(provision -> asKnown(provision, act))
                                .toList());
    }

    private Provision asKnown(Provision provision, ExportControl act) {
        return provision.withAuthorizations(provision.authorizations().stream()
                .filter(authorization ->
                        !isKnownIn(act, authorization.citations()).isNo())
                .toList());
    }

    private Answer isWithdrawn(Withdrawal withdrawal) {
        Answer known = knownOn.isEmpty()
                ? Answer.yes()
                : isKnown(
                        withdrawal.date().or(() -> knownFrom(withdrawal.by())),
                        withdrawal.by().id());
        String by = withdrawal.by().id();
        return new Answer(known.verdict(), List.of("withdrawn by " + by), List.of(by));
    }

    private Answer isKnown(Optional<PartialDate> from, String record) {
        return from.map(date -> date.isOnOrBefore(knownOn.orElseThrow()))
                .orElse(Answer.unknown("since when " + record + " was known is not said"));
    }

    private static LocalDate last(PartialDate date) {
        return date.latest().orElse(LocalDate.MAX);
    }
}
