package io.github.chipstakes.examples;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.ClaimKind;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Reading;
import java.nio.file.Path;

/** The founding dataset, and citations of the digest it rests on. */
final class Founding {
    static final Path FOLDER = Path.of("founding");
    static final Reading READING = DatasetReader.standard().read(FOLDER);
    static final Dataset DATASET = READING.dataset();

    private Founding() {}

    /** A sentence of the digest, 10 being its summary, in its own words. */
    static Citation digest(int sentence, String quote) {
        return Citation.parse("digest#" + sentence + " " + quote);
    }

    /** The same, as an opinion. */
    static Citation opinion(int sentence, String quote) {
        return claim(ClaimKind.OPINION, sentence, quote);
    }

    static Citation claim(ClaimKind claim, int sentence, String quote) {
        return Citation.builder()
                .source("digest")
                .locator(Integer.toString(sentence))
                .quote(quote)
                .claim(claim)
                .build();
    }
}
