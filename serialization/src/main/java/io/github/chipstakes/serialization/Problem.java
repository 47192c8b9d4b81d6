package io.github.chipstakes.serialization;

import java.util.Optional;

/**
 * Something that could not be read. Reading goes on after it; what was good beside it is kept.
 *
 * @param kind what is wrong
 * @param place where
 * @param record the record it is in, as far as it is known: {@code stake chen-in-cambricon}
 * @param field the field, as a JSON pointer within the record such as {@code /stages/0/amount}; empty: the record itself
 * @param message what was found, and what would be right
 */
public record Problem(Kind kind, Place place, Optional<String> record, String field, String message) {

    /** What is wrong. */
    public enum Kind {
        /** The text breaks the rules of its format; what comes after it in the document cannot be read. */
        SYNTAX,
        /** The file or the compressed stream ends too early. */
        TRUNCATED,
        /** The compressed stream is damaged. */
        DAMAGED,
        /** The bytes are not UTF-8. */
        NOT_UTF_8,
        /** The file starts with a byte order mark; it is left out. */
        BYTE_ORDER_MARK,
        /** A limit was reached: nesting, length of a text, a number or a line, size. */
        LIMIT,
        /** A key stands twice in one object; the first is taken. */
        DUPLICATE_KEY,
        /** An alias, anchor or merge, which a dataset in YAML does not use. */
        YAML_ALIAS,
        /** A second document in one file; it is not read. */
        SECOND_DOCUMENT,
        /** A second description of the dataset that says something else; the first is taken. */
        SECOND_DESCRIPTION,
        /** A list or record type there is none of. */
        UNKNOWN_TYPE,
        /** A field there is none of. */
        UNKNOWN_FIELD,
        /** A value of another type than the field holds. */
        WRONG_TYPE,
        /** A value that cannot be. */
        MALFORMED_VALUE,
        /** A field that has to be there is not. */
        MISSING_FIELD,
        /** The format version is one this release does not read. */
        FORMAT_VERSION,
        /** There is nothing in the file. */
        EMPTY,
        /** The file cannot be opened, or its format is not known; or there is no file in the folder. */
        UNREADABLE_FILE,
        /** A file beside a descriptor of a Data Package that does not name it; it is not part of the dataset and not read. */
        SPARE_FILE,
        /** A resource of a Data Package in a format no dataset is kept in, such as a text or a table; it is not read. */
        OTHER_FORMAT,
        /** The same file as one that was read before, given twice or by a link; it is read once. */
        SAME_FILE;

        /** Whether all that belongs to the dataset was read all the same. */
        public boolean losesNothing() {
            return switch (this) {
                case BYTE_ORDER_MARK, EMPTY, SPARE_FILE, OTHER_FORMAT, SAME_FILE -> true;
                default -> false;
            };
        }

        /** The kind as users write it: {@code unknown-field}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The problem in one line: {@code file:line:column: stake chen: /percent: a percentage lies … [malformed-value]}. */
    @Override
    public String toString() {
        return place + ": " + record.map(name -> name + ": ").orElse("") + (field.isEmpty() ? "" : field + ": ")
                + message + " [" + kind.code() + "]";
    }
}
