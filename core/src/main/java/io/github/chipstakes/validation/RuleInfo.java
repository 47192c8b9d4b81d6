package io.github.chipstakes.validation;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.claim.Answer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a rule says of itself, and what makes its findings. It starts with a severity and an id; the sentences follow:
 * {@code RuleInfo.error("period-reversed").wrong("A period ends before it starts.").why(…)}.
 *
 * @param id its name in kebab-case, named for what is wrong; it never changes once released
 * @param severity how bad a certain finding is, where the user does not say otherwise
 * @param onByDefault whether it is checked without being asked for
 * @param wrong what is wrong, in one sentence
 * @param why why it matters, in one sentence
 * @param mend how to mend it, in one sentence
 * @param bad a small dataset in YAML in which the rule finds something
 * @param good the same, mended
 */
public record RuleInfo(
        String id,
        Severity severity,
        boolean onByDefault,
        String wrong,
        String why,
        String mend,
        String bad,
        String good) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Refuses an id that is not in kebab-case with {@link IllegalArgumentException}. */
    public RuleInfo {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("the id of a rule is words in small letters with hyphens between,"
                    + " such as period-reversed, not \"" + id + "\"");
        }
    }

    /** A rule whose findings are errors. */
    public static RuleInfo error(String id) {
        return of(id, Severity.ERROR);
    }

    /** A rule whose findings are warnings. */
    public static RuleInfo warning(String id) {
        return of(id, Severity.WARNING);
    }

    /** A rule whose findings are worth knowing. */
    public static RuleInfo info(String id) {
        return of(id, Severity.INFO);
    }

    private static RuleInfo of(String id, Severity severity) {
        return new RuleInfo(id, severity, true, "", "", "", "", "");
    }

    /** The same, not checked unless asked for. */
    public RuleInfo offByDefault() {
        return new RuleInfo(id, severity, false, wrong, why, mend, bad, good);
    }

    /** The same, with what is wrong, in one sentence. */
    public RuleInfo wrong(String sentence) {
        return new RuleInfo(id, severity, onByDefault, sentence, why, mend, bad, good);
    }

    /** The same, with why it matters, in one sentence. */
    public RuleInfo why(String sentence) {
        return new RuleInfo(id, severity, onByDefault, wrong, sentence, mend, bad, good);
    }

    /** The same, with how to mend it, in one sentence. */
    public RuleInfo mend(String sentence) {
        return new RuleInfo(id, severity, onByDefault, wrong, why, sentence, bad, good);
    }

    /** The same, with a small dataset in YAML in which the rule finds something. */
    public RuleInfo bad(String yaml) {
        return new RuleInfo(id, severity, onByDefault, wrong, why, mend, yaml, good);
    }

    /** The same, with a small dataset in YAML in which the rule finds nothing. */
    public RuleInfo good(String yaml) {
        return new RuleInfo(id, severity, onByDefault, wrong, why, mend, bad, yaml);
    }

    /**
     * Something that is certainly wrong with a record.
     *
     * @param field the field, as a JSON pointer such as {@code /percent}; empty: the record itself
     * @param message what was found and what would be right
     * @param values the values that were compared
     */
    public Finding finding(DatasetRecord about, String field, String message, Object... values) {
        return finding(Certainty.CERTAIN, Optional.of(about), field, message, values);
    }

    /** Something that is certainly wrong with the dataset as a whole. */
    public Finding finding(String message, Object... values) {
        return finding(Certainty.CERTAIN, Optional.empty(), "", message, values);
    }

    /** As {@link #finding(DatasetRecord, String, String, Object...)}, of something that is only possible. */
    public Finding possible(DatasetRecord about, String field, String message, Object... values) {
        return finding(Certainty.POSSIBLE, Optional.of(about), field, message, values);
    }

    /** A finding if the answer is YES, a possible one if it is UNKNOWN, none if it is NO. */
    public Stream<Finding> findingIf(
            Answer wrongly, DatasetRecord about, String field, String message, Object... values) {
        return switch (wrongly.verdict()) {
            case YES -> Stream.of(finding(about, field, message, values));
            case UNKNOWN -> Stream.of(possible(about, field, message, values));
            case NO -> Stream.empty();
        };
    }

    Finding finding(
            Certainty certainty, Optional<DatasetRecord> about, String field, String message, Object... values) {
        Severity weighed = certainty == Certainty.POSSIBLE ? severity.lowered() : severity;
        return new Finding(
                id,
                weighed,
                certainty,
                about,
                field,
                message,
                Stream.of(values).map(String::valueOf).toList());
    }
}
