package io.github.chipstakes.serialization;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Tokens of YAML. The library for them is an optional dependency; without it, reading YAML says so. */
final class YamlTokens {
    /** Whether the library is there. */
    static final boolean PRESENT = isPresent();

    private YamlTokens() {}

    static JsonParser of(InputStream in, Limits limits, StreamReadConstraints constraints) {
        return Library.parser(in, limits, constraints);
    }

    /** Whether the tokens are those of YAML, in which a plain {@code true} may be a text. */
    static boolean isYaml(JsonParser parser) {
        return PRESENT && Library.isYaml(parser);
    }

    /** Whether the current token is an alias. */
    static boolean isAlias(JsonParser parser) {
        return PRESENT && Library.isAlias(parser);
    }

    /** The tag of the current value; empty if there is none to tell of. */
    static String tag(JsonParser parser) {
        return PRESENT ? Library.tag(parser) : "";
    }

    private static boolean isPresent() {
        try {
            Class.forName("tools.jackson.dataformat.yaml.YAMLParser", false, YamlTokens.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** All that touches the library; loaded only when it is there. */
    private static final class Library {
        static JsonParser parser(InputStream in, Limits limits, StreamReadConstraints constraints) {
            return new YamlParser(new YamlCharacters(in, limits), constraints);
        }

        static boolean isYaml(JsonParser parser) {
            return parser instanceof YAMLParser;
        }

        static boolean isAlias(JsonParser parser) {
            return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
        }

        static String tag(JsonParser parser) {
            return parser instanceof YamlParser yaml ? yaml.tag() : "";
        }
    }
}
