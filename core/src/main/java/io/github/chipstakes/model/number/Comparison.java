package io.github.chipstakes.model.number;

import io.github.chipstakes.model.claim.Answer;

/** Puts the answers to comparisons into words. */
final class Comparison {

    private Comparison() {}

    static Answer answer(Quantity one, String relation, StatedNumber other, boolean yes, boolean no) {
        String words = relation + " " + shown(other);
        if (yes) {
            return Answer.yes(one + " is " + words + basis(one, other));
        }
        if (no) {
            return Answer.no(one + " is not " + words + basis(one, other));
        }
        String question = "it is not known whether " + one + " is " + words;
        return Answer.unknown(
                one.number().isAbout() || other.isAbout() ? question + ": no tolerance is given" : question);
    }

    private static String basis(Quantity one, StatedNumber other) {
        boolean stated = isAsStated(one.number()) || isAsStated(other);
        return stated && asWritten(one).intersection(asWritten(other)).isPresent() ? " on the stated figure" : "";
    }

    private static Interval asWritten(Quantity quantity) {
        return isAsStated(quantity.number()) ? quantity.number().readAsRounded().bounds() : quantity.bounds();
    }

    private static boolean isAsStated(StatedNumber number) {
        return number instanceof Computed computed
                ? computed.halfUnits().signum() > 0
                : number instanceof Figure figure && figure.qualifier() == Qualifier.AS_STATED;
    }

    /** A threshold is an exact number, and reads best without saying so. */
    private static String shown(StatedNumber other) {
        return other instanceof Figure figure && figure.qualifier() == Qualifier.EXACT
                ? figure.value().toString()
                : other.toString();
    }
}
