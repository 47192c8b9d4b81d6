package io.github.chipstakes.model.law;

import io.github.chipstakes.model.claim.Answer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of a country's control list, written {@code US:3A090.a}: the list, a colon, and the code in it. The list is named by the code
 * of its jurisdiction. The same code means different things on different lists: {@code US:3A001} is electronics, {@code CN:3A001}
 * lithium batteries. Any text is kept as given; one that names no list says so in {@link #flaw()}.
 *
 * @param list the list, capital letters, digits and hyphens from a letter on; empty if the text names none
 * @param code the code as given
 */
public record ControlListItem(Optional<String> list, String code) {
    private static final Pattern LIST = Pattern.compile("[A-Z][A-Z0-9-]*+");
    private static final Pattern QUALIFIED = Pattern.compile("(" + LIST + "):(.+)", Pattern.DOTALL);

    /** The lists whose codes have the form of an {@link Eccn}; the codes of others are not checked. */
    private static final Set<String> NUMBERED_AS_ECCN = Set.of("US", "CN", "EU", "GB", "HK");

    /** Refuses parts whose text form would read as other parts, with an {@link IllegalArgumentException}. */
    public ControlListItem {
        list.filter(name -> !LIST.matcher(name).matches()).ifPresent(name -> {
            throw new IllegalArgumentException("a control list is named by a code such as US, not \"" + name + "\"");
        });
        if (list.isPresent() ? code.isEmpty() : QUALIFIED.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "the code of a control list item is one such as 3A090.a, not \"" + code + "\"");
        }
    }

    /** The item of this list. */
    public static ControlListItem of(String list, Eccn eccn) {
        return new ControlListItem(Optional.of(list), eccn.code());
    }

    /** The item of this text, as given; a text without list is kept without. */
    public static ControlListItem of(String text) {
        Matcher qualified = QUALIFIED.matcher(text);
        return qualified.matches()
                ? new ControlListItem(Optional.of(qualified.group(1)), qualified.group(2))
                : new ControlListItem(Optional.empty(), text);
    }

    /** The item of this text; one with a {@linkplain #flaw() flaw} is refused with an {@link IllegalArgumentException}. */
    public static ControlListItem parse(String text) {
        ControlListItem item = of(text);
        item.flaw().ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw);
        });
        return item;
    }

    /** What is wrong: no list, or a code that has not the form its list uses; empty if nothing is. */
    public Optional<String> flaw() {
        return list.isEmpty()
                ? Optional.of("an item is written with its list, like US:3A090.a, not \"" + code + "\"")
                : list.filter(NUMBERED_AS_ECCN::contains).flatMap(name -> new Eccn(code).flaw());
    }

    /**
     * Whether what is classified as this item falls within {@code scope}, see {@link Eccn#isWithin(Eccn)}. Unknown across lists: what a
     * thing is on one list does not say what it is on another.
     */
    public Answer isWithin(ControlListItem scope) {
        if (list.isPresent() && equals(scope)) {
            return Answer.yes(this + " is within " + scope);
        }
        if (list.isEmpty() || scope.list.isEmpty()) {
            return Answer.unknown(this + " and " + scope + " are not said to be of one list");
        }
        return list.equals(scope.list)
                ? new Eccn(code).isWithin(new Eccn(scope.code))
                : Answer.unknown(this + " and " + scope + " are of two lists");
    }

    /** The text form, {@code list:code}. */
    @Override
    public String toString() {
        return list.map(name -> name + ":" + code).orElse(code);
    }
}
