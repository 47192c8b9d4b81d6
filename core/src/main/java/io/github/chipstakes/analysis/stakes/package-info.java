/**
 * Which statements about what is held count on a day, and for how much: of several accounts of one stake one, of what was updated the
 * last, of rivals the preferred; with what is not certain of each. {@code analysis.ownership} puts together what they make.
 */
@NullMarked
package io.github.chipstakes.analysis.stakes;

import org.jspecify.annotations.NullMarked;
