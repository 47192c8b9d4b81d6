package io.github.chipstakes.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import tools.jackson.core.SerializableString;

/**
 * Writes YAML 1.2 as people do: in blocks, with the dashes of a list under the name of its field, and without a library.
 * How each text is written is up to {@link YamlText}.
 */
final class YamlEmitter implements Emitter {
    /** A longer name does not fit before a colon: YAML allows 1024 characters. */
    private static final int LONGEST_NAME = 1000;

    private final Appendable out;
    private Level[] levels = new Level[16];
    private int depth = -1;
    private boolean paragraph;

    /** An object or list that is being written. */
    private static final class Level {
        private boolean isList;
        private boolean isFirst;
        private boolean inList;
        private int indent;
    }

    YamlEmitter(Appendable out) {
        this.out = out;
    }

    @Override
    public void paragraph() {
        paragraph = true;
    }

    @Override
    public void startObject() {
        start(false);
    }

    @Override
    public void startArray() {
        start(true);
    }

    private void start(boolean isList) {
        boolean inList = depth >= 0 && levels[depth].isList;
        if (inList) {
            dash();
        }
        int indent = depth < 0 ? 0 : levels[depth].indent + (isList && !inList ? 0 : 2);
        if (++depth == levels.length) {
            levels = Arrays.copyOf(levels, depth * 2);
        }
        if (levels[depth] == null) {
            levels[depth] = new Level();
        }
        Level level = levels[depth];
        level.isList = isList;
        level.isFirst = true;
        level.inList = inList;
        level.indent = indent;
    }

    @Override
    public void endObject() {
        end("{}");
    }

    @Override
    public void endArray() {
        end("[]");
    }

    private void end(String empty) {
        if (levels[depth--].isFirst) {
            append(depth < 0 ? empty : " " + empty);
            append("\n");
        }
    }

    @Override
    public void name(SerializableString name) {
        line();
        append(name.getValue());
        append(":");
    }

    @Override
    public void name(String name) {
        line();
        String written = YamlText.quoted(Excerpt.requireUnicode(name));
        if (written.length() <= LONGEST_NAME) {
            append(written);
        } else {
            append("? ");
            append(written);
            append("\n");
            indent(levels[depth].indent);
        }
        append(":");
    }

    @Override
    public void text(SerializableString text) {
        text(text.getValue());
    }

    @Override
    public void text(String text) {
        before();
        append(YamlText.of(Excerpt.requireUnicode(text), levels[depth].indent + 2));
        append("\n");
    }

    @Override
    public void number(String number) {
        scalar(number);
    }

    @Override
    public void truth(boolean value) {
        scalar(value ? "true" : "false");
    }

    @Override
    public void nothing() {
        scalar("null");
    }

    private void scalar(String plain) {
        before();
        append(plain);
        append("\n");
    }

    /** Goes to where a scalar starts. */
    private void before() {
        if (levels[depth].isList) {
            dash();
        }
        append(" ");
    }

    private void dash() {
        line();
        append("-");
    }

    /** Goes to where the next name or dash of the object or list at hand stands. */
    private void line() {
        Level level = levels[depth];
        if (level.isFirst && level.inList) {
            append(" ");
        } else {
            if (level.isFirst && depth > 0) {
                append("\n");
            }
            if (paragraph && !(level.isFirst && depth == 0)) {
                append("\n");
            }
            indent(level.indent);
        }
        paragraph = false;
        level.isFirst = false;
    }

    private void indent(int spaces) {
        for (int i = 0; i < spaces; i++) {
            append(" ");
        }
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
