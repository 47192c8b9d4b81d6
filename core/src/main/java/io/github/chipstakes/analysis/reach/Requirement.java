package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one list entry, or one provision, demands of trade with a party. Several stand side by side; none is called stricter
 * than another where no source orders them.
 *
 * @param by the entry, or the provision as {@code control/provision}
 * @param through the listed party of the entry: the party itself, or one that owns it; empty for a provision, and for
 *     whoever an entry lists
 * @param license the license requirement, as worded
 * @param review how license applications are reviewed, as worded
 * @param footnotes the numbers of the footnotes that apply, in their order
 * @param cites the notices that say so
 * @param applies YES, or UNKNOWN where it only may
 */
public record Requirement(
        String by,
        Optional<String> through,
        Optional<String> license,
        Optional<LicenseReviewPolicy> review,
        List<Integer> footnotes,
        List<LegalCitation> cites,
        Verdict applies) {

    static Requirement of(String entry, Optional<String> party, EntryVersion version, Verdict applies) {
        return new Requirement(
                entry,
                party,
                version.licenseRequirement(),
                version.reviewPolicy(),
                version.footnotes().stream().sorted().toList(),
                version.cites(),
                applies);
    }

    static Requirement of(String control, Provision provision, List<LegalCitation> cites, Verdict applies) {
        return new Requirement(
                control + "/" + provision.id(),
                Optional.empty(),
                provision.licenseRequirement(),
                provision.reviewPolicy(),
                List.of(),
                cites,
                applies);
    }

    /** What several versions of an entry demand alike, so that it is certain where one of them is in effect; empty if nothing is. */
    static Optional<Requirement> shared(List<Requirement> versions) {
        return versions.stream()
                .reduce((one, other) -> new Requirement(
                        one.by,
                        one.through,
                        one.license.filter(
                                license -> other.license.filter(license::equals).isPresent()),
                        one.review.filter(
                                review -> other.review.filter(review::equals).isPresent()),
                        one.footnotes.stream().filter(other.footnotes::contains).toList(),
                        Stream.concat(one.cites.stream(), other.cites.stream())
                                .distinct()
                                .toList(),
                        one.applies))
                .filter(Requirement::isRecorded);
    }

    /** Whether all that is demanded is what another demands, too. */
    boolean demandsNoMoreThan(Requirement other) {
        return (license.isEmpty() || license.equals(other.license))
                && (review.isEmpty() || review.equals(other.review))
                && other.footnotes.containsAll(footnotes);
    }

    /** Whether anything of what is demanded is recorded. */
    public boolean isRecorded() {
        return license.isPresent() || review.isPresent() || !footnotes.isEmpty();
    }

    /** What is demanded, and by which notices, in words: {@code For all items; reviewed: Presumption of denial; footnotes 4; 87 FR 77505}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        license.ifPresent(parts::add);
        review.ifPresent(policy -> parts.add("reviewed: " + policy));
        if (!footnotes.isEmpty()) {
            parts.add("footnotes " + footnotes.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        cites.forEach(cite -> parts.add(cite.raw()));
        return parts.isEmpty() ? "what it demands is not recorded" : String.join("; ", parts);
    }

    /** In a line: {@code el-x, of x: For all items; reviewed: Presumption of denial; footnotes 4; 87 FR 77505}. */
    @Override
    public String toString() {
        return by
                + through.map(party -> ", of " + party).orElse("")
                + ": "
                + words()
                + (applies == Verdict.YES ? "" : " (if it applies, which is not certain)");
    }
}
