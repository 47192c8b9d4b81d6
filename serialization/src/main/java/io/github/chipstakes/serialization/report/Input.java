package io.github.chipstakes.serialization.report;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.serialization.DatasetWriter;

/**
 * Something an answer rests on.
 *
 * @param path where it was read, as the user named it
 * @param info what it says of itself
 * @param records how many records were read
 * @param hash the hash of what was read: of a list its bytes, of a dataset {@linkplain DatasetWriter#contentHash what it says}
 */
public record Input(String path, DatasetInfo info, int records, String hash) {

    /** What was read from a path. */
    public static Input of(String path, Dataset dataset) {
        return new Input(
                path, dataset.info(), dataset.size(), DatasetWriter.standard().contentHash(dataset));
    }
}
