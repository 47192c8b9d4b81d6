/** What screening reads: a user's own list of counterparties, and what matchers outside the library say of them. */
@NullMarked
package io.github.chipstakes.serialization.screening;

import org.jspecify.annotations.NullMarked;
