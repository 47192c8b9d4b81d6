package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that was published, or recorded, and can be cited. */
@Value.Immutable
public sealed interface Source extends Thing, WithSource permits ImmutableSource {

    /** Its title. */
    String title();

    /** What kind of source it is; what kind of claim it makes is said by each citation. */
    Optional<SourceKind> kind();

    /** Who published it. */
    Optional<String> publisher();

    /** Where it was published; kept as written. */
    Optional<String> url();

    /** Where a copy is kept; kept as written. */
    Optional<String> archivedUrl();

    /** The hash of its content, as {@code algorithm:hex}, for example {@code sha-256:2cf2…}. */
    Optional<String> contentHash();

    /** When it was published. */
    Optional<PartialDate> published();

    /** When it was retrieved. */
    Optional<PartialDate> retrieved();

    /** The day up to which it tells what there was; after that day it says nothing. */
    Optional<PartialDate> upToDate();

    /** Its language, as a BCP 47 tag. */
    Optional<String> language();

    /** The sources it repeats or rests on; two sources with one origin are not independent. */
    List<String> derivesFrom();

    /** Its text, where it is at hand: quotes are then looked for in it. */
    Optional<String> text();

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default String label() {
        return title();
    }

    @Override
    default RecordType type() {
        return RecordType.SOURCE;
    }

    /** A new builder; {@code id} and {@code title} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Source}. */
    final class Builder extends ImmutableSource.Builder implements DatasetRecord.Builder {
        Builder() {}
    }
}
