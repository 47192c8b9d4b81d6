/** What messages show of a text, and which other one they suggest. */
@NullMarked
package io.github.chipstakes.model.text;

import org.jspecify.annotations.NullMarked;
