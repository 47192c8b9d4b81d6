/**
 * The question the library exists for: which companies and products a control really reaches on a day, through whom, how certain
 * that is, and who says so; and what of that is different on another day, or by another version of the data.
 *
 * <p>None of it is legal advice. What is not shown is not cleared.
 */
@NullMarked
package io.github.chipstakes.analysis.reach;

import org.jspecify.annotations.NullMarked;
