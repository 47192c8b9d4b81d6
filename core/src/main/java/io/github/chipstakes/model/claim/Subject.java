package io.github.chipstakes.model.claim;

import java.util.Optional;

/** What a statement is about: a record of the dataset, or something it only has words for. */
public sealed interface Subject {

    /** The record's id, where it is one. */
    Optional<String> record();

    /** A record of the dataset. */
    static Subject of(String record) {
        return new Known(record);
    }

    /** Something the dataset only has words for. */
    static Subject text(String text) {
        return new Worded(text);
    }

    /**
     * A record of the dataset, or a part of one.
     *
     * @param reference its id, or {@code control/provision}
     */
    record Known(String reference) implements Subject {
        @Override
        public Optional<String> record() {
            return Optional.of(reference);
        }

        @Override
        public String toString() {
            return reference;
        }
    }

    /**
     * Something the dataset only has words for.
     *
     * @param text the words
     */
    record Worded(String text) implements Subject {
        @Override
        public Optional<String> record() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
