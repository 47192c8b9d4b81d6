package io.github.chipstakes.model.number;

/**
 * The whole numbers a field may hold.
 *
 * @param least the least of them, 0 or 1
 * @param most the greatest of them
 */
public record WholeRange(int least, int most) {

    /** From one number to another, both included. */
    public static WholeRange between(int least, int most) {
        return new WholeRange(least, most);
    }

    /** The number, if it is one of them; else an {@link IllegalArgumentException}. */
    public int require(int number) {
        if (number < least || number > most) {
            throw refused(Integer.toString(number));
        }
        return number;
    }

    /** The number this text writes in digits 0 to 9; an {@link IllegalArgumentException} if it is none of them. */
    public int parse(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw refused(Decimals.shortened(text));
        }
        String digits = text.replaceFirst("^0+(?=.)", "");
        if (digits.length() > 10 || Long.parseLong(digits) > most) {
            throw refused(Decimals.shortened(text));
        }
        return require(Integer.parseInt(digits));
    }

    /** In words, such as {@code a whole number from 1 to 128}. */
    @Override
    public String toString() {
        return "a whole number from " + least + " to " + most;
    }

    private IllegalArgumentException refused(String shown) {
        return new IllegalArgumentException(this + ", not " + shown);
    }
}
