package io.github.chipstakes.rules;

import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.control.Provision;
import java.util.Optional;

/** Lists, entries and controls that say hardly anything, or too much. */
final class WeirdControls {
    private WeirdControls() {}

    static PartyList list(Weird w) {
        return PartyList.builder()
                .id(w.id())
                .name(w.text())
                .upToDate(w.maybe(Weird::date))
                .build();
    }

    static ListEntry entry(Weird w) {
        ListEntry.Builder entry =
                ListEntry.builder().id(w.id()).list(w.id()).name(w.text()).addCitation(w.citation());
        w.maybe(WeirdControls::version).ifPresent(entry::addVersion);
        w.maybe(WeirdControls::version).ifPresent(entry::addVersion);
        return entry.build();
    }

    private static EntryVersion version(Weird w) {
        return EntryVersion.builder()
                .action(w.one(EntryAction.values()))
                .validFrom(w.maybe(Weird::date))
                .validUntil(w.maybe(Weird::date))
                .build();
    }

    static ExportControl control(Weird w) {
        ExportControl.Builder control =
                ExportControl.builder().id(w.id()).title(w.text()).jurisdiction(Jurisdiction.of(w.one("US", "??")));
        w.maybe(WeirdControls::provision).ifPresent(control::addProvision);
        w.maybe(WeirdControls::provision).ifPresent(control::addProvision);
        w.maybe(WeirdControls::event).ifPresent(control::addTimeline);
        w.maybe(WeirdControls::event).ifPresent(control::addTimeline);
        w.maybe(WeirdControls::event).ifPresent(control::addTimeline);
        return control.build();
    }

    private static LegalEvent event(Weird w) {
        return LegalEvent.builder()
                .event(w.one(LegalEventKind.values()))
                .date(w.maybe(Weird::date))
                .known(w.maybe(Weird::date))
                .provision(w.maybe(Weird::id))
                .recipient(w.maybe(Weird::id))
                .by(w.maybe(Weird::id))
                .build();
    }

    private static Provision provision(Weird w) {
        return Provision.builder()
                .id(w.id())
                .partyList(w.maybe(Weird::id))
                .ownership(w.maybe(WeirdControls::rule))
                .build();
    }

    private static OwnershipRule rule(Weird w) {
        OwnershipRule.Builder rule =
                OwnershipRule.builder().threshold(w.maybe(Weird::percent)).upToDate(w.maybe(Weird::date));
        Optional<String> list = w.maybe(Weird::id);
        list.ifPresent(rule::addList);
        w.maybe(Weird::text).ifPresent(rule::addProgram);
        return rule.build();
    }
}
