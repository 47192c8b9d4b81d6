package io.github.chipstakes.serialization;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Tokens of YAML. The library for them is an optional dependency; without it, reading YAML says so. */
final class YamlTokens {
    private static final boolean PRESENT = isPresent();

    private YamlTokens() {}

    /** Whether the tokens are those of YAML, in which every plain scalar may be a text. */
    static boolean isYaml(JsonParser parser) {
        return PRESENT && parser instanceof YAMLParser;
    }

    /** Whether the current token is an alias. */
    static boolean isAlias(JsonParser parser) {
        return PRESENT && parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }

    static JsonParser of(Reader text, StreamReadConstraints constraints) {
        return Factory.make(constraints).createParser(ObjectReadContext.empty(), text);
    }

    private static boolean isPresent() {
        try {
            Class.forName("tools.jackson.dataformat.yaml.YAMLParser", false, YamlTokens.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Loaded only when YAML is read. */
    private static final class Factory {
        static TokenStreamFactory make(StreamReadConstraints constraints) {
            return YAMLFactory.builder()
                    .streamReadConstraints(constraints)
                    .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                    .loadSettings(LoadSettings.builder()
                            .setCodePointLimit(Integer.MAX_VALUE)
                            .build())
                    .build();
        }
    }
}
