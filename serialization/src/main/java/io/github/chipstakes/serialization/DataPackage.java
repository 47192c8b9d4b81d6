package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.serialization.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A descriptor of a Data Package (v1 or v2), which names the files of a folder that are its resources, and says what they
 * are. What a dataset has no place for is passed over, and so are resources in formats no dataset is kept in.
 */
final class DataPackage extends SourceWithoutRecords {
    static final String DESCRIPTOR = "datapackage.json";

    private final Path folder;
    private final Path descriptor;
    private final Limits limits;
    private final Map<Path, Folder.Entry> files = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final DatasetInfo.Builder info = DatasetInfo.builder();
    private final List<String> licenses = new ArrayList<>();

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
        if (!licenses.isEmpty()) {
            info.license(String.join(", ", licenses));
        }
        listener.packaged(info.build());
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
        fields(parser, field -> {
            switch (field) {
                case "title" -> text(parser).ifPresent(info::title);
                case "description" -> text(parser).ifPresent(info::description);
                case "version" -> text(parser).ifPresent(info::version);
                case "licenses" -> elements(parser, () -> license(parser));
                case "resources" -> elements(parser, () -> resource(parser));
                default -> parser.skipChildren();
            }
        });
        parser.nextToken();
    }

    /** Reads the values of the fields of the object at hand, if it is one. */
    private static void fields(JsonParser parser, Consumer<String> value) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            value.accept(field);
        }
    }

    /** The text at hand; empty if it is none, or says nothing. */
    private static Optional<String> text(JsonParser parser) {
        Optional<String> text = parser.currentToken() == JsonToken.VALUE_STRING
                ? Optional.of(parser.getString()).filter(it -> !it.isBlank())
                : Optional.empty();
        parser.skipChildren();
        return text;
    }

    /** A license by its name, or else its title, or else where it is to be read. */
    private void license(JsonParser parser) {
        Map<String, String> said = new HashMap<>();
        fields(parser, field -> text(parser).ifPresent(text -> said.put(field, text)));
        Stream.of("name", "title", "path")
                .flatMap(field -> Stream.ofNullable(said.get(field)))
                .findFirst()
                .ifPresent(licenses::add);
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
        Set<String> said = new HashSet<>();
        fields(parser, field -> {
            said.add(field);
            if (!field.equals("path")) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                elements(parser, () -> path(parser));
            } else {
                path(parser);
            }
        });
        if (!said.contains("path")) {
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
        String resource = "the resource " + Excerpt.of(name);
        if (!Files.exists(found)) {
            problems.add(outside(
                    Kind.UNREADABLE_FILE, place, resource + " cannot be read: there is no such file or folder"));
        } else if (Files.isDirectory(found)) {
            problems.add(outside(
                    Kind.UNREADABLE_FILE, place, resource + " is a folder, and not read: name each of its files"));
        } else if (Format.ofFileName(name).isEmpty()) {
            problems.add(outside(
                    Kind.OTHER_FORMAT,
                    place,
                    resource + " is not read: files of a dataset end in " + Format.endings()
                            + ", and may be compressed as .gz"));
        } else {
            files.putIfAbsent(found, Folder.Entry.of(found));
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
