package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.Branch;
import io.github.chipstakes.model.party.EntityType;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal entity in business. */
@Value.Immutable
public sealed interface Company extends LegalEntity, WithCompany permits ImmutableCompany {

    /** What kind of entity it is, in the terms of BODS 0.4. */
    Optional<EntityType> entityType();

    /** Where its parent is run from, where a source states it (some rules ask for it). */
    Optional<Jurisdiction> parentHeadquarters();

    /** Parts of it that are not legal entities of their own. */
    List<Branch> branches();

    /** The entities it continues. */
    List<String> predecessors();

    /** Where its shares are or were listed. */
    List<Listing> listings();

    /** The market segments it works in. */
    List<String> segments();

    /** How many shares there were, day by day. */
    List<ShareCount> shareCounts();

    @Override
    @Value.Default
    default boolean counterparty() {
        return false;
    }

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default RecordType type() {
        return RecordType.COMPANY;
    }

    /** A new builder; {@code id} and {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Company}. */
    final class Builder extends ImmutableCompany.Builder implements LegalEntity.Builder {
        Builder() {}

        /**
         * Adds a founding date from its text, such as {@code 2016} or {@code 2016-03}.
         *
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder founded(String date) {
            return addFounded(AttestedDate.of(PartialDate.parse(date)));
        }
    }
}
