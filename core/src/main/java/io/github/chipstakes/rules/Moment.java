package io.github.chipstakes.rules;

import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** Something that happened to an act or an entry, and its day as far as that is told. */
record Moment(String what, Optional<PartialDate> day) {
    static Moment of(LegalEvent event) {
        return new Moment(event.event().name(), event.date());
    }

    /** Whether it certainly is before each of them, and there are some. */
    boolean isBeforeAll(List<Moment> others) {
        return day.isPresent()
                && !others.isEmpty()
                && others.stream()
                        .allMatch(other -> other.day()
                                .filter(date -> Days.isAfter(date, day.get()).isYes())
                                .isPresent());
    }

    @Override
    public String toString() {
        return what + day.map(date -> " " + date).orElse("");
    }
}
