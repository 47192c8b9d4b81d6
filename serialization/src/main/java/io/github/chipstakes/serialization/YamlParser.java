package io.github.chipstakes.serialization;

import java.io.IOException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The tokens of YAML as a plain tree: a number is what JSON takes for one, so {@code 000858} and {@code 0x1F} are texts;
 * and a value with a tag of its own is one token, which nothing expects. Columns are counted in UTF-16.
 */
final class YamlParser extends YAMLParser {
    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final YamlCharacters text;

    YamlParser(YamlCharacters text, StreamReadConstraints constraints) {
        super(
                ObjectReadContext.empty(),
                new IOContext(
                        constraints,
                        StreamWriteConstraints.defaults(),
                        ErrorReportConfiguration.defaults(),
                        new BufferRecycler(),
                        ContentReference.unknown(),
                        true,
                        null),
                new BufferRecycler(),
                0,
                0,
                SETTINGS,
                text);
        this.text = text;
    }

    @Override
    public JsonToken nextToken() {
        JsonToken token = super.nextToken();
        if (token == null || token == JsonToken.PROPERTY_NAME || tag().isEmpty()) {
            return token;
        }
        Event start = _lastEvent;
        skipChildren();
        _lastEvent = start;
        return _updateToken(JsonToken.VALUE_EMBEDDED_OBJECT);
    }

    /** The tag of the current value as it is written, if it is not one of those that say what is plain anyway. */
    String tag() {
        Optional<String> tag = _lastEvent instanceof ScalarEvent scalar
                ? scalar.getTag()
                : _lastEvent instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        return tag.map(YamlParser::foreign).orElse("");
    }

    private static String foreign(String tag) {
        return switch (tag) {
            case "!",
                    STANDARD + "str",
                    STANDARD + "int",
                    STANDARD + "float",
                    STANDARD + "bool",
                    STANDARD + "null",
                    STANDARD + "map",
                    STANDARD + "seq" -> "";
            default -> tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
        };
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        String value = scalar.getValue();
        _streamReadConstraints.validateStringLength(value.length());
        _textValue = value;
        _cleanedTextValue = value;
        String tag = scalar.getTag().orElse("!");
        boolean isText =
                tag.equals("!") ? !scalar.getImplicit().canOmitTagInPlainScalar() : tag.equals(STANDARD + "str");
        return isText ? JsonToken.VALUE_STRING : plain(value);
    }

    private static JsonToken plain(String value) {
        return switch (value) {
            case "", "~", "null", "Null", "NULL" -> JsonToken.VALUE_NULL;
            case "true", "True", "TRUE" -> JsonToken.VALUE_TRUE;
            case "false", "False", "FALSE" -> JsonToken.VALUE_FALSE;
            default ->
                switch (NumberText.of(value)) {
                    case WHOLE -> JsonToken.VALUE_NUMBER_INT;
                    case DECIMAL -> JsonToken.VALUE_NUMBER_FLOAT;
                    case NONE -> JsonToken.VALUE_STRING;
                };
        };
    }

    /** The next event. The library refuses texts with exceptions of many kinds. */
    @Override
    protected Event nextEvent() {
        text.startToken();
        try {
            return super.nextEvent();
        } catch (MarkedYamlEngineException e) {
            String said = String.valueOf(e.getProblem());
            throw new StreamReadException(this, said, _locationFor(e.getProblemMark()), e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException io) {
                throw _wrapIOFailure(io);
            }
            throw new StreamReadException(this, String.valueOf(e.getMessage()), currentLocation(), e);
        }
    }

    @Override
    protected TokenStreamLocation _locationFor(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return TokenStreamLocation.NA;
        }
        int line = mark.get().getLine() + 1;
        return new TokenStreamLocation(
                ContentReference.unknown(),
                -1,
                line,
                text.column(line, mark.get().getColumn() + 1));
    }
}
