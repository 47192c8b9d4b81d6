package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one ownership rule makes of one party on a day.
 *
 * @param party the party
 * @param rule the rule, as {@code control/provision}
 * @param level how far the party is shown to be listed, or to be owned as the rule demands; whether the rule was in force is
 *     another matter, see {@code answer}
 * @param answer whether the party was restricted on the day: YES; NO only if the rule was certainly not in force, no
 *     list that is held names it, and nothing was lost in reading that may say so; else UNKNOWN, also where nothing is shown
 * @param contributions what its restricted owners hold, the largest first
 * @param held from what restricted owners hold at least to what possibly restricted ones hold at most, in percent
 * @param unaccounted what no named owner is known to hold, in percent
 * @param chain how a listed party leads to it, from the top, by the largest holding on each step; empty unless by ownership
 * @param redFlags what else calls for a closer look
 */
public record Restriction(
        String party,
        String rule,
        Level level,
        Answer answer,
        List<Contribution> contributions,
        Interval held,
        Interval unaccounted,
        List<String> chain,
        List<RedFlag> redFlags) {

    /** Of a party the dataset does not know nothing is shown; why it may not be known, the rule says. */
    static Restriction ofStranger(String party, String rule, Stream<String> lacks) {
        return new Restriction(
                party,
                rule,
                Level.NOT_SHOWN,
                new Answer(
                        Answer.Verdict.UNKNOWN,
                        Stream.concat(Stream.of("no party of the dataset is known to be " + party), lacks)
                                .toList(),
                        List.of()),
                List.of(),
                Interval.between(BigDecimal.ZERO, BigDecimal.ZERO),
                Interval.between(BigDecimal.valueOf(100), BigDecimal.valueOf(100)),
                List.of(),
                List.of());
    }

    /** The reasons in one line: {@code restricted by ownership: 30 % by X (listed) and …; 45 % unaccounted for}. */
    public String words() {
        return String.join("; ", answer.reasons());
    }
}
