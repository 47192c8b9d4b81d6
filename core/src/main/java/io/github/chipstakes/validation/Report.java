package io.github.chipstakes.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What came of checking a dataset. Its lists are in the order of {@link Finding}, whatever the order of rules and records.
 *
 * @param findings what counts
 * @param accepted what is accepted by a suppression
 * @param known what was there before, by the baseline
 */
public record Report(List<Finding> findings, List<Finding> accepted, List<Finding> known) {

    /** Puts its own copies in order. */
    public Report {
        findings = findings.stream().sorted().toList();
        accepted = accepted.stream().sorted().toList();
        known = known.stream().sorted().toList();
    }

    /** The findings of a rule. */
    public List<Finding> of(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** How many findings there are of each severity, the worst first; 0 where there is none. */
    public Map<Severity, Integer> countBySeverity() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        Stream.of(Severity.values()).forEach(severity -> counts.put(severity, 0));
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** How many findings there are of each rule that found something, by the ids of the rules. */
    public Map<String, Integer> countByRule() {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** The worst severity there is; empty if nothing was found. */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).min(Severity::compareTo);
    }

    /** Whether nothing is as bad as this severity or worse. */
    public boolean isSound(Severity atOrAbove) {
        return worst().filter(found -> found.isAtLeast(atOrAbove)).isEmpty();
    }

    /** All that was found of records, and what was there before, as a baseline for later checks. */
    public Baseline toBaseline() {
        return Baseline.of(Stream.concat(findings.stream(), known.stream())
                .filter(finding -> finding.record().isPresent())
                .map(Finding::fingerprint)
                .toList());
    }
}
