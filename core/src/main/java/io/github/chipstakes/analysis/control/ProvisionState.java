package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.control.LegalEvent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state of one provision on a day for any party: that for everybody, unless something happened to the party by name, such as a
 * suspension for one recipient.
 */
public final class ProvisionState {
    private final ControlStates states;
    private final ExportControl control;
    private final Scope scope;
    private final ControlState forEverybody;
    private final Set<String> recipients;

    private ProvisionState(ControlStates states, ExportControl control, Scope scope) {
        this.states = states;
        this.control = control;
        this.scope = scope;
        forEverybody = states.of(control, scope);
        recipients = control.timeline().stream()
                .map(LegalEvent::recipient)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /**
     * The state of this provision of a control.
     *
     * @throws IllegalArgumentException if the control has no such provision
     */
    public static ProvisionState of(ControlStates states, ExportControl control, String provision) {
        return new ProvisionState(states, control, Scope.ofProvision(provision));
    }

    /** The state for everybody who is not named. */
    public ControlState forEverybody() {
        return forEverybody;
    }

    /** The state for this party. */
    public ControlState of(String party) {
        return recipients.contains(party) ? states.of(control, scope.forRecipient(party)) : forEverybody;
    }
}
