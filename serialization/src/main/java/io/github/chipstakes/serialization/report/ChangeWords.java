package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.reach.Allowance;
import io.github.chipstakes.analysis.reach.Change;
import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One change as a note: who by what, what it was and is, because of which record, why, and what is demanded. */
final class ChangeWords {
    /** How many lines of one sort a note has; those left out are counted. */
    static final int MOST = 10;

    private final DifferenceReport report;
    private final Change change;
    private final List<String> details = new ArrayList<>();

    ChangeWords(DifferenceReport report, Change change) {
        this.report = report;
        this.change = change;
    }

    Sheet.Note note() {
        details.add("before: " + ReachWords.of(change.before()));
        details.add("now: " + ReachWords.of(change.after()) + chain());
        add("because of ", change.causes().stream().map(report::inWords));
        if (change.causes().isEmpty()) {
            details.add("because of which record could not be told");
        }
        switch (change.kind()) {
            case REQUIREMENT_CHANGED -> {
                differences("demanded now: ", "no longer demanded: ", PartyReach::requirements, Object::toString);
                differences("", "no longer recorded: ", PartyReach::allowances, ChangeWords::allowance);
                differences("now excluded by ", "no longer excluded by ", PartyReach::exclusions, it -> it);
            }
            case NEWLY_FLAGGED -> add("look at: ", newFlags());
            case NEWLY_RESTRICTED, NEWLY_POSSIBLE -> {
                why();
                add("demanded: ", after(PartyReach::requirements).map(Object::toString));
                add(
                        "",
                        after(PartyReach::allowances)
                                .filter(it -> !it.holds().isNo())
                                .map(ChangeWords::allowance));
            }
            case NOW_UNKNOWN, NEWLY_ANSWERED -> why();
            case RELEASED, NO_LONGER_SHOWN -> {
                why();
                add("look at: ", newFlags());
            }
            case NO_LONGER_FLAGGED ->
                add("no longer flagged: ", change.goneFlags().map(RedFlag::words));
        }
        return new Sheet.Note(party() + ", by " + regime(), details);
    }

    private String party() {
        return report.named(change.party());
    }

    private String regime() {
        String name = Stream.of(change.after(), change.before())
                .flatMap(Optional::stream)
                .map(PartyReach::regime)
                .map(Regime::name)
                .findFirst()
                .orElse(change.regime());
        return DifferenceReport.named(name, change.regime());
    }

    private String chain() {
        List<String> chain = after(PartyReach::chain).map(report::label).toList();
        return chain.size() < 2 ? "" : ", by " + String.join(" > ", chain);
    }

    private void why() {
        String words = change.after().map(PartyReach::words).orElse("");
        if (!words.isEmpty()) {
            details.add("why: " + words);
        }
    }

    private Stream<String> newFlags() {
        return change.newFlags().map(RedFlag::words);
    }

    private <T> Stream<T> after(Function<PartyReach, List<T>> part) {
        return change.after().stream().flatMap(it -> part.apply(it).stream());
    }

    private <T> void differences(
            String now, String noLonger, Function<PartyReach, List<T>> part, Function<T, String> words) {
        List<String> was = change.before().stream()
                .flatMap(it -> part.apply(it).stream())
                .map(words)
                .distinct()
                .toList();
        List<String> is = after(part).map(words).distinct().toList();
        add(now, is.stream().filter(it -> !was.contains(it)));
        add(noLonger, was.stream().filter(it -> !is.contains(it)));
    }

    private static String allowance(Allowance allowance) {
        Verdict holds = allowance.holds().verdict();
        return allowance.authorization().name() + " of " + allowance.provision()
                + (holds == Verdict.YES
                        ? " holds"
                        : holds == Verdict.NO ? " does not hold" : " may hold (" + reasons(allowance) + ")")
                + "; whether a transaction is within it is for people to say";
    }

    private static String reasons(Allowance allowance) {
        return allowance.holds().reasons().stream().collect(Collectors.joining("; "));
    }

    private void add(String start, Stream<String> lines) {
        List<String> all = lines.distinct().toList();
        all.stream().limit(MOST).forEach(line -> details.add(start + line));
        if (all.size() > MOST) {
            details.add("… and " + (all.size() - MOST) + " more");
        }
    }
}
