package io.github.chipstakes.serialization;

import io.github.chipstakes.serialization.Problem.Kind;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The files a path stands for. */
final class Folder {
    /**
     * A file to read.
     *
     * @param path where it is
     * @param name how it is called in places: the path as the caller named it, with {@code /} between folders
     */
    record Entry(Path path, String name) {
        static Entry of(Path path) {
            return new Entry(path, path.toString().replace(path.getFileSystem().getSeparator(), "/"));
        }

        Place start() {
            return new Place(name, 1, 1);
        }

        /** The path without links; empty where none leads to a file. */
        Optional<Path> realPath() {
            try {
                return Optional.of(path.toRealPath());
            } catch (IOException e) {
                return Optional.empty(); // whoever opens it tells of it, or reads a pipe
            }
        }

        /** Whether something is there that is neither a file nor a folder: a pipe or a device, which may never end. */
        boolean isEndless() {
            return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        }
    }

    private final Path root;
    private final Limits limits;
    private final RecordSource.Listener listener;

    private Folder(Path root, Limits limits, RecordSource.Listener listener) {
        this.root = root;
        this.limits = limits;
        this.listener = listener;
    }

    /** The files this path stands for, in the order they are read in. */
    static List<Entry> entries(Path path, Limits limits, RecordSource.Listener listener) {
        return Files.isDirectory(path) ? new Folder(path, limits, listener).entries() : List.of(Entry.of(path));
    }

    private List<Entry> entries() {
        List<Entry> all = below();
        Path descriptor = root.resolve(DataPackage.DESCRIPTOR);
        List<Entry> files =
                Files.isRegularFile(descriptor) ? new DataPackage(descriptor, limits, listener).resources(all) : all;
        if (files.isEmpty() && Files.isReadable(root)) {
            listener.accept(RecordSource.outside(
                    Kind.UNREADABLE_FILE,
                    Entry.of(root).start(),
                    "there is no file to read in this folder; files end in " + Format.endings()
                            + ", and may be compressed as .gz"));
        }
        return files.stream().filter(this::ends).toList();
    }

    private boolean ends(Entry file) {
        boolean isEndless = file.isEndless();
        if (isEndless) {
            listener.accept(RecordSource.outside(
                    Kind.UNREADABLE_FILE,
                    file.start(),
                    "is not read: it is a pipe or a device; one that is meant is given by itself"));
        }
        return !isEndless;
    }

    /** The files of a known format in the folder and below, by name. */
    private List<Entry> below() {
        List<Entry> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                            return isVisible(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (isData(file)) {
                                files.add(Entry.of(file));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            if (isVisible(file)) {
                                listener.accept(failure(Entry.of(file), e));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                            if (e != null) {
                                listener.accept(failure(Entry.of(folder), e));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            listener.accept(failure(Entry.of(root), e));
        }
        files.sort(Comparator.comparing(Entry::name));
        return files;
    }

    private boolean isVisible(Path path) {
        return path.equals(root) || !String.valueOf(path.getFileName()).startsWith(".");
    }

    private boolean isData(Path file) {
        return isVisible(file)
                && !file.endsWith(DataPackage.DESCRIPTOR)
                && Format.ofFileName(file.toString()).isPresent();
    }

    private static Problem failure(Entry entry, IOException e) {
        return e instanceof FileSystemLoopException
                ? RecordSource.outside(
                        Kind.UNREADABLE_FILE,
                        entry.start(),
                        "is not read: this link leads back to a folder that holds it")
                : RecordSource.problem(e, entry.start());
    }
}
