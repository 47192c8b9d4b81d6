package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.json.JsonValue;
import io.github.chipstakes.serialization.Problem.Kind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The reading of one file that is not in the form of a dataset, gzipped or not: its text within {@link Limits}, its problems with
 * their places, and the records that become of it. The readers of other people's formats are made with it. It is used once, by one
 * thread.
 */
public final class Intake {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Folder.Entry file;
    private final Limits limits;
    private final Books books;
    private final Tokens tokens;
    private final MessageDigest digest = ContentHash.digest();
    private boolean hadMark;
    private Optional<String> contentHash = Optional.empty();

    private Intake(Path path, Limits limits) {
        this.file = Folder.Entry.of(path);
        this.limits = limits;
        this.books = new Books(limits);
        this.tokens = new Tokens(file.name(), limits, new ProblemsAlone(books, books::lostUnknown));
    }

    /** The reading of a file, which is opened when it is gone through. */
    public static Intake of(Path file, Limits limits) {
        return new Intake(file, limits);
    }

    /**
     * Whether the first 16 KiB of a file, uncompressed, pass a test of their tokens; they do not if the file cannot be read, or the
     * tokens end before the test does.
     */
    public static boolean starts(Path file, Predicate<JsonParser> test) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = Opening.of(in).start();
            try (JsonParser parser =
                    new JsonTokens(JsonTokens.constraints(Limits.STANDARD)).of(start, 0, start.length)) {
                return test.test(parser);
            }
        } catch (JacksonException | IOException e) {
            return false;
        }
    }

    /** Has the file gone through as JSON, which ends where it breaks; that is told, and what was found before is kept. */
    public void json(Consumer<JsonParser> reader) {
        try (InputStream in = Files.newInputStream(file.path());
                JsonParser parser = new JsonTokens(JsonTokens.constraints(limits)).of(new Utf8Text(opened(in)))) {
            if (hadMark) {
                books.accept(RecordSource.outside(
                        Kind.BYTE_ORDER_MARK,
                        file.start(),
                        "the file starts with a byte order mark; save it as UTF-8 without one"));
            }
            tokens.cursor.read(parser);
            reader.accept(parser);
            if (parser.nextToken() == null) {
                readToItsEnd();
            } else {
                tokens.cursor.problem(
                        Kind.SECOND_DOCUMENT, "a second document starts here; it is not read, a file holds one");
            }
        } catch (JacksonException e) {
            tokens.broken(e);
        } catch (IOException e) {
            broken(e, file.start());
        }
    }

    /** The text of the file, with a byte order mark or without; up to where it breaks, which is told. */
    public String text() {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file.path());
                Utf8Text characters = new Utf8Text(opened(in))) {
            try {
                char[] some = new char[1 << 13];
                for (int count = characters.read(some); count >= 0; count = characters.read(some)) {
                    text.append(some, 0, count);
                }
                readToItsEnd();
            } catch (IOException e) {
                broken(e, new Place(file.name(), characters.line(), characters.column()));
            }
        } catch (IOException e) {
            broken(e, file.start());
        }
        return text.toString();
    }

    private void broken(IOException e, Place place) {
        books.accept(RecordSource.problem(e, place));
        books.lostUnknown();
    }

    private void readToItsEnd() {
        contentHash = Optional.of(ContentHash.of(digest));
    }

    private InputStream opened(InputStream in) {
        Opening text = Opening.of(in);
        if (text.hadMark()) {
            digest.update(MARK);
            hadMark = true;
        }
        return new FilterInputStream(books.allowance().of(text.stream())) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = in.read(target, offset, length);
                if (count > 0) {
                    digest.update(target, offset, count);
                }
                return count;
            }
        };
    }

    /** The hash of the file, uncompressed, as {@code sha-256:hex}; empty where it was not read to its end. */
    public Optional<String> contentHash() {
        return contentHash;
    }

    /**
     * Starts what may become a record, whose value is the current token. Problems told from now on are in it.
     *
     * @param word what it is, such as {@code entry}
     */
    public Spots start(String word) {
        tokens.cursor.startRecord(word, tokens.cursor.parser().currentTokenLocation(), null);
        return Spots.of(place());
    }

    /** Says what to call what was started, in problems. */
    public void name(String name) {
        tokens.cursor.named(Excerpt.of(name));
    }

    /** The names of the fields of what was started, as the file has them, in which there are problems so far. */
    public Set<String> troubled() {
        return Set.copyOf(tokens.cursor.troubled());
    }

    /** Ends what was started. */
    public void end() {
        tokens.cursor.endRecord();
    }

    /**
     * Goes through the fields of the object at hand that say something, the first of those of one name. The reader is told the name;
     * the current token is then the value.
     */
    public void fields(Consumer<String> reader) {
        JsonParser parser = tokens.cursor.parser();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                tokens.cursor.problemOf(
                        name, Kind.DUPLICATE_KEY, "\"" + excerpt(name) + "\" stands here twice; the first is taken");
                parser.nextToken();
                parser.skipChildren();
            } else if (parser.nextToken() != JsonToken.VALUE_NULL) {
                reader.accept(name);
            }
        }
    }

    /** Goes to the value of a field of the file, which is the current token. */
    public void enter(String field) {
        tokens.cursor.enter(field, Trail.hash(field));
    }

    /** Goes to an element of a list of the file, which is the current token. */
    public void enter(int element) {
        tokens.cursor.enter(element);
    }

    /** Goes back to what the value is in. */
    public void leave() {
        tokens.cursor.leave();
    }

    /** The current token as a text, also where it is a number; anything else is told and passed over, and the answer is null. */
    public @Nullable String text(String expects) {
        return ValueReader.text(tokens.cursor, expects);
    }

    /** The current token and all in it; null where that cannot be taken, which is told. */
    public @Nullable JsonValue value() {
        return TreeReader.value(tokens.cursor);
    }

    /** Tells that the current token is of another type than is expected, and passes over it. */
    public void wrongType(String expects) {
        ValueReader.wrongType(tokens.cursor, expects);
    }

    /** Where the current token is. */
    public Place place() {
        return tokens.cursor.place();
    }

    /** Tells what is wrong at the current token. */
    public void problem(Kind kind, String message) {
        tokens.cursor.problem(kind, message);
    }

    /** Tells what is wrong at a place, with what is read now. */
    public void problem(Kind kind, Place place, String message) {
        tokens.cursor.problem(kind, place, message);
    }

    /** Tells what is wrong at a place, of something that may have been read before. */
    public void problem(Kind kind, Place place, Optional<String> record, String field, String message) {
        books.accept(new Problem(kind, place, record, field, Excerpt.line(message)));
    }

    /** The first place of the file. */
    public Place beginning() {
        return file.start();
    }

    /** A place of the file, both from 1. */
    public Place place(int line, int column) {
        return new Place(file.name(), line, column);
    }

    /** As much of a text as a message shows of it. */
    public static String excerpt(String text) {
        return Excerpt.of(text);
    }

    /** Says that records may be missing whose ids are not known. */
    public void lost() {
        books.lostUnknown();
    }

    /** Says that something of a field of a record could not be read, so that it may have said more. */
    public void lostPart(String id, String field) {
        books.lostPart(id, Set.of(field));
    }

    /** Adds a record, and where it was read. */
    public void add(DatasetRecord record, Spots spots) {
        books.add(record, spots.index);
    }

    /** What came of it; {@code info} is what the dataset says of itself. */
    public Reading close(DatasetInfo info) {
        books.described(info, file.start());
        return books.close();
    }

    /** Where a record and its fields stand in the file. */
    public static final class Spots {
        private final PlaceIndex index;
        private final Place start;

        private Spots(PlaceIndex index, Place start) {
            this.index = index;
            this.start = start;
        }

        /** A record of which only the start has a place. */
        public static Spots of(Place start) {
            Spots spots = new Spots(new PlaceIndex(start.file()), start);
            spots.add("", start);
            return spots;
        }

        /** Where the record starts. */
        public Place start() {
            return start;
        }

        /** Says where a field of the record was read, as a JSON pointer such as {@code /aliases}. */
        public void add(String pointer, Place place) {
            long[] ways = Trail.hashesTo(pointer);
            index.add(ways[ways.length - 1], place.line(), place.column());
        }
    }

    /** Tells of broken syntax as the readers of datasets do. */
    private static final class Tokens extends SourceWithoutRecords {
        Tokens(String file, Limits limits, Listener listener) {
            super(file, limits, listener);
        }
    }
}
