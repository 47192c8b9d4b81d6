package io.github.chipstakes.serialization;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a dataset as a folder of files with a Data Package descriptor (datapackage.org, version 2). */
final class FolderWriter {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private final Dataset dataset;
    private final Path folder;
    private final Format format;

    private FolderWriter(Dataset dataset, Path folder, Format format) {
        this.dataset = dataset;
        this.folder = folder;
        this.format = format;
    }

    static void write(Dataset dataset, Path folder, Format format) throws IOException {
        new FolderWriter(dataset, folder, format).write();
    }

    private void write() throws IOException {
        List<String> resources = new ArrayList<>(List.of("dataset"));
        List<RecordType> types = Stream.of(RecordType.values())
                .filter(type -> !dataset.records(type).isEmpty())
                .toList();
        types.forEach(type -> resources.add(type.list()));
        Files.createDirectories(folder);
        requireRoom(resources);
        write("dataset", dataset.info(), List.of());
        for (RecordType type : types) {
            write(type.list(), DatasetInfo.NONE, dataset.records(type));
        }
        DatasetWriter.replace(folder.resolve(DataPackage.DESCRIPTOR), out -> {
            JsonEmitter json = JsonEmitter.indented(out);
            DocumentWriter.checked(() -> {
                describe(resources, json);
                json.finish();
            });
        });
    }

    private void write(String resource, DatasetInfo info, List<DatasetRecord> records) throws IOException {
        DatasetWriter.replace(folder.resolve(file(resource)), out -> DocumentWriter.write(info, records, format, out));
    }

    private String file(String resource) {
        return resource + "." + format.ending();
    }

    /** Refuses a folder with files that would not be replaced: they would be read as part of the dataset, or lost to sight. */
    private void requireRoom(List<String> resources) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")
                        && !name.equals(DataPackage.DESCRIPTOR)
                        && resources.stream().noneMatch(resource -> name.equals(file(resource)))) {
                    throw new FileAlreadyExistsException(
                            file.toString(),
                            null,
                            "is in the way: a dataset is written to an empty folder, or to one that holds only what is replaced");
                }
            }
        }
    }

    private void describe(List<String> resources, Emitter json) {
        DatasetInfo info = dataset.info();
        json.startObject();
        property(json, "$schema", PROFILE);
        property(json, "name", slug(info.title().orElse("")));
        info.title().ifPresent(title -> property(json, "title", title));
        info.description().ifPresent(description -> property(json, "description", description));
        info.version().ifPresent(version -> property(json, "version", version));
        info.license().filter(FolderWriter::isLicenseName).ifPresent(license -> {
            json.name("licenses");
            json.startArray();
            json.startObject();
            property(json, "name", license);
            json.endObject();
            json.endArray();
        });
        json.name("resources");
        json.startArray();
        for (String resource : resources) {
            json.startObject();
            property(json, "name", resource);
            property(json, "path", file(resource));
            property(json, "format", format.ending());
            property(json, "mediatype", format.mediaType());
            property(json, "encoding", "utf-8");
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void property(Emitter json, String name, String text) {
        json.name(name);
        json.text(text);
    }

    /** The text in lower case, with hyphens for all that is no letter or digit of ASCII. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "dataset" : slug.toString();
    }

    /** Whether a descriptor may name the license so; else it stands with what the dataset says of itself only. */
    private static boolean isLicenseName(String license) {
        return !license.isEmpty()
                && license.chars()
                        .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_'));
    }
}
