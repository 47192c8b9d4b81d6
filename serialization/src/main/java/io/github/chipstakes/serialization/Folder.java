package io.github.chipstakes.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files a path stands for. */
final class Folder {
    static final String DESCRIPTOR = "datapackage.json";

    /**
     * A file to read.
     *
     * @param path where it is
     * @param name how it is called in places: the path as the caller named it, with {@code /} between folders
     */
    record Entry(Path path, String name) {
        static Entry of(Path path) {
            return new Entry(path, path.toString().replace('\\', '/'));
        }
    }

    private Folder() {}

    static List<Entry> entries(Path path, RecordSource.Listener listener) {
        if (!Files.isDirectory(path)) {
            return List.of(Entry.of(path));
        }
        Path descriptor = path.resolve(DESCRIPTOR);
        try {
            List<Entry> files = Files.isRegularFile(descriptor) ? resources(descriptor, path, listener) : below(path);
            if (files.isEmpty()) {
                listener.accept(
                        RecordSource.outside(
                                Problem.Kind.EMPTY,
                                new Place(Entry.of(path).name(), 1, 1),
                                "there is no file to read in this folder; files end in .yaml, .yml, .json, .ndjson or .jsonl, also with .gz"));
            }
            return files;
        } catch (IOException e) {
            listener.accept(RecordSource.problem(e, new Place(Entry.of(path).name(), 1, 1)));
            return List.of();
        }
    }

    private static List<Entry> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && isVisible(folder.relativize(file)))
                    .filter(file -> Format.ofFileName(file.toString()).isPresent())
                    .map(Entry::of)
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path step : relative) {
            if (step.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static List<Entry> resources(Path descriptor, Path folder, RecordSource.Listener listener)
            throws IOException {
        Place place = new Place(Entry.of(descriptor).name(), 1, 1);
        JsonNode tree;
        try (InputStream in = Files.newInputStream(descriptor)) {
            tree = JsonMapper.shared().readTree(in);
        } catch (JacksonException e) {
            listener.accept(RecordSource.outside(
                    Problem.Kind.SYNTAX,
                    place,
                    "the descriptor cannot be read: " + e.getOriginalMessage() + "; all files are read"));
            return below(folder).stream()
                    .filter(file -> !file.path().equals(descriptor))
                    .toList();
        }
        List<Entry> files = new ArrayList<>();
        for (JsonNode resource : tree.path("resources")) {
            JsonNode path = resource.path("path");
            for (JsonNode part : path.isArray() ? path : List.of(path)) {
                Path file = folder.resolve(part.asString("")).normalize();
                if (!part.isString()
                        || !file.startsWith(folder.normalize())
                        || part.asString().isEmpty()) {
                    listener.accept(RecordSource.outside(
                            Problem.Kind.MALFORMED_VALUE,
                            place,
                            "the path of a resource is a file in the folder of the descriptor, not " + part));
                } else if (Format.ofFileName(file.toString()).isPresent()) {
                    files.add(Entry.of(file));
                }
            }
        }
        for (Entry file : below(folder)) {
            if (!file.path().equals(descriptor)
                    && files.stream()
                            .noneMatch(known ->
                                    known.path().normalize().equals(file.path().normalize()))) {
                listener.accept(RecordSource.outside(
                        Problem.Kind.UNREADABLE_FILE,
                        new Place(file.name(), 1, 1),
                        "is not read, since " + DESCRIPTOR + " does not name it among its resources"));
            }
        }
        return files;
    }
}
