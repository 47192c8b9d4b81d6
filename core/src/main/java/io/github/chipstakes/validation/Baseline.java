package io.github.chipstakes.validation;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Findings that were there before, by their {@linkplain Finding#fingerprint() fingerprints}: with them an old dataset
 * adopts the checks, and only what is new counts.
 *
 * @param fingerprints the fingerprints, in order
 */
public record Baseline(Set<String> fingerprints) {

    /** Nothing was there before. */
    public static final Baseline NONE = new Baseline(Set.of());

    /** Keeps its own copy, in order. */
    public Baseline {
        fingerprints = Collections.unmodifiableSet(new TreeSet<>(fingerprints));
    }

    /** A baseline of these fingerprints. */
    public static Baseline of(Collection<String> fingerprints) {
        return new Baseline(new TreeSet<>(fingerprints));
    }

    /** Whether this finding was there before; never of one that is about no record, such as a rule that failed. */
    public boolean knows(Finding finding) {
        return finding.record().isPresent() && fingerprints.contains(finding.fingerprint());
    }
}
