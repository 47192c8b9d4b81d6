package io.github.chipstakes.model.law;

import java.util.List;
import java.util.Optional;

/**
 * A license review policy as it is written, such as {@code Presumption of denial}. Any text is kept as given; what it states is in
 * {@link #policies()}. It is read in time linear to its length.
 *
 * @param raw the text as given
 */
public record LicenseReviewPolicy(String raw) {

    /** The policy of this text, as given. */
    public static LicenseReviewPolicy of(String raw) {
        return new LicenseReviewPolicy(raw);
    }

    /**
     * What the text states, in its order, at least one: a policy of denial for all items apart from food, which is reviewed case by case,
     * is two. What is not understood is among them as {@link ReviewPolicy#UNRECOGNIZED}, with its words for scope.
     */
    public List<ScopedPolicy> policies() {
        return PolicyReading.of(raw).policies();
    }

    /** The provisions the text points to with "See", as written: {@code §§ 746.8(b) and 744.21(e)}. */
    public List<String> references() {
        return PolicyReading.of(raw).references();
    }

    /** What is not understood; empty if all is. */
    public Optional<String> flaw() {
        return policies().stream().anyMatch(stated -> stated.policy() == ReviewPolicy.UNRECOGNIZED)
                ? Optional.of(
                        "a license review policy is written like Presumption of denial or Case-by-case review, not \""
                                + raw + "\"")
                : Optional.empty();
    }

    /** The text as given. */
    @Override
    public String toString() {
        return raw;
    }
}
