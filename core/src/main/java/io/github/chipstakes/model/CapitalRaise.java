package io.github.chipstakes.model;

import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.RaiseChannel;
import io.github.chipstakes.model.raise.RaiseMethod;
import io.github.chipstakes.model.raise.RaiseStage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One raising of money, with its life from announcement to closing or lapse. Which stage it has reached on a day is
 * worked out from the dates of its stages, never stored.
 */
@Value.Immutable
public sealed interface CapitalRaise extends Statement, WithCapitalRaise permits ImmutableCapitalRaise {

    /** Who raises: a party, or unknown with a reason. */
    PartyReference issuer();

    /** What the raise is called. */
    Optional<String> title();

    /** How the money is raised; absent: not said. */
    Optional<RaiseMethod> method();

    /** Where the money comes from; absent: not said. */
    Optional<RaiseChannel> channel();

    /** The series of a financing round, such as {@code B+}. */
    Optional<String> series();

    /** The exchange it goes through. */
    Optional<Mic> venue();

    /** Its stages, in order, each with what is said at that stage. */
    List<RaiseStage> stages();

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
        return RecordType.RAISE;
    }

    /** A new builder; {@code id} and {@code issuer} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CapitalRaise}. */
    final class Builder extends ImmutableCapitalRaise.Builder implements Statement.Builder {
        Builder() {}
    }
}
