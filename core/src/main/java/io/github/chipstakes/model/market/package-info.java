/** What products, events and observations are made of. */
@NullMarked
package io.github.chipstakes.model.market;

import org.jspecify.annotations.NullMarked;
