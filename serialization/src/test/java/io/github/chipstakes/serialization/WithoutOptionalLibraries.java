package io.github.chipstakes.serialization;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import io.github.chipstakes.model.Dataset;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** A program that has this library and what it always needs, and no library that is optional. */
public final class WithoutOptionalLibraries {
    private WithoutOptionalLibraries() {}

    /** What an action, a public class that can be made without arguments, gives there. */
    @SuppressWarnings("unchecked") // it takes and gives a text
    public static String run(Class<? extends UnaryOperator<String>> action, String argument) throws Exception {
        URL[] places = Stream.of(
                        action,
                        DatasetReader.class,
                        Dataset.class,
                        JsonParser.class,
                        ObjectMapper.class,
                        JacksonAnnotation.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            UnaryOperator<String> there = (UnaryOperator<String>)
                    loader.loadClass(action.getName()).getConstructor().newInstance();
            return there.apply(argument);
        }
    }
}
