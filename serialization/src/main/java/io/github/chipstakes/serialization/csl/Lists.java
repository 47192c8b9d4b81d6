package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.json.JsonText;
import io.github.chipstakes.model.json.JsonValue;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.Intake;
import io.github.chipstakes.serialization.Place;
import io.github.chipstakes.serialization.Problem.Kind;
import io.github.chipstakes.serialization.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes records of what stands in the file: a list for each of its sources, an entry for each row, and the file as their source. */
final class Lists {
    private static final String TITLE = "Consolidated Screening List";

    private final Intake intake;
    private final Document document;
    private final String file;
    private final Map<String, SourceList> lists = new LinkedHashMap<>();
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();

    Lists(Intake intake, Document document) {
        this.intake = intake;
        this.document = document;
        this.file = document.made == null ? "us-csl" : "us-csl-" + document.made;
    }

    /** Adds all records, and ends the reading. */
    Reading close() {
        document.about.keySet().forEach(this::list);
        document.counts.keySet().forEach(this::list);
        document.rows.forEach(this::sort);
        Optional<String> hash = intake.contentHash();
        if (hash.isPresent()) {
            count();
        }
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        lists.forEach((text, list) ->
                texts.computeIfAbsent(list.id(), same -> new LinkedHashSet<>()).add(text));
        texts.values().forEach(this::add);
        if (!texts.isEmpty() || document.made != null) {
            intake.add(source(hash), Intake.Spots.of(intake.beginning()));
        }
        DatasetInfo.Builder info = DatasetInfo.builder().title(TITLE);
        if (document.made != null) {
            info.upToDate(document.made);
        }
        return intake.close(info.build());
    }

    /** The list a text names; one that is not known is told once. */
    private SourceList list(String text) {
        return lists.computeIfAbsent(text, SourceList::of);
    }

    private void sort(Row row) {
        String text = shared(row, Row.Shared.SOURCE).stream().findFirst().orElse("");
        if (text.isBlank()) {
            intake.lost();
            return;
        }
        boolean isNew = !rows.containsKey(text);
        SourceList list = list(text);
        if (isNew && !list.isKnown()) {
            tell(
                    row,
                    Row.Shared.SOURCE,
                    "\"" + Intake.excerpt(text) + "\" is no source list known here; its entries are kept as those of "
                            + list.id());
        }
        rows.computeIfAbsent(text, source -> new ArrayList<>()).add(row);
    }

    /** Compares the numbers of rows with those the file tells itself. */
    private void count() {
        document.counts.forEach((text, count) -> compare(
                "of \"" + Intake.excerpt(text) + "\"",
                count,
                rows.getOrDefault(text, List.of()).size()));
        if (document.total != null) {
            compare("in all", document.total, document.rows.size());
        }
    }

    private void compare(String what, Document.Count told, int found) {
        if (told.number() != found) {
            intake.problem(
                    Kind.MALFORMED_VALUE,
                    told.place(),
                    Optional.empty(),
                    "",
                    "the file says it has " + told.number() + " rows " + what + ", and " + found + " were read");
            if (found < told.number()) {
                intake.lost();
            }
        }
    }

    /** Adds the list of these texts, which are spellings of one. */
    private void add(Set<String> texts) {
        SourceList list = list(texts.iterator().next());
        List<Row> entries = texts.stream()
                .flatMap(text -> rows.getOrDefault(text, List.of()).stream())
                .toList();
        Optional<Optional<PartialDate>> imported = texts.stream()
                .filter(document.imported::containsKey)
                .map(document.imported::get)
                .findFirst();
        Optional<PartialDate> upToDate = imported.orElse(Optional.ofNullable(document.made));
        if (imported.isPresent() && upToDate.isEmpty()) {
            intake.lostPart(list.id(), "upToDate");
        }
        Set<String> urls = new LinkedHashSet<>();
        entries.forEach(row -> urls.addAll(shared(row, Row.Shared.LIST_URL)));
        Place start =
                entries.isEmpty() ? intake.beginning() : entries.get(0).spots.start();
        intake.add(record(list, texts, upToDate, urls), Intake.Spots.of(start));

        List<EntryText> read = entries.stream()
                .map(row -> new EntryText(
                        row,
                        list,
                        shared(row, Row.Shared.REQUIREMENT),
                        shared(row, Row.Shared.POLICY),
                        row.notice.isBlank() ? List.of() : LegalCitation.split(row.notice),
                        shared(row, Row.Shared.PROGRAMS),
                        urls.size() > 1 ? shared(row, Row.Shared.LIST_URL) : List.of()))
                .toList();
        Citation citation = Citation.of(file);
        List<String> ids = EntryIds.of(read);
        for (int i = 0; i < ids.size(); i++) {
            EntryText entry = read.get(i);
            String id = ids.get(i);
            intake.add(entry.record(id, upToDate, citation), entry.row().spots);
            entry.row().lost.forEach(field -> intake.lostPart(id, field));
        }
    }

    private PartyList record(SourceList list, Set<String> texts, Optional<PartialDate> upToDate, Set<String> urls) {
        Map<String, JsonValue> extensions = new HashMap<>();
        texts.forEach(text -> extensions.putAll(document.about.getOrDefault(text, Map.of())));
        if (urls.size() == 1) {
            extensions.put(
                    Row.Shared.LIST_URL.field(), new JsonText(urls.iterator().next()));
        }
        PartyList.Builder record = PartyList.builder()
                .id(list.id())
                .name(list.name())
                .jurisdiction(Jurisdiction.of("US"))
                .addCitation(Citation.of(file))
                .extensions(JsonObject.of(extensions));
        texts.stream()
                .filter(text -> !text.equals(list.name()))
                .forEach(text -> record.addName(Name.builder().text(text).build()));
        list.authority().ifPresent(record::authority);
        upToDate.ifPresent(record::upToDate);
        return record.build();
    }

    private Source source(Optional<String> hash) {
        Source.Builder source = Source.builder()
                .id(file)
                .title(document.title.isBlank() ? TITLE : document.title)
                .kind(SourceKind.DATASET)
                .publisher("International Trade Administration")
                .language("en");
        if (!document.url.isBlank()) {
            source.url(document.url);
        }
        hash.ifPresent(source::contentHash);
        if (document.made != null) {
            source.published(document.made).upToDate(document.made);
        }
        if (document.retrieved != null) {
            source.retrieved(document.retrieved);
        }
        return source.build();
    }

    /** What a row says in a field; what it points to in a table that does not reach so far is told and left out. */
    private List<String> shared(Row row, Row.Shared field) {
        Told told = row.shared.get(field);
        if (told == null || told.index() < 0) {
            return told == null ? List.of() : told.texts();
        }
        List<String> table = document.tables.getOrDefault(field.table(), List.of());
        if (told.index() < table.size()) {
            String text = table.get(told.index());
            return field == Row.Shared.PROGRAMS ? Rows.split(text) : text.isBlank() ? List.of() : List.of(text);
        }
        row.shared.remove(field);
        row.lost.add(field.column().ofEntry());
        tell(
                row,
                field,
                "there is no " + told.index() + " in the table \"" + field.table() + "\", which has " + table.size()
                        + " texts" + (field == Row.Shared.SOURCE ? "; this row is left out" : ""));
        return List.of();
    }

    private void tell(Row row, Row.Shared field, String message) {
        Told told = row.shared.get(field);
        intake.problem(
                Kind.MALFORMED_VALUE,
                told == null ? row.spots.start() : told.place(),
                Optional.of("entry " + Intake.excerpt(row.name)),
                "/" + field.field(),
                message);
    }
}
