package io.github.chipstakes.rules;

import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.time.PartialDate;

/** The controls and entries the rules about them are tried on. */
final class Controls {
    private Controls() {}

    static ExportControl.Builder control(String id) {
        return ExportControl.builder().id(id).title("Rule " + id).jurisdiction(Jurisdiction.of("US"));
    }

    /** An act of one provision, which is this ownership rule. */
    static ExportControl of(OwnershipRule rule) {
        return control("half")
                .addProvision(Provision.builder().id("own").ownership(rule).build())
                .build();
    }

    /** An act to which these things happened, each {@code "SUSPENDED 2025-11-10"}, or without a day. */
    static ExportControl of(String id, String... events) {
        ExportControl.Builder control = control(id);
        for (String event : events) {
            control.addTimeline(event(event).build());
        }
        return control.build();
    }

    static LegalEvent.Builder event(String event) {
        String[] words = event.split(" ");
        LegalEvent.Builder builder = LegalEvent.builder().event(LegalEventKind.valueOf(words[0]));
        return words.length == 1 ? builder : builder.date(PartialDate.parse(words[1]));
    }

    /** An entry of which the list said this, each {@code "ADDED 2024-12-02"}. */
    static ListEntry entry(String... versions) {
        ListEntry.Builder entry = ListEntry.builder().id("e").list("us-el").name("Acme");
        for (String version : versions) {
            String[] words = version.split(" ");
            EntryVersion.Builder builder = EntryVersion.builder().action(EntryAction.valueOf(words[0]));
            entry.addVersion(
                    words.length == 1
                            ? builder.build()
                            : builder.validFrom(PartialDate.parse(words[1])).build());
        }
        return entry.build();
    }
}
