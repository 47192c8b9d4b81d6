/** What messages show of a text. */
@NullMarked
package io.github.chipstakes.model.text;

import org.jspecify.annotations.NullMarked;
