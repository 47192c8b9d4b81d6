package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Something a source says of things. Rival statements stand side by side as records of their own; nothing is
 * overwritten, a correction {@linkplain #supersedes() names what it replaces}.
 */
public sealed interface Statement extends DatasetRecord
        permits ShareholderStake,
                CapitalRaise,
                ExportControl,
                ListEntry,
                EntryMatch,
                PolicyDirective,
                Event,
                Observation {

    /** The day from which this was known, where that is not the day its source was published or retrieved. */
    Optional<PartialDate> known();

    /** The records this one corrects, updates or retracts. */
    List<Supersession> supersedes();

    /** The record that tells of the same matter in another account; sums take one of the two. */
    Optional<String> restates();

    /** What the builder of every statement offers. */
    interface Builder extends DatasetRecord.Builder {
        /** Sets {@link Statement#known()}. */
        Builder known(PartialDate known);

        /** Adds to {@link Statement#supersedes()}. */
        Builder addSupersedes(Supersession supersession);

        /** Sets {@link Statement#restates()}. */
        Builder restates(String restates);
    }
}
