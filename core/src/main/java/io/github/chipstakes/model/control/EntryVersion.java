package io.github.chipstakes.model.control;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import io.github.chipstakes.model.number.WholeRange;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a list said of an entry for a time, by which notice. */
@Value.Immutable
public sealed interface EntryVersion extends WithEntryVersion permits ImmutableEntryVersion {

    /** The numbers footnotes have. */
    WholeRange FOOTNOTES = WholeRange.between(1, 1_000_000);

    /** What the notice did. */
    EntryAction action();

    /** The first day this was so. */
    Optional<PartialDate> validFrom();

    /** The first day this was no longer so. */
    Optional<PartialDate> validUntil();

    /** The notices. */
    List<LegalCitation> cites();

    /** The license requirement, as listed. */
    Optional<String> licenseRequirement();

    /** The license review policy, as listed; raw text kept. */
    Optional<LicenseReviewPolicy> reviewPolicy();

    /** The numbers of the footnotes that apply. */
    List<Integer> footnotes();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** Refuses a footnote of another number with an {@link IllegalArgumentException}. */
    @Value.Check
    default void requireRange() {
        footnotes().forEach(FOOTNOTES::require);
    }

    /** A new builder; {@code action} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EntryVersion}. */
    final class Builder extends ImmutableEntryVersion.Builder {
        Builder() {}
    }
}
