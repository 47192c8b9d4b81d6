/** What a stake is made of: who holds, by which interest, on which basis. */
@NullMarked
package io.github.chipstakes.model.ownership;

import org.jspecify.annotations.NullMarked;
