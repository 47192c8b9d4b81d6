package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values of one attribute of a thing, which has several where sources disagree. */
final class RivalAttributes {
    private final RuleInfo rule;

    private RivalAttributes(RuleInfo rule) {
        this.rule = rule;
    }

    static Stream<Finding> contradictions(RuleInfo rule, DatasetIndex dataset) {
        RivalAttributes attributes = new RivalAttributes(rule);
        return dataset.each(LegalEntity.class)
                .flatMap(entity -> Stream.concat(
                        attributes.dates(entity, "/founded", entity.founded()),
                        attributes.dates(entity, "/dissolved", entity.dissolved())));
    }

    private Stream<Finding> dates(DatasetRecord record, String field, List<AttestedDate> dates) {
        Rivals.Comparison<PartialDate> comparison = Rivals.Comparison.of(Days::areApart);
        return compare(record, field, dates, date -> Optional.of(date.value()), comparison);
    }

    /** Compares what the elements of a list say. */
    private <E, V> Stream<Finding> compare(
            DatasetRecord record,
            String field,
            List<E> elements,
            Function<E, Optional<V>> value,
            Rivals.Comparison<V> comparison) {
        List<Integer> places = IntStream.range(0, elements.size()).boxed().toList();
        return Rivals.among(places, at -> value.apply(elements.get(at)), comparison)
                .flatMap(pair -> {
                    V one = value.apply(elements.get(pair.one())).orElseThrow();
                    V other = value.apply(elements.get(pair.other())).orElseThrow();
                    return rule.findingIf(
                            pair.verdict(),
                            record,
                            field + "/" + pair.other(),
                            other + " contradicts " + one,
                            one,
                            other);
                });
    }
}
