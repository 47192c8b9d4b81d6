package io.github.chipstakes.serialization;

import java.io.OutputStream;
import tools.jackson.core.SerializableString;

/** Writes JSON, in lines or for people, by bytes of its own; of Jackson it takes texts that were prepared. */
final class JsonEmitter implements Emitter {
    private final JsonBytes out;
    private final boolean isIndented;
    private int depth;
    private boolean isFirst = true;
    private boolean isNamed;

    private JsonEmitter(OutputStream out, boolean isIndented) {
        this.out = new JsonBytes(out);
        this.isIndented = isIndented;
    }

    /** Writes a document for people, indented by two spaces. */
    static JsonEmitter indented(OutputStream out) {
        return new JsonEmitter(out, true);
    }

    /** Writes documents of one line each. */
    static JsonEmitter lines(OutputStream out) {
        return new JsonEmitter(out, false);
    }

    /** Ends the last line, and passes on all that was written. */
    void finish() {
        out.put('\n');
        out.flush();
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void start(char bracket) {
        value();
        out.put(bracket);
        depth++;
        isFirst = true;
    }

    private void end(char bracket) {
        depth--;
        if (isIndented && !isFirst) {
            indent();
        }
        out.put(bracket);
        isFirst = false;
    }

    @Override
    public void name(SerializableString name) {
        member();
        out.putQuoted(name.asQuotedUTF8());
        colon();
    }

    @Override
    public void name(String name) {
        member();
        out.putText(name);
        colon();
    }

    private void colon() {
        out.put(':');
        if (isIndented) {
            out.put(' ');
        }
        isNamed = true;
    }

    @Override
    public void text(String text) {
        value();
        out.putText(text);
    }

    @Override
    public void text(SerializableString text) {
        value();
        out.putQuoted(text.asQuotedUTF8());
    }

    @Override
    public void number(String number) {
        value();
        out.put(number);
    }

    @Override
    public void truth(boolean value) {
        value();
        out.put(value ? "true" : "false");
    }

    @Override
    public void nothing() {
        value();
        out.put("null");
    }

    /** Goes to where a value stands: behind its name, or where a member does. */
    private void value() {
        if (isNamed) {
            isNamed = false;
        } else {
            member();
        }
    }

    /** Goes to where the next name of an object, value of a list or document stands. */
    private void member() {
        if (!isFirst) {
            out.put(depth == 0 ? '\n' : ',');
        }
        isFirst = false;
        if (isIndented && depth > 0) {
            indent();
        }
    }

    private void indent() {
        out.put('\n');
        for (int i = 0; i < depth; i++) {
            out.put("  ");
        }
    }
}
