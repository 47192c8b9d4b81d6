package io.github.chipstakes.serialization.text;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to mind of an answer before one relies on it, each in words that are no whole sentence yet: that its data could not be read whole,
 * that it is asked about a day after the last one the data follows, and that it rests on ids of no record, or of several.
 */
public final class Cautions {
    private static final int TOLD = 5;

    private Cautions() {}

    /** Of an answer from this dataset about these days, which rests on parties and records of these ids. */
    public static List<String> of(Dataset dataset, When when, Collection<String> ids) {
        return Stream.of(
                        lost(dataset),
                        notFollowed(dataset.info(), when.day()),
                        some(ids, id -> dataset.findAll(id).isEmpty())
                                .map(missing -> "there is no record of " + missing
                                        + (dataset.mayLackRecords() ? " among what could be read" : "")),
                        some(ids, id -> dataset.findAll(id).size() > 1)
                                .map(shared ->
                                        "of several records with one id it is not known which is meant: " + shared))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of answers about whoever may be in a dataset: that nobody can vouch for the day, and what to mind of its records. */
    public static List<String> ofAll(Dataset dataset, When when) {
        return Stream.concat(notFollowed(dataset.info(), when.day()).stream(), ofRecords(dataset).stream())
                .toList();
    }

    /**
     * Of the records of a dataset: that stakes and entries name what has no record, and which records are of one id. What could not be read
     * is told of each file.
     */
    public static List<String> ofRecords(Dataset dataset) {
        Stream<String> named = Stream.concat(
                dataset.stakes().stream().flatMap(Cautions::parties),
                dataset.entries().stream().map(ListEntry::list));
        Set<String> seen = new HashSet<>();
        List<String> ids = dataset.records().stream().map(DatasetRecord::id).toList();
        return Stream.of(
                        some(named.filter(id -> dataset.findAll(id).isEmpty()).toList(), id -> true)
                                .map(missing -> "stakes and entries name what there is no record of"
                                        + (dataset.mayLackRecords() ? " among what could be read: " : ": ") + missing),
                        some(ids.stream().filter(id -> !seen.add(id)).toList(), id -> true)
                                .map(shared ->
                                        "several records have one id, and it is not known which is meant: " + shared),
                        some(dataset.layers().size() > 1 ? ids : List.of(), id -> isHidingAnother(dataset, id))
                                .map(hiding -> "of one id in several of the data only what is told first is looked at,"
                                        + " though another says otherwise: " + hiding))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of some regimes: by which nobody can be found to be reached, since they start from no list. */
    public static List<String> withoutLists(Reach reach, List<Regime> regimes) {
        return regimes.stream()
                .filter(regime -> reach.lists(regime).isEmpty())
                .map(regime -> regime
                        + ": from which lists it starts is not recorded, nobody can be found to be reached by it")
                .toList();
    }

    private static Stream<String> parties(ShareholderStake stake) {
        return Stream.of(stake.holder().id(), stake.heldFor(), Optional.of(stake.entity()))
                .flatMap(Optional::stream);
    }

    private static boolean isHidingAnother(Dataset dataset, String id) {
        return !dataset.findAll(id).containsAll(dataset.hidden(id));
    }

    private static Optional<String> lost(Dataset dataset) {
        return dataset.isWhole() ? Optional.empty() : Optional.of("the data " + notWhole(words(dataset)));
    }

    /** What of a dataset that is not whole could not be read, in words. */
    public static String words(Dataset dataset) {
        return lost(dataset.unread(), dataset.readInPart(), dataset.isIncomplete())
                .collect(Collectors.joining(", "));
    }

    /** That something {@code could not be read whole (1 problem); the answers rest on what was left}. */
    public static String notWhole(String what) {
        return "could not be read whole (" + what + "); the answers rest on what was left";
    }

    /** What of a dataset could not be read: records, parts of records, and what not even an id is known of. */
    public static Stream<String> lost(Collection<String> unread, Collection<String> readInPart, boolean isIncomplete) {
        return Stream.of(
                        some(unread, id -> true).map(ids -> unread.size() + " could not be read: " + ids),
                        some(readInPart, id -> true).map(ids -> "not all could be read of " + ids),
                        Optional.of("more may be missing").filter(words -> isIncomplete))
                .flatMap(Optional::stream);
    }

    private static Optional<String> some(Collection<String> ids, Predicate<String> wanted) {
        List<String> some = new TreeSet<>(ids).stream().filter(wanted).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(Shown.first(some.stream(), some.size(), TOLD));
    }

    private static Optional<String> notFollowed(DatasetInfo info, LocalDate day) {
        Predicate<PartialDate> endsBefore =
                last -> last.earliest().filter(first -> !first.isBefore(day)).isEmpty();
        String consequence = ", so that nobody can vouch for " + day;
        return info.upToDate().isPresent()
                ? info.upToDate().filter(endsBefore).map(last -> "the data is up to date as of " + last + consequence)
                : info.compiled().filter(endsBefore).map(last -> "the data was compiled " + last + consequence);
    }
}
