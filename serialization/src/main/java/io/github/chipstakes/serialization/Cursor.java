package io.github.chipstakes.serialization;

import io.github.chipstakes.serialization.Problem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a reader stands: the tokens, the record and the field in it, and where problems go. The problems of a record are
 * held back until it is read, since its id may come after them, and then told by place.
 */
final class Cursor {
    /** How the place of a token in the text is found. */
    interface Places {
        Place of(TokenStreamLocation location);
    }

    private final Limits limits;
    private final Places places;
    private final Consumer<Problem> problems;
    private final List<Problem> held = new ArrayList<>();
    private final Set<String> troubled = new TreeSet<>();
    private final Trail trail = new Trail();
    private @Nullable JsonParser parser;
    private @Nullable PlaceIndex index;
    private Predicate<String> aside = field -> false;
    private TokenStreamLocation start = TokenStreamLocation.NA;
    private String type = "";
    private String id = "";
    private boolean mayHoldHalves = true;

    Cursor(Limits limits, Places places, Consumer<Problem> problems) {
        this.limits = limits;
        this.places = places;
        this.problems = problems;
    }

    Limits limits() {
        return limits;
    }

    /** Whether a text of the tokens may hold half a surrogate pair. */
    boolean mayHoldHalves() {
        return mayHoldHalves;
    }

    /** Says that no text of the tokens holds half a surrogate pair, so that none need be looked for. */
    void holdsNoHalves(boolean none) {
        mayHoldHalves = !none;
    }

    JsonParser parser() {
        return Objects.requireNonNull(parser, "no tokens yet");
    }

    void read(JsonParser tokens) {
        parser = tokens;
    }

    /**
     * Starts a record.
     *
     * @param word what kind of record it is
     * @param at where it starts
     * @param into where the places of its values go
     */
    void startRecord(String word, TokenStreamLocation at, @Nullable PlaceIndex into) {
        type = word;
        start = at;
        index = into;
        indexed(at);
    }

    /** The kind of record at hand; empty outside of any. */
    String type() {
        return type;
    }

    boolean isInRecord() {
        return !type.isEmpty();
    }

    /** Sets what reads the fields of a record that its table does not know; it says whether it knew one. */
    void readAside(Predicate<String> reader) {
        aside = reader;
    }

    /** Reads the field of this name, at hand, if it stands beside those of the record. */
    boolean readsAside(String field) {
        return trail.depth() == 0 && aside.test(field);
    }

    /** Where the record starts. */
    TokenStreamLocation start() {
        return start;
    }

    void named(String recordId) {
        id = recordId;
    }

    /** The fields of the record in which there are problems. */
    Set<String> troubled() {
        return troubled;
    }

    /** Whether the value at hand is that of a field of the record itself. */
    boolean isAtTop() {
        return trail.depth() == 1;
    }

    /** Whether the object at hand is the record itself. */
    boolean isAtRecord() {
        return isInRecord() && trail.depth() == 0;
    }

    /** Says that the record may have stated more in this field of its own. */
    void lost(String field) {
        troubled.add(field);
    }

    /** The id of the record, if it has been read; else empty. */
    String id() {
        return id;
    }

    /** Passes on the problems held back; whatever is reported from now on is outside of any record. */
    void endRecord() {
        tell();
        type = "";
        id = "";
        trail.clear();
        troubled.clear();
        index = null;
    }

    private void tell() {
        if (held.isEmpty()) {
            return;
        }
        held.sort(Comparator.comparing(Problem::place));
        Optional<String> name = Optional.of(id.isEmpty() ? type : type + " " + id);
        held.forEach(problem -> problems.accept(
                new Problem(problem.kind(), problem.place(), name, problem.field(), problem.message())));
        held.clear();
    }

    /** Goes to a field, whose name has this {@linkplain Trail#hash(CharSequence) hash}. */
    void enter(String field, long hash) {
        trail.enter(field, hash);
        if (index != null) {
            indexed(parser().currentTokenLocation());
        }
    }

    void enter(int element) {
        trail.enter(element);
        if (index != null) {
            indexed(parser().currentTokenLocation());
        }
    }

    private void indexed(TokenStreamLocation at) {
        if (index != null) {
            Place place = places.of(at);
            index.add(trail.hash(), place.line(), place.column());
        }
    }

    void leave() {
        trail.leave();
    }

    /** Where the current token starts. */
    Place place() {
        return places.of(parser().currentTokenLocation());
    }

    /** Tells of what is wrong with the current token. */
    void problem(Kind kind, String message) {
        problem(kind, place(), "", message);
    }

    /** Tells of what is wrong with the value at hand, at a place of it. */
    void problem(Kind kind, TokenStreamLocation at, String message) {
        problem(kind, places.of(at), "", message);
    }

    /** Tells of what is wrong with a field of this name, whose name is the current token. */
    void problemOf(String field, Kind kind, String message) {
        if (kind == Kind.DUPLICATE_KEY && trail.depth() == 0) {
            troubled.add(field);
        }
        problem(kind, place(), "/" + Trail.escaped(Excerpt.of(field)), message);
    }

    /** Tells of what is wrong with the value at hand, at a place of it. */
    void problem(Kind kind, Place place, String message) {
        problem(kind, place, "", message);
    }

    private void problem(Kind kind, Place place, String step, String message) {
        String line = Excerpt.line(message);
        if (!isInRecord()) {
            problems.accept(new Problem(kind, place, Optional.empty(), "", line));
            return;
        }
        if (held.size() >= limits.problems()) {
            tell();
        }
        trail.first().ifPresent(troubled::add);
        held.add(new Problem(kind, place, Optional.empty(), trail.pointer() + step, line));
    }
}
