package io.github.chipstakes.validation;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.text.Shown;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule found. It does not know the file its record was read from: the reading tells the place of the record and the
 * field.
 *
 * @param rule the id of the rule, such as {@code period-reversed}
 * @param severity how bad it is; that of the rule, or the next lower one if it is only possible
 * @param certainty whether it is so, or only possible
 * @param record the record it is about; empty where it is about the whole dataset or the checking itself
 * @param field the field, as a JSON pointer within the record such as {@code /stages/0/amount}; empty: the record itself
 * @param message what was found and what would be right, for people
 * @param values the values that were compared, in their text forms
 */
public record Finding(
        String rule,
        Severity severity,
        Certainty certainty,
        Optional<DatasetRecord> record,
        String field,
        String message,
        List<String> values)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.<Finding>comparingInt(finding ->
                    finding.record().map(about -> about.type().ordinal()).orElse(-1))
            .thenComparing(finding -> finding.record().map(DatasetRecord::id).orElse(""))
            .thenComparing(Finding::field)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::message)
            .thenComparing(finding -> finding.values().toString())
            .thenComparing(finding -> finding.record().map(Object::toString).orElse(""));

    /** Keeps its own copy of the values; of a message that would fill the screen, the start and the end. */
    public Finding {
        message = Shown.message(message);
        values = List.copyOf(values);
    }

    /**
     * What stays the same as long as the matter does, however often files are edited around it: rule, record and field, for
     * example {@code period-reversed chen-in-cambricon /period}. Two findings of one rule at one field share it.
     */
    public String fingerprint() {
        return (rule + " " + record.map(DatasetRecord::id).orElse("") + " " + field).strip();
    }

    /** By kind of record, its id, field, rule; in the end by all the rest, so that no two orders are possible. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** In one line: {@code stake chen: /period: it ends before it starts [period-reversed, error]}. */
    @Override
    public String toString() {
        return record.map(about -> about.type() + " " + about.id() + ": ").orElse("")
                + (field.isEmpty() ? "" : field + ": ")
                + message
                + " ["
                + rule
                + ", "
                + (certainty == Certainty.POSSIBLE ? "possible, " : "")
                + severity.name().toLowerCase(Locale.ROOT)
                + "]";
    }

    /** The name of the field of the record it is about; empty where it is about the record itself. */
    Optional<String> fieldName() {
        return Stream.of(field.split("/", -1)).skip(1).findFirst();
    }

    /** The same, as one that is only possible. */
    Finding onlyPossible() {
        return new Finding(rule, severity, Certainty.POSSIBLE, record, field, message, values);
    }

    /** This finding as one of the rule, at the severity the rule is run at. */
    Finding by(RuleInfo rule, Severity configured) {
        Severity weighed = certainty == Certainty.POSSIBLE ? configured.lowered() : configured;
        return new Finding(rule.id(), weighed, certainty, record, field, message, values);
    }
}
