package io.github.chipstakes.examples;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Citation;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes and citations in words for people. */
final class Words {
    private Words() {}

    /** {@code advise against} for {@code ADVISE_AGAINST}. */
    static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The title of the source, the place in it, its own words, and what else is to be known of them. */
    static String footnote(Dataset dataset, Citation citation) {
        String remarks = Stream.of(citation.claim(), citation.verification())
                .flatMap(Optional::stream)
                .map(remark -> " [" + code(remark) + "]")
                .collect(Collectors.joining());
        return dataset.labelOf(citation.source())
                + citation.locator().map(place -> ", " + place).orElse("")
                + citation.quote().map(words -> ": “" + words + "”").orElse("")
                + remarks;
    }
}
