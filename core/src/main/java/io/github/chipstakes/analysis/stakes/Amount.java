package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.text.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much a statement says is held, as it counts on a day.
 *
 * @param told the statement
 * @param day the day
 * @param counting how far it is carried forward, and what a number about another is
 */
record Amount(ReadStake told, LocalDate day, Counting counting) {

    /** As a stake that counts, preferred to these others. */
    CountedStake counted(List<ShareholderStake> rivals) {
        Optional<Age> age = told.held().since().map(date -> Age.of(date, day));
        List<String> notes = notes(age);
        Interval percent = isOfAnotherDay() ? ReadStake.ANY : percent(told, counting);
        if (ReadStake.isOfUnknownInterest(stake())) {
            notes.add("by what it is held is not known: it may be shares, votes or something else");
            percent = Percent.atMost(percent);
        }
        return new CountedStake(
                stake(),
                told.interest(),
                told.dates(),
                percent,
                told.standing().orElseThrow(),
                age,
                List.copyOf(rivals),
                List.copyOf(notes));
    }

    private ShareholderStake stake() {
        return told.stake();
    }

    private List<String> notes(Optional<Age> age) {
        List<String> notes = new ArrayList<>(told.doubts());
        if (!told.dates().equals(Dates.of(stake()))) {
            notes.add(stake().id() + " names no day; that of what it corrects is taken"
                    + told.dates().dayOrStart().map(day -> " (" + day + ")").orElse(""));
        }
        if (stake().interest().isEmpty()) {
            notes.add("by what it is held is not said: taken as " + Shown.code(told.interest()));
        }
        if (!told.isDirectnessSaid()) {
            notes.add("whether it is held directly is not said: taken as direct");
        }
        counting.longest()
                .filter(this::isOlderThan)
                .ifPresent(days ->
                        notes.add((age.filter(it -> it.atLeast() > days).isPresent() ? "" : "possibly ") + "older than "
                                + days + " days: how much is still held is not known"));
        if (told.held().isOfLater() && stake().percent().isPresent()) {
            notes.add("how much was held before " + told.dates().asOf().orElseThrow() + " is not said");
        }
        stake().percent()
                .filter(percent -> percent.number().isAbout() && !isOfAnotherDay())
                .ifPresent(percent -> notes.add(counting.tolerance()
                        .map(points -> "read as at most " + points + " off")
                        .orElse("\"" + percent + "\" decides nothing: no tolerance is given")));
        return notes;
    }

    /** Whether it is too old to count, or of a later day. */
    boolean isOfAnotherDay() {
        return told.held().isOfLater()
                || counting.longest().filter(this::isOlderThan).isPresent();
    }

    /** Whether it is older than so many days, or may be; what goes on and is of no day is no older than its start. */
    private boolean isOlderThan(int days) {
        Dates dates = told.dates();
        if (told.standing().filter(Standing.ON_DAY::equals).isPresent() && !dates.isOngoing()) {
            return false;
        }
        return told.held()
                .since()
                .or(dates::dayOrStart)
                .map(date -> Age.of(date, day).atMost() > days)
                .orElse(true);
    }

    /** All that it may be by what its source says, whatever the day. */
    static Interval percent(ReadStake told, Counting counting) {
        return told.stake()
                .percent()
                .map(stated -> counting.tolerance().map(stated::within).orElse(stated))
                .map(Percentage::bounds)
                .orElse(ReadStake.ANY);
    }
}
