package io.github.chipstakes.model;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.policy.Bindingness;
import io.github.chipstakes.model.policy.DirectiveAct;
import io.github.chipstakes.model.policy.DirectiveRelation;
import io.github.chipstakes.model.policy.GovernmentLevel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a government says it wants. One directive may encourage one thing and restrict another. */
@Value.Immutable
public sealed interface PolicyDirective extends Statement, WithPolicyDirective permits ImmutablePolicyDirective {

    /** What it is called. */
    String title();

    /** Who said it: institutions or persons, or unknown with a reason. */
    List<PartyReference> issuers();

    /** Whose government. */
    Optional<Jurisdiction> jurisdiction();

    /** The level of government. */
    Optional<GovernmentLevel> level();

    /** How binding it is. */
    Optional<Bindingness> bindingness();

    /** What it wants. */
    List<DirectiveAct> acts();

    /** What happened to it, day by day. */
    List<LegalEvent> timeline();

    /** How it stands to other directives, controls and circumstances. */
    List<DirectiveRelation> relations();

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
        return RecordType.DIRECTIVE;
    }

    /** A new builder; {@code id} and {@code title} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PolicyDirective}. */
    final class Builder extends ImmutablePolicyDirective.Builder implements Statement.Builder {
        Builder() {}
    }
}
