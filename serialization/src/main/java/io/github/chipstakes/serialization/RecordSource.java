package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.RecordTables;
import io.github.chipstakes.serialization.Problem.Kind;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The records of one text, one after the other. */
abstract class RecordSource implements Closeable {
    static final int FORMAT_VERSION = 1;
    private static final Map<String, RecordType> TYPES =
            Stream.of(RecordType.values()).collect(Collectors.toUnmodifiableMap(RecordType::word, type -> type));

    /** What a source tells beside its records. */
    interface Listener extends Consumer<Problem> {
        /** What the dataset says of itself. */
        void described(DatasetInfo info, Place place);

        /** A record that was lost to a problem, by its id. */
        void lost(String id);

        /** Whether the places of values are wanted. */
        boolean wantsPlaces();

        /** Where a record and its values stand; told before the record is. */
        void placed(PlaceIndex places);
    }

    final String file;
    final Listener listener;
    final Cursor cursor;
    private final Map<RecordType, ObjectReader<? extends DatasetRecord, ?>> readers = new HashMap<>();

    RecordSource(String file, boolean typed, Listener listener) {
        this.file = file;
        this.listener = listener;
        this.cursor = new Cursor(typed, listener);
    }

    /** The next record; null at the end. */
    abstract @Nullable DatasetRecord next();

    static Optional<RecordType> typeNamed(String word) {
        return Optional.ofNullable(TYPES.get(word));
    }

    /** Reads the record that starts at the current token; null if it is lost. */
    @Nullable
    DatasetRecord record(RecordType type) {
        PlaceIndex places = listener.wantsPlaces() ? new PlaceIndex(cursor.place()) : null;
        DatasetRecord record = null;
        cursor.startRecord(type.word(), places);
        try {
            record = readers.computeIfAbsent(type, Readers::of).read(cursor);
        } finally {
            if (record == null && !cursor.id().isEmpty()) {
                listener.lost(cursor.id());
            }
            cursor.endRecord();
        }
        if (record != null && places != null) {
            listener.placed(places);
        }
        return record;
    }

    /** Reads what the dataset says of itself, from the current token; a description that says nothing is none. */
    void describe() {
        Place place = cursor.place();
        cursor.startRecord("dataset", null);
        try {
            DatasetInfo info = Readers.of(RecordTables.DATASET).read(cursor);
            if (info != null && !info.equals(DatasetInfo.NONE)) {
                listener.described(info, place);
            }
        } finally {
            cursor.endRecord();
        }
    }

    /** Reads the version of the format, from the current token. */
    static void formatVersion(Cursor cursor) {
        String version = ValueReader.text(cursor, "the version of the format, " + FORMAT_VERSION);
        if (version != null && !version.equals(Integer.toString(FORMAT_VERSION))) {
            cursor.problem(
                    Kind.FORMAT_VERSION,
                    "this release reads format version " + FORMAT_VERSION + ", not " + ValueReader.shown(version)
                            + "; what it knows is read all the same");
        }
    }

    /** Tells of what ended a text, or a line of it. */
    void broken(JacksonException e) {
        Place place = placeOf(e);
        if (e.getCause() instanceof IOException io) {
            broken(io, place);
        } else if (e instanceof StreamConstraintsException) {
            listener.accept(outside(Kind.LIMIT, place, "a limit of the reader is reached: " + e.getOriginalMessage()));
        } else if (e instanceof UnexpectedEndOfInputException) {
            listener.accept(outside(Kind.TRUNCATED, place, "the text ends too early: " + e.getOriginalMessage()));
        } else {
            listener.accept(outside(Kind.SYNTAX, place, e.getOriginalMessage()));
        }
    }

    void broken(IOException io, Place place) {
        listener.accept(problem(io, place));
    }

    /** What a failure to read bytes means. */
    static Problem problem(IOException io, Place place) {
        if (io instanceof Utf8Text.NotUtf8 bytes) {
            return outside(
                    Kind.NOT_UTF_8,
                    new Place(place.file(), bytes.line(), bytes.column()),
                    String.valueOf(bytes.getMessage()));
        }
        if (io instanceof EOFException) {
            return outside(Kind.TRUNCATED, place, "the compressed file ends too early; it was cut off");
        }
        if (io instanceof ZipException) {
            return outside(Kind.DAMAGED, place, "the compressed file is damaged: " + io.getMessage());
        }
        String why = io instanceof NoSuchFileException
                ? "there is no such file"
                : io instanceof AccessDeniedException ? "it may not be read" : String.valueOf(io.getMessage());
        return outside(Kind.UNREADABLE_FILE, place, "cannot be read: " + why);
    }

    private Place placeOf(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1 ? cursor.place() : place(location);
    }

    abstract Place place(TokenStreamLocation location);

    static Problem outside(Kind kind, Place place, String message) {
        return new Problem(kind, place, Optional.empty(), "", message);
    }
}
