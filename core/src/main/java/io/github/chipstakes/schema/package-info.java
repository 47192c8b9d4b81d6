/**
 * How records are described: one table of fields a type, from which every format, the JSON Schema, the field reference
 * and the rules that look at every record are derived.
 */
@NullMarked
package io.github.chipstakes.schema;

import org.jspecify.annotations.NullMarked;
