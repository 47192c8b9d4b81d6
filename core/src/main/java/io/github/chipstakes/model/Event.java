package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.market.EventRelation;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened, or is scheduled to happen, to parties or products. */
@Value.Immutable
public sealed interface Event extends Statement, WithEvent permits ImmutableEvent {

    /** What kind of event. */
    EventKind kind();

    /** What happened, in words. */
    Optional<String> title();

    /** To whom or what. */
    List<Subject> subjects();

    /** When; absent: not known. */
    Optional<PartialDate> date();

    /** In which market. */
    Optional<Jurisdiction> market();

    /** After what, or because of what; the two are not the same. */
    List<EventRelation> relations();

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default String label() {
        return title().orElse(id());
    }

    @Override
    default RecordType type() {
        return RecordType.EVENT;
    }

    /** A new builder; {@code id} and {@code kind} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Event}. */
    final class Builder extends ImmutableEvent.Builder implements Statement.Builder {
        Builder() {}
    }
}
