package io.github.chipstakes.serialization.report;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.serialization.DatasetWriter;
import io.github.chipstakes.serialization.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something an answer rests on.
 *
 * @param path where it was read, as the user named it
 * @param info what it says of itself
 * @param records how many records were read
 * @param hash the hash of what was read, as {@code sha-256:hex}: of the NDJSON the library writes of it, so that neither the format of
 *     the file nor its layout matters
 */
public record Input(String path, DatasetInfo info, int records, String hash) {

    /** What was read from a path. */
    public static Input of(String path, Dataset dataset) {
        try (DigestOutputStream out =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            DatasetWriter.standard().write(dataset, Format.NDJSON, out);
            return new Input(
                    path,
                    dataset.info(),
                    dataset.size(),
                    "sha-256:" + HexFormat.of().formatHex(out.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written anywhere", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
