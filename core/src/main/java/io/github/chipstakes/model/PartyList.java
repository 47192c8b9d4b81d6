package io.github.chipstakes.model;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A list of restricted parties that an authority keeps. */
@Value.Immutable
public sealed interface PartyList extends Thing, WithPartyList permits ImmutablePartyList {

    /** What it is called. */
    String name();

    /** Further names. */
    List<Name> names();

    /** Whose list it is. */
    Optional<Jurisdiction> jurisdiction();

    /** Who keeps it. */
    Optional<String> authority();

    /** The day up to which the dataset follows it; after that day nothing is certain. */
    Optional<PartialDate> upToDate();

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default RecordType type() {
        return RecordType.LIST;
    }

    /** A new builder; {@code id} and {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyList}. */
    final class Builder extends ImmutablePartyList.Builder implements DatasetRecord.Builder {
        Builder() {}
    }
}
