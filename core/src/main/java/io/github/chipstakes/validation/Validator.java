package io.github.chipstakes.validation;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.rules.StandardRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks datasets by a list of rules. It is immutable; every change is a copy, and an id it does not know is refused with
 * {@link IllegalArgumentException}.
 */
public final class Validator {
    private static final RuleInfo RULE_FAILED = RuleInfo.error("rule-failed")
            .wrong("A rule broke off with an exception.")
            .why("What it would have found after that is not known.")
            .mend("Mend the rule, or check without it.");

    /** What the validator finds itself; here so that these too can be left out or weighed otherwise. */
    private static final List<Rule> OWN = Stream.of(RULE_FAILED, Exceptions.EXPIRED, Exceptions.UNUSED)
            .map(info -> Rule.of(info, dataset -> Stream.empty()))
            .toList();

    private final Map<String, Entry> rules;
    private final Exceptions exceptions;

    private record Entry(Rule rule, Severity severity, boolean on) {
        static Entry of(Rule rule) {
            return new Entry(rule, rule.info().severity(), rule.info().onByDefault());
        }
    }

    private Validator(Map<String, Entry> rules, Exceptions exceptions) {
        this.rules = rules;
        this.exceptions = exceptions;
    }

    /** A validator of the {@linkplain StandardRules#all() standard rules}, those left out that are off by default. */
    public static Validator standard() {
        return of(StandardRules.all());
    }

    /**
     * A validator of these rules, those left out that are off by default.
     *
     * @throws IllegalArgumentException if two rules have one id
     */
    public static Validator of(Collection<? extends Rule> rules) {
        return new Validator(Map.of(), Exceptions.NONE)
                .with(OWN.toArray(Rule[]::new))
                .with(rules.toArray(Rule[]::new));
    }

    /**
     * This validator with further rules.
     *
     * @throws IllegalArgumentException if two rules have one id
     */
    public Validator with(Rule... further) {
        Map<String, Entry> all = new LinkedHashMap<>(rules);
        for (Rule rule : further) {
            String id = rule.info().id();
            if (all.putIfAbsent(id, Entry.of(rule)) != null) {
                throw new IllegalArgumentException("two rules have the id " + id + ": name one of them otherwise");
            }
        }
        return new Validator(all, exceptions);
    }

    /** This validator without a rule. */
    public Validator without(String rule) {
        return changed(entry(rule), false, entry(rule).severity());
    }

    /** This validator with a rule that it has and that was off. */
    public Validator enabling(String rule) {
        return changed(entry(rule), true, entry(rule).severity());
    }

    /** This validator with another severity for the certain findings of a rule; possible ones are one lower. */
    public Validator withSeverity(String rule, Severity severity) {
        return changed(entry(rule), entry(rule).on(), severity);
    }

    /**
     * This validator with accepted exceptions. One that has expired accepts nothing and is itself a finding
     * ({@code suppression-expired}), and so is one that nothing was found for ({@code suppression-unused}).
     *
     * @param on the day to judge by whether they have expired
     */
    public Validator suppressing(Collection<Suppression> suppressions, LocalDate on) {
        return new Validator(rules, exceptions.with(suppressions, on));
    }

    /** This validator setting aside what was there before. */
    public Validator since(Baseline baseline) {
        return new Validator(rules, exceptions.with(baseline));
    }

    /** What the rules it has say of themselves, those included that are off; the first are what it finds itself. */
    public List<RuleInfo> rules() {
        return rules.values().stream().map(entry -> entry.rule().info()).toList();
    }

    /** Whether it checks a rule; false also for one it does not have. */
    public boolean checks(String rule) {
        return rules.containsKey(rule) && entry(rule).on();
    }

    /** Checks a dataset. No rule breaks it: one that fails with an exception is itself a finding ({@code rule-failed}). */
    public Report validate(Dataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        List<Finding> found = new ArrayList<>();
        rules.values().stream().filter(Entry::on).forEach(entry -> run(entry, index, found));
        exceptions.ofThemselves(found, dataset, id -> rules.containsKey(id) && !checks(id)).stream()
                .filter(finding -> checks(finding.rule()))
                .forEach(finding -> found.add(weighed(finding, entry(finding.rule()))));
        return exceptions.report(found);
    }

    private void run(Entry entry, DatasetIndex index, List<Finding> found) {
        try {
            entry.rule().check(index).forEach(finding -> found.add(weighed(read(finding, index), entry)));
        } catch (RuntimeException | StackOverflowError e) {
            if (checks(RULE_FAILED.id())) {
                found.add(weighed(failure(entry.rule().info().id(), e), entry(RULE_FAILED.id())));
            }
        }
    }

    /** What a rule finds in a field is only possible where something of that field was lost in reading. */
    private static Finding read(Finding finding, DatasetIndex index) {
        boolean isLost = finding.record().isPresent()
                && finding.fieldName()
                        .filter(index.dataset()
                                .unreadFields(finding.record().get().id())::contains)
                        .isPresent();
        return isLost ? finding.onlyPossible() : finding;
    }

    private static Finding weighed(Finding finding, Entry entry) {
        return finding.by(entry.rule().info(), entry.severity());
    }

    private static Finding failure(String rule, Throwable thrown) {
        String where = Stream.of(thrown.getStackTrace())
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return RULE_FAILED.finding(
                Certainty.CERTAIN, Optional.empty(), "", "the rule " + rule + " failed: " + thrown + where);
    }

    private Validator changed(Entry entry, boolean on, Severity severity) {
        Map<String, Entry> all = new LinkedHashMap<>(rules);
        all.put(entry.rule().info().id(), new Entry(entry.rule(), severity, on));
        return new Validator(all, exceptions);
    }

    private Entry entry(String rule) {
        return Optional.ofNullable(rules.get(rule)).orElseThrow(() -> {
            Set<String> ids = new TreeSet<>(rules.keySet());
            return new IllegalArgumentException("there is no rule " + Shown.of(rule)
                    + Nearest.to(rule, ids)
                            .map(id -> "; did you mean " + id + "?")
                            .orElse("; there are " + String.join(", ", ids)));
        });
    }
}
