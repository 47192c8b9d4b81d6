package io.github.chipstakes.serialization.report;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.serialization.Place;
import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.validation.Certainty;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Report;
import io.github.chipstakes.validation.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing to look at in a dataset: a problem of reading it, or a finding of a rule, with its place.
 *
 * @param place where; empty for what is about the whole dataset
 * @param severity how bad it is; a problem of reading is an error, unless nothing was lost by it
 * @param certainty whether it is so, or only possible
 * @param id what is wrong, in kebab-case: the rule, or the {@linkplain Problem.Kind#code() kind of problem}
 * @param record the record, such as {@code stake chen-in-cambricon}
 * @param field the field, as a JSON pointer; empty: the record itself
 * @param message what was found, and what would be right
 */
public record Remark(
        Optional<Place> place,
        Severity severity,
        Certainty certainty,
        String id,
        Optional<String> record,
        String field,
        String message) {
    private static final Place NOWHERE = new Place("", 0, 0);
    private static final Comparator<Remark> ORDER = Comparator.<Remark, Place>comparing(
                    remark -> remark.place().orElse(NOWHERE))
            .thenComparing(Remark::severity)
            .thenComparing(Remark::id)
            .thenComparing(Remark::toString);

    /** All remarks on a dataset, by file and line. */
    public static List<Remark> of(Reading reading, Report report) {
        return Stream.concat(
                        reading.problems().stream().map(Remark::of),
                        report.findings().stream().map(finding -> of(finding, reading)))
                .sorted(ORDER)
                .toList();
    }

    /** How bad a problem of this kind is: an error, unless nothing was lost by it, or nothing was to be read. */
    public static Severity severity(Problem.Kind kind) {
        if (kind == Problem.Kind.OTHER_FORMAT) {
            return Severity.INFO;
        }
        return kind.losesNothing() ? Severity.WARNING : Severity.ERROR;
    }

    private static Remark of(Problem problem) {
        return new Remark(
                Optional.of(problem.place()),
                severity(problem.kind()),
                Certainty.CERTAIN,
                problem.kind().code(),
                problem.record(),
                problem.field(),
                problem.message());
    }

    private static Remark of(Finding finding, Reading reading) {
        return new Remark(
                finding.record().flatMap(record -> reading.placeOf(record, finding.field())),
                finding.severity(),
                finding.certainty(),
                finding.rule(),
                finding.record().map(Remark::name),
                finding.field(),
                finding.message());
    }

    private static String name(DatasetRecord record) {
        return record.type() + " " + record.id();
    }

    /** In one line: {@code chips.yaml:34:12: error: stake chen-in-cambricon /percent: … [malformed-value]}. */
    @Override
    public String toString() {
        return place.map(at -> at + ": ").orElse("")
                + (certainty == Certainty.POSSIBLE ? "possible " : "")
                + severity.name().toLowerCase(Locale.ROOT) + ": "
                + record.map(name -> name + (field.isEmpty() ? ": " : " " + field + ": "))
                        .orElse("")
                + message + " [" + id + "]";
    }
}
