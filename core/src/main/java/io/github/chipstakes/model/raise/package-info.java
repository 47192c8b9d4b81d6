/** What a raising of money is made of: its stages and what is said at each. */
@NullMarked
package io.github.chipstakes.model.raise;

import org.jspecify.annotations.NullMarked;
