package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is kept with statements, found for all accounts of the same stake, and for all that is told of the same holder of earlier days
 * than a day on which it ends: thousands of statements of one holder are not all compared with each other.
 */
final class ByStake<T> {
    private final Map<String, String> heads;
    private final Map<String, List<T>> byAccount = new HashMap<>();

    /** For each holder what is kept, by the last day on which it may end; the last possible of all days where that is not known. */
    private final Map<String, NavigableMap<LocalDate, List<T>>> byHolder = new HashMap<>();

    /** Nothing yet; which are accounts of one stake is known by {@linkplain Accounts#heads their heads}. */
    ByStake(Map<String, String> heads) {
        this.heads = heads;
    }

    /** Keeps what ends on a day what is told of the same holder, if of anything of earlier days. */
    void put(ReadStake reading, T kept, Optional<PartialDate> end) {
        byAccount
                .computeIfAbsent(Accounts.head(reading, heads), id -> new ArrayList<>(1))
                .add(kept);
        reading.stake()
                .holder()
                .id()
                .ifPresent(holder -> byHolder.computeIfAbsent(holder, id -> new TreeMap<>())
                        .computeIfAbsent(
                                end.flatMap(PartialDate::latest).orElse(LocalDate.MAX), id -> new ArrayList<>(1))
                        .add(kept));
    }

    boolean isEmpty() {
        return byAccount.isEmpty();
    }

    /** What is kept with accounts of the same stake, and what ends what is told of the same holder, the last first. */
    private Stream<T> akin(ReadStake reading) {
        LocalDate day = reading.dates().asOf().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
        Stream<T> ofHolder = reading.stake().holder().id().map(byHolder::get).stream()
                .map(kept -> kept.tailMap(day, false).descendingMap().values())
                .flatMap(Collection::stream)
                .flatMap(List::stream);
        return Stream.concat(byAccount.getOrDefault(Accounts.head(reading, heads), List.of()).stream(), ofHolder);
    }

    /** Whether a statement is ended by any of what is kept: by the first by which that is certain, or perhaps by one of several. */
    Answer any(ReadStake reading, Function<T, Answer> isEnded) {
        List<Answer> perhaps = new ArrayList<>();
        for (Iterator<T> kept = akin(reading).iterator(); kept.hasNext(); ) {
            Answer answer = isEnded.apply(kept.next());
            if (answer.isYes()) {
                return answer;
            }
            if (answer.isUnknown()) {
                perhaps.add(answer);
            }
        }
        return Answer.anyOf(perhaps);
    }
}
