package io.github.chipstakes.analysis.stakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One stake as told of by several.
 *
 * @param told the account that counts
 * @param others those that do not
 */
record Account(ReadStake told, List<ReadStake> others) {
    Stream<ReadStake> all() {
        return Stream.concat(Stream.of(told), others.stream());
    }

    /** Accounts by what those that count have in common, in their order. */
    static <K> Collector<Account, ?, Map<K, List<Account>>> groupedBy(Function<ReadStake, K> key) {
        return Collectors.groupingBy(account -> key.apply(account.told), LinkedHashMap::new, Collectors.toList());
    }
}
