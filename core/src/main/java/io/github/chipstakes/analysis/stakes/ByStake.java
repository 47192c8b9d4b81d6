package io.github.chipstakes.analysis.stakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is kept with statements, found for all accounts of the same stake and for all that is told of the same holder. */
final class ByStake<T> {
    private final Map<String, String> heads;
    private final Map<String, List<T>> byAccount = new HashMap<>();
    private final Map<String, List<T>> byHolder = new HashMap<>();

    /** Nothing yet; which are accounts of one stake is known by {@linkplain Accounts#heads their heads}. */
    ByStake(Map<String, String> heads) {
        this.heads = heads;
    }

    void put(ReadStake reading, T kept) {
        byAccount
                .computeIfAbsent(Accounts.head(reading, heads), id -> new ArrayList<>(1))
                .add(kept);
        reading.stake()
                .holder()
                .id()
                .ifPresent(holder -> byHolder.computeIfAbsent(holder, id -> new ArrayList<>(1))
                        .add(kept));
    }

    boolean isEmpty() {
        return byAccount.isEmpty();
    }

    /** What is kept with accounts of the same stake, and what with statements of the same holder; with both, it is found twice. */
    Stream<T> akin(ReadStake reading) {
        List<T> ofAccount = byAccount.getOrDefault(Accounts.head(reading, heads), List.of());
        List<T> ofHolder = reading.stake().holder().id().map(byHolder::get).orElse(List.of());
        return Stream.concat(ofAccount.stream(), ofHolder.stream());
    }
}
