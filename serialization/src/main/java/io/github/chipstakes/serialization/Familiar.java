package io.github.chipstakes.serialization;

import io.github.chipstakes.model.code.Currency;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.time.CalendarDate;
import io.github.chipstakes.model.time.PartialDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What short texts mean that were read before: the same codes and dates come again and again, and are found here by
 * the characters of a token, without a text being made of them. New ones take the places of old ones. May be shared by
 * threads, as a text and its meaning are published together.
 *
 * @param <V> the type of the meanings, which are immutable
 */
final class Familiar<V> {
    private static final Set<Class<?>> OF_FEW_VALUES = Set.of(
            PartialDate.class, CalendarDate.class, Jurisdiction.class, Mic.class, Currency.class, HoldersKnown.class);

    private static final int LONGEST = 24;
    private static final int HASHED = 8;
    private static final int PLACES = 128;

    private final @Nullable Word<V>[] words = places();

    /** A text with its meaning; both final, so that a thread sees both or neither. */
    private static final class Word<V> {
        private final char[] text;
        private final V meaning;

        Word(char[] text, V meaning) {
            this.text = text;
            this.meaning = meaning;
        }

        boolean is(char[] other, int start, int length) {
            return Arrays.equals(text, 0, text.length, other, start, start + length);
        }
    }

    /** Whether values of a type come again and again. */
    static boolean areOf(Class<?> type) {
        return OF_FEW_VALUES.contains(type);
    }

    /** What the text that is the current token means, if that is known. */
    @Nullable
    V find(JsonParser parser) {
        int length = parser.getStringLength();
        if (length == 0 || length > LONGEST) {
            return null;
        }
        char[] text = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int place = place(text, start, length);
        Word<V> word = words[place];
        if (word != null && word.is(text, start, length)) {
            return word.meaning;
        }
        Word<V> older = words[place ^ 1];
        return older != null && older.is(text, start, length) ? older.meaning : null;
    }

    /** Keeps what a text means, if it is short. */
    void learn(String text, V meaning) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return;
        }
        char[] characters = text.toCharArray();
        int place = place(characters, 0, characters.length);
        words[place ^ 1] = words[place];
        words[place] = new Word<>(characters, meaning);
    }

    /** The place of a text; texts that differ differ mostly at their ends. */
    private static int place(char[] text, int start, int length) {
        int hash = length;
        for (int i = start + Math.max(0, length - HASHED); i < start + length; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ hash >>> 7 ^ hash >>> 14) & PLACES - 1;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a parameterized type is made of a raw one
    private static <V> @Nullable Word<V>[] places() {
        return new Word[PLACES];
    }
}
