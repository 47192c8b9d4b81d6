package io.github.chipstakes.model.control;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A destination of exports: a country, or a group of countries as it stood on a day. Text form, where it is one of them alone: the
 * code of the country, {@code CN}, or the group, {@code D:5}, which is what has a colon in it.
 */
@Value.Immutable
public sealed interface Destination extends WithDestination permits ImmutableDestination {

    /** The country. */
    Optional<Jurisdiction> country();

    /** The group, such as {@code D:5}. */
    Optional<String> group();

    /** The day the group is to be read at. */
    Optional<PartialDate> asOf();

    /** The country of this code, or the group of this name; a blank text is refused with an {@link IllegalArgumentException}. */
    static Destination parse(String text) {
        return text.indexOf(':') < 0
                ? builder().country(Jurisdiction.of(text)).build()
                : builder().group(text).build();
    }

    /** The text form; empty where it takes more than a text to say all of it. */
    default Optional<String> text() {
        return country()
                .map(Jurisdiction::code)
                .filter(code -> code.indexOf(':') < 0)
                .or(() -> group().filter(group -> group.indexOf(':') >= 0))
                .filter(text -> parse(text).equals(this));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Destination}. */
    final class Builder extends ImmutableDestination.Builder {
        Builder() {}
    }
}
