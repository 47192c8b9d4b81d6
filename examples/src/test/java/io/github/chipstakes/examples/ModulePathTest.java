package io.github.chipstakes.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules as a stranger's module meets them: with nothing on the module path but what they require. */
class ModulePathTest {
    private static final String CORE = "io.github.chipstakes.core";
    private static final String SERIALIZATION = "io.github.chipstakes.serialization";

    @Test
    void coreNeedsNothingButTheJdk() {
        assertThat(neededBy(CORE)).containsExactly("java.base");
    }

    @Test
    void serializationNeedsOnlyCoreAndJackson() {
        assertThat(neededBy(SERIALIZATION))
                .containsExactlyInAnyOrder("java.base", CORE, "tools.jackson.core", "tools.jackson.databind");
    }

    @Test
    void aStrangersModuleCompilesWithoutAWarningAndReadsYamlWhereItsLibraryIs(@TempDir Path folder) throws Exception {
        String modulePath = Stream.of(
                        CORE,
                        SERIALIZATION,
                        "tools.jackson.core",
                        "tools.jackson.databind",
                        "com.fasterxml.jackson.annotation",
                        "tools.jackson.dataformat.yaml",
                        "org.snakeyaml.engine")
                .map(module -> where(module).toString())
                .collect(joining(File.pathSeparator));
        Path descriptor = write(folder.resolve("module-info.java"), """
                module stranger {
                    requires io.github.chipstakes.serialization;

                    exports stranger;
                }
                """);
        Path program = write(folder.resolve("Stranger.java"), """
                package stranger;

                import io.github.chipstakes.serialization.DatasetReader;
                import io.github.chipstakes.serialization.Format;

                public class Stranger implements java.util.function.Supplier<String> {
                    public Stranger() {}

                    @Override
                    public String get() {
                        byte[] yaml = "companies: [{id: cambricon, name: Cambricon}]".getBytes();
                        return DatasetReader.standard()
                                .read(new java.io.ByteArrayInputStream(yaml), Format.YAML, "given")
                                .orThrow()
                                .labelOf("cambricon");
                    }
                }
                """);

        assertThat(javac("-Xlint:all", "-Werror", "-p", modulePath, "-d", folder, descriptor, program))
                .isEmpty();

        ModuleFinder modules = ModuleFinder.of(Stream.concat(
                        Stream.of(folder),
                        Stream.of(modulePath.split(File.pathSeparator)).map(Path::of))
                .toArray(Path[]::new));
        ModuleLayer boot = ModuleLayer.boot();
        ClassLoader loader = boot.defineModulesWithOneLoader(
                        boot.configuration().resolveAndBind(modules, ModuleFinder.of(), List.of("stranger")), null)
                .findLoader("stranger");
        Object stranger = loader.loadClass("stranger.Stranger").getConstructor().newInstance();
        assertThat(((Supplier<?>) stranger).get()).isEqualTo("Cambricon");
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }

    private static String javac(Object... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(out, out, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return said.toString();
    }

    private static Stream<String> neededBy(String module) {
        return ModuleFinder.of(where(module)).find(module).orElseThrow().descriptor().requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name);
    }

    /** The jar or folder of a module, from the class path this test runs on. */
    private static Path where(String module) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> ModuleFinder.of(path).find(module).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
