package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.ownership.CountedStake;
import io.github.chipstakes.analysis.ownership.Standing;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.RecordTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds why an answer is another: among the records both answers rest on, those that are new, gone or changed; else those that
 * are the same and say something else of another day.
 */
final class Causes {
    private static final int LONGEST = 80;

    private final Dataset before;
    private final Dataset after;

    Causes(Reach before, Reach after) {
        this.before = before.dataset();
        this.after = after.dataset();
    }

    List<Cause> of(Optional<PartyReach> was, Optional<PartyReach> is) {
        SortedMap<String, String> said = said(was);
        SortedMap<String, String> says = said(is);
        List<Cause> causes = new ArrayList<>();
        for (String record : records(was, is)) {
            changed(record)
                    .or(() -> other(Optional.ofNullable(said.get(record)), Optional.ofNullable(says.get(record))))
                    .ifPresent(words -> causes.add(new Cause(record, words)));
        }
        upToDate().filter(words -> causes.isEmpty()).ifPresent(words -> causes.add(new Cause("dataset", words)));
        return causes;
    }

    private static SortedSet<String> records(Optional<PartyReach> was, Optional<PartyReach> is) {
        return Stream.concat(was.stream(), is.stream())
                .flatMap(reach -> Stream.of(
                                reach.answer().records().stream(),
                                reach.entries().stream().flatMap(entry -> entry.listed().records().stream()),
                                reach.stakes().stream()
                                        .map(counted -> counted.stake().id()),
                                reach.redFlags().stream().flatMap(flag -> flag.records().stream()))
                        .flatMap(records -> records))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<String> changed(String record) {
        List<DatasetRecord> old = before.findAll(record);
        List<DatasetRecord> now = after.findAll(record);
        if (old.equals(now)) {
            return Optional.empty();
        }
        if (old.isEmpty()) {
            return Optional.of("new");
        }
        if (now.isEmpty()) {
            return Optional.of("not there any more");
        }
        return Optional.of(
                old.get(0).type() == now.get(0).type()
                        ? fields(RecordTables.of(now.get(0).type()), old.get(0), now.get(0))
                        : "a " + now.get(0).type() + ", before a " + old.get(0).type());
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

    private static <T> Optional<String> field(Field<T, ?, ?> field, T before, T after) {
        List<?> old = field.values(before);
        List<?> now = field.values(after);
        return old.equals(now)
                ? Optional.empty()
                : Optional.of(field.name() + ": " + shown(now) + ", before " + shown(old));
    }

    private static String shown(List<?> values) {
        String text = values.stream().map(Object::toString).collect(Collectors.joining(", "));
        return text.isEmpty()
                ? "not said"
                : text.length() <= LONGEST
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…";
    }

    /** What each record that both answers may rest on says of the day. */
    private static SortedMap<String, String> said(Optional<PartyReach> reach) {
        SortedMap<String, String> said = new TreeMap<>();
        reach.ifPresent(it -> {
            it.states()
                    .forEach(state -> said.merge(
                            state.control(),
                            state.legal() + ", " + state.certainty(),
                            (one, other) -> one + "; " + other));
            it.entries().forEach(entry -> said.put(entry.history().entry(), inWords(entry)));
            it.stakes().forEach(counted -> said.put(counted.stake().id(), inWords(counted)));
        });
        return said;
    }

    private static String inWords(ListedEntry entry) {
        return switch (entry.listed().verdict()) {
            case YES -> "listed";
            case NO -> "not listed";
            case UNKNOWN -> "whether it is listed is not known";
        };
    }

    private static String inWords(CountedStake counted) {
        return counted.percent() + (counted.standing() == Standing.UNCERTAIN ? ", which may not be of that day" : "");
    }

    private static Optional<String> other(Optional<String> said, Optional<String> says) {
        return said.equals(says)
                ? Optional.empty()
                : Optional.of(says.orElse("counts for nothing") + ", before: " + said.orElse("counted for nothing"));
    }

    private Optional<String> upToDate() {
        Optional<PartialDate> old = before.info().upToDate();
        Optional<PartialDate> now = after.info().upToDate();
        return old.equals(now)
                ? Optional.empty()
                : Optional.of(
                        "up to date as of " + now.map(PartialDate::toString).orElse("no day that is said") + ", before "
                                + old.map(PartialDate::toString).orElse("no day that is said"));
    }
}
