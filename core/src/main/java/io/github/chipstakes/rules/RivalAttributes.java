package io.github.chipstakes.rules;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.claim.AttestedNumber;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values of one attribute of a thing, which has several where sources disagree. */
final class RivalAttributes {
    private final RuleInfo rule;
    private final DatasetIndex dataset;

    /** An element of a list and its place in it. */
    private record Placed<E>(int at, E element) {}

    private RivalAttributes(RuleInfo rule, DatasetIndex dataset) {
        this.rule = rule;
        this.dataset = dataset;
    }

    static Stream<Finding> contradictions(RuleInfo rule, DatasetIndex dataset) {
        RivalAttributes attributes = new RivalAttributes(rule, dataset);
        return Stream.of(
                        dataset.each(LegalEntity.class).flatMap(attributes::ofEntity),
                        dataset.each(Company.class).flatMap(attributes::ofCompany),
                        dataset.each(Person.class).flatMap(person -> attributes.dates(person, "/born", person.born())),
                        dataset.each(Product.class).flatMap(attributes::ofProduct))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> ofEntity(LegalEntity entity) {
        return Stream.concat(
                dates(entity, "/founded", entity.founded()), dates(entity, "/dissolved", entity.dissolved()));
    }

    private Stream<Finding> ofCompany(Company company) {
        return byFact(company.shareCounts(), count -> List.of(count.asOf(), count.shareClass()))
                .flatMap(counts -> Stream.concat(
                        counts(company, "issued", counts, ShareCount::issued),
                        counts(company, "outstanding", counts, ShareCount::outstanding)));
    }

    /** Of a month or year, of which they may be two days, it is only possible that they contradict each other. */
    private Stream<Finding> counts(
            Company company,
            String field,
            List<Placed<ShareCount>> counts,
            Function<ShareCount, Optional<Shares>> held) {
        Optional<PartialDate> day =
                counts.stream().map(placed -> placed.element().asOf()).findFirst();
        return compare(company, "/shareCounts/%d/" + field, counts, held, Rounding::areApart, Days.isSameDay(day, day));
    }

    private Stream<Finding> ofProduct(Product product) {
        return Stream.of(
                        byFact(product.throughputs(), speed -> List.of(speed.bits(), speed.format(), speed.sparsity()))
                                .flatMap(speeds -> compare(
                                        product,
                                        "/throughputs/%d/teraOps",
                                        speeds,
                                        speed -> Optional.of(speed.teraOps()),
                                        Rounding::areApart)),
                        numbers(product, "/declaredTpp", product.declaredTpp()),
                        numbers(product, "/memoryBandwidth", product.memoryBandwidth()),
                        numbers(product, "/ioBandwidth", product.ioBandwidth()))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> dates(DatasetRecord record, String field, List<AttestedDate> dates) {
        return byFact(dates, any -> field)
                .flatMap(rivals ->
                        compare(record, field + "/%d", rivals, date -> Optional.of(date.value()), Days::areApart));
    }

    private Stream<Finding> numbers(DatasetRecord record, String field, List<AttestedNumber> numbers) {
        return byFact(numbers, any -> field)
                .flatMap(rivals -> compare(
                        record, field + "/%d", rivals, number -> Optional.of(number.value()), Rounding::areApart));
    }

    /** The elements of a list that state one fact, each with its place in the list. */
    private static <E> Stream<List<Placed<E>>> byFact(List<E> elements, Function<E, Object> fact) {
        return IntStream.range(0, elements.size())
                .mapToObj(at -> new Placed<>(at, elements.get(at)))
                .collect(Collectors.groupingBy(
                        placed -> fact.apply(placed.element()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private <E, V> Stream<Finding> compare(
            DatasetRecord record,
            String field,
            List<Placed<E>> rivals,
            Function<E, Optional<V>> value,
            BiPredicate<V, V> areApart) {
        return compare(record, field, rivals, value, areApart, Answer.yes());
    }

    /** What of the list was lost in reading might tell its elements apart. */
    private <E, V> Stream<Finding> compare(
            DatasetRecord record,
            String field,
            List<Placed<E>> rivals,
            Function<E, Optional<V>> value,
            BiPredicate<V, V> areApart,
            Answer ofOneFact) {
        Answer certain = ofOneFact.and(dataset.isReadWhole(record.id(), field.split("/")[1]));
        return Rivals.among(rivals, rival -> value.apply(rival.element()), Rivals.Comparison.of(areApart, certain))
                .flatMap(pair -> {
                    V one = value.apply(pair.one().element()).orElseThrow();
                    V other = value.apply(pair.other().element()).orElseThrow();
                    String place =
                            field.replace("%d", String.valueOf(pair.other().at()));
                    return rule.findingIf(pair.verdict(), record, place, other + " contradicts " + one, one, other);
                });
    }
}
