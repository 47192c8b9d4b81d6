/** What a dataset looks like, as JSON Schema: for editors, and for those who read datasets with other tools. */
@NullMarked
package io.github.chipstakes.serialization.schema;

import org.jspecify.annotations.NullMarked;
