/** What messages show of a text or a number, and which other text they suggest. */
@NullMarked
package io.github.chipstakes.model.text;

import org.jspecify.annotations.NullMarked;
