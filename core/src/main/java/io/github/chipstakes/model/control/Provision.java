package io.github.chipstakes.model.control;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One part of a control, with its own scope. Where a scope is empty, the provision does not limit itself in that way
 * or the dataset does not say how.
 */
@Value.Immutable
public sealed interface Provision extends WithProvision permits ImmutableProvision {

    /** Its id within the control; others refer to it as {@code control/id}. */
    String id();

    /** What it is called. */
    Optional<String> title();

    /** The items it covers. */
    List<ItemScope> items();

    /** The destinations it covers. */
    List<Destination> destinations();

    /** The end uses it covers, as worded. */
    List<String> endUses();

    /** The party list it creates or refers to. */
    Optional<String> partyList();

    /** The license requirement, as worded. */
    Optional<String> licenseRequirement();

    /** How license applications are reviewed; raw text kept. */
    Optional<LicenseReviewPolicy> reviewPolicy();

    /** What is allowed all the same. */
    List<Authorization> authorizations();

    /** Parties it names as not covered. */
    List<String> exclusions();

    /** The ownership rule, where the provision is one. */
    Optional<OwnershipRule> ownership();

    /** The sources of this, beside those of the record. */
    List<Citation> citations();

    /** A new builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provision}. */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
