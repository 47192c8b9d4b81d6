package io.github.chipstakes.model.json;

/** A JSON value (RFC 8259); its {@code toString} is its text. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {}
