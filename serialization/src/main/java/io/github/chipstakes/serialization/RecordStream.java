package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of one text, taken one at a time: memory does not grow with the text. Bad input is told of and passed over,
 * never thrown.
 *
 * <pre>{@code
 * try (RecordStream records = DatasetReader.standard().stream(path, problem -> System.err.println(problem))) {
 *     for (var next = records.next(); next.isPresent(); next = records.next()) {
 *         ...
 *     }
 * }
 * }</pre>
 */
public final class RecordStream implements Closeable {
    private final RecordSource source;
    private final Told told;

    private RecordStream(RecordSource source, Told told) {
        this.source = source;
        this.told = told;
    }

    static RecordStream of(Function<RecordSource.Listener, RecordSource> opener, Consumer<Problem> problems) {
        Told told = new Told(problems);
        return new RecordStream(opener.apply(told), told);
    }

    /** The next record; empty at the end. */
    public Optional<DatasetRecord> next() {
        return Optional.ofNullable(source.next());
    }

    /** What the dataset says of itself, as far as it has been read. */
    public Optional<DatasetInfo> info() {
        return Optional.ofNullable(told.info);
    }

    /**
     * Closes the text.
     *
     * @throws UncheckedIOException if it cannot be closed
     */
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Told implements RecordSource.Listener {
        private final Consumer<Problem> problems;
        private @Nullable DatasetInfo info;

        Told(Consumer<Problem> problems) {
            this.problems = problems;
        }

        @Override
        public void accept(Problem problem) {
            problems.accept(problem);
        }

        @Override
        public void described(DatasetInfo described, Place place) {
            if (info == null) {
                info = described;
            } else if (!info.equals(described)) {
                accept(RecordSource.describedAgain(place));
            }
        }

        @Override
        public void lost(String id) {
            // whoever takes records one at a time keeps no books of them
        }

        @Override
        public void lostPart(String id, Set<String> fields) {
            // nor of their parts
        }

        @Override
        public void lostUnknown() {
            // nor of what it does not see
        }

        @Override
        public boolean wantsPlaces() {
            return false;
        }

        @Override
        public void placed(PlaceIndex places) {
            throw new IllegalStateException("no places were asked for");
        }
    }
}
