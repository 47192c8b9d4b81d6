package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.analysis.names.NormalName;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.party.Name;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What there is of a party in a dataset: a record of its own, that of a row of somebody's list, stakes, matches.
 *
 * @param dataset the dataset
 * @param entries what is known of its entries on the day
 */
record Parties(Dataset dataset, ListedEntries entries) {

    /** Whether there is a record of it, or a stake that was known and names it; that it is a row of a list does not count. */
    boolean isOfData(String party) {
        return !hasNoRecord(party)
                || Stream.of(dataset.stakesIn(party), dataset.stakesOf(party), dataset.stakesHeldFor(party))
                        .flatMap(List::stream)
                        .anyMatch(stake -> !entries.stands(stake).isNo());
    }

    /** Whether there is no record of it, or that of a row of a list. */
    boolean hasNoRecord(String party) {
        return dataset.find(Party.class, party)
                .filter(record -> !record.counterparty())
                .isEmpty();
    }

    /** Whether its record is of a row of somebody's list, and not of a party of the data. */
    boolean isOfAList(String party) {
        return dataset.find(Party.class, party).filter(Party::counterparty).isPresent();
    }

    /** Whether its record is of a row of a list that has neither the name nor an identifier of this one: ids that number rows are given anew. */
    boolean isOfAnother(Counterparty one, String party) {
        return one.isNamed()
                && dataset.find(Party.class, party)
                        .filter(record -> isOfAList(party) && !isOfData(party))
                        .filter(record -> Stream.concat(
                                        Stream.of(record.name()),
                                        record.names().stream().map(Name::text))
                                .noneMatch(name -> NormalName.of(name).isSame(NormalName.of(one.name()))))
                        .filter(record -> record.identifiers().stream()
                                .noneMatch(had -> one.identifiers().stream()
                                        .anyMatch(other -> Objects.equals(had.canonical(), other.canonical()))))
                        .isPresent();
    }

    /** Whether it is confirmed to be an entry. */
    boolean isConfirmed(String party) {
        return entries.entriesOf(party).values().stream().anyMatch(Answer::isYes);
    }

    /** Whether a match speaks of it. */
    boolean isSpokenOf(String party) {
        return !entries.entriesOf(party).isEmpty();
    }
}
