package io.github.chipstakes.serialization;

import io.github.chipstakes.validation.Baseline;
import io.github.chipstakes.validation.RuleInfo;
import io.github.chipstakes.validation.Validator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A baseline as a file in YAML, or in JSON if it is named so: a list {@code baseline} of what was found before, each as rule,
 * record and field, such as {@code stake-stale chen-in-cambricon /asOf}, in order: a line that comes or goes is one finding.
 */
public final class BaselineFile {
    private static final String LIST = "baseline";
    private static final String FINDING = "a finding as its rule, record and field, such as stake-stale chen /asOf";
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]* \\S.*", Pattern.DOTALL);

    private BaselineFile() {}

    /** What of a file could be read; what is wrong with the rest is told with its place. */
    public static Baseline read(Path file, Consumer<Problem> problems) {
        return Baseline.of(ListSource.read(file, LIST, problems, BaselineFile::fingerprint));
    }

    /** The same for a validator: a finding of a rule that it does not have is told, with the rule that is likely meant. */
    public static Baseline read(Path file, Validator validator, Consumer<Problem> problems) {
        List<String> rules = validator.rules().stream().map(RuleInfo::id).toList();
        return Baseline.of(ListSource.read(file, LIST, problems, cursor -> {
            String found = fingerprint(cursor);
            return found != null && SuppressionsFile.isOneOf(rules, cursor, found.substring(0, found.indexOf(' ')))
                    ? found
                    : null;
        }));
    }

    /** Writes a baseline to a file; one that is there already is replaced once all is written. */
    public static void write(Baseline baseline, Path file) throws IOException {
        boolean isJson = Format.ofFileName(file.toString())
                .filter(format -> format == Format.JSON)
                .isPresent();
        DatasetWriter.replace(file, out -> {
            if (isJson) {
                DocumentWriter.checked(() -> json(baseline, out));
            } else {
                Writer yaml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                DocumentWriter.checked(() -> write(baseline, new YamlEmitter(yaml)));
                yaml.flush();
            }
        });
    }

    private static void json(Baseline baseline, OutputStream out) {
        JsonEmitter json = JsonEmitter.indented(out);
        write(baseline, json);
        json.finish();
    }

    private static void write(Baseline baseline, Emitter out) {
        out.startObject();
        out.name(LIST);
        out.startArray();
        baseline.fingerprints().forEach(out::text);
        out.endArray();
        out.endObject();
    }

    private static @Nullable String fingerprint(Cursor cursor) {
        String text = ValueReader.text(cursor, FINDING);
        if (text != null && !SHAPE.matcher(text).matches()) {
            ValueReader.malformed(cursor, "expected " + FINDING + ", found \"" + Excerpt.of(text) + "\"");
            return null;
        }
        return text;
    }
}
