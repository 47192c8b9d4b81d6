package io.github.chipstakes.model.number;

import io.github.chipstakes.model.code.Currency;

/**
 * An amount of money as its source states it, in units of its currency (not thousands, not 亿). It may be negative. Text
 * form: {@code CNY 121.10}, {@code nearly CNY 4000000000}, {@code CNY 4 rounded}, {@code CNY [1, 2)}.
 *
 * @param amount the number as its source states it
 * @param currency the currency, by any code in which no word is the first of a {@link Qualifier}
 */
public record Money(StatedNumber amount, Currency currency) {

    /** Refuses a currency that holds words which would be, or were meant as, a qualifier of the amount. */
    public Money {
        String code = currency + " ";
        for (int word = 0; word < code.length(); word = code.indexOf(' ', word) + 1) {
            if (Qualifier.in(code.substring(word)) != Qualifier.AS_STATED) {
                throw new IllegalArgumentException(
                        "a currency is a code such as CNY, and what qualifies an amount stands"
                                + " before it, as in nearly CNY 4; not " + Decimals.shortened(currency.toString()));
            }
        }
    }

    /** The amount this text stands for; an {@link IllegalArgumentException} says what is wrong with any other text. */
    public static Money parse(String text) {
        return text.endsWith(")") || text.endsWith("]") ? parseInterval(text) : parseFigure(text);
    }

    /**
     * The sum, see {@link StatedNumber#plus}. Different currencies are never added: that is refused with an
     * {@link IllegalArgumentException}.
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("money is added in one currency only, not " + this + " and " + other);
        }
        return new Money(amount.plus(other.amount), currency);
    }

    /** Whether both leave the same amounts of the same currency possible, see {@link StatedNumber#sameValue}. */
    public boolean sameValue(Money other) {
        return currency.equals(other.currency) && amount.sameValue(other.amount);
    }

    /** The text form, such as {@code nearly CNY 4000000000}. */
    @Override
    public String toString() {
        return amount instanceof Figure figure
                ? figure.qualifier().addedTo(currency + " " + figure.value())
                : currency + " " + amount;
    }

    private static Money parseFigure(String text) {
        Qualifier qualifier = Qualifier.in(text);
        String plain = qualifier.removedFrom(text);
        int space = plain.lastIndexOf(' ');
        Currency currency = currency(plain, space, text);
        return new Money(new Figure(qualifier, Decimals.parse(plain.substring(space + 1))), currency);
    }

    private static Money parseInterval(String text) {
        int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        int space = text.startsWith(" ", bracket - 1) ? bracket - 1 : -1;
        Currency currency = currency(text, space, text);
        return new Money(Interval.parse(text.substring(bracket)), currency);
    }

    private static Currency currency(String text, int end, String whole) {
        if (end < 1) {
            throw new IllegalArgumentException("an amount of money is such as CNY 121.10, nearly CNY 4000000000 or "
                    + "CNY [1, 2), not " + Decimals.shortened(whole));
        }
        return Currency.of(text.substring(0, end));
    }
}
