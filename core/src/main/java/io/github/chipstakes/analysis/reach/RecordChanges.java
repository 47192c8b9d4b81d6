package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.RecordTables;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is different about a record in another version of the data. What could not be read is not said to be gone. */
final class RecordChanges {
    private static final int LONGEST = 80;

    /** The fields that are for people to read or to find again, on which no answer rests. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "note",
            "quote",
            "translations",
            "locator",
            "lang",
            "language",
            "publisher",
            "url",
            "archivedUrl",
            "contentHash");

    private final Dataset before;
    private final Dataset after;

    RecordChanges(Dataset before, Dataset after) {
        this.before = before;
        this.after = after;
    }

    /** What is different about the records of an id, in words; empty if nothing is. */
    Optional<String> of(String record) {
        List<DatasetRecord> old = before.findAll(record);
        List<DatasetRecord> now = after.findAll(record);
        if (old.equals(now)) {
            return unread(record);
        }
        if (old.isEmpty()) {
            return Optional.of(
                    before.unread().contains(record)
                            ? "read now; it could not be read before"
                            : before.isIncomplete() ? "new, or among what could not be read before" : "new");
        }
        if (now.isEmpty()) {
            return Optional.of(
                    after.unread().contains(record)
                            ? "there, but it cannot be read"
                            : after.isIncomplete()
                                    ? "not there any more, or among what cannot be read"
                                    : "not there any more");
        }
        return Optional.of(
                old.get(0).type() == now.get(0).type()
                        ? fields(RecordTables.of(now.get(0).type()), old.get(0), now.get(0))
                        : "a " + now.get(0).type() + ", before a " + old.get(0).type());
    }

    /** The same, but where nothing is different that an answer may rest on: other words in a title, a note or a quote decide nothing. */
    Optional<String> deciding(String record) {
        return of(record).filter(words -> mayDecide(before.findAll(record), after.findAll(record)));
    }

    private static boolean mayDecide(List<DatasetRecord> old, List<DatasetRecord> now) {
        return old.size() != 1
                || now.size() != 1
                || old.get(0).type() != now.get(0).type()
                || mayDecide(RecordTables.of(now.get(0).type()), old.get(0), now.get(0));
    }

    private static <T extends DatasetRecord> boolean mayDecide(
            FieldTable<T, ?> table, DatasetRecord old, DatasetRecord now) {
        return decides(table, table.type().cast(old), table.type().cast(now));
    }

    private static <T> boolean decides(FieldTable<T, ?> table, T old, T now) {
        return table.fields().stream().anyMatch(field -> !WORDS.contains(field.name()) && isOther(field, old, now));
    }

    private static <T, V> boolean isOther(Field<T, ?, V> field, T before, T after) {
        List<V> old = field.values(before);
        List<V> now = field.values(after);
        return field.kind() instanceof Kind.Composite<V, ?> parts && old.size() == now.size()
                ? IntStream.range(0, old.size()).anyMatch(i -> decides(parts.table(), old.get(i), now.get(i)))
                : !old.equals(now);
    }

    /** Of a record neither dataset has: that one of them has it and it could not be read. */
    private Optional<String> unread(String record) {
        boolean old = before.unread().contains(record);
        boolean now = after.unread().contains(record);
        return old == now
                ? Optional.empty()
                : Optional.of(old ? "not there any more; it could not be read before" : "there, but it cannot be read");
    }

    private static <T extends DatasetRecord> String fields(
            FieldTable<T, ?> table, DatasetRecord before, DatasetRecord after) {
        T old = table.type().cast(before);
        T now = table.type().cast(after);
        String words = table.fields().stream()
                .flatMap(field -> field(field, old, now).stream())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "changed" : words;
    }

    private static <T, V> Optional<String> field(Field<T, ?, V> field, T before, T after) {
        List<V> old = field.values(before);
        List<V> now = field.values(after);
        if (old.equals(now)) {
            return Optional.empty();
        }
        if (Stream.concat(old.stream(), now.stream())
                .allMatch(part -> dated(part).isPresent())) {
            return Optional.of(field.name() + ": " + parts(old, now));
        }
        Optional<String> was = shown(field.kind(), old);
        Optional<String> is = shown(field.kind(), now);
        return Optional.of(field.name()
                + (was.isEmpty() || is.isEmpty()
                        ? " changed"
                        : ": " + is.orElseThrow() + ", before " + was.orElseThrow()));
    }

    /** Notices of an entry or events of a control: those that are new, gone, or say something else. */
    private static String parts(List<?> old, List<?> now) {
        Set<String> was = words(old.stream().filter(part -> !now.contains(part)));
        Set<String> is = words(now.stream().filter(part -> !old.contains(part)));
        String words = Stream.of(
                        is.stream().map(part -> part + (was.contains(part) ? " says something else" : " is new")),
                        was.stream().filter(part -> !is.contains(part)).map(part -> part + " is not there any more"))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "in another order" : words;
    }

    private static Set<String> words(Stream<?> parts) {
        return parts.flatMap(part -> dated(part).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<String> dated(Object part) {
        if (part instanceof EntryVersion version) {
            return Optional.of(dated(version.action(), version.validFrom()));
        }
        return part instanceof LegalEvent event ? Optional.of(dated(event.event(), event.date())) : Optional.empty();
    }

    /** {@code revised on 2025-11-20}. */
    static String dated(Enum<?> deed, Optional<PartialDate> day) {
        return Shown.code(deed) + day.map(date -> " on " + date).orElse("");
    }

    /** The values as they are written in files; empty where one of them takes more than a text. */
    private static <V> Optional<String> shown(Kind<V> kind, List<V> values) {
        List<String> texts =
                values.stream().flatMap(value -> text(kind, value).stream()).toList();
        return texts.size() == values.size() ? Optional.of(shortened(String.join(", ", texts))) : Optional.empty();
    }

    private static <V> Optional<String> text(Kind<V> kind, V value) {
        if (kind instanceof Kind.Scalar<V> scalar) {
            return Optional.of(value).filter(scalar.expressible()).map(scalar.format());
        }
        if (kind instanceof Kind.Composite<V, ?> parts) {
            return parts.text().flatMap(scalar -> text(scalar, value));
        }
        return kind instanceof Kind.Tree ? Optional.empty() : Optional.of(value.toString());
    }

    private static String shortened(String text) {
        return text.isEmpty()
                ? "not said"
                : text.length() <= LONGEST
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…";
    }
}
