/** Numbers as a source states them, and the percentages, numbers of shares and amounts of money made of them. */
@NullMarked
package io.github.chipstakes.model.number;

import org.jspecify.annotations.NullMarked;
