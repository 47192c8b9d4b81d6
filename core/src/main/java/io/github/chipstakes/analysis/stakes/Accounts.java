package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which statements are accounts of one stake, as they restate each other, and which of them counts. */
final class Accounts {
    private final Preference preference;
    private final Corrections corrections;

    Accounts(Preference preference, Corrections corrections) {
        this.preference = preference;
        this.corrections = corrections;
    }

    /** Of these statements one account for each stake. */
    List<Account> oneEach(List<ReadStake> held) {
        if (held.stream().allMatch(reading -> reading.stake().restates().isEmpty())) {
            return held.stream().map(reading -> new Account(reading, List.of())).toList();
        }
        Map<String, String> heads = heads(held.stream().map(ReadStake::stake).toList(), corrections);
        Map<String, List<ReadStake>> accounts = held.stream()
                .collect(Collectors.groupingBy(
                        reading -> head(reading, heads), LinkedHashMap::new, Collectors.toList()));
        return accounts.entrySet().stream()
                .flatMap(account -> account(account.getKey(), account.getValue()))
                .toList();
    }

    /** The statements with the id the others restate; where these do not count, or give way to another, the preferred of all. */
    private Stream<Account> account(String head, List<ReadStake> accounts) {
        List<ReadStake> preferred = preference.asked(accounts);
        List<ReadStake> heads = preferred.stream()
                .filter(reading -> reading.stake().id().equals(head)
                        && preferred.stream().noneMatch(account -> Order.givesWay(reading, account)))
                .toList();
        List<ReadStake> told = heads.isEmpty() ? List.of(preference.first(preferred)) : heads;
        List<ReadStake> others =
                accounts.stream().filter(reading -> !told.contains(reading)).toList();
        return told.stream().map(reading -> new Account(reading, others));
    }

    /** By which id a statement is an account of one stake with others, given {@linkplain #heads those of all}. */
    static String head(ReadStake reading, Map<String, String> heads) {
        return heads.getOrDefault(reading.stake().id(), reading.stake().id());
    }

    /**
     * For each statement that restates others the one at the end; of a circle, the first by id. In the place of one that was corrected
     * stands what corrects it, if that is one statement.
     */
    static Map<String, String> heads(List<ShareholderStake> held, Corrections corrections) {
        Map<String, String> next = new HashMap<>();
        held.forEach(stake -> stake.restates().ifPresent(other -> next.put(stake.id(), other)));
        if (!next.isEmpty() && !corrections.isEmpty()) {
            Set<String> ids = held.stream().map(ShareholderStake::id).collect(Collectors.toSet());
            for (String restated : Set.copyOf(next.values())) {
                List<String> instead = corrections.inPlaceOf(restated).stream()
                        .filter(ids::contains)
                        .toList();
                if (!ids.contains(restated) && instead.size() == 1) {
                    next.put(restated, instead.get(0));
                }
            }
        }
        Map<String, String> heads = new HashMap<>();
        for (String start : next.keySet().stream().sorted().toList()) {
            Set<String> path = new LinkedHashSet<>();
            String at = start;
            while (next.containsKey(at) && !heads.containsKey(at) && path.add(at)) {
                at = next.get(at);
            }
            String head = path.contains(at) ? firstOfCircle(at, next) : heads.getOrDefault(at, at);
            path.forEach(id -> heads.put(id, head));
        }
        return heads;
    }

    private static String firstOfCircle(String start, Map<String, String> next) {
        String first = start;
        for (String at = next.getOrDefault(start, start); !at.equals(start); at = next.getOrDefault(at, start)) {
            first = at.compareTo(first) < 0 ? at : first;
        }
        return first;
    }
}
