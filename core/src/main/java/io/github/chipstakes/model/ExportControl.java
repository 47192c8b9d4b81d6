package io.github.chipstakes.model;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Instrument;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.Posture;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.party.PartyReference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One act of a government that restricts trade: its provisions, and what became of them day by day. Whether it is in
 * force on a day is worked out from the timeline, never stored.
 */
@Value.Immutable
public sealed interface ExportControl extends Statement, WithExportControl permits ImmutableExportControl {

    /** What the act is called. */
    String title();

    /** Whose law it is. */
    Jurisdiction jurisdiction();

    /** Who issued it. */
    List<PartyReference> issuers();

    /** The legal instrument. */
    Optional<Instrument> instrument();

    /** What it demands, part by part, each with a scope of its own. */
    List<Provision> provisions();

    /** What happened to the act, to one provision, or for one recipient. */
    List<LegalEvent> timeline();

    /** How it is enforced, which is another matter than whether it is in force. */
    List<Posture> postures();

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
        return RecordType.CONTROL;
    }

    /** A new builder; {@code id}, {@code title} and {@code jurisdiction} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExportControl}. */
    final class Builder extends ImmutableExportControl.Builder implements Statement.Builder {
        Builder() {}
    }
}
