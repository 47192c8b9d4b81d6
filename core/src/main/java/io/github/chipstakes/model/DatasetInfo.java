package io.github.chipstakes.model;

import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a dataset says of itself. */
@Value.Immutable
public sealed interface DatasetInfo extends WithDatasetInfo permits ImmutableDatasetInfo {

    /** A dataset that says nothing of itself. */
    DatasetInfo NONE = builder().build();

    /** Its title. */
    Optional<String> title();

    /** What it is about. */
    Optional<String> description();

    /** The license it is published under, best as an SPDX id. */
    Optional<String> license();

    /** Its version. */
    Optional<String> version();

    /** The day it was compiled. */
    Optional<PartialDate> compiled();

    /** The day up to which it follows its matter; after that day nothing is certain. */
    Optional<PartialDate> upToDate();

    /** What the dataset carries beyond the model; kept and written back untouched. */
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DatasetInfo}. */
    final class Builder extends ImmutableDatasetInfo.Builder {
        Builder() {}
    }
}
