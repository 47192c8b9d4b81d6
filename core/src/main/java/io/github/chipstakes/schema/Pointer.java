package io.github.chipstakes.schema;

import org.jspecify.annotations.Nullable;

/** Where a value stands in a record; its text is a JSON pointer (RFC 6901) such as {@code /stages/0/amount}. */
public final class Pointer {
    /** The record itself. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String step;

    private Pointer(@Nullable Pointer parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /** The place of a field within this one. */
    public Pointer to(String field) {
        return new Pointer(this, field);
    }

    /** The place of an element within this list. */
    public Pointer to(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
