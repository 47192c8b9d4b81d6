package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.RecordTables;
import io.github.chipstakes.serialization.Problem.Kind;
import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** The records of one text, one after the other. */
abstract class RecordSource implements Closeable {
    static final int FORMAT_VERSION = 1;

    private static final String NOTHING_AFTER = "; nothing after it is read";

    /** What a source tells beside its records. */
    interface Listener extends Consumer<Problem> {
        /** What the dataset says of itself. */
        void described(DatasetInfo info, Place place);

        /** What the descriptor of a folder says of the dataset in it. */
        default void packaged(DatasetInfo info) {
            throw new IllegalStateException("no folder is read here");
        }

        /** A record that was lost to a problem, by its id. */
        void lost(String id);

        /** A record of whose field something was lost, by its id. */
        void lostPart(String id, Set<String> fields);

        /** That records may be lost whose ids are not known. */
        void lostUnknown();

        /** Whether the places of values are wanted. */
        boolean wantsPlaces();

        /** Where a record and its values stand; told before the record is. */
        void placed(PlaceIndex places);
    }

    final String file;
    final Listener listener;
    final Cursor cursor;
    private final Map<RecordType, ObjectReader<? extends DatasetRecord, ?>> readers = new EnumMap<>(RecordType.class);

    RecordSource(String file, Limits limits, Listener listener) {
        this.file = file;
        this.listener = listener;
        this.cursor = new Cursor(limits, this::place, listener);
    }

    /** The next record; null at the end, and from then on. */
    abstract @Nullable DatasetRecord next();

    /** Reads the record whose first token, or first field, is the current token; null if it is lost. */
    @Nullable
    DatasetRecord record(RecordType type, TokenStreamLocation start) {
        PlaceIndex places = listener.wantsPlaces() ? new PlaceIndex(file) : null;
        cursor.startRecord(type.word(), start, places);
        DatasetRecord record = readers.computeIfAbsent(type, Readers::of).read(cursor);
        if (record == null) {
            endLost();
        } else {
            if (!cursor.troubled().isEmpty()) {
                listener.lostPart(record.id(), cursor.troubled());
            }
            cursor.endRecord();
            if (places != null) {
                listener.placed(places);
            }
        }
        return record;
    }

    /** Reads what the dataset says of itself, from the current token; a description that says nothing is none. */
    void describe(TokenStreamLocation start) {
        cursor.startRecord("dataset", start, null);
        DatasetInfo info = Readers.of(RecordTables.DATASET).read(cursor);
        cursor.endRecord();
        if (info != null && !info.equals(DatasetInfo.NONE)) {
            listener.described(info, place(start));
        }
    }

    private void endLost() {
        if (cursor.id().isEmpty()) {
            listener.lostUnknown();
        } else {
            listener.lost(cursor.id());
        }
        cursor.endRecord();
    }

    /**
     * Passes over the value at the current token, or the fields from there on, which cannot be read as a record; if it has an id, that is
     * lost, and if it has none, nobody knows what was.
     */
    void lose() {
        JsonParser parser = cursor.parser();
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.PROPERTY_NAME) {
            parser.skipChildren();
            return;
        }
        boolean hasId = false;
        for (token = token == JsonToken.START_OBJECT ? parser.nextToken() : token;
                token == JsonToken.PROPERTY_NAME;
                token = parser.nextToken()) {
            boolean isId = parser.currentName().equals("id");
            if (parser.nextToken() == JsonToken.VALUE_STRING && isId && Ids.isId(parser.getString())) {
                listener.lost(parser.getString());
                hasId = true;
            }
            parser.skipChildren();
        }
        if (!hasId) {
            listener.lostUnknown();
        }
    }

    /** Says that the current token starts no record though one, or a list of them, belongs here, and passes over its value. */
    void noRecord(String expects) {
        ValueReader.wrongType(cursor, expects);
        listener.lostUnknown();
    }

    /** Reads the version of the format, from the current token. */
    void formatVersion() {
        String version = ValueReader.text(cursor, "the version of the format, " + FORMAT_VERSION);
        if (version != null && !version.equals(Integer.toString(FORMAT_VERSION))) {
            cursor.problem(
                    Kind.FORMAT_VERSION,
                    "this release reads format version " + FORMAT_VERSION + ", not " + Excerpt.of(version)
                            + "; what it knows is read all the same");
        }
    }

    /** Tells of what ended a text, or a line of it, and of the record it cut short. */
    void broken(JacksonException e) {
        TokenStreamLocation told = e.getLocation();
        TokenStreamLocation location =
                told == null || told.getLineNr() < 1 ? cursor.parser().currentLocation() : told;
        if (e.getCause() instanceof UnreadableText text) {
            broken(text.problem(file));
        } else if (e.getCause() instanceof IOException io) {
            broken(problem(io, place(cursor.parser().currentLocation())));
        } else {
            boolean isLimit = e instanceof StreamConstraintsException && endsWith(Kind.SYNTAX);
            broken(outside(kind(e), place(location), Wording.of(e) + (isLimit ? NOTHING_AFTER : "")));
        }
    }

    /** Tells of what ended a text, or a line of it, and of the record it cut short. */
    void broken(Problem problem) {
        cursor.problem(problem.kind(), problem.place(), problem.message() + rest(problem));
        if (mayHideRecords()) {
            listener.lostUnknown();
        }
        if (cursor.isInRecord()) {
            endLost();
        }
    }

    /** That what comes after a break is not read; nothing where the message says so already, or nothing was read before either. */
    private String rest(Problem problem) {
        boolean isStart = problem.place().equals(new Place(file, 1, 1));
        return !isStart && endsWith(problem.kind()) ? NOTHING_AFTER : "";
    }

    /** Whether a problem of this kind ends the text, though there is more of it. */
    boolean endsWith(Kind kind) {
        return kind == Kind.SYNTAX || kind == Kind.NOT_UTF_8 || kind == Kind.DAMAGED;
    }

    /** Whether what broke the text may hide records whose ids are not known. */
    boolean mayHideRecords() {
        return true;
    }

    /** What kind of problem broken syntax is. */
    Kind kind(JacksonException e) {
        return e instanceof StreamConstraintsException ? Kind.LIMIT : Wording.isEnd(e) ? Kind.TRUNCATED : Kind.SYNTAX;
    }

    /** What a failure to read bytes means. */
    static Problem problem(IOException io, Place place) {
        if (io instanceof UnreadableText text) {
            return text.problem(place.file());
        }
        if (io instanceof Allowance.Exceeded) {
            return outside(Kind.LIMIT, place, String.valueOf(io.getMessage()));
        }
        if (io instanceof EOFException) {
            return outside(Kind.TRUNCATED, place, "the compressed file ends too early; it was cut off");
        }
        if (io instanceof ZipException) {
            return outside(Kind.DAMAGED, place, "the compressed file is damaged (" + io.getMessage() + ")");
        }
        return outside(Kind.UNREADABLE_FILE, place, "cannot be read: " + why(io, place.file()));
    }

    private static String why(IOException io, String path) {
        if (io instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (io instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (new File(path).isDirectory()) {
            return "it is a folder, and one file is read here";
        }
        String reason = io instanceof FileSystemException file ? file.getReason() : io.getMessage();
        return reason == null ? io.getClass().getSimpleName() : reason;
    }

    private Place place(TokenStreamLocation location) {
        return new Place(file, line(location), column(location));
    }

    /** The line of a location. */
    int line(TokenStreamLocation location) {
        return Math.max(1, location.getLineNr());
    }

    /** The column of a location. */
    int column(TokenStreamLocation location) {
        return Math.max(1, location.getColumnNr());
    }

    static Problem outside(Kind kind, Place place, String message) {
        return new Problem(kind, place, Optional.empty(), "", Excerpt.line(message));
    }

    /** That the dataset is described twice. */
    static Problem describedAgain(Place place) {
        return outside(
                Kind.SECOND_DESCRIPTION,
                place,
                "the dataset is described a second time, and otherwise; the first description is taken");
    }
}
