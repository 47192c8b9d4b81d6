package io.github.chipstakes.serialization.report;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.serialization.text.InWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records a text rests on, numbered in the order they are first named, each with the words of its sources. */
final class Footnotes {
    private final Dataset dataset;
    private final List<Sheet.Note> notes = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    Footnotes(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The mark of a record's note, {@code [3]}; what the note says first is kept from the first time. */
    String mark(DatasetRecord record, String says) {
        return mark(record, record.id() + ": " + says, record.citations(), record.note());
    }

    /** The mark of the note of something a record says, which has sources of its own. */
    String mark(Object part, String says, List<Citation> citations) {
        return mark(part, says, citations, Optional.empty());
    }

    private String mark(Object what, String head, List<Citation> citations, Optional<String> note) {
        return "["
                + numbers.computeIfAbsent(what, it -> {
                    notes.add(new Sheet.Note(head, details(citations, note)));
                    return notes.size();
                })
                + "]";
    }

    List<Sheet.Note> all() {
        return List.copyOf(notes);
    }

    private List<String> details(List<Citation> citations, Optional<String> note) {
        List<String> details = new ArrayList<>();
        citations.stream().flatMap(this::citation).forEach(details::add);
        if (details.isEmpty()) {
            details.add("cites no source");
        }
        note.ifPresent(words -> details.add("note: " + words));
        return details;
    }

    private Stream<String> citation(Citation citation) {
        String said = source(citation.source())
                + citation.locator().map(place -> " #" + place).orElse("")
                + citation.speaker().map(speaker -> ", quoting " + speaker).orElse("")
                + citation.quote().map(words -> ": “" + words + "”").orElse("")
                + remarks(citation);
        return Stream.concat(
                Stream.of(said),
                citation.translations().stream()
                        .map(translation -> "in translation: “" + translation.text() + "”"
                                + translation.by().map(by -> " (by " + by + ")").orElse("")));
    }

    private static String remarks(Citation citation) {
        List<String> remarks = new ArrayList<>();
        citation.claim().map(InWords::code).ifPresent(remarks::add);
        citation.verification().map(InWords::code).ifPresent(remarks::add);
        citation.confidence().map(it -> InWords.code(it) + " confidence").ifPresent(remarks::add);
        if (!citation.supports().isEmpty()) {
            remarks.add("for " + String.join(", ", citation.supports()));
        }
        return remarks.isEmpty() ? "" : " [" + String.join(", ", remarks) + "]";
    }

    private String source(String id) {
        Optional<Source> source = dataset.find(Source.class, id);
        String about = source.map(it -> Stream.of(
                                it.publisher(),
                                it.kind().map(InWords::code),
                                it.published().map(day -> "published " + day))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .orElse("a source that is not in the dataset");
        return source.map(Source::title).orElse(id) + (about.isEmpty() ? "" : " (" + about + ")");
    }
}
