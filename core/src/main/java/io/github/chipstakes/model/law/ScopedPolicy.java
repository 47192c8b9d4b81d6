package io.github.chipstakes.model.law;

import java.util.Optional;

/**
 * A review policy and what it is for.
 *
 * @param policy the policy
 * @param scope what it is for, in the words of the text; empty if that is not said, which is everything the policies beside it leave
 */
public record ScopedPolicy(ReviewPolicy policy, Optional<String> scope) {

    /** A policy of which it is not said what it is for. */
    public static ScopedPolicy of(ReviewPolicy policy) {
        return new ScopedPolicy(policy, Optional.empty());
    }

    /** A policy for this scope; for all that is left, if that is blank. */
    public static ScopedPolicy of(ReviewPolicy policy, String scope) {
        return new ScopedPolicy(policy, Optional.of(scope).filter(text -> !text.isBlank()));
    }

    /** Such as {@code CASE_BY_CASE for items on the CCL}. */
    @Override
    public String toString() {
        return policy + scope.map(text -> " for " + text).orElse("");
    }
}
