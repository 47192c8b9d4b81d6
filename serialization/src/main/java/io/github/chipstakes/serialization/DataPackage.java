package io.github.chipstakes.serialization;

import io.github.chipstakes.serialization.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A descriptor of a Data Package (v1 or v2), which names the files of a folder that are its resources. */
final class DataPackage {
    static final String DESCRIPTOR = "datapackage.json";

    private final Path folder;
    private final Path descriptor;
    private final Limits limits;
    private final RecordSource.Listener listener;

    DataPackage(Path descriptor, Limits limits, RecordSource.Listener listener) {
        this.descriptor = descriptor;
        this.limits = limits;
        this.folder = Optional.ofNullable(descriptor.getParent())
                .orElse(descriptor.getFileSystem().getPath(""));
        this.listener = listener;
    }

    /** The resources named, of these files; all of them if the descriptor cannot be read. */
    List<Folder.Entry> resources(List<Folder.Entry> all) {
        JsonNode tree;
        try (InputStream in = new Allowance(limits.size()).of(Files.newInputStream(descriptor))) {
            tree = JsonMapper.shared().readTree(in);
        } catch (JacksonIOException e) {
            unreadable(Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
            return all;
        } catch (JacksonException e) {
            problem(Kind.SYNTAX, "the descriptor cannot be read, so all files are: " + Wording.of(e));
            return all;
        } catch (IOException e) {
            unreadable(e);
            return all;
        }
        Map<Path, Folder.Entry> files = new LinkedHashMap<>();
        for (JsonNode resource : tree.path("resources")) {
            JsonNode path = resource.path("path");
            for (JsonNode part : path.isArray() ? path : List.of(path)) {
                file(part).ifPresent(file -> files.putIfAbsent(file, Folder.Entry.of(file)));
            }
        }
        for (Folder.Entry file : all) {
            if (!files.containsKey(file.path())) {
                listener.accept(RecordSource.outside(
                        Kind.SPARE_FILE,
                        file.start(),
                        "is not read: " + DESCRIPTOR + " does not name it among its resources"));
            }
        }
        return List.copyOf(files.values());
    }

    private Optional<Path> file(JsonNode part) {
        String name = part.isString() ? part.asString() : "";
        Path relative;
        try {
            relative = folder.getFileSystem().getPath(name).normalize();
        } catch (InvalidPathException e) {
            relative = folder.getFileSystem().getPath("");
        }
        if (relative.toString().isEmpty()
                || relative.isAbsolute()
                || relative.startsWith("..")
                || name.contains("://")) {
            problem(
                    Kind.MALFORMED_VALUE,
                    "the path of a resource leads to a file in the folder of the descriptor, not "
                            + Excerpt.of(part.isMissingNode() ? "nowhere" : part.toString()));
            listener.lostUnknown();
            return Optional.empty();
        }
        if (Format.ofFileName(name).isEmpty()) {
            problem(
                    Kind.UNREADABLE_FILE,
                    "the resource " + Excerpt.of(name) + " is not read: files end in " + Format.endings()
                            + ", and may be compressed as .gz");
            return Optional.empty();
        }
        return Optional.of(folder.resolve(relative));
    }

    private void unreadable(IOException e) {
        Problem why = RecordSource.problem(e, Folder.Entry.of(descriptor).start());
        problem(why.kind(), "the descriptor cannot be read, so all files are: " + why.message());
    }

    private void problem(Kind kind, String message) {
        listener.accept(RecordSource.outside(kind, Folder.Entry.of(descriptor).start(), message));
    }
}
