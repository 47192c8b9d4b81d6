package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.schema.RecordTables;
import io.github.chipstakes.schema.Visit;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Located;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A citation must support something its record says. */
final class SupportUnknown implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("support-unknown")
            .wrong("A citation supports a field in which its record says nothing, or which there is not.")
            .why("What the citation is there for rests on nothing.")
            .mend("Correct the name of the field, or leave supports out where the citation is for the whole record.")
            .bad(
                    "stakes: [{id: s, holder: ada, entity: smic, percent: 29, citations: [{source: digest, supports: [/precent]}]}]")
            .good(
                    "stakes: [{id: s, holder: ada, entity: smic, percent: 29, citations: [{source: digest, supports: [/percent]}]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset
                .values(Citation.class)
                .filter(citation -> !citation.value().supports().isEmpty())
                .collect(Collectors.groupingBy(Located::record, IdentityHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(cited -> ofRecord(cited.getKey(), cited.getValue(), dataset));
    }

    private static Stream<Finding> ofRecord(
            DatasetRecord record, List<Located<Citation>> citations, DatasetIndex dataset) {
        NavigableSet<String> places = new TreeSet<>();
        Visit.all(record, (pointer, field, value) -> places.add(pointer.toString()));
        return citations.stream().flatMap(citation -> {
            List<String> supports = citation.value().supports();
            return IntStream.range(0, supports.size())
                    .filter(i -> !isSaid(supports.get(i), places))
                    .filter(i -> !dataset.dataset().unreadFields(record.id()).contains(name(supports.get(i))))
                    .mapToObj(i -> INFO.finding(
                            record,
                            citation.field() + "/supports/" + i,
                            message(supports.get(i), record),
                            supports.get(i)));
        });
    }

    /** Whether a record says something there, or in a part of it; of what it says in extensions nothing is known. */
    private static boolean isSaid(String pointer, NavigableSet<String> places) {
        String next = places.ceiling(pointer + "/");
        return places.contains(pointer)
                || next != null && next.startsWith(pointer + "/")
                || name(pointer).equals("extensions");
    }

    private static String message(String pointer, DatasetRecord record) {
        List<String> fields = RecordTables.of(record).names();
        String name = name(pointer);
        if (!pointer.startsWith("/")) {
            return "a field is written with a slash, such as /percent, not " + pointer;
        }
        return fields.contains(name)
                ? "nothing is said at " + pointer + ", which this citation supports"
                : "a " + record.type().word() + " has no field " + name + Nearest.hint(name, fields);
    }

    /** The name of the field of the record. */
    private static String name(String pointer) {
        int end = pointer.indexOf('/', 1);
        return pointer.substring(pointer.startsWith("/") ? 1 : 0, end < 0 ? pointer.length() : end);
    }
}
