package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.screening.HeldList;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.serialization.text.Cautions;
import io.github.chipstakes.serialization.text.InWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to mind of a screening before one relies on it: who was not screened, and with what nobody was compared.
 *
 * @param screening the screening
 * @param screened its results
 * @param inputs what went in
 * @param ids what is to be said of the ids of the list
 */
record ScreeningCautions(Screening screening, List<Screened> screened, List<Input> inputs, IdRemarks ids) {
    /** How many of what of a list could not be understood are told. */
    private static final int MOST = 10;

    static ScreeningCautions of(Screening screening, List<Screened> screened, List<Input> inputs) {
        return new ScreeningCautions(screening, screened, inputs, IdRemarks.of(screened, screening));
    }

    /** Each in a sentence. */
    List<String> sentences() {
        return Stream.of(
                        inputs.stream().filter(Input::isList).flatMap(list -> notScreened(list).stream()),
                        inputs.stream().filter(Input::isList).flatMap(list -> notUnderstood(list).stream()),
                        inputs.stream().filter(input -> !input.isList()).flatMap(input -> notWhole(input).stream()),
                        Cautions.ofAll(
                                        screening.reach().dataset(),
                                        screening.reach().when())
                                .stream()
                                .map(InWords::sentence),
                        lists().flatMap(list -> list.lack().stream()).map(lack -> lack + "."),
                        Cautions.withoutLists(screening.reach(), screening.regimes()).stream()
                                .map(words -> words + "."),
                        unnamed().stream(),
                        ids.ofAll().stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** Of each list with entries on that day how many there are, in a sentence. */
    List<String> entries() {
        return lists().filter(list -> list.lack().isEmpty())
                .map(list -> list + ".")
                .toList();
    }

    /** What is to be said of single rows. */
    List<String> ofRows() {
        return screened.stream()
                .map(Screened::counterparty)
                .flatMap(one -> ids.of(one).stream()
                        .map(remark -> (one.row() == 0 ? "" : "row " + one.row() + ", ") + one + ": " + remark))
                .toList();
    }

    private Stream<HeldList> lists() {
        return screening.regimes().stream()
                .flatMap(regime -> screening.lists(regime).stream())
                .distinct()
                .sorted(Comparator.comparing(HeldList::list));
    }

    /** Which rows of the list were left out, so that nobody was looked for. */
    private static Optional<String> notScreened(Input list) {
        int rows = list.unread().size();
        String more = list.isIncomplete() ? (rows == 0 ? "" : ", and ") + "more may be missing" : "";
        return rows == 0 && more.isEmpty()
                ? Optional.empty()
                : Optional.of((rows == 0
                                ? "The list could not be read whole: "
                                : InWords.count(rows, "row", "rows") + " of the list could not be read and "
                                        + (rows == 1 ? "was" : "were") + " not screened: "
                                        + String.join(", ", list.unread()))
                        + more + ".");
    }

    /** What of the list says nothing, though it was meant to. */
    private static Optional<String> notUnderstood(Input list) {
        List<String> parts = list.readInPart();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Not all of the list could be understood: "
                        + Shown.first(parts.stream(), parts.size(), MOST)
                        + "; who stands there was looked for by the rest only.");
    }

    private static Optional<String> notWhole(Input input) {
        String lost = input.lost().collect(Collectors.joining(", "));
        return lost.isEmpty() ? Optional.empty() : Optional.of(input.path() + " " + Cautions.notWhole(lost) + ".");
    }

    /** Who was looked for by no name, and whether by an id or an identifier it is a party. */
    private Optional<String> unnamed() {
        List<String> unnamed = screened.stream()
                .filter(one -> !one.counterparty().isNamed())
                .map(one -> one.counterparty().called() + " (row "
                        + one.counterparty().row() + "), "
                        + one.party().map(party -> "which is " + party).orElse("which is nobody in the data"))
                .toList();
        return unnamed.isEmpty()
                ? Optional.empty()
                : Optional.of("No name is given, so by an id or identifiers only were looked for: "
                        + String.join("; ", unnamed) + ".");
    }
}
