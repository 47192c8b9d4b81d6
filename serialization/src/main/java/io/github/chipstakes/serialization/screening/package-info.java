/** What screening reads and writes: a user's own list of counterparties. */
@NullMarked
package io.github.chipstakes.serialization.screening;

import org.jspecify.annotations.NullMarked;
