package io.github.chipstakes.rules;

import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Located;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What things are called, in any record: names, further names, titles, aliases. */
final class Names {
    private static final Pattern NAME =
            Pattern.compile("/name|/names/\\d+/text|/title|/aliases/\\d+|/branches/\\d+/name|/concertGroup/name");

    private Names() {}

    static Stream<Located<String>> of(DatasetIndex dataset) {
        return dataset.texts().filter(text -> NAME.matcher(text.field()).matches());
    }
}
