package io.github.chipstakes.model.claim;

import io.github.chipstakes.model.text.Shown;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a source says something, in which words, and what that supports.
 *
 * <p>By hand it is one line, {@code source#locator the quoted words}: {@code digest#4 founded in 2016}. All but the source
 * may be missing.
 */
@Value.Immutable
public sealed interface Citation extends WithCitation permits ImmutableCitation {

    /** The id of the source. */
    String source();

    /** The place in the source: a page, paragraph, section or document number. */
    Optional<String> locator();

    /** The words of the source, in its language. */
    Optional<String> quote();

    /** The language of the quote, as a BCP 47 tag, where it is not that of the source. */
    Optional<String> lang();

    /** Translations of the quote. */
    List<Translation> translations();

    /** The fields of the record this supports, as JSON pointers such as {@code /percent}; empty: all. */
    List<String> supports();

    /** Who is quoted, where that is not the source itself. */
    Optional<String> speaker();

    /** What kind of claim the source makes; absent: a fact. */
    Optional<ClaimKind> claim();

    /** How far the keepers of the dataset trust this. */
    Optional<Confidence> confidence();

    /** How the keepers of the dataset know what the source says; absent: they read it. */
    Optional<Verification> verification();

    /** Whether all it says fits into one line as {@link #parse} reads it. */
    default boolean isLine() {
        return lang().isEmpty()
                && translations().isEmpty()
                && supports().isEmpty()
                && speaker().isEmpty()
                && claim().isEmpty()
                && confidence().isEmpty()
                && verification().isEmpty()
                && !source().isEmpty()
                && source().indexOf(' ') < 0
                && source().indexOf('#') < 0
                && locator().filter(at -> at.isEmpty() || at.indexOf(' ') >= 0).isEmpty()
                && quote().filter(String::isEmpty).isEmpty();
    }

    /** The line {@link #parse} reads; equal to this citation only if it {@linkplain #isLine() fits}. */
    default String line() {
        return source()
                + (locator().isPresent() ? "#" : "")
                + locator().orElse("")
                + (quote().isPresent() ? " " : "")
                + quote().orElse("");
    }

    /** A new builder; {@code source} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A citation of a whole source. */
    static Citation of(String source) {
        return builder().source(source).build();
    }

    /**
     * Reads {@code source#locator the quoted words}; locator and words may be missing.
     *
     * @throws IllegalArgumentException if the text is empty or starts with a space
     */
    static Citation parse(String text) {
        int space = text.indexOf(' ');
        String where = space < 0 ? text : text.substring(0, space);
        int hash = where.indexOf('#');
        String source = hash < 0 ? where : where.substring(0, hash);
        if (source.isEmpty()) {
            throw new IllegalArgumentException(
                    "a citation is a source, #locator and the quoted words, such as \"digest#4 founded in 2016\", not \""
                            + Shown.of(text) + "\"");
        }
        Builder citation = builder().source(source);
        if (hash >= 0 && hash + 1 < where.length()) {
            citation.locator(where.substring(hash + 1));
        }
        if (space >= 0 && space + 1 < text.length()) {
            citation.quote(text.substring(space + 1));
        }
        return citation.build();
    }

    /** Builds a {@link Citation}. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
