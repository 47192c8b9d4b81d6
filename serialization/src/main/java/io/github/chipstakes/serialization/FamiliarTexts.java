package io.github.chipstakes.serialization;

import io.github.chipstakes.schema.Kind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The texts of values written before, ready to be written again: the same codes and dates come again and again. New
 * ones take the places of old ones. May be shared by threads, as a value and its text are published together.
 *
 * @param <V> the type of the values, which are immutable
 */
final class FamiliarTexts<V> {
    private static final int LONGEST = 24;
    private static final int PLACES = 128;

    private final Function<V, String> format;
    private final @Nullable Word<V>[] words = places();

    FamiliarTexts(Function<V, String> format) {
        this.format = format;
    }

    /** A value with its text; both final, so that a thread sees both or neither. */
    private record Word<V>(V value, SerializableString text) {}

    /** Whether values of a kind come again and again, and are written as texts. */
    static boolean areOf(Kind.Scalar<?> kind) {
        return kind.form() == Kind.Form.TEXT && Familiar.areOf(kind.type());
    }

    /**
     * The text of a value.
     *
     * @throws IllegalArgumentException if it has half a surrogate pair
     */
    SerializableString textOf(V value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 7 ^ hash >>> 14) & PLACES - 1;
        Word<V> word = words[place];
        if (word != null && word.value().equals(value)) {
            return word.text();
        }
        String text = Excerpt.requireUnicode(format.apply(value));
        SerializableString written = new SerializedString(text);
        if (text.length() <= LONGEST) {
            words[place] = new Word<>(value, written);
        }
        return written;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a parameterized type is made of a raw one
    private static <V> @Nullable Word<V>[] places() {
        return new Word[PLACES];
    }
}
