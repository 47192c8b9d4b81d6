package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.serialization.text.InWords;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a regime makes of a party, in a few words. What is not shown is never said not to be. */
final class ReachWords {
    private ReachWords() {}

    static String of(Optional<PartyReach> reach) {
        return reach.map(ReachWords::of).orElse("no such list or rule");
    }

    private static String of(PartyReach reach) {
        boolean isList = reach.regime().kind() == Regime.Kind.LIST;
        return switch (reach.answer().verdict()) {
            case YES -> reach.level() == Level.LISTED ? "listed" : "restricted by ownership";
            case NO -> notInForce(reach);
            case UNKNOWN -> isList ? perhapsListed(reach) : perhapsReached(reach);
        };
    }

    private static String notInForce(PartyReach reach) {
        String state = reach.states().stream()
                .map(it -> InWords.code(it.legal()))
                .distinct()
                .collect(Collectors.joining(", "));
        return "the rule is not in force (" + state + ")"
                + switch (reach.level()) {
                    case RESTRICTED -> "; restricted by ownership if it were";
                    case POSSIBLY -> "; possibly restricted if it were";
                    case LISTED, NOT_SHOWN -> "";
                };
    }

    private static String perhapsListed(PartyReach reach) {
        if (reach.level() != Level.NOT_SHOWN) {
            return "possibly listed";
        }
        boolean isStruckOff = !reach.entries().isEmpty()
                && reach.entries().stream()
                        .allMatch(entry -> entry.history().listed().isNo());
        return isStruckOff ? "struck off" : "not shown to be listed";
    }

    private static String perhapsReached(PartyReach reach) {
        return switch (reach.level()) {
            case RESTRICTED -> "restricted by ownership if the rule is in force, which is not certain";
            case LISTED, POSSIBLY -> "possibly restricted";
            case NOT_SHOWN -> Level.NOT_SHOWN.words();
        };
    }
}
