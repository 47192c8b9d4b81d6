package io.github.chipstakes.serialization;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of reading: the dataset of all that was good, and the problems of all that was not. */
public final class Reading {
    private static final int TOLD = 10;

    private final Dataset dataset;
    private final List<Problem> problems;
    private final Map<Problem.Kind, Long> problemCounts;
    private final long problemCount;
    private final Map<DatasetRecord, PlaceIndex> places;

    Reading(
            Dataset dataset,
            List<Problem> problems,
            Map<Problem.Kind, Long> problemCounts,
            Map<DatasetRecord, PlaceIndex> places) {
        this.dataset = dataset;
        this.problems = problems;
        this.problemCounts = problemCounts;
        this.problemCount =
                problemCounts.values().stream().mapToLong(Long::longValue).sum();
        this.places = places;
    }

    /**
     * The records that could be read. The ids of those that could not are its {@link Dataset#unread()}, those of records that
     * could not be read in all their parts its {@link Dataset#readInPart()}; where not even ids are known, it is
     * {@linkplain Dataset#isIncomplete() incomplete}.
     */
    public Dataset dataset() {
        return dataset;
    }

    /** The problems by place, as many as the {@linkplain Limits#problems() limit} keeps. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many problems there were in all. */
    public long problemCount() {
        return problemCount;
    }

    /** How many problems of a kind there were, those not kept among them. */
    public long problemCount(Problem.Kind kind) {
        return problemCounts.getOrDefault(kind, 0L);
    }

    /** Whether everything could be read. */
    public boolean isWhole() {
        return problemCount == 0;
    }

    /**
     * Where a record of the dataset, or a field of it, was read.
     *
     * @param record the very record the dataset holds, not a copy
     * @param field a JSON pointer such as {@code /stages/0/amount}; empty: the record itself. Where nothing was written
     *     there, the nearest value around it answers.
     * @throws IllegalArgumentException if the field is not such a pointer
     */
    public Optional<Place> placeOf(DatasetRecord record, String field) {
        if (!field.isEmpty() && field.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer is empty or starts with /, not \"" + field + "\"");
        }
        return Optional.ofNullable(places.get(record)).map(index -> index.find(field));
    }

    /**
     * The dataset, if everything could be read.
     *
     * @throws IllegalStateException if there were problems; the message tells of the first ones
     */
    public Dataset orThrow() {
        if (isWhole()) {
            return dataset;
        }
        StringBuilder message = new StringBuilder(problemCount + (problemCount == 1 ? " problem" : " problems"));
        problems.stream().limit(TOLD).forEach(problem -> message.append('\n').append(problem));
        if (problemCount > TOLD) {
            message.append("\n… and ").append(problemCount - TOLD).append(" more");
        }
        throw new IllegalStateException(message.toString());
    }
}
