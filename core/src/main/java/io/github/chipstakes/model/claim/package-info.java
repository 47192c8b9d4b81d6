/** What is claimed about a thing, and what can be answered from it. */
@NullMarked
package io.github.chipstakes.model.claim;

import org.jspecify.annotations.NullMarked;
