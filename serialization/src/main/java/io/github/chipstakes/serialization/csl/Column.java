package io.github.chipstakes.serialization.csl;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field of a row, by its names in the published file and in a digest, and what of an entry it becomes. */
enum Column {
    NAME("/name", "name", "n"),
    ALIASES("/aliases", "alt_names", "a"),
    SOURCE("/list", "source", "s"),
    REQUIREMENT("/versions/0/licenseRequirement", "license_requirement", "lr"),
    POLICY("/versions/0/reviewPolicy", "license_policy", "lp"),
    PROGRAMS("/programs", "programs", "pg"),
    LIST_URL("/extensions/source_list_url", "source_list_url", "u"),
    TYPE("/kind", "type", "t"),
    COUNTRIES("/countries", "country", "countries", "c"),
    ADDRESSES("/addresses", "addresses"),
    NOTICE("/versions/0/cites", "federal_register_notice", "fr"),
    NUMBER("/identifiers", "entity_number", "e"),
    ID("/identifiers", "id"),
    START("/versions/0/from", "start_date"),
    END("/versions/0/until", "end_date"),
    /** One the model has no place for. */
    REST("/extensions");

    private static final Map<String, Column> BY_NAME = Stream.of(values())
            .flatMap(column -> column.names.stream().map(name -> Map.entry(name, column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String pointer;
    private final List<String> names;

    Column(String pointer, String... names) {
        this.pointer = pointer;
        this.names = List.of(names);
    }

    static Column of(String name) {
        return BY_NAME.getOrDefault(name, REST);
    }

    /** The name in the published file. */
    String published() {
        return names.get(0);
    }

    /** Where in an entry it stands. */
    String pointer() {
        return pointer;
    }

    /** The field of an entry it is, or is a part of. */
    String ofEntry() {
        return pointer.split("/", -1)[1];
    }
}
