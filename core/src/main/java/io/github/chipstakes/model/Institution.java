package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.InstitutionKind;
import io.github.chipstakes.model.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal entity or body that is not in business: a government, a ministry, an academy, a university, a fund. */
@Value.Immutable
public sealed interface Institution extends LegalEntity, WithInstitution permits ImmutableInstitution {

    /** What kind of institution it is. */
    Optional<InstitutionKind> kind();

    /** The institution it is part of. */
    Optional<String> parent();

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
        return RecordType.INSTITUTION;
    }

    /** A new builder; {@code id} and {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Institution}. */
    final class Builder extends ImmutableInstitution.Builder implements LegalEntity.Builder {
        Builder() {}

        /**
         * Adds a founding date.
         *
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder founded(String date) {
            return addFounded(AttestedDate.of(PartialDate.parse(date)));
        }
    }
}
