package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** Short ways of writing acts and the days they are asked about. */
final class Acts {
    static final LocalDate UP_TO_DATE = LocalDate.of(2026, 7, 23);

    private Acts() {}

    /** An act called {@code act} with these events, each as {@link #event} reads it. */
    static ExportControl act(String... events) {
        return called("act", events);
    }

    static ExportControl called(String id, String... events) {
        ExportControl.Builder act = ExportControl.builder().id(id).title(id).jurisdiction(Jurisdiction.of("US"));
        for (String event : events) {
            act.addTimeline(event(event));
        }
        return act.build();
    }

    /**
     * {@code SUSPENDED 2025-11-10 of 1(a) for nvidia known 2025-11-01 by stay "until 10 November"}: all but the first word may be
     * missing.
     */
    static LegalEvent event(String text) {
        LegalEvent.Builder event = LegalEvent.builder();
        int quote = text.indexOf('"');
        if (quote >= 0) {
            event.boundaryQuote(text.substring(quote + 1, text.length() - 1));
        }
        String[] words = (quote < 0 ? text : text.substring(0, quote)).split(" ");
        event.event(LegalEventKind.valueOf(words[0]));
        int rest = 1;
        if (words.length % 2 == 0) {
            event.date(PartialDate.parse(words[1]));
            rest = 2;
        }
        for (int i = rest; i < words.length; i += 2) {
            switch (words[i]) {
                case "of" -> event.provision(words[i + 1]);
                case "for" -> event.recipient(words[i + 1]);
                case "known" -> event.known(PartialDate.parse(words[i + 1]));
                case "by" -> event.by(words[i + 1]);
                default -> throw new IllegalArgumentException(text);
            }
        }
        return event.build();
    }

    /** The act in a dataset that follows it up to 2026-07-23. */
    static ControlState stateOf(ExportControl act, Scope scope, When when) {
        return ControlState.of(dataset(act), act, scope, when);
    }

    static ControlState stateOf(ExportControl act, String day) {
        return stateOf(act, Scope.WHOLE_ACT, on(day));
    }

    static Dataset dataset(DatasetRecord... records) {
        return dataset(List.of(records));
    }

    static Dataset dataset(List<DatasetRecord> records) {
        return Dataset.builder()
                .info(DatasetInfo.builder().upToDate(PartialDate.of(UP_TO_DATE)).build())
                .addAll(records)
                .build();
    }

    /** The same dataset, of a field of which something was lost in reading. */
    static Dataset inPart(Dataset whole, String record, String field) {
        return Dataset.builder()
                .info(whole.info())
                .addAll(whole.records())
                .unreadField(record, field)
                .build();
    }

    static When on(String day) {
        return When.on(LocalDate.parse(day));
    }

    static When on(String day, String known) {
        return on(day).asKnownOn(LocalDate.parse(known));
    }
}
