package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.text.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be said of ids on a user's list that are of no party of the data: a mistyped one hides whom it means. Where none of several
 * is, they are ids of the user's own, and it is said once. That a review has made a record of a row makes it no party of the data.
 *
 * @param byId what is to be said of whoever has an id, by the id
 * @param ofAll what is to be said of all ids together; empty where each is spoken of
 */
record IdRemarks(Map<String, String> byId, Optional<String> ofAll) {
    /** How many ids are compared for suggestions; of large data and a long list, those of the first rows. */
    private static final int MOST_COMPARED = 1_000_000;

    static IdRemarks of(List<Screened> screened, Screening screening) {
        Dataset dataset = screening.reach().dataset();
        List<String> unknown = screened.stream()
                .filter(one -> !isOfData(one, screening))
                .flatMap(one -> one.counterparty().id().stream())
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return new IdRemarks(Map.of(), Optional.empty());
        }
        List<String> parties = Stream.of(RecordType.values())
                .map(dataset::records)
                .filter(records -> !records.isEmpty() && records.get(0) instanceof Party)
                .flatMap(List::stream)
                .map(DatasetRecord::id)
                .filter(id -> !screening.isRowOnly(id))
                .toList();
        int compared = Math.max(1, MOST_COMPARED / Math.max(1, parties.size()));
        boolean areOwn = unknown.size() > 1
                && screened.stream()
                        .noneMatch(one -> isOfData(one, screening)
                                && one.party().equals(one.counterparty().id()));
        return areOwn ? ofOwn(unknown, compared, parties) : ofEach(unknown, compared, parties);
    }

    private static boolean isOfData(Screened one, Screening screening) {
        return one.party().filter(party -> !screening.isRowOnly(party)).isPresent();
    }

    private static IdRemarks ofOwn(List<String> unknown, int compared, List<String> parties) {
        String hint = unknown.stream()
                .limit(compared)
                .flatMap(id -> Nearest.to(id, parties).stream()
                        .map(near -> "; did you mean \"" + near + "\" by \"" + id + "\"?"))
                .findFirst()
                .orElse(".");
        return new IdRemarks(
                Map.of(),
                Optional.of("No id of the list is that of a party of the data, so nobody was found by an id" + hint));
    }

    private static IdRemarks ofEach(List<String> unknown, int compared, List<String> parties) {
        Map<String, String> remarks = new LinkedHashMap<>();
        for (String id : unknown) {
            remarks.put(
                    id,
                    "its id " + id + " is of no party of the data"
                            + (remarks.size() < compared ? Nearest.hint(id, parties) : ""));
        }
        return new IdRemarks(remarks, Optional.empty());
    }

    /** What is to be said of the id of one. */
    Optional<String> of(Counterparty counterparty) {
        return counterparty.id().map(byId::get);
    }
}
