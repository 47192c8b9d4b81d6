package io.github.chipstakes.model.claim;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The answer to a question that the data may not decide: YES, NO or UNKNOWN, why, and on which records it rests.
 * Answers combine as in Kleene's strong three-valued logic; what is not known never turns into NO.
 *
 * @param verdict what is answered
 * @param reasons why, in words for people; each once, in order
 * @param records the ids of the records the answer rests on; each once, in order
 */
public record Answer(Verdict verdict, List<String> reasons, List<String> records) {

    private static final Answer JUST_YES = new Answer(Verdict.YES, List.of(), List.of());
    private static final Answer JUST_NO = new Answer(Verdict.NO, List.of(), List.of());
    private static final Answer JUST_UNKNOWN = new Answer(Verdict.UNKNOWN, List.of(), List.of());

    /** What can be answered. */
    public enum Verdict {
        /** It is certain that it is so. */
        YES,
        /** It is certain that it is not so. */
        NO,
        /** What is known does not decide it. */
        UNKNOWN;

        /** NO if one of the two is, YES if both are, else UNKNOWN. */
        public Verdict and(Verdict other) {
            return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
        }

        /** YES if one of the two is, NO if both are, else UNKNOWN. */
        public Verdict or(Verdict other) {
            return not().and(other.not()).not();
        }

        /** The opposite; of what is not known nothing is known. */
        public Verdict not() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }

    /** An answer whose reasons and records are each named once. What is gathered late is kept as it is. */
    public Answer {
        reasons = distinct(reasons);
        records = distinct(records);
    }

    /** It is so, for these reasons. */
    public static Answer yes(String... reasons) {
        return reasons.length == 0 ? JUST_YES : new Answer(Verdict.YES, List.of(reasons), List.of());
    }

    /** It is not so, for these reasons. */
    public static Answer no(String... reasons) {
        return reasons.length == 0 ? JUST_NO : new Answer(Verdict.NO, List.of(reasons), List.of());
    }

    /** It is not known, for these reasons. */
    public static Answer unknown(String... reasons) {
        return reasons.length == 0 ? JUST_UNKNOWN : new Answer(Verdict.UNKNOWN, List.of(reasons), List.of());
    }

    /**
     * NO if any answer is NO, else UNKNOWN if any is, else YES; also of no answers at all. The reasons and records
     * are those of the answers that decided it, which are the ones with the same verdict.
     */
    public static Answer allOf(Collection<Answer> answers) {
        return decided(answers, Verdict.NO, Verdict.YES);
    }

    /** As {@link #allOf(Collection)}. */
    public static Answer allOf(Answer... answers) {
        return allOf(List.of(answers));
    }

    /**
     * YES if any answer is YES, else UNKNOWN if any is, else NO; also of no answers at all. The reasons and records
     * are those of the answers that decided it, which are the ones with the same verdict.
     */
    public static Answer anyOf(Collection<Answer> answers) {
        return decided(answers, Verdict.YES, Verdict.NO);
    }

    /** As {@link #anyOf(Collection)}. */
    public static Answer anyOf(Answer... answers) {
        return anyOf(List.of(answers));
    }

    /** Whether it is certainly so. */
    public boolean isYes() {
        return verdict == Verdict.YES;
    }

    /** Whether it is certainly not so. */
    public boolean isNo() {
        return verdict == Verdict.NO;
    }

    /** Whether it is not known. */
    public boolean isUnknown() {
        return verdict == Verdict.UNKNOWN;
    }

    /** This answer with a further reason. */
    public Answer because(String reason) {
        return new Answer(verdict, concat(reasons, List.of(reason)), records);
    }

    /** This answer resting on further records, given by their ids. */
    public Answer restingOn(String... recordIds) {
        return new Answer(verdict, reasons, concat(records, List.of(recordIds)));
    }

    /** Whether both are so, see {@link #allOf(Collection)}. */
    public Answer and(Answer other) {
        return allOf(this, other);
    }

    /** Whether at least one is so, see {@link #anyOf(Collection)}. */
    public Answer or(Answer other) {
        return anyOf(this, other);
    }

    /** The answer to the opposite question, for the same reasons; what is not known stays unknown. */
    public Answer not() {
        return new Answer(verdict.not(), reasons, records);
    }

    private static Answer decided(Collection<Answer> answers, Verdict deciding, Verdict otherwise) {
        Verdict verdict = Stream.of(deciding, Verdict.UNKNOWN)
                .filter(candidate -> answers.stream().anyMatch(answer -> answer.verdict == candidate))
                .findFirst()
                .orElse(otherwise);
        return new Answer(
                verdict, gather(answers, verdict, Answer::reasons), gather(answers, verdict, Answer::records));
    }

    private static List<String> gather(
            Collection<Answer> answers, Verdict verdict, Function<Answer, List<String>> part) {
        return answers.stream()
                .filter(answer -> answer.verdict == verdict)
                .flatMap(answer -> part.apply(answer).stream())
                .toList();
    }

    private static List<String> concat(List<String> head, List<String> tail) {
        return Stream.concat(head.stream(), tail.stream()).toList();
    }

    private static List<String> distinct(List<String> texts) {
        if (texts instanceof LateList<String>) {
            return texts;
        }
        return texts.size() < 2
                ? List.copyOf(texts)
                : List.copyOf(texts.stream().distinct().toList());
    }
}
