package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.Authorization;

/**
 * What a provision allows all the same. It stands beside an answer and does not change it: whether a transaction is within it
 * is for people to say.
 *
 * @param provision the provision, as {@code control/provision}
 * @param authorization what it allows
 * @param holds whether it holds on the day
 */
public record Allowance(String provision, Authorization authorization, Answer holds) {}
