package io.github.chipstakes.rules;

import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Reference;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing comes before itself, stands above itself or derives from itself, nor through others. */
final class ReferenceToItself implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("reference-to-itself")
            .wrong("A record names itself where it can only mean another, or one that leads back to it.")
            .why("Whoever follows the references goes in a circle, and the record that is meant is missed.")
            .mend("Name the record that is meant, or leave the field out.")
            .bad("products: [{id: h20, name: H20, variantOf: h20}]")
            .good("products: [{id: h20, name: H20, variantOf: h200}, {id: h200, name: H200}]");

    /** The fields in which a record refers to one it comes after, is a part of or derives from. */
    private static final Set<String> ANOTHER =
            Set.of("/parent", "/variantOf", "/predecessors", "/derivesFrom", "/relations/record");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        Map<String, List<Reference>> byField = dataset.references().stream()
                .filter(reference -> ANOTHER.contains(field(reference)))
                .collect(Collectors.groupingBy(ReferenceToItself::field, TreeMap::new, Collectors.toList()));
        return byField.values().stream()
                .flatMap(references -> Stream.concat(
                        references.stream()
                                .filter(reference ->
                                        reference.to().equals(reference.from().id()))
                                .map(ReferenceToItself::finding),
                        circles(references)));
    }

    private static String field(Reference reference) {
        return reference.field().replaceAll("/\\d+", "");
    }

    private static Stream<Finding> circles(List<Reference> references) {
        Map<String, List<Reference>> byRecord = references.stream()
                .collect(Collectors.groupingBy(reference -> reference.from().id()));
        SortedMap<String, Set<String>> edges = new TreeMap<>();
        byRecord.forEach((id, ofIt) ->
                edges.put(id, ofIt.stream().map(Reference::to).collect(Collectors.toCollection(TreeSet::new))));
        return Circles.in(edges).stream()
                .filter(circle -> circle.size() > 1)
                .map(circle -> finding(circle, byRecord.getOrDefault(circle.first(), List.of())));
    }

    private static Finding finding(Reference reference) {
        return INFO.finding(
                reference.from(),
                reference.field(),
                "another " + reference.from().type().word() + " belongs here than " + reference.to() + " itself",
                reference.to());
    }

    /** What is found of a circle, at the first reference of its first record that leads to another of it. */
    private static Finding finding(SortedSet<String> circle, List<Reference> ofFirst) {
        Reference first = ofFirst.stream()
                .filter(reference ->
                        circle.contains(reference.to()) && !reference.to().equals(circle.first()))
                .findFirst()
                .orElseThrow();
        return INFO.finding(
                first.from(),
                first.field(),
                "these lead to one another in a circle: " + Shown.few(circle.stream(), circle.size()),
                circle.toArray());
    }
}
