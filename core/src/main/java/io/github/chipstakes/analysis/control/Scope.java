package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.control.LegalEvent;
import java.util.Optional;

/**
 * What of an act is asked about: the whole or one provision, for everybody or for one recipient of a notice.
 *
 * @param provision the id of the provision within the control; empty: the whole act
 * @param recipient the id of the party; empty: everybody
 */
public record Scope(Optional<String> provision, Optional<String> recipient) {

    /** The whole act, for everybody. */
    public static final Scope WHOLE_ACT = new Scope(Optional.empty(), Optional.empty());

    /** One provision, for everybody. */
    public static Scope ofProvision(String provision) {
        return new Scope(Optional.of(provision), Optional.empty());
    }

    /** The same part of the act, for one recipient. */
    public Scope forRecipient(String party) {
        return new Scope(provision, Optional.of(party));
    }

    /** One provision, for the same recipient. */
    Scope within(String part) {
        return new Scope(Optional.of(part), recipient);
    }

    static Scope of(LegalEvent event) {
        return new Scope(event.provision(), event.recipient());
    }

    /** Whether what happened in this scope happened to the other. */
    boolean reaches(Scope asked) {
        return reaches(provision, asked.provision) && reaches(recipient, asked.recipient);
    }

    private static boolean reaches(Optional<String> part, Optional<String> asked) {
        return part.isEmpty() || part.equals(asked);
    }

    /** How specific it is, 0 to 3; what is said to a recipient by name is more specific than what is said of a provision. */
    int rank() {
        return (recipient.isPresent() ? 2 : 0) + (provision.isPresent() ? 1 : 0);
    }

    /** The control, its provision and the recipient in words: {@code cn-61-2025/1(c)}, {@code us-ac-2023 for nvidia}. */
    String of(String control) {
        return control
                + provision.map(part -> "/" + part).orElse("")
                + recipient.map(party -> " for " + party).orElse("");
    }
}
