package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Up to which day a matter is followed: the day the dataset, or its list or rule, is up to date, and not past the day on which the
 * answer is to have been known. After it nothing is certain.
 *
 * @param matter what is followed, by its id
 * @param upToDate the day it is surely followed to, as far as the data goes; empty where that is not said
 * @param knownOn the day on which the answer is to have been known
 */
record Followed(String matter, Optional<LocalDate> upToDate, Optional<LocalDate> knownOn) {

    /** An ownership rule is followed to the day it says itself, and to none where that may be lost; an act as far as all its provisions are. */
    static Followed control(Dataset dataset, ExportControl control, Scope scope, When when) {
        Dataset layer = layerOf(dataset, control.id());
        Optional<LocalDate> general = surely(layer.info().upToDate());
        boolean mayHaveOwn = layer.unreadFields(control.id()).contains("provisions");
        List<Optional<LocalDate>> parts = control.provisions().stream()
                .filter(provision ->
                        scope.provision().isEmpty() || scope.provision().get().equals(provision.id()))
                .map(provision -> provision
                        .ownership()
                        .flatMap(OwnershipRule::upToDate)
                        .map(date -> surely(Optional.of(date)))
                        .orElse(mayHaveOwn ? Optional.empty() : general))
                .toList();
        Optional<LocalDate> last = parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : parts.stream()
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .or(() -> general);
        return new Followed(control.id(), last, when.knownOn());
    }

    /** A list is followed to the day it says itself, or else to that of its dataset; of layers, by the first that has it. */
    static Followed list(Dataset dataset, String list, When when) {
        return in(layerOf(dataset, list), list, when);
    }

    /** What a list says of its entries is followed as far as the layer they are from follows it: no other layer has brought them up to date. */
    static Followed listOf(Dataset dataset, ListEntry entry, When when) {
        return in(layerOf(dataset, entry.id()), entry.list(), when);
    }

    /** A list whose own day could not be read is followed to no day that is known. */
    private static Followed in(Dataset layer, String list, When when) {
        Optional<PartialDate> day = layer.unreadFields(list).contains("upToDate")
                ? Optional.empty()
                : layer.find(PartyList.class, list)
                        .flatMap(PartyList::upToDate)
                        .or(() -> layer.info().upToDate());
        return new Followed(list, surely(day), when.knownOn());
    }

    private static Optional<LocalDate> surely(Optional<PartialDate> date) {
        return date.flatMap(PartialDate::earliest);
    }

    /** The layer a record is from, since each is kept for itself; the dataset where it has no layers, or none of them the record. */
    private static Dataset layerOf(Dataset dataset, String record) {
        return dataset.layers().stream()
                .map(Dataset.Layer::dataset)
                .filter(layer -> !layer.findAll(record).isEmpty())
                .findFirst()
                .map(layer -> layerOf(layer, record))
                .orElse(dataset);
    }

    /** The last day that is certain; empty if none is. */
    Optional<LocalDate> until() {
        return upToDate.map(day -> knownOn.filter(known -> known.isBefore(day)).orElse(day));
    }

    boolean vouchesFor(LocalDate day) {
        return until().filter(last -> !day.isAfter(last)).isPresent();
    }

    /** Why nobody can vouch for a day; empty if somebody can. */
    Optional<String> caveat(LocalDate day) {
        return vouchesFor(day) ? Optional.empty() : Optional.of(inWords(day));
    }

    private String inWords(LocalDate day) {
        if (upToDate.isEmpty()) {
            return "the dataset does not say up to which day it follows " + matter + ", so nobody can vouch for " + day;
        }
        return knownOn.filter(known -> until().equals(knownOn) && known.isBefore(day))
                .map(known -> "on " + known + ", when this was known, " + day + " was still to come")
                .orElseGet(() -> "the dataset follows " + matter + " up to " + upToDate.get()
                        + ", so nobody can vouch for " + day);
    }
}
