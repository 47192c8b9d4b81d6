/** A small tree of JSON values, for what a dataset carries beyond the model. */
@NullMarked
package io.github.chipstakes.model.json;

import org.jspecify.annotations.NullMarked;
