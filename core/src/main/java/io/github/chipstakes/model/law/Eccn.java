package io.github.chipstakes.model.law;

import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An export control classification number: category, product group, number and paragraphs ({@code 3A090.a}), or {@code EAR99} for what
 * the EAR covers and its Commerce Control List does not name (15 CFR Part 774). Other countries number their lists in the same form
 * with other meanings, so a number says something only with its list: see {@link ControlListItem}. Any text is kept as given.
 *
 * @param code the number as given
 */
public record Eccn(String code) {
    private static final String EAR99 = "EAR99";
    private static final Pattern FORM = Pattern.compile("\\d[A-E]\\d{3}(?:\\.(?:[a-z]{1,2}|\\d{1,2}))*+|" + EAR99);

    /** The number of this text, as given. */
    public static Eccn of(String code) {
        return new Eccn(code);
    }

    /** The number of this text; what has not the form of one is refused with an {@link IllegalArgumentException}. */
    public static Eccn parse(String code) {
        Eccn eccn = new Eccn(code);
        eccn.flaw().ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw);
        });
        return eccn;
    }

    /** Whether this has the form of a number; whether a list has it is another question. */
    public boolean isWellFormed() {
        return FORM.matcher(code).matches();
    }

    /** What is wrong with the form; empty if nothing is. */
    public Optional<String> flaw() {
        return isWellFormed()
                ? Optional.empty()
                : Optional.of("an ECCN is written like 3A090.a or EAR99, not \"" + code + "\"");
    }

    /**
     * Whether an item of this number falls within {@code scope}, on one and the same list: 3B001.c is within 3B001, 3B001.a is not within
     * 3B001.c, and of an item of which only 3B001 is said it is unknown whether it is within 3B001.c.
     */
    public Answer isWithin(Eccn scope) {
        if (!isWellFormed() || !scope.isWellFormed()) {
            return Answer.unknown((isWellFormed() ? scope : this).flaw().orElseThrow());
        }
        List<String> mine = List.of(code.split("\\."));
        List<String> theirs = List.of(scope.code.split("\\."));
        int shared = Math.min(mine.size(), theirs.size());
        if (!mine.subList(0, shared).equals(theirs.subList(0, shared))) {
            return Answer.no(code + " is not within " + scope);
        }
        return mine.size() >= theirs.size()
                ? Answer.yes(code + " is within " + scope)
                : Answer.unknown(code + " may be " + scope + " or another paragraph");
    }

    /** The number as given. */
    @Override
    public String toString() {
        return code;
    }
}
