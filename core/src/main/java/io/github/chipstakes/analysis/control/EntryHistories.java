package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What lists said of their entries on a day. Many may be asked of it; what was known is worked out once. */
final class EntryHistories {
    private static final Set<String> VERSIONS = Set.of("versions");

    private final Dataset dataset;
    private final When when;
    private final Knowledge knowledge;
    private final Map<LayersList, Followed> followed = new ConcurrentHashMap<>();

    /** A list as one layer has it; each layer follows it for itself. */
    private record LayersList(Optional<String> layer, String list) {}

    private EntryHistories(Dataset dataset, When when) {
        this.dataset = dataset;
        this.when = when;
        this.knowledge = Knowledge.of(dataset, when);
    }

    static EntryHistories on(Dataset dataset, When when) {
        return new EntryHistories(dataset, when);
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** Of each entry of this id, of which there is more than one where ids are not unique; at least one. */
    List<EntryHistory> of(String entry) {
        List<EntryHistory> held = dataset.findAll(entry).stream()
                .filter(ListEntry.class::isInstance)
                .map(ListEntry.class::cast)
                .map(this::of)
                .toList();
        return held.isEmpty()
                ? List.of(EntryHistory.unheld(
                        entry,
                        when,
                        dataset.unread().contains(entry) ? "could not be read" : "is not held in the dataset"))
                : held;
    }

    EntryHistory of(ListEntry entry) {
        Followed list = followed.computeIfAbsent(
                new LayersList(dataset.origin(entry.id()), entry.list()), any -> Followed.listOf(dataset, entry, when));
        Answer known = knowledge.isKnown(entry);
        Answer withdrawn = knowledge.isWithdrawn(entry);
        if (known.isNo()) {
            return EntryHistory.unstated(entry, when, Answer.unknown());
        }
        return withdrawn.isYes()
                ? EntryHistory.unstated(entry, when, withdrawn)
                : EntryHistory.stated(
                        entry,
                        when,
                        list,
                        known.and(withdrawn.not()).and(dataset.knowsAll(entry.id(), VERSIONS)),
                        Notices.of(entry, when.day(), list, knowledge));
    }
}
