package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One record of a dataset: a {@link Thing} others refer to, or a {@link Statement} about things.
 *
 * <p>Records are immutable, compare by value, and never know where they were read.
 */
public sealed interface DatasetRecord permits Thing, Statement {

    /**
     * The slug others refer to this record by, unique in the whole dataset and case-sensitive. It matches
     * {@code [A-Za-z0-9][A-Za-z0-9._~-]{0,127}}; a builder refuses any other with {@link IllegalArgumentException}.
     */
    String id();

    /** The sources this record rests on, each with what it supports. */
    List<Citation> citations();

    /** A remark of the people who keep the dataset; no analysis reads it. */
    Optional<String> note();

    /** What the dataset carries beyond the model; kept and written back untouched. */
    JsonObject extensions();

    /** What kind of record this is. */
    RecordType type();

    /** What to call it in a text for people: its name or title; its id where it has neither. */
    default String label() {
        return id();
    }

    /**
     * What every record must satisfy to be built; every builder calls it.
     *
     * @throws IllegalArgumentException if the id is not well formed
     */
    @Value.Check
    default void requireWellFormedId() {
        Ids.require(id());
    }

    /** What the builder of every record offers. */
    interface Builder {
        /** Sets {@link DatasetRecord#id()}. */
        Builder id(String id);

        /** Adds to {@link DatasetRecord#citations()}. */
        Builder addCitation(Citation citation);

        /** Sets {@link DatasetRecord#note()}. */
        Builder note(String note);

        /** Sets {@link DatasetRecord#extensions()}. */
        Builder extensions(JsonObject extensions);
    }
}
