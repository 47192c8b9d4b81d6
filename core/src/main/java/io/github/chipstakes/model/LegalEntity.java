package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.party.Address;
import io.github.chipstakes.model.party.OwnerClass;
import java.util.List;
import java.util.Optional;

/** A party that can both hold and be held: a company or an institution. */
public sealed interface LegalEntity extends Party permits Company, Institution {

    /** Where it is registered. */
    Optional<Jurisdiction> jurisdiction();

    /** Where it is run from, which under some rules matters more than where it is registered. */
    Optional<Jurisdiction> headquarters();

    /** Its addresses, as written. */
    List<Address> addresses();

    /** What kind of owner stands behind it. */
    Optional<OwnerClass> ownerClass();

    /** When it was founded; several where sources disagree. */
    List<AttestedDate> founded();

    /** When it ceased to exist; several where sources disagree. */
    List<AttestedDate> dissolved();

    /** How complete the holders are that the dataset knows of. */
    Optional<HoldersKnown> holdersKnown();

    /** What the builder of every legal entity offers. */
    interface Builder extends Party.Builder {
        /** Sets {@link LegalEntity#jurisdiction()}. */
        Builder jurisdiction(Jurisdiction jurisdiction);

        /** Sets {@link LegalEntity#headquarters()}. */
        Builder headquarters(Jurisdiction headquarters);

        /** Adds to {@link LegalEntity#addresses()}. */
        Builder addAddress(Address address);

        /** Sets {@link LegalEntity#ownerClass()}. */
        Builder ownerClass(OwnerClass ownerClass);

        /** Adds to {@link LegalEntity#founded()}. */
        Builder addFounded(AttestedDate founded);

        /** Adds to {@link LegalEntity#dissolved()}. */
        Builder addDissolved(AttestedDate dissolved);

        /** Sets {@link LegalEntity#holdersKnown()}. */
        Builder holdersKnown(HoldersKnown holdersKnown);
    }
}
