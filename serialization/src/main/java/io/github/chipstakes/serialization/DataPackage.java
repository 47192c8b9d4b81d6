package io.github.chipstakes.serialization;

import io.github.chipstakes.serialization.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A descriptor of a Data Package (v1 or v2), which names the files of a folder that are its resources. */
final class DataPackage extends SourceWithoutRecords {
    static final String DESCRIPTOR = "datapackage.json";

    private final Path folder;
    private final Path descriptor;
    private final Limits limits;
    private final Map<Path, Folder.Entry> files = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    DataPackage(Path descriptor, Limits limits, Listener listener) {
        super(Folder.Entry.of(descriptor).name(), limits, listener);
        this.descriptor = descriptor;
        this.limits = limits;
        this.folder = Optional.ofNullable(descriptor.getParent())
                .orElse(descriptor.getFileSystem().getPath(""));
    }

    /** The resources named, of these files; all of them if the descriptor cannot be read. */
    List<Folder.Entry> resources(List<Folder.Entry> all) {
        try (InputStream in = Files.newInputStream(descriptor);
                JsonParser parser = new JsonTokens(JsonTokens.constraints(limits))
                        .of(new Utf8Text(new Allowance(limits.size()).of(Opening.of(in).stream())))) {
            cursor.read(parser);
            document(parser);
        } catch (JacksonException e) {
            broken(e);
            return all;
        } catch (IOException e) {
            broken(problem(e, new Place(file, 1, 1)));
            return all;
        }
        problems.forEach(listener);
        for (Folder.Entry spare : all) {
            if (!files.containsKey(spare.path())) {
                listener.accept(outside(
                        Kind.SPARE_FILE,
                        spare.start(),
                        "is not read: " + DESCRIPTOR + " does not name it among its resources"));
            }
        }
        return List.copyOf(files.values());
    }

    private void document(JsonParser parser) {
        parser.nextToken();
        each(parser, "resources", () -> elements(parser, () -> resource(parser)));
        parser.nextToken();
    }

    /** Reads the values of a field of the object at hand, if it is one, and passes over all else. */
    private static boolean each(JsonParser parser, String field, Runnable value) {
        boolean isThere = false;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isMeant = parser.currentName().equals(field);
            parser.nextToken();
            if (isMeant) {
                value.run();
            } else {
                parser.skipChildren();
            }
            isThere |= isMeant;
        }
        return isThere;
    }

    /** Reads the elements of the list at hand, if it is one. */
    private static void elements(JsonParser parser, Runnable element) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.run();
        }
    }

    private void resource(JsonParser parser) {
        Place start = cursor.place();
        boolean hasPath = each(parser, "path", () -> {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                elements(parser, () -> path(parser));
            } else {
                path(parser);
            }
        });
        if (!hasPath) {
            leadsOutside(start, "nowhere");
        }
    }

    private void path(JsonParser parser) {
        Place place = cursor.place();
        boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
        String name = parser.getString();
        parser.skipChildren();
        Path relative = isText ? relative(name) : folder.getFileSystem().getPath("");
        if (relative.toString().isEmpty()
                || relative.isAbsolute()
                || relative.startsWith("..")
                || name.contains("://")) {
            leadsOutside(place, isText ? "\"" + Excerpt.of(name) + "\"" : Excerpt.of(name));
            return;
        }
        Path found = folder.resolve(relative);
        if (Format.ofFileName(name).isEmpty()) {
            problems.add(outside(
                    Kind.UNREADABLE_FILE,
                    place,
                    "the resource " + Excerpt.of(name) + " is not read: files end in " + Format.endings()
                            + ", and may be compressed as .gz"));
        } else if (Files.exists(found)) {
            files.putIfAbsent(found, Folder.Entry.of(found));
        } else {
            problems.add(outside(
                    Kind.UNREADABLE_FILE,
                    place,
                    "the resource " + Excerpt.of(name) + " cannot be read: there is no such file or folder"));
        }
    }

    private Path relative(String name) {
        try {
            return folder.getFileSystem().getPath(name).normalize();
        } catch (InvalidPathException e) {
            return folder.getFileSystem().getPath("");
        }
    }

    private void leadsOutside(Place place, String where) {
        problems.add(outside(
                Kind.MALFORMED_VALUE,
                place,
                "the path of a resource leads to a file in the folder of the descriptor, not " + where));
        listener.lostUnknown();
    }

    @Override
    void broken(Problem problem) {
        listener.accept(outside(
                problem.kind(),
                problem.place(),
                "the descriptor cannot be read, so all files are: " + problem.message()));
    }
}
