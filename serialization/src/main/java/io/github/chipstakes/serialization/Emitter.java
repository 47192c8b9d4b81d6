package io.github.chipstakes.serialization;

import tools.jackson.core.SerializableString;

/** Takes a document piece by piece, in order, and writes it down in a format. */
interface Emitter {
    void startObject();

    void endObject();

    void startArray();

    void endArray();

    /** The name of a field, known beforehand. */
    void name(SerializableString name);

    /** The name of a member of a tree the model does not look into. */
    void name(String name);

    void text(String text);

    /** A text known beforehand. */
    void text(SerializableString text);

    /** A number, as the text it has in JSON. */
    void number(String number);

    void truth(boolean value);

    void nothing();

    /** That what comes next stands a little apart, where the format is read by people. */
    default void paragraph() {}
}
