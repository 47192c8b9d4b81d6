package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.ClaimKind;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Located;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is stated as known must not be dated after the dataset. */
final class DateInFuture implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("date-in-future")
            .wrong(
                    "A record speaks of a day after the one the dataset was compiled on; what may be scheduled is not meant.")
            .why("Nobody can have known it; most likely a digit is wrong.")
            .mend("Correct the date, or the day the dataset was compiled.")
            .bad("{dataset: {compiled: 2026-11-23}, people: [{id: ada, name: Ada, age: {years: 40, asOf: 2062}}]}")
            .good("{dataset: {compiled: 2026-11-23}, people: [{id: ada, name: Ada, age: {years: 40, asOf: 2026-10}}]}");

    /** Where the days of what is to come may stand: timelines, stages, and the ends of what has begun. */
    private static final Pattern SCHEDULED = Pattern.compile("/timeline/\\d+/date"
            + "|/(stages|statuses)/\\d+/date"
            + "|/stages/\\d+/validUntil"
            + "|/postures/\\d+/period/(from|until(/date)?)"
            + "|/provisions/\\d+/authorizations/\\d+/period/(from|until(/date)?)"
            + "|(/positions/\\d+)?/period/until(/date)?"
            + "|/versions/\\d+/until"
            + "|/listings/\\d+/delisted"
            + "|/dissolved/\\d+(/value)?");

    private static final Set<ClaimKind> LOOKING_AHEAD = Set.of(ClaimKind.PLAN, ClaimKind.ESTIMATE, ClaimKind.OPINION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(
                dataset.day().stream()
                        .flatMap(day -> dataset.values(PartialDate.class)
                                .filter(date -> !mayBeScheduled(date))
                                .flatMap(date -> after(date, day, dataset))),
                ofItself(dataset.dataset().info()));
    }

    private static Stream<Finding> after(Located<PartialDate> date, PartialDate day, DatasetIndex dataset) {
        Answer after = isAfter(date.value(), day);
        boolean isCompiled = dataset.dataset().info().compiled().isPresent();
        return INFO.findingIf(
                after.and(isCompiled ? Answer.yes() : Answer.unknown())
                        .and(dataset.isReadWhole(date.record().id(), "citations")),
                date.record(),
                date.field(),
                date.value()
                        + (after.isYes() ? " comes after " : " may come after ")
                        + day
                        + (isCompiled
                                ? ", the day of the dataset"
                                : ", up to which the dataset is up to date; when it was compiled is not known"),
                date.value(),
                day);
    }

    /** Whether even the first day it may be comes after; a year that has begun says nothing of days to come. */
    private static Answer isAfter(PartialDate date, PartialDate day) {
        return Days.earliest(date)
                .map(first -> Days.isAfter(PartialDate.of(first), day))
                .orElse(Answer.no());
    }

    private static Stream<Finding> ofItself(DatasetInfo info) {
        return info.compiled().stream()
                .flatMap(compiled -> info.upToDate().stream()
                        .filter(upToDate -> isAfter(upToDate, compiled).isYes())
                        .map(upToDate -> INFO.finding(
                                "the dataset cannot be up to date to " + upToDate + ", which comes after " + compiled
                                        + ", the day it was compiled",
                                upToDate,
                                compiled)));
    }

    private static boolean mayBeScheduled(Located<PartialDate> date) {
        return SCHEDULED.matcher(date.field()).matches()
                || date.record().type() == RecordType.EVENT && date.field().equals("/date")
                || date.record().citations().stream().anyMatch(citation -> looksAhead(citation, date.field()));
    }

    /** Whether the citation speaks of the future in what it supports of the record; nobody knows a record from the future. */
    private static boolean looksAhead(Citation citation, String field) {
        return citation.claim().filter(LOOKING_AHEAD::contains).isPresent()
                && !field.equals("/known")
                && (citation.supports().isEmpty()
                        || citation.supports().stream()
                                .anyMatch(part -> field.equals(part) || field.startsWith(part + "/")));
    }
}
