package io.github.chipstakes.serialization;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a dataset is written down. Each may be compressed with gzip besides. */
public enum Format {
    /** One JSON document with a list per kind of record (RFC 8259). */
    JSON("application/json", "json"),
    /** The same as a plain tree of YAML 1.2; reading it needs {@code tools.jackson.dataformat:jackson-dataformat-yaml}. */
    YAML("application/yaml", "yaml", "yml"),
    /** One JSON object a line, whose {@code type} names the kind of record. */
    NDJSON("application/x-ndjson", "ndjson", "jsonl");

    private final String mediaType;
    private final String[] endings;

    Format(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** The ending of files in this format: {@code yaml}. */
    public String ending() {
        return endings[0];
    }

    /** The media type of this format: {@code application/yaml} (RFC 9512). */
    public String mediaType() {
        return mediaType;
    }

    /** All endings, for a message. */
    static String endings() {
        return Stream.of(values())
                .flatMap(format -> Stream.of(format.endings))
                .map(ending -> "." + ending)
                .collect(Collectors.joining(", "));
    }

    /** The format of a file by the end of its name, {@code .gz} aside; empty if the name does not tell. */
    public static Optional<Format> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        for (Format format : values()) {
            for (String ending : format.endings) {
                if (plain.endsWith("." + ending)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }
}
