package io.github.chipstakes.serialization;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Writes datasets: documents of JSON and YAML, NDJSON, and folders of such files. What it writes is canonical: the same
 * dataset, the same text, byte for byte, on every machine; how it is compressed depends on the machine. {@link DatasetReader}
 * reads an equal dataset back.
 *
 * <p>Fields stand in the order of their tables; what is absent and empty lists are left out. A value stands in its text
 * form where that says all, else as an object; numbers keep their digits and scale. Lines end in {@code \n}, the encoding
 * is UTF-8. Of a layered dataset what is seen is written; which records could not be read
 * ({@link Dataset#unread()}) is not. A text with half a surrogate pair is refused with {@link IllegalArgumentException},
 * since UTF-8 has no bytes for it.
 *
 * <p>A writer is immutable and may be shared.
 */
public final class DatasetWriter {
    private static final DatasetWriter STANDARD = new DatasetWriter();

    private DatasetWriter() {}

    /** A writer. */
    public static DatasetWriter standard() {
        return STANDARD;
    }

    /** Writes a dataset in a format. The stream is flushed and stays open. */
    public void write(Dataset dataset, Format format, OutputStream out) throws IOException {
        DocumentWriter.write(dataset.info(), dataset.records(), format, out);
    }

    /**
     * Writes a dataset to a file, in the format its name ends in; compressed if it ends in {@code .gz} after that. A file
     * that is there already is replaced once all is written.
     *
     * @throws IllegalArgumentException if the name does not tell the format
     */
    public void write(Dataset dataset, Path file) throws IOException {
        Format format = formatOf(file);
        replace(file, out -> write(dataset, format, out));
    }

    /** The text of a dataset in a format. */
    public String toText(Dataset dataset, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(dataset, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The hash of a dataset, whatever the format and the layout it was read in: that of its NDJSON, as {@code sha-256:hex}. */
    public String contentHash(Dataset dataset) {
        MessageDigest digest = ContentHash.digest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            write(dataset, Format.NDJSON, out);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written anywhere", e);
        }
        return ContentHash.of(digest);
    }

    /**
     * Writes a dataset to a folder: one file for what it says of itself, one for each kind of record it has, such as
     * {@code companies.yaml}, and a Data Package descriptor, {@code datapackage.json}. Files of these names are replaced.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the folder holds any other file, hidden ones aside; nothing is
     *     written then
     */
    public void writeFolder(Dataset dataset, Path folder, Format format) throws IOException {
        FolderWriter.write(dataset, folder, format);
    }

    /**
     * Starts a file of NDJSON that takes records one at a time; compressed if its name ends in {@code .gz}. The file is
     * replaced at once if it is there already.
     *
     * @throws IllegalArgumentException if the name is not that of a file of NDJSON
     */
    public RecordWriter stream(DatasetInfo info, Path file) throws IOException {
        if (Format.ofFileName(file.toString())
                .filter(format -> format == Format.NDJSON)
                .isEmpty()) {
            throw new IllegalArgumentException(
                    "records are written one at a time as NDJSON: the name of the file ends in"
                            + " .ndjson or .jsonl, or in one of these and .gz, and is not " + file);
        }
        return stream(info, open(file, file));
    }

    /** Starts a text of NDJSON that takes records one at a time. Closing the writer closes the stream. */
    public RecordWriter stream(DatasetInfo info, OutputStream out) throws IOException {
        return new RecordWriter(info, out);
    }

    private static Format formatOf(Path file) {
        return Format.ofFileName(file.toString())
                .orElseThrow(
                        () -> new IllegalArgumentException("the name of a file ends in .json, .yaml or .ndjson, or one"
                                + " of these and .gz, so that its format is known, not " + file));
    }

    /** Writes a file beside its place, and puts it there when it is whole. */
    static void replace(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "a folder is there");
        }
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = open(beside, file)) {
                content.writeTo(out);
            }
            takePermissions(beside, target);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Whoever may read a file that is replaced may read the new one, and nobody else. */
    private static void takePermissions(Path file, Path from) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            Files.setPosixFilePermissions(file, view.readAttributes().permissions());
        }
    }

    private static OutputStream open(Path file, Path named) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return named.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
    }

    /** What is to stand in a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
