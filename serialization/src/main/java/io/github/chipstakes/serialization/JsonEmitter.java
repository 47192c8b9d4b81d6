package io.github.chipstakes.serialization;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON. */
class JsonEmitter implements Emitter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();
    private static final SerializableString NEWLINE = new SerializedString("\n");

    final JsonGenerator generator;

    JsonEmitter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes a document for people, indented by two spaces. */
    static JsonGenerator indented(OutputStream out) {
        return FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8);
    }

    /** Writes documents of one line each. */
    static JsonGenerator lines(OutputStream out) {
        return FACTORY.createGenerator(new Lines(), out, JsonEncoding.UTF8);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(SerializableString name) {
        generator.writeName(name);
    }

    @Override
    public void name(String name) {
        generator.writeName(Excerpt.requireUnicode(name));
    }

    @Override
    public void text(String text) {
        generator.writeString(Excerpt.requireUnicode(text));
    }

    @Override
    public void text(SerializableString text) {
        generator.writeString(text);
    }

    @Override
    public void number(String number) {
        generator.writeNumber(number);
    }

    @Override
    public void truth(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }

    private static final class Lines extends ObjectWriteContext.Base {
        @Override
        public SerializableString getRootValueSeparator(SerializableString usual) {
            return NEWLINE;
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(PrettyPrinter.DEFAULT_SEPARATORS
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(TWO_SPACES)
                .withArrayIndenter(TWO_SPACES);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
