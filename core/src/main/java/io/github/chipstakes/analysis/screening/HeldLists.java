package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How much of each list a dataset holds on a day; counted when it is first asked for, in whatever thread. */
final class HeldLists {
    private final ListedEntries entries;
    private final Map<String, List<ListEntry>> byList;
    private final Map<String, HeldList> held = new ConcurrentHashMap<>();

    HeldLists(Dataset dataset, ListedEntries entries) {
        this.entries = entries;
        byList = dataset.entries().stream().collect(Collectors.groupingBy(ListEntry::list));
    }

    HeldList of(String list) {
        return held.computeIfAbsent(list, this::counted);
    }

    private HeldList counted(String list) {
        List<ListEntry> all = byList.getOrDefault(list, List.of());
        List<ListEntry> known =
                all.stream().filter(entry -> !entries.stands(entry).isNo()).toList();
        Map<Verdict, Long> listed = known.stream()
                .map(entry -> entries.listed(entry, List.of(list), List.of()).verdict())
                .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
        return new HeldList(
                list,
                all.size(),
                known.size(),
                listed.getOrDefault(Verdict.YES, 0L).intValue(),
                listed.getOrDefault(Verdict.UNKNOWN, 0L).intValue());
    }
}
