package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a notice says otherwise than the one before it. Where one of them says nothing it is empty, which is not to say that
 * there was nothing.
 *
 * @param field the field of the version, such as {@code footnotes}
 * @param before what was said before
 * @param after what the notice says
 */
public record Difference(String field, Optional<String> before, Optional<String> after) {

    /** The fields in which two versions of an entry differ: requirement, review policy, footnotes. */
    static List<Difference> between(EntryVersion before, EntryVersion after) {
        List<Difference> differences = new ArrayList<>(3);
        add(differences, "licenseRequirement", before.licenseRequirement(), after.licenseRequirement());
        add(differences, "reviewPolicy", policy(before), policy(after));
        add(differences, "footnotes", footnotes(before), footnotes(after));
        return differences;
    }

    private static void add(
            List<Difference> differences, String field, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            differences.add(new Difference(field, before, after));
        }
    }

    private static Optional<String> policy(EntryVersion version) {
        return version.reviewPolicy().map(LicenseReviewPolicy::raw);
    }

    private static Optional<String> footnotes(EntryVersion version) {
        return version.footnotes().isEmpty()
                ? Optional.empty()
                : Optional.of(version.footnotes().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    /** In words: {@code footnotes: 5; before: not said}. */
    @Override
    public String toString() {
        return field + ": " + after.orElse("not said") + "; before: " + before.orElse("not said");
    }
}
