package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.schema.Visit;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A record must rest on a source. */
final class CitationMissing implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("citation-missing")
            .wrong("A record cites no source, neither as a whole nor in any of its parts.")
            .why("Nobody can tell whether it is so, or who says so.")
            .mend("Add a citation; what is known from own research has a source too, of the kind OWN_RESEARCH.")
            .bad("companies: [{id: smic, name: SMIC}]")
            .good("companies: [{id: smic, name: SMIC, citations: [\"digest#4 SMIC\"]}]");

    /** What is a source itself, and what has its own way to say what it rests on. */
    private static final Set<RecordType> EXEMPT =
            Set.of(RecordType.SOURCE, RecordType.LIST, RecordType.ENTRY, RecordType.MATCH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(DatasetRecord.class)
                .filter(record -> !EXEMPT.contains(record.type()) && !isOfAList(record))
                .filter(record -> !citesAnything(record))
                .flatMap(record -> INFO.findingIf(
                        dataset.isReadWhole(record.id()),
                        record,
                        "/citations",
                        "no source is cited; one line is enough: source#locator the quoted words"));
    }

    /** Of somebody on a user's own list, that list is where it is from. */
    private static boolean isOfAList(DatasetRecord record) {
        return record instanceof Party party && party.counterparty();
    }

    private static boolean citesAnything(DatasetRecord record) {
        if (!record.citations().isEmpty()) {
            return true;
        }
        AtomicBoolean cites = new AtomicBoolean();
        Visit.all(record, (pointer, field, value) -> {
            if (value instanceof Citation || value instanceof LegalCitation) {
                cites.set(true);
            }
        });
        return cites.get();
    }
}
