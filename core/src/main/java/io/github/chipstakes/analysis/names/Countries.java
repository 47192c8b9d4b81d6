package io.github.chipstakes.analysis.names;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.code.Jurisdiction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The countries somebody, or the records of one id, are of; none where that is not said.
 *
 * @param countries the countries, in their order
 */
public record Countries(List<Jurisdiction> countries) {

    /** Those of the records of this id. */
    public static Countries of(Dataset dataset, String id) {
        return of(dataset.findAll(id).stream().flatMap(Countries::said));
    }

    /** Those of a record. */
    static Countries of(DatasetRecord record) {
        return of(said(record));
    }

    /** The country, if one is said. */
    public static Countries of(Optional<Jurisdiction> country) {
        return of(country.stream());
    }

    private static Countries of(Stream<Jurisdiction> said) {
        return new Countries(said.map(Countries::country).distinct().toList());
    }

    private static Stream<Jurisdiction> said(DatasetRecord record) {
        if (record instanceof ListEntry entry) {
            return entry.countries().stream();
        }
        if (record instanceof Person person) {
            return person.nationalities().stream();
        }
        return record instanceof LegalEntity entity
                ? Stream.concat(entity.jurisdiction().stream(), entity.headquarters().stream())
                : Stream.of();
    }

    private static Jurisdiction country(Jurisdiction given) {
        return given.country().orElse(given);
    }

    /** The country, where it is one. */
    public Optional<Jurisdiction> only() {
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /** Whether a country is said, and one is the same. */
    public boolean agree(Optional<Jurisdiction> other) {
        return other.filter(country -> countries.contains(country(country))).isPresent();
    }

    /** Whether another country is said, and none is the same. */
    public boolean differ(Optional<Jurisdiction> other) {
        return other.isPresent() && !countries.isEmpty() && !countries.contains(country(other.get()));
    }

    @Override
    public String toString() {
        return countries.stream().map(Jurisdiction::code).collect(Collectors.joining(", "));
    }
}
